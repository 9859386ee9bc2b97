//! Many payloads in a row, each recognized, rendered and written.
//!
//! Each gets the answer that it gets alone. Most lines of a log have come before but for a request ID or a moment; for those
//! that the strict reading reads ([`ordinary`]), the answer is kept with gaps where such values go. Every other line is
//! recognized, rendered and written each time, without a look at what came before. That an answer with its gaps filled is the
//! one that the line gets alone follows from four facts:
//!
//! 1. **Two such lines are one error, but for their gaps.** Their keys are the same ([`Line::write_key`]): every byte outside of
//!    the gaps, and where which gap is. So is the sentence that was read; an error is made of nothing else. Of what is in a
//!    gap, the strict reading asks whether it is a moment or an ID of the API's form, and it is, in both lines.
//! 2. **Rendering copies IDs and moments, and looks into none.** Nothing is kept for a message that chooses its words by
//!    anything but a count or a unit ([`copies_values`]), and those are no gaps. What [`Explainer::new`] asks of `write` is the
//!    same.
//! 3. **Redaction sees no difference.** It asks of a character whether it is a digit, a letter, a capital or a hexadecimal digit,
//!    and how many there are, never which. All moments are alike in this, and so are all IDs that gaps are for: 14 digits that
//!    begin with `20`, and 16 hexadecimal digits, at least one of them a letter. No known sentence has a letter or a digit next
//!    to an ID, so that none of an ID's letters is a part of a word. Where anything is hidden in one line, no answer is kept.
//! 4. **The gaps are where the values were.** No value is searched for. The error is rendered and written a second time, with
//!    a private-use character in place of each value; an answer that has such a character anyway is not kept, nor one that,
//!    filled with the line's own values, is not what was written of the line.

mod answer;
mod line;

use std::io;

use rustc_hash::FxHashMap;

use self::answer::{Answer, has_mark};
use self::line::Line;
use crate::api_error::ApiError;
use crate::args::Kind;
use crate::catalog::Catalog;
use crate::catalog::pattern::Pattern;
use crate::catalog::resource::Subject;
use crate::chain::Chain;
use crate::code::ErrorCode;
use crate::limits::{ANSWER_BYTES, ANSWERS};
use crate::localizer::{Audience, Localizer};
use crate::recognize::{Sentence, ordinary};
use crate::redact::is_redacted;
use crate::rendered::Rendered;

/// Recognizes payloads and writes what a reader is told about them, one after another: for logs, where most lines differ in an
/// ID or a moment at most.
///
/// It writes what `write` makes of each [`Rendered`], whatever lines came before. For a body of the API that has come twice but for
/// its request ID and moments, it keeps the bytes and puts in these. So `write` must depend on nothing but the `Rendered`, copy
/// its texts without looking into them, and leave ASCII letters, digits, spaces, `-` and `:` as they are, as JSON does. It keeps at
/// most [`ANSWERS`](crate::limits::ANSWERS) answers.
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
    write: W,
    /// By [`Line::write_key`]; nothing yet for those that have come once.
    kept: FxHashMap<Box<[u8]>, Option<Kept>>,
    /// The key of the line at hand.
    key: Vec<u8>,
}

#[derive(Clone, Debug)]
struct Kept {
    sentence: &'static Sentence,
    /// `None` if such lines are rendered each time.
    answer: Option<Answer>,
}

