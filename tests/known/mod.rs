//! What the server is known to send: the rows of the recognizer's table, and the envelopes around them.

#![allow(dead_code, reason = "each program needs a part of it")]

pub(crate) const ID: &str = "20260905073518df58160ac3e4cc6e";

/// The sentences of the table, each with its code and the names of its slots in braces.
pub(crate) fn rows() -> impl Iterator<Item = (u16, String)> {
    let rows = include_str!("../../src/recognize/wording/table.rs").lines().filter_map(|line| {
        let (kind, row) = line.trim().split_once('(')?;
        let (code, _) = row.split_once(", ")?;
        // The last of a row, after the name of a form.
        let (text, _) = row.rsplit_once('"')?;
        let (_, text) = text.rsplit_once('"')?;
        Some((kind, code.parse().ok()?, text))
    });
    let rows = rows.filter(|(kind, ..)| matches!(*kind, "same" | "common" | "more" | "form" | "common_form"));
    rows.map(|(_, code, text)| (code, text.replace("{ $", "{").replace(" }", "}")))
}

/// The sentence with values in its slots, taken in turn.
pub(crate) fn filled(sentence: &str, values: &[&str]) -> String {
    let mut values = values.iter().cycle();
    let mut parts = sentence.split('{');
    let first = parts.next().unwrap().to_owned();
    parts.fold(first, |text, part| {
        let (_, after) = part.split_once('}').unwrap();
        text + values.next().unwrap() + after
    })
}

/// Values for slots, a set in turn.
pub(crate) const VALUES: [[&str; 3]; 5] = [
    ["messages"; 3],
    ["sk-abcdefghijklmnopqrst"; 3],
    [ID; 3],
    ["5", "hour", "2026-08-12 18:58:34"],
    ["2026-08-12 18:58:34"; 3],
];

/// Every sentence of the table, as it is and as others space and punctuate Chinese, with each set of values, in every envelope.
pub(crate) fn every_body() -> impl Iterator<Item = String> {
    let spelled = |sentence: &str| {
        let mut spelled = vec![sentence.to_owned()];
        if !sentence.is_ascii() {
            let tight = sentence.replace(' ', "");
            spelled.extend([sentence.replace('，', ","), tight.replace('，', ","), tight]);
        }
        spelled.dedup();
        spelled
    };
    let sentences = rows().flat_map(move |(code, sentence)| {
        let count = if sentence.contains('{') { VALUES.len() } else { 1 };
        let filled = move |sentence: String| {
            VALUES.into_iter().take(count).map(move |values| (code, filled(&sentence, &values)))
        };
        spelled(&sentence).into_iter().flat_map(filled)
    });
    bodies(sentences)
}

/// Messages with and without a full stop in every envelope.
pub(crate) fn bodies(messages: impl IntoIterator<Item = (u16, String)>) -> impl Iterator<Item = String> {
    messages.into_iter().flat_map(|(code, message)| {
        ["", "。"].into_iter().flat_map(move |end| {
            let message = message.clone() + end;
            (0..FORMS).map(move |form| enveloped(form, code, &message, ID))
        })
    })
}

pub(crate) fn enveloped(form: usize, code: u16, message: &str, id: &str) -> String {
    match form {
        0 => format!(r#"{{"error":{{"code":"{code}","message":"{message}"}},"request_id":"{id}"}}"#),
        1 => format!(r#"{{"error":{{"code":"{code}","message":"{message}"}}}}"#),
        2 => format!(r#"{{"request_id": "{id}", "error": {{"message": "{message}", "code": {code}}}}}"#),
        3 => format!(r#"{{"code":{code},"msg":"{message}","success":false}}"#),
        4 => format!(r#"{{"code":"{code}","message":"{message}"}}"#),
        5 => format!(
            r#"{{"type":"error","error":{{"type":"api_error","code":"{code}","message":"[{code}][{message}][{id}]"}},"request_id":"{ID}"}}"#
        ),
        6 => format!(r#"{{"type":"error","error":{{"code":"{code}","message":"[{code}][{message}]"}}}}"#),
        7 => format!(r#"{{"error":{{"code":"{code}","message":"[{code}][{message}] [{id}]"}}}}"#),
        8 => format!(
            r#"{{"contentFilter":[{{"level":1,"role":"user"}}],"error":{{"code":"{code}","message":"{message}"}}}}"#
        ),
        9 => format!(
            r#"{{"error":{{"code":"{code}","message":"{message}"}},"contentFilter":[{{"level":0,"role":"history"}},{{"level":2,"role":"assistant"}}],"request_id":"{id}"}}"#
        ),
        10 => format!(
            r#"{{"code":{code},"content_filter": [{{"level": 3, "role": "user"}}], "message":"{message}"}}"#
        ),
        11 => {
            format!(r#"data: {{"error":{{"code":"{code}","message":"{message}"}},"request_id":"{id}"}}"#)
        }
        12 => format!(r#"429: {{"code":"{code}","message":"{message}"}}"#),
        13 => format!(
            r#"Error code: 400, with error text {{"error":{{"code":"{code}","message":"{message}"}},"request_id":"{id}"}}"#
        ),
        14 => format!(
            r#"Error code: 502 - {{"error":{{"message":"[{code}][{message}][{id}]","code":"{code}"}}}}"#
        ),
        16 => format!("Error code: 429 - {{'error': {{'code': '{code}', 'message': '{message}'}}}}"),
        17 => {
            format!("2026-08-12 18:58:34 ERROR [worker-3] upstream answered [{code}][{message}][{id}]")
        }
        18 => format!("LLM error {code}: {message} (request_id: {id})"),
        19 => format!(
            r#"MCP error -500: "{{\"error\":{{\"code\":\"{code}\",\"message\":\"{message}\"}},\"request_id\":\"{id}\"}}""#
        ),
        20 => format!(
            r#"{{"error":{{"message":"{message} (request id: {id})","type":"{code}","param":null}}}}"#
        ),

        _ => format!(
            "{{\"error\":{{\"code\":\"{code}\",\"message\":\"{message}\"}},\"request_id\":\"{id}\"}}\n"
        ),
    }
}

pub(crate) const FORMS: usize = 22;
