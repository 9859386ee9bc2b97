//! The texts of an app: what real translations have on purpose, and what they have lost.

use std::fs;

use bigmodel_errors::check::{self, Report};

use crate::check_texts::{Compared, compares_by};

/// Checks an app's English texts, and their translation.
fn app(reference: &str, locale: &str, text: &str) -> Report {
    let directory = tempfile::tempdir().unwrap();
    for (tag, text) in [("en-US", reference), (locale, text)] {
        fs::create_dir_all(directory.path().join(tag)).unwrap();
        fs::write(directory.path().join(tag).join("app.ftl"), format!("{text}\n")).unwrap();
    }
    check::directory(directory.path()).unwrap()
}

/// Each text is that of `app-a`, if it does not name its message.
#[track_caller]
fn finds(rows: &[Compared]) {
    let named = |text: &str| {
        if text.starts_with("app-") || text.starts_with('-') {
            text.to_owned()
        } else {
            format!("app-a = {text}")
        }
    };
    compares_by(rows, |reference, locale, text| app(&named(reference), locale, &named(text)));
}

#[test]
fn code_and_names_are_not_translated() {
    finds(&[
        ("See <b>all { $n } cards</b> here", "ja", "<b>{ $n }枚のカード</b>を見る", &[]),
        (
            "Please <a href=\"{ $link }\">sign up</a> now",
            "zh-TW",
            "請<a href=\"{ $link }\">建立</a>帳號",
            &[],
        ),
        ("Sign in with GitHub", "ru", "Войти через GitHub", &[]),
        ("Packaged deck (*.apkg *.zip)", "ky", "Пакет (*.apkg *.zip)", &[]),
        ("macOS", "ja", "macOS", &[]),
        (
            "same as --preserve=mode,ownership(unix only)",
            "ja",
            "以下と同じ: --preserve=mode,ownership(Unix のみ)",
            &[],
        ),
        ("Run mv [OPTION]... SOURCE", "ja", "mv [OPTION]... SOURCE を実行", &[]),
        ("mv [OPTION]... SOURCE", "ja", "mv [OPTION]... SOURCE", &[]),
        ("Enter yourname@example.com", "ml", "താങ്ങളുടെപേര്@example.com", &[]),
        ("Email verification required", "el", "Απαιτείται επαλήθευση email", &[]),
        ("Email", "el", "Email", &[]),
        ("{ $n } tracker", "nl", "{ $n } tracker", &[]),
        ("one of context, links, xattr, all", "pt", "um de context, links, xattr, all", &[]),
        ("Flash Player", "vi", "Flash Player", &[]),
        (
            "app-a = Love the Web\napp-b = the love of a web",
            "tr",
            "app-a = Love the Web\napp-b = web aşkı",
            &[],
        ),
        ("Our Open Policy and Advocacy Blog", "tr", "Open Policy and Advocacy Blogumuz", &[]),
        // A word of English in a sentence that is not.
        (
            "Fixed { $n } notes with invalid characters",
            "tl",
            "Naayos ang { $n } notes na may invalid characters",
            &[],
        ),
        // What is left.
        ("Delete unused media", "ja", "Delete unused media", &["untranslated"]),
        (
            "The card has a problem in this note type",
            "sq",
            "Kartela has a problem in this note type",
            &["untranslated"],
        ),
        ("When it is empty, read standard input.", "ja", "空なら、read standard input。", &["untranslated"]),
        ("Please check the database", "uz", "Something went wrong with your database", &["untranslated"]),
        ("Buy now", "de", "TODO", &["untranslated"]),
    ]);
}

