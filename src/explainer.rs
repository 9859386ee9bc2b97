//! Many payloads in a row, each recognized, said and written.

use std::borrow::Cow;
use std::io;

use memchr::memmem;

use crate::api_error::ApiError;
use crate::args::Kind;
use crate::catalog::Catalog;
use crate::catalog::pattern::Pattern;
use crate::catalog::resource::Subject;
use crate::chain::Chain;
use crate::code::ErrorCode;
use crate::localizer::{Audience, Localizer};
use crate::mask::mask;
use crate::recognize::{Ordinary, Sentence, ordinary};
use crate::rendered::Rendered;

/// Recognizes payloads and writes what they say to a reader, one after another: for logs, where most lines differ in an ID
/// and an argument at most.
///
/// What is written is what `write` makes of each [`Rendered`]. For the sentences that nearly all bodies of the API hold, it is
/// asked once a sentence; from then on the bytes are kept, and the ID and the arguments put in. So `write` must be a function of
/// the `Rendered` alone, and leave ASCII letters, digits and `_ . - / : [ ]` as they are, as JSON does.
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
    /// By [`ErrorCode::index`].
    forms: Vec<Vec<(Likeness, Option<Form>)>>,
}

/// The most forms that are kept of a code: more than its sentences have but for their counts.
const MOST_FORMS: usize = 64;

/// What bodies have in common that are written alike but for their values.
#[derive(Clone, Copy, Debug)]
struct Likeness {
    sentence: &'static Sentence,
    /// How much stands around the sentence, and how long its full stop is.
    around: usize,
    stop: usize,
    has_id: bool,
    rests_on_id: bool,
    /// Counts and units, which choose how it is said.
    chosen_by: u128,
}

/// What was written of a body, in pieces around its values.
#[derive(Clone, Debug, Default)]
struct Form {
    text: Vec<u8>,
    /// Where in the text, in order, and which.
    places: Vec<(usize, Place)>,
}

#[derive(Clone, Copy, Debug)]
enum Place {
    Value(usize),
    RequestId,
}

