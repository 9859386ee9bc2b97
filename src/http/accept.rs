//! Which representation a client accepts: `Accept` (RFC 9110, section 12.5.1).

use crate::locale::negotiate::thousandths;

/// How a problem is represented.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Format {
    Json,
    Text,
    Html,
}

/// What is offered, the first being the one for clients that accept anything.
const OFFERED: [(&str, Format); 4] = [
    ("application/problem+json", Format::Json),
    ("application/json", Format::Json),
    ("text/html", Format::Html),
    ("text/plain", Format::Text),
];

impl Format {
    /// The format that a header prefers. An error is answered in some format rather than with 406, so it is JSON if nothing
    /// that is offered is accepted.
    pub(super) fn preferred(accept: &str) -> Format {
        preferred(accept, &OFFERED).unwrap_or(Format::Json)
    }
}

/// What an `Accept` header prefers of what is offered, each by its media type: the first of those with the greatest weight. `None` if
/// it accepts none.
pub fn preferred<T: Copy>(accept: &str, offered: &[(&str, T)]) -> Option<T> {
    let ranges: Vec<Range<'_>> = accept.split(',').filter_map(Range::parse).collect();
    let mut best = (0, None);
    for (media_type, format) in offered {
        // The most specific range that matches counts.
        let matching = ranges.iter().filter(|range| range.matches(media_type));
        let weight = matching.max_by_key(|range| range.specificity()).map_or(0, |range| range.weight);
        if weight > best.0 {
            best = (weight, Some(*format));
        }
    }
    best.1
}

struct Range<'h> {
    kind: &'h str,
    subtype: &'h str,
    /// In thousandths.
    weight: u16,
}

impl<'h> Range<'h> {
    fn parse(range: &'h str) -> Option<Range<'h>> {
        let (media_type, parameters) = range.split_once(';').unwrap_or((range, ""));
        let (kind, subtype) = media_type.trim().split_once('/')?;
        let mut weight = 1000;
        for parameter in parameters.split(';') {
            if let Some(("q" | "Q", value)) = parameter.trim().split_once('=') {
                weight = thousandths(value)?;
            }
        }
        Some(Range { kind, subtype, weight })
    }

    fn matches(&self, media_type: &str) -> bool {
        let is = |range: &str, own: &str| range == "*" || range.eq_ignore_ascii_case(own);
        let (kind, subtype) = media_type.split_once('/').unwrap_or_default();
        is(self.kind, kind) && is(self.subtype, subtype)
    }

    fn specificity(&self) -> u8 {
        u8::from(self.kind != "*").saturating_add(u8::from(self.subtype != "*"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_format_is_the_one_that_the_client_prefers() {
        for (accept, expected) in [
            ("", Format::Json),
            ("*/*", Format::Json),
            ("application/json", Format::Json),
            ("application/problem+json, */*;q=0.1", Format::Json),
            ("text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8", Format::Html),
            ("text/plain", Format::Text),
            ("text/*", Format::Html),
            ("text/*, text/html;q=0", Format::Text),
            ("Text/HTML; charset=utf-8", Format::Html),
            ("text/plain;q=0.5, application/json;q=0.4", Format::Text),
            ("text/html;q=1.5, text/plain;q=0.2", Format::Text),
            ("image/png", Format::Json),
            ("text/html;q=0", Format::Json),
            (";;,/,q=1,text", Format::Json),
        ] {
            assert_eq!(Format::preferred(accept), expected, "{accept}");
        }
    }
}