#[test]
fn a_translation_may_do_what_its_reference_does() {
    finds(&[
        ("$HOME and $PATH", "pl", "$HOME i $PATH", &[]),
        ("quote it as \"$var\"", "pl", "jako \"$var\"", &[]),
        ("use %s or %d", "pl", "użyj %s lub %d", &["broken-placeable", "broken-placeable"]),
        ("Kort", "nb", "Kort %d", &["broken-placeable"]),
        ("{ $text } (slow)", "kk", "($text) (баяу)", &["broken-placeable"]),
        ("Something went wrong :(", "fr", "Une erreur est survenue :(", &[]),
        ("expecting ')' after { $x }", "eo", "atendante «)» post { $x }", &[]),
        ("missing '{ \"]\" }'", "pl", "brak '{ \"]\" }'", &[]),
        ("{ \"[\" }OPTION]...", "pl", "{ \"[\" }OPCJA]...", &[]),
        ("up to 25 MB (including…", "zh-TW", "可達 25 MB（包含…", &[]),
        ("A note", "fi", "Muistiinpano (yksi", &["unbalanced-bracket"]),
        ("{ \"[ OPTION\" }", "pt", "{ \"[ OPÇÃO\" }", &[]),
        ("used by cards", "he", "בשימוש ע\"י כרטיסים", &[]),
        ("{ \" \" } secs", "ar", "{ \" \" } ثوانٍ", &[]),
        ("==> standard input <==", "cs", "==> standardní vstup <==", &[]),
        ("First.\n\n    Second.", "de", "Erstens.\n\n    Zweitens.", &[]),
        ("Usage:\n      -a  all", "de", "Aufruf:\n      -a  alle", &[]),
        ("Usage:\n      -a all of it", "de", "Aufruf:\n      -a alle  davon", &["doubled-space"]),
        ("%d, %e, %g and the like", "de", "%d, %e, %g und so weiter", &[]),
        ("Unmatched ( or \\(", "fr", "Parenthèse ( ou \\( seule", &[]),
        ("a b", "de", "a  b", &["doubled-space"]),
        ("One. Two.", "de", "Eins.  Zwei.", &[]),
        ("{$a} of", "de", "{  $a} von", &[]),
    ]);
}

#[test]
fn texts_end_as_the_language_has_it() {
    finds(&[
        ("Why am I here?", "el", "Γιατί είμαι εδώ;", &[]),
        ("Change Deck...", "de", "In anderen Stapel verschieben …", &[]),
        ("Change Deck…", "de", "In anderen Stapel verschieben...", &[]),
        ("Add it...", "ko", "덱 추가", &["end-punctuation"]),
        ("How it works", "tr", "Nasıl çalışır?", &[]),
        ("What to do for this breach", "zh-TW", "這場資料外洩事件我該怎麼辦？", &[]),
        ("Delete it", "de", "Wird gelöscht!", &["end-punctuation"]),
        ("Really delete it?", "de", "Wirklich löschen", &["end-punctuation"]),
        ("The name:", "hy", "Անունը՝", &[]),
        ("Delete it.", "hy", "Ջնջել:", &[]),
        ("{ $n }s", "de", "{ $n } Sek.", &[]),
        ("{ $price }/mo.", "it", "{ $price } al mese", &[]),
        ("offer ends 2023", "ru", "предложение до 2023 г.", &[]),
        ("You have done it!", "fr", "Vous avez réussi.", &[]),
        ("You may try it (it is { $date }).", "ja", "試せます。(現在は{ $date })", &[]),
        ("resolve '..' first, then go on", "zh-CN", "先解析“..”", &[]),
        ("We scan for it", "vi", "Chúng tôi quét tìm các lỗ hổng.", &["end-punctuation"]),
        ("It is empty.", "ro", "Este goală", &["end-punctuation"]),
    ]);
}

#[test]
fn numbers_may_be_written_otherwise() {
    finds(&[
        ("after 4,000 cards", "de", "nach 4.000 Karten", &[]),
        ("after 4,000 cards", "fr", "après 4\u{a0}000 cartes", &[]),
        ("after 4,000 cards", "es", "después de 4000 tarjetas", &[]),
        ("after 4,000 cards", "de", "nach 400 Karten", &["changed-number"]),
        ("after 4,000 cards", "bn", "৪,০০০ কার্ডের পরে", &[]),
        ("Get 1 year", "de", "Ein Jahr bekommen", &[]),
        ("See sites with 2FA", "de", "Seiten mit Zwei-Faktor-Anmeldung ansehen", &[]),
        ("Take 20% off", "zh-CN", "可享八折优惠", &[]),
        // As Pontoon writes it.
        (
            "of { $n } in 20 decks",
            "ru",
            "{ $n ->\n    [one] { $n } из 20\n    [few] { $n } из 20\n   *[many] { $n } из 20\n  }",
            &[],
        ),
        ("[License 14.0](https://a.b/c)", "de", "[Lizenz 14.0](https://a.b/c)", &[]),
        ("High (16x16)", "es", "Alta (8x8)", &["changed-number"]),
    ]);
}

