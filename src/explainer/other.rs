//! Lines that are no ordinary bodies: kept once they have come twice, written anew until then.

use std::io;

use super::Explainer;
use super::form::Form;
use super::kindred::Kindred;
use super::likeness::says_alike;
use crate::api_error::ApiError;
use crate::localizer::Audience;
use crate::rendered::Rendered;

impl<W> Explainer<'_, W>
where
    W: Fn(&Rendered<'_>, &mut Vec<u8>) -> io::Result<()>,
{
    /// What is no ordinary body, or has a value in it that may have to be hidden.
    pub(super) fn explain_other(&mut self, payload: &[u8], out: &mut Vec<u8>) -> io::Result<()> {
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

    /// What a line is written as, cut where what differs stands; `None` if it is not that of another as well.
    fn form_of_line(&self, line: &Kindred<'_>, written: &[u8]) -> io::Result<Option<Form>> {
        if line.values().is_empty() {
            return Ok(Some(Form::cut(written, &[])));
        }
        let Some(samples) = line.samples() else { return Ok(None) };
        let samples: Vec<&[u8]> = samples.iter().map(String::as_bytes).collect();
        let mut sampled = Vec::with_capacity(written.len());
        self.write(ApiError::recognize_bytes(&line.with(&samples)), &mut sampled)?;
        // Not one letter or digit of the values is the same in both, so that none of them stands where only a part of one does.
        let form = Form::cut(&sampled, &samples);
        Ok(Some(form).filter(|form| form.writes(line.values(), written)))
    }
}

#[cfg(test)]
mod tests {

    use super::*;
    use crate::explainer::tests::json;
    use crate::localizer::Localizer;
    use crate::recognize::{every_body, ordinary, seeds};

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
        let mut lines: Vec<String> =
            seeds().flat_map(|seed| seed.lines().map(str::to_owned).collect::<Vec<_>>()).collect();
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
}
