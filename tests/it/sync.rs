//! Translated files that follow their reference, case by case. `tests/it/sync_properties.rs` makes cases up.

use bigmodel_errors::translate::sync_text;

/// What it is about, the locale, then the reference, the file before, and after.
type Row = (&'static str, &'static str, &'static str, &'static str, &'static str);

#[rustfmt::skip]
const ROWS: &[Row] = &[
    ("a new message comes in at its place, as a copy", "de",
r"a = A
b = { $x } B
    .bare = B
c = C
",
r"a = Ah
c = Zeh
",
r"# en-US: a = A
# translated from ae9853ad
a = Ah
# en-US: b = { $x } B
# en-US:     .bare = B
# not translated yet
b = { $x } B
    .bare = B
# en-US: c = C
# translated from aea7712b
c = Zeh
"),
    ("what stands apart stays apart, and so does what is new", "de",
r"a = A
b = B
c = C
",
r"# Wie A.
a = Ah

c = Zeh",
r"# Wie A.
# en-US: a = A
# translated from ae9853ad
a = Ah

# en-US: b = B
# not translated yet
b = B

# en-US: c = C
# translated from aea7712b
c = Zeh"),
    ("comments of the reference and of the translator", "de",
r"# $x (text): what
a = A { $x }
",
r"# Mein Satz.
#
# allow: script
a = Ah { $x }
",
r"# Mein Satz.
#
# allow: script
# en-US: $x (text): what
# en-US: a = A { $x }
# translated from 5ffbc203
a = Ah { $x }
"),
    ("the reference has changed", "de",
"a = A2\n",
r"# en-US: a = A
# translated from ae9853ad
a = Ah
",
r"# en-US was: a = A
# en-US: a = A2
# translated from ae9853ad
a = Ah
"),
    ("it has changed again: what the text was made from stays", "de",
"a = A3\n",
r"# en-US was: a = A
# en-US: a = A2
# translated from ae9853ad
a = Ah
",
r"# en-US was: a = A
# en-US: a = A3
# translated from ae9853ad
a = Ah
"),
    ("the reference has changed to what an untranslated text was, and has a new part: the old one is kept, as nobody knows who wrote it", "de",
"a = Ah\n    .b = B\n",
r"# en-US: a = A
# not translated yet
a = Ah
",
r"# a = A
# en-US: a = Ah
# en-US:     .b = B
# not translated yet
a = Ah
    .b = B
"),
    ("it has changed back", "de",
"a = A\n",
r"# en-US was: a = A
# en-US: a = A2
# translated from ae9853ad
a = Ah
",
r"# en-US: a = A
# translated from ae9853ad
a = Ah
"),
    ("only its comment has changed", "de",
r"# New.
a = A
",
r"# en-US: Old.
# en-US: a = A
# translated from ae9853ad
a = Ah
",
r"# en-US: New.
# en-US: a = A
# translated from ae9853ad
a = Ah
"),
    ("only its spacing has changed", "de",
"a = { $x } A\n",
r"# en-US: a = {$x} A
# translated from 7f0c58e9
a = { $x } Ah
",
r"# en-US: a = { $x } A
# translated from 7f0c58e9
a = { $x } Ah
"),
    ("revised: the marker is gone", "de",
"a = A2\n",
r"# en-US was: a = A
# en-US: a = A2
a = Ah zwei
",
r"# en-US: a = A2
# translated from ab2e341b
a = Ah zwei
"),
    ("still a copy: it follows the reference", "de",
"a = A2\n",
r"# Frage an Ute.
# en-US: a = A
# not translated yet
a = A
",
r"# Frage an Ute.
# en-US: a = A2
# not translated yet
a = A2
"),
    ("translated now", "de",
"a = A\n",
r"# en-US: a = A
# not translated yet
a = Ah
",
r"# en-US: a = A
# translated from ae9853ad
a = Ah
"),
    ("translated while the reference changed", "de",
"a = A2\n",
r"# en-US: a = A
# not translated yet
a = Ah
",
r"# en-US was: a = A
# en-US: a = A2
# translated from ae9853ad
a = Ah
"),
    ("half translated is not translated", "de",
r"a = A { $x }
    .bare = A
    .end-user = E
",
r"# en-US: a = A { $x }
# en-US:     .bare = A
# en-US:     .end-user = E
# not translated yet
a = Ah { $x }
    .bare = A
    .end-user = Eh
",
r"# en-US: a = A { $x }
# en-US:     .bare = A
# en-US:     .end-user = E
# not translated yet
a = Ah { $x }
    .bare = A
    .end-user = Eh
"),
    ("half translated, and the reference has changed: what is still a copy follows, what is not was made from the old", "de",
r"a = A2 { $x }
    .bare = A2
    .end-user = E
",
r"# en-US: a = A { $x }
# en-US:     .bare = A
# not translated yet
a = Ah { $x }
    .bare = A
",
r"# en-US was: a = A { $x }
# en-US was:     .bare = A
# en-US: a = A2 { $x }
# en-US:     .bare = A2
# en-US:     .end-user = E
# not translated yet
a = Ah { $x }
    .bare = A2
    .end-user = E
"),
    ("the other half is translated, too", "de",
r"a = A2 { $x }
    .bare = A2
",
r"# en-US was: a = A { $x }
# en-US was:     .bare = A
# en-US: a = A2 { $x }
# en-US:     .bare = A2
# not translated yet
a = Ah { $x }
    .bare = Ah zwei
",
r"# en-US was: a = A { $x }
# en-US was:     .bare = A
# en-US: a = A2 { $x }
# en-US:     .bare = A2
# translated from c2c1d218
a = Ah { $x }
    .bare = Ah zwei
"),
    ("an attribute without words is translated as it is", "de",
r"a = A { $x }
    .short = { $x }
",
r"# en-US: a = A { $x }
# en-US:     .short = { $x }
# not translated yet
a = Ah { $x }
    .short = { $x }
",
r"# en-US: a = A { $x }
# en-US:     .short = { $x }
# translated from 613e88a3
a = Ah { $x }
    .short = { $x }
"),
    ("the same as in English, and meant so", "de",
"a = OK\n",
"a = OK\n",
r"# en-US: a = OK
# translated from cfb79030
a = OK
"),
    ("an attribute that the reference has got", "de",
r"a = A { $x }
    .bare = A
",
r"# en-US: a = A { $x }
# translated from 5ffbc203
a = Ah { $x }
",
r"# en-US was: a = A { $x }
# en-US: a = A { $x }
# en-US:     .bare = A
# translated from 5ffbc203
a = Ah { $x }
    .bare = A
"),
    ("an attribute that the text never had", "de",
r"a = A { $x }
    .bare = A
",
"a = Ah { $x }\n",
r"# en-US was: a = A { $x }
# en-US: a = A { $x }
# en-US:     .bare = A
# translated from 5ffbc203
a = Ah { $x }
    .bare = A
"),
    ("an attribute that the reference does not have", "de",
"a = A\n",
r"a = Ah
    .own = Eigenes
",
r"# en-US: a = A
# translated from ae9853ad
a = Ah
    .own = Eigenes
"),
    ("a value that is missing", "de",
r"a =
    A
    B
    .b = C
",
r"a =
    .b = Zeh
",
r"# en-US was: a =
# en-US was:     .b = C
# en-US: a =
# en-US:     A
# en-US:     B
# en-US:     .b = C
# translated from 2ae3c165
a =
    A
    B
    .b = Zeh
"),
    ("a value of several lines and an attribute are missing", "de",
r"a = { $x ->
    [b] 1
   *[c] 2
}
    .d = 3
  .e =
      4
",
r"a =
    .e = Eh
",
r"# en-US was: a =
# en-US was:   .e =
# en-US was:       4
# en-US: a = { $x ->
# en-US:     [b] 1
# en-US:    *[c] 2
# en-US: }
# en-US:     .d = 3
# en-US:   .e =
# en-US:       4
# translated from aa27732a
a = { $x ->
    [b] 1
   *[c] 2
}
    .e = Eh
    .d = 3
"),
    ("order and groups", "de",
r"### S

## First

a = A
b = B


## Second

c = C
d = D
",
r"# Kopf.

## Zweite

d = Deh
c = Zeh

## Erste

b = Beh
a = Ah
",
r"# Kopf.

## Erste

# en-US: a = A
# translated from ae9853ad
a = Ah
# en-US: b = B
# translated from aeaa2456
b = Beh


## Zweite

# en-US: c = C
# translated from aea7712b
c = Zeh
# en-US: d = D
# translated from aebaddac
d = Deh
"),
    ("a message moves to another group", "de",
r"## First

a = A
c = C

## Second

b = B
d = D
",
r"## Erste

a = Ah

## Zweite

b = Beh
# Zu C.
c = Zeh
d = Deh
",
r"## Erste

# en-US: a = A
# translated from ae9853ad
a = Ah
# Zu C.
# en-US: c = C
# translated from aea7712b
c = Zeh


## Zweite

# en-US: b = B
# translated from aeaa2456
b = Beh
# en-US: d = D
# translated from aebaddac
d = Deh
"),
    ("a group is new", "de",
r"## First

a = A

## Second

b = B
",
r"## Erste

a = Ah
",
r"## Erste

# en-US: a = A
# translated from ae9853ad
a = Ah


## Second

# en-US: b = B
# not translated yet
b = B
"),
    ("a group of the translator's own", "de",
r"## First

a = A
b = B
c = C
",
r"## Erste

a = Ah

## Auch

b = Beh
",
r"## Erste

# en-US: a = A
# translated from ae9853ad
a = Ah

## Auch

# en-US: b = B
# translated from aeaa2456
b = Beh

# en-US: c = C
# not translated yet
c = C
"),
    ("what the reference does not have any more", "de",
"a = A\n",
r"# Weg?
# en-US: z = Z
# translated from ae9e7fee
z = Zett
a = Ah
",
r"# en-US: a = A
# translated from ae9853ad
a = Ah


## No longer in the reference

# Weg?
# en-US: z = Z
# translated from ae9e7fee
# obsolete
z = Zett
"),
    ("a whole group of it", "de",
r"## First

a = A
",
r"## Alte

z = Zett

## Erste

a = Ah
",
r"## Erste

# en-US: a = A
# translated from ae9853ad
a = Ah


## No longer in the reference

## Alte

# obsolete
z = Zett
"),
    ("it was never translated", "de",
"a = A\n",
r"a = Ah
# en-US: z = Z
# not translated yet
z = Z
",
r"# en-US: a = A
# translated from ae9853ad
a = Ah
"),
    ("the reference has it again", "de",
r"a = A
z = Z2
",
r"a = Ah


## No longer in the reference

# Weg?
# en-US: z = Z
# translated from ae9e7fee
# obsolete
z = Zett
",
r"# en-US: a = A
# translated from ae9853ad
a = Ah

# Weg?
# en-US was: z = Z
# en-US: z = Z2
# translated from ae9e7fee
z = Zett
"),
    ("terms, comments of their own, and what Fluent cannot read", "de",
r"a = A
b = B
c = C
",
r"-marke = GLM

# Ab hier Ute.

b = { Beh
Ei der Daus
!!
a = Ah
",
r"Ei der Daus
!!
# en-US: a = A
# translated from ae9853ad
a = Ah
-marke = GLM

# Ab hier Ute.

b = { Beh
# en-US: c = C
# not translated yet
c = C
"),
    ("no line end at the end", "de",
"a = A\n",
r"# en-US: a = A
# translated from ae9853ad
a = Ah",
r"# en-US: a = A
# translated from ae9853ad
a = Ah"),
    ("plural categories of a language with one", "ja",
r"a = { $n ->
    [one] one day
   *[other] { $n } days
} left
",
"",
r"# en-US: a = { $n ->
# en-US:     [one] one day
# en-US:    *[other] { $n } days
# en-US: } left
# not translated yet
a = { $n } days left
"),
    ("plural categories of a language with four", "pl",
r"a = { $n ->
    [one] one day
   *[other] { $n } days
} left
",
"",
r"# en-US: a = { $n ->
# en-US:     [one] one day
# en-US:    *[other] { $n } days
# en-US: } left
# not translated yet
a =
    { $n ->
        [one] one day
        [few] { $n } days
        [many] { $n } days
       *[other] { $n } days
    } left
"),
    ("a copy with the categories of the language is one", "pl",
r"a = { $n ->
    [one] one day
   *[other] { $n } days
}
",
r"# en-US: a = { $n ->
# en-US:     [one] one day
# en-US:    *[other] { $n } days
# en-US: }
# not translated yet
a = { $n ->
    [one] one day
    [few] { $n } days
    [many] { $n } days
   *[other] { $n } days
}
",
r"# en-US: a = { $n ->
# en-US:     [one] one day
# en-US:    *[other] { $n } days
# en-US: }
# not translated yet
a = { $n ->
    [one] one day
    [few] { $n } days
    [many] { $n } days
   *[other] { $n } days
}
"),
    ("a message stands twice", "de",
r"a = A
b = B
",
r"b = Beh
a = Ah
b = Beh zwei
",
r"# en-US: a = A
# translated from ae9853ad
a = Ah
# en-US: b = B
# translated from aeaa2456
b = Beh
# en-US: b = B
# translated from aeaa2456
b = Beh zwei
"),
    ("nothing but blank lines", "de",
"",
r"

",
r"

"),
    ("a translation was written into the line of a copy", "de",
"a = A\nb = B\n",
r"# en-US: a = Ah
# not translated yet
a = A
# en-US: b = B
# not translated yet
b = B
",
r"# a = Ah
# en-US: a = A
# not translated yet
a = A
# en-US: b = B
# not translated yet
b = B
"),
    ("a better translation was written into the line of a translation", "de",
"a = A { $x }\n    .b = B\n",
r"# Von mir.
# en-US: a = A { $x }
# en-US:     .b = Beh
# translated from 1e1f2b03
a = Ah { $x }
    .b = B
",
r"# Von mir.
#     .b = Beh
# en-US: a = A { $x }
# en-US:     .b = B
# translated from 1e1f2b03
a = Ah { $x }
    .b = B
"),
    ("what was written into the lines is none of the tools' lines", "de",
"a = A\n",
r"# en-US: a =
# en-US: obsolete
# translated from ae9853ad
a = Ah
",
r"# a =
#  obsolete
# en-US: a = A
# translated from ae9853ad
a = Ah
"),
    ("a translation was written into the line of an outdated text, and into a comment of the reference", "zh-CN",
"# New.\na = A3\n",
r"# en-US was: a = A
# en-US: 说明
# en-US: a = 甲
# translated from ae9853ad
a = 乙
",
r"# 说明
# a = 甲
# en-US was: a = A
# en-US: New.
# en-US: a = A3
# translated from ae9853ad
a = 乙
"),
];

#[track_caller]
fn syncs(what: &str, locale: &str, reference: &str, before: &str, after: &str) {
    let synced = sync_text(reference, locale, before).unwrap();
    assert_eq!(synced, after, "{what}:\n{synced}");
    assert_eq!(sync_text(reference, locale, after).unwrap(), after, "{what}, a second time");
}

#[test]
fn cases() {
    for (what, locale, reference, before, after) in ROWS {
        syncs(what, locale, reference, before, after);
    }
}

/// Each line keeps its end, new ones get that of the first; a byte-order mark stays.
#[test]
fn line_ends_of_windows_and_a_byte_order_mark() {
    for (what, locale, reference, before, after) in ROWS {
        let [before, after] =
            [before, after].map(|text| format!("\u{feff}# Kopf.\n\n{text}").replace('\n', "\r\n"));
        syncs(what, locale, reference, &before, &after);
        syncs(what, locale, &reference.replace('\n', "\r\n"), &before, &after);
    }
}

/// White space and line ends of all kinds, where a text begins, where it goes on, and where the file ends.
#[test]
fn nothing_changes_a_second_time_whatever_ends_a_line() {
    let references = [
        "error-1214 = Invalid { $field }\n",
        "error-1214 = A\n    .bare = B\n",
        "error-1214 =\n    .bare = B\n",
        "error-1213 = X\n\n# $x (text): what\nerror-1214 = A\n    B\n\n## Group\n\nerror-1215 = C\n",
        "error-1215 = C\n",
    ];
    let comments = [
        "",
        "# Mein\r\n",
        "# en-US: error-1214 = A\n# not translated yet\n",
        "# translated from aaaaaaaa\r\n",
    ];
    let spaces = [
        "",
        "\r",
        "\r\r",
        "\n\r",
        "\r\n",
        "\r\r\n",
        " ",
        " \r",
        "\r ",
        "\t",
        "\u{b}",
        "\u{c}",
        "\u{85}",
        "\u{a0}",
        "\u{2028}",
        "\u{2029}",
        "\u{3000}",
        "\u{feff}",
        "\n    ",
        "\n \r",
        "\n    \r\n",
        "\n    .bare = ",
        "\n    .own = \r",
    ];
    let ends = ["", "\n", "\r", "\r\n", "\n\r", "\n# Ende\r", "\nerror-1215 = c\r", "\n!!\r"];
    let combine = |reference: &str, comment: &str, space: &str, more: &str, end: &str| {
        let before = format!("{comment}error-1214 = {space}{more}{end}");
        let once = sync_text(reference, "de", &before).unwrap();
        assert_eq!(sync_text(reference, "de", &once).unwrap(), once, "{reference:?} and {before:?}");
    };
    for reference in references {
        for comment in comments {
            for space in spaces {
                for more in ["", "w", "w\r", "w\n    w"] {
                    ends.iter().for_each(|end| combine(reference, comment, space, more, end));
                }
            }
        }
    }
}

#[test]
fn a_carriage_return_at_the_end_stays_text() {
    let reference = "error-1214 = A\n    .bare = B\n";
    for text in ["\r", "w\r"] {
        let synced = sync_text(reference, "de", &format!("error-1214 = {text}")).unwrap();
        assert!(synced.contains(&format!("error-1214 = {text}\r\n    .bare = B\n")), "{synced:?}");
    }
}

/// The tools' lines are written anew, in their order; a translator's stays above them.
#[test]
fn each_comment_line_is_of_the_tools_or_of_the_translator() {
    let sync = |line: &str| sync_text("a = A\n", "de", &format!("{line}\na = Ah\n")).unwrap();
    let written = "# en-US: a = A\n# translated from ae9853ad\na = Ah\n";
    for line in [
        "# en-US: a = b",
        "# en-US:     .bare = c",
        "# en-US:",
        "# en-US was: a = b",
        "# not translated yet",
        "# obsolete",
        "# obsolete ",
    ] {
        assert_eq!(sync(line), written, "{line}");
    }
    assert_eq!(sync("# translated from 5f3a9c21"), written.replace("ae9853ad", "5f3a9c21"));
    for line in [
        "# allow: script",
        "# en-US has another word for it",
        "# translated from German",
        "# translated from 5f3a9c2",
        "# obsolete?",
        "#  indented",
        "#",
    ] {
        assert_eq!(sync(line), format!("{line}\n{written}"), "{line}");
    }
    for line in ["## en-US: a = b", "#en-US: a = b"] {
        assert!(sync(line).starts_with(line), "{line}");
    }
}

#[test]
fn what_is_no_tag_is_refused() {
    let error = sync_text("a = A\n", "d", "").unwrap_err();
    assert_eq!(error.to_string(), "invalid locale \"d\"");
}
