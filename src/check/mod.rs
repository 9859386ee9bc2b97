//! Finds the mistakes in texts: those of this crate, and those that an app brings.
//!
//! It reads what [`LocalizerBuilder::directory`](crate::LocalizerBuilder::directory) reads, and says of each mistake where
//! it is, what is wrong, and if possible what to do. Whatever
//! [`LocalizerBuilder::build`](crate::LocalizerBuilder::build) would refuse is an error here; and there is more that can be
//! wrong with a text than that it cannot be used. In the tests of an app:
//!
//! ```no_run
//! # // In a directory of its own there is no such directory.
//! #[test]
//! fn the_texts_are_in_order() -> Result<(), bigmodel_errors::Error> {
//!     let report = bigmodel_errors::check::directory("texts")?;
//!     assert!(report.is_clean(), "{report}");
//!     Ok(())
//! }
//! ```
//!
//! A report is read like a compiler's:
//!
//! ```
//! use bigmodel_errors::check::{self, Rule};
//!
//! let report = check::resource("de", "error-1214 = Ungültig: { $felds }\n    .bare = Ungültig\n");
//! assert!(report.has_errors());
//! assert_eq!(report.problems()[0].rule(), Rule::UnknownArgument);
//! assert_eq!(
//!     report.to_string(),
//!     "\
//! de:1:26: error[unknown-argument]: \"error-1214\" has no argument \"$felds\"
//!   |
//! 1 | error-1214 = Ungültig: { $felds }
//!   |                          ^^^^^^
//!   |
//!   = help: did you mean \"$field\"?"
//! );
//! ```
//!
//! # The reference
//!
//! Texts are compared with those in `en-US`: with the built-in ones, over which those of the directory's own `en-US` lie;
//! if that has at least half of the built-in messages, it is the reference by itself. A message of the app's own,
//! `app-...`, may stand in any locale, and is compared with that of the directory's `en-US` if there is one.
//!
//! # What may be missing
//!
//! If a file was named as the reference, or the directory's own `en-US` is it by itself, every locale is meant to have
//! every message. Else an app may bring a few messages and no more: a locale that has less than half of the built-in ones
//! that the directory's `en-US` does not bring is meant to have those that it has, and those of the directory's own
//! `en-US`. Where the crate says something in the locale itself, as in `zh-CN`, the texts lie over that, and what they
//! lack, a `.bare` for example, is there. What they do name is checked like everything else. `sync` and `status` go by
//! the same rule.
//!
//! # Places
//!
//! Lines and columns count from 1, columns in characters. The place is that of the thing itself: the first letter of an ID
//! or a name, the `$` of an argument and the `-` of a term, the brace of a placeable, the character that is wrong. What is
//! missing is missing in something: an attribute, an argument or a `.bare` at the ID of the message (or the name of the
//! attribute), a plural category at the argument that selects, a message at the beginning of the locale's first file.
//!
//! # Exceptions
//!
//! A comment `# allow: <rule>` directly above a message lifts the rule for that message; several names are separated by
//! commas. One that lifts nothing is reported. What cannot be used cannot be allowed.

pub(crate) mod analysis;
mod files;
mod report;
mod rule;
pub(crate) mod rules;
mod suggest;

use std::collections::BTreeSet;
use std::path::Path;

use unic_langid::LanguageIdentifier;

pub use self::report::problem::{Problem, Report};
pub use self::rule::{Rule, Severity, UnknownRuleName};

use self::analysis::expected::{self, Meant, Scope};
use self::analysis::file::File;
use self::analysis::loader;
use self::analysis::reference::{BUILTIN, Reference};
use self::files::Text;
use self::report::findings::{self, Sink};
use self::rules::plurals::{self, Plurals};
use self::rules::references::{self, Links};
use self::rules::script::{self, Writing};
use self::rules::{
    arguments, broken_encoding, broken_placeable, comments, end_user, precedence, punctuation, quotes, slips,
    spacing, stray_syntax, structure, untranslated, variants, verbatim,
};
use crate::catalog::directory::read_text;
use crate::error::Error;
use crate::locale::tag::parse_tag;

