//! Resolves a message: from a chain and candidates to a text with all its arguments.

use std::borrow::Cow;
use std::fmt;

use arrayvec::ArrayString;

use crate::api_error::ApiError;
use crate::api_error::argument::Argument;
use crate::catalog::Catalog;
use crate::catalog::compose::{Composed, Failure};
use crate::catalog::layer::Layer;
use crate::catalog::message::{Message, digits};
use crate::catalog::pattern::{Content, Pattern};
use crate::catalog::template::Template;
use crate::code::ErrorCode;
use crate::code::parameter::{Lookup, NEXT_FLUSH_TIME, Name, Value};
use crate::code::value::is_moment;
use crate::render::audience::Audience;
use crate::render::chain::Chain;
use crate::render::fallback::{Candidate, Known, Tier, Try};
use crate::render::localizer::Localizer;
use crate::text::direction::{FIRST_STRONG_ISOLATE, POP_DIRECTIONAL_ISOLATE, is_right_to_left};

#[derive(Clone, Copy)]
pub(crate) struct Given<'e> {
    pub(crate) arguments: &'e [Argument],
    pub(crate) audience: Audience,
}

pub(crate) struct Resolved<'a, 'e> {
    pub(crate) catalog: &'a Catalog,
    pub(crate) candidate: Candidate<'e>,
    given: Given<'e>,
    reason: Option<Reason<'a>>,
    text: Text<'a>,
}

enum Text<'a> {
    Template(Template<'a>),
    Composed(Composed<'a>),
}

/// A candidate that a locale has, but that could not be rendered.
pub(crate) struct Rejected<'a> {
    pub(crate) catalog: &'a Catalog,
    pub(crate) layer: &'a dyn Layer,
    pub(crate) pattern: Pattern<'a>,
    pub(crate) failure: Failure,
}

/// Is told of each candidate that failed.
pub(crate) type Report<'r, 'a, 'e> = &'r mut dyn FnMut(Candidate<'e>, Rejected<'a>);

impl Localizer {
    /// Returns what [`resolve`](Localizer::resolve) finds first for nearly every error, in a third of the time: the message of
    /// its code, in its form, in the first locale that has one. The caller must check that all arguments are there. `None` if one
    /// may be a reset time that the reader's clock shows otherwise.
    #[inline]
    pub(crate) fn shortcut<'a>(
        &'a self,
        error: &ApiError,
        chain: &Chain,
    ) -> Option<(&'a Catalog, Template<'a>)> {
        let has_own_time = chain.has_time_zone() && !error.arguments.is_empty();
        if has_own_time || self.audience_of(chain) != Audience::Developer {
            return None;
        }
        let (catalog, message) = self.message_of(error.code()?, chain)?;
        let chosen = message.pattern(error.form())?.choose(error, catalog.rules())?;
        Some((catalog, chosen.as_template()?))
    }

    /// The message of a code in the first locale that has one.
    #[inline]
    fn message_of<'a>(&'a self, code: ErrorCode, chain: &Chain) -> Option<(&'a Catalog, Message<'a>)> {
        let has_message = |catalog: &'a Catalog| Some((catalog, catalog.message_of(code)?));
        let mut catalogs = chain.locales.iter().filter_map(|locale| self.catalog(*locale));
        catalogs.find_map(has_message).or_else(|| has_message(self.catalogs().get(self.default)?))
    }

    /// Finds the first candidate that can be rendered. Each tier goes through all locales of the chain; each locale tries all
    /// candidates of the tier; each candidate is looked up in the locale's overlays, then in the built-in texts. Candidates
    /// that fail are passed to `report`.
    pub(crate) fn resolve<'a, 'e>(
        &'a self,
        chain: &Chain,
        candidates: &dyn Fn(Tier, Try<'_, 'e>) -> bool,
        given: Given<'e>,
        report: Report<'_, 'a, 'e>,
    ) -> Option<Resolved<'a, 'e>> {
        let mut resolved = None;
        for tier in [Tier::Specific, Tier::Generic] {
            for catalog in self.catalogs_of(chain) {
                let is_found = candidates(tier, &mut |candidate| {
                    match try_candidate(catalog, candidate, given, report) {
                        None => return false,
                        found => resolved = found,
                    }
                    true
                });
                if is_found {
                    return resolved;
                }
            }
        }
        None
    }
}

