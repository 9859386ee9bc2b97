//! The files of a directory, before they are parsed as Fluent: their encoding, and the markers that git leaves in a file with an
//! unresolved merge conflict.

use std::borrow::Cow;
use std::io;
use std::path::Path;
use std::string::FromUtf8Error;

use super::analysis::entries;
use super::analysis::file::{File, span_of};
use super::findings::{Findings, quoted};
use super::problem::{Problem, shown};
use super::rule::Rule;
use super::rules::characters;
use crate::catalog::directory::{Found, walk};
use crate::error::Error;
use crate::ftl::place::place;
use crate::limits::RESOURCE_BYTES;
use crate::locale::matching::Available;
use crate::locale::tag::parse_tag;
use crate::text::sanitize::visible;

pub(super) struct InputFile {
    pub(super) path: String,
    pub(super) locale: String,
    pub(super) text: String,
}

impl InputFile {
    /// Returns the text without a byte-order mark, and with the markers and all but one side of merge conflicts blanked out.
    pub(super) fn resolved(&self) -> Cow<'_, str> {
        without_conflicts(self.without_mark())
    }

    fn without_mark(&self) -> &str {
        self.text.strip_prefix('\u{feff}').unwrap_or(&self.text)
    }

    /// Parses the [resolved](InputFile::resolved) text, and reports what is wrong with the characters of the file.
    pub(super) fn parse<'s>(&'s self, resolved: &'s str) -> File<'s> {
        let text = self.without_mark();
        let mut file = File::new(&self.path, &self.locale, text);
        if text.len() < self.text.len() {
            file.report(Rule::ByteOrderMark, 0..0, None, "the file begins with a byte-order mark")
                .help("save it as UTF-8 without one");
        }
        if text.len() > RESOURCE_BYTES {
            let sentence = format!("a file of more than {RESOURCE_BYTES} bytes");
            file.report(Rule::Limit, 0..0, None, sentence);
            file.text = "";
            return file;
        }
        report_conflicts(&file);
        // What is blank there keeps its place.
        file.text = resolved;
        characters::controls(&file);
        entries::read(&mut file);
        file
    }
}

/// Reads `<locale>/*.ftl`, in the order of their names.
pub(super) fn read(root: &Path, findings: &Findings) -> Result<Vec<InputFile>, Error> {
    let mut files = Vec::new();
    let mut is_empty = true;
    let walked = walk(root, &mut |found| {
        is_empty = false;
        match found {
            Found::Text(text) => {
                let locale = visible(&text.tag);
                files.push(InputFile { path: shown(&text.path), locale, text: text.content });
            }
            Found::NotALocale { tag, path } => {
                let help = "name the directory after a language, such as \"de\" or \"pt-BR\"".to_owned();
                findings.push(Problem { help: Some(help), ..not_a_tag(shown(&path), &tag) });
            }
            Found::Unreadable { tag, path, error } => {
                let tag = tag.as_deref().map(visible);
                let (line, column, reason) = why_unreadable(&error);
                let help = reason.ends_with("UTF-8").then(|| "save it as UTF-8".to_owned());
                let problem = Problem::of_whole(&shown(&path), tag.as_deref(), Rule::UnreadableFile, reason);
                findings.push(Problem { line, column, help, ..problem });
            }
            Found::TooLarge(reason) => {
                findings.push(Problem::of_whole(&shown(root), None, Rule::Limit, reason));
            }
        }
    });
    walked.map_err(|error| Error::io(root.to_owned(), error))?;
    same_locale(&files, findings);
    if is_empty {
        let sentence = "no texts here: expected <locale>/*.ftl".to_owned();
        findings.push(Problem::of_whole(&shown(root), None, Rule::NoFiles, sentence));
    }
    Ok(files)
}