/// Checks every `<locale>/*.ftl` of a directory.
///
/// # Errors
///
/// - The directory cannot be read. A file that cannot be read is a problem of the report.
pub fn directory(path: impl AsRef<Path>) -> Result<Report, Error> {
    let mut sink = Sink::default();
    let texts = files::read(path.as_ref(), &mut sink)?;
    Ok(report(&texts, sink, None))
}

/// Checks a directory as [`directory`] does, against the reference in a file.
///
/// # Errors
///
/// - The directory, or the file of the reference, cannot be read; or that exceeds
///   [`RESOURCE_BYTES`](crate::limits::RESOURCE_BYTES).
pub fn directory_against(path: impl AsRef<Path>, reference: impl AsRef<Path>) -> Result<Report, Error> {
    let mut sink = Sink::default();
    let reference = read_text(reference.as_ref(), None)?;
    let texts = files::read(path.as_ref(), &mut sink)?;
    Ok(report(&texts, sink, Some(&reference)))
}

/// Checks one text. The path of its problems is the locale, as it was given.
pub fn resource(locale: &str, ftl: &str) -> Report {
    let mut sink = Sink::default();
    let path = findings::quoted(locale);
    let texts = if parse_tag(locale).is_some() {
        vec![Text { path, locale: locale.to_owned(), written: ftl.to_owned() }]
    } else {
        sink.report_whole(&path, Some(locale), Rule::InvalidLocale, files::not_a_tag(locale), None);
        Vec::new()
    };
    report(&texts, sink, None)
}

/// A locale with what the rules need to know of it.
pub(crate) struct Locale<'s> {
    id: LanguageIdentifier,
    /// Those that could not be read included.
    present: BTreeSet<&'s str>,
    is_reference: bool,
    is_english: bool,
    meant: Meant<'s>,
    writing: Option<Writing>,
    plurals: Option<Plurals>,
    writes_latin: bool,
}

impl<'s> Locale<'s> {
    fn new(id: LanguageIdentifier, files: &[&File<'s>], meant: Meant<'s>) -> Locale<'s> {
        let entries = files.iter().flat_map(|file| file.entries.iter().map(|entry| entry.id));
        let broken = files.iter().flat_map(|file| file.broken.iter().map(|(id, _)| *id));
        let present: BTreeSet<&str> = entries.chain(broken).collect();
        let is_reference = expected::is_reference(&id);
        let writing = Writing::of(&id);
        Locale {
            is_reference,
            is_english: id.language.as_str() == "en",
            meant,
            plurals: Plurals::of(&id),
            writes_latin: writing.as_ref().is_none_or(Writing::is_latin),
            writing,
            present,
            id,
        }
    }

    fn has(&self, id: &str) -> bool {
        self.present.contains(id)
    }
}

