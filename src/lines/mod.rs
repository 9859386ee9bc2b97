//! Many payloads in a row, each recognized, rendered and written.
//!
//! Each gets the same answer as alone. Most lines of a log repeat an earlier one except for a request ID or a moment. If the
//! strict reader accepts them ([`read_strictly`]), their answer is cached with gaps for such values. Every other line is
//! recognized, rendered and written independently. An answer with its gaps filled is the one that the line would get alone,
//! for four reasons:
//!
//! 1. **Two such lines are the same error, except for their gaps.** They have the same key ([`Line::write_key`]): every byte of
//!    the envelope outside of the gaps, the places of the gaps, and the HTTP status in the text before the envelope. So the
//!    matched sentence is the same, and an error is made of nothing else. Of a gap, the strict reader only checks that it holds
//!    a moment or an ID of the API's form, which is true of both lines.
//! 2. **Rendering copies IDs and moments without examining them.** No answer is cached for a message that selects variants by
//!    anything but a count or a unit ([`copies_values`]), which are never gaps. [`Explainer::new`] requires the same of `write`.
//! 3. **Redaction sees no difference.** It depends on whether characters are digits, letters, capitals or hexadecimal digits,
//!    and on their number, never on which they are. All moments are alike in this, and so are all IDs in gaps: 14 digits that
//!    begin with `20`, and 16 hexadecimal digits, at least one of them a letter. No known sentence has a letter or a digit next
//!    to an ID, so none of an ID's letters is part of a word. If anything is hidden in a line, its answer is not cached.
//! 4. **The gaps are where the values were.** Values are not searched for. The error is rendered and written a second time, with
//!    a private-use character in place of each value. An answer that contains such a character anyway is not cached, nor one
//!    that differs from the line's own answer once it is filled with the line's values.
//!
//! Of a line in which nothing is recognized, only its words are in the answer, which is prepared in the same way. Words that `write`
//! may change, or redaction hide, are written by it.

mod answer;
mod line;

use std::io;

use rustc_hash::FxHashMap;

use self::answer::{Answer, has_mark};
use self::line::{Line, MARKS, VALUES};
use crate::api_error::ApiError;
use crate::catalog::Catalog;
use crate::catalog::message::MessageKey;
use crate::catalog::pattern::{Content, Pattern};
use crate::code::ErrorCode;
use crate::code::parameter::{Kind, Name};
use crate::limits::{ANSWER_BYTES, ANSWERS, ARGUMENT_CHARS};
use crate::recognize::{Origin, Sentence, read_strictly};
use crate::render::audience::Audience;
use crate::render::chain::Chain;
use crate::render::localizer::Localizer;
use crate::render::rendered::Rendered;
use crate::text::redact::is_redacted;

/// Recognizes payloads one after another and writes each as a rendered message; made for logs, where most lines differ only in
/// an ID or a moment.
///
/// The output for each payload is what `write` makes of its [`Rendered`], whatever lines came before. For a body of the API that
/// comes a second time with another request ID or other moments, the explainer caches the bytes and fills in these values. So
/// `write` must depend on nothing but the `Rendered`, copy its texts without examining them, and leave ASCII letters, digits,
/// spaces and `-./:[]()=_` unchanged, as JSON does. At most [`ANSWERS`] answers are cached.
///
/// ```
/// use bigmodel_errors::{ApiError, Explainer, Localizer};
///
/// let localizer = Localizer::builtin();
/// let json = |rendered: &bigmodel_errors::Rendered<'_>, out: &mut Vec<u8>| Ok(serde_json::to_writer(out, rendered)?);
/// let mut explainer = Explainer::new(localizer, localizer.negotiate("en"), json);
/// let mut out = Vec::new();
/// for line in [
///     r#"{"error":{"code":"1214","message":"messages 参数非法。请检查文档。"}}"#,
///     r#"{"error":{"code":"1214","message":"top_p 参数非法。请检查文档。"}}"#,
/// ] {
///     explainer.explain(line.as_bytes(), &mut out)?;
///     out.push(b'\n');
/// }
/// let out = String::from_utf8_lossy(&out);
/// assert!(out.lines().nth(1).unwrap().contains(r#""text":"Invalid top_p parameter. Please check the documentation""#));
/// # Ok::<(), std::io::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct Explainer<'l, W> {
    localizer: &'l Localizer,
    chain: Chain,
    http_status: Option<u16>,
    origin: Origin,
    write: W,
    /// By [`Line::write_key`]; `None` for a line seen once.
    cache: FxHashMap<Box<[u8]>, Option<Cached>>,
    /// The answers to lines of which nothing is known, by whether they have a message and a detail.
    unknown: FxHashMap<[bool; 2], Option<Answer>>,
    /// The key of the current line.
    key: Vec<u8>,
}

