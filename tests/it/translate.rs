//! Directories of translators: what the reference is, new locales, files and how they are written, how far a locale is.

use std::fs;
use std::path::Path;

use bigmodel_errors::translate::{Change, Reviewed, Revision, Translations};
use bigmodel_errors::{ApiError, ErrorCode, LanguageIdentifier, Localizer};
use fluent_syntax::ast::Entry;
use fluent_syntax::parser;
use tempfile::TempDir;

const REFERENCE: &str = include_str!("../../locales/en-US/errors.ftl");

/// A directory with files.
fn directory(files: &[(&str, &str)]) -> TempDir {
    let directory = tempfile::tempdir().unwrap();
    for (path, text) in files {
        let path = directory.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    directory
}

fn tag(tag: &str) -> LanguageIdentifier {
    tag.parse().unwrap()
}

fn ids(text: &str) -> Vec<String> {
    let messages = parser::parse(text).unwrap().body.into_iter().filter_map(|entry| match entry {
        Entry::Message(message) => Some(message.id.name.to_owned()),
        _ => None,
    });
    messages.collect()
}

/// File names and changes: `app.ftl added app-a`.
fn changes(revisions: &[Revision]) -> Vec<String> {
    let of = |revision: &Revision| {
        let name = revision.path().file_name().unwrap().to_str().unwrap().to_owned();
        let is_told = |change| !matches!(change, Change::Translated | Change::Updated);
        let changes = revision.changes().filter(|(change, _)| is_told(*change));
        changes.map(|(change, id)| format!("{name} {} {id}", change.as_str())).collect::<Vec<_>>()
    };
    revisions.iter().flat_map(of).collect()
}

/// The files of this repository are what `sync` makes of them.
#[test]
fn the_built_in_locales_are_up_to_date() {
    let translations = Translations::open(Path::new(env!("CARGO_MANIFEST_DIR")).join("locales")).unwrap();
    let locales = translations.locales().unwrap();
    assert!(locales.contains(&tag("zh-CN")) && !locales.contains(&tag("en-US")), "{locales:?}");
    for locale in &locales {
        for revision in translations.sync(locale, &Reviewed::Nothing).unwrap() {
            assert!(!revision.is_change(), "{}", revision.path().display());
        }
        let status = translations.status(std::slice::from_ref(locale)).unwrap().remove(0);
        let all = ids(REFERENCE).len() + ids(include_str!("../../locales/en-US/page.ftl")).len();
        assert_eq!((status.percent, status.done, status.obsolete), (100, all, 0), "{locale}");
    }
}

#[test]
fn a_new_locale_has_every_message_and_works_at_once() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("not/yet/there");
    for (given, locale) in
        [("ar", "ar"), ("ja", "ja"), ("pt_BR", "pt-BR"), ("de_DE.UTF-8", "de-DE"), ("tlh", "tlh")]
    {
        let translations = Translations::open(&path).unwrap();
        let [revision] = &translations.new_locale(given).unwrap()[..] else { panic!("{given}") };
        assert_eq!(revision.path(), path.join(locale).join("errors.ftl"));
        revision.apply().unwrap();
        assert_eq!(fs::read_to_string(revision.path()).unwrap(), revision.text());
        assert_eq!(ids(revision.text()), ids(REFERENCE), "{locale}");
        assert!(!translations.sync(&tag(locale), &Reviewed::Nothing).unwrap()[0].is_change(), "{locale}");
        let status = translations.status(&[tag(locale)]).unwrap().remove(0);
        assert_eq!(
            (status.untranslated, status.total, status.percent),
            (ids(REFERENCE).len(), status.total, 0)
        );
    }
    let localizer = Localizer::builder().directory(&path).build().unwrap();
    let error = ApiError::new(ErrorCode::USAGE_LIMIT).with("number", 2).with("unit", "day");
    let error = error.with("next_flush_time", "2026-01-01");
    let said = localizer.render(&error, &localizer.negotiate("ar"));
    assert_eq!(said.locale(), &tag("ar"));
    assert!(said.as_str().starts_with("Usage limit reached for \u{2068}2\u{2069} days."), "{said}");
}

