//! Texts with one mistake each: what is found, and where.

#![cfg(feature = "check")]
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects
)]

use std::fs;
use std::path::Path;

use bigmodel_errors::check::{self, Problem, Rule};

const EN: &str = include_str!("../locales/en-US/errors.ftl");
const ZH: &str = include_str!("../locales/zh-CN/errors.ftl");
const DE: &str = include_str!("check/de.ftl");
const RU: &str = include_str!("check/ru.ftl");
const GOOD: &[(&str, &str)] = &[("en-US", EN), ("zh-CN", ZH), ("de", DE), ("ru", RU)];

/// Marks the place of the problem in a seeded text.
const HERE: char = '‸';

fn write(directory: &Path, locale: &str, text: impl AsRef<[u8]>) {
    let folder = directory.join(locale);
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("errors.ftl"), text).unwrap();
}

/// What is found, as `rule line:column`.
fn found(problems: &[&Problem]) -> Vec<String> {
    problems
        .iter()
        .map(|problem| format!("{} {}:{}", problem.rule(), problem.line(), problem.column()))
        .collect()
}

/// Replaces a text of the good file of a locale. The place, if the new text marks one, is where the problem is; else the
/// beginning of the file.
#[track_caller]
fn seeded(locale: &str, from: &str, to: &str) -> (String, (usize, usize)) {
    let good = GOOD.iter().find(|(tag, _)| *tag == locale).unwrap().1;
    // Comments have the text of the reference.
    let is_text =
        |(at, _): &(usize, &str)| !good.split_at(*at).0.rsplit('\n').next().unwrap().starts_with("# en-US");
    let places: Vec<(usize, &str)> = good.match_indices(from).filter(is_text).collect();
    assert_eq!(places.len(), 1, "{locale}: {from}");
    let (before, rest) = good.split_at(places[0].0);
    let marked = format!("{before}{to}{}", rest.strip_prefix(from).unwrap());
    let place = marked.find(HERE).map_or((1, 1), |at| {
        let (before, _) = marked.split_at(at);
        (before.matches('\n').count() + 1, before.rsplit('\n').next().unwrap().chars().count() + 1)
    });
    (marked.replace(HERE, ""), place)
}

/// Beside a whole en-US every locale is meant to be whole, which some of the good ones are not.
fn stands_beside(tag: &str, locale: &str) -> bool {
    let is_part = |tag: &str| matches!(tag, "de" | "ru");
    is_part(tag) == is_part(locale) || tag == "zh-CN"
}

#[track_caller]
fn finds(locale: &str, from: &str, to: &str, rule: &str) {
    let (text, (line, column)) = seeded(locale, from, to);
    let directory = tempfile::tempdir().unwrap();
    for (tag, good) in GOOD.iter().filter(|(tag, _)| stands_beside(tag, locale)) {
        write(directory.path(), tag, if *tag == locale { &text } else { *good });
    }
    let report = check::directory(directory.path()).unwrap();
    // Whoever changes the reference makes its translations outdated, which is as it should be.
    let is_own = |problem: &&Problem| problem.locale() == Some(locale) || problem.rule() != Rule::Outdated;
    let problems: Vec<&Problem> = report.problems().iter().filter(is_own).collect();
    assert_eq!(found(&problems), [format!("{rule} {line}:{column}")], "{locale}: {to:?}\n{report}");
    let problem = problems[0];
    assert_eq!(problem.locale(), Some(locale));
    assert!(problem.path().ends_with(&format!("{locale}/errors.ftl")), "{}", problem.path());
}

#[test]
fn good_texts_are_good() {
    let directory = tempfile::tempdir().unwrap();
    for (tag, good) in GOOD {
        let report = check::resource(tag, good);
        assert!(report.is_clean(), "{report}");
    }
    for (tag, good) in GOOD.iter().filter(|(tag, _)| *tag != "en-US") {
        write(directory.path(), tag, good);
    }
    let report = check::directory(directory.path()).unwrap();
    assert_eq!((report.to_string().as_str(), report.files()), ("", 3));
    let builtin = check::directory(concat!(env!("CARGO_MANIFEST_DIR"), "/locales")).unwrap();
    assert_eq!(builtin.to_string(), "");
    let crlf = check::resource("de", &DE.replace('\n', "\r\n"));
    assert_eq!(crlf.to_string(), "");
}