#[derive(Clone, Debug)]
struct Cached {
    sentence: &'static Sentence,
    /// `None` if such lines are rendered each time.
    answer: Option<Answer>,
}

impl<'l, W> Explainer<'l, W>
where
    W: Fn(&Rendered<'_>, &mut Vec<u8>) -> io::Result<()>,
{
    /// Makes an explainer for the reader of the chain.
    pub fn new(localizer: &'l Localizer, chain: Chain, write: W) -> Explainer<'l, W> {
        Explainer {
            localizer,
            chain,
            http_status: None,
            origin: Origin::Unknown,
            write,
            cache: FxHashMap::default(),
            unknown: FxHashMap::default(),
            key: Vec::new(),
        }
    }

    /// Sets the HTTP status that all of the payloads came with.
    #[must_use]
    pub fn with_http_status(mut self, status: u16) -> Explainer<'l, W> {
        self.http_status = Some(status);
        // Cached answers were written without it.
        self.cache.clear();
        self
    }

    /// Sets the origin of all payloads.
    #[must_use]
    pub fn with_origin(mut self, origin: Origin) -> Explainer<'l, W> {
        // Cached answers come from the strict reader, which ignores the origin.
        self.origin = origin;
        self
    }

    /// Recognizes a payload as [`ApiError::recognize_from`] does, renders the error, and appends what `write` makes of it.
    ///
    /// # Errors
    ///
    /// - `write` fails.
    pub fn explain(&mut self, payload: &[u8], out: &mut Vec<u8>) -> io::Result<()> {
        let is_short = payload.len() <= ANSWER_BYTES;
        let Some(reading) = (if is_short { read_strictly(payload) } else { None }) else {
            return self.explain_other(ApiError::recognize_from(self.origin, payload), out);
        };
        let line = Line::new(payload, reading);
        line.write_key(&mut self.key);
        match self.cache.get(self.key.as_slice()) {
            Some(Some(cached)) => {
                let is_same = std::ptr::eq(cached.sentence, line.reading.sentence);
                match cached.answer.as_ref().filter(|_| is_same) {
                    Some(answer) => {
                        answer.write(&line.values(), out);
                        Ok(())
                    }
                    None => self.write(line.error(), out),
                }
            }
            Some(None) => self.keep(&line, out),
            None => {
                if self.cache.len() >= ANSWERS {
                    self.cache.clear();
                }
                self.cache.insert(self.key.as_slice().into(), None);
                self.write(line.error(), out)
            }
        }
    }

    /// Writes the error of any other line. If nothing is known of it but its words, the answer around them is always the same.
    fn explain_other(&mut self, mut error: ApiError, out: &mut Vec<u8>) -> io::Result<()> {
        let words = [error.message.take(), error.detail.take()];
        let is_unknown = error == ApiError::default() && self.http_status.is_none();
        let has_words = words.each_ref().map(Option::is_some);
        let are_copied = is_unknown && words.iter().flatten().all(|words| is_copied(words));
        [error.message, error.detail] = words;
        if !are_copied || error.remedy().is_some() {
            return self.write(error, out);
        }
        let [message, detail] =
            [&error.message, &error.detail].map(|words| words.as_deref().unwrap_or_default());
        let values = [message.as_bytes(), detail.as_bytes(), &[], &[]];
        if let Some(answer) = self.unknown.get(&has_words) {
            match answer {
                Some(answer) => answer.write(&values, out),
                None => return self.write(error, out),
            }
            return Ok(());
        }
        let start = out.len();
        self.write(error.clone(), out)?;
        let mut marks = MARKS.iter().zip(has_words).map(|(mark, has)| has.then(|| (*mark).to_owned()));
        let (message, detail) = (marks.next().flatten(), marks.next().flatten());
        let marked = ApiError { message, detail, ..ApiError::default() };
        let answer = self.cut(marked, &values, out.get(start..).unwrap_or_default())?;
        self.unknown.insert(has_words, answer);
        Ok(())
    }

    /// Renders and writes an error, without the cache.
    fn write(&self, error: ApiError, out: &mut Vec<u8>) -> io::Result<()> {
        (self.write)(&self.localizer.render(&self.with_status(error), &self.chain), out)
    }

    fn with_status(&self, error: ApiError) -> ApiError {
        match self.http_status {
            Some(status) => error.with_http_status(status),
            None => error,
        }
    }

    /// Writes the answer to a line, and caches it for lines that differ in their gaps only.
    #[cold]
    fn keep(&mut self, line: &Line<'_>, out: &mut Vec<u8>) -> io::Result<()> {
        let start = out.len();
        self.write(line.error(), out)?;
        let answer = self.answer(line, out.get(start..).unwrap_or_default())?;
        let cached = Cached { sentence: line.reading.sentence, answer };
        self.cache.insert(self.key.as_slice().into(), Some(cached));
        Ok(())
    }

    /// The answer with gaps, if it applies to other lines, too.
    fn answer(&self, line: &Line<'_>, written: &[u8]) -> io::Result<Option<Answer>> {
        let code = line.reading.code;
        let copies_values = self.localizer.catalogs().iter().all(|catalog| copies_values(catalog, code));
        let own = line.error();
        let is_shown = own.message().into_iter().chain(own.detail()).all(|text| !is_redacted(text));
        if !copies_values || !is_shown {
            return Ok(None);
        }
        self.cut(line.marked_error(), &line.values(), written)
    }

    /// Writes the error with marks in place of these values, as an answer with gaps, if it is what was written without.
    fn cut(&self, marked: ApiError, values: &[&[u8]; VALUES], written: &[u8]) -> io::Result<Option<Answer>> {
        if self.localizer.audience_of(&self.chain) != Audience::Developer || has_mark(written) {
            return Ok(None);
        }
        let mut with_marks = Vec::with_capacity(written.len());
        self.write(marked, &mut with_marks)?;
        let answer = Answer::cut(&with_marks);
        let mut filled = Vec::with_capacity(written.len());
        answer.write(values, &mut filled);
        Ok(Some(answer).filter(|answer| filled == written && answer.len() <= ANSWER_BYTES))
    }
}

