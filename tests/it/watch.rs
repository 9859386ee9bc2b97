//! Files that change under a live localizer.

use std::fs;
use std::path::Path;
use std::sync::mpsc::{Receiver, channel};
use std::sync::{Arc, Weak};
use std::thread;
use std::time::{Duration, Instant};

use bigmodel_errors::{ApiError, AppMessage, Chain, LiveLocalizer, Localizer, LocalizerBuilder};
use tempfile::TempDir;

/// Far more than anything here takes, for machines that have other things to do.
const PATIENCE: Duration = Duration::from_secs(30);

/// What the callback was told: the locales, or the errors.
type Outcome = Result<String, Vec<String>>;

/// Writes a file in one step: half of a save would be a state, too.
fn write(directory: &Path, path: &str, content: &str) {
    let path = directory.join(path);
    let next = path.with_extension("next");
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(&next, content).unwrap();
    fs::rename(next, path).unwrap();
}

/// A directory in which `de` has `content`.
fn german(content: &str) -> TempDir {
    let directory = tempfile::tempdir().unwrap();
    write(directory.path(), "texts/de/errors.ftl", content);
    directory
}

fn watch(builder: LocalizerBuilder) -> (LiveLocalizer, Receiver<Outcome>) {
    let (sender, outcomes) = channel();
    let live = builder.watch(move |outcome| {
        let outcome = match outcome {
            Ok(localizer) => Ok(localizer.locales().map(ToString::to_string).collect::<Vec<_>>().join(" ")),
            Err(errors) => Err(errors.iter().map(ToString::to_string).collect()),
        };
        // The test may be over.
        let _ = sender.send(outcome);
    });
    (live.unwrap(), outcomes)
}

fn watched(directory: &Path) -> (LiveLocalizer, Receiver<Outcome>) {
    watch(Localizer::builder().directory(directory.join("texts")))
}

fn rendered_text(localizer: &Localizer, code: u16, chain: &Chain) -> String {
    localizer.render(&ApiError::new(code), chain).to_string()
}

#[track_caller]
fn until(what: &str, mut holds: impl FnMut() -> bool) {
    let begun = Instant::now();
    while !holds() {
        assert!(begun.elapsed() < PATIENCE, "still not so: {what}");
        thread::sleep(Duration::from_millis(5));
    }
}

/// Waits until 1113 is rendered like this.
#[track_caller]
fn comes_to_render(live: &LiveLocalizer, requested: &str, expected: &str) {
    until(expected, || {
        let localizer = live.load();
        rendered_text(&localizer, 1113, &localizer.negotiate(requested)) == expected
    });
}

/// The next errors, whatever good states come before.
#[track_caller]
fn complaint(outcomes: &Receiver<Outcome>) -> Vec<String> {
    loop {
        if let Err(errors) = outcomes.recv_timeout(PATIENCE).unwrap() {
            return errors;
        }
    }
}

#[test]
fn a_save_is_seen_and_told() {
    let directory = german("error-1113 = eins");
    let (live, outcomes) = watched(directory.path());
    comes_to_render(&live, "de", "eins");
    write(directory.path(), "texts/de/errors.ftl", "error-1113 = zwei");
    let told = outcomes.recv_timeout(PATIENCE).unwrap().unwrap();
    let locales: Vec<&str> = told.split(' ').collect();
    assert_eq!((locales.first(), locales.last()), (Some(&"en-US"), Some(&"de")), "{told}");
    let localizer = live.load();
    assert_eq!(rendered_text(&localizer, 1113, &localizer.negotiate("de")), "zwei");
    assert_eq!(rendered_text(&localizer, 1261, &localizer.negotiate("zh")), "Prompt 超长");
}

#[test]
fn what_editors_do_to_save_is_a_save() {
    let directory = german("error-1113 = 0");
    let (live, _outcomes) = watched(directory.path());
    let folder = directory.path().join("texts/de");
    let file = folder.join("errors.ftl");
    for round in 0..4 {
        let text = |how: &str| format!("{how} {round}");
        let content = |how: &str| format!("error-1113 = {}", text(how));
        // A new file, renamed over the old one.
        fs::write(folder.join(".errors.ftl.swp"), content("renamed")).unwrap();
        fs::rename(folder.join(".errors.ftl.swp"), &file).unwrap();
        comes_to_render(&live, "de", &text("renamed"));
        // The old one out of the way, a new one in its place.
        fs::rename(&file, folder.join("errors.ftl~")).unwrap();
        fs::write(&file, content("backed up")).unwrap();
        comes_to_render(&live, "de", &text("backed up"));
        fs::remove_file(&file).unwrap();
        fs::write(&file, content("deleted")).unwrap();
        comes_to_render(&live, "de", &text("deleted"));
        fs::write(&file, content("in place")).unwrap();
        comes_to_render(&live, "de", &text("in place"));
    }
}