#[test]
fn names_are_kept_or_have_an_ending() {
    finds(&[
        ("at most N_MERGE inputs", "pt", "no máximo N_MESCLAR entradas", &[]),
        ("if OMP_NUM_THREADS is set", "pt", "se OMP_NÚM_THREADS existir", &["changed-name"]),
        ("by FIELD_LIST", "fi", "FIELD_LISTIN mukaan", &[]),
        ("cut some_file.txt", "pl", "cut jakiś_plik.txt", &[]),
        ("the task_id of it", "de", "die Kennung davon", &["changed-name"]),
        // The wiki of an app, in the genitive.
        ("See the Ruffle wiki", "sr", "Видите Ruffleов вики", &[]),
        ("the domain", "ru", "доменt", &["foreign-script"]),
    ]);
}

#[test]
fn variants_are_those_of_the_app() {
    let unit = "{ $unit ->\n    [seconds] { $n } s\n   *[hours] { $n } h\n  }";
    finds(&[
        (unit, "de", unit, &[]),
        (
            "{ $n ->\n    [0] Today\n    [1] Tomorrow\n   *[other] In { $n } days\n  }",
            "pt",
            "{ $n ->\n    [0] Hoje\n    [1] Amanhã\n   *[other] Em { $n } dias\n  }",
            &[],
        ),
        (
            "{ $n ->\n    [one] { $n } card\n   *[other] { $n } cards\n  }",
            "hu",
            "{ $n ->\n   *[other] { $n } kártya\n  }",
            &[],
        ),
        (
            "{ $n ->\n    [one] { $n } card\n   *[other] { $n } cards\n  }",
            "he",
            "{ $n ->\n    [one] כרטיס\n   *[other] { $n } כרטיסים\n  }",
            &[],
        ),
        (
            "{ $n ->\n    [one] { $n } card\n   *[other] { $n } cards\n  }",
            "uk",
            "{ $n ->\n    [one] { $n } картка\n    [few] { $n } картки\n   *[other] { $n } карток\n  }",
            &[],
        ),
        (
            "{ $n ->\n    [one] { $n } card\n   *[other] { $n } cards\n  }",
            "ru",
            "{ $n ->\n    [one] { $n } карта\n   *[other] { $n } карт(ы)\n  }",
            &["missing-plural-category"],
        ),
        // What only selects needs no selector in another language.
        (
            "{ $n ->\n    [one] card of the deck\n   *[other] cards of the deck\n  }",
            "zh-CN",
            "牌组中的卡片",
            &[],
        ),
        (
            "{ $n ->\n    [one] { $n } card\n   *[other] { $n } cards\n  }",
            "zh-CN",
            "卡片",
            &["missing-argument"],
        ),
    ]);
}

#[test]
fn words_that_are_repeated_on_purpose() {
    finds(&[
        ("FILE is\n        FILE exists", "fr", "FICHIER\n        FICHIER existe", &[]),
        ("Dot, dot and dot", "de", "Punkt Punkt Punkt", &[]),
        ("step by step", "tr", "adım adım", &[]),
        ("in and/or out", "nl", "en/of of niet", &[]),
        ("the same one", "cy", "yr un un", &[]),
        ("The better way", "sv", "Det är bättre att att jämföra", &["repeated-word"]),
    ]);
}

#[test]
fn the_style_of_an_app_in_chinese_and_japanese() {
    finds(&[
        ("Quality: Low", "ja", "品質: 低", &[]),
        ("Authentication (2FA)", "ja", "認証 (2FA)", &[]),
        ("Can I reply?", "ja", "返信できますか?", &[]),
        ("Import Log", "ja", "インポート ログ", &[]),
        ("Answer “Again”", "zh-CN", "回答「忘记」", &[]),
        ("Unscaled (100%)", "zh-CN", "无缩放 (100%)", &[]),
        ("ignores what starts with \".\" by default", "zh-CN", "忽略以“.”开头的文件", &[]),
        ("Quality: Low", "zh-TW", "品質: 低", &["punctuation"]),
        ("One, two", "ja", "失敗,確認", &["punctuation"]),
        ("A mask", "ja", "ﾏｽｸとｸﾞﾙｰﾌﾟ", &["punctuation", "punctuation"]),
    ]);
    let report = app("app-a = Groups", "ja", "app-a = ｸﾞﾙｰﾌﾟ");
    assert_eq!(report.problems[0].help.as_deref(), Some("write \"グループ\""), "{report}");
    let report = check::resource("ja", "error-500 = ｳﾞｧｴﾗｰ｡");
    assert_eq!(report.problems[0].help.as_deref(), Some("write \"ヴァエラー。\""), "{report}");
}

