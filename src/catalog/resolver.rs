//! fluent-bundle, for the messages that cannot be lowered to text and slots.

use fluent::{FluentArgs, FluentResource, FluentValue};
use fluent_bundle::FluentError;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::resolver::ResolverError;
use fluent_bundle::resolver::errors::ReferenceKind;
use unic_langid::LanguageIdentifier;

use super::message::MessageKey;
use crate::code::parameter::{Lookup, Name, Value};
use crate::limits::MESSAGE_BYTES;

/// The bundle of one resource.
pub(crate) struct Resolver {
    bundle: FluentBundle<FluentResource>,
    /// Whether it isolates all arguments; otherwise only those of the other direction are isolated.
    isolating: bool,
}

/// A message for the resolver to format, and how.
pub(crate) struct FormatRequest<'a> {
    pub(crate) locale: &'a LanguageIdentifier,
    /// Whether all arguments' ends are marked.
    pub(crate) isolating: bool,
    pub(crate) key: MessageKey<'a>,
    pub(crate) attribute: Option<&'a str>,
    pub(crate) arguments: &'a dyn Lookup,
}

/// Why the resolver has no text for a message.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Failure {
    /// Arguments that the message, or what it refers to, names and the caller does not give. Their names are here if only the
    /// resolver could know them.
    Missing(Vec<String>),
    /// Anything else: a reference to nothing, a call of an unknown function.
    Unusable,
}

impl Resolver {
    pub(crate) fn new(source: &str, locale: &LanguageIdentifier, isolating: bool) -> Resolver {
        let mut bundle = FluentBundle::new_concurrent(vec![locale.clone()]);
        bundle.set_use_isolating(isolating);
        // The stock NUMBER panics on some options; this one has none. Text stays text: a count too large for fluent-bundle's
        // numbers, for example. A bundle without functions of its own cannot have the name taken.
        let _ = bundle.add_function("NUMBER", |positional, _| match positional.first() {
            Some(value @ (FluentValue::Number(_) | FluentValue::String(_))) => value.clone(),
            _ => FluentValue::Error,
        });
        // What does not parse, or is a duplicate, was reported when the resource was loaded.
        let resource = FluentResource::try_new(source.to_owned()).unwrap_or_else(|(resource, _)| resource);
        let _ = bundle.add_resource(resource);
        Resolver { bundle, isolating }
    }

    /// Formats a message's value, or one of its attributes, with the arguments of those names.
    pub(crate) fn format(
        &self,
        request: &FormatRequest<'_>,
        names: &mut dyn Iterator<Item = &Name>,
    ) -> Result<String, Failure> {
        let message = self.bundle.get_message(&request.key.message_id()).ok_or(Failure::Unusable)?;
        let pattern = match request.attribute {
            Some(name) => message.get_attribute(name).map(|attribute| attribute.value()),
            None => message.value(),
        };
        let mut values = FluentArgs::new();
        for name in names {
            if let Some(value) = request.arguments.value(name) {
                values.set(name.as_str().to_owned(), self.fluent_value(value));
            }
        }
        let mut errors = Vec::new();
        let pattern = pattern.ok_or(Failure::Unusable)?;
        // Validation has bounded the texts and the placeables, and arguments have a limit of their own.
        let text = self.bundle.format_pattern(pattern, Some(&values), &mut errors);
        let mut missing: Vec<String> = errors.iter().filter_map(missing_variable).collect();
        if !missing.is_empty() {
            missing.dedup();
            Err(Failure::Missing(missing))
        } else if !errors.is_empty() || text.len() > MESSAGE_BYTES || text.trim().is_empty() {
            Err(Failure::Unusable)
        } else {
            // A pattern may have several lines; a person sees one.
            Ok(text.replace('\r', "").replace(['\n', '\t'], " "))
        }
    }

    fn fluent_value(&self, value: Value<'_>) -> FluentValue<'static> {
        // fluent-bundle's numbers are f64, which are exact only up to 2^53.
        match value.count.map(u32::try_from) {
            Some(Ok(count)) => FluentValue::from(count),
            _ => {
                let mut text = String::new();
                // Writing to a `String` does not fail.
                let _ = if self.isolating {
                    value.write_sanitized(&mut text)
                } else {
                    value.write(&mut text, false)
                };
                FluentValue::from(text)
            }
        }
    }
}

fn missing_variable(error: &FluentError) -> Option<String> {
    match error {
        FluentError::ResolverError(ResolverError::Reference(ReferenceKind::Variable { id })) => {
            Some(id.clone())
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::api_error::ApiError;

    fn format(ftl: &str, argument: &str) -> Result<String, Failure> {
        let resolver = Resolver::new(ftl, &LanguageIdentifier::default(), false);
        let error = ApiError::new(1).with("x", argument);
        let request = FormatRequest {
            locale: &LanguageIdentifier::default(),
            isolating: false,
            key: MessageKey::Id("m"),
            attribute: None,
            arguments: &error,
        };
        resolver.format(&request, &mut ["x", "y"].map(Name::new).iter())
    }

    #[test]
    fn missing_arguments_are_no_failure_of_the_message() {
        assert_eq!(format("m = a { $x }", "b"), Ok("a b".to_owned()));
        assert_eq!(
            format("m = { $y }{ $y }{ $z }", "b"),
            Err(Failure::Missing(vec!["y".into(), "z".into()]))
        );
        for ftl in ["m = { nothing }", "m = { -nothing }", "m = { NOTHING() }", "n = x", "m =\n .a = x"] {
            assert_eq!(format(ftl, " "), Err(Failure::Unusable), "{ftl}");
        }
    }

    #[test]
    fn the_length_of_a_text_is_limited() {
        let ftl = |more: usize| format!("m = {}{{ $x }}", "a".repeat(MESSAGE_BYTES - 1 + more));
        assert_eq!(format(&ftl(0), "b").map(|text| text.len()), Ok(MESSAGE_BYTES));
        assert_eq!(format(&ftl(1), "b"), Err(Failure::Unusable));
    }
}