/// Locale, what is replaced, by what (‸ marks the place of the problem), and the rule.
const SEEDS: &[(&str, &str, &str, &str)] = &[
    // Syntax.
    ("en-US", "error-1261 = Prompt too long", "error-1261 ‸Prompt too long", "syntax"),
    ("en-US", "error-1261 = Prompt", "error-1261‸: Prompt", "syntax"),
    ("de", "{ $field }. Bitte", "{ $field ‸. Bitte", "syntax"),
    ("de", "Ungültiger Parameter { $field }", "Ungültiger Parameter $field ‸}", "syntax"),
    ("ru", "{ $API_name } не", "{ API ‸name } не", "syntax"),
    ("zh-CN", "error-1261 = Prompt 超长", "‸error-1261 =", "syntax"),
    ("zh-CN", "    .bare = 任务不存在", "    ‸.bare 任务不存在", "syntax"),
    ("de", "[one] { $number } Stunde", "[one ‸{ $number } Stunde", "syntax"),
    ("ru", "{ $unit ->\n        [hour]", "{ $unit -> ‸[hour]", "syntax"),
    ("en-US", "{ $task_id } does", "{ ‸} does", "syntax"),
    ("de", "Prompt zu lang", "{ \"Prompt zu lang }‸", "syntax"),
    ("de", "Prompt zu lang", "Prompt\nzu ‸lang", "syntax"),
    ("de", "Prompt zu lang", "{ \"‸\\u00é\" }", "syntax"),
    (
        "ru",
        "{ $number ->\n            [one] { $number } час\n            [few] { $number } часа\n           *[many]",
        "{ ‸$number ->\n            [one] { $number } час\n            [few] { $number } часа\n            [many]",
        "missing-default-variant",
    ),
    ("de", "# Ein Teil", "‸#Ein Teil", "malformed-comment"),
    // Characters.
    (
        "zh-CN",
        "error-1261 = Prompt",
        "‸<<<<<<< HEAD\nerror-1261 = Prompt 超长\n=======\nerror-1261 = Prompt 太长\n>>>>>>> other\n# Prompt",
        "merge-conflict",
    ),
    ("de", "error-500 = Interner Fehler", "error-500 = Interner Fehler\n‸=======", "merge-conflict"),
    ("en-US", "# The errors of", "\u{feff}# The errors of", "byte-order-mark"),
    ("de", "Interner Fehler", "Interner ‸\u{7}Fehler", "control-character"),
    ("en-US", "error-500 = Internal", "error-500 = Internal‸\u{200b}", "control-character"),
    ("ru", "Внутренняя ошибка", "Внутренняя‸\tошибка", "control-character"),
    ("zh-CN", "内部错误", "内部‸\u{202e}错误", "bidi-character"),
    ("de", "# Ein Teil der", "# Ein Teil ‸\u{2066}der", "bidi-character"),
    ("ru", "Внутренняя ошибка", "Внутренняя ошибка‸\u{200f}", "bidi-character"),
    // Messages.
    ("en-US", "error-1261 = Prompt too long\n", "", "missing-message"),
    ("zh-CN", "error-1261 = Prompt 超长\n", "", "missing-message"),
    ("zh-CN", "label-detail = 详情\n", "", "missing-message"),
    (
        "en-US",
        "error-500 = Internal Error\n",
        "error-500 = Internal Error\n‸error-9999 = Other\n",
        "unknown-message",
    ),
    ("de", "error-1261 = Prompt", "‸eror-1262 = Prompt", "unknown-message"),
    ("de", "category-basic =", "‸category-base =", "unknown-message"),
    ("ru", "label-code", "‸labels-code", "unknown-message"),
    ("ru", "error-1113 =", "‸error-1499 =", "unknown-message"),
    ("de", "label-code = Code", "label-code = Code\n‸label-code = Kode", "duplicate-message"),
    ("ru", "label-code =", "label-code = код\n‸label-code =", "duplicate-message"),
    ("zh-CN", "task-failed = 任务失败", "task-failed = 任务失败\n‸-task-failed = 任务失败", "name-clash"),
    ("de", "-dienst = der Dienst", "-dienst = der Dienst\n‸-NUMBER = drei", "name-clash"),
    ("zh-CN", "label-detail =", "# obsolete\n‸label-details =", "obsolete-message"),
    // Attributes.
    ("zh-CN", "    .path =", "    .‸paths =", "unknown-attribute"),
    ("de", "    .until =", "    .‸untill =", "unknown-attribute"),
    (
        "en-US",
        "    .bare = Invalid parameter. Please",
        "    .‸bear = Invalid parameter. Please",
        "unknown-attribute",
    ),
    (
        "ru",
        "error-500 = Внутренняя ошибка",
        "error-500 = Внутренняя ошибка\n    .‸hint = Подсказка",
        "unknown-attribute",
    ),
    (
        "ru",
        "http-404 = Адрес не найден / Тонкая настройка недоступна / Задача не существует\n    .path = Адрес не найден. Проверьте базовый URL\n",
        "‸http-404 = Адрес не найден / Тонкая настройка недоступна / Задача не существует\n",
        "missing-attribute",
    ),
    (
        "en-US",
        "    .bare = The task does not exist",
        "    .bare = The task does not exist\n    .‸bare = Task",
        "duplicate-attribute",
    ),
    (
        "de",
        "    .bare = Nutzungsgrenze erreicht",
        "    .bare = x\n    .‸bare = Nutzungsgrenze erreicht",
        "duplicate-attribute",
    ),
    (
        "zh-CN",
        "error-1233 = 任务：{ $task_id } 不存在\n    .bare = 任务不存在",
        "‸error-1233 = 任务：{ $task_id } 不存在",
        "missing-bare",
    ),
    (
        "ru",
        "error-1222 = API { $API_name } не существует\n    .bare = Такого API не существует\n",
        "‸error-1222 = API { $API_name } не существует\n",
        "missing-bare",
    ),
    (
        "ru",
        "error-500 = Внутренняя ошибка",
        "error-500 = Внутренняя ошибка\n    .‸bare = Ошибка",
        "superfluous-bare",
    ),
    (
        "en-US",
        "error-1260 = API Runtime Error",
        "error-1260 = API Runtime Error\n    .‸bare = Error",
        "superfluous-bare",
    ),
    (
        "de",
        "    .bare = Nutzungsgrenze erreicht. Sie wird später zurückgesetzt",
        "    .‸bare = { \"\" }",
        "blank-text",
    ),
    ("ru", "    .bare = Такого API не существует", "    .‸bare =", "blank-text"),
    ("zh-CN", "label-detail = 详情", "‸label-detail = { \" \" }", "blank-text"),
    // Arguments.
    ("en-US", "{ $task_id } does not exist", "{ ‸$taskid } does not exist", "unknown-argument"),
    ("zh-CN", "任务：{ $task_id } 不存在", "任务：{ ‸$task } 不存在", "unknown-argument"),
    ("de", "{ $field1 } und", "{ ‸$field } und", "unknown-argument"),
    ("ru", "{ $unit ->", "{ ‸$units ->", "unknown-argument"),
    ("de", "error-500 = Interner Fehler", "error-500 = Interner Fehler { ‸$field }", "unknown-argument"),
    ("de", ".code = { $reason }", ".code = { ‸$raeson }", "unknown-argument"),
    (
        "de",
        "error-500 = Interner Fehler",
        "error-500 = { app-hint }\napp-hint = Fehler in { ‸$felds }",
        "unknown-argument",
    ),
    ("ru", "error-500 = Внутренняя ошибка", "error-500 = { ‸error-1222 }", "unknown-argument"),
    (
        "zh-CN",
        "error-1213 = 未正常接收到 { $field } 参数",
        "‸error-1213 = 未正常接收到参数",
        "missing-argument",
    ),
    (
        "de",
        "    .status = { $reason } (HTTP-Status",
        "    .‸status = Fehler (HTTP-Status",
        "missing-argument",
    ),
    ("en-US", ".bare = The task does", ".bare = The task { ‸$task_id } does", "argument-in-bare"),
    ("ru", "    .bare = Такого API не", "    .bare = { ‸$API_name } не", "argument-in-bare"),
    // References, functions, and what is not used here.
    ("de", "ist { -dienst } nicht", "ist { ‸-dienste } nicht", "unknown-reference"),
    ("ru", "Внутренняя ошибка", "{ ‸label-core }", "unknown-reference"),
    ("ru", "Внутренняя ошибка", "{ http-404.‸paht }", "unknown-reference"),
    ("de", "error-500 = Interner Fehler", "error-500 = { ‸error-500 }", "cyclic-reference"),
    ("en-US", "{ $task_id } does not", "{ ‸UPPER($task_id) } does not", "unknown-function"),
    ("de", "error-500 = Interner Fehler", "error-500 = { ‸NUMBER(3) }", "unsupported-syntax"),
    ("de", "-dienst = der", "-ding = das { ‸$name }\n-dienst = der", "unsupported-syntax"),
    ("de", "-dienst = der", "-ding = das Ding\n    .‸genus = neutral\n-dienst = der", "unsupported-syntax"),
    ("de", "-dienst = der", "-ding = das { ‸app-welcome }\n-dienst = der", "unsupported-syntax"),
    ("de", "ist { -dienst } nicht", "ist { ‸-dienst(fall: \"eins\") } nicht", "unsupported-syntax"),
    ("de", "Interner Fehler", "{ { ‸\"Fehler\" } }", "unsupported-syntax"),
    ("ru", "Внутренняя ошибка", "{ ‸1234567890123456 }", "limit"),
    // Plurals and variants.
    (
        "de",
        "{ $number ->\n            [one] { $number } Stunde\n",
        "{ ‸$number ->\n",
        "missing-plural-category",
    ),
    (
        "ru",
        "{ $number ->\n            [one] { $number } час\n            [few] { $number } часа\n",
        "{ ‸$number ->\n            [one] { $number } час\n",
        "missing-plural-category",
    ),
    ("de", "[one] { $number } Stunde", "[‸1] { $number } Stunde", "number-variant"),
    (
        "de",
        "{ $count ->\n        [one] eine Nachricht\n",
        "{ NUMBER(‸$count) ->\n",
        "missing-plural-category",
    ),
    (
        "zh-CN",
        "[minute] { $number } 分钟",
        "[minute] { $number ->\n            [‸one] { $number } 分钟\n           *[other] { $number } 分钟\n        }",
        "unknown-plural-category",
    ),
    (
        "de",
        "[one] { $number } Stunde",
        "[one] { $number } Stunde\n            [‸few] { $number } Stunden",
        "unknown-plural-category",
    ),
    ("ru", "[few] { $number } часа", "[‸fw] { $number } часа", "unknown-plural-category"),
    (
        "de",
        "[one] { $number } Stunde",
        "[one] { $number } Stunde\n            [‸one] { $number } Std",
        "duplicate-variant",
    ),
    (
        "zh-CN",
        "[day] { $number } 天",
        "[day] { $number } 天\n        [‸day] { $number } 日",
        "duplicate-variant",
    ),
    // The text.
    ("zh-CN", "error-1261 = Prompt 超长", "error-1261 = ‸Prompt too long", "untranslated"),
    ("zh-CN", "    .bare = 任务不存在", "    .bare = ‸The task does not exist", "untranslated"),
    (
        "zh-CN",
        "error-1210 = API 调用参数有误，请检查文档",
        "error-1210 = API 调用参数有误，‸please check the documentation",
        "untranslated",
    ),
    ("ru", "label-code = код", "label-code = ‸code", "untranslated"),
    ("de", "Interner Fehler", "‸Internal Error", "untranslated"),
    ("de", "label-code = Code", "# not translated yet\nlabel-code = ‸code", "untranslated"),
    ("de", "# allow: outdated\nerror-1113", "‸error-1113", "outdated"),
    ("en-US", "{ $task_id } does", "‸{$task_id} does", "placeable-spacing"),
    ("de", "{ $field1 } und", "‸{ $field1} und", "placeable-spacing"),
    ("ru", "{ $API_name } не", "‸{  $API_name } не", "placeable-spacing"),
    ("zh-CN", "error-500 = 内部错误", "error-500 = ‸ 内部错误", "leading-space"),
    ("de", "Interner Fehler", "{ \"‸ Interner\" } Fehler", "leading-space"),
    ("ru", "Внутренняя ошибка", "Внутренняя ошибка‸  ", "trailing-space"),
    ("de", "Interner Fehler", "Interner‸  Fehler", "doubled-space"),
    ("zh-CN", "task-failed = 任务失败", "task-failed = 任务‸　失败", "punctuation"),
    (
        "de",
        "nicht verfügbar. Bitte wenden Sie sich an den Anbieter dieser App.",
        "nicht verfügbar. Bitte wenden Sie sich an den Anbieter dieser Ap‸p",
        "end-punctuation",
    ),
    (
        "zh-CN",
        "end-user-top-up = 服务暂不可用，请联系本应用的提供方。",
        "end-user-top-up = 服务暂不可用，请联系本应用的提供方‸！",
        "end-punctuation",
    ),
    ("ru", "Внутренняя ошибка", "Внутренняя ошибка‸.", "end-punctuation"),
    (
        "zh-CN",
        "error-1210 = API 调用参数有误，请检查文档",
        "error-1210 = API 调用参数有误‸,请检查文档",
        "punctuation",
    ),
    (
        "zh-CN",
        "error-1220 = 您无权访问 { $API_name }",
        "error-1220 = 您无权访问‸: { $API_name }",
        "punctuation",
    ),
    ("zh-CN", "参数非法。请检查文档\n    .bare", "参数非法‸.请检查文档\n    .bare", "punctuation"),
    ("zh-CN", "http-435 = 文件大小超过 100MB", "http-435 = 文件大小超过 ‸１00MB", "punctuation"),
    ("de", "zu lang", "zu lang‸，sehr", "punctuation"),
    ("ru", "Слишком длинный запрос", "Слишком длинный ‸（запрос", "punctuation"),
    ("de", "Interner Fehler", "Interner F‸еhler", "foreign-script"),
    ("ru", "Внутренняя ошибка", "Внутренняя ‸oшибка", "foreign-script"),
    ("zh-CN", "error-500 = 内部错误", "error-500 = 内部‸錯誤", "foreign-script"),
    ("zh-CN", "error-500 = 内部错误", "error-500 = 内部‸エラー", "foreign-script"),
    ("en-US", "error-500 = Internal", "error-500 = ‸Іnternal", "foreign-script"),
    ("zh-CN", "end-user-slow-down = 请求", "end-user-slow-down = 您的‸账户请求", "end-user-leak"),
    (
        "de",
        "end-user-top-up = Im Augenblick",
        "end-user-top-up = Ihr ‸Guthaben ist leer. Im Augenblick",
        "end-user-leak",
    ),
    ("ru", "Служба сейчас недоступна", "Ваш ‸баланс исчерпан", "end-user-leak"),
    ("en-US", ".end-user = Something went wrong.", ".end-user = Check the ‸API key.", "end-user-leak"),
    (
        "de",
        "error-500 = Interner Fehler",
        "error-500 = Interner Fehler\n    .end-user = Fehler { ‸$x }",
        "unknown-argument",
    ),
    (
        "de",
        "    .bare = Ungültiger Parameter. Bitte",
        "    .end-user = Feld { ‸$field } prüfen\n    .bare = Ungültiger Parameter. Bitte",
        "end-user-leak",
    ),
    // Comments.
    ("de", "error-500 = Interner", "# allow: ‸outdated\nerror-500 = Interner", "unused-allow"),
    ("ru", "error-500 = Внутренняя", "# allow: ‸syntax\nerror-500 = Внутренняя", "unused-allow"),
    ("de", "# allow: outdated", "# allow: outdated, ‸outdatet", "unknown-rule"),
];

