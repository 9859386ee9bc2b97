//! What the reference of a directory is, and which of its messages a locale is meant to have: decided here, for `check`,
//! `sync` and `status` alike.
//!
//! The reference is
//!
//! 1. a file that was named;
//! 2. `<directory>/en-US/*.ftl` by itself, if it holds at least half of the messages of the built-in `en-US`;
//! 3. else the built-in `en-US`, with `<directory>/en-US/*.ftl` laid over it, if there is one.
//!
//! Under 1 and 2 every locale is meant to have every message. Under 3 the directory holds overlays of an app, and a locale
//! that has less than half of the other built-in messages is one on purpose: it is meant to have the messages that it has, and
//! those that `<directory>/en-US` brings. What the crate itself says in that locale is left to it, since a copy of the English
//! text would hide it.

use std::collections::HashSet;

use once_cell::sync::Lazy;
use unic_langid::LanguageIdentifier;

use crate::catalog::locales::BUILTIN;
use crate::ftl::entry::{Entry, Part, name_at_start};
use crate::ftl::segments::{Kind, cut};
use crate::locale::tag::parse_tag;

/// The tag of the reference, as its comment lines and its directory name it.
pub(crate) const REFERENCE: &str = "en-US";

/// How much of the world the reference knows.
#[derive(Debug, Default)]
pub(crate) enum Scope {
    /// It is the crate's own, and knows nothing about messages of other names.
    #[default]
    Builtin,
    /// The crate's own with an app's over it, which has messages of these IDs: a locale may have a few messages only.
    Overlaid(HashSet<String>),
    /// It is all there is.
    Complete,
}

/// Which messages one locale is meant to have.
pub(crate) struct Meant<'s> {
    scope: &'s Scope,
    /// What the crate says in a locale that has only a few messages of its own; `None` for one that has to have all.
    said: Option<HashSet<(&'static str, Part<'static>)>>,
    present: HashSet<String>,
}

impl Scope {
    /// That of a directory, by the texts of its `en-US`.
    pub(crate) fn of<'t>(own: impl IntoIterator<Item = &'t str>) -> Scope {
        let mut texts = own.into_iter().peekable();
        if texts.peek().is_none() {
            return Scope::Builtin;
        }
        let own = all_ids(texts);
        if is_whole(&own, None) { Scope::Complete } else { Scope::Overlaid(own) }
    }

    /// Which messages a locale is meant to have that has `present`.
    pub(crate) fn meant(
        &self,
        locale: &LanguageIdentifier,
        present: HashSet<String>,
        is_complete: bool,
    ) -> Meant<'_> {
        let has_all = match self {
            Scope::Complete => true,
            // What the app brings each locale has, which says nothing about the rest.
            Scope::Overlaid(own) => is_complete || is_whole(&present, Some(own)),
            Scope::Builtin => is_complete || is_whole(&present, None),
        };
        let said = (!has_all).then(|| {
            let texts = BUILTIN.iter().filter(|text| parse_tag(text.tag).as_ref() == Some(locale));
            texts.flat_map(|text| parts_of(text.source)).collect()
        });
        Meant { scope: self, said, present }
    }
}

impl Meant<'_> {
    /// Whether the locale has to have a message of the reference.
    pub(crate) fn message(&self, id: &str) -> bool {
        let Some(said) = &self.said else { return true };
        let is_own = matches!(self.scope, Scope::Overlaid(own) if own.contains(id));
        self.present.contains(id) || (is_own && !said.iter().any(|(of, _)| *of == id))
    }

    /// Whether readers of the locale see the message in English, and nothing asks it to have one.
    #[cfg(feature = "translate")]
    pub(crate) fn is_left_to_english(&self, id: &str) -> bool {
        let is_said = || self.said.as_ref().is_some_and(|said| said.iter().any(|(of, _)| *of == id));
        !self.message(id) && !is_said()
    }

    /// Whether a message has to have a value (`None`), or an attribute.
    pub(crate) fn part(&self, id: &str, part: Part<'_>) -> bool {
        !self.said.as_ref().is_some_and(|said| said.contains(&(id, part)))
    }
}

/// The IDs of what some texts have, sound or not.
pub(crate) fn all_ids<'t>(texts: impl IntoIterator<Item = &'t str>) -> HashSet<String> {
    texts.into_iter().flat_map(ids).map(str::to_owned).collect()
}

/// The IDs of what a text has, sound or not.
pub(crate) fn ids(text: &str) -> impl Iterator<Item = &str> {
    let bare = text.strip_prefix('\u{feff}').unwrap_or(text);
    cut(bare).1.into_iter().filter_map(|piece| match piece.kind {
        Kind::Entry(id) => Some(id),
        // One without its `=` is there all the same, and a copy beside it would be one too many.
        Kind::Junk => Some(name_at_start(piece.body)).filter(|name| !name.is_empty()),
        Kind::Comment | Kind::Group | Kind::Section => None,
    })
}

pub(crate) fn is_reference(locale: &LanguageIdentifier) -> bool {
    parse_tag(REFERENCE).as_ref() == Some(locale)
}

/// Whether there are at least half of the messages of the crate, of those that are not to be counted aside.
fn is_whole(present: &HashSet<String>, aside: Option<&HashSet<String>>) -> bool {
    static ALL: Lazy<HashSet<String>> =
        Lazy::new(|| all_ids(BUILTIN.iter().filter(|text| text.tag == REFERENCE).map(|text| text.source)));
    let counted = || ALL.iter().filter(|id| !aside.is_some_and(|aside| aside.contains(*id)));
    counted().filter(|id| present.contains(*id)).count().saturating_mul(2) >= counted().count()
}

fn parts_of(text: &'static str) -> Vec<(&'static str, Part<'static>)> {
    let entries = cut(text).1.into_iter().filter_map(|piece| match piece.kind {
        Kind::Entry(id) => Some((id, Entry::parse(piece.body)?)),
        _ => None,
    });
    entries.flat_map(|(id, entry)| entry.parts().map(|part| (id, part)).collect::<Vec<_>>()).collect()
}
