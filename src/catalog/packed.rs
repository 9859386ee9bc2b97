//! How the patterns of messages are stored: rows that name their parts by position, in one text and two tables. In a static, a
//! pointer instead of a position would take 40 bytes of the program, and be written anew whenever that starts.

use std::borrow::Cow;
use std::ops::Range;

use crate::code::parameter::Name;

/// What rows refer to: for a built-in text that of all its messages, otherwise that of one message.
#[derive(Debug, Default)]
pub(crate) struct Parts {
    /// The text of all templates, the names of attributes and the keys of variants.
    pub(crate) text: Cow<'static, str>,
    pub(crate) slots: Cow<'static, [Slot]>,
    /// Variants, and the attributes of messages.
    pub(crate) named: Cow<'static, [Named]>,
}

/// The positions from the first to the one after the last.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Span(pub(crate) u16, pub(crate) u16);

/// Where an argument goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Slot {
    /// The length of the text before it, after the slot before.
    pub(crate) before: u16,
    pub(crate) name: Name,
}

/// An attribute with its name, or a variant with its key.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Named {
    pub(crate) name: Span,
    pub(crate) pattern: PatternRow,
}

/// A [`Pattern`](super::pattern::Pattern).
#[derive(Clone, Copy, Debug)]
pub(crate) enum PatternRow {
    Template {
        text: Span,
        slots: Span,
    },
    /// The slot gives the argument.
    Choice {
        slots: Span,
        variants: Span,
        default: u16,
    },
    /// One after the other.
    Sequence {
        patterns: Span,
    },
    /// The text gives the ID of a message or a term, and the attribute.
    Reference {
        target: Span,
    },
}

/// A [`Message`](super::message::Message).
#[derive(Clone, Copy, Debug)]
pub(crate) struct MessageRow {
    pub(crate) value: Option<PatternRow>,
    pub(crate) attributes: Span,
}

/// A template being made.
#[derive(Clone, Debug, Default)]
pub(crate) struct Draft {
    pub(crate) text: String,
    pub(crate) slots: Vec<Slot>,
}

impl Span {
    /// No entry is as long as that.
    fn of(start: usize, end: usize) -> Span {
        let position = |at| u16::try_from(at).unwrap_or(u16::MAX);
        Span(position(start), position(end))
    }

    fn range(self) -> Range<usize> {
        self.0.into()..self.1.into()
    }
}

impl Parts {
    #[inline]
    pub(crate) fn text(&self, span: Span) -> &str {
        // In two steps, each of which is small enough to be inlined.
        self.text.get(..span.1.into()).and_then(|text| text.get(span.0.into()..)).unwrap_or_default()
    }

    /// Whether a text is there.
    #[inline]
    pub(crate) fn is_text(&self, span: Span, text: &str) -> bool {
        self.text.as_bytes().get(span.range()) == Some(text.as_bytes())
    }

    #[inline]
    pub(crate) fn named(&self, span: Span) -> &[Named] {
        self.named.get(span.range()).unwrap_or_default()
    }

    #[inline]
    pub(crate) fn slots(&self, span: Span) -> &[Slot] {
        if span.0 == span.1 { &[] } else { self.slots.get(span.range()).unwrap_or_default() }
    }

    /// Frees unused capacity.
    pub(super) fn shrink(&mut self) {
        self.text.to_mut().shrink_to_fit();
        self.slots.to_mut().shrink_to_fit();
        self.named.to_mut().shrink_to_fit();
    }

    pub(super) fn add_text(&mut self, text: &str) -> Span {
        let start = self.text.len();
        self.text.to_mut().push_str(text);
        Span::of(start, self.text.len())
    }

    pub(super) fn add_slots(&mut self, slots: impl IntoIterator<Item = Slot>) -> Span {
        let start = self.slots.len();
        self.slots.to_mut().extend(slots);
        Span::of(start, self.slots.len())
    }

    pub(super) fn add_named(&mut self, named: &[Named]) -> Span {
        let start = self.named.len();
        self.named.to_mut().extend_from_slice(named);
        Span::of(start, self.named.len())
    }

    pub(super) fn add_template(&mut self, draft: Draft) -> PatternRow {
        PatternRow::Template { text: self.add_text(&draft.text), slots: self.add_slots(draft.slots) }
    }
}

impl Draft {
    pub(crate) fn push_slot(&mut self, name: impl Into<Cow<'static, str>>) {
        let earlier = self.slots.iter().map(|slot| usize::from(slot.before)).fold(0, usize::saturating_add);
        // A text that is longer than this is not stored.
        let before = u16::try_from(self.text.len().saturating_sub(earlier)).unwrap_or(u16::MAX);
        self.slots.push(Slot { before, name: Name::new(name) });
    }

    pub(super) fn is_empty(&self) -> bool {
        self.text.is_empty() && self.slots.is_empty()
    }
}
