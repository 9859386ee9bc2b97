//! What translators do: one mistake in one message, and the one finding that it makes.

use std::fs;

use bigmodel_errors::check::{self, Report};

/// Marks the place of the problem.
const HERE: char = '‸';

/// A locale, its text (‸ marks the place), and the rule; no rule if nothing is wrong.
type Row = (&'static str, &'static str, &'static str);

#[track_caller]
fn finds(rows: &[Row]) {
    let mut wrong = String::new();
    for (locale, marked, rule) in rows {
        let report = check::resource(locale, &marked.replace(HERE, ""));
        compare(marked, rule, &report, &mut wrong);
    }
    assert!(wrong.is_empty(), "{wrong}");
}

fn compare(marked: &str, rule: &str, report: &Report, wrong: &mut String) {
    let found: Vec<String> = report
        .problems
        .iter()
        .map(|problem| format!("{} {}:{}", problem.rule, problem.line, problem.column))
        .collect();
    let expected: Vec<String> = marked
        .match_indices(HERE)
        .map(|(at, _)| {
            let before = &marked.split_at(at).0.replace(HERE, "");
            let line = before.matches('\n').count().saturating_add(1);
            let column = before.rsplit('\n').next().unwrap().chars().count().saturating_add(1);
            format!("{rule} {line}:{column}")
        })
        .collect();
    if found != expected {
        wrong.push_str(&format!("{marked}\n expected {expected:?}\n found {found:?}\n{report}\n\n"));
    }
}

#[test]
fn nothing_leaks_through_a_reference() {
    finds(&[
        (
            "de",
            "error-1113 = Ihr Konto ist leer\nend-user-top-up = { ‸error-1113 }. Kontakt.",
            "end-user-leak",
        ),
        (
            "de",
            "category-account = Kontofehler\nerror-1111 = Unbekannt\n    .end-user = { ‸category-account }.",
            "end-user-leak",
        ),
        ("de", "-dienst = das Konto\nend-user-top-up = Heute ist { ‸-dienst } zu.", "end-user-leak"),
        ("de", "-dienst = der Dienst\nend-user-top-up = Heute ist { -dienst } zu.", ""),
        (
            "de",
            "-a = Ihr Konto\nlabel-detail = { -a }\nend-user-top-up = Bitte { ‸label-detail } prüfen.",
            "end-user-leak",
        ),
        // Where a customer reads it too, it is reported there and nowhere else.
        (
            "de",
            "end-user-top-up = Bitte ‸Guthaben prüfen.\nend-user-ask-support = { end-user-top-up }",
            "end-user-leak",
        ),
    ]);
}

#[test]
fn references_lead_to_a_text_and_end() {
    finds(&[
        ("de", "app-x = P\n    .attr = { app-x } A", ""),
        ("de", "app-x = { app-x.attr }\n    .attr = A", ""),
        ("de", "app-x = { ‸app-x.attr }\n    .attr = { ‸app-x }", "cyclic-reference"),
        ("de", "app-x = { app-y.attr }\napp-y = { app-x }\n    .attr = A", ""),
        ("de", "app-y =\n    .attr = A\napp-x = { ‸app-y }", "unknown-reference"),
        ("de", "app-y =\n    .attr = A\napp-x = { app-y.‸atr }", "unknown-reference"),
    ]);
}

#[test]
fn the_words_that_customers_are_not_told() {
    finds(&[
        ("zh-TW", "end-user-top-up = 請檢查您的‸訂閱。", "end-user-leak"),
        ("zh-TW", "end-user-top-up = 您的‸方案無法使用。", "end-user-leak"),
        ("zh-CN", "end-user-top-up = 请检查您的‸订阅。", "end-user-leak"),
        ("ja", "end-user-top-up = ‸プランを変更してください。", "end-user-leak"),
        ("de", "end-user-top-up = Ihr ‸Kontingent ist verbraucht.", "end-user-leak"),
        ("de", "end-user-top-up = Ihr ‸Tarif reicht nicht.", "end-user-leak"),
        ("fr", "end-user-top-up = Votre ‸forfait ne suffit pas.", "end-user-leak"),
        ("es", "end-user-top-up = Su ‸plan no basta.", "end-user-leak"),
        ("pt", "end-user-top-up = O seu ‸plano não basta.", "end-user-leak"),
        ("it", "end-user-top-up = Il tuo ‸piano non basta.", "end-user-leak"),
        ("ru", "end-user-top-up = Ваш ‸тариф этого не позволяет.", "end-user-leak"),
        ("ko", "end-user-top-up = ‸요금제를 확인하세요.", "end-user-leak"),
        ("ko", "end-user-top-up = ‸구독을 확인하세요.", "end-user-leak"),
        ("ar", "end-user-top-up = يُرجى تغيير ‸الخطة.", "end-user-leak"),
        ("ar", "end-user-top-up = ‸باقتك لا تكفي.", "end-user-leak"),
        ("de", "end-user-top-up = Bitte wenden Sie sich an uns (Fehler ‸1113).", "end-user-leak"),
        ("zh-CN", "end-user-top-up = 错误 ‸1113，请联系我们。", "end-user-leak"),
        ("de", "http-403 = Zugriff verweigert\n    .end-user = Ihr ‸Guthaben reicht nicht.", "end-user-leak"),
        ("de", "http-403 = Zugriff verweigert\n    .end-user = Das ist hier nicht möglich.", ""),
        ("de", "finish-sensitive = Inhalt gesperrt\n    .end-user = Das ist hier nicht möglich.", ""),
        ("de", "http-403 = Zugriff verweigert\n    .‸bare = Zugriff verweigert", "unknown-attribute"),
        ("de", "end-user-top-up = Zurzeit nicht möglich.\n    .title = Ihr ‸Konto ist leer", "end-user-leak"),
        ("zh-TW", "error-unknown = 未知錯誤\n    .title = ‸帳戶發生問題", "end-user-leak"),
        ("zh-TW", "error-unknown = 帳戶發生問題", ""),
        ("de", "app-x = X\n    .title = Ihr Konto", ""),
        ("de", "end-user-shorten-input = Bitte höchstens 1000 Zeichen.", ""),
        ("zh-CN", "end-user-shorten-input = 最多1000字。", ""),
        ("zh-CN", "end-user-retry-later = 正在寻找解决方案。", ""),
        ("ru", "end-user-retry-later = Ответ ждали слишком долго.", ""),
        ("it", "end-user-retry-later = Di questo si tiene conto.", ""),
    ]);
}

#[test]
fn every_variant_says_the_arguments() {
    let hours = |few: &str| {
        format!(
            "error-1308 =\n    حد {{ $unit ->\n        [hour] {{ $number ->\n            [zero] {{ $number }} ساعة\n            [one] ساعة\n            [two] ساعتان\n            {few}\n            [many] {{ $number }} ساعة\n           *[other] {{ $number }} ساعة\n        }}\n       *[other] {{ $number }} {{ $unit }}\n    }}. في {{ $next_flush_time }} (UTC+8)\n    .bare = لاحقًا",
        )
    };
    for (few, rule) in [("[few] { $number } ساعات", ""), ("[‸few] ساعات", "missing-argument")] {
        let text: &'static str = Box::leak(hours(few).into_boxed_str());
        finds(&[("ar", text, rule)]);
    }
    finds(&[
        (
            "de",
            "error-1308 =\n    { $unit ->\n        [hour] { $number ->\n            [one] eine Stunde\n           *[‸other] Stunden\n        }\n       *[other] { $number } { $unit }\n    } bis { $next_flush_time } (UTC+8)\n    .bare = Später",
            "missing-argument",
        ),
        (
            "fr",
            "error-1308 =\n    { $unit ->\n        [hour] { $number ->\n            [‸one] une heure\n           *[other] { $number } heures\n        }\n       *[other] { $number } { $unit }\n    } à { $next_flush_time } (UTC+8)\n    .bare = Plus tard",
            "missing-argument",
        ),
        (
            "ja",
            "error-1308 =\n    { $unit ->\n        [‸hour] 時間\n       *[other] { $number } { $unit }\n    }。{ $next_flush_time }（UTC+8）\n    .bare = 後ほど",
            "missing-argument",
        ),
    ]);
}

#[test]
fn what_is_counted_has_the_categories_of_the_language() {
    finds(&[
        (
            "de",
            "app-n = { $count ->\n    [‸1] eine Nachricht\n   *[other] { $count } Nachrichten\n}",
            "number-variant",
        ),
        ("ja", "app-n = { $count ->\n    [1] 一件\n   *[other] { $count }件\n}", ""),
        ("ru", "app-n = { ‸$count ->\n    [one] одно\n   *[other] { $count }\n}", "missing-plural-category"),
        (
            "de",
            "app-n = { $n ->\n    [one] eine\n    [‸fw] wenige\n   *[other] { $n }\n}",
            "unknown-plural-category",
        ),
        (
            "de",
            "app-n = { $level ->\n    [1] leise\n    [2] laut\n    [3] sehr laut\n   *[other] still\n}",
            "",
        ),
        ("de", "app-n = { $status ->\n    [one] eine\n   *[‸few] { $status }\n}", "unknown-plural-category"),
        (
            "ar",
            "app-n = { $n ->\n    [zero] a\n    [one] a\n    [‸2] a\n    [few] a\n    [many] a\n   *[other] a\n}",
            "number-variant",
        ),
        (
            "ar",
            "app-n = { $n ->\n    [‸0] a\n    [one] a\n    [two] a\n    [few] a\n    [many] a\n   *[other] a\n}",
            "number-variant",
        ),
    ]);
    let directory = tempfile::tempdir().unwrap();
    for (locale, text) in [
        ("en-US", "app-n = { $n ->\n    [one] one\n   *[other] { $n }\n}\n"),
        ("de", "app-n = { $n ->\n    [eins] eine\n   *[other] { $n }\n}\n"),
    ] {
        fs::create_dir(directory.path().join(locale)).unwrap();
        fs::write(directory.path().join(locale).join("app.ftl"), text).unwrap();
    }
    let mut wrong = String::new();
    let report = check::directory(directory.path()).unwrap();
    compare("app-n = { $n ->\n    [‸eins] eine", "unknown-plural-category", &report, &mut wrong);
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn what_is_left_of_the_source_language() {
    finds(&[
        ("ja", "error-500 = ‸Internal エラー", "untranslated"),
        ("ja", "error-500 = ‸Internalエラー", "untranslated"),
        ("ar", "category-account = خطأ ‸account", "untranslated"),
        (
            "zh-TW",
            "end-user-wait-for-reset = 稍後。\n    .until = 請於 { $next_flush_time }（‸Beijing time，UTC+8）之後再試。",
            "untranslated",
        ),
        (
            "de",
            "end-user-wait-for-reset = Später.\n    .until = Nach { $next_flush_time } (‸Beijing time, UTC+8).",
            "untranslated",
        ),
        (
            "ar",
            "end-user-wait-for-reset = لاحقًا.\n    .until = بعد { $next_flush_time } (‸Beijing time, UTC+8).",
            "untranslated",
        ),
        (
            "ar",
            "error-1308 =\n    { $unit ->\n        [hour] { $number } ‸hours\n       *[other] { $number } { $unit }\n    } { $next_flush_time } (UTC+8)\n    .bare = لاحقًا",
            "untranslated",
        ),
        ("de", "category-account = ‸Account error", "untranslated"),
        ("de", "error-500 = ‸An error has occurred", "untranslated"),
        ("fr", "error-500 = ‸Something went wrong", "untranslated"),
        ("ru", "error-500 = ‸Server trouble", "untranslated"),
        ("de", "error-500 = ‸TODO", "untranslated"),
        ("ja", "error-500 = 内部エラー ‸FIXME", "untranslated"),
        ("en-US", "error-500 = ‸TODO", "untranslated"),
        ("es", "error-500 = TODO MAL", ""),
        ("fr", "error-1005 = Authentication Token", ""),
        ("nl", "error-500 = Er is een interne fout", ""),
        ("id", "error-500 = Kesalahan internal", ""),
        ("ja", "error-1309 = GLM Coding Planの期限。https://z.ai/subscribe", ""),
        ("zh-CN", "http-404 =\n    .path = 请检查 base URL", ""),
        ("de", "error-1313 = Siehe Fair Usage Policy.", ""),
    ]);
    let directory = tempfile::tempdir().unwrap();
    for (locale, text) in
        [("en-US", "app-hello = Welcome to Blue Whale!\n"), ("ja", "app-hello = Blue Whaleへようこそ！\n")]
    {
        fs::create_dir(directory.path().join(locale)).unwrap();
        fs::write(directory.path().join(locale).join("app.ftl"), text).unwrap();
    }
    assert_eq!(check::directory(directory.path()).unwrap().to_string(), "");
}

#[test]
fn arguments_that_are_none() {
    finds(&[
        ("de", "error-1222 = API ‸$API_name fehlt\n    .bare = Fehlt", "broken-placeable"),
        ("ja", "error-1212 = ‸$method に対応していません\n    .bare = 対応していません", "broken-placeable"),
        ("de", "error-1222 = API ‸%s fehlt\n    .bare = Fehlt", "broken-placeable"),
        ("de", "error-1222 = API ‸%1$s fehlt\n    .bare = Fehlt", "broken-placeable"),
        ("de", "error-1222 = API ‸%(API_name)s fehlt\n    .bare = Fehlt", "broken-placeable"),
        ("zh-CN", "error-1222 = API ‸｛ $API_name ｝ 不存在", "broken-placeable"),
        ("de", "error-1222 = API ‸｛$API_name｝ fehlt\n    .bare = Fehlt", "broken-placeable"),
        ("de", "error-1222 = API { ‸API_name } fehlt\n    .bare = Fehlt", "unknown-reference"),
        ("de", "error-1222 = API { ‸api_name } fehlt\n    .bare = Fehlt", "unknown-reference"),
        ("de", "error-1222 = API {{ ‸x }} fehlt\n    .bare = Fehlt", "unsupported-syntax"),
        ("de", "error-1222 = API {{ ‸$API_name }} fehlt\n    .bare = Fehlt", "unsupported-syntax"),
        ("de", "error-500 = Kostet $5, US$ 6, 100 % sicher, 50%", ""),
    ]);
    let report = check::resource("de", "error-1222 = API %s fehlt\n    .bare = Fehlt");
    assert_eq!(report.problems[0].help.as_deref(), Some("did you mean \"{ $API_name }\"?"));
    let report = check::resource("de", "fehler-1113 = Guthaben aufgebraucht\nerror-500 = Fehler");
    assert_eq!(report.problems[0].help.as_deref(), Some("did you mean \"error-1113\"?"));
    let report = check::resource("de", "error-1112 =\n    [gesperrt] Ihr Konto");
    assert_eq!(
        report.problems[0].help.as_deref(),
        Some("a line of text that begins with \"[\" is written { \"[\" }")
    );
    let report = check::resource("de", "error-1112 =\n    *gesperrt* ist Ihr Konto");
    assert_eq!(
        report.problems[0].help.as_deref(),
        Some("a line of text that begins with \"*\" is written { \"*\" }")
    );
    let report = check::resource("de", "error-1222 = { API_nam } fehlt\n    .bare = Fehlt");
    assert_eq!(report.problems[0].help.as_deref(), Some("did you mean \"$API_name\"?"));
}

#[test]
fn characters_of_another_language() {
    finds(&[
        ("ja", "error-500 = ‸內部エラー", "foreign-script"),
        ("ja", "error-500 = ‸您のエラー", "foreign-script"),
        ("ja", "error-1111 = 帳‸號エラー", "foreign-script"),
        ("ja", "error-1120 = ‸請稍後再試，謝謝", "foreign-script"),
        ("ja", "error-1000 = 認証失敗", ""),
        ("ja", "error-500 = 内部処理異常発生", ""),
        ("ar", "error-500 = خطأ داخل‸ی", "foreign-script"),
        ("ar", "error-500 = تأ‸کيد", "foreign-script"),
        ("fa", "error-500 = خطای داخلی", ""),
        ("fa", "error-500 = خطا‸ي داخلی", "foreign-script"),
        ("ur", "error-500 = اندرونی خرابی", ""),
    ]);
}

#[test]
fn characters_that_got_lost() {
    finds(&[
        ("de", "error-500 = Interner F‸\u{fffd}hler", "broken-encoding"),
        ("de", "error-500 = Interner F‸\u{fffd}\u{fffd}hler", "broken-encoding"),
        ("ja", "error-500 = 内部‸\u{e000}エラー", "broken-encoding"),
        ("de", "error-1111 = Ungültig, nicht verf‸Ã¼gbar", "broken-encoding"),
        ("fr", "error-1111 = L‸â€™erreur", "broken-encoding"),
        ("ru", "error-500 = ‸ÐžÑˆÐ¸Ð±ÐºÐ°", "broken-encoding"),
        ("zh-CN", "error-500 = ‸å†…éƒ¨é”™è¯¯", "broken-encoding"),
        ("ar", "error-500 = ‸\u{fea7}\u{fec4}\u{fe84} داخلي", "broken-encoding"),
        ("fr", "error-500 = «\u{a0}Erreur de sécurité\u{a0}»", ""),
        ("pt", "error-500 = NÃO DISPONÍVEL", ""),
    ]);
}

#[test]
fn quotes_and_brackets() {
    finds(&[
        ("zh-CN", "error-500 = 发生‸\"内部\"错误", "punctuation"),
        ("ja", "error-500 = ‸\"内部\"エラー", "punctuation"),
        ("zh-TW", "error-500 = 發生‸“內部”錯誤", "punctuation"),
        ("zh-TW", "error-500 = 發生「內部」錯誤", ""),
        ("zh-CN", "error-500 = 发生‸「内部」错误", "punctuation"),
        ("zh-CN", "error-500 = 发生“内部”错误", ""),
        ("zh-CN", "error-500 = 使用 \"stop\" 参数", ""),
        ("zh-CN", "error-500 = 发生‸“内部错误", "unbalanced-bracket"),
        ("de", "error-500 = Ein „interner“ Fehler", ""),
        ("de", "error-500 = Ein ‸„interner Fehler", "unbalanced-bracket"),
        ("de", "error-500 = Ein »interner« Fehler", ""),
        ("sv", "error-500 = Ett ”internt” fel", ""),
        ("fr", "error-500 = Une ‸«\u{a0}erreur", "unbalanced-bracket"),
        ("ru", "error-500 = Ошибка‸) внутри", "unbalanced-bracket"),
        ("zh-CN", "error-500 = 错误（内部‸)", "punctuation"),
        ("zh-CN", "error-500 = 错误‸(内部）", "punctuation"),
        ("zh-CN", "error-500 = 上限（UTC+8‸)", "punctuation"),
        ("fr", "error-500 = L’erreur de l’API", ""),
        ("de", "error-500 = Entweder a) ein Fehler oder 2) keiner", ""),
    ]);
}

#[test]
fn marks_of_fluent_that_are_read_as_text() {
    finds(&[
        (
            "de",
            "error-500 = Interner Fehler\n ‸error-1261 = Prompt zu lang\nlabel-code = Code",
            "stray-syntax",
        ),
        ("de", "error-500 = Interner Fehler ‸.end-user = Bitte warten", "stray-syntax"),
        ("de", "error-500 = Interner Fehler ‸.end-user = Bitte warten.", "stray-syntax"),
        ("de", "error-1113 =‸= Ihr Konto ist leer", "stray-syntax"),
        ("de", "error-1113 = ‸= Ihr Konto ist leer", "stray-syntax"),
        ("de", "app-n = { $n ->\n    ‸one] { $n } Stunde\n   *[other] { $n } Stunden\n}", "syntax"),
        (
            "ar",
            "app-n = { $n ->\n    [zero] { $n } a\n    [one] { $n } a\n    [two] { $n } a\n    ‸few] { $n } b\n    [many] { $n } b\n   *[other] { $n } c\n}",
            "stray-syntax",
        ),
        ("de", "error-1222 = API { $API_name‸\n    .bare = Fehlt\nerror-500 = x", "syntax"),
        ("de", "error-1301 = a = b, siehe [1] und .de.", ""),
    ]);
}

#[test]
fn one_mistake_is_reported_once() {
    finds(&[
        ("ja", "error-1260 = ‸ＡＰＩ実行エラー", "punctuation"),
        ("ja", "error-500 = ‸　内部エラー", "leading-space"),
        ("ja", "error-500 = 内部エラー‸　", "trailing-space"),
        ("ja", "error-500 = 内部エラー‸,", "punctuation"),
        ("de", "error-500 = Interner Fehler‸。", "punctuation"),
        (
            "de",
            "error-1222 = API fehlt { error-1222.bare }\n    .bare = Fehlt { ‸error-1222.bare }",
            "cyclic-reference",
        ),
        ("de", "error-500 = a‸\rerror-1261 = b\rerror-1260 = c\r", "control-character"),
        ("zh-CN", "error-500 = 内部‸ 错误", "punctuation"),
        ("ja", "error-500 = 内部‸ エラー", "punctuation"),
        ("ko", "error-500 = 내부 오류", ""),
        ("de", "error-500 =\n    Interner\n‸\n    Fehler", "doubled-space"),
        ("de", "error-500 =\n    Interner\n‸\n\n    Fehler", "doubled-space"),
    ]);
    // In a locale that is meant to have all.
    let good = include_str!("../../locales/ja/errors.ftl");
    for (line, rule) in
        [(" error-1261 =", "stray-syntax"), ("1261 =", "syntax"), ("\"error-1261\" =", "syntax")]
    {
        let report = check::resource("ja", &good.replace("\nerror-1261 =", &format!("\n{line}")));
        let found: Vec<&str> = report.problems.iter().map(|problem| problem.rule.as_str()).collect();
        // Behind a comment it is no part of a text.
        assert!(found == [rule] || found == ["syntax"], "{line}: {report}");
    }
}

#[test]
fn comments_that_no_tool_reads() {
    finds(&[
        ("de", "‸# translated from xyz\nerror-500 = Interner Fehler", "malformed-comment"),
        ("de", "‸# translated from 1234567\nerror-500 = Interner Fehler", "malformed-comment"),
        ("de", "# translated from English by hand\nerror-500 = Interner Fehler", ""),
        ("de", "‸# translated from: 12345678\nerror-500 = Interner Fehler", "malformed-comment"),
        ("de", "# translated from English\nerror-500 = Interner Fehler", ""),
        ("de", "‸# Allow: foreign-script\nerror-500 = Interner Fehler", "malformed-comment"),
        ("de", "‸# allow foreign-script\nerror-500 = Interner Fehler", "malformed-comment"),
        ("de", "‸# Obsolete\nerror-500 = Interner Fehler", "malformed-comment"),
        ("de", "# allow customers to read this\nerror-500 = Interner Fehler", ""),
    ]);
}

/// Checks a text against a reference of the same message alone.
fn against(reference: &str, locale: &str, text: &str) -> Report {
    let directory = tempfile::tempdir().unwrap();
    let folder = directory.path().join("texts").join(locale);
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("errors.ftl"), text).unwrap();
    let named = directory.path().join("reference.ftl");
    fs::write(&named, reference).unwrap();
    check::directory_against(directory.path().join("texts"), named).unwrap()
}

/// Reference, locale, text, and the rules that are broken, in the order of the files.
pub(crate) type Compared = (&'static str, &'static str, &'static str, &'static [&'static str]);

#[track_caller]
fn compares(rows: &[Compared]) {
    compares_by(rows, |reference, locale, text| {
        against(&format!("app-a = {reference}\n"), locale, &format!("app-a = {text}\n"))
    });
}

/// Compares the rules that each row breaks with those that a check finds.
#[track_caller]
pub(crate) fn compares_by(rows: &[Compared], check: impl Fn(&str, &str, &str) -> Report) {
    let mut wrong = String::new();
    for (reference, locale, text, rules) in rows {
        let report = check(reference, locale, text);
        let found: Vec<&str> = report.problems.iter().map(|problem| problem.rule.as_str()).collect();
        if found != *rules {
            wrong.push_str(&format!(
                "{reference} | {text}\n expected {rules:?}\n found {found:?}\n{report}\n\n"
            ));
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn numbers_names_and_addresses_stay() {
    compares(&[
        ("5 hours (UTC+8), 100MB", "de", "8, 5, 100 MB", &[]),
        ("5 hours (UTC+8), 100MB", "de", "8, 5, Nichts", &["changed-number"]),
        ("the hour 5", "zh-CN", "第5小时", &[]),
        ("in 7 days", "ar", "خلال ٧ أيام", &[]),
        // A digit in a word is no number.
        ("v4 glm-14x2 IPv6", "de", "vier", &["changed-number"]),
        ("task_id and GLM Coding Plan", "zh-CN", "task_id 与 GLM Coding Plan", &[]),
        ("the task_id of GLM", "de", "die Kennung von GLM", &["changed-name"]),
        ("see https://z.ai/a1?b=2", "zh-CN", "访问https://z.ai/a1?b=2", &[]),
        ("(see http://a.b/c_d), 1", "de", "1 (siehe http://a.b/c_e)", &["changed-url"]),
    ]);
}