#[test]
fn each_mistake_is_found_where_it_is() {
    for (locale, from, to, rule) in SEEDS {
        finds(locale, from, to, rule);
    }
}

/// The example of a page: its path, and its text with the characters and bytes that it has notations for.
fn example(page: &str, heading: &str) -> (String, Vec<u8>) {
    let (_, rest) = page.split_once(&format!("\n## {heading}\n\n`")).unwrap();
    let (path, rest) = rest.split_once("`:\n\n```ftl\n").unwrap();
    let (text, _) = rest.split_once("\n```\n").unwrap();
    let mut bytes = Vec::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('<') {
        bytes.extend(before.as_bytes());
        let (name, behind) = after.split_once('>').unwrap_or((after, ""));
        let number =
            |prefix| name.strip_prefix(prefix).and_then(|digits| u32::from_str_radix(digits, 16).ok());
        if let Some(c) = number("U+").and_then(char::from_u32) {
            bytes.extend(c.to_string().as_bytes());
            rest = behind;
        } else if let Some(byte) = number("0x").and_then(|byte| u8::try_from(byte).ok()) {
            bytes.push(byte);
            rest = behind;
        } else {
            bytes.push(b'<');
            rest = after;
        }
    }
    bytes.extend(rest.as_bytes());
    bytes.push(b'\n');
    (path.to_owned(), bytes)
}