/// Reports each directory of a locale that an earlier one is of, too.
fn same_locale(files: &[InputFile], findings: &Findings) {
    let mut seen: Vec<(&str, Available)> = Vec::new();
    for InputFile { path, locale, .. } in files {
        let Some(tag) = parse_tag(locale) else { continue };
        if seen.iter().any(|(name, _)| name == locale) {
            continue;
        }
        let available = Available::of(&tag);
        if let Some((earlier, _)) = seen.iter().find(|(_, other)| other.is_same(&available)) {
            let sentence = format!("\"{}\" is the same locale as \"{}\"", quoted(locale), quoted(earlier));
            let help = Some("put the texts of a locale into one directory".to_owned());
            findings
                .push(Problem { help, ..Problem::of_whole(path, Some(locale), Rule::SameLocale, sentence) });
        }
        seen.push((locale, available));
    }
}

/// Makes the problem of a file whose locale is not a language tag.
pub(super) fn not_a_tag(path: String, tag: &str) -> Problem {
    let sentence = format!("\"{}\" is not a language tag", quoted(tag));
    Problem::of_whole(&path, Some(&visible(tag)), Rule::InvalidLocale, sentence)
}

/// Returns the line, the column and the reason why a file cannot be read.
fn why_unreadable(error: &io::Error) -> (usize, usize, String) {
    let inner = error.get_ref().and_then(|inner| inner.downcast_ref::<FromUtf8Error>());
    let Some(inner) = inner else { return (1, 1, format!("cannot be read: {error}")) };
    let good = inner.utf8_error().valid_up_to();
    let before = String::from_utf8_lossy(inner.as_bytes().get(..good).unwrap_or_default());
    let (line, column) = place(&before, before.len());
    let reason = match inner.as_bytes() {
        [0xff, 0xfe, ..] | [0xfe, 0xff, ..] => "UTF-16, not UTF-8",
        _ => "not UTF-8",
    };
    (line, column, reason.to_owned())
}

/// Reports merge conflicts, each once.
fn report_conflicts(file: &File<'_>) {
    let mut is_open = false;
    for line in file.text.split('\n').filter(|line| is_marker(line)) {
        if !is_open || line.starts_with('<') {
            file.report(Rule::MergeConflict, span_of(file.at(line), 7), None, "a marker of a merge conflict")
                .help("keep one of the sides, and delete the markers");
        }
        is_open = !line.starts_with('>');
    }
}

/// Returns the text with merge conflicts blanked out: the markers, and all sides but the first. Everything else keeps its
/// place.
pub(super) fn without_conflicts(text: &str) -> Cow<'_, str> {
    if !text.split('\n').any(is_marker) {
        return Cow::Borrowed(text);
    }
    // A conflict without an end hides nothing, or the rest of the file would be gone.
    let mut ends = text.split('\n').filter(|line| line.starts_with(">>>>>>>") && is_marker(line)).count();
    let mut is_hidden = false;
    let mut blanked = String::with_capacity(text.len());
    for line in text.split_inclusive('\n') {
        let bare = line.trim_end_matches('\n');
        let is_marker = is_marker(bare);
        if is_marker {
            let is_end = bare.starts_with('>');
            ends = ends.saturating_sub(usize::from(is_end));
            // Only what is between a middle and an end belongs to the other side.
            is_hidden = !bare.starts_with('<') && !is_end && ends > 0;
        }
        if is_marker || is_hidden {
            blanked.extend(std::iter::repeat_n(' ', bare.len()));
            blanked.push_str(line.get(bare.len()..).unwrap_or_default());
        } else {
            blanked.push_str(line);
        }
    }
    Cow::Owned(blanked)
}

/// Returns whether a line is one of git's markers: the same character seven times, then nothing or a space.
fn is_marker(line: &str) -> bool {
    let line = line.strip_suffix('\r').unwrap_or(line);
    ["<<<<<<<", "|||||||", "=======", ">>>>>>>"]
        .iter()
        .any(|marker| line.strip_prefix(marker).is_some_and(|rest| rest.is_empty() || rest.starts_with(' ')))
}