impl<'l, W> Explainer<'l, W>
where
    W: Fn(&Rendered<'_>, &mut Vec<u8>) -> io::Result<()>,
{
    /// Makes one for the reader of the chain.
    pub fn new(localizer: &'l Localizer, chain: Chain, write: W) -> Explainer<'l, W> {
        Explainer { localizer, chain, http_status: None, write, kept: FxHashMap::default(), key: Vec::new() }
    }

    /// Sets the HTTP status that all of the payloads came with.
    #[must_use]
    pub fn with_http_status(mut self, status: u16) -> Explainer<'l, W> {
        self.http_status = Some(status);
        // Those were written without.
        self.kept.clear();
        self
    }

    /// Recognizes a payload as [`ApiError::recognize_bytes`] does, renders the error, and appends what `write` makes of it.
    ///
    /// # Errors
    ///
    /// - `write` fails.
    pub fn explain(&mut self, payload: &[u8], out: &mut Vec<u8>) -> io::Result<()> {
        let is_short = payload.len() <= ANSWER_BYTES;
        let Some(reading) = (if is_short { ordinary(payload) } else { None }) else {
            return self.write(ApiError::recognize_bytes(payload), out);
        };
        let line = Line::new(payload, reading);
        line.write_key(&mut self.key);
        match self.kept.get(self.key.as_slice()) {
            Some(Some(kept)) => {
                let is_same = std::ptr::eq(kept.sentence, line.reading.sentence);
                match kept.answer.as_ref().filter(|_| is_same) {
                    Some(answer) => {
                        answer.write(&line.values(), out);
                        Ok(())
                    }
                    None => self.write(line.error(), out),
                }
            }
            Some(None) => self.keep(&line, out),
            None => {
                if self.kept.len() >= ANSWERS {
                    self.kept.clear();
                }
                self.kept.insert(self.key.as_slice().into(), None);
                self.write(line.error(), out)
            }
        }
    }

    /// Writes what is written of an error alone.
    fn write(&self, error: ApiError, out: &mut Vec<u8>) -> io::Result<()> {
        (self.write)(&self.localizer.render(&self.with_status(error), &self.chain), out)
    }

    fn with_status(&self, error: ApiError) -> ApiError {
        match self.http_status {
            Some(status) => error.with_http_status(status),
            None => error,
        }
    }

    /// Writes the answer to a line, and keeps it for those that differ from the line in their gaps only.
    #[cold]
    fn keep(&mut self, line: &Line<'_>, out: &mut Vec<u8>) -> io::Result<()> {
        let start = out.len();
        self.write(line.error(), out)?;
        let answer = self.answer(line, out.get(start..).unwrap_or_default())?;
        let kept = Kept { sentence: line.reading.sentence, answer };
        self.kept.insert(self.key.as_slice().into(), Some(kept));
        Ok(())
    }

    /// The answer with gaps, if it is good for other lines than the one of which it was written.
    fn answer(&self, line: &Line<'_>, written: &[u8]) -> io::Result<Option<Answer>> {
        let code = line.reading.code;
        let copies_values = self.localizer.catalogs().iter().all(|catalog| copies_values(catalog, code));
        let own = line.error();
        let is_shown = own.message().into_iter().chain(own.detail()).all(|text| !is_redacted(text));
        let is_for_developers = self.localizer.audience() == Audience::Developer;
        if !is_for_developers || !copies_values || !is_shown || has_mark(written) {
            return Ok(None);
        }
        let error = self.with_status(line.marked_error());
        let mut marked = Vec::with_capacity(written.len());
        (self.write)(&self.localizer.render(&error, &self.chain), &mut marked)?;
        let answer = Answer::cut(&marked);
        let mut filled = Vec::with_capacity(written.len());
        answer.write(&line.values(), &mut filled);
        Ok(Some(answer).filter(|answer| filled == written && answer.len() <= ANSWER_BYTES))
    }
}

/// Whether a code's messages copy all names, IDs and moments, and choose their words by none of them.
fn copies_values(catalog: &Catalog, code: ErrorCode) -> bool {
    fn pattern_does(pattern: &Pattern, code: ErrorCode) -> bool {
        match pattern {
            Pattern::Template(_) => true,
            Pattern::Choice(choice) => {
                let is_declared =
                    code.parameters().iter().any(|parameter| parameter.name == choice.argument.as_str());
                is_declared
                    && matches!(choice.argument.kind(), Some(Kind::Count | Kind::Unit))
                    && choice.variants.iter().all(|(_, pattern)| pattern_does(pattern, code))
            }
            Pattern::Resolver(_) => false,
        }
    }
    let mut found =
        [None, Some("bare")].into_iter().flat_map(|attribute| catalog.find(Subject::Code(code), attribute));
    found.all(|found| pattern_does(found.pattern, code))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::recognize::every_body;

    fn json(rendered: &Rendered<'_>, out: &mut Vec<u8>) -> io::Result<()> {
        Ok(serde_json::to_writer(out, rendered)?)
    }

    /// How many answers are kept, after lines that come three times and are each written as alone.
    #[track_caller]
    fn kept(localizer: &Localizer, locale: &str, status: Option<u16>, lines: &[String]) -> usize {
        let mut explainer = Explainer::new(localizer, localizer.negotiate(locale), json);
        if let Some(status) = status {
            explainer = explainer.with_http_status(status);
        }
        for line in lines.iter().flat_map(|line| [line; 3]) {
            let mut out = b"before".to_vec();
            explainer.explain(line.as_bytes(), &mut out).unwrap();
            let error = match status {
                Some(status) => ApiError::from_response(status, line),
                None => ApiError::recognize(line),
            };
            let expected = serde_json::to_string(&localizer.render(&error, &explainer.chain)).unwrap();
            assert_eq!(String::from_utf8(out).unwrap(), format!("before{expected}"), "{locale} {line}");
        }
        explainer.kept.values().flatten().filter(|kept| kept.answer.is_some()).count()
    }

    #[test]
    fn lines_are_written_as_alone() {
        let lines: Vec<String> = every_body().step_by(389).collect();
        let localizer = Localizer::builtin();
        assert!(kept(localizer, "en", None, &lines) > 100);
        assert!(kept(localizer, "ar", None, &lines) > 100);
        assert!(kept(localizer, "de", Some(429), &lines) > 100);
        let for_customers = Localizer::builder().audience(Audience::EndUser).build().unwrap();
        assert_eq!(kept(&for_customers, "zh", None, &lines), 0);
    }

    #[test]
    fn one_answer_is_kept_for_all_ids_and_moments() {
        let line = |id: &str, moment: &str| {
            let text = format!("Weekly/Monthly Limit Exhausted. Your limit will reset at {moment}");
            format!(r#"{{"error":{{"code":"1310","message":"[1310][{text}][{id}]"}},"request_id":"{id}"}}"#)
        };
        let lines = [
            line("20260905073518df58160ac3e4cc6e", "2026-08-12 18:58:34"),
            line("20990817065432abcabcabcabcabca", "2099-08-17 06:54:32"),
            // Each of its digits could be another value's.
            line("20200101010101010101010101010a", "2020-01-01 01:01:01"),
        ];
        assert_eq!(kept(Localizer::builtin(), "ar", None, &lines), 1);
        // An ID of another form is a name like any other.
        let lines = ["75321742", "75321743"].map(|id| line(id, "2026-08-12 18:58:34"));
        assert_eq!(kept(Localizer::builtin(), "en", None, &lines), 0);
    }

    #[test]
    fn a_text_that_depends_on_a_value_is_rendered_each_time() {
        let lines: Vec<String> = every_body().filter(|body| body.contains("1214")).step_by(7).collect();
        let overlay = "error-1214 = { $field ->\n    [messages] talk\n   *[other] { $field }\n }";
        let localizer = Localizer::builder().resource("en-US", overlay).build().unwrap();
        assert_eq!(kept(&localizer, "en", None, &lines), 0);
        // A term is the same for all names.
        let overlay = "error-1214 = { -what } is wrong\n-what = That";
        let localizer = Localizer::builder().resource("en-US", overlay).build().unwrap();
        assert!(kept(&localizer, "en", None, &lines) > 0);
        // A mark of the app's own.
        let overlay = "error-1214 = \u{e003}{ $field }\n    .bare = \u{e003}";
        let localizer = Localizer::builder().resource("en-US", overlay).build().unwrap();
        assert_eq!(kept(&localizer, "en", None, &lines), 0);
    }

    #[test]
    fn redaction_sees_no_difference_between_ids_and_between_moments() {
        let tails = ["000000000000000a", "ffffffffffffffff", "a1b2c3d4e5f60718", "deadbeefdeadbeef"];
        let before = [
            "",
            "bearer ",
            "token ",
            "token: x",
            "password=",
            "password=x-",
            "api_key: ",
            "x-",
            "ab.",
            "eyJ",
            "sk-",
            "0123456789abcdef.",
        ];
        let behind = ["", " x", ".", ".json", ".AbCdEfGhIjKlMnOp", "_call_0a1b", "@host"];
        for (before, behind) in before.iter().flat_map(|before| behind.map(|behind| (before, behind))) {
            let is_hidden = |value: &str| is_redacted(&format!("{before}{value}{behind}"));
            let (id, moment) =
                (is_hidden("20260905073518df58160ac3e4cc6e"), is_hidden("2026-08-12 18:58:34"));
            for year in 2020..2100 {
                for tail in tails {
                    assert_eq!(
                        is_hidden(&format!("{year}0812185834{tail}")),
                        id,
                        "{before} {year} {tail} {behind}"
                    );
                }
                assert_eq!(is_hidden(&format!("{year}-11-30 00:00:00")), moment, "{before} {year} {behind}");
            }
        }
    }

    #[test]
    fn no_known_sentence_has_a_letter_or_a_digit_next_to_an_id() {
        let mut slots = 0;
        for code in ErrorCode::KNOWN {
            for sentence in crate::recognize::sentences(*code).unwrap() {
                let spelled = sentence.spelled();
                for (at, slot) in spelled.match_indices("{Id}") {
                    let (before, behind) =
                        (&spelled.as_bytes()[..at], &spelled.as_bytes()[at + slot.len()..]);
                    let around = before.last().into_iter().chain(behind.first());
                    assert!(around.into_iter().all(|b| !b.is_ascii_alphanumeric()), "{spelled}");
                    slots += 1;
                }
            }
        }
        assert!(slots > 10, "{slots}");
    }

    #[test]
    fn what_is_kept_is_bounded() {
        let localizer = Localizer::builtin();
        let mut explainer = Explainer::new(localizer, localizer.negotiate("en"), json);
        let mut out = Vec::new();
        let line = |number: usize| {
            let name: String = format!("{number:05}").bytes().map(|b| char::from(b + 49)).collect();
            format!(r#"{{"error":{{"code":"1214","message":"{name} 参数非法。请检查文档。"}}}}"#)
        };
        for number in (0..2 * ANSWERS).map(|number| number / 2 * 3 % 5000) {
            out.clear();
            explainer.explain(line(number).as_bytes(), &mut out).unwrap();
            assert!(explainer.kept.len() <= ANSWERS);
        }
        let spaces = " ".repeat(ANSWER_BYTES);
        let before = explainer.kept.len();
        for _ in 0..3 {
            explainer.explain(line(5001).replace(':', &format!(":{spaces}")).as_bytes(), &mut out).unwrap();
        }
        assert_eq!(explainer.kept.len(), before);
    }

    #[test]
    fn a_writer_that_fails_is_told() {
        let localizer = Localizer::builtin();
        let fails = |_: &Rendered<'_>, _: &mut Vec<u8>| Err(io::Error::other("full"));
        let mut explainer = Explainer::new(localizer, localizer.negotiate("en"), fails);
        for line in ["x", r#"{"error":{"code":"1302","message":"Rate limit reached for requests"}}"#] {
            assert_eq!(explainer.explain(line.as_bytes(), &mut Vec::new()).unwrap_err().to_string(), "full");
        }
    }
}
