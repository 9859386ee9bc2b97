//! Messages that were cut off anywhere.

use bigmodel_errors::{ApiError, ErrorCode, Localizer};

use crate::known::rows;

/// Is where an argument ends in a sentence.
const MARK: &str = "\u{e000}";

/// The letters of a value may be the last of another: `5` of 18:58:35, `p` of `top_p`.
fn value(name: &str) -> &'static str {
    match name {
        "number" => "5",
        "unit" => "hour",
        "next_flush_time" => "2026-08-12 18:58:35",
        "request_id" | "task_id" | "error_id" => "2026081218583535",
        "field1" | "method" => "p",
        _ => "top_p",
    }
}

/// A sentence, and where each of its arguments ends.
type Sentence = (u16, String, Vec<(String, usize)>);

fn of_the_table() -> impl Iterator<Item = Sentence> {
    rows().map(|(code, row)| {
        let mut parts = row.split('{');
        let (mut text, mut ends) = (parts.next().unwrap().to_owned(), Vec::new());
        for (slot, after) in parts.map(|part| part.split_once('}').unwrap()) {
            let (name, value) = slot.split_once(" = ").unwrap_or((slot, value(slot)));
            text += value;
            ends.push((name.to_owned(), text.len()));
            text += after;
        }
        (code, text, ends)
    })
}

fn of_the_locales() -> impl Iterator<Item = Sentence> {
    let localizer = Localizer::builtin();
    let rendered = |error: &ApiError, locale: &str| {
        localizer
            .render(error, &localizer.negotiate(locale))
            .to_string()
            .replace(['\u{2068}', '\u{2069}'], "")
    };
    ErrorCode::KNOWN.iter().flat_map(move |code| {
        localizer.locales().map(move |locale| {
            let locale = locale.to_string();
            let error = |marked: &str| {
                code.arguments().iter().fold(ApiError::new(*code), |error, name| {
                    let mark = if *name == marked { MARK } else { "" };
                    error.with(*name, format!("{}{mark}", value(name)))
                })
            };
            // A count or a unit with a mark is none, and another sentence.
            let names = code.arguments().iter().filter(|name| !matches!(**name, "number" | "unit"));
            let end = |name: &str| match name {
                // A moment with a mark is none, either.
                "next_flush_time" => {
                    let text = rendered(&error(""), &locale);
                    Some(text.find(value(name))? + value(name).len())
                }
                name => rendered(&error(name), &locale).find(MARK),
            };
            let ends = names.filter_map(|name| Some(((*name).to_owned(), end(name)?)));
            let ends = ends.collect();
            (code.as_u16(), rendered(&error(""), &locale), ends)
        })
    })
}

#[test]
fn only_the_argument_that_is_cut_is_lost() {
    let (mut kept, mut lost) = (0, 0);
    for (code, sentence, ends) in of_the_table().chain(of_the_locales()) {
        for (at, c) in sentence.char_indices() {
            let at = at + c.len_utf8() - 1;
            let open = serde_json::json!(sentence.get(..=at)).to_string();
            let open = format!(r#"{{"error":{{"code":"{code}","message":{}"#, open.trim_end_matches('"'));
            let cut = ApiError::recognize(&open);
            let whole = ApiError::recognize(&format!(r#"{open}"}}}}"#));
            // After a space or a full stop alone it may still be the one that was cut.
            let is_more = |c: char| !c.is_whitespace() && c != '.';
            let is_before = |end: &usize| sentence.get(*end..=at).is_some_and(|rest| rest.contains(is_more));
            for (name, _) in ends.iter().filter(|(_, end)| is_before(end)) {
                // Where a piece is missing, an argument may be read as more than was written.
                if whole.argument(name) == Some(value(name)) {
                    assert_eq!(cut.argument(name), Some(value(name)), "{name} in {open}");
                    kept += 1;
                }
            }
            lost += usize::from(cut.arguments().len() < whole.arguments().len());
        }
    }
    // The table has some, and each locale's sentences have more.
    let least = 500 + 100 * Localizer::builtin().locales().len();
    assert!(kept > 2 * least && lost > least, "{kept} {lost}");
}
