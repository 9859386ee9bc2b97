//! Comment lines that were meant for the tools.

use crate::check::rule::Rule;
use crate::ftl::comments::Note;

/// Returns how to correct a line that was meant for the tools, if they do not recognize it.
pub(crate) fn correction(line: &str) -> Option<&'static str> {
    let Some(Note::Own(text)) = Note::from_line(line) else { return None };
    let lower = text.to_lowercase();
    if let Some(rest) = text.strip_prefix("translated from") {
        let rest = rest.trim_start_matches(':').trim();
        // "translated from German" is an ordinary comment.
        let is_comment = rest.contains(char::is_whitespace) || rest.starts_with(char::is_uppercase);
        return (!is_comment).then_some(
            "write \"# translated from\" and eight hexadecimal digits, or let \"sync\" write the line",
        );
    }
    if let Some(rest) = lower.strip_prefix("allow") {
        let mut words = rest.split([',', ' ', ':']).filter(|word| !word.is_empty());
        let is_rule = words.next().is_some_and(|word| word.parse::<Rule>().is_ok());
        return (rest.trim_start().starts_with(':') || is_rule)
            .then_some("write \"# allow: \" and the name of a rule");
    }
    match lower.as_str() {
        "obsolete" => Some("write \"# obsolete\""),
        "not translated yet" => Some("write \"# not translated yet\""),
        _ => None,
    }
}