#[test]
fn languages_with_two_scripts() {
    finds(&[
        ("Click to unmute", "sr", "Kliknite da biste uključili zvuk", &[]),
        ("Click to unmute", "tzm-MA", "ⴰⴷⴷⵓⴷ ⵏ ⵜⵉⵏⵉⵖⵜ", &[]),
        ("Click to unmute", "sr-Cyrl", "Кликните", &[]),
    ]);
}

#[test]
fn characters_that_texts_need() {
    finds(&[
        ("Firefox for mobile", "he", "\u{200f}Firefox לנייד", &[]),
        ("C++ for you", "ar", "لك C++\u{200e}", &[]),
        ("Retention", "de", "Er\u{ad}innerung", &[]),
        ("Not logged in", "km", "មិន\u{200b}បាន\u{200b}ចូល", &[]),
        ("A family", "fa", "می\u{200c}خواهم \u{1f468}\u{200d}\u{1f469}", &[]),
        ("A heart", "de", "Ein Herz \u{2764}\u{fe0f}", &[]),
        (
            "app-b = b\n# \ta comment with a tab\napp-a = a",
            "de",
            "app-b = b\n# \tein Kommentar mit Tab\napp-a = a",
            &[],
        ),
        ("New cards", "hr", "Nove \u{200b}kartice", &["control-character"]),
        ("New cards", "fa", "\u{202b}کارت", &["bidi-character"]),
    ]);
}

#[test]
fn what_a_translation_has_lost() {
    finds(&[
        ("use it", "ja", "使\u{2f64}する", &["broken-encoding"]),
        ("a game", "ja", "ケ\u{3099}ーム", &["broken-encoding"]),
        ("a b", "fr", "a&nbsp;b", &["broken-encoding"]),
        ("Done.", "zh-CN", "完成。。", &["punctuation"]),
        ("One, two", "ar", "واحد،اثنان", &["punctuation"]),
        (
            "-brand = Blue Whale\napp-a = Welcome to { -brand }",
            "de",
            "-brand = Blue Whale\napp-a = Willkommen bei uns",
            &["missing-argument"],
        ),
        (
            "app-b = Save\napp-a = Press { app-b } now",
            "de",
            "app-b = Speichern\napp-a = Jetzt drücken",
            &["missing-argument"],
        ),
        ("app-a = Save", "de", "app-a = Speichern\napp-old = Alt", &["unknown-message"]),
        ("Read the <a>terms</a>", "de", "Die <a>Bedingungen<a> lesen", &["changed-tag"]),
        ("One<br>two", "de", "Eins, zwei", &["changed-tag"]),
        ("Time in <field>", "de", "Zeit in <Feld>", &[]),
        ("app-a = Save", "de", "app-a = Speichern\n# obsolete\napp-old = Alt", &["obsolete-message"]),
    ]);
}

/// By CLDR 48: languages that earlier tables lack, and `many` in Romance ones, which a million has.
#[test]
fn plural_categories_of_cldr() {
    for (locale, variants, is_good) in [
        ("es", "[one] a\n [many] b\n *[other] c", true),
        ("fr", "[one] a\n [many] b\n *[other] c", true),
        ("it", "[one] a\n [many] b\n *[other] c", true),
        ("pt", "[one] a\n [many] b\n *[other] c", true),
        ("ca", "[one] a\n [many] b\n *[other] c", true),
        ("de", "[one] a\n [many] b\n *[other] c", false),
        ("bal", "[one] a\n *[other] c", true),
        ("blo", "[zero] a\n [one] b\n *[other] c", true),
        ("csw", "[one] a\n *[other] c", true),
        ("cv", "[zero] a\n [one] b\n *[other] c", true),
        ("doi", "[one] a\n *[other] c", true),
        ("ie", "[one] a\n *[other] c", true),
        ("kok", "[one] a\n *[other] c", true),
        ("lij", "[one] a\n *[other] c", true),
        ("lld", "[one] a\n [many] b\n *[other] c", true),
        ("sgs", "[one] a\n [two] b\n [few] c\n [many] d\n *[other] e", true),
        ("vec", "[one] a\n [many] b\n *[other] c", true),
        ("bal", "[one] a\n [few] b\n *[other] c", false),
    ] {
        let report = check::resource(locale, &format!("app-n = {{ NUMBER($n) ->\n {variants}\n}}\n"));
        assert_eq!(report.is_clean(), is_good, "{locale} {variants}: {report}");
    }
}