#[test]
fn every_rule_has_a_page_whose_examples_are_true() {
    let index = include_str!("../docs/rules/README.md");
    for rule in Rule::ALL {
        let page = rule.page();
        assert!(page.starts_with(&format!("# {rule}\n")), "{rule}");
        let allowed = if rule.can_be_allowed() { "yes" } else { "no" };
        let row = format!("| [{rule}]({rule}.md) | {} | {allowed} | ", rule.severity());
        assert!(index.contains(&row), "{row}");
        assert_eq!(page.contains(&format!("`# allow: {rule}`")), rule.can_be_allowed(), "{rule}");
        for (heading, is_bad) in [("Bad", true), ("Good", false)] {
            let directory = tempfile::tempdir().unwrap();
            let (path, text) = example(page, heading);
            let path = directory.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
            let report = check::directory(directory.path()).unwrap();
            let rules: Vec<Rule> = report.problems().iter().map(Problem::rule).collect();
            let expected = if is_bad && *rule == Rule::UnusableReference {
                // It never comes alone.
                vec![Rule::UnsupportedSyntax, *rule]
            } else if is_bad && *rule == Rule::CyclicReference {
                vec![*rule; 2]
            } else if is_bad {
                vec![*rule]
            } else {
                vec![]
            };
            assert_eq!(rules, expected, "{heading}: {report}");
        }
        assert_eq!(rule.as_str().parse(), Ok(*rule));
    }
    assert_eq!("spelling".parse::<Rule>().unwrap_err().to_string(), "no rule has this name");
    assert_eq!(
        fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/rules")).unwrap().count(),
        Rule::ALL.len() + 1
    );
}

