//! One FTL text: split into entries when first used, an entry parsed when first said.

use std::borrow::Cow;
use std::ops::Range;

use fluent_syntax::ast;
use fluent_syntax::parser;
use once_cell::sync::OnceCell;

use super::guard;
use super::lower::lower;
use super::pattern::Pattern;
use super::resolver::Resolver;
use crate::code::ErrorCode;
use crate::error::Error;

/// A resource with its entries.
pub(crate) struct Resource {
    source: Cow<'static, str>,
    split: OnceCell<Split>,
    resolver: OnceCell<Resolver>,
}

/// The entries of a source, and where to find them.
struct Split {
    /// Messages in source order; an overlay's refused ones are not among them.
    messages: Vec<Entry>,
    /// By [`ErrorCode::index`], the position in `messages`.
    by_code: Vec<Option<u16>>,
    /// Positions in `messages`, sorted by ID; made when a message without a code is first asked for.
    by_id: OnceCell<Vec<u16>>,
}

struct Entry {
    id: Range<usize>,
    range: Range<usize>,
    message: OnceCell<Option<Message>>,
}

/// A message: its value, and its attributes by name.
#[derive(Debug)]
pub(crate) struct Message {
    pub(crate) value: Option<Pattern>,
    pub(crate) attributes: Vec<(Box<str>, Pattern)>,
}

/// Which message is meant.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Subject<'a> {
    Code(ErrorCode),
    Id(&'a str),
}

impl Resource {
    /// A text of the crate itself, known to be good: a test parses every entry of it.
    pub(crate) const fn builtin(source: &'static str) -> Resource {
        Resource { source: Cow::Borrowed(source), split: OnceCell::new(), resolver: OnceCell::new() }
    }

    /// A text from outside: checked and parsed at once. Bad entries are left out and reported, up to `most`.
    pub(crate) fn overlay(source: &str, most: usize) -> (Resource, Vec<Error>) {
        let checked = guard::check(source, most);
        let messages = checked.messages.into_iter().map(|(id, range, message)| Entry {
            id,
            range,
            message: OnceCell::with_value(Some(message)),
        });
        let split = Split::new(&checked.source, messages.collect());
        let resource = Resource {
            source: Cow::Owned(checked.source),
            split: OnceCell::with_value(split),
            resolver: OnceCell::new(),
        };
        (resource, checked.errors)
    }

    /// The same entries with each text changed.
    #[cfg(feature = "pseudo")]
    pub(super) fn with_texts(&self, change: &impl Fn(&str) -> String) -> Resource {
        let source = Cow::Owned(super::texts::change_texts(&self.source, change));
        Resource { source, split: OnceCell::new(), resolver: OnceCell::new() }
    }

    /// The message, if the resource has it.
    pub(crate) fn message(&self, subject: Subject<'_>) -> Option<&Message> {
        let split = self.split();
        let position = match subject {
            Subject::Code(code) => match code.index() {
                Some(index) => (*split.by_code.get(index)?)?,
                None => split.position(&self.source, &code.message_id())?,
            },
            Subject::Id(id) => split.position(&self.source, id)?,
        };
        let entry = split.messages.get(usize::from(position))?;
        entry.message.get_or_init(|| read_message(self.source.get(entry.range.clone())?)).as_ref()
    }

    /// fluent-bundle with the resource in it, made when a pattern first needs it.
    pub(crate) fn resolver(&self, locale: &unic_langid::LanguageIdentifier, isolating: bool) -> &Resolver {
        self.resolver.get_or_init(|| Resolver::new(&self.source, locale, isolating))
    }

    fn split(&self) -> &Split {
        self.split.get_or_init(|| {
            let messages = entries(&self.source).filter_map(|range| {
                let text = self.source.get(range.clone())?;
                let length = text.bytes().take_while(|b| is_id(*b)).count();
                let is_message = text.starts_with(|c: char| c.is_ascii_alphabetic());
                let id = range.start..range.start.checked_add(length)?;
                is_message.then(|| Entry { id, range, message: OnceCell::new() })
            });
            Split::new(&self.source, messages.collect())
        })
    }
}

