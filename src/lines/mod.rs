//! Many payloads in a row, each recognized, rendered and written.
//!
//! Each gets the same answer as alone. Most lines of a log repeat an earlier one except for a request ID or a moment. If the
//! strict reader accepts them ([`read_strictly`]), their answer is cached with gaps for such values. Every other line with a code is
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
//! Of a line in which no code is found, the words and the request ID are the gaps ([`Words`]): nothing that is shown or written
//! depends on them, but for the punctuation marks that `write` may escape, and what tells their language. So these are part of the key.
//! That no code can be in a line, and which readings would find nothing in it, one [search](search::search) tells of most lines.

mod answer;
mod letters;
mod line;
mod search;
mod windows;
mod words;

use std::io;

use rustc_hash::FxHashMap;

use self::answer::{Answer, has_mark};
use self::line::{Line, VALUES};
use self::search::{Seen, search};
use self::words::{MayHave, Words, without_code};
use crate::api_error::ApiError;
use crate::api_error::beside::Beside;
use crate::catalog::Catalog;
use crate::catalog::message::MessageKey;
use crate::catalog::pattern::{Content, Pattern};
use crate::code::ErrorCode;
use crate::code::parameter::{Kind, Name};
use crate::limits::{ANSWER_BYTES, ANSWERS};
use crate::recognize::{Origin, Sentence, read_strictly, scan_at};
use crate::render::audience::Audience;
use crate::render::chain::Chain;
use crate::render::localizer::Localizer;
use crate::render::rendered::Rendered;
use crate::text::redact::is_redacted;

/// Recognizes payloads one after another and writes each as a rendered message; made for logs, where most lines differ only in
/// an ID or a moment.
///
/// The output for each payload is what `write` makes of its [`Rendered`], whatever lines came before. For a body of the API that
/// comes a second time with another request ID or other moments, and for a line without a code whose words are others, the explainer
/// caches the bytes and fills in these values. So `write` must depend on nothing but the `Rendered`, copy its texts without examining
/// them, and write each character of a text as it is, or in such a way that it can be told from all other texts: it may escape quotation
/// marks, backslashes and `,;|<>&'`, put a text that contains them in quotes, escape all letters that are not ASCII, and escape anything
/// that is not seen. At most [`ANSWERS`] answers are cached.
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
    /// By [`Line::write_key`] or [`Words::write_key`]; `None` for a line seen once.
    cache: FxHashMap<Box<[u8]>, Option<Cached>>,
    /// The key of the current line.
    key: Vec<u8>,
}

#[derive(Clone, Debug)]
struct Cached {
    sentence: Option<&'static Sentence>,
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
        // Cached answers are to bodies that are read strictly, whatever their origin, and to lines without a code.
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
        if let Some(reading) = if is_short { read_strictly(payload) } else { None } {
            let line = Line::new(payload, reading);
            line.write_key(&mut self.key);
            let marked = |localizer: &Localizer| is_cacheable(&line, localizer).then(|| line.marked_error());
            return self.answer(Some(reading.sentence), &line.values(), || line.error(), marked, out);
        }
        self.explain_otherwise(payload, out)
    }

    /// The same for a payload that is not read strictly. Not inlined, which would slow down what is.
    #[inline(never)]
    fn explain_otherwise(&mut self, payload: &[u8], out: &mut Vec<u8>) -> io::Result<()> {
        if let Some(Seen { text, marks, has_prose, may_have }) = search(payload) {
            let fields = scan_at(text, &marks);
            let beside = Beside::new(text, &fields, has_prose);
            if self.answer_words(&beside, may_have, out)? {
                return Ok(());
            }
            let mut error = beside.error();
            error.redact_by_message();
            return self.write(error, out);
        }
        let error = ApiError::recognize_from(self.origin, payload);
        let may_have = MayHave { remedy: true, secret: true };
        match without_code(&error) {
            Some(beside) if self.answer_words(&beside, may_have, out)? => Ok(()),
            _ => self.write(error, out),
        }
    }

    /// Writes the answer to a line without a code, if it is one for other words, too.
    fn answer_words(
        &mut self,
        beside: &Beside<'_>,
        may_have: MayHave,
        out: &mut Vec<u8>,
    ) -> io::Result<bool> {
        let beside = Beside { http_status: self.http_status.or(beside.http_status), ..beside.clone() };
        let Some(words) = Words::new(&beside, may_have) else { return Ok(false) };
        words.write_key(&mut self.key);
        let error = || beside.clone().error();
        self.answer(None, &words.values(), error, |_| Some(words.marked_error()), out).map(|()| true)
    }

    /// Writes the answer to the line of the key: from the cache if it is there, else rendered, and cached the second time.
    #[inline]
    fn answer(
        &mut self,
        sentence: Option<&'static Sentence>,
        values: &[&[u8]; VALUES],
        error: impl Fn() -> ApiError,
        marked: impl Fn(&Localizer) -> Option<ApiError>,
        out: &mut Vec<u8>,
    ) -> io::Result<()> {
        match self.cache.get(self.key.as_slice()) {
            Some(Some(cached)) => {
                let is_same = cached.sentence.map(std::ptr::from_ref) == sentence.map(std::ptr::from_ref);
                match cached.answer.as_ref().filter(|_| is_same) {
                    Some(answer) => {
                        answer.write(values, out);
                        Ok(())
                    }
                    None => self.write(error(), out),
                }
            }
            Some(None) => {
                let start = out.len();
                self.write(error(), out)?;
                let written = out.get(start..).unwrap_or_default();
                let answer = match marked(self.localizer) {
                    Some(marked) => self.cut(marked, values, written),
                    None => None,
                };
                self.cache.insert(self.key.as_slice().into(), Some(Cached { sentence, answer }));
                Ok(())
            }
            None => {
                if self.cache.len() >= ANSWERS {
                    self.cache.clear();
                }
                self.cache.insert(self.key.as_slice().into(), None);
                self.write(error(), out)
            }
        }
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

    /// Writes the error with marks in place of these values, as an answer with gaps, if it is what was written without.
    fn cut(&self, marked: ApiError, values: &[&[u8]; VALUES], written: &[u8]) -> Option<Answer> {
        if self.localizer.audience_of(&self.chain) != Audience::Developer || has_mark(written) {
            return None;
        }
        let mut with_marks = Vec::with_capacity(written.len());
        self.write(marked, &mut with_marks).ok()?;
        let answer = Answer::cut(&with_marks);
        let mut filled = Vec::with_capacity(written.len());
        answer.write(values, &mut filled);
        Some(answer).filter(|answer| filled == written && answer.len() <= ANSWER_BYTES)
    }
}

/// Whether the answer to a line applies to those that differ from it in their gaps.
fn is_cacheable(line: &Line<'_>, localizer: &Localizer) -> bool {
    let own = line.error();
    localizer.catalogs().iter().all(|catalog| copies_values(catalog, line.reading.code))
        && own.message().into_iter().chain(own.detail()).all(|text| !is_redacted(text))
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
