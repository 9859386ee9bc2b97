//! Any text as a translation of any reference: `check` calls nothing good that cannot be loaded, and `sync` loses nothing of
//! a translator's and changes nothing a second time.
#![no_main]

use std::collections::BTreeMap;

use bigmodel_errors::Localizer;
use bigmodel_errors::check;
use bigmodel_errors::translate::sync_text;
use libfuzzer_sys::fuzz_target;

/// How often each line occurs that is neither blank nor the tools'. A head without a value (`a =`) has nothing of a translator's:
/// `sync` puts the reference's value there.
fn lines(text: &str) -> BTreeMap<&str, usize> {
    let lines = text.lines().map(|line| line.trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}'));
    let own = lines.filter(|line| !line.is_empty() && !line.starts_with('#') && !line.ends_with('='));
    own.fold(BTreeMap::new(), |mut lines, line| {
        *lines.entry(line).or_default() += 1;
        lines
    })
}

// A reference, a zero byte and a translation.
fuzz_target!(|input: &str| {
    let (reference, translation) = input.split_once('\0').unwrap_or(("", input));
    let report = check::resource("de", translation);
    assert!(report.has_errors() || Localizer::builder().resource("de", translation).build().is_ok());
    let Ok(synced) = sync_text(reference, "de", translation) else { return };
    let again = sync_text(reference, "de", &synced).unwrap_or_default();
    assert!(again == synced, "{reference}\n===\n{translation}\n===\n{synced}\n===\n{again}");
    // What is marked as a copy of the reference is not a translator's.
    if !translation.contains("not translated") {
        let after = lines(&synced);
        for (line, count) in lines(translation) {
            assert!(after.get(line).is_some_and(|after| *after >= count), "{line:?} of\n{translation}\n===\n{synced}");
        }
    }
});
