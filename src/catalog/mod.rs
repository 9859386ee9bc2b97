//! One locale: its resources in layers, and the patterns of its messages. Of what a localizer needs, only this directory
//! names fluent.

pub(crate) mod builtin;
pub(crate) mod directory;
pub(crate) mod locales;
mod lower;
#[cfg(feature = "pseudo")]
mod map_text;
pub(crate) mod message;
mod overlay;
#[cfg(test)]
mod parity;
pub(crate) mod pattern;
pub(crate) mod resolver;
pub(crate) mod resource;
pub(crate) mod template;
pub(crate) mod validate;

use unic_langid::LanguageIdentifier;

use self::builtin::Builtin;
use self::message::MessageKey;
use self::pattern::{Pattern, Rules};
use self::resource::Resource;
use crate::catalog::template::Template;
use crate::code::ErrorCode;
use crate::code::parameter::{Lookup, Name};
use crate::locale::identifier::Locale;
use crate::locale::likely::Maximized;
use crate::locale::plural::Plurals;

/// The messages of one locale.
pub(crate) struct Catalog {
    pub(crate) locale: Locale,
    /// The locale with its likely subtags.
    pub(crate) maximized: Maximized,
    /// Asked in order: the overlay that was added last comes first, the built-in texts last. Each layer is a world of its
    /// own, so that an overlay cannot hide a message that it does not name.
    overlays: Vec<Resource>,
    builtin: Option<Resource>,
    /// The same, found without a detour.
    text: Option<&'static Builtin>,
    rules: Rules,
}

/// A pattern and where it was found; what the resolver needs to find it again.
#[derive(Clone, Copy)]
pub(crate) struct Found<'c> {
    pub(crate) pattern: &'c Pattern,
    pub(crate) layer: &'c Resource,
}

impl Catalog {
    pub(crate) fn new(locale: LanguageIdentifier) -> Catalog {
        let maximized = Maximized::of(&locale);
        let rules = Rules { right_to_left: maximized.is_right_to_left(), plurals: Plurals::of(&locale) };
        let locale = Locale::from(locale);
        Catalog { locale, maximized, overlays: Vec::new(), builtin: None, text: None, rules }
    }

    /// The catalog of a built-in text; constant, so that nothing of it has to be made when a program starts.
    pub(crate) const fn builtin(texts: &'static [Builtin], tag: &'static str) -> Catalog {
        let text = builtin::find(texts, tag);
        let (builtin, plurals, maximized) = match text {
            Some(text) => (Some(Resource::Builtin(text)), Some(text.plurals), text.maximized),
            None => (None, None, Maximized::UNKNOWN),
        };
        Catalog {
            locale: Locale::builtin(tag),
            maximized,
            overlays: Vec::new(),
            builtin,
            text,
            rules: Rules { right_to_left: maximized.is_right_to_left(), plurals },
        }
    }

    /// Lays a resource over those that are there.
    pub(crate) fn lay_over(&mut self, resource: Resource) {
        self.overlays.insert(0, resource);
    }

    /// The same messages in another locale, with each text changed.
    #[cfg(feature = "pseudo")]
    pub(crate) fn map_text(&self, locale: LanguageIdentifier, change: impl Fn(&str) -> String) -> Catalog {
        let overlays = self.layers().map(|layer| layer.map_text(&change)).collect();
        Catalog { overlays, ..Catalog::new(locale) }
    }

    /// The value of a message, or the attribute of that name, of every layer that has it, the top one first.
    pub(crate) fn find<'c, 's>(
        &'c self,
        key: MessageKey<'s>,
        attribute: Option<&'s str>,
    ) -> impl Iterator<Item = Found<'c>> + use<'c, 's> {
        self.layers().filter_map(move |layer| Some(Found { pattern: layer.pattern(key, attribute)?, layer }))
    }

    /// The message of a code that has no [index](ErrorCode::index), so that only overlays can have it: its value, if it has one.
    #[inline]
    pub(crate) fn other_code(&self, code: ErrorCode) -> Option<Option<&Pattern>> {
        self.overlays.iter().find_map(|layer| Some(layer.message(MessageKey::Code(code))?.value.as_ref()))
    }

    /// Whether no layer has anything for the code of that index.
    #[inline(never)]
    pub(crate) fn lacks_code(&self, index: usize) -> bool {
        !self.layers().any(|layer| layer.has_code(index))
    }

    // Apart, so that the built-in texts do not pay for it.
    #[inline(never)]
    fn is_overlaid(&self, index: usize) -> bool {
        self.overlays.iter().any(|overlay| overlay.has_code(index))
    }

    /// The text of a code's message, by the code's [index](ErrorCode::index), if it is a built-in text and the arguments have
    /// nothing to choose.
    #[inline]
    pub(crate) fn sentence(&self, index: usize) -> Option<&'static Template> {
        if !self.overlays.is_empty() && self.is_overlaid(index) {
            return None;
        }
        match &self.text?.of_code(index)?.value {
            Some(Pattern::Template(template)) => Some(template),
            _ => None,
        }
    }

    /// The text of a code's message, by the code's [index](ErrorCode::index), as the arguments choose it; `None` where there is
    /// more to it than text and slots.
    #[inline]
    pub(crate) fn chosen(&self, index: usize, arguments: &impl Lookup) -> Option<&Template> {
        let value = self.layers().find_map(|layer| layer.of_code(index)?.value.as_ref())?;
        match value.choose(arguments, &self.rules)? {
            Pattern::Template(template) => Some(template),
            _ => None,
        }
    }

    /// The variables of a code's message, in the order of its text.
    pub(crate) fn variables(&self, code: ErrorCode) -> Vec<Name> {
        let mut names = Vec::new();
        for found in self.find(MessageKey::Code(code), None) {
            found.pattern.variables(&mut |name| {
                if !names.contains(name) {
                    names.push(name.clone());
                }
            });
        }
        names
    }

    /// The text of a message that has no arguments.
    pub(crate) fn plain(&self, key: MessageKey<'_>) -> Option<&str> {
        self.find(key, None).find_map(|found| found.pattern.as_plain())
    }

    pub(crate) fn rules(&self) -> &Rules {
        &self.rules
    }

    #[inline]
    fn layers(&self) -> impl Iterator<Item = &Resource> {
        self.overlays.iter().chain(&self.builtin)
    }
}
