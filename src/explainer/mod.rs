//! Many payloads in a row, each recognized, said and written.

mod familiar;
mod form;
mod kindred;
mod likeness;

use std::io;

use self::familiar::Familiar;
use self::form::Form;
use self::kindred::Kindred;
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

    /// What is no ordinary body, or has a value in it that may have to be hidden.
    fn explain_other(&mut self, payload: &[u8], out: &mut Vec<u8>) -> io::Result<()> {
        let Some(line) = Kindred::of(payload) else {
            return self.write(ApiError::recognize_bytes(payload), out);
        };
        let hash = line.hash();
        match self.familiar.find(hash, &line) {
            Some(Some(form)) => {
                form.write(line.values(), out);
                return Ok(());
            }
            Some(None) => return self.write(ApiError::recognize_bytes(payload), out),
            None => {}
        }
        let start = out.len();
        let error = ApiError::recognize_bytes(payload);
        // Most lines that never come again are not worth more than that.
        if !self.familiar.is_due(hash) {
            return self.write(error, out);
        }
        let can_be_learned = self.can_be_learned(&error) && !line.resembles_a_value();
        self.write(error, out)?;
        let written = out.get(start..).unwrap_or_default();
        let form = if can_be_learned { self.form_of_line(&line, written)? } else { None };
        self.familiar.keep(hash, &line, form);
        Ok(())
    }

    /// Whether an error is said alike whatever its IDs and moments.
    fn can_be_learned(&self, error: &ApiError) -> bool {
        let catalogs = self.localizer.catalogs();
        let is_said_alike = match error.code() {
            Some(code) => catalogs.iter().all(|catalog| says_alike(catalog, code)),
            // Those are what messages without a code depend on; no constant is as long as a moment.
            None => {
                let is_short =
                    |word: Option<&str>| word.is_none_or(|word| word.len() < "2026-08-12 18:58:34".len());
                error.path().is_none() && is_short(error.finish_reason()) && is_short(error.task_status())
            }
        };
        self.localizer.audience() == Audience::Developer && is_said_alike
    }

    /// What a line is written as, cut where what differs stands; `None` if it is not that of two others as well.
    fn form_of_line(&self, line: &Kindred<'_>, written: &[u8]) -> io::Result<Option<Form>> {
        let [first, second] = [false, true].map(|second| line.samples(second));
        let [first, second] =
            [&first, &second].map(|all| all.iter().map(String::as_bytes).collect::<Vec<_>>());
        let write = |values: &[&[u8]]| {
            let mut out = Vec::new();
            self.write(ApiError::recognize_bytes(&line.with(values)), &mut out)?;
            io::Result::Ok(out)
        };
        let form = Form::cut(&write(&first)?, &first);
        let holds = form.writes(line.values(), written) && form.writes(&second, &write(&second)?);
        Ok(holds.then_some(form))
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
        let Some(sample) =
            ordinary(payload.as_bytes()).filter(|sample| std::ptr::eq(sample.sentence, found.sentence))
        else {
            return Ok(None);
        };
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
    use std::fs;

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

    /// What clients, gateways and loggers make of a body.
    fn wrapped(body: &str, message: &str, code: &str) -> [String; 14] {
        let escaped = body.replace('\\', r"\\").replace('"', r#"\""#);
        let id = "20260905073518df58160ac3e4cc6e";
        [
            format!("Error code: 429 - {}", body.replace('"', "'")),
            format!("Error code: 400, with error text {body}"),
            format!("data: {body}"),
            format!("429: {body}"),
            format!("2026-08-12 18:58:34 ERROR [worker-3] upstream answered [{code}][{message}][{id}]"),
            format!("[2026-08-12 18:58:35] error {code}: {message}"),
            format!("LLM error {code}: {message} (request_id: {id})"),
            format!(r#"MCP error -500: "{escaped}""#),
            format!(
                r#"{{"error":{{"message":"{message} (request id: {id})","type":"{code}","param":null}}}}"#
            ),
            format!(r#"{{"time":"2026-08-12 18:58:34","level":"error","msg":"{escaped}"}}"#),
            format!(
                r#"{{"contentFilter":[{{"level":1,"role":"user"}}],"error":{{"code":"{code}","message":"{message}"}}}}"#
            ),
            format!("{message}, {id}, 2026-08-12 18:58:34"),
            format!("error {code} at 2026-08-12 18:58:34, {id}, {body}"),
            message.to_owned(),
        ]
    }

    /// Lines that are like one but for its IDs and moments.
    fn kindred_of(line: &str) -> Vec<Vec<u8>> {
        const IDS: [&str; 4] = [
            "20260905073518df58160ac3e4c429",
            "20271231235959000000000000500e",
            "20260101000000abcdefabcdefabcd",
            "2026041609412412345678901230a5",
        ];
        let Some(kindred) = Kindred::of(line.as_bytes()) else { return Vec::new() };
        let with = |turn: usize| {
            let ids = IDS.iter().cycle().skip(turn);
            let values = kindred.values().iter().zip(ids).enumerate().map(|(at, (value, id))| {
                let moment = format!("2026-0{at}-05 05:0{turn}:3{turn}");
                if value.len() == id.len() { (*id).to_owned() } else { moment }
            });
            let values: Vec<String> = values.collect();
            kindred.with(&values.iter().map(String::as_bytes).collect::<Vec<_>>())
        };
        (0..4).map(with).collect()
    }

    #[test]
    fn other_lines_are_written_as_one_by_one() {
        let seeds = fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/fuzz/seeds")).unwrap();
        let seeds = seeds.map(|entry| entry.unwrap().path()).filter(|path| path.is_dir());
        let seeds = seeds.flat_map(|directory| fs::read_dir(directory).unwrap());
        let seeds = seeds.map(|seed| fs::read(seed.unwrap().path()).unwrap());
        let mut lines: Vec<String> = seeds
            .flat_map(|seed| String::from_utf8_lossy(&seed).lines().map(str::to_owned).collect::<Vec<_>>())
            .collect();
        for body in every_body().step_by(1999) {
            let error = ApiError::recognize(&body);
            let code = error.code().map(|code| code.to_string()).unwrap_or_default();
            lines.extend(wrapped(&body, error.message().unwrap_or_default(), &code));
        }
        let localizer = Localizer::builtin();
        let mut written = 0_usize;
        for status in [None, Some(429)] {
            let mut explainer = Explainer::new(localizer, localizer.negotiate("ar, zh"), json);
            if let Some(status) = status {
                explainer = explainer.with_http_status(status);
            }
            for line in lines.iter().flat_map(|line| kindred_of(line)) {
                let found = Kindred::of(&line).filter(|_| ordinary(&line).is_none());
                written += usize::from(found.is_some_and(|line| {
                    explainer.familiar.find(line.hash(), &line).is_some_and(|form| form.is_some())
                }));
                let mut out = Vec::new();
                explainer.explain(&line, &mut out).unwrap();
                let error = match status {
                    Some(status) => ApiError::from_response(status, &line),
                    None => ApiError::recognize_bytes(&line),
                };
                let expected = serde_json::to_string(&localizer.render(&error, &explainer.chain)).unwrap();
                assert_eq!(String::from_utf8(out).unwrap(), expected, "{}", String::from_utf8_lossy(&line));
            }
        }
        assert!(written > 500, "{written}");
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