#[test]
fn a_new_locale_has_the_plural_categories_of_its_language() {
    let translations = Translations::open("no such directory").unwrap();
    let variants = |tag: &str| {
        let revisions = translations.new_locale(tag).unwrap();
        let text = revisions[0].text();
        let entry = text.split("\nerror-1308 =").nth(1).unwrap().split(".bare").next().unwrap();
        let day = entry.split("[day]").nth(1).unwrap().split("[week]").next().unwrap();
        day.split_whitespace().filter(|word| word.contains('[')).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(variants("ar"), "[zero] [one] [two] [few] [many] *[other]");
    assert_eq!(variants("pl"), "[one] [few] [many] *[other]");
    assert_eq!(variants("de"), "[one] *[other]");
    assert_eq!(variants("ja"), "");
}

#[test]
fn what_cannot_be_a_new_locale() {
    let files = [("de/errors.ftl", "a = b\n"), ("pt_BR/e.ftl", "error-500 = Erro interno\n")];
    let directory = directory(&files);
    let refused = |tag: &str| {
        let error = Translations::open(directory.path()).unwrap().new_locale(tag).unwrap_err().to_string();
        error.replace(&directory.path().display().to_string(), "DIR").replace('\\', "/")
    };
    let has_texts = |path, tag| {
        format!("DIR/{path} already has texts; \"sync DIR {tag} --complete\" adds what is missing")
    };
    assert_eq!(refused("de"), has_texts("de", "de"));
    // In a file of another name, and a directory of another spelling: a copy would hide it.
    assert_eq!(refused("pt-BR"), has_texts("pt_BR", "pt-BR"));
    assert_eq!(refused("en_US"), "en-US is the reference, which other locales are made from");
    assert_eq!(refused("../de"), "invalid locale \"../de\"");
    assert_eq!(refused(""), "invalid locale \"\"");
    assert_eq!(refused("jp"), "no language is called \"jp\"; did you mean \"ja\"?");
    assert_eq!(refused("german"), "no language is called \"german\"; did you mean \"de\"?");
    assert_eq!(refused("portuguese"), "no language is called \"portuguese\"; did you mean \"pt\"?");
    assert_eq!(refused("xx"), "no language is called \"xx\" (--force takes it)");
    assert_eq!(refused("x-own"), "invalid locale \"x-own\"");
    let translations = Translations::open(directory.path()).unwrap().any_language(true);
    assert!(translations.new_locale("qaa").unwrap()[0].path().ends_with("qaa/errors.ftl"));
    assert!(translations.new_locale("iw").unwrap()[0].path().ends_with("he/errors.ftl"));
    for (path, text) in files {
        assert_eq!(fs::read_to_string(directory.path().join(path)).unwrap(), text);
    }
    assert!(!directory.path().join("pt_BR/errors.ftl").exists());
    let translations = Translations::open(directory.path()).unwrap().complete(true);
    let added: usize = translations.sync(&tag("pt-BR"), &Reviewed::Nothing).unwrap().iter().map(added).sum();
    assert_eq!(added, ids(REFERENCE).len() - 1);
}

fn added(revision: &Revision) -> usize {
    revision.changes().filter(|(change, _)| *change == Change::Added).count()
}

/// Files, whether all messages are asked for, a locale, and what comes in or goes there.
type Row<'a> = (&'a [(&'a str, &'a str)], bool, &'a str, &'a [&'a str]);

#[test]
fn an_overlay_gets_what_it_is_meant_to_have() {
    let most: String = REFERENCE
        .lines()
        .filter(|line| !line.starts_with("error-1261"))
        .fold(String::new(), |all, line| all + line + "\n");
    let half = most.as_str();
    let app = ("en-US/app.ftl", "## App\n\napp-hello = Hello { $name }\nerror-1113 = Budget spent\n");
    let rows: &[Row<'_>] = &[
        // A few messages over built-in ones stay as few, and a value does not need what the crate says beside it.
        (&[("zh-CN/a.ftl", "error-1113 = 没钱\nerror-1214 = { $field } 错\n")], false, "zh-CN", &[]),
        (&[("de/a.ftl", "error-1113 = Leer\n")], false, "de", &[]),
        // What the app has in English comes in, unless that would hide what the crate says.
        (&[app, ("zh-CN/a.ftl", "error-1261 = 太长\n")], false, "zh-CN", &["app.ftl added app-hello"]),
        (
            &[app, ("de/app.ftl", "error-1261 = Lang\n")],
            false,
            "de",
            &["app.ftl added app-hello", "errors.ftl added error-1113"],
        ),
        // One that has most of them is to have all.
        (&[("de/errors.ftl", half)], false, "de", &["errors.ftl added error-1261"]),
        (
            &[("en-US/errors.ftl", REFERENCE), ("de/errors.ftl", half)],
            false,
            "de",
            &["errors.ftl added error-1261"],
        ),
        // Under a whole reference, every locale is.
        (
            &[("en-US/errors.ftl", half), ("en-US/app.ftl", "app-a = A\n"), ("de/app.ftl", half)],
            false,
            "de",
            &["app.ftl added app-a"],
        ),
        // What has a name of ours and is in no reference is obsolete, what has another only where the app has a reference.
        (&[("de/a.ftl", "app-a = A\nerror-9 = B\n")], false, "de", &["a.ftl obsolete error-9"]),
        (
            &[app, ("de/a.ftl", "app-hello = Hallo\nerror-1113 = C\napp-a = A\n")],
            false,
            "de",
            &["a.ftl obsolete app-a"],
        ),
    ];
    for (files, is_complete, locale, expected) in rows {
        let directory = directory(files);
        let translations = Translations::open(directory.path()).unwrap().complete(*is_complete);
        let revisions = translations.sync(&tag(locale), &Reviewed::Nothing).unwrap();
        assert_eq!(changes(&revisions), *expected, "{files:?}");
        let wanted =
            revisions.iter().flat_map(Revision::changes).filter(|(change, _)| *change == Change::Added);
        let status = translations.status(&[tag(locale)]).unwrap().remove(0);
        assert_eq!(status.missing, wanted.count(), "{files:?}");
        assert_eq!(status.obsolete, expected.iter().filter(|change| change.contains("obsolete")).count());
        revisions.iter().for_each(|revision| revision.apply().unwrap());
        let again = translations.sync(&tag(locale), &Reviewed::Nothing).unwrap();
        assert!(again.iter().all(|revision| !revision.is_change()), "{files:?}");
    }
}

#[test]
fn all_messages_may_be_asked_for() {
    let directory = directory(&[("zh-CN/a.ftl", "error-1214 = { $field } 错\n")]);
    let translations = Translations::open(directory.path()).unwrap().complete(true);
    let revisions = translations.sync(&tag("zh-CN"), &Reviewed::Nothing).unwrap();
    assert!(revisions[0].text().contains("\n    .bare = Invalid parameter."), "{}", revisions[0].text());
    assert_eq!(revisions[1].path(), directory.path().join("zh-CN").join("errors.ftl"));
    assert_eq!(ids(revisions[1].text()).len(), ids(REFERENCE).len() - 1);
}

#[test]
fn another_file_may_be_the_reference() {
    let directory = directory(&[("fr/base.ftl", "a = Un\n"), ("de/errors.ftl", "b = Zwei\n")]);
    let translations = Translations::open(directory.path()).unwrap();
    let translations = translations.with_reference(directory.path().join("fr/base.ftl")).unwrap();
    assert_eq!(translations.locales().unwrap(), [tag("de")]);
    let revisions = translations.sync(&tag("de"), &Reviewed::Nothing).unwrap();
    assert_eq!(changes(&revisions), ["errors.ftl added a", "errors.ftl obsolete b"]);
}

/// One attribute of a message of the crate, laid over in English: the others are part of the reference still.
#[test]
fn a_reference_over_the_built_in_one() {
    let directory = directory(&[
        ("en-US/app.ftl", "error-1214 =\n    .bare = Bad parameter\n"),
        ("de/errors.ftl", "error-1214 = Ungültig: { $field }\n    .bare = Ungültig\n"),
    ]);
    let translations = Translations::open(directory.path()).unwrap();
    let text = translations.sync(&tag("de"), &Reviewed::Nothing).unwrap()[0].text().to_owned();
    let is_shown = |line: &&str| line.starts_with("# en-US: error-") || line.contains(".bare = B");
    let lines: Vec<&str> = text.lines().filter(is_shown).collect();
    let expected = [
        "# en-US: error-1214 = Invalid { $field } parameter. Please check the documentation",
        "# en-US:     .bare = Bad parameter",
    ];
    assert_eq!(lines, expected, "{text}");
}

#[test]
fn what_was_reviewed_is_current() {
    let before = "# en-US: a = A\n# translated from ae9853ad\na = Ah\n# en-US: b = B\n# translated from aeaa2456\nb = Beh\n\
                  # en-US: c = C\n# not translated yet\nc = C\n";
    let directory = directory(&[("en.ftl", "a = A2\nb = B2\nc = C\n"), ("de/errors.ftl", before)]);
    let translations = Translations::open(directory.path()).unwrap();
    let translations = translations.with_reference(directory.path().join("en.ftl")).unwrap();
    let open = |reviewed: Reviewed| {
        let revisions = translations.sync(&tag("de"), &reviewed).unwrap();
        let text = revisions[0].text();
        (text.matches("was:").count(), text.matches("not translated").count())
    };
    let messages = |ids: &[&str]| Reviewed::Messages(ids.iter().map(ToString::to_string).collect());
    assert_eq!(open(Reviewed::Nothing), (2, 1));
    assert_eq!(open(messages(&["a"])), (1, 1));
    assert_eq!(open(messages(&["a", "c"])), (1, 0));
    assert_eq!(open(Reviewed::All), (0, 1));
    let error = translations.sync(&tag("de"), &messages(&["a", "d"])).unwrap_err();
    assert_eq!(error.to_string(), "de has no message \"d\"");
    let status = translations.status(&[tag("de")]).unwrap().remove(0);
    assert_eq!([status.done, status.untranslated, status.outdated, status.percent], [0, 1, 2, 0]);
}

#[test]
fn messages_are_in_the_order_of_the_reference_with_their_progress() {
    let reference = "a = A\n\n## Group\n\n# $n (text): a name, for example \"x\"\nb = { $n }\n    .c = This is not translated\nd = D\ne = E\nf = F\n";
    let german = "f = Eff\ne = { $x }\n# en-US: d = Was\n# translated from ae9853ad\nd = Deh\nb = { $n }\n    .c = This is not translated\n\nz = Z\n";
    let directory = directory(&[("en.ftl", reference), ("de/1.ftl", "f = Früher\n"), ("de/2.ftl", german)]);
    let translations = Translations::open(directory.path()).unwrap();
    let translations = translations.with_reference(directory.path().join("en.ftl")).unwrap();
    let messages = translations.messages(&tag("de"), &translations.check().unwrap()).unwrap();
    let rows: Vec<_> = messages
        .iter()
        .map(|message| {
            (
                &*message.id,
                &*message.group,
                &*message.reference,
                message.text.as_deref(),
                message.progress.as_str(),
            )
        })
        .collect();
    let expected = [
        ("a", "", "a = A", None, "missing"),
        (
            "b",
            "Group",
            "b = { $n }\n    .c = This is not translated",
            Some("b = { $n }\n    .c = This is not translated"),
            "untranslated",
        ),
        ("d", "Group", "d = D", Some("d = Deh"), "outdated"),
        ("e", "Group", "e = E", Some("e = { $x }"), "faulty"),
        ("f", "Group", "f = F", Some("f = Eff"), "done"),
    ];
    assert_eq!(rows, expected);
    assert_eq!(messages[1].comment, "$n (text): a name, for example \"x\"");
    let status = translations.status(&[tag("de")]).unwrap().remove(0);
    let counts = [status.missing, status.untranslated, status.outdated, status.faulty, status.done];
    assert_eq!((counts, status.obsolete), ([1; 5], 1));
}

/// Files, a locale, and how many of its messages are done, missing, untranslated, outdated, faulty and left to English.
type Counts<'a> = (&'a [(&'a str, &'a str)], &'a str, [usize; 6]);

#[test]
fn what_is_done_and_what_is_not() {
    let all = ids(REFERENCE).len();
    let app = ("en-US/app.ftl", "app-a = A\napp-b = B\n");
    let copy = "# en-US: error-1261 = Prompt too long\n# not translated yet\nerror-1261 = Prompt too long\n";
    let rows: &[Counts<'_>] = &[
        // Nothing is not everything.
        (&[("de/errors.ftl", "")], "de", [0, 0, 0, 0, 0, all]),
        (&[("de/errors.ftl", "error-1261 = Zu lang\n")], "de", [1, 0, 0, 0, 0, all - 1]),
        (&[app, ("de/a.ftl", "app-a = Ah\n")], "de", [1, 1, 0, 0, 0, all]),
        (&[app, ("zh-CN/a.ftl", "app-a = 甲\n")], "zh-CN", [1, 1, 0, 0, 0, 0]),
        (&[("en-US/errors.ftl", REFERENCE), ("de/errors.ftl", "")], "de", [0, all, 0, 0, 0, 0]),
        // An error is not done.
        (&[("zh-CN/a.ftl", "error-1214 = 错 { $feld }\n")], "zh-CN", [0, 0, 0, 0, 1, 0]),
        (&[("zh-CN/a.ftl", "error-1214 = 错 { $field\n")], "zh-CN", [0, 1, 0, 0, 0, 0]),
        // Nor is half a translation, marked or not.
        (
            &[(
                "zh-CN/a.ftl",
                "error-1214 = 错 { $field }\n    .bare = Invalid parameter. Please check the documentation\n",
            )],
            "zh-CN",
            [0, 0, 1, 0, 0, 0],
        ),
        // Of two files the later one counts, as when they are loaded.
        (&[("zh-CN/a.ftl", "error-1261 = 太长\n"), ("zh-CN/b.ftl", copy)], "zh-CN", [0, 0, 1, 0, 0, 0]),
    ];
    for (files, locale, expected) in rows {
        let directory = directory(files);
        let translations = Translations::open(directory.path()).unwrap();
        let status = translations.status(&[tag(locale)]).unwrap().remove(0);
        let numbers = [
            status.done,
            status.missing,
            status.untranslated,
            status.outdated,
            status.faulty,
            status.fallback,
        ];
        assert_eq!(numbers, *expected, "{files:?}");
        assert_eq!(status.total, expected.iter().sum::<usize>(), "{files:?}");
    }
}

#[test]
fn a_file_is_written_whole_and_never_over_another_one() {
    let directory = directory(&[("en-US/errors.ftl", REFERENCE), ("de/errors.ftl", "error-1261 = Lang\n")]);
    let path = directory.path().join("de").join("errors.ftl");
    let translations = Translations::open(directory.path()).unwrap();
    let sync = || translations.sync(&tag("de"), &Reviewed::Nothing).unwrap().remove(0);
    let (revision, stale) = (sync(), sync());
    revision.apply().unwrap();
    assert_eq!(fs::read_to_string(&path).unwrap(), revision.text());
    // Another has written since: nothing of theirs is lost.
    let error = stale.apply().unwrap_err().to_string();
    assert_eq!(error, format!("{} has changed in the meantime", path.display()));
    assert_eq!(fs::read_to_string(&path).unwrap(), revision.text());
    let new = translations.new_locale("fr").unwrap().remove(0);
    fs::create_dir(directory.path().join("fr")).unwrap();
    fs::write(directory.path().join("fr/errors.ftl"), "error-1261 = Long\n").unwrap();
    assert!(new.apply().unwrap_err().to_string().starts_with("cannot write "));
    assert_eq!(fs::read_to_string(directory.path().join("fr/errors.ftl")).unwrap(), "error-1261 = Long\n");
    for locale in ["de", "fr"] {
        let names =
            fs::read_dir(directory.path().join(locale)).unwrap().map(|entry| entry.unwrap().file_name());
        assert_eq!(names.collect::<Vec<_>>(), ["errors.ftl"]);
    }
}

#[cfg(unix)]
#[test]
fn permissions_and_links_stay() {
    use std::os::unix::fs::{PermissionsExt, symlink};

    let directory = directory(&[("real.ftl", "error-1261 = Lang\n"), ("de/app.ftl", "app-a = A\n")]);
    let (real, link) = (directory.path().join("real.ftl"), directory.path().join("de/errors.ftl"));
    fs::set_permissions(&real, fs::Permissions::from_mode(0o640)).unwrap();
    symlink("../real.ftl", &link).unwrap();
    let translations = Translations::open(directory.path()).unwrap();
    let revisions = translations.sync(&tag("de"), &Reviewed::Nothing).unwrap();
    revisions.iter().for_each(|revision| revision.apply().unwrap());
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    assert!(fs::read_to_string(&real).unwrap().contains("# translated from "));
    assert_eq!(fs::metadata(&real).unwrap().permissions().mode() & 0o777, 0o640);
}

#[test]
fn what_cannot_be_synced() {
    let long = format!("error-1261 = Lang\n{}", "# x\n".repeat(65_530));
    let directory = directory(&[
        ("ours/errors.ftl", "<<<<<<< ours\nerror-1261 = a\n=======\nerror-1261 = b\n>>>>>>> theirs\n"),
        ("de/errors.ftl", &long),
        ("fr/errors.ftl", ""),
    ]);
    fs::write(directory.path().join("fr/errors.ftl"), b"error-1261 = \xff\n").unwrap();
    fs::rename(directory.path().join("ours"), directory.path().join("it")).unwrap();
    let translations = Translations::open(directory.path()).unwrap();
    let error = |locale: &str| {
        let error = translations.sync(&tag(locale), &Reviewed::Nothing).unwrap_err().to_string();
        error.replace(&directory.path().display().to_string(), "DIR").replace('\\', "/")
    };
    assert_eq!(error("it"), "DIR/it/errors.ftl has markers of a merge conflict");
    assert_eq!(error("de"), "DIR/de/errors.ftl would be longer than 262144 bytes");
    assert_eq!(error("fr"), "cannot read DIR/fr/errors.ftl");
    assert_eq!(error("ja"), "DIR has no ja");
    assert_eq!(error("en-US"), "en-US is the reference, which other locales are made from");
}
