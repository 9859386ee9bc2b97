//! Which files there are, and what can be said of them before they are read as Fluent.

use std::borrow::Cow;
use std::path::{MAIN_SEPARATOR, Path};
use std::string::FromUtf8Error;

use super::rule::Rule;
use super::sink::{Finding, Sink, quoted};
use super::source::File;
use super::{entries, raw};
use crate::catalog::refusal::place;
use crate::clean::clean;
use crate::directory::{self, is_resource, sorted_entries};
use crate::error::Error;
use crate::limits::RESOURCE_BYTES;
use crate::negotiate::parse_tag;

/// How much of a path is shown, in characters.
const PATH_CHARS: usize = 4096;

/// A text, as it was written.
pub(super) struct Text {
    pub(super) path: String,
    pub(super) locale: String,
    pub(super) written: String,
}

impl Text {
    /// Without a byte-order mark, and with the marks and the other sides of an unfinished merge blanked out.
    pub(super) fn visible(&self) -> Cow<'_, str> {
        raw::without_conflicts(self.without_mark())
    }

    fn without_mark(&self) -> &str {
        self.written.strip_prefix('\u{feff}').unwrap_or(&self.written)
    }
}

/// Reads `<locale>/*.ftl`, in the order of their names.
pub(super) fn read(root: &Path, sink: &mut Sink) -> Result<Vec<Text>, Error> {
    let mut texts = Vec::new();
    let mut count = 0_usize;
    let entries = sorted_entries(root).map_err(|error| Error::io(root.to_owned(), error))?;
    for folder in entries.into_iter().filter(|path| path.is_dir()) {
        let tag = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let files = match sorted_entries(&folder) {
            Ok(files) => files,
            Err(error) => {
                sink.report_whole(
                    &shown(&folder),
                    None,
                    Rule::UnreadableFile,
                    format!("cannot be read: {error}"),
                    None,
                );
                continue;
            }
        };
        for file in files.into_iter().filter(|file| is_resource(file)) {
            count = count.saturating_add(1);
            let path = shown(&file);
            if parse_tag(&tag).is_none() {
                let help = "name the directory after a language, such as \"de\" or \"pt-BR\"";
                sink.report_whole(&path, Some(&tag), Rule::InvalidLocale, not_a_tag(&tag), Some(help));
                continue;
            }
            match text(&file) {
                Ok(written) => texts.push(Text { path, locale: tag.clone(), written }),
                Err((line, column, reason)) => {
                    sink.report_whole(&path, Some(&tag), Rule::UnreadableFile, reason, None);
                    if let Some(problem) = sink.problems.last_mut() {
                        (problem.line, problem.column) = (line, column);
                    }
                }
            }
        }
    }
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
    raw::conflicts(written, file, sink);
    raw::controls(file, sink);
    entries::read(file, sink);
}

pub(super) fn shown(path: &Path) -> String {
    clean(&path.to_string_lossy().replace(MAIN_SEPARATOR, "/"), PATH_CHARS)
}

/// A file's text, or the place and the reason why it has none.
fn text(path: &Path) -> Result<String, (usize, usize, String)> {
    directory::read(path).map_err(|error| {
        let inner = error.get_ref().and_then(|inner| inner.downcast_ref::<FromUtf8Error>());
        let Some(inner) = inner else { return (1, 1, format!("cannot be read: {error}")) };
        let good = inner.utf8_error().valid_up_to();
        let before = String::from_utf8_lossy(inner.as_bytes().get(..good).unwrap_or_default());
        let (line, column) = place(&before, before.len());
        (line, column, "not UTF-8".to_owned())
    })
}