#[test]
fn a_broken_save_changes_nothing_and_is_told() {
    let directory = german("error-1113 = gut");
    write(directory.path(), "texts/de/more.ftl", "error-1261 = gut");
    let (live, outcomes) = watched(directory.path());
    write(
        directory.path(),
        "texts/de/errors.ftl",
        "error-1113 = besser\nerror-1300 = { $x\nerror-1214 = { $y }",
    );
    let path = directory.path().join("texts/de/errors.ftl").display().to_string();
    let expected = [
        format!("invalid Fluent syntax in de at 2:18 ({path}): expected a token starting with \"}}\""),
        format!("unusable entry in de at 3:1 ({path}): unknown argument \"$y\""),
    ];
    assert_eq!(complaint(&outcomes), expected);
    // All or nothing: not even a good save elsewhere is taken.
    write(directory.path(), "texts/de/more.ftl", "error-1261 = besser");
    assert_eq!(complaint(&outcomes), expected);
    let localizer = live.load();
    let chain = localizer.negotiate("de");
    assert_eq!([1113, 1261].map(|code| rendered_text(&localizer, code, &chain)), ["gut", "gut"]);
    write(directory.path(), "texts/de/errors.ftl", "error-1113 = besser");
    comes_to_render(&live, "de", "besser");
    assert_eq!(rendered_text(&live.load(), 1261, &chain), "besser");
}

#[test]
fn locales_come_and_go_and_chains_stay_good() {
    let directory = german("error-1113 = Guthaben");
    let (live, _outcomes) = watched(directory.path());
    let first = live.load();
    let [german, chinese] = ["de", "zh"].map(|requested| first.negotiate(requested));
    // Before `de` in the order of names.
    write(directory.path(), "texts/cs/errors.ftl", "error-1113 = Kredit");
    comes_to_render(&live, "cs", "Kredit");
    let second = live.load();
    let czech = second.negotiate("cs, de;q=0.5");
    for localizer in [&first, &second] {
        assert_eq!(rendered_text(localizer, 1113, &german), "Guthaben");
        assert_eq!(rendered_text(localizer, 1261, &chinese), "Prompt 超长");
    }
    assert_eq!(
        [&first, &second].map(|localizer| rendered_text(localizer, 1113, &czech)),
        ["Guthaben", "Kredit"]
    );

    fs::remove_dir_all(directory.path().join("texts/de")).unwrap();
    until("no German", || live.load().locales().all(|locale| locale.language != "de"));
    let third = live.load();
    assert_eq!(
        rendered_text(&third, 1113, &german),
        "Your account is in arrears, please recharge and try again"
    );
    assert_eq!(rendered_text(&third, 1113, &czech), "Kredit");
    assert_eq!(rendered_text(&third, 1261, &chinese), "Prompt 超长");
    // What an answer was begun with is what it is ended with.
    assert_eq!(rendered_text(&first, 1113, &german), "Guthaben");

    write(directory.path(), "texts/de/errors.ftl", "error-1113 = Konto");
    until("German again", || live.load().locales().any(|locale| locale.language == "de"));
    assert_eq!(rendered_text(&live.load(), 1113, &german), "Konto");
}

#[test]
fn a_directory_that_was_deleted_is_watched_again_when_it_is_back() {
    let directory = german("error-1113 = vorher");
    let (live, outcomes) = watched(directory.path());
    let texts = directory.path().join("texts");
    for round in 0..3 {
        fs::remove_dir_all(&texts).unwrap();
        // Between its files and itself it may have been seen without the one and with the other.
        assert_eq!(complaint(&outcomes), [format!("cannot read {}", texts.display())]);
        for state in ["wieder", "noch einmal"] {
            let text = format!("{state} da {round}");
            write(directory.path(), "texts/de/errors.ftl", &format!("error-1113 = {text}"));
            comes_to_render(&live, "de", &text);
        }
    }
    // Moved away, and another one moved to its place.
    write(directory.path(), "next/de/errors.ftl", "error-1113 = anderes");
    fs::rename(&texts, directory.path().join("old")).unwrap();
    fs::rename(directory.path().join("next"), &texts).unwrap();
    comes_to_render(&live, "de", "anderes");
    write(directory.path(), "texts/de/errors.ftl", "error-1113 = geändert");
    comes_to_render(&live, "de", "geändert");
}