#[test]
fn the_mark_of_a_merge_is_shown() {
    let report = check::resource("de", "a = b\n<<<<<<< HEAD\n");
    assert!(report.to_string().contains("\n2 | <<<<<<< HEAD\n  | ^^^^^^^\n"), "{report}");
}

/// What is found in one text of a locale, as `rule line:column`.
#[track_caller]
fn finds_in(locale: &str, ftl: &str, expected: &[&str]) {
    let report = check::resource(locale, ftl);
    let problems: Vec<&Problem> = report.problems().iter().collect();
    assert_eq!(found(&problems), expected, "{ftl}\n{report}");
}

#[test]
fn writing_is_that_of_the_language() {
    for (locale, text, expected) in [
        ("ja", "不明なエラー", &[][..]),
        ("ja", "ドキュメントを確認してください", &[]),
        ("ja", "不明な错误", &["foreign-script 1:16"]),
        ("ja", "不明なｴﾗｰ", &["punctuation 1:16"]),
        ("ja", "失敗,確認", &["punctuation 1:15"]),
        ("zh-TW", "未知錯誤", &[]),
        ("zh-HK", "未知错誤", &["foreign-script 1:15"]),
        ("zh-Hant", "内部錯誤", &["foreign-script 1:13"]),
        ("zh-TW", "任務失败", &["foreign-script 1:16"]),
        ("zh-CN", "鑒权失败", &["foreign-script 1:13"]),
        ("zh-Hans", "内部錯誤", &["foreign-script 1:15"]),
        ("zh-CN", "网络错误，错误 ID：12:30，版本 2.0（UTC+8）", &[]),
        ("zh-CN", "详情见 https://docs.bigmodel.cn/cn/api?a=b:c,d 页面", &[]),
        ("zh-CN", "上限(UTC+8)", &["punctuation 1:15"]),
        ("zh-CN", "上限 (UTC+8) 重置", &["punctuation 1:16", "punctuation 1:22"]),
        ("zh-CN", "时间 12：30", &["punctuation 1:18"]),
        ("ar", "خطأ داخلي", &[]),
        ("ar", "خطأ, داخلي", &["punctuation 1:16"]),
        ("ar", "خطأ שגיאה", &["foreign-script 1:17"]),
        ("ko", "내부 오류 (API)", &[]),
        ("ko", "내부 오류。", &["punctuation 1:18", "end-punctuation 1:18"]),
        ("el", "Εσωτερικό σφάλμα", &[]),
        ("el", "Εσωτερικό σφάλμα oκ", &["foreign-script 1:30"]),
        ("hi", "आंतरिक त्रुटि", &[]),
        ("sr", "Интерна грешка", &[]),
        ("sr-Latn", "Интерна грешка", &["foreign-script 1:13", "foreign-script 1:21"]),
    ] {
        finds_in(locale, &format!("error-500 = {text}"), expected);
    }
}

