//! Which messages a locale is expected to have, for `check`, `sync` and `status` alike.
//!
//! The docs of [`check`](crate::check) state the rules. A copy of the English text in a locale that the crate has texts in would hide
//! these.

use std::collections::{BTreeSet, HashSet};

use once_cell::sync::Lazy;
use unic_langid::LanguageIdentifier;

use crate::catalog::locales::builtin_texts;
use crate::catalog::message::code_of;
use crate::ftl::entry::{Entry, Part};
use crate::ftl::split::{entries, id_of, name_at_start};
use crate::locale::tag::parse_tag;

/// The tag of the reference, as its comment lines and its directory name it.
pub(crate) const REFERENCE: &str = "en-US";

/// What the reference consists of.
#[derive(Debug, Default)]
pub(crate) enum Scope {
    /// The built-in one.
    #[default]
    Builtin,
    /// The built-in one with that of an app laid over it, which has messages of these IDs.
    Overlaid(BTreeSet<String>),
    /// One that replaces the built-in one.
    Complete,
}

/// Which messages one locale is expected to have.
pub(crate) struct Expected<'s> {
    scope: &'s Scope,
    /// The built-in parts of a locale with few messages of its own; `None` for one that is expected to have all.
    builtin: Option<HashSet<(&'static str, Part<'static>)>>,
    /// The IDs of all entries that the locale has, including those that could not be parsed.
    pub(crate) present: BTreeSet<String>,
}

impl Scope {
    /// Returns that of a directory, by the texts of its `en-US`.
    pub(crate) fn of<'t>(own: impl IntoIterator<Item = &'t str>) -> Scope {
        let mut texts = own.into_iter().peekable();
        if texts.peek().is_none() {
            return Scope::Builtin;
        }
        let own = all_ids(texts);
        if is_whole(&own, None) { Scope::Complete } else { Scope::Overlaid(own) }
    }

    /// Returns which messages a locale is expected to have that has `present`.
    pub(crate) fn expected(
        &self,
        locale: &LanguageIdentifier,
        present: BTreeSet<String>,
        is_complete: bool,
    ) -> Expected<'_> {
        let has_all = match self {
            Scope::Complete => true,
            // Each locale has the messages of the app, which tells nothing about the rest.
            Scope::Overlaid(own) => is_complete || is_whole(&present, Some(own)),
            Scope::Builtin => is_complete || is_whole(&present, None),
        };
        let builtin = (!has_all).then(|| {
            let texts = builtin_texts().filter(|text| parse_tag(text.tag).as_ref() == Some(locale));
            texts.flat_map(|text| parts_of(text.source)).collect()
        });
        Expected { scope: self, builtin, present }
    }
}

impl Expected<'_> {
    /// Returns whether the locale is expected to have a message of the reference.
    pub(crate) fn message(&self, id: &str) -> bool {
        let Some(builtin) = &self.builtin else { return true };
        let is_own = matches!(self.scope, Scope::Overlaid(own) if own.contains(id));
        self.present.contains(id) || (is_own && !builtin.iter().any(|(of, _)| *of == id))
    }

    /// Returns whether readers of the locale see the message in English, as the locale is not expected to have it.
    #[cfg(feature = "translate")]
    pub(crate) fn is_left_to_english(&self, id: &str) -> bool {
        let mut builtin = self.builtin.iter().flatten();
        !self.message(id) && !builtin.any(|(of, _)| *of == id)
    }

    /// Returns whether a message is expected to have a value (`None`), or an attribute. An app's own text for a code takes the
    /// place of all forms of the built-in one, and a text for customers need not have a title.
    pub(crate) fn part(&self, id: &str, part: Part<'_>) -> bool {
        let is_form = || part.and_then(|name| code_of(id)?.form(name)).is_some();
        let is_optional = || part == Some("title") || is_form();
        !self.builtin.as_ref().is_some_and(|builtin| is_optional() || builtin.contains(&(id, part)))
    }
}

/// Returns the IDs of all entries of some texts, valid or not.
pub(crate) fn all_ids<'t>(texts: impl IntoIterator<Item = &'t str>) -> BTreeSet<String> {
    let bare = texts.into_iter().map(|text| text.strip_prefix('\u{feff}').unwrap_or(text));
    let slices = bare.flat_map(|text| entries(text).filter_map(|range| text.get(range)));
    // An entry without its `=` counts, too: a copy beside it would be a duplicate.
    let ids = slices.map(|slice| id_of(slice).unwrap_or(name_at_start(slice)));
    ids.filter(|id| !id.is_empty()).map(str::to_owned).collect()
}

pub(crate) fn is_reference(locale: &LanguageIdentifier) -> bool {
    parse_tag(REFERENCE).as_ref() == Some(locale)
}

pub(crate) fn builtin_reference() -> &'static str {
    builtin_texts().find(|text| text.tag == REFERENCE).map_or("", |text| text.source)
}

/// Returns whether a locale has at least half of the built-in messages, not counting some.
fn is_whole(present: &BTreeSet<String>, uncounted: Option<&BTreeSet<String>>) -> bool {
    static ALL: Lazy<BTreeSet<String>> = Lazy::new(|| all_ids([builtin_reference()]));
    let counted = || ALL.iter().filter(|id| !uncounted.is_some_and(|uncounted| uncounted.contains(*id)));
    counted().filter(|id| present.contains(*id)).count().saturating_mul(2) >= counted().count()
}

fn parts_of(text: &'static str) -> Vec<(&'static str, Part<'static>)> {
    let slices = entries(text).filter_map(|range| text.get(range));
    let parsed = slices.filter_map(|slice| Some((id_of(slice)?, Entry::parse(slice)?)));
    parsed.flat_map(|(id, entry)| entry.parts().map(|part| (id, part)).collect::<Vec<_>>()).collect()
}