#[cfg(unix)]
#[test]
fn a_config_map_is_updated_by_one_rename() {
    use std::os::unix::fs::symlink;
    let directory = tempfile::tempdir().unwrap();
    let volume = directory.path().join("texts");
    write(directory.path(), "texts/..1/de/errors.ftl", "error-1113 = 1");
    symlink("..1", volume.join("..data")).unwrap();
    symlink("..data/de", volume.join("de")).unwrap();
    let (live, outcomes) = watched(directory.path());
    comes_to_render(&live, "de", "1");
    for round in 2..6 {
        // An update is all made beside the present state, and shown by renaming one link.
        let next = format!("..{round}");
        write(&volume, &format!("{next}/de/errors.ftl"), &format!("error-1113 = {round}"));
        symlink(&next, volume.join("..data_tmp")).unwrap();
        fs::rename(volume.join("..data_tmp"), volume.join("..data")).unwrap();
        fs::remove_dir_all(volume.join(format!("..{}", round - 1))).unwrap();
        comes_to_render(&live, "de", &round.to_string());
    }
    assert!(outcomes.try_iter().all(|outcome| outcome.is_ok()));
}

#[cfg(unix)]
#[test]
fn links_are_followed_wherever_they_are_pointed() {
    use std::os::unix::fs::symlink;
    let directory = tempfile::tempdir().unwrap();
    let point = |link: &str, target: &str| {
        let _ = fs::remove_file(directory.path().join("link"));
        symlink(target, directory.path().join("link")).unwrap();
        fs::rename(directory.path().join("link"), directory.path().join(link)).unwrap();
    };
    for release in ["one", "two"] {
        write(
            directory.path(),
            &format!("{release}/inner/de/errors.ftl"),
            &format!("error-1113 = {release}"),
        );
    }
    point("current", "one");
    point("texts", "current/inner");
    let (live, _outcomes) = watched(directory.path());
    comes_to_render(&live, "de", "one");
    point("current", "two");
    comes_to_render(&live, "de", "two");
    write(directory.path(), "two/inner/de/errors.ftl", "error-1113 = two, edited");
    comes_to_render(&live, "de", "two, edited");
    // A link to a file, and one to nothing yet.
    write(directory.path(), "two/inner/elsewhere/x", "error-1113 = file");
    fs::remove_file(directory.path().join("two/inner/de/errors.ftl")).unwrap();
    symlink("../elsewhere/x", directory.path().join("two/inner/de/a.ftl")).unwrap();
    comes_to_render(&live, "de", "file");
    write(directory.path(), "two/inner/elsewhere/x", "error-1113 = file, edited");
    comes_to_render(&live, "de", "file, edited");
    symlink("elsewhere/later", directory.path().join("two/inner/fr")).unwrap();
    write(directory.path(), "two/inner/elsewhere/later/a.ftl", "error-1113 = plus tard");
    comes_to_render(&live, "fr", "plus tard");
}

#[test]
fn of_many_quick_saves_the_last_stays() {
    let directory = german("error-1113 = 0");
    let (live, outcomes) = watched(directory.path());
    let file = directory.path().join("texts/de/errors.ftl");
    for save in 1..=500 {
        fs::write(&file, format!("error-1113 = {save}")).unwrap();
    }
    comes_to_render(&live, "de", "500");
    drop(live);
    let reloads = outcomes.iter().count();
    assert!((1..500).contains(&reloads), "{reloads}");
}

#[test]
fn what_is_saved_as_it_was_is_no_news() {
    let directory = german("error-1113 = eins");
    let (live, outcomes) = watched(directory.path());
    write(directory.path(), "texts/de/errors.ftl", "error-1113 = eins");
    write(directory.path(), "texts/de/notes.txt", "nothing");
    write(directory.path(), "beside/de/errors.ftl", "error-1113 = daneben");
    // Longer than anything of that could still be on its way; the next save must be the first that is told.
    thread::sleep(Duration::from_millis(700));
    let before = live.load();
    assert!(outcomes.try_recv().is_err());
    write(directory.path(), "texts/de/errors.ftl", "error-1113 = zwei");
    comes_to_render(&live, "de", "zwei");
    assert!(!Arc::ptr_eq(&before, &live.load()));
}

#[test]
fn resources_keep_their_place_among_directories() {
    let directory = german("error-1113 = Datei\napp-x = Datei");
    let builder = Localizer::builder().resource("de", "error-1113 = unten\nerror-1261 = unten");
    let builder = builder.directory(directory.path().join("texts")).resource("de", "app-x = oben");
    let (live, _outcomes) = watch(builder);
    write(directory.path(), "texts/de/errors.ftl", "error-1113 = neu\napp-x = neu");
    comes_to_render(&live, "de", "neu");
    let localizer = live.load();
    let chain = localizer.negotiate("de");
    assert_eq!(rendered_text(&localizer, 1261, &chain), "unten");
    assert_eq!(localizer.format(&AppMessage::new("app-x"), &chain).unwrap().as_str(), "oben");
}

