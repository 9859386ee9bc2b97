//! What the tools for translators write: plural categories, fingerprints, the first lines of a new file, and names of languages
//! that are no tags.

use bigmodel_errors::check;
use bigmodel_errors::translate::{Translations, plural_categories, sync_text};

fn synced(reference: &str, tag: &str, text: &str) -> String {
    sync_text(reference, tag, text).unwrap()
}

#[test]
fn the_plural_categories_of_languages() {
    for (tag, expected) in [
        ("ar", "zero one two few many other"),
        ("ar-EG", "zero one two few many other"),
        ("ja", "other"),
        ("zh-TW", "other"),
        ("de-AT", "one other"),
        ("pl", "one few many other"),
        ("ru", "one few many other"),
        ("cs", "one few other"),
        ("lv", "zero one other"),
        ("cy", "zero one two few many other"),
        ("br", "one two few other"),
        ("fr", "one other"),
        ("tlh", ""),
    ] {
        let categories = plural_categories(&tag.parse().unwrap()).unwrap_or_default();
        assert_eq!(categories.join(" "), expected, "{tag}");
    }
}

#[test]
fn a_copy_has_the_plural_categories_of_its_language() {
    let count = "a = { $n ->\n    [0] none\n    [one] { $n } day\n   *[other] { $n } days\n} left\n";
    let other = "a = { $x ->\n    [monday] m\n   *[other] o\n}\n";
    // Text that would begin a line with a bracket stays in its selector.
    let bracket = "a =\n    one\n    { $n ->\n        [one] x\n       *[other] [y]\n    }\n";
    for (source, tag, expected) in [
        (count, "de", count),
        (
            count,
            "pl",
            "a =\n    { $n ->\n        [0] none\n        [one] { $n } day\n        [few] { $n } days\n        \
             [many] { $n } days\n       *[other] { $n } days\n    } left\n",
        ),
        ("a = { $n ->\n    [one] day\n   *[other] days\n} left\n", "ja", "a = days left\n"),
        ("a =\n    .b = { $n ->\n    [one] day\n   *[other] [days]\n}\n", "ja", "a =\n    .b = [days]\n"),
        (
            "a = { $u ->\n    [day] { $n ->\n        [one] day\n       *[other] days\n    }\n   *[other] { $u }\n}\n",
            "ja",
            "a =\n    { $u ->\n        [day] days\n       *[other] { $u }\n    }\n",
        ),
        (other, "ar", other),
        (bracket, "ja", bracket),
    ] {
        let copy = synced(source, tag, "");
        let (_, entry) = copy.split_once("# not translated yet\n").unwrap();
        assert_eq!(entry, expected, "{source} in {tag}");
    }
}

/// The digits were computed apart from this code, from the canonical forms.
#[test]
fn fingerprints() {
    for (source, digits) in [
        // ={Internal Error}
        ("a = Internal Error", "33b2ca41"),
        ("# Comment.\na   =Internal Error  \n", "33b2ca41"),
        // ={one\n  two\n\nthree}
        ("a =\n        one\n          two\n\n        three", "55c93e64"),
        // ={one\ntwo}.b={c}
        ("a =\r\n    one\r\n    two\r\n    .b = c\r\n", "e8adeb38"),
        // ={{$x} y}.b={1}.c={2}
        ("a = {$x} y\n    .c = 2\n    .b = 1", "7ac99289"),
        ("a = { $x } y\n  .b = 1\n  .c = 2\n", "7ac99289"),
        // ={{$n->[0]{none}[one]{{$n} it}*[other]{{NUMBER($n,minimumFractionDigits:2)} them}}.}
        (
            "a = { $n ->\n   [0] none\n [one] { $n } it\n *[other] {NUMBER($n, minimumFractionDigits: 2)} them\n}.",
            "e3738fab",
        ),
        // .b={{-t.u(x:"y",z:1)->[b]{1}*[c]{2}} {{m.n}} {"{"} {-t} {F()}}
        (
            "a =\n    .b = { -t.u(x: \"y\", z: 1) ->\n [b] 1\n *[c] 2\n } { { m.n } } { \"{\" } { -t } { F() }",
            "7772cafd",
        ),
    ] {
        let text = synced(source, "en-GB", source);
        assert!(text.contains(&format!("# translated from {digits}")), "{source}\n{text}");
    }
}

#[test]
fn a_fingerprint_has_eight_digits() {
    for (digits, is_one) in [("00c0ffee", true), ("00C0FFEE", true), ("0c0ffee", false), ("+0c0ffee", false)]
    {
        let text = synced("a = B\n", "de", &format!("# translated from {digits}\na = X\n"));
        // Any other line is the translator's own.
        let kept = if is_one { digits.to_lowercase() } else { digits.to_owned() };
        assert!(text.contains(&format!("# translated from {kept}\n")), "{text}");
        assert_eq!(text.matches("# translated from ").count(), if is_one { 1 } else { 2 }, "{text}");
    }
}

