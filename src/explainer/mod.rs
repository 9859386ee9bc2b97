//! Many payloads in a row, each recognized, said and written.

mod familiar;
mod form;
mod kindred;
mod likeness;
mod other;

use std::io;

use self::familiar::Familiar;
use self::form::Form;
use self::likeness::{Likeness, chooses, says_alike};
use crate::api_error::ApiError;
use crate::chain::Chain;
use crate::code::ErrorCode;
use crate::localizer::{Audience, Localizer};
use crate::recognize::{Ordinary, ordinary};
use crate::rendered::Rendered;

/// Recognizes payloads and writes what they say to a reader, one after another: for logs, where most lines differ in an ID
/// and an argument at most.
///
/// What is written is what `write` makes of each [`Rendered`]. For the sentences that nearly all bodies of the API hold, it is
/// asked once a sentence; from then on the bytes are kept, and the ID and the arguments put in. Other lines that have come
/// before, but for an ID or a moment, are written so as well. So `write` must be a function of the `Rendered` alone, and leave
/// ASCII letters, digits and `_ . - / : [ ]` as they are, as JSON does.
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
    /// All other lines.
    familiar: Familiar,
}

/// The most forms that are kept of a code: more than its sentences have but for their counts.
const MOST_FORMS: usize = 64;

impl<'l, W> Explainer<'l, W>
where
    W: Fn(&Rendered<'_>, &mut Vec<u8>) -> io::Result<()>,
{
    /// Makes one for the reader of the chain.
    pub fn new(localizer: &'l Localizer, chain: Chain, write: W) -> Explainer<'l, W> {
        let forms = vec![Vec::new(); ErrorCode::KNOWN.len()];
        Explainer { localizer, chain, http_status: None, write, forms, familiar: Familiar::default() }
    }

    /// Sets the HTTP status that all of the payloads came with.
    #[must_use]
    pub fn with_http_status(mut self, status: u16) -> Explainer<'l, W> {
        self.http_status = Some(status);
        // They were written without.
        self.forms.iter_mut().for_each(Vec::clear);
        self.familiar = Familiar::default();
        self
    }

    /// Recognizes a payload as [`ApiError::recognize_bytes`] does, says it, and writes it behind what is there.
    ///
    /// # Errors
    ///
    /// - `write` fails.
    pub fn explain(&mut self, payload: &[u8], out: &mut Vec<u8>) -> io::Result<()> {
        let found = ordinary(payload).and_then(|found| Some((Likeness::of(&found)?, found)));
        let Some((likeness, found)) = found else { return self.explain_other(payload, out) };
        let known = self
            .forms
            .get(likeness.sentence.code_index)
            .and_then(|forms| forms.iter().find(|(other, _)| other.is(&likeness)));
        match known {
            Some((_, Some(form))) => {
                form.write(&values(&found), out);
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
        // Whether it holds for this one is known.
        let written = out.get(start..).unwrap_or_default();
        let form = self.form(found)?.filter(|form| form.writes(&values(found), written));
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
        let Some(mut sample) =
            ordinary(payload.as_bytes()).filter(|sample| std::ptr::eq(sample.sentence, found.sentence))
        else {
            return Ok(None);
        };
        sample.http_status = found.http_status;
        let mut written = Vec::new();
        self.write(sample.error(payload.as_bytes()), &mut written)?;
        let mut marks = [&[][..]; MOST_VALUES];
        for ((mark, kind), value) in marks.iter_mut().zip(found.sentence.kinds()).zip(samples) {
            *mark = if chooses(kind) { &[] } else { value };
        }
        if let Some(last) = marks.last_mut() {
            *last = SAMPLE_ID.as_bytes();
        }
        Ok(Some(Form::cut(&written, &marks)))
    }
}

/// An ID of the API's form, of a time that no payload is from.
const SAMPLE_ID: &str = "20990817065432defdefdefdefdefd";

/// The slots of a sentence, and the request ID.
const MOST_VALUES: usize = 4;

#[inline]
fn values<'p>(found: &Ordinary<'p>) -> [&'p [u8]; MOST_VALUES] {
    let [first, second, third] = found.values;
    [first, second, third, found.request_id]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::recognize::every_body;

    pub(super) fn json(rendered: &Rendered<'_>, out: &mut Vec<u8>) -> io::Result<()> {
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
