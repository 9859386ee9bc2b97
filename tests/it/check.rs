//! Texts with one mistake each: what is found, and where.

mod seeds;

use std::fs;
use std::path::Path;

use self::seeds::SEEDS;
use bigmodel_errors::check::{self, Problem, Rule};

const EN: &str = include_str!("../../locales/en-US/errors.ftl");
const ZH: &str = include_str!("../../locales/zh-CN/errors.ftl");
const DE: &str = include_str!("check/de.ftl");
const RU: &str = include_str!("check/ru.ftl");
const JA: &str = include_str!("../../locales/ja/errors.ftl");
const AR: &str = include_str!("../../locales/ar/errors.ftl");
const TW: &str = include_str!("../../locales/zh-TW/errors.ftl");
const GOOD: &[(&str, &str)] =
    &[("en-US", EN), ("zh-CN", ZH), ("de", DE), ("ru", RU), ("ja", JA), ("ar", AR), ("zh-TW", TW)];

/// Marks the place of the problem in a seeded text.
const HERE: char = '‸';

fn write(directory: &Path, locale: &str, text: impl AsRef<[u8]>) {
    let folder = directory.join(locale);
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("errors.ftl"), text).unwrap();
}

/// What is found, as `rule line:column`.
fn found(problems: &[&Problem]) -> Vec<String> {
    problems.iter().map(|problem| format!("{} {}:{}", problem.rule, problem.line, problem.column)).collect()
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
    // Each of the others is compared with en-US alone.
    tag == locale || is_part(tag) == is_part(locale) && matches!(tag, "en-US" | "zh-CN")
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
    let is_own =
        |problem: &&Problem| problem.locale.as_deref() == Some(locale) || problem.rule != Rule::Outdated;
    let problems: Vec<&Problem> = report.problems.iter().filter(is_own).collect();
    assert_eq!(found(&problems), [format!("{rule} {line}:{column}")], "{locale}: {to:?}\n{report}");
    let problem = problems[0];
    assert_eq!(problem.locale.as_deref(), Some(locale));
    assert!(problem.path.ends_with(&format!("{locale}/errors.ftl")), "{}", problem.path);
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
    assert_eq!((report.to_string().as_str(), report.files), ("", 6));
    let builtin = check::directory(concat!(env!("CARGO_MANIFEST_DIR"), "/locales")).unwrap();
    assert_eq!(builtin.to_string(), "");
    let crlf = check::resource("de", &DE.replace('\n', "\r\n"));
    assert_eq!(crlf.to_string(), "");
}

/// The house style, which concerns nobody who only reads the texts.
#[test]
fn placeables_of_the_built_in_texts_have_one_space_inside_each_brace() {
    for (tag, text) in GOOD {
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            let is_spaced =
                |rest: &str| rest.is_empty() || (rest.starts_with(' ') && !rest.starts_with("  "));
            let starts = line.split('{').skip(1).all(is_spaced);
            let reversed: String = line.trim_start().chars().rev().collect();
            assert!(starts && reversed.split('}').skip(1).all(is_spaced), "{tag}: {line}");
        }
    }
}

#[test]
fn each_mistake_is_found_where_it_is() {
    for (locale, from, to, rule) in SEEDS {
        finds(locale, from, to, rule);
    }
}

/// The files of a page's example: their paths, and their texts with the characters and bytes that a page has notations for.
fn example(page: &str, heading: &str) -> Vec<(String, Vec<u8>)> {
    let (_, section) = page.split_once(&format!("\n## {heading}\n")).unwrap();
    let (section, _) = section.split_once("\n## ").unwrap();
    let files = section.split("\n```\n").filter_map(|file| file.split_once("`:\n\n```ftl\n"));
    let files: Vec<_> =
        files.map(|(path, text)| (path.trim().trim_matches('`').to_owned(), decoded(text))).collect();
    assert!(!files.is_empty(), "{heading}");
    files
}

fn decoded(text: &str) -> Vec<u8> {
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
    bytes
}