impl<'l, W> Explainer<'l, W>
where
    W: Fn(&Rendered<'_>, &mut Vec<u8>) -> io::Result<()>,
{
    /// Makes one for the reader of the chain.
    pub fn new(localizer: &'l Localizer, chain: Chain, write: W) -> Explainer<'l, W> {
        let forms = vec![Vec::new(); ErrorCode::KNOWN.len()];
        Explainer { localizer, chain, http_status: None, write, forms }
    }

    /// Sets the HTTP status that all of the payloads came with.
    #[must_use]
    pub fn with_http_status(mut self, status: u16) -> Explainer<'l, W> {
        self.http_status = Some(status);
        // They were written without.
        self.forms.iter_mut().for_each(Vec::clear);
        self
    }

    /// Recognizes a payload as [`ApiError::recognize_bytes`] does, says it, and writes it behind what is there.
    ///
    /// # Errors
    ///
    /// - `write` fails.
    pub fn explain(&mut self, payload: &[u8], out: &mut Vec<u8>) -> io::Result<()> {
        let found = ordinary(payload).and_then(|found| Some((Likeness::of(&found)?, found)));
        let Some((likeness, found)) = found else {
            return self.write(ApiError::recognize_bytes(payload), out);
        };
        let known = self
            .forms
            .get(likeness.sentence.code_index)
            .and_then(|forms| forms.iter().find(|(other, _)| other.is(&likeness)));
        match known {
            Some((_, Some(form))) => {
                form.write(&found, out);
                Ok(())
            }
            Some((_, None)) => self.write(found.error(payload), out),
            None => self.learn(likeness, payload, &found, out),
        }
    }

    fn write(&self, error: ApiError, out: &mut Vec<u8>) -> io::Result<()> {
        let error = match self.http_status {
            Some(status) => error.with_http_status(status),
            None => error,
        };
        (self.write)(&self.localizer.render(&error, &self.chain), out)
    }

    /// Writes a body of a kind that has not been seen, and sees how the next one would be written.
    #[cold]
    fn learn(
        &mut self,
        likeness: Likeness,
        payload: &[u8],
        found: &Ordinary<'_>,
        out: &mut Vec<u8>,
    ) -> io::Result<()> {
        let start = out.len();
        self.write(found.error(payload), out)?;
        let form = self.form(found)?.filter(|form| {
            // Whether it holds for this one is known.
            let mut again = Vec::new();
            form.write(found, &mut again);
            out.get(start..) == Some(&again)
        });
        if let Some(forms) =
            self.forms.get_mut(likeness.sentence.code_index).filter(|forms| forms.len() < MOST_FORMS)
        {
            forms.push((likeness, form));
        }
        Ok(())
    }

    /// What a body with values that stand nowhere else is written as, cut where they stand.
    fn form(&self, found: &Ordinary<'_>) -> io::Result<Option<Form>> {
        let says_alike = self.localizer.catalogs().iter().all(|catalog| says_alike(catalog, found.code));
        if self.localizer.audience() != Audience::Developer || !says_alike {
            return Ok(None);
        }
        let samples = found.sentence.samples(&found.values);
        let payload = found.with_values(&samples, SAMPLE_ID);
        let Some(sample) =
            ordinary(payload.as_bytes()).filter(|sample| std::ptr::eq(sample.sentence, found.sentence))
        else {
            return Ok(None);
        };
        let mut rest = Vec::new();
        self.write(sample.error(payload.as_bytes()), &mut rest)?;
        let values = found.sentence.kinds().zip(samples).enumerate().filter(|(_, (kind, _))| !chooses(*kind));
        let values = values.map(|(slot, (_, sample))| (sample, Place::Value(slot)));
        let marks: Vec<(&[u8], Place)> = values.chain([(SAMPLE_ID.as_bytes(), Place::RequestId)]).collect();
        let mut form = Form::default();
        let mut from = 0;
        let find = |from: usize, mark: &[u8]| memmem::find(rest.get(from..).unwrap_or_default(), mark);
        while let Some((offset, mark, place)) = marks
            .iter()
            .filter_map(|(mark, place)| Some((find(from, mark)?, mark, *place)))
            .min_by_key(|(offset, ..)| *offset)
        {
            let end = from.saturating_add(offset);
            form.text.extend_from_slice(rest.get(from..end).unwrap_or_default());
            form.places.push((form.text.len(), place));
            from = end.saturating_add(mark.len());
        }
        form.text.extend_from_slice(rest.get(from..).unwrap_or_default());
        Ok(Some(form))
    }
}

/// An ID of the API's form, of a time that no payload is from.
const SAMPLE_ID: &str = "20990817065432defdefdefdefdefd";

/// Whether a code's messages say all names, IDs and moments alike, in each of which one could find another's word.
fn says_alike(catalog: &Catalog, code: ErrorCode) -> bool {
    fn pattern_does(pattern: &Pattern, code: ErrorCode) -> bool {
        match pattern {
            Pattern::Template(_) => true,
            Pattern::Choice(choice) => {
                let is_declared =
                    code.parameters().iter().any(|parameter| parameter.name == choice.argument.as_str());
                is_declared
                    && choice.argument.kind().is_some_and(chooses)
                    && choice.variants.iter().all(|(_, pattern)| pattern_does(pattern, code))
            }
            Pattern::Resolver(_) => false,
        }
    }
    let mut found =
        [None, Some("bare")].into_iter().flat_map(|attribute| catalog.find(Subject::Code(code), attribute));
    found.all(|found| pattern_does(found.pattern, code))
}

/// Whether a message may be said in another way for another value of that kind.
fn chooses(kind: Kind) -> bool {
    matches!(kind, Kind::Count | Kind::Unit)
}

impl Likeness {
    /// `None` if one of the values is not written as it stands for sure: it could be taken for a credential.
    #[inline]
    fn of(found: &Ordinary<'_>) -> Option<Likeness> {
        let mut chosen_by = 0_u128;
        for (kind, value) in found.sentence.kinds().zip(found.values) {
            if chooses(kind) {
                // Two digits, and a word that is no longer than that leaves room for.
                chosen_by = value.iter().fold(chosen_by, |all, b| all << 8 | u128::from(*b));
            } else if kind != Kind::Time && !is_harmless(value) {
                return None;
            }
        }
        Some(Likeness {
            sentence: found.sentence,
            around: found.message.len().saturating_sub(found.words.len()),
            stop: found.stop,
            has_id: !found.request_id.is_empty(),
            rests_on_id: found.rests_on_id(),
            chosen_by,
        })
    }

    #[inline]
    fn is(&self, other: &Likeness) -> bool {
        std::ptr::eq(self.sentence, other.sentence)
            && (self.around, self.stop, self.has_id, self.rests_on_id, self.chosen_by)
                == (other.around, other.stop, other.has_id, other.rests_on_id, other.chosen_by)
    }
}

/// Whether a value is no credential. Those that are short have capitals in them, as tokens do; most values have not.
fn is_harmless(value: &[u8]) -> bool {
    let has_capital = value.iter().fold(false, |has, b| has | b.is_ascii_uppercase());
    if !has_capital && value.len() < "sk-0123456789abcdef".len() {
        return true;
    }
    std::str::from_utf8(value).is_ok_and(|value| matches!(mask(value), Cow::Borrowed(_)))
}

impl Form {
    #[inline]
    fn write(&self, found: &Ordinary<'_>, out: &mut Vec<u8>) {
        let mut from = 0;
        for (end, place) in &self.places {
            out.extend_from_slice(self.text.get(from..*end).unwrap_or_default());
            let value = match place {
                Place::Value(slot) => found.values.get(*slot).copied().unwrap_or_default(),
                Place::RequestId => found.request_id,
            };
            out.extend_from_slice(value);
            from = *end;
        }
        out.extend_from_slice(self.text.get(from..).unwrap_or_default());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::recognize::every_body;

    fn json(rendered: &Rendered<'_>, out: &mut Vec<u8>) -> io::Result<()> {
        Ok(serde_json::to_writer(out, rendered)?)
    }

    /// How many forms are kept, after lines that are each written as they would be one by one.
    #[track_caller]
    fn kept(localizer: &Localizer, locale: &str, status: Option<u16>, lines: &[String]) -> usize {
        let mut explainer = Explainer::new(localizer, localizer.negotiate(locale), json);
        if let Some(status) = status {
            explainer = explainer.with_http_status(status);
        }
        for line in lines {
            let mut out = b"before".to_vec();
            explainer.explain(line.as_bytes(), &mut out).unwrap();
            let error = match status {
                Some(status) => ApiError::from_response(status, line),
                None => ApiError::recognize(line),
            };
            let expected = serde_json::to_string(&localizer.render(&error, &explainer.chain)).unwrap();
            assert_eq!(String::from_utf8(out).unwrap(), format!("before{expected}"), "{locale} {line}");
        }
        explainer.forms.iter().flatten().filter(|(_, form)| form.is_some()).count()
    }

    #[test]
    fn lines_are_written_as_one_by_one() {
        let lines: Vec<String> = every_body().step_by(29).collect();
        let localizer = Localizer::builtin();
        for locale in localizer.locales() {
            assert!(kept(localizer, &locale.to_string(), None, &lines) > 100);
        }
        assert!(kept(localizer, "de", Some(429), &lines) > 100);
        let for_customers = Localizer::builder().audience(Audience::EndUser).build().unwrap();
        assert_eq!(kept(&for_customers, "zh", None, &lines), 0);
    }

    #[test]
    fn a_text_that_depends_on_a_name_is_said_each_time() {
        let lines: Vec<String> = every_body().filter(|body| body.contains("1214")).collect();
        let overlay = "error-1214 = { $field ->\n    [messages] talk\n   *[other] { $field }\n }";
        let localizer = Localizer::builder().resource("en-US", overlay).build().unwrap();
        assert_eq!(kept(&localizer, "en", None, &lines), 0);
        // A term is the same for all names.
        let overlay = "error-1214 = { -what } is wrong\n-what = That";
        let localizer = Localizer::builder().resource("en-US", overlay).build().unwrap();
        assert!(kept(&localizer, "en", None, &lines) > 0);
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
