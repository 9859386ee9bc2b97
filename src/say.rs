//! One message said in one locale.

use std::borrow::Cow;

use crate::api_error::ApiError;
use crate::args::{Lookup, NEXT_FLUSH_TIME, Value, is_moment};
use crate::catalog::pattern::Pattern;
use crate::catalog::resolver::Failure;
use crate::catalog::{Catalog, Found};
use crate::diagnostic::Diagnostic;
use crate::ladder::Step;
use crate::localizer::Audience;

/// Says one message in one locale, by the first layer that can.
pub(crate) fn try_step<'a>(
    catalog: &'a Catalog,
    step: &Step,
    error: &ApiError,
    audience: Audience,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Cow<'a, str>> {
    let reason = match &step.reasons {
        None => None,
        Some(reasons) => Some(reasons.iter().flatten().find_map(|id| catalog.plain(id))?),
    };
    let arguments = Arguments { error, reason, audience };
    catalog.find(step.subject(), step.attribute).find_map(|found| {
        match say(catalog, found, &step.message_id(), step.attribute, &arguments, arguments.names()) {
            Ok(text) => Some(text),
            Err(Failure::Missing(_)) => None,
            Err(Failure::Unusable) => {
                diagnostics.push(Diagnostic::Unformattable {
                    message_id: step.message_id().into_owned(),
                    locale: catalog.locale.to_string(),
                });
                None
            }
        }
    })
}

/// Says the pattern that was found for a message's value or attribute; `names` are those that may have a value.
pub(crate) fn say<'a, 'n>(
    catalog: &'a Catalog,
    found: Found<'a>,
    id: &str,
    attribute: Option<&str>,
    arguments: &impl Lookup,
    names: impl Iterator<Item = &'n str>,
) -> Result<Cow<'a, str>, Failure> {
    let rules = catalog.rules();
    let missing = || Failure::Missing(Vec::new());
    match found.pattern.choose(arguments, rules).ok_or_else(missing)? {
        Pattern::Template(template) => match template.as_plain() {
            Some(plain) => Ok(Cow::Borrowed(plain)),
            None => template.filled(arguments, rules.right_to_left).map(Cow::Owned).ok_or_else(missing),
        },
        Pattern::Resolver(_) => {
            let resolver = found.layer.resolver(&catalog.locale, rules.right_to_left);
            resolver.format(id, attribute, arguments, names).map(Cow::Owned)
        }
        // `choose` ends at one of the two above.
        Pattern::Choice(_) => Err(Failure::Unusable),
    }
}

/// The arguments of a message: the error's own, and for the general messages what is known of it.
struct Arguments<'e> {
    /// To customers of an app nothing is said but when the limit resets.
    audience: Audience,
    error: &'e ApiError,
    reason: Option<&'e str>,
}

impl Arguments<'_> {
    /// The names that may have a value.
    fn names(&self) -> impl Iterator<Item = &str> {
        self.error.arguments().map(|(name, _)| name).chain(["reason", "code", "status"])
    }
}

impl Lookup for Arguments<'_> {
    fn value(&self, name: &str) -> Option<Value<'_>> {
        if self.audience == Audience::EndUser {
            let is_safe = |value: &Value<'_>| name == NEXT_FLUSH_TIME.name && is_moment(&value.text);
            return self.error.value(name).filter(is_safe);
        }
        let Some(reason) = self.reason else { return self.error.value(name) };
        match name {
            "reason" => Some(reason_value(reason)),
            "code" => self.error.code().map(|code| Value::number(code.as_u16())),
            "status" => self.error.http_status().map(Value::number),
            _ => None,
        }
    }
}

/// A text of ours within another: mirrored, it is given in the order in which it is seen, as an argument keeps no marks.
fn reason_value(reason: &str) -> Value<'_> {
    #[cfg(feature = "pseudo")]
    if let Some(seen) = crate::pseudo::visual(reason) {
        return Value { text: Cow::Owned(seen), count: None };
    }
    Value::text(reason)
}
