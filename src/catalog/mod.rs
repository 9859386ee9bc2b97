//! One locale: its resources in layers, and the patterns of its messages.

pub(crate) mod builtin;
pub(crate) mod compose;
pub(crate) mod directory;
pub(crate) mod layer;
pub(crate) mod locales;
pub(crate) mod lower;
pub(crate) mod message;
pub(crate) mod packed;
pub(crate) mod pattern;
pub(crate) mod template;
pub(crate) mod validate;

use unic_langid::LanguageIdentifier;

use self::builtin::Builtin;
use self::layer::{Layer, Overlay};
#[cfg(feature = "pseudo")]
use self::lower::Change;
use self::message::{Message, MessageKey};
use self::pattern::{Pattern, Rules};
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
    overlays: Vec<Box<dyn Layer>>,
    builtin: Option<&'static Builtin>,
    rules: Rules,
}

impl Catalog {
    pub(crate) fn new(locale: LanguageIdentifier) -> Catalog {
        let available = Available::of(&locale);
        let right_to_left = available.locale.is_right_to_left();
        let rules =
            Rules { right_to_left, isolates_references: right_to_left, plurals: Plurals::of(&locale) };
        let locale = Locale::from(locale);
        Catalog { locale, available, overlays: Vec::new(), builtin: None, rules }
    }

    /// The catalog of a built-in text; a `const fn`, so that a program builds nothing when it starts.
    pub(crate) const fn builtin(text: &'static Builtin) -> Catalog {
        let right_to_left = text.available.locale.is_right_to_left();
        Catalog {
            locale: Locale::builtin(text.tag),
            available: text.available,
            overlays: Vec::new(),
            builtin: Some(text),
            rules: Rules { right_to_left, isolates_references: right_to_left, plurals: Some(text.plurals) },
        }
    }

    /// Whether texts of a locale belong to this catalog: those with the same tag and, for a built-in locale, those with the same
    /// likely subtags (`zh` for `zh-CN`), whose readers would otherwise get the built-in texts first.
    pub(crate) fn is_of(&self, locale: &LanguageIdentifier) -> bool {
        let is_same = || self.available.is_same(&Available::of(locale));
        *self.locale == *locale || self.builtin.is_some() && is_same()
    }

    /// Adds an overlay over the existing ones.
    pub(crate) fn lay_over(&mut self, overlay: Overlay) {
        self.overlays.insert(0, Box::new(overlay));
    }

    /// The same messages in another locale, with the built-in texts changed as those of the overlays are already.
    #[cfg(feature = "pseudo")]
    pub(crate) fn changed(self, locale: LanguageIdentifier, change: Change<'_>) -> Catalog {
        let mut catalog = Catalog { overlays: self.overlays, ..Catalog::new(locale) };
        catalog.rules.isolates_references = false;
        if let Some(builtin) = self.builtin {
            catalog.overlays.push(Box::new(Overlay::checked(builtin.source, 0, change).0));
        }
        catalog
    }

    /// The value of a message, or the attribute of that name, in every layer that has it, the top one first.
    pub(crate) fn find<'c, 's>(
        &'c self,
        key: MessageKey<'s>,
        attribute: Option<&'s str>,
    ) -> impl Iterator<Item = Pattern<'c>> + use<'c, 's> {
        self.layers().filter_map(move |layer| layer.message(key)?.pattern(attribute))
    }

    /// The message of a code in the top layer that has it.
    #[inline]
    pub(crate) fn message_of(&self, code: ErrorCode) -> Option<Message<'_>> {
        if self.overlays.is_empty() { self.builtin?.of_code(code) } else { self.overlaid(code) }
    }

    // Cold, so that the way to the built-in texts keeps what it needs in registers.
    #[cold]
    fn overlaid(&self, code: ErrorCode) -> Option<Message<'_>> {
        self.layers().find_map(|layer| layer.message(MessageKey::Code(code)))
    }

    /// The variables of a message in all layers and variants, each once, in the order of its text.
    pub(crate) fn variables(&self, key: MessageKey<'_>) -> Vec<Name> {
        let mut names = Vec::new();
        for layer in self.layers() {
            let Some(pattern) = layer.message(key).and_then(Message::value) else { continue };
            pattern.variables(&|target| layer.referenced(target), &mut |name| {
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
    pub(crate) fn layers(&self) -> impl Iterator<Item = &dyn Layer> {
        let builtin = self.builtin.map(|builtin| builtin as &dyn Layer);
        self.overlays.iter().map(|overlay| &**overlay).chain(builtin)
    }
}