fn report(texts: &[Text], mut sink: Sink, given: Option<&str>) -> Report {
    let visible: Vec<_> = texts.iter().map(Text::visible).collect();
    let mut firsts = Vec::new();
    let mut files: Vec<(File<'_>, Sink)> = Vec::new();
    for (text, visible) in texts.iter().zip(&visible) {
        let mut found = Sink::default();
        let mut file = File::new(&text.path, &text.locale, visible);
        files::surface(text, &mut file, &mut found);
        files.push((file, found));
    }
    let own: Vec<&File<'_>> =
        files.iter().map(|(file, _)| file).filter(|file| is_of_reference(file.locale)).collect();
    let written = texts.iter().filter(|text| is_of_reference(&text.locale)).map(|text| text.written.as_str());
    let scope = if given.is_some() { Scope::Complete } else { Scope::of(written) };
    let made = match (given, &scope) {
        (Some(text), _) => Some(Reference::of_text(text)),
        (None, Scope::Builtin) => None,
        (None, Scope::Overlaid(_)) => Some(Reference::over_builtin(&own)),
        (None, Scope::Complete) => Some(Reference::of_files(&own)),
    };
    let reference = made.as_ref().unwrap_or(&BUILTIN);
    let mut locales: Vec<(LanguageIdentifier, Vec<usize>)> = Vec::new();
    for (position, (file, _)) in files.iter().enumerate() {
        let id = parse_tag(file.locale).unwrap_or_default();
        match locales.iter_mut().find(|(known, _)| *known == id) {
            Some((_, positions)) => positions.push(position),
            None => locales.push((id, vec![position])),
        }
    }
    for (id, positions) in locales {
        let members: Vec<&File<'_>> =
            positions.iter().filter_map(|position| files.get(*position)).map(|(file, _)| file).collect();
        // The reference is measured by that of the crate.
        let scope = if expected::is_reference(&id) { &Scope::Builtin } else { &scope };
        let written = texts.iter().filter(|text| parse_tag(&text.locale).as_ref() == Some(&id));
        let present = expected::all_ids(written.map(|text| text.written.as_str()));
        let meant = scope.meant(&id, present, false);
        let locale = Locale::new(id, &members, meant);
        let mut missing = Sink::default();
        structure::missing(&locale, &members, reference, &mut missing);
        firsts.push(missing);
        for position in positions {
            if let Some((file, found)) = files.get_mut(position) {
                check_file(&locale, file, reference, found);
            }
        }
    }
    for found in firsts.into_iter().chain(files.into_iter().map(|(_, found)| found)) {
        sink.problems.extend(found.problems);
    }
    let read = texts.iter().map(|text| (text.path.clone(), text.locale.clone()));
    Report::new(sink.problems, read.collect())
}

fn is_of_reference(tag: &str) -> bool {
    parse_tag(tag).is_some_and(|id| expected::is_reference(&id))
}

/// All rules about one file.
fn check_file(locale: &Locale<'_>, file: &File<'_>, reference: &Reference, sink: &mut Sink) {
    let links = Links::new(file);
    structure::duplicates(file, sink);
    references::check(file, &links, reference, sink);
    structure::unknown(locale, file, &links, reference, sink);
    structure::attributes(locale, file, &links, reference, sink);
    for entry in &file.entries {
        structure::blanks(file, entry, sink);
        variants::duplicates(file, entry, sink);
        variants::units(file, entry, sink);
        arguments::unsupported(file, entry, sink);
        spacing::placeables(file, entry, sink);
        spacing::spaces(file, entry, sink);
        // A lost mark explains a bracket and a variant that are missing.
        let is_stray = stray_syntax::check(file, reference, entry, sink);
        if !is_stray {
            slips::check(locale, file, entry, sink);
        }
        // What is left of other characters is no writing.
        if !broken_encoding::check(file, entry, sink) {
            script::check(locale, file, entry, sink);
            punctuation::check(locale, file, entry, sink);
            quotes::check(locale, file, entry, sink);
        }
        if let Some(plurals) = locale.plurals.as_ref().filter(|_| !is_stray) {
            plurals::check(file, plurals, reference, entry, sink);
        }
        if entry.is_term() {
            continue;
        }
        arguments::unknown(file, &links, reference, entry, sink);
        broken_placeable::check(locale, file, reference, entry, sink);
        arguments::missing(locale, file, &links, reference, entry, sink);
        untranslated::check(locale, file, reference, entry, sink);
        comments::age(locale, file, reference, entry, sink);
        verbatim::check(locale, file, reference, entry, sink);
        spacing::ends(locale, file, reference, entry, sink);
    }
    end_user::check(locale, file, &links, reference, sink);
    loader::check(file, &links, sink);
    precedence::merge(sink);
    comments::allow(file, sink);
}
