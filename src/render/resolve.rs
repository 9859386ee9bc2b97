//! One message said in one locale.

use std::borrow::Cow;
use std::fmt;

use arrayvec::ArrayString;

use crate::api_error::ApiError;
use crate::api_error::diagnostic::Diagnostic;
use crate::catalog::message::{MessageKey, digits};
use crate::catalog::pattern::Pattern;
use crate::catalog::resolver::Failure;
use crate::catalog::resolver::FormatRequest;
use crate::catalog::template::Template;
use crate::catalog::{Catalog, Found};
use crate::code::parameter::{GENERAL_NAMES, Lookup, NEXT_FLUSH_TIME, Name, Value, is_moment};
use crate::render::fallback::Step;
use crate::render::localizer::Audience;

/// A message that can be said, not yet written anywhere.
pub(crate) struct Said<'a, 'e> {
    pub(crate) catalog: &'a Catalog,
    pub(crate) step: Step<'e>,
    text: Text<'a>,
    arguments: Arguments<'e>,
}

/// The text of a message.
pub(crate) enum Text<'a> {
    /// All its slots have arguments.
    Slotted(&'a Template),
    /// What the resolver made.
    Made(String),
}

impl<'a> Said<'a, '_> {
    pub(crate) fn write(&self, out: &mut impl fmt::Write) -> fmt::Result {
        match &self.text {
            Text::Slotted(text) => text.write(out, &self.arguments, self.catalog.rules().right_to_left),
            Text::Made(text) => out.write_str(text),
        }
    }

    pub(crate) fn into_text(self) -> Cow<'a, str> {
        self.text.into_text(self.catalog, &self.arguments)
    }
}

impl<'a> Text<'a> {
    pub(crate) fn into_text(self, catalog: &Catalog, arguments: &impl Lookup) -> Cow<'a, str> {
        match self {
            Text::Slotted(text) => text.text(arguments, catalog.rules().right_to_left),
            Text::Made(text) => Cow::Owned(text),
        }
    }
}

/// Finds what a step says in one locale, by the first layer that can.
pub(crate) fn try_step<'a, 'e>(
    catalog: &'a Catalog,
    step: Step<'e>,
    error: &'e ApiError,
    audience: Audience,
    report: &mut dyn FnMut(Diagnostic),
) -> Option<Said<'a, 'e>>
where
    'a: 'e,
{
    let known = match step.reason {
        None => None,
        Some(reason) => Some(Known::new(error, reason.subjects().find_map(|id| catalog.plain(id))?)),
    };
    let arguments = Arguments { error, known, audience };
    let text = catalog.find(step.subject, step.attribute).find_map(|found| {
        match find_text(catalog, found, step.subject, step.attribute, &arguments, arguments.names()) {
            Ok(text) => Some(text),
            Err(Failure::Missing(_)) => None,
            Err(Failure::Unusable) => {
                report(Diagnostic::Unformattable {
                    message_id: step.subject.message_id().into_owned(),
                    locale: catalog.locale.to_string(),
                });
                None
            }
        }
    })?;
    Some(Said { catalog, step, text, arguments })
}

/// Finds what the pattern says that was found for a message's value or attribute; `names` are those that may have a value.
#[inline]
pub(crate) fn find_text<'a, 'n>(
    catalog: &'a Catalog,
    found: Found<'a>,
    subject: MessageKey<'_>,
    attribute: Option<&str>,
    arguments: &impl Lookup,
    mut names: impl Iterator<Item = &'n Name>,
) -> Result<Text<'a>, Failure> {
    let rules = catalog.rules();
    match found.pattern.choose(arguments, rules) {
        Some(Pattern::Template(text)) if text.is_complete(arguments) => Ok(Text::Slotted(text)),
        Some(Pattern::Resolver(_)) => {
            let isolating = rules.right_to_left;
            let asked =
                FormatRequest { locale: &catalog.locale, isolating, key: subject, attribute, arguments };
            found.layer.format(&asked, &mut names).map(Text::Made)
        }
        Some(Pattern::Template(_) | Pattern::Choice(_)) | None => Err(Failure::Missing(Vec::new())),
    }
}

/// The arguments of a message: the error's own, or for the general messages what is known of it.
struct Arguments<'e> {
    /// To customers of an app nothing is said but when the limit resets.
    audience: Audience,
    error: &'e ApiError,
    known: Option<Known<'e>>,
}

/// What the general messages say of an error.
struct Known<'e> {
    reason: Cow<'e, str>,
    code: Option<ArrayString<5>>,
    status: Option<ArrayString<5>>,
}

impl<'e> Known<'e> {
    fn new(error: &ApiError, reason: &'e str) -> Known<'e> {
        Known {
            reason: seen(reason),
            code: error.code().map(|code| digits(code.as_u16())),
            status: error.http_status().map(digits),
        }
    }
}

/// A text of ours within another: mirrored, it is given in the order in which it is seen, as an argument keeps no marks.
fn seen(reason: &str) -> Cow<'_, str> {
    #[cfg(feature = "pseudo")]
    if let Some(seen) = crate::text::direction::visual(reason) {
        return Cow::Owned(seen);
    }
    Cow::Borrowed(reason)
}

impl Arguments<'_> {
    /// The names that may have a value.
    fn names(&self) -> impl Iterator<Item = &Name> {
        self.error.arguments.iter().map(|argument| &argument.name).chain(&GENERAL_NAMES)
    }
}

impl Lookup for Arguments<'_> {
    #[inline]
    fn value(&self, name: &Name) -> Option<Value<'_>> {
        match &self.known {
            None if self.audience == Audience::Developer => self.error.value(name),
            known => self.guarded(known.as_ref(), name),
        }
    }
}

impl Arguments<'_> {
    /// A value for customers of an app, or for a general message.
    fn guarded<'k>(&'k self, known: Option<&'k Known<'k>>, name: &Name) -> Option<Value<'k>> {
        if self.audience == Audience::EndUser {
            let is_safe = |value: &Value<'_>| name.as_str() == NEXT_FLUSH_TIME.name && is_moment(value.text);
            return self.error.value(name).filter(is_safe);
        }
        // A code or a status is shown in full, and no reason for a plural.
        let known = known?;
        match name.as_str() {
            "reason" => Some(Value::text(&known.reason)),
            "code" => known.code.as_deref().map(Value::text),
            "status" => known.status.as_deref().map(Value::text),
            _ => None,
        }
    }
}