impl Split {
    fn new(source: &str, messages: Vec<Entry>) -> Split {
        let mut by_code = vec![None; ErrorCode::KNOWN.len()];
        for (position, entry) in messages.iter().enumerate() {
            let id = source.get(entry.id.clone()).unwrap_or_default();
            let index = id.strip_prefix("error-").and_then(|code| code.parse().ok()).and_then(|code| {
                // Not `index` of `error-01214`, which is another ID.
                ErrorCode::new(code).index().filter(|_| !id.starts_with("error-0"))
            });
            if let Some(slot) = index.and_then(|index| by_code.get_mut(index)) {
                *slot = u16::try_from(position).ok();
            }
        }
        Split { messages, by_code, by_id: OnceCell::new() }
    }

    fn position(&self, source: &str, id: &str) -> Option<u16> {
        let id_at = |position: &u16| {
            let entry = self.messages.get(usize::from(*position));
            entry.and_then(|entry| source.get(entry.id.clone())).unwrap_or_default()
        };
        let by_id = self.by_id.get_or_init(|| {
            let mut positions: Vec<u16> = (0..=u16::MAX).take(self.messages.len()).collect();
            positions.sort_by_key(id_at);
            positions
        });
        let found = by_id.binary_search_by(|position| id_at(position).cmp(id)).ok()?;
        by_id.get(found).copied()
    }
}

impl Message {
    /// Lowers a message; of attributes with one name the first counts.
    pub(crate) fn new(message: &ast::Message<&str>) -> Message {
        let mut attributes: Vec<(Box<str>, Pattern)> = Vec::with_capacity(message.attributes.len());
        for attribute in &message.attributes {
            if !attributes.iter().any(|(name, _)| **name == *attribute.id.name) {
                attributes.push((attribute.id.name.into(), lower(&attribute.value)));
            }
        }
        Message { value: message.value.as_ref().map(lower), attributes }
    }
}

/// The byte ranges of a source's entries: each begins with a letter, `-` or `#` in the first column and reaches to the
/// next. Everything else, `}` or `[other]` in the first column for example, belongs to the entry above.
pub(crate) fn entries(source: &str) -> impl Iterator<Item = Range<usize>> {
    let bytes = source.as_bytes();
    let starts = move |from: usize| {
        let mut at = from;
        while let Some(b) = bytes.get(at) {
            if b.is_ascii_alphabetic() || matches!(b, b'-' | b'#') {
                return at;
            }
            at = next_line(bytes, at);
        }
        at.min(bytes.len())
    };
    let mut start = 0;
    std::iter::from_fn(move || {
        let from = start;
        if from >= bytes.len() {
            return None;
        }
        start = starts(next_line(bytes, from));
        Some(from..start)
    })
}

/// Where the line after the one that holds `at` begins.
fn next_line(bytes: &[u8], at: usize) -> usize {
    let rest = bytes.get(at..).unwrap_or_default();
    let end = rest.iter().position(|b| *b == b'\n').unwrap_or(rest.len());
    at.saturating_add(end).saturating_add(1)
}

fn is_id(b: u8) -> bool {
    b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_')
}

fn read_message(entry: &str) -> Option<Message> {
    let resource = parser::parse(entry).ok()?;
    resource.body.iter().find_map(|entry| match entry {
        ast::Entry::Message(message) => Some(Message::new(message)),
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn splits(source: &str, expected: &[&str]) {
        let found: Vec<_> = entries(source).filter_map(|range| source.get(range)).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn entries_begin_in_the_first_column() {
        splits("", &[]);
        splits("a = b", &["a = b"]);
        splits("\n\na = b\n\nc = d\n", &["\n\n", "a = b\n\n", "c = d\n"]);
        splits(
            "# x\na = { $b ->\n[one] x\n}\n    .c = d\n-e = f\n",
            &["# x\n", "a = { $b ->\n[one] x\n}\n    .c = d\n", "-e = f\n"],
        );
    }
}