#[test]
fn the_first_lines_of_a_new_file() {
    let directory = tempfile::tempdir().unwrap();
    let translations = Translations::open(directory.path()).unwrap().any_language(true);
    for (tag, expected) in [
        ("ar", "in Arabic (ar)."),
        ("ar", "the language: zero, one, two, few, many, other."),
        ("zh-TW", "in Chinese (zh-TW)."),
        ("ja", "one form for all counts"),
        ("pt-BR", "in Portuguese (pt-BR)."),
        ("fil", "in Filipino (fil)."),
        ("tlh", "plural categories of the language are not known"),
        ("qaa", "in a language (qaa)."),
    ] {
        let revisions = translations.new_locale(tag).unwrap();
        let (header, _) = revisions[0].text().split_once("\n\n").unwrap();
        assert!(header.contains(expected), "{header}");
        assert!(header.lines().all(|line| line.starts_with('#') && line.len() < 130), "{header}");
    }
}

#[test]
fn the_language_that_is_meant() {
    let directory = tempfile::tempdir().unwrap();
    let translations = Translations::open(directory.path()).unwrap();
    for (tag, meant) in [
        ("german", Some("de")),
        ("Deutsch", Some("de")),
        ("german_AT", Some("de")),
        ("greek", Some("el")),
        ("português", Some("pt")),
        ("klingon", Some("tlh")),
        ("日本語", Some("ja")),
        ("jp", Some("ja")),
        ("CZ", Some("cs")),
        ("xx", None),
        ("qaa", None),
        ("", None),
        ("x!", None),
    ] {
        let error = translations.new_locale(tag).unwrap_err().to_string();
        let shown = meant.map(|meant| format!("; did you mean {meant:?}?")).unwrap_or_default();
        assert!(
            error.ends_with(&shown) && error.contains("did you mean") == meant.is_some(),
            "{tag}: {error}"
        );
    }
}

#[test]
fn the_nearest_name_is_near() {
    for (wrong, near) in [
        ("error-1214 = { $felds }", Some("$field")),
        ("error-1214 = { $field1 }", Some("$field")),
        ("error-1212 = { $metod }", Some("$method")),
        ("error-1212 = { $x }", None),
        ("error-1214 = { $value }", None),
    ] {
        let report = check::resource("de", &format!("{wrong}\n    .bare = Ein Text\n"));
        let help = report.problems[0].help.as_deref().unwrap();
        match near {
            Some(near) => assert_eq!(help, format!("did you mean \"{near}\"?"), "{wrong}"),
            None => assert!(!help.contains("did you mean"), "{help}"),
        }
    }
}

/// What belongs together, and what is no entry: comments, headings, lines that nothing reads.
#[test]
fn each_line_of_a_file_is_what_it_was() {
    let reference = "### S\n\n## G\n\na = x\n";
    let copy = "### S\n\n## G\n\n# en-US: a = x\n# not translated yet\na = x\n";
    let lines = "# en-US: a = x\n# translated from ae74b128\n";
    for (text, expected) in [
        ("\n \n", copy.to_owned()),
        ("\n\na = b", format!("\n\n{lines}a = b")),
        (
            "# head\n#\n# more\n\n### s\n\n## g\n## h\n# c\na = b\r\n\r\n  c\r\n    .d = e\n \n-t = x\n",
            format!(
                "# head\n#\n# more\n\n### s\n\n## g\n## h\n# c\n{lines}a = b\r\n\r\n  c\r\n    .d = e\n \n-t = x\n"
            ),
        ),
        ("### s\n## g\n\n# c\n\na = b\n", format!("### s\n## g\n\n# c\n\n{lines}a = b\n")),
        (
            "# c\n  d\n\n#e\n# f\n\n<<< g\nh i\n# j\n\n",
            format!("# c\n  d\n\n\n{copy}\n#e\n# f\n\n<<< g\nh i\n# j\n\n"),
        ),
        (
            "z = y\n\n# c\n\n  d\na = b\n",
            format!("# c\n\n  d\n{lines}a = b\n\n\n## No longer in the reference\n\n# obsolete\nz = y\n"),
        ),
        ("#no\n\t\u{b}\n\n", copy.to_owned() + "#no\n\t\u{b}\n\n"),
        ("#no\na = b\n", format!("#no\n{lines}a = b\n")),
        ("!!\n\na = {\n}\n", "!!\n\na = {\n}\n".to_owned()),
        (
            "a   = { $x ->\n[one] x\n*[other] y\n}\n    .c = d\n-e = f\n",
            format!("{lines}a   = {{ $x ->\n[one] x\n*[other] y\n}}\n    .c = d\n-e = f\n"),
        ),
        ("a b = c\n", "a b = c\n".to_owned()),
        ("-a = x\n", format!("{copy}\n-a = x\n")),
    ] {
        assert_eq!(synced(reference, "de", text), expected, "{text:?}");
    }
    // The heading of a section is none of a group, of which this file has no other.
    let two = format!("{reference}\n## H\n\ny = w\n");
    let expected = format!("### s\n\n{lines}a = b\n\n# en-US: y = w\n# not translated yet\ny = w\n");
    assert_eq!(synced(&two, "de", "### s\n\na = b\n"), expected);
}
