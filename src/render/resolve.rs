//! Resolves a message: from a chain and candidates to a text with all its arguments.

use std::borrow::Cow;
use std::fmt;

use arrayvec::ArrayString;

use crate::api_error::ApiError;
use crate::api_error::argument::Argument;
use crate::catalog::Catalog;
use crate::catalog::message::digits;
use crate::catalog::pattern::Pattern;
use crate::catalog::resolver::{Failure, FormatRequest};
use crate::catalog::resource::Resource;
use crate::catalog::template::Template;
use crate::code::parameter::{GENERAL_NAMES, Lookup, NEXT_FLUSH_TIME, Name, Value};
use crate::code::value::is_moment;
use crate::render::audience::Audience;
use crate::render::chain::Chain;
use crate::render::fallback::{Candidate, Candidates, Known, Tier};
use crate::render::localizer::Localizer;

/// The arguments of a rendering, and its audience.
#[derive(Clone, Copy)]
pub(crate) struct Given<'e> {
    pub(crate) arguments: &'e [Argument],
    pub(crate) audience: Audience,
}

/// A message that can be rendered.
#[derive(Clone, Copy)]
pub(crate) struct Resolved<'a, 'e> {
    pub(crate) catalog: &'a Catalog,
    pub(crate) candidate: Candidate<'e>,
    /// `None` if fluent-bundle has formatted the message.
    template: Option<&'a Template>,
}

/// A candidate that a locale has, but that could not be rendered.
pub(crate) struct Rejected<'a> {
    pub(crate) catalog: &'a Catalog,
    pub(crate) pattern: &'a Pattern,
    pub(crate) failure: Failure,
}

impl Localizer {
    /// Returns what [`resolve`](Localizer::resolve) finds first for nearly every error, in a third of the time: the message of
    /// its code in the first locale that has one. The caller must check that all arguments are there.
    #[inline]
    pub(crate) fn shortcut<'a>(
        &'a self,
        error: &ApiError,
        chain: &Chain,
    ) -> Option<(&'a Catalog, &'a Template)> {
        let code = error.code().filter(|_| self.audience_of(chain) == Audience::Developer)?;
        let has_message = |catalog: &'a Catalog| Some((catalog, catalog.message_of(code)?));
        let (catalog, message) = self.catalogs_of(chain).find_map(has_message)?;
        match message.value.as_ref()?.choose(error, catalog.rules())? {
            Pattern::Template(template) => Some((catalog, template)),
            Pattern::Choice(_) | Pattern::Resolver(_) => None,
        }
    }

    /// Finds the first candidate that can be rendered. Each tier goes through all locales of the chain; each locale tries all
    /// candidates of the tier; each candidate is looked up in the locale's overlays, then in the built-in texts. Candidates
    /// that fail are passed to `report`. Text that fluent-bundle formats is written to `formatted`.
    pub(crate) fn resolve<'a, 'e>(
        &'a self,
        chain: &Chain,
        candidates: impl Fn(Tier) -> Candidates<'e>,
        given: Given<'e>,
        formatted: &mut String,
        report: &mut dyn FnMut(Candidate<'e>, Rejected<'a>),
    ) -> Option<Resolved<'a, 'e>> {
        for tier in Tier::ALL {
            let candidates = candidates(tier);
            for catalog in self.catalogs_of(chain) {
                for candidate in &candidates {
                    let reason = match candidate.known.map(|known| Reason::new(catalog, known)) {
                        // The locale has no text for the message's subject.
                        Some(None) => continue,
                        reason => reason.flatten(),
                    };
                    let arguments = Arguments { given, reason: reason.as_ref() };
                    let resolved = try_candidate(catalog, *candidate, &arguments, formatted, report);
                    if resolved.is_some() {
                        return resolved;
                    }
                }
            }
        }
        None
    }
}

