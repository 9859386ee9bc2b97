//! Which files there are, and what can be said of them before they are read as Fluent.

use std::borrow::Cow;
use std::io;
use std::path::{MAIN_SEPARATOR, Path};
use std::string::FromUtf8Error;

use super::rule::Rule;
use crate::catalog::directory::{Found, walk};
use crate::check::analysis::entries;
use crate::check::analysis::file::File;
use crate::check::report::findings::{Finding, Sink, quoted};
use crate::check::rules::characters;
use crate::error::Error;
use crate::ftl::place::place;
use crate::limits::RESOURCE_BYTES;
use crate::text::path::visible;

/// A text, as it was written.
pub(super) struct Text {
    pub(super) path: String,
    pub(super) locale: String,
    pub(super) written: String,
}

impl Text {
    /// Without a byte-order mark, and with the marks and the other sides of an unfinished merge blanked out.
    pub(super) fn visible(&self) -> Cow<'_, str> {
        characters::without_conflicts(self.without_mark())
    }

    fn without_mark(&self) -> &str {
        self.written.strip_prefix('\u{feff}').unwrap_or(&self.written)
    }
}

/// Reads `<locale>/*.ftl`, in the order of their names.
pub(super) fn read(root: &Path, sink: &mut Sink) -> Result<Vec<Text>, Error> {
    let mut texts = Vec::new();
    let mut count = 0_usize;
    let walked = walk(root, &mut |found| {
        count = count.saturating_add(1);
        match found {
            Found::Text(text) => {
                let locale = visible(&text.tag);
                texts.push(Text { path: shown(&text.path), locale, written: text.content });
            }
            Found::NotALocale { tag, path } => {
                let help = "name the directory after a language, such as \"de\" or \"pt-BR\"";
                let (tag, sentence) = (visible(&tag), not_a_tag(&tag));
                sink.report_whole(&shown(&path), Some(&tag), Rule::InvalidLocale, sentence, Some(help));
            }
            Found::Unreadable { tag, path, error } => {
                let tag = tag.as_deref().map(visible);
                let (line, column, reason) = why_unreadable(&error);
                sink.report_whole(&shown(&path), tag.as_deref(), Rule::UnreadableFile, reason, None);
                if let Some(problem) = sink.problems.last_mut() {
                    (problem.line, problem.column) = (line, column);
                }
            }
            Found::TooLarge(reason) => sink.report_whole(&shown(root), None, Rule::Limit, reason, None),
        }
    });
    walked.map_err(|error| Error::io(root.to_owned(), error))?;
    if count == 0 {
        let sentence = "no texts here, which would be <locale>/*.ftl".to_owned();
        sink.report_whole(&shown(root), None, Rule::NoFiles, sentence, None);
    }
    Ok(texts)
}

pub(super) fn not_a_tag(tag: &str) -> String {
    format!("\"{}\" is not a language tag", quoted(tag))
}

/// What is wrong with the file as a whole and with its characters; then its entries are read.
pub(super) fn surface<'s>(text: &Text, file: &mut File<'s>, sink: &mut Sink) {
    let written = text.without_mark();
    if written.len() < text.written.len() {
        let finding = Finding::new(Rule::ByteOrderMark, 0..0, "the file begins with a byte-order mark");
        sink.report(file, finding.help("save it as UTF-8 without one"));
    }
    if written.len() > RESOURCE_BYTES {
        let sentence = format!("a file of more than {RESOURCE_BYTES} bytes");
        sink.report(file, Finding::new(Rule::Limit, 0..0, sentence));
        file.text = "";
        return;
    }
    characters::conflicts(written, file, sink);
    characters::controls(file, sink);
    entries::read(file, sink);
}

pub(super) fn shown(path: &Path) -> String {
    visible(&path.to_string_lossy().replace(MAIN_SEPARATOR, "/"))
}

/// The place and the reason why a file has no text.
fn why_unreadable(error: &io::Error) -> (usize, usize, String) {
    let inner = error.get_ref().and_then(|inner| inner.downcast_ref::<FromUtf8Error>());
    let Some(inner) = inner else { return (1, 1, format!("cannot be read: {error}")) };
    let good = inner.utf8_error().valid_up_to();
    let before = String::from_utf8_lossy(inner.as_bytes().get(..good).unwrap_or_default());
    let (line, column) = place(&before, before.len());
    (line, column, "not UTF-8".to_owned())
}
