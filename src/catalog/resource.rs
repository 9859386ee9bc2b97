//! One FTL text: its entries, and where to find them. An entry is lowered when it is first said.

use std::borrow::Cow;
use std::fmt::Write;
use std::ops::Range;

use arrayvec::ArrayString;
use fluent_syntax::ast;
use fluent_syntax::parser;
use once_cell::sync::OnceCell;

use super::body::Body;
use super::builtin::Builtin;
use super::guard;
use super::lower::lower;
use super::pattern::Pattern;
use super::resolver::Resolver;
use crate::code::ErrorCode;
use crate::error::Error;

/// A resource with its entries.
pub(crate) struct Resource {
    entries: Entries,
    resolver: OnceCell<Box<Resolver>>,
}

enum Entries {
    /// With the same text to be read as any other, for what the compiler left.
    Builtin(&'static Builtin, OnceCell<Box<Own>>),
    Own(Own),
}

/// A text from outside, split into entries.
struct Own {
    source: String,
    /// Messages and terms in source order; those that were refused are not among them.
    entries: Vec<Entry>,
    /// By [`ErrorCode::index`], the position in `entries`.
    by_code: Vec<Option<u16>>,
    /// Codes that are not known, in order, each with its position in `entries`.
    others: Vec<(u16, u16)>,
    /// Positions in `entries`, sorted by ID; made when an ID is first asked for.
    by_id: OnceCell<Vec<u16>>,
}

struct Entry {
    id: Range<usize>,
    range: Range<usize>,
    /// `None` for a term.
    message: OnceCell<Option<Message>>,
}

/// A message: its value, and its attributes by name.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Message {
    pub(crate) value: Option<Pattern>,
    pub(crate) attributes: Vec<(Box<str>, Pattern)>,
}

/// Which message is meant.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Subject<'a> {
    /// `error-<code>`
    Code(ErrorCode),
    /// `http-<status>`
    Status(u16),
    /// `finish-<reason>`
    Finish(&'a str),
    Id(&'a str),
}

impl Subject<'_> {
    pub(crate) fn message_id(&self) -> Cow<'static, str> {
        match self {
            Subject::Code(code) => code.message_id(),
            subject => subject.parts(|prefix, rest| Cow::Owned(format!("{prefix}{rest}"))),
        }
    }

    /// The ID in two parts, which need not be put together to be looked up.
    fn parts<T>(&self, with: impl FnOnce(&'static str, &str) -> T) -> T {
        match self {
            Subject::Code(code) => with("error-", &digits(code.as_u16())),
            Subject::Status(status) => with("http-", &digits(*status)),
            Subject::Finish(reason) => with("finish-", reason),
            Subject::Id(id) => with("", id),
        }
    }
}

/// A number in full, without an allocation.
pub(crate) fn digits(number: u16) -> ArrayString<5> {
    let mut digits = ArrayString::new();
    // Five digits are as many as a `u16` has.
    let _ = write!(digits, "{number}");
    digits
}

impl Resource {
    /// A text of the crate itself, known to be good: tests parse every entry of it.
    pub(crate) const fn builtin(builtin: &'static Builtin) -> Resource {
        Resource { entries: Entries::Builtin(builtin, OnceCell::new()), resolver: OnceCell::new() }
    }

    /// A text from outside: checked and parsed at once. Bad entries are left out and reported, up to `most`.
    pub(crate) fn overlay(source: &str, most: usize) -> (Resource, Vec<Error>) {
        let checked = guard::check(source, most);
        let entries = checked.entries.into_iter().map(|(id, range, message)| Entry {
            id,
            range,
            // What has references is lowered when it is said, by when all that it may refer to is there.
            message: match message {
                Some(message) if message.is_resolved() => OnceCell::new(),
                message => OnceCell::with_value(message),
            },
        });
        (Resource::own(checked.source, entries.collect()), checked.errors)
    }

    /// The same entries with each text changed.
    #[cfg(feature = "pseudo")]
    pub(super) fn with_texts(&self, change: &impl Fn(&str) -> String) -> Resource {
        let own = Own::of_checked(super::texts::change_texts(self.source(), change));
        Resource { entries: Entries::Own(own), resolver: OnceCell::new() }
    }

    fn own(source: String, entries: Vec<Entry>) -> Resource {
        Resource { entries: Entries::Own(Own::new(source, entries)), resolver: OnceCell::new() }
    }