#[test]
fn plural_categories_are_those_of_the_language() {
    let selector = |variants: &str| format!("app-n = {{ NUMBER($n) ->\n{variants}}}");
    for (locale, variants, expected) in [
        ("en-GB", " [one] a\n *[other] b\n", &[][..]),
        ("ja", " *[other] b\n", &[]),
        ("ja", " [one] a\n *[other] b\n", &["unknown-plural-category 2:3"]),
        ("ja", " [1] a\n *[other] b\n", &[]),
        ("ar", " [zero] a\n [one] a\n [two] a\n [few] a\n [many] a\n *[other] b\n", &[]),
        ("ar", " [one] a\n [two] a\n [few] a\n *[other] b\n", &["missing-plural-category 1:18"]),
        ("pl", " [one] a\n [few] a\n *[many] b\n", &[]),
        ("pl", " [one] a\n [few] a\n [many] b\n *[other] c\n", &[]),
        ("fr", " [one] a\n *[other] b\n", &[]),
        ("de", " [1] a\n [one] a\n *[other] b\n", &[]),
        ("de", " [ones] a\n *[other] b\n", &["unknown-plural-category 2:3"]),
        ("tlh", " [few] a\n *[other] b\n", &[]),
    ] {
        finds_in(locale, &selector(variants), expected);
    }
    finds_in("de", "app-n = { $n ->\n [few] a\n [red] b\n *[other] c\n}", &[]);
}

