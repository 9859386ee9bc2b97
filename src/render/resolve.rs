//! The one walk: from a chain and the candidates for a message to a text with all its arguments.

use std::borrow::Cow;
use std::fmt;

use arrayvec::ArrayString;

use crate::api_error::argument::Argument;
use crate::catalog::Catalog;
use crate::catalog::message::digits;
use crate::catalog::pattern::Pattern;
use crate::catalog::resolver::{Failure, FormatRequest};
use crate::catalog::resource::Resource;
use crate::catalog::template::Template;
use crate::code::parameter::{GENERAL_NAMES, Lookup, NEXT_FLUSH_TIME, Name, Value, is_moment};
use crate::render::audience::Audience;
use crate::render::chain::Chain;
use crate::render::fallback::{Candidate, Known, MAX_CANDIDATES, Tier};
use crate::render::localizer::Localizer;

/// What a message may be rendered with: the arguments that were given, and who may see them.
#[derive(Clone, Copy)]
pub(crate) struct Given<'e> {
    pub(crate) arguments: &'e [Argument],
    pub(crate) audience: Audience,
}

/// A message that can be rendered, not yet written anywhere.
pub(crate) struct Resolved<'a, 'e> {
    pub(crate) catalog: &'a Catalog,
    pub(crate) candidate: Candidate<'e>,
    given: Given<'e>,
    text: Text<'a>,
}

enum Text<'a> {
    /// All its slots have arguments.
    Template(&'a Template),
    /// Written by fluent-bundle.
    Formatted(String),
}

/// A candidate that a locale has, and that could not be rendered.
pub(crate) struct Rejected<'a> {
    pub(crate) catalog: &'a Catalog,
    pub(crate) pattern: &'a Pattern,
    pub(crate) failure: Failure,
}

impl Localizer {
    /// Finds the first candidate that can be rendered. Each tier goes through all locales of the chain; each locale tries all
    /// candidates of the tier; each candidate is looked up in the locale's overlays, then in the built-in texts. What could not
    /// be rendered on the way is reported.
    #[inline(always)]
    pub(crate) fn resolve<'a, 'e>(
        &'a self,
        chain: &Chain,
        candidates: impl Fn(Tier, usize) -> Option<Candidate<'e>>,
        given: Given<'e>,
        report: &mut dyn FnMut(Candidate<'e>, Rejected<'a>),
    ) -> Option<Resolved<'a, 'e>> {
        for tier in Tier::ALL {
            for catalog in self.catalogs_of(chain) {
                for place in 0..MAX_CANDIDATES {
                    let Some(candidate) = candidates(tier, place) else { continue };
                    if let Some(text) = text_of(catalog, candidate, given, report) {
                        return Some(Resolved { catalog, candidate, given, text });
                    }
                }
            }
        }
        None
    }
}

/// Finds the text of a candidate in one locale. What could not be rendered is reported.
#[inline]
fn text_of<'a, 'e>(
    catalog: &'a Catalog,
    candidate: Candidate<'e>,
    given: Given<'e>,
    report: &mut dyn FnMut(Candidate<'e>, Rejected<'a>),
) -> Option<Text<'a>> {
    let reason = Reason::new(catalog, candidate)?;
    let arguments = Arguments { given, reason: reason.as_ref() };
    for layer in catalog.layers() {
        let Some(pattern) = layer.pattern(candidate.key, candidate.attribute) else { continue };
        let failure = match pattern.choose(&arguments, catalog.rules()) {
            Some(Pattern::Template(template)) if template.is_complete(&arguments) => {
                return Some(Text::Template(template));
            }
            Some(Pattern::Resolver(_)) => match format(catalog, layer, candidate, &arguments) {
                Ok(text) => return Some(Text::Formatted(text)),
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
    #[inline]
    pub(crate) fn write(&self, out: &mut impl fmt::Write) -> fmt::Result {
        match &self.text {
            Text::Template(template) => match template.as_plain() {
                Some(text) => out.write_str(text),
                None => write_template(self.catalog, self.candidate, self.given, template, out),
            },
            Text::Formatted(text) => out.write_str(text),
        }
    }

    pub(crate) fn into_text(self) -> Cow<'a, str> {
        let template = match self.text {
            Text::Template(template) => template,
            Text::Formatted(text) => return Cow::Owned(text),
        };
        template.as_plain().map_or_else(
            || {
                let mut text = String::with_capacity(template.usual_len());
                // Writing to a `String` does not fail.
                let _ = write_template(self.catalog, self.candidate, self.given, template, &mut text);
                Cow::Owned(text)
            },
            Cow::Borrowed,
        )
    }
}

#[inline]
fn write_template(
    catalog: &Catalog,
    candidate: Candidate<'_>,
    given: Given<'_>,
    template: &Template,
    out: &mut impl fmt::Write,
) -> fmt::Result {
    // The locale had the reason when the text was found.
    let reason = Reason::new(catalog, candidate).flatten();
    let arguments = Arguments { given, reason: reason.as_ref() };
    template.write(out, &arguments, catalog.rules().right_to_left)
}

/// The arguments of a message, as far as its reader may see them.
struct Arguments<'e> {
    given: Given<'e>,
    /// In place of what was given, for a generic message.
    reason: Option<&'e Reason<'e>>,
}

/// The arguments of a generic message.
struct Reason<'e> {
    text: Cow<'e, str>,
    code: Option<ArrayString<5>>,
    status: Option<ArrayString<5>>,
}

impl<'e> Reason<'e> {
    /// `Some(None)` of a specific message; `None` if the locale cannot tell what a generic message is about.
    #[inline]
    fn new(catalog: &'e Catalog, candidate: Candidate<'_>) -> Option<Option<Reason<'e>>> {
        match candidate.known {
            None => Some(None),
            Some(known) => Reason::of(catalog, known).map(Some),
        }
    }

    #[cold]
    fn of(catalog: &'e Catalog, known: Known) -> Option<Reason<'e>> {
        let text = known.reasons().find_map(|subject| catalog.plain(subject))?;
        let code = known.code.map(|code| digits(code.as_u16()));
        Some(Reason { text: in_order(text), code, status: known.status.map(digits) })
    }
}

/// A text of ours within another. An argument keeps no marks, so a mirrored one is put in the order in which it is seen.
fn in_order(text: &str) -> Cow<'_, str> {
    #[cfg(feature = "pseudo")]
    if let Some(visual) = crate::text::direction::visual(text) {
        return Cow::Owned(visual);
    }
    Cow::Borrowed(text)
}

impl Arguments<'_> {
    /// The names that may have a value.
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