#[test]
fn every_rule_has_a_page_whose_examples_are_true() {
    let index = include_str!("../../docs/rules/README.md");
    for rule in Rule::ALL {
        let page = rule.page();
        assert!(page.starts_with(&format!("# {rule}\n")), "{rule}");
        let allowed = if rule.can_be_allowed() { "yes" } else { "no" };
        let (summary, _) = page.lines().nth(2).unwrap().split_once(" This is a").unwrap();
        let row = format!("| [{rule}]({rule}.md) | {} | {allowed} | {summary} |\n", rule.severity());
        assert!(index.contains(&row), "{row}");
        assert_eq!(page.contains(&format!("`# allow: {rule}`")), rule.can_be_allowed(), "{rule}");
        for (heading, is_bad) in [("Bad", true), ("Good", false)] {
            let directory = tempfile::tempdir().unwrap();
            for (path, text) in example(page, heading) {
                let path = directory.path().join(path);
                fs::create_dir_all(path.parent().unwrap()).unwrap();
                fs::write(path, text).unwrap();
            }
            let report = check::directory(directory.path()).unwrap();
            let rules: Vec<Rule> = report.problems.iter().map(|problem| problem.rule).collect();
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
fn directories_of_one_locale_are_reported() {
    let directory = tempfile::tempdir().unwrap();
    for tag in ["de", "deu", "de-AT", "fr", "fr-CA", "sr", "sr@latin", "zh-CN", "zh-Hant", "zh_CN"] {
        let path = directory.path().join(tag);
        fs::create_dir(&path).unwrap();
        // Each locale is reported once, whatever files it has.
        for file in ["a.ftl", "b.ftl"] {
            fs::write(path.join(file), "").unwrap();
        }
    }
    let report = check::directory(directory.path()).unwrap();
    let problems = report.problems.iter().filter(|problem| problem.rule == Rule::SameLocale);
    let sentences: Vec<_> = problems.map(|problem| problem.sentence.as_str()).collect();
    assert_eq!(
        sentences,
        ["\"deu\" is the same locale as \"de\"", "\"zh_CN\" is the same locale as \"zh-CN\""]
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
    let problems: Vec<&Problem> = report.problems.iter().collect();
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
        ("ko", "내부 오류。", &["punctuation 1:18"]),
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
    assert!(report.problems.iter().all(|problem| problem.rule != Rule::MissingMessage), "{report}");
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
        .problems
        .iter()
        .map(|problem| {
            format!(
                "{} {} {}:{}",
                problem.locale.as_deref().unwrap(),
                problem.rule,
                problem.line,
                problem.column
            )
        })
        .collect();
    let expected = [
        "de missing-message 1:1",
        "de unknown-argument 1:24",
        "de end-punctuation 2:18",
        "de unknown-message 3:1",
        "fr missing-message 1:1",
        "fr missing-message 1:1",
        "fr unknown-message 1:1",
    ];
    assert_eq!(problems, expected, "{report}");
}

#[test]
fn the_second_file_of_a_locale_lies_over_the_first() {
    let directory = tempfile::tempdir().unwrap();
    for (tag, good) in GOOD.iter().filter(|(tag, _)| matches!(*tag, "zh-CN" | "de" | "ru")) {
        write(directory.path(), tag, good);
    }
    write(directory.path(), "en-US", "# Only what differs.\nerror-500 = Internal Error\n");
    fs::write(directory.path().join("en-US/more.ftl"), "error-1261 = The prompt is too long.\n").unwrap();
    fs::write(directory.path().join("zh-CN/more.ftl"), "error-1261 = Prompt 太长。\n").unwrap();
    let report = check::directory(directory.path()).unwrap();
    let heads: Vec<(&str, usize)> =
        report.problems.iter().map(|problem| (problem.rule.as_str(), problem.line)).collect();
    // German and Russian end without the full stop that the reference has now; the first Chinese text says what it was
    // made from.
    let outdated = ZH.lines().position(|line| line.starts_with("error-1261")).unwrap() + 1;
    assert_eq!(heads, [("end-punctuation", 14), ("end-punctuation", 11), ("outdated", outdated)], "{report}");
    assert_eq!(report.files, 6);
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
