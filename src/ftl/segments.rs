//! A file cut into comments and entries, byte for byte: what stands where, without a judgement on it.

use crate::ftl::entry::id_of;
use crate::ftl::split::entries;

/// A comment of its own, or an entry with the comment above it. One after the other, with their gaps, they are the file.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Piece<'s> {
    pub(crate) kind: Kind<'s>,
    /// The comment lines of an entry.
    pub(crate) comment: &'s str,
    pub(crate) body: &'s str,
    /// The blank lines behind it.
    pub(crate) gap: &'s str,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind<'s> {
    /// `#`, apart from any entry.
    Comment,
    /// `##`
    Group,
    /// `###`
    Section,
    /// A message or term with its ID, sound or not.
    Entry(&'s str),
    /// What is neither.
    Junk,
}

impl Piece<'_> {
    /// Whether it has to stay below what it stands below: below an entry it would be the end of that.
    pub(crate) fn is_bound(&self) -> bool {
        self.kind == Kind::Junk
            && !self.body.starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '-' | '#'))
    }
}

/// Cuts a text; blank lines before the first piece come first.
pub(crate) fn cut(text: &str) -> (&str, Vec<Piece<'_>>) {
    let mut lead = "";
    let mut pieces: Vec<Piece<'_>> = Vec::new();
    for range in entries(text) {
        let slice = text.get(range.clone()).unwrap_or_default();
        if !slice.starts_with('#') {
            let (body, gap) = split_gap(slice);
            if body.is_empty() {
                lead = slice;
                continue;
            }
            let kind = id_of(body).map_or(Kind::Junk, Kind::Entry);
            let is_attached =
                pieces.last().is_some_and(|last| last.kind == Kind::Comment && last.gap.is_empty());
            let above = if is_attached { pieces.pop() } else { None };
            let comment = above.map_or("", |above| above.body);
            pieces.push(Piece { kind, comment, body, gap });
            continue;
        }
        let end = slice.find('\n').map_or(slice.len(), |end| end.saturating_add(1));
        let (line, rest) = slice.split_at_checked(end).unwrap_or((slice, ""));
        let (body, rest_gap) = split_gap(rest);
        let blank = body.len().saturating_sub(body.trim_start_matches(BLANK).len());
        // Blank lines, then what is no comment any more.
        let (gap, junk) = match body.get(..blank).and_then(|blank| blank.rfind('\n')) {
            Some(last) => body.split_at_checked(last.saturating_add(1)).unwrap_or(("", body)),
            None => ("", body),
        };
        let gap = if junk.is_empty() { rest_gap } else { gap };
        let kind = comment_kind(line);
        match pieces.last_mut().filter(|last| last.kind == kind && kind != Kind::Junk && last.gap.is_empty())
        {
            Some(last) => {
                let from = range.start.saturating_sub(last.body.len());
                last.body = text.get(from..range.start.saturating_add(line.len())).unwrap_or_default();
                last.gap = gap;
            }
            None => pieces.push(Piece { kind, comment: "", body: line, gap }),
        }
        if !junk.is_empty() {
            pieces.push(Piece { kind: Kind::Junk, comment: "", body: junk, gap: rest_gap });
        }
    }
    (lead, pieces)
}

/// What blank lines consist of.
const BLANK: [char; 4] = [' ', '\t', '\r', '\n'];

/// The trailing blank lines of a text.
fn split_gap(text: &str) -> (&str, &str) {
    let body = text.trim_end_matches(BLANK);
    if body.is_empty() {
        return ("", text);
    }
    // Up to the end of the last line that is not blank.
    let end = text.get(body.len()..).and_then(|rest| rest.find('\n'));
    let end = end.map_or(text.len(), |end| body.len().saturating_add(end).saturating_add(1));
    text.split_at_checked(end).unwrap_or((text, ""))
}

/// Ends the last line of a text, if it has no end yet. To Fluent a carriage return is text, unless a line feed follows at once:
/// one alone stays text only before a line end of both.
pub(crate) fn end_line(text: &mut String, line_end: &str) {
    if text.ends_with('\r') {
        text.push_str("\r\n");
    } else if !text.is_empty() && !text.ends_with('\n') {
        text.push_str(line_end);
    }
}

fn comment_kind(line: &str) -> Kind<'static> {
    let text = line.trim_start_matches('#');
    if !text.is_empty() && !text.starts_with([' ', '\r', '\n']) {
        return Kind::Junk;
    }
    match line.len().saturating_sub(text.len()) {
        1 => Kind::Comment,
        2 => Kind::Group,
        3 => Kind::Section,
        _ => Kind::Junk,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn is_cut(text: &str, expected: &[(Kind<'_>, &str, &str, &str)]) {
        let (lead, pieces) = cut(text);
        let found: Vec<_> =
            pieces.iter().map(|piece| (piece.kind, piece.comment, piece.body, piece.gap)).collect();
        assert_eq!(found, expected, "{text:?}");
        let whole = found.iter().map(|(_, comment, body, gap)| [*comment, *body, *gap].concat());
        assert_eq!(format!("{lead}{}", whole.collect::<String>()), text);
    }

    #[test]
    fn pieces() {
        use Kind::{Comment, Entry, Group, Junk, Section};

        is_cut("", &[]);
        is_cut("\n \n", &[]);
        is_cut("\n\na = b", &[(Entry("a"), "", "a = b", "")]);
        is_cut(
            "# head\n#\n# more\n\n### s\n\n## g\n## h\n# c\na = b\r\n\r\n  c\r\n    .d = e\n \n-t = x\n",
            &[
                (Comment, "", "# head\n#\n# more\n", "\n"),
                (Section, "", "### s\n", "\n"),
                (Group, "", "## g\n## h\n", ""),
                (Entry("a"), "# c\n", "a = b\r\n\r\n  c\r\n    .d = e\n", " \n"),
                (Entry("-t"), "", "-t = x\n", ""),
            ],
        );
        is_cut(
            "# c\n  d\n\n#e\n# f\n\n<<< g\nh i\n# j\n\n",
            &[
                (Comment, "", "# c\n", ""),
                (Junk, "", "  d\n", "\n"),
                (Junk, "", "#e\n", ""),
                (Comment, "", "# f\n", "\n"),
                (Junk, "", "<<< g\n", ""),
                (Junk, "", "h i\n", ""),
                (Comment, "", "# j\n", "\n"),
            ],
        );
        is_cut("#no\n\t\u{b}\n\n", &[(Junk, "", "#no\n", ""), (Junk, "", "\t\u{b}\n", "\n")]);
        is_cut("!!\n\na = {\n}\n", &[(Junk, "", "!!\n", "\n"), (Entry("a"), "", "a = {\n}\n", "")]);
    }
}
