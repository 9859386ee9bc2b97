//! One locale: its resources in layers, and the patterns of its messages. Rendering depends on fluent in this directory only.

pub(crate) mod builtin;
pub(crate) mod directory;
pub(crate) mod locales;
mod lower;
#[cfg(feature = "pseudo")]
mod map_text;
pub(crate) mod message;
mod overlay;
pub(crate) mod packed;
pub(crate) mod pattern;
pub(crate) mod resolver;
pub(crate) mod resource;
pub(crate) mod template;
pub(crate) mod validate;

use unic_langid::LanguageIdentifier;

use self::builtin::Builtin;
use self::message::{Message, MessageKey};
use self::pattern::{Pattern, Rules};
use self::resource::Resource;
use crate::code::ErrorCode;
use crate::code::parameter::Name;
use crate::locale::identifier::Locale;
use crate::locale::matching::Available;
use crate::locale::plural::Plurals;

/// The messages of one locale.
pub(crate) struct Catalog {
    pub(crate) locale: Locale,
    /// The locale in the form that is matched with readers' requests.
    pub(crate) available: Available,
    /// In order of precedence: the overlay that was added last comes first, the built-in texts last. References resolve within a
    /// layer, so that an overlay cannot affect a message that it does not define.
    overlays: Vec<Resource>,
    builtin: Option<Resource>,
    rules: Rules,
}

impl Catalog {
    pub(crate) fn new(locale: LanguageIdentifier) -> Catalog {
        let available = Available::of(&locale);
        let rules =
            Rules { right_to_left: available.locale.is_right_to_left(), plurals: Plurals::of(&locale) };
        let locale = Locale::from(locale);
        Catalog { locale, available, overlays: Vec::new(), builtin: None, rules }
    }

    /// The catalog of a built-in text; a `const fn`, so that a program builds nothing when it starts.
    pub(crate) const fn builtin(texts: &'static [Builtin], tag: &'static str) -> Catalog {
        let (builtin, plurals, available) = match builtin::find(texts, tag) {
            Some(text) => (Some(Resource::Builtin(text)), Some(text.plurals), text.available),
            None => (None, None, Available::UNKNOWN),
        };
        Catalog {
            locale: Locale::builtin(tag),
            available,
            overlays: Vec::new(),
            builtin,
            rules: Rules { right_to_left: available.locale.is_right_to_left(), plurals },
        }
    }

    /// Whether texts of a locale belong to this catalog: those with the same tag and, for a built-in locale, those with the same
    /// likely subtags (`zh` for `zh-CN`), whose readers would otherwise get the built-in texts first.
    pub(crate) fn is_of(&self, locale: &LanguageIdentifier) -> bool {
        let is_same = || self.available.is_same(&Available::of(locale));
        *self.locale == *locale || self.builtin.is_some() && is_same()
    }

    /// Adds a resource over the existing ones.
    pub(crate) fn lay_over(&mut self, mut resource: Resource) {
        if self.rules.right_to_left {
            resource.isolate_references();
        }
        self.overlays.insert(0, resource);
    }

    /// The same messages in another locale, with each text transformed.
    #[cfg(feature = "pseudo")]
    pub(crate) fn map_text(&self, locale: LanguageIdentifier, change: impl Fn(&str) -> String) -> Catalog {
        let overlays = self.layers().map(|layer| layer.map_text(&change)).collect();
        Catalog { overlays, ..Catalog::new(locale) }
    }

    /// The value of a message, or the attribute of that name, in every layer that has it, the top one first.
    pub(crate) fn find<'c, 's>(
        &'c self,
        key: MessageKey<'s>,
        attribute: Option<&'s str>,
    ) -> impl Iterator<Item = Pattern<'c>> + use<'c, 's> {
        self.layers().filter_map(move |layer| layer.pattern(key, attribute))
    }

    /// The message of a code in the top layer that has it.
    #[inline]
    pub(crate) fn message_of(&self, code: ErrorCode) -> Option<Message<'_>> {
        let overlaid = || self.overlays.iter().find_map(|overlay| overlay.message(MessageKey::Code(code)));
        let found = if self.overlays.is_empty() { None } else { overlaid() };
        found.or_else(|| match self.builtin.as_ref()? {
            Resource::Builtin(builtin) => builtin.of_code(code.index()?),
            Resource::Overlay(_) => None,
        })
    }

    /// The variables of a code's message, in the order of its text.
    pub(crate) fn variables(&self, code: ErrorCode) -> Vec<Name> {
        let mut names = Vec::new();
        for pattern in self.find(MessageKey::Code(code), None) {
            pattern.variables(&mut |name| {
                if !names.contains(name) {
                    names.push(name.clone());
                }
            });
        }
        names
    }

    /// The text of a message, or of an attribute of one, that has no arguments.
    pub(crate) fn plain(&self, key: MessageKey<'_>, attribute: Option<&str>) -> Option<&str> {
        self.find(key, attribute).find_map(Pattern::as_plain)
    }

    pub(crate) fn rules(&self) -> &Rules {
        &self.rules
    }

    /// The layers, the top one first.
    #[inline]
    pub(crate) fn layers(&self) -> impl Iterator<Item = &Resource> {
        self.overlays.iter().chain(&self.builtin)
    }
}