    /// The message, if the resource has it: its value, if it has one.
    pub(crate) fn value(&self, subject: Subject<'_>) -> Option<Option<Body<'_>>> {
        let message = match &self.entries {
            Entries::Builtin(builtin, rest) => match entry(builtin, subject)?.read() {
                Some(read) => return Some(builtin.body(read, None)),
                None => left(builtin, rest).message(subject)?,
            },
            Entries::Own(own) => own.message(subject)?,
        };
        Some(message.body(None))
    }

    /// The value of a message, or its attribute of that name, if the resource has it.
    pub(crate) fn body(&self, subject: Subject<'_>, attribute: Option<&str>) -> Option<Body<'_>> {
        match &self.entries {
            Entries::Builtin(builtin, rest) => match entry(builtin, subject)?.read() {
                Some(read) => builtin.body(read, attribute),
                None => left(builtin, rest).message(subject)?.body(attribute),
            },
            Entries::Own(own) => own.message(subject)?.body(attribute),
        }
    }

    /// The value of a code's message, by its [`index`](ErrorCode::index), if the resource has it.
    #[inline]
    pub(crate) fn of_code(&self, index: usize) -> Option<Body<'_>> {
        match &self.entries {
            Entries::Builtin(builtin, rest) => {
                builtin.of_code(index).or_else(|| left_of_code(builtin, rest, index))
            }
            Entries::Own(own) => own.of_code(index)?.body(None),
        }
    }

    /// Whether there is an entry for the code of that index.
    #[inline]
    pub(crate) fn has_code(&self, index: usize) -> bool {
        match &self.entries {
            Entries::Builtin(builtin, _) => builtin.by_code(index).is_some(),
            Entries::Own(own) => own.by_code.get(index).is_some_and(Option::is_some),
        }
    }

    /// fluent-bundle with the resource in it, made when a pattern first needs it.
    pub(crate) fn resolver(&self, locale: &unic_langid::LanguageIdentifier, isolating: bool) -> &Resolver {
        self.resolver.get_or_init(|| Box::new(Resolver::new(self.source(), locale, isolating)))
    }

    fn source(&self) -> &str {
        match &self.entries {
            Entries::Builtin(builtin, _) => builtin.text(),
            Entries::Own(own) => &own.source,
        }
    }
}

impl Own {
    /// A text without comments, all of whose entries are good.
    fn of_checked(source: String) -> Own {
        let entries = entries(&source).filter_map(|range| {
            let text = source.get(range.clone())?;
            let length = text.bytes().take_while(|b| is_id(*b)).count();
            let id = range.start..range.start.checked_add(length)?;
            (!text.starts_with('#')).then(|| Entry { id, range, message: OnceCell::new() })
        });
        let entries = entries.collect();
        Own::new(source, entries)
    }

    fn new(source: String, entries: Vec<Entry>) -> Own {
        let (mut by_code, mut others) = (vec![None; ErrorCode::KNOWN.len()], Vec::new());
        for (position, entry) in (0..=u16::MAX).zip(&entries) {
            let id = source.get(entry.id.clone()).unwrap_or_default();
            // Not of `error-01214`, which is another ID.
            let code = id.strip_prefix("error-").filter(|code| *code == "0" || !code.starts_with('0'));
            let Some(code) = code.and_then(|code| code.parse().ok()) else { continue };
            match ErrorCode::new(code).index().and_then(|index| by_code.get_mut(index)) {
                Some(slot) => *slot = Some(position),
                None => others.push((code, position)),
            }
        }
        others.sort_unstable();
        Own { source, entries, by_code, others, by_id: OnceCell::new() }
    }

    #[inline(never)]
    fn of_code(&self, index: usize) -> Option<&Message> {
        let position = (*self.by_code.get(index)?)?;
        self.lowered(self.entries.get(usize::from(position))?)
    }

    fn message(&self, subject: Subject<'_>) -> Option<&Message> {
        self.lowered(self.entry(subject)?)
    }

    fn lowered<'a>(&'a self, entry: &'a Entry) -> Option<&'a Message> {
        let text = |id: &str| self.text(self.entry(Subject::Id(id))?);
        entry.message.get_or_init(|| read_lowered(self.text(entry)?, &text)).as_ref()
    }

    fn entry(&self, subject: Subject<'_>) -> Option<&Entry> {
        let position = match subject {
            Subject::Code(code) => self.position_of_code(code)?,
            subject => subject.parts(|prefix, rest| self.position(prefix, rest))?,
        };
        self.entries.get(usize::from(position))
    }

    fn position_of_code(&self, code: ErrorCode) -> Option<u16> {
        match code.index() {
            Some(index) => *self.by_code.get(index)?,
            None => {
                let found = self.others.binary_search_by_key(&code.as_u16(), |(code, _)| *code).ok()?;
                self.others.get(found).map(|(_, position)| *position)
            }
        }
    }