#[test]
fn a_few_messages_are_enough() {
    finds_in("de", "error-1113 = Guthaben aufgebraucht", &[]);
    finds_in("de", "error-1214 = { $field } ist falsch", &["missing-bare 1:1"]);
    // The built-in text below has what these lack.
    finds_in("zh-CN", "error-1214 = { $field } 有误", &[]);
    finds_in("zh-CN", "error-1214 =\n    .bare = 参数有误", &[]);
    finds_in("en-US", "error-1113 =\n    .end-user = Please come back tomorrow.", &[]);
    finds_in("de", "app-welcome = Willkommen, { $name }!", &[]);
    let half: String =
        EN.lines().filter(|line| line.starts_with("error-13")).map(|line| format!("{line}\n")).collect();
    let report = check::resource("en-US", &half);
    assert!(report.problems().iter().all(|problem| problem.rule() != Rule::MissingMessage), "{report}");
}

#[test]
fn the_messages_of_an_app_are_compared_with_its_own() {
    let directory = tempfile::tempdir().unwrap();
    write(
        directory.path(),
        "en-US",
        "app-welcome = Welcome, { $name }!\napp-bye = Bye!\napp-thanks = Thanks!\n",
    );
    write(directory.path(), "de", "app-welcome = Hallo, { $nam }!\napp-bye = Bis bald\napp-local = Moin\n");
    write(directory.path(), "fr", "app-welcom = Bonjour, { $name } !\n");
    let report = check::directory(directory.path()).unwrap();
    let problems: Vec<String> = report
        .problems()
        .iter()
        .map(|problem| {
            format!(
                "{} {} {}:{}",
                problem.locale().unwrap(),
                problem.rule(),
                problem.line(),
                problem.column()
            )
        })
        .collect();
    let expected = [
        "de missing-message 1:1",
        "de unknown-argument 1:24",
        "de end-punctuation 2:18",
        "fr missing-message 1:1",
        "fr missing-message 1:1",
        "fr unknown-message 1:1",
    ];
    assert_eq!(problems, expected, "{report}");
}

