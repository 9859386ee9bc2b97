//! `check`, `sync` and `status` go by one rule: what one calls missing, the others do too.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use bigmodel_errors::check::{self, Rule};
use bigmodel_errors::translate::{Change, Reviewed, Translations};
use tempfile::TempDir;

const EN: &str = include_str!("../../locales/en-US/errors.ftl");
const ZH: &str = include_str!("../../locales/zh-CN/errors.ftl");

fn directory(files: &[(&str, &str)]) -> TempDir {
    let directory = tempfile::tempdir().unwrap();
    for (path, text) in files {
        let path = directory.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    directory
}

#[track_caller]
fn agree(files: &[(&str, &str)], named: Option<&str>, is_missing: bool) {
    let directory = directory(files);
    let named = named.map(|path| directory.path().join(path));
    let mut translations = Translations::open(directory.path()).unwrap();
    if let Some(named) = &named {
        translations = translations.with_reference(named).unwrap();
    }
    let locales = translations.locales().unwrap();
    let missing = |directory: &Path| -> BTreeSet<String> {
        let report = match &named {
            Some(named) => check::directory_against(directory, named).unwrap(),
            None => check::directory(directory).unwrap(),
        };
        let missing = report.problems.iter().filter(|problem| {
            problem.rule == Rule::MissingMessage && problem.locale.as_deref() == Some(&locales[0].to_string())
        });
        missing.map(|problem| problem.message_id.as_deref().unwrap().to_owned()).collect()
    };
    let by_check = missing(directory.path());
    let revisions = translations.sync(&locales[0], &Reviewed::Nothing).unwrap();
    let added = revisions.iter().flat_map(|revision| revision.changes());
    let by_sync: BTreeSet<String> =
        added.filter(|(change, _)| *change == Change::Added).map(|(_, id)| id.to_owned()).collect();
    let by_status = translations.status(&locales[..1]).unwrap()[0].missing;
    assert_eq!(by_check, by_sync, "{files:?}");
    assert_eq!(by_check.len(), by_status, "{files:?}");
    assert_eq!(!by_check.is_empty(), is_missing, "{by_check:?}");
    for revision in revisions {
        revision.apply().unwrap();
    }
    assert_eq!(missing(directory.path()), BTreeSet::new());
}

#[test]
fn what_is_missing() {
    let few = "error-1261 = x\nerror-500 = y\n";
    let app = "app-a = A\napp-b = B\n";
    let lines = |text: &str, is_kept: &dyn Fn(usize) -> bool| -> String {
        let lines = text.split_inclusive('\n').enumerate();
        lines.filter(|(at, _)| is_kept(*at)).map(|(_, line)| line).collect()
    };
    let messages: String = EN
        .split_inclusive('\n')
        .filter(|line| ["error-", "remedy-", "http-"].iter().any(|prefix| line.starts_with(prefix)))
        .filter(|line| !line.ends_with("=\n"))
        .collect();
    let most = lines(&messages, &|at| at > 0);
    let half_broken = messages.replace(" = A", " = {A");
    let nearly_half = lines(&messages, &|at| at < 45);
    for (reference, locale, text, is_missing) in [
        (None, "de", few, false),
        (None, "zh-CN", few, false),
        (None, "de", messages.as_str(), true),
        (None, "zh-CN", messages.as_str(), true),
        (Some(EN), "de", few, true),
        (Some(EN), "zh-CN", few, true),
        (Some(EN), "de", "# nothing\n", true),
        (Some(EN), "zh-CN", ZH, false),
        (Some(few), "de", "error-1261 = x\n", true),
        (Some(few), "zh-CN", "error-1261 = x\n", false),
        (Some(app), "de", "app-a = Ah\n", true),
        (Some(app), "fr", "error-1261 = x\n", true),
        (Some(app), "zh-CN", ZH, true),
        (Some(&most), "de", few, true),
        (Some(&half_broken), "de", few, true),
        (Some(&nearly_half), "de", few, true),
    ] {
        let of_locale = format!("{locale}/errors.ftl");
        let mut files = vec![(of_locale.as_str(), text)];
        if let Some(reference) = reference {
            files.push(("en-US/errors.ftl", reference));
        }
        agree(&files, None, is_missing);
    }
    agree(&[("de/errors.ftl", few), ("named.ftl", EN)], Some("named.ftl"), true);
    agree(&[("de/errors.ftl", few), ("named.ftl", few)], Some("named.ftl"), false);
}

/// What `new-locale` makes ready, `check` has no word about but that it is English.
#[test]
fn plural_categories() {
    for tag in [
        "ar", "br", "ca", "cs", "cy", "da", "de", "es", "fi", "fr", "ga", "he", "hi", "id", "it", "ja", "ko",
        "lt", "lv", "mt", "nl", "pl", "pt", "ro", "ru", "sl", "sv", "th", "tr", "uk", "vi", "zh-TW",
    ] {
        let directory = tempfile::tempdir().unwrap();
        for revision in Translations::open(directory.path()).unwrap().new_locale(tag).unwrap() {
            revision.apply().unwrap();
        }
        let report = check::directory(directory.path()).unwrap();
        let found: BTreeSet<Rule> = report.problems.iter().map(|problem| problem.rule).collect();
        let is_plural = |rule: &Rule| {
            matches!(rule, Rule::MissingPluralCategory | Rule::UnknownPluralCategory | Rule::NumberVariant)
        };
        assert!(found.contains(&Rule::Untranslated) && !found.iter().any(is_plural), "{report}");
    }
}
