//! What the rules look at.

use std::collections::BTreeSet;
use std::ops::Range;

use unic_langid::LanguageIdentifier;
use unicode_script::Script;

use super::expected::{Expected, Scope, all_ids, is_reference};
use super::file::{File, FileEntry, FlatText};
use super::pattern::Pattern;
use super::plurals::Plurals;
use super::reference::{BUILTIN, ReferenceMessage, ReferenceMessages, is_app};
use super::references::References;
use super::writing::Writing;
use crate::check::findings::{Reported, quoted};
use crate::check::rule::Rule;
use crate::check::suggest::nearest;

/// A locale, with what the rules have to know of it.
pub(crate) struct Locale<'s> {
    pub(crate) id: LanguageIdentifier,
    pub(crate) is_reference: bool,
    pub(crate) expected: Expected<'s>,
    pub(crate) writing: Option<Writing>,
    pub(crate) plurals: Option<Plurals>,
    pub(crate) writes_latin: bool,
}

/// A file in its surroundings.
pub(crate) struct Context<'c, 's> {
    pub(crate) locale: &'c Locale<'c>,
    pub(crate) file: &'c File<'s>,
    pub(crate) references: &'c References<'s>,
    pub(crate) reference: &'c ReferenceMessages,
}

/// An entry in its surroundings.
pub(crate) struct Subject<'c, 's> {
    pub(crate) context: &'c Context<'c, 's>,
    pub(crate) entry: &'c FileEntry<'s>,
    /// The value, then the attributes.
    pub(crate) texts: Vec<Text<'c, 's>>,
}

/// The value or an attribute of an entry.
pub(crate) struct Text<'c, 's> {
    pub(crate) attribute: Option<&'s str>,
    /// Where a reader finds it: the attribute's name, or the ID.
    pub(crate) name: &'s str,
    pub(crate) pattern: &'c Pattern<'s>,
    /// The pattern itself, then its variants.
    pub(crate) flat_texts: Vec<FlatText>,
}

impl<'s> Locale<'s> {
    /// Compares a locale with a reference; the one of that itself with the built-in one.
    pub(crate) fn new(id: LanguageIdentifier, files: &[File<'s>], scope: &'s Scope) -> Locale<'s> {
        let scope = if is_reference(&id) { &Scope::Builtin } else { scope };
        let expected = scope.expected(&id, all_ids(files.iter().map(|file| file.text)), false);
        let writing = Writing::of(&id);
        Locale {
            is_reference: is_reference(&id),
            expected,
            plurals: Plurals::of(&id),
            writes_latin: writing.as_ref().is_none_or(|writing| writing.has(Script::Latin)),
            writing,
            id,
        }
    }

    pub(crate) fn language(&self) -> &str {
        self.id.language.as_str()
    }

    pub(crate) fn has(&self, id: &str) -> bool {
        self.expected.present.contains(id)
    }
}

impl<'c, 's> Subject<'c, 's> {
    pub(crate) fn new(context: &'c Context<'c, 's>, entry: &'c FileEntry<'s>) -> Subject<'c, 's> {
        let texts = entry.content.patterns().map(|(attribute, pattern)| {
            let flat_texts = context.file.flat_texts(pattern);
            Text { attribute, name: attribute.unwrap_or(entry.id), pattern, flat_texts }
        });
        Subject { context, entry, texts: texts.collect() }
    }

    pub(crate) fn id(&self) -> &'s str {
        self.entry.id
    }

    /// Returns whether the message is an app's own, or a term.
    pub(crate) fn is_app(&self) -> bool {
        is_app(self.entry.id)
    }

    pub(crate) fn flat_texts(&self) -> impl Iterator<Item = &FlatText> {
        self.texts.iter().flat_map(|text| &text.flat_texts)
    }

    pub(crate) fn report(&self, rule: Rule, span: Range<usize>, sentence: impl Into<String>) -> Reported<'c> {
        self.context.file.report(rule, span, Some(self.entry.id), sentence)
    }

    /// Reports at an identifier, or another part of the file's text.
    pub(crate) fn report_at(&self, rule: Rule, part: &str, sentence: impl Into<String>) -> Reported<'c> {
        self.report(rule, self.context.file.span(part), sentence)
    }

    pub(crate) fn report_lack(&self, rule: Rule, text: &Text<'_, '_>, lost: &str) -> Reported<'c> {
        let sentence = format!("\"{}\" lacks \"{lost}\", which the reference has", text.quoted());
        self.report_at(rule, text.name, sentence)
    }

    /// Returns the message of the reference that the entry is compared with: of the reference itself, the built-in one.
    pub(crate) fn reference(&self) -> Option<&'c ReferenceMessage> {
        let reference = if self.context.locale.is_reference { &BUILTIN } else { self.context.reference };
        reference.messages.get(self.entry.id)
    }

    /// Returns the message that the entry was translated from; `None` for the reference itself and for a translation that is
    /// outdated, which will be compared once it is revised.
    pub(crate) fn original(&self) -> Option<&'c ReferenceMessage> {
        let original = self.context.reference.messages.get(self.entry.id)?;
        (!self.context.locale.is_reference && !original.is_outdated(self.entry)).then_some(original)
    }

    /// Returns the arguments that a part may use; `None` if any.
    pub(crate) fn arguments(&self, attribute: Option<&str>) -> Option<BTreeSet<String>> {
        self.context.reference.arguments(self.entry.id, attribute)
    }

    pub(crate) fn nearest<'n>(
        &self,
        wrong: &str,
        names: impl IntoIterator<Item = &'n str>,
    ) -> Option<String> {
        nearest(&self.context.file.guesses, wrong, names)
    }
}

impl Text<'_, '_> {
    /// Returns the name as a sentence quotes it: that of an attribute with its full stop.
    pub(crate) fn quoted(&self) -> String {
        let dot = if self.attribute.is_some() { "." } else { "" };
        dot.to_owned() + &quoted(self.name)
    }
}