/// Tries a candidate in one locale, and reports failures.
#[inline]
fn try_candidate<'a, 'e>(
    catalog: &'a Catalog,
    candidate: Candidate<'e>,
    arguments: &Arguments<'_>,
    formatted: &mut String,
    report: &mut dyn FnMut(Candidate<'e>, Rejected<'a>),
) -> Option<Resolved<'a, 'e>> {
    for layer in catalog.layers() {
        let Some(pattern) = layer.pattern(candidate.key, candidate.attribute) else { continue };
        let failure = match pattern.choose(arguments, catalog.rules()) {
            Some(Pattern::Template(template)) if template.is_complete(arguments) => {
                return Some(Resolved { catalog, candidate, template: Some(template) });
            }
            Some(Pattern::Resolver(_)) => match format(catalog, layer, candidate, arguments) {
                Ok(text) => {
                    *formatted = text;
                    return Some(Resolved { catalog, candidate, template: None });
                }
                Err(failure) => failure,
            },
            Some(Pattern::Template(_) | Pattern::Choice(_)) | None => Failure::Missing(Vec::new()),
        };
        report(candidate, Rejected { catalog, pattern, failure });
    }
    None
}

#[cold]
fn format(
    catalog: &Catalog,
    layer: &Resource,
    candidate: Candidate<'_>,
    arguments: &Arguments<'_>,
) -> Result<String, Failure> {
    let Candidate { key, attribute, .. } = candidate;
    let (locale, isolating) = (&*catalog.locale, catalog.rules().right_to_left);
    let request = FormatRequest { locale, isolating, key, attribute, arguments };
    layer.format(&request, &mut arguments.names())
}

impl<'a> Resolved<'a, '_> {
    pub(crate) fn write(&self, out: &mut impl fmt::Write, given: Given<'_>, formatted: &str) -> fmt::Result {
        let Some(template) = self.template else { return out.write_str(formatted) };
        let reason = self.reason();
        let arguments = Arguments { given, reason: reason.as_ref() };
        template.write(out, &arguments, self.catalog.rules().right_to_left)
    }

    pub(crate) fn into_text(self, given: Given<'_>, formatted: String) -> Cow<'a, str> {
        let Some(template) = self.template else { return Cow::Owned(formatted) };
        let reason = self.reason();
        let arguments = Arguments { given, reason: reason.as_ref() };
        template.text(&arguments, self.catalog.rules().right_to_left)
    }

    fn reason(&self) -> Option<Reason<'a>> {
        self.candidate.known.and_then(|known| Reason::new(self.catalog, known))
    }
}

/// The arguments of a message that its reader may see.
struct Arguments<'e> {
    given: Given<'e>,
    /// Replaces the given arguments for a generic message.
    reason: Option<&'e Reason<'e>>,
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
        let text = known.reasons().find_map(|key| catalog.plain(key))?;
        let code = known.code.map(|code| digits(code.as_u16()));
        Some(Reason { text: in_order(text), code, status: known.status.map(digits) })
    }
}

/// A catalog text as an argument of another. Arguments lose their marks, so mirrored text is put in visual order.
fn in_order(text: &str) -> Cow<'_, str> {
    #[cfg(feature = "pseudo")]
    if let Some(visual) = crate::text::direction::visual(text) {
        return Cow::Owned(visual);
    }
    Cow::Borrowed(text)
}

impl Arguments<'_> {
    /// The names of the available arguments.
    fn names(&self) -> impl Iterator<Item = &Name> {
        self.given.arguments.iter().map(|argument| &argument.name).chain(&GENERAL_NAMES)
    }

    #[inline]
    fn given(&self, name: &Name) -> Option<Value<'_>> {
        self.given.arguments.iter().find(|argument| argument.name == *name)?.value()
    }

    fn restricted(&self, name: &Name) -> Option<Value<'_>> {
        if self.given.audience == Audience::EndUser {
            let is_safe = |value: &Value<'_>| name.as_str() == NEXT_FLUSH_TIME.name && is_moment(value.text);
            return self.given(name).filter(is_safe);
        }
        // A code or a status is shown in full, and selects no plural.
        let reason = self.reason?;
        match name.as_str() {
            "reason" => Some(Value::text(&reason.text)),
            "code" => reason.code.as_deref().map(Value::text),
            "status" => reason.status.as_deref().map(Value::text),
            _ => None,
        }
    }
}

impl Lookup for Arguments<'_> {
    #[inline]
    fn value(&self, name: &Name) -> Option<Value<'_>> {
        if self.reason.is_none() && self.given.audience == Audience::Developer {
            self.given(name)
        } else {
            self.restricted(name)
        }
    }
}
