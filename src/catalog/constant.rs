//! What the compiler made of the built-in texts: the parts of each message, so that it is said from them and nothing is made
//! of it before.

use std::borrow::Cow;
use std::fmt;

use super::pattern::{Choice, Key, Pattern, Rules};
use crate::args::{Lookup, Name};
use crate::clean::write_argument;
use crate::template::{RESERVED, Template};

/// The value of a message or of an attribute.
#[derive(Clone, Copy)]
pub(crate) enum Lowered {
    Text(Sentence),
    Choice(Selector),
}

/// Text and slots: some pieces of the table, and the text that ends it.
#[derive(Clone, Copy)]
pub(crate) struct Sentence {
    pub(super) first: u16,
    pub(super) pieces: u16,
    pub(super) rest: &'static str,
}

/// Sentences, of which an argument chooses one: some variants of the table. Text around a selector belongs to each.
#[derive(Clone, Copy)]
pub(crate) struct Selector {
    /// The number of the argument's [name](Name::Known).
    pub(super) argument: u8,
    pub(super) first: u16,
    pub(super) variants: u16,
    /// Which of them is the default.
    pub(super) default: u16,
}

/// Some text, and behind it a slot or more text.
#[derive(Clone, Copy)]
pub(super) struct Piece {
    pub(super) text: &'static str,
    /// The number of the argument's [name](Name::Known).
    pub(super) slot: Option<u8>,
}

/// A variant of a selector.
#[derive(Clone, Copy)]
pub(super) struct Variant {
    pub(super) key: &'static str,
    pub(super) value: Lowered,
}

/// What [`Lowered`] refers to.
pub(crate) struct Parts {
    pub(super) pieces: &'static [Piece],
    pub(super) variants: &'static [Variant],
}

/// A text with its slots.
#[derive(Clone, Copy)]
pub(crate) struct Constant {
    pieces: &'static [Piece],
    /// The text after the last piece.
    rest: &'static str,
}

impl Piece {
    pub(super) const NONE: Piece = Piece { text: "", slot: None };
}

impl Sentence {
    pub(super) const EMPTY: Sentence = Sentence { first: 0, pieces: 0, rest: "" };

    /// The whole text, if there is nothing before it.
    #[inline]
    pub(crate) fn as_plain(&self) -> Option<&'static str> {
        if self.pieces == 0 { Some(self.rest) } else { None }
    }

    #[inline]
    pub(super) fn of(self, parts: &Parts) -> Option<Constant> {
        let pieces = match self.pieces {
            0 => &[],
            count => range(parts.pieces, self.first, count)?,
        };
        Some(Constant { pieces, rest: self.rest })
    }
}

impl Lowered {
    pub(super) const EMPTY: Lowered = Lowered::Text(Sentence::EMPTY);

    /// The text that the arguments choose; `None` if one that is a selector is missing.
    pub(super) fn choose(self, parts: &Parts, arguments: &impl Lookup, rules: &Rules) -> Option<Constant> {
        let mut lowered = self;
        loop {
            let selector = match lowered {
                Lowered::Text(sentence) => return sentence.of(parts),
                Lowered::Choice(selector) => selector,
            };
            let value = arguments.value(&Name::Known(selector.argument))?;
            let word = rules.word(&value);
            let variants = selector.of(parts)?;
            let chosen = variants.iter().find(|variant| variant.key == word);
            lowered = chosen.or_else(|| variants.get(usize::from(selector.default)))?.value;
        }
    }

    /// The same as what is made of a text that is read when it is loaded.
    pub(super) fn to_pattern(self, parts: &Parts) -> Pattern {
        match self {
            Lowered::Text(sentence) => {
                Pattern::Template(sentence.of(parts).map(Constant::to_template).unwrap_or_default())
            }
            Lowered::Choice(selector) => {
                let variants = selector
                    .of(parts)
                    .unwrap_or_default()
                    .iter()
                    .map(|variant| (Key::Word(variant.key.into()), variant.value.to_pattern(parts)));
                Pattern::Choice(Choice {
                    argument: Name::Known(selector.argument),
                    variants: variants.collect(),
                    default: selector.default.into(),
                })
            }
        }
    }
}

impl Selector {
    fn of(self, parts: &Parts) -> Option<&'static [Variant]> {
        range(parts.variants, self.first, self.variants)
    }
}

impl Variant {
    pub(super) const NONE: Variant = Variant { key: "", value: Lowered::EMPTY };
}

impl Constant {
    /// The whole text, if there is nothing before it.
    #[inline]
    pub(crate) fn as_plain(self) -> Option<&'static str> {
        if self.pieces.is_empty() { Some(self.rest) } else { None }
    }

    /// Whether every slot has its argument.
    #[inline]
    pub(crate) fn is_complete(self, arguments: &impl Lookup) -> bool {
        let mut slots = self.pieces.iter().filter_map(|piece| piece.slot);
        slots.all(|slot| arguments.value(&Name::Known(slot)).is_some())
    }

    /// The text with the arguments in its slots, of which the caller has checked that [all are there](Constant::is_complete).
    pub(crate) fn text(self, arguments: &impl Lookup, right_to_left: bool) -> Cow<'static, str> {
        if let Some(plain) = self.as_plain() {
            return Cow::Borrowed(plain);
        }
        let length =
            |piece: &Piece| piece.text.len().saturating_add(if piece.slot.is_some() { RESERVED } else { 0 });
        let length = self.pieces.iter().map(length).fold(self.rest.len(), usize::saturating_add);
        let mut text = String::with_capacity(length);
        // Writing to a `String` does not fail.
        let _ = self.write(&mut text, arguments, right_to_left);
        Cow::Owned(text)
    }

    /// Writes it. It never grows too long.
    #[inline]
    pub(crate) fn write(
        self,
        out: &mut impl fmt::Write,
        arguments: &impl Lookup,
        right_to_left: bool,
    ) -> fmt::Result {
        for piece in self.pieces {
            out.write_str(piece.text)?;
            let value = piece.slot.and_then(|slot| arguments.value(&Name::Known(slot)));
            if let Some(value) = value {
                write_argument(out, value, right_to_left)?;
            }
        }
        out.write_str(self.rest)
    }

    /// Writes it; `None`, and nothing is written, if an argument is missing. One argument, which most have that have any, is
    /// looked up once.
    #[inline]
    pub(crate) fn try_write(
        self,
        out: &mut impl fmt::Write,
        arguments: &impl Lookup,
        right_to_left: bool,
    ) -> Option<fmt::Result> {
        if let [Piece { text, slot: Some(slot) }] = self.pieces {
            let value = arguments.value(&Name::Known(*slot))?;
            let written = out.write_str(text).and_then(|()| write_argument(out, value, right_to_left));
            return Some(written.and_then(|()| out.write_str(self.rest)));
        }
        if self.is_complete(arguments) { Some(self.write(out, arguments, right_to_left)) } else { None }
    }

    /// The text before, between and after the slots of a text without selectors.
    pub(crate) fn pieces(self) -> impl Iterator<Item = &'static str> {
        self.pieces.iter().map(|piece| piece.text).chain([self.rest])
    }

    fn to_template(self) -> Template {
        let mut template = Template::default();
        for piece in self.pieces {
            template.push_text(piece.text);
            if let Some(slot) = piece.slot {
                template.push_slot(Name::Known(slot).as_str().to_owned());
            }
        }
        template.push_text(self.rest);
        template
    }
}

#[inline]
fn range<T>(table: &[T], first: u16, count: u16) -> Option<&[T]> {
    let first = usize::from(first);
    table.get(first..first.checked_add(usize::from(count))?)
}