#[test]
fn the_second_file_of_a_locale_lies_over_the_first() {
    let directory = tempfile::tempdir().unwrap();
    for (tag, good) in GOOD.iter().filter(|(tag, _)| *tag != "en-US") {
        write(directory.path(), tag, good);
    }
    write(directory.path(), "en-US", "# Only what differs.\nerror-500 = Internal Error\n");
    fs::write(directory.path().join("en-US/more.ftl"), "error-1261 = The prompt is too long.\n").unwrap();
    fs::write(directory.path().join("zh-CN/more.ftl"), "error-1261 = Prompt 太长。\n").unwrap();
    let report = check::directory(directory.path()).unwrap();
    let heads: Vec<(&str, usize)> =
        report.problems().iter().map(|problem| (problem.rule().as_str(), problem.line())).collect();
    // German and Russian end without the full stop that the reference has now; the first Chinese text says what it was
    // made from.
    let outdated = ZH.lines().position(|line| line.starts_with("error-1261")).unwrap() + 1;
    assert_eq!(heads, [("end-punctuation", 14), ("end-punctuation", 11), ("outdated", outdated)], "{report}");
    assert_eq!(report.files(), 6);
}

#[test]
fn comments_allow_what_a_message_breaks() {
    finds_in("de", "# allow: doubled-space\nerror-500 = Interner  Fehler", &[]);
    finds_in(
        "de",
        "# Weil es so sein soll.\n# allow: doubled-space, foreign-script\nerror-500 = а  Fehler",
        &[],
    );
    finds_in("de", "# allow: doubled-space\n\nerror-500 = Interner  Fehler", &["doubled-space 3:21"]);
    finds_in(
        "de",
        "# allow: doubled-space\nerror-500 = a\nerror-1261 = a  b",
        &["unused-allow 1:10", "doubled-space 3:15"],
    );
    finds_in("de", "# allow: missing-bare\nerror-1214 = { $field } ist falsch", &[]);
    finds_in("de", "# allow: end-user-leak\nend-user-top-up = Bitte das Guthaben aufladen.", &[]);
}