/// Whether words are shown, and written as they are: not as much as a quotation mark needs an escape, and nothing is cut off.
fn is_copied(words: &str) -> bool {
    let is_plain = |b: u8| {
        b.is_ascii_alphanumeric()
            || matches!(b, b' ' | b'-'..=b'/' | b':' | b'[' | b']' | b'(' | b')' | b'=' | b'_')
    };
    words.len() <= ARGUMENT_CHARS && words.bytes().all(is_plain) && !is_redacted(words)
}

/// Whether a code's messages copy all names, IDs and moments, and select no variants by them.
fn copies_values(catalog: &Catalog, code: ErrorCode) -> bool {
    fn pattern_does(pattern: Pattern<'_>, code: ErrorCode) -> bool {
        match pattern.content() {
            Content::Template(_) => true,
            Content::Choice(choice) => {
                let parameter = choice.argument.and_then(Name::parameter);
                parameter.is_some_and(|parameter| {
                    code.parameters().contains(parameter)
                        && matches!(parameter.kind, Kind::Count | Kind::Unit)
                }) && choice.variants().all(|(_, pattern)| pattern_does(pattern, code))
            }
            Content::Sequence(sequence) => sequence.patterns().all(|pattern| pattern_does(pattern, code)),
            // A term has no arguments.
            Content::Reference(target) => target.starts_with('-'),
        }
    }
    let mut found = [None, Some("bare")]
        .into_iter()
        .flat_map(|attribute| catalog.find(MessageKey::Code(code), attribute));
    found.all(|pattern| pattern_does(pattern, code))
}
