//! Finds mistakes in texts: in those of this crate, and in those that an app adds.
//!
//! It reads what [`LocalizerBuilder::directory`](crate::LocalizerBuilder::directory) reads, and reports the place of each
//! mistake, what is wrong, and if possible how to fix it. Everything that
//! [`LocalizerBuilder::build`](crate::LocalizerBuilder::build) rejects is an error here, and so are many mistakes in texts that
//! can be loaded. In the tests of an app:
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
//! A report reads like a compiler's:
//!
//! ```
//! use bigmodel_errors::check::{self, Rule};
//!
//! let report = check::resource("de", "error-1214 = Ungültig: { $felds }\n    .bare = Ungültig\n");
//! assert!(report.has_errors());
//! assert_eq!(report.problems[0].rule, Rule::UnknownArgument);
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
//! Texts are compared with those in `en-US`: with the built-in ones, with those of the directory's own `en-US` laid over them.
//! If that has at least half of the built-in messages, it is the reference by itself. A message of the app's own, `app-...`, may
//! be in any locale, if the directory's `en-US` has none; else it is compared with the one there.
//!
//! What a message of the reference does, such as to begin with a space, its translations may do, too.
//!
//! # What may be missing
//!
//! If a file was named as the reference, or the directory's own `en-US` is the reference by itself, every locale is expected to
//! have every message. Otherwise an app may add only a few messages: a locale with less than half of the built-in ones (not
//! counting those that the directory's `en-US` adds) is expected to have those that it has, and those of the directory's own
//! `en-US`. Where the crate itself has texts in the locale, as in `zh-CN`, it need not repeat them, a `.bare` for example.
//! What it has is checked like everything else. `sync` and `status` follow the same rule.
//!
//! # Places
//!
//! Lines and columns count from 1, columns in characters. The place is that of the thing itself: the first letter of an ID
//! or a name, the `$` of an argument and the `-` of a term, the brace of a placeable, the character that is wrong. For something
//! missing, the place is what lacks it: an attribute, an argument or a `.bare` is reported at the ID of the message (or the name
//! of the attribute), a plural category at the argument of the selector, a message at the beginning of the locale's first file.
//!
//! # Exceptions
//!
//! A comment `# allow: <rule>` directly above a message allows the message to break the rule; several names are separated by
//! commas. A comment that allows nothing is reported. What cannot be used cannot be allowed.

pub(crate) mod analysis;
mod findings;
mod input;
mod problem;
mod rule;
mod rules;
mod suggest;

use std::path::Path;

use unic_langid::LanguageIdentifier;

pub use self::problem::{Problem, Report};
pub use self::rule::{Rule, Severity, UnknownRuleName};

use self::analysis::context::{Context, Locale};
use self::analysis::entries::of_reference;
use self::analysis::expected::{REFERENCE, Scope, is_reference};
use self::analysis::file::File;
use self::analysis::reference::{BUILTIN, ReferenceMessages};
use self::analysis::references::References;
use self::findings::{Findings, quoted};
use self::input::{InputFile, without_conflicts};
use self::rules::precedence::{self, Habits};
use self::rules::structure;
use crate::catalog::directory::read_text;
use crate::error::Error;
use crate::locale::tag::parse_tag;

/// Checks every `<locale>/*.ftl` of a directory.
///
/// # Errors
///
/// - The directory cannot be read. A single file that cannot be read is a problem in the report.
pub fn directory(path: impl AsRef<Path>) -> Result<Report, Error> {
    let findings = Findings::default();
    let files = input::read(path.as_ref(), &findings)?;
    Ok(report(&files, findings, None))
}

/// Checks a directory as [`directory`] does, against the reference in a file.
///
/// # Errors
///
/// - The directory, or the file of the reference, cannot be read.
/// - The file of the reference exceeds [`RESOURCE_BYTES`](crate::limits::RESOURCE_BYTES).
pub fn directory_against(path: impl AsRef<Path>, reference: impl AsRef<Path>) -> Result<Report, Error> {
    let findings = Findings::default();
    let reference = read_text(reference.as_ref(), None)?;
    let files = input::read(path.as_ref(), &findings)?;
    Ok(report(&files, findings, Some(&reference)))
}

/// Checks one text. The path of its problems is the locale, as it was given.
pub fn resource(locale: &str, ftl: &str) -> Report {
    let findings = Findings::default();
    let path = quoted(locale);
    let mut files = Vec::new();
    if parse_tag(locale).is_some() {
        files.push(InputFile { path, locale: locale.to_owned(), text: ftl.to_owned() });
    } else {
        findings.push(input::not_a_tag(path, locale));
    }
    report(&files, findings, None)
}

/// Checks files against the reference in `named`, or against that of their directory.
fn report(inputs: &[InputFile], findings: Findings, named: Option<&str>) -> Report {
    let texts: Vec<_> = inputs.iter().map(InputFile::resolved).collect();
    let mut locales: Vec<(LanguageIdentifier, Vec<File<'_>>)> = Vec::new();
    for (input, text) in inputs.iter().zip(&texts) {
        let file = input.parse(text);
        let id = parse_tag(&input.locale).unwrap_or_default();
        match locales.iter_mut().find(|(other, _)| *other == id) {
            Some((_, files)) => files.push(file),
            None => locales.push((id, vec![file])),
        }
    }
    // The reference is first, since its translations may do what it does.
    locales.sort_by_key(|(id, _)| !is_reference(id));
    let own = locales.first().filter(|(id, _)| is_reference(id)).map_or(&[][..], |(_, files)| files);
    let scope = if named.is_some() { Scope::Complete } else { Scope::of(own.iter().map(|file| file.text)) };
    let named = named.map(|text| without_conflicts(text.strip_prefix('\u{feff}').unwrap_or(text)));
    let named = named.as_deref().map(of_reference);
    let made = match (&named, &scope) {
        (Some(file), _) => Some(ReferenceMessages::of_files([file])),
        (None, Scope::Builtin) => None,
        (None, Scope::Overlaid(_)) => Some(ReferenceMessages::over_builtin(own)),
        (None, Scope::Complete) => Some(ReferenceMessages::of_files(own)),
    };
    let reference = made.as_ref().unwrap_or(&BUILTIN);
    let mut habits = Habits::default();
    if let Some(file) = &named {
        let id = parse_tag(REFERENCE).unwrap_or_default();
        let locale = Locale::new(id, std::slice::from_ref(file), &scope);
        rules::find(&Context { locale: &locale, file, references: &References::new(file), reference });
        habits.learn(&file.findings);
    }
    for (id, files) in &locales {
        let locale = Locale::new(id.clone(), files, &scope);
        for (position, file) in files.iter().enumerate() {
            let context = Context { locale: &locale, file, references: &References::new(file), reference };
            if position == 0 {
                structure::missing(&context, files);
            }
            rules::find(&context);
            if !locale.is_reference {
                habits.excuse(&file.findings);
            } else if named.is_none() {
                habits.learn(&file.findings);
            }
            precedence::allow(&context);
        }
    }
    let of_files =
        locales.into_iter().flat_map(|(_, files)| files).flat_map(|file| file.findings.into_problems());
    let problems = findings.into_problems().into_iter().chain(of_files).collect();
    let read = inputs.iter().map(|input| (input.path.clone(), input.locale.clone()));
    Report::new(problems, read.collect())
}