    fn position(&self, prefix: &str, rest: &str) -> Option<u16> {
        let id_at = |position: &u16| {
            let entry = self.entries.get(usize::from(*position));
            entry.and_then(|entry| self.source.get(entry.id.clone())).unwrap_or_default()
        };
        let by_id = self.by_id.get_or_init(|| {
            let mut positions: Vec<u16> = (0..=u16::MAX).take(self.entries.len()).collect();
            positions.sort_by_key(id_at);
            positions
        });
        let wanted = || prefix.bytes().chain(rest.bytes());
        let found = by_id.binary_search_by(|position| id_at(position).bytes().cmp(wanted())).ok()?;
        by_id.get(found).copied()
    }

    fn text(&self, entry: &Entry) -> Option<&str> {
        self.source.get(entry.range.clone())
    }
}

impl Message {
    /// Lowers a message; of attributes with one name the first counts. `entry` gives the text of an entry by its ID.
    pub(crate) fn new<'e>(
        message: &ast::Message<&str>,
        entry: &'e dyn Fn(&str) -> Option<&'e str>,
    ) -> Message {
        let mut attributes: Vec<(Box<str>, Pattern)> = Vec::with_capacity(message.attributes.len());
        for attribute in &message.attributes {
            if !attributes.iter().any(|(name, _)| **name == *attribute.id.name) {
                attributes.push((attribute.id.name.into(), lower(&attribute.value, entry)));
            }
        }
        Message { value: message.value.as_ref().map(|value| lower(value, entry)), attributes }
    }

    /// Its value, or its attribute of that name.
    fn body(&self, attribute: Option<&str>) -> Option<Body<'_>> {
        Some(Body::Own(match attribute {
            None => self.value.as_ref()?,
            Some(name) => self.attributes.iter().find(|(n, _)| **n == *name).map(|(_, value)| value)?,
        }))
    }

    /// Its value, and its attributes' values.
    pub(super) fn patterns(&self) -> impl Iterator<Item = &Pattern> {
        self.value.iter().chain(self.attributes.iter().map(|(_, pattern)| pattern))
    }

    /// Whether the resolver is to say any of it.
    fn is_resolved(&self) -> bool {
        self.patterns().any(|pattern| matches!(pattern, Pattern::Resolver(_)))
    }
}

fn entry(builtin: &'static Builtin, subject: Subject<'_>) -> Option<&'static super::builtin::Entry> {
    match subject {
        Subject::Code(code) => builtin.by_code(code.index()?),
        subject => subject.parts(|prefix, rest| builtin.by_id(prefix, rest)),
    }
}

/// What the compiler left of a built-in text, which is nothing in those that are there.
#[cold]
fn left<'r>(builtin: &'static Builtin, rest: &'r OnceCell<Box<Own>>) -> &'r Own {
    rest.get_or_init(|| Box::new(Own::of_checked(builtin.text().to_owned())))
}

#[cold]
fn left_of_code<'r>(
    builtin: &'static Builtin,
    rest: &'r OnceCell<Box<Own>>,
    index: usize,
) -> Option<Body<'r>> {
    builtin.by_code(index).and_then(|_| left(builtin, rest).of_code(index)?.body(None))
}

/// Reads an entry with fluent-syntax and lowers it; `None` for a term.
pub(super) fn read_lowered<'e>(entry: &str, text: &'e dyn Fn(&str) -> Option<&'e str>) -> Option<Message> {
    // Of an entry that was checked, only junk behind the message can be wrong.
    let (Ok(resource) | Err((resource, _))) = parser::parse(entry);
    resource.body.iter().find_map(|entry| match entry {
        ast::Entry::Message(message) => Some(Message::new(message, text)),
        _ => None,
    })
}

/// The byte ranges of a source's entries: each begins with a letter, `-` or `#` in the first column and reaches to the
/// next. Everything else, `}` or `[other]` in the first column for example, belongs to the entry above.
pub(crate) fn entries(source: &str) -> impl Iterator<Item = Range<usize>> {
    let mut start = 0_usize;
    std::iter::from_fn(move || {
        let rest = source.as_bytes().get(start..).filter(|rest| !rest.is_empty())?;
        let range = start..start.saturating_add(entry_len(rest));
        start = range.end;
        Some(range)
    })
}

/// How many bytes of a text that is not empty its first entry takes.
pub(super) const fn entry_len(text: &[u8]) -> usize {
    let (mut rest, mut length, mut begins) = (text, 0_usize, false);
    while let [b, after @ ..] = rest {
        if begins && (b.is_ascii_alphabetic() || matches!(b, b'-' | b'#')) {
            break;
        }
        begins = *b == b'\n';
        (rest, length) = (after, length.saturating_add(1));
    }
    length
}

pub(super) const fn is_id(b: u8) -> bool {
    b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_')
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