#[test]
fn a_callback_that_panics_does_not_end_reloading() {
    let directory = german("error-1113 = 0");
    let (sender, calls) = channel();
    let builder = Localizer::builder().directory(directory.path().join("texts"));
    let live = builder.watch(move |outcome| {
        sender.send(outcome.is_ok()).unwrap();
        panic!("as this test wants it");
    });
    let live = live.unwrap();
    for (content, is_good) in [("error-1113 = 1", true), ("error-1113 = {", false), ("error-1113 = 2", true)]
    {
        write(directory.path(), "texts/de/errors.ftl", content);
        assert_eq!(calls.recv_timeout(PATIENCE).unwrap(), is_good, "{content}");
    }
    comes_to_render(&live, "de", "2");
}

#[test]
fn dropping_the_handle_ends_the_thread_and_leaves_the_localizer() {
    let directory = german("error-1113 = 0");
    let alive = Arc::new(());
    let weak: Weak<()> = Arc::downgrade(&alive);
    let builder = Localizer::builder().directory(directory.path().join("texts"));
    let live = builder.watch(move |_| drop(Arc::clone(&alive))).unwrap();
    let localizer = live.load();
    assert!(weak.upgrade().is_some());
    drop(live);
    until("the callback is gone", || weak.upgrade().is_none());
    assert_eq!(rendered_text(&localizer, 1113, &localizer.negotiate("de")), "0");
}

#[test]
fn every_reader_sees_one_state_whole() {
    let directory = german("error-1113 = 0\nerror-1261 = 0");
    let (live, _outcomes) = watched(directory.path());
    let chain = live.load().negotiate("de");
    thread::scope(|scope| {
        for _ in 0..3 {
            scope.spawn(|| {
                until("the last state", || {
                    let localizer = live.load();
                    let [one, other] = [1113, 1261].map(|code| rendered_text(&localizer, code, &chain));
                    assert_eq!(one, other);
                    one == "30"
                });
            });
        }
        for save in 1..=30 {
            let content = format!("error-1113 = {save}\nerror-1261 = {save}");
            write(directory.path(), "texts/de/errors.ftl", &content);
            thread::sleep(Duration::from_millis(20));
        }
    });
}

#[test]
fn what_cannot_be_built_is_not_watched() {
    let directory = german("error-1113 = {");
    let path = directory.path().join("texts/de/errors.ftl");
    let refusal = |builder: LocalizerBuilder| builder.watch(|_| ()).unwrap_err().to_string();
    assert_eq!(
        refusal(Localizer::builder().directory(directory.path().join("texts"))),
        format!("invalid Fluent syntax in de at 1:15 ({}): expected an inline expression", path.display())
    );
    assert_eq!(
        refusal(Localizer::builder().directory("/nonexistent/texts")),
        "cannot read /nonexistent/texts"
    );
}

#[test]
fn without_a_directory_nothing_ever_changes() {
    let (live, outcomes) = watch(Localizer::builder().resource("de", "error-1113 = fest"));
    comes_to_render(&live, "de", "fest");
    drop(live);
    assert_eq!(outcomes.iter().count(), 0);
}

#[test]
fn a_lossy_one_begins_with_what_is_valid() {
    let directory = german("error-1261 = Zu lang\nerror-1213 = { $feld } fehlt\n");
    let (sender, outcomes) = channel();
    let builder = Localizer::builder().directory(directory.path().join("texts"));
    let (live, errors) = builder
        .watch_lossy(move |outcome| {
            // The test may be over.
            let _ = sender.send(outcome.map(|_| ()).map_err(<[_]>::len));
        })
        .unwrap();
    assert_eq!(errors.len(), 1);
    let chain = live.load().negotiate("de");
    assert_eq!(rendered_text(&live.load(), 1261, &chain), "Zu lang");
    write(
        directory.path(),
        "texts/de/errors.ftl",
        "error-1261 = Viel zu lang\nerror-1213 = { $feld } fehlt\n",
    );
    assert_eq!(outcomes.recv_timeout(PATIENCE).unwrap(), Err(1));
    assert_eq!(rendered_text(&live.load(), 1261, &chain), "Zu lang");
    write(directory.path(), "texts/de/errors.ftl", "error-1261 = Viel zu lang\n");
    assert_eq!(outcomes.recv_timeout(PATIENCE).unwrap(), Ok(()));
    assert_eq!(rendered_text(&live.load(), 1261, &chain), "Viel zu lang");
}