/// Tries a candidate in one locale, and reports failures.
fn try_candidate<'a, 'e>(
    catalog: &'a Catalog,
    candidate: Candidate<'e>,
    given: Given<'e>,
    report: Report<'_, 'a, 'e>,
) -> Option<Resolved<'a, 'e>> {
    let reason = match candidate.known {
        // Without a text for the message's subject there is none for the message.
        Some(known) => Some(Reason::new(catalog, known)?),
        None => None,
    };
    let arguments = &Arguments { given, reason: reason.as_ref() };
    for layer in catalog.layers() {
        let Some(message) = layer.message(candidate.key) else { continue };
        if let Some(pattern) = message.pattern(candidate.attribute) {
            let chosen = pattern.choose(arguments, catalog.rules());
            let text = match chosen.map(Pattern::content) {
                Some(Content::Template(template)) if template.is_complete(arguments) => {
                    Ok(Text::Template(template))
                }
                Some(Content::Sequence(_) | Content::Reference(_)) => {
                    let composed = Composed { layer, pattern };
                    composed.check(arguments, catalog.rules()).map(|()| Text::Composed(composed))
                }
                _ => Err(Failure::Missing),
            };
            match text {
                Ok(text) => return Some(Resolved { catalog, candidate, given, reason, text }),
                Err(failure) => report(candidate, Rejected { catalog, layer, pattern, failure }),
            }
        }
        // An app's own text for a message hides the forms below it.
        if candidate.is_form && message.value().is_some() {
            break;
        }
    }
    None
}

impl<'a> Resolved<'a, '_> {
    pub(crate) fn write(&self, out: &mut impl fmt::Write) -> fmt::Result {
        let arguments = Arguments { given: self.given, reason: self.reason.as_ref() };
        let rules = self.catalog.rules();
        match self.text {
            Text::Template(template) => template.write(out, &arguments, rules.right_to_left),
            Text::Composed(composed) => composed.write(out, &arguments, rules).map_err(|_| fmt::Error),
        }
    }

    pub(crate) fn into_text(self) -> Cow<'a, str> {
        let arguments = Arguments { given: self.given, reason: self.reason.as_ref() };
        if let Text::Template(template) = self.text {
            return template.text(&arguments, self.catalog.rules().right_to_left);
        }
        let mut text = String::new();
        // What was checked can be written to a `String`.
        let _ = self.write(&mut text);
        Cow::Owned(text)
    }
}

/// The arguments of a message that its reader may see.
struct Arguments<'r, 'e> {
    given: Given<'e>,
    /// Replaces the given arguments for a generic message.
    reason: Option<&'r Reason<'r>>,
}

/// The arguments of a generic message.
struct Reason<'e> {
    text: Cow<'e, str>,
    code: Option<ArrayString<5>>,
    status: Option<ArrayString<5>>,
}

impl<'e> Reason<'e> {
    /// `None` if the locale has no text for it.
    #[cold]
    fn new(catalog: &'e Catalog, known: Known) -> Option<Reason<'e>> {
        let text = in_order(known.reasons().find_map(|key| catalog.plain(key, None))?);
        let text = match !catalog.rules().right_to_left && text.chars().any(is_right_to_left) {
            true => Cow::Owned(format!("{FIRST_STRONG_ISOLATE}{text}{POP_DIRECTIONAL_ISOLATE}")),
            false => text,
        };
        let code = known.code.map(|code| digits(code.as_u16()));
        Some(Reason { text, code, status: known.status.map(digits) })
    }
}

/// A catalog text as an argument of another, in which mirrored text is put in visual order.
fn in_order(text: &str) -> Cow<'_, str> {
    #[cfg(feature = "pseudo")]
    if let Some(visual) = crate::text::direction::visual(text) {
        return Cow::Owned(visual);
    }
    Cow::Borrowed(text)
}

impl Arguments<'_, '_> {
    #[inline]
    fn given(&self, name: &Name) -> Option<Value<'_>> {
        self.given.arguments.value(name)
    }

    fn restricted(&self, name: &Name) -> Option<Value<'_>> {
        if self.given.audience == Audience::EndUser {
            return self.given(name).filter(|value| is_for_end_users(name.as_str(), value.text));
        }
        // A code or a status is shown in full, and selects no plural.
        let reason = self.reason?;
        if *name == Name::REASON {
            Some(Value::own(&reason.text))
        } else if *name == Name::CODE {
            reason.code.as_deref().map(Value::own)
        } else if *name == Name::STATUS {
            reason.status.as_deref().map(Value::own)
        } else {
            None
        }
    }
}

/// Whether a customer may see an argument: when a limit resets, and nothing that tells of the request or the account.
pub(crate) fn is_for_end_users(name: &str, value: &str) -> bool {
    name == NEXT_FLUSH_TIME.name && is_moment(value)
}

impl Lookup for Arguments<'_, '_> {
    #[inline]
    fn value(&self, name: &Name) -> Option<Value<'_>> {
        if self.reason.is_none() && self.given.audience == Audience::Developer {
            self.given(name)
        } else {
            self.restricted(name)
        }
    }
}
