//! Messages render as fluent-bundle renders them: every built-in one, from the tables and from its text, and any of an app.

use std::collections::BTreeSet;
use std::fs;

use bigmodel_errors::{AppMessage, Localizer};
use fluent::{FluentArgs, FluentBundle, FluentError, FluentResource, FluentValue};
use fluent_bundle::resolver::ResolverError;
use fluent_bundle::resolver::errors::ReferenceKind;
use fluent_syntax::ast;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

/// A text, or whether it lacks only arguments.
type Outcome = Result<String, bool>;

fn bundle(tag: &str, ftl: &str) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new(vec![tag.parse().unwrap()]);
    // This crate isolates only arguments of the other direction.
    bundle.set_use_isolating(false);
    bundle.add_function("NUMBER", |positional, _| positional[0].clone()).unwrap();
    bundle.add_resource(FluentResource::try_new(ftl.to_owned()).unwrap()).unwrap();
    bundle
}

fn by_fluent(
    bundle: &FluentBundle<FluentResource>,
    id: &str,
    attribute: Option<&str>,
    values: &[(&str, &str)],
) -> Outcome {
    let message = bundle.get_message(id).unwrap();
    let pattern = match attribute {
        Some(name) => message.get_attribute(name).unwrap().value(),
        None => message.value().unwrap(),
    };
    let mut arguments = FluentArgs::new();
    for (name, value) in values {
        let number = value.parse::<u64>().ok().map(FluentValue::from);
        arguments.set(name.to_string(), number.unwrap_or_else(|| value.to_string().into()));
    }
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, Some(&arguments), &mut errors).into_owned();
    let is_missing = |error: &FluentError| {
        let FluentError::ResolverError(ResolverError::Reference(kind)) = error else { return false };
        matches!(kind, ReferenceKind::Variable { .. })
    };
    // Several lines of a pattern are one.
    if errors.is_empty() { Ok(text.replace('\n', " ")) } else { Err(errors.iter().any(is_missing)) }
}

fn by_us(localizer: &Localizer, tag: &str, id: String, values: &[(&str, &str)]) -> Outcome {
    let message =
        values.iter().fold(AppMessage::new(id), |message, (name, value)| match value.parse::<u64>() {
            Ok(count) => message.with_count(name.to_string(), count),
            Err(_) => message.with(name.to_string(), value),
        });
    let formatted = localizer.format_any(&message, &localizer.negotiate(tag));
    let formatted = formatted.map_err(|error| error.to_string().starts_with("missing argument"))?;
    assert_eq!(formatted.locale().to_string(), tag, "{formatted}");
    Ok(formatted.as_str().replace(['\u{2068}', '\u{2069}'], ""))
}

/// The variables of a pattern.
fn variables<'a>(pattern: &'a ast::Pattern<&'a str>, names: &mut BTreeSet<&'a str>) {
    for element in &pattern.elements {
        let ast::PatternElement::Placeable { expression } = element else { continue };
        let (ast::Expression::Inline(inline) | ast::Expression::Select { selector: inline, .. }) = expression;
        if let ast::InlineExpression::VariableReference { id } = inline {
            names.insert(id.name);
        }
        if let ast::Expression::Select { variants, .. } = expression {
            variants.iter().for_each(|variant| variables(&variant.value, names));
        }
    }
}

#[test]
fn every_built_in_message_is_rendered_alike() {
    let values = ["0", "1", "2", "3", "11", "100", "5000000", "hour", "month", "messages", "参数", "الواجهة"];
    let units = ["minute", "hour", "day", "week", "month", "year"];
    let localizer = Localizer::builtin();
    for tag in localizer.locales().map(ToString::to_string) {
        let ftl = fs::read_to_string(format!("locales/{tag}/errors.ftl")).unwrap();
        let bundle = bundle(&tag, &ftl);
        let overlaid = Localizer::builder().resource(tag.as_str(), ftl.as_str()).build().unwrap();
        let resource = FluentResource::try_new(ftl).unwrap();
        let mut compared = 0;
        for entry in resource.entries() {
            let ast::Entry::Message(message) = entry else { continue };
            let id = message.id.name;
            let attributes =
                message.attributes.iter().map(|attribute| (Some(attribute.id.name), &attribute.value));
            for (attribute, pattern) in message.value.iter().map(|value| (None, value)).chain(attributes) {
                let mut names = BTreeSet::new();
                variables(pattern, &mut names);
                let whole_id = attribute.map_or(id.to_owned(), |name| format!("{id}.{name}"));
                for value in values {
                    for unit in units {
                        let mut arguments: Vec<(&str, &str)> =
                            names.iter().map(|name| (*name, value)).collect();
                        let is_unit = |(name, _): &&mut (&str, &str)| *name == "unit";
                        arguments.iter_mut().filter(is_unit).for_each(|argument| argument.1 = unit);
                        let theirs = by_fluent(&bundle, id, attribute, &arguments);
                        for localizer in [localizer, &overlaid] {
                            let ours = by_us(localizer, &tag, whole_id.clone(), &arguments);
                            assert!(ours.is_ok(), "{whole_id} in {tag}");
                            assert_eq!(ours, theirs, "{whole_id} in {tag}: {arguments:?}");
                        }
                        compared += 1;
                    }
                }
            }
        }
        assert!(compared > 5_000, "{compared}");
    }
}

/// A piece of text in a pattern; no brace, and no line that could be read as something else.
fn text() -> impl Strategy<Value = String> {
    "[a-z参。 \"'.,*\\[\\]-]{1,12}".prop_map(|text| text.replace('\n', " "))
}

fn name() -> impl Strategy<Value = &'static str> {
    select(vec!["x", "y", "unit", "number"])
}

fn inline() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => text(),
        3 => name().prop_map(|name| format!("{{ ${name} }}")),
        1 => name().prop_map(|name| format!("{{ NUMBER(${name}) }}")),
        1 => "[a-z{}参 ]{1,5}".prop_map(|text| format!("{{ \"{text}\" }}")),
        1 => Just("{ \"\\u0041\\u4f60\" }".to_owned()),
        1 => select(vec!["0", "3", "007", "-3", "1.50", "-0", "12345678.5"]).prop_map(|n| format!("{{ {n} }}")),
        1 => select(vec!["{ -term }", "{ -deep }", "{ other }", "{ other.more }", "{ choosing }"]).prop_map(str::to_owned),
    ]
}

fn pattern() -> impl Strategy<Value = String> {
    let flat = vec(inline(), 1..4).prop_map(|parts| format!("a{}z", parts.concat()));
    flat.prop_recursive(3, 12, 3, |inner| {
        let key = select(vec!["one", "two", "few", "many", "hour", "a", "0", "1", "2", "1.5"]);
        let variants = vec((key, inner.clone()), 0..3);
        (text(), name(), variants, inner, text()).prop_map(|(before, name, variants, default, after)| {
            let variants: String =
                variants.iter().map(|(key, pattern)| format!("\n        [{key}] {pattern}")).collect();
            format!("a{before}{{ ${name} ->{variants}\n       *[other] {default}\n    }}{after}z")
        })
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_message_is_rendered_alike(
        pattern in pattern(),
        tag in select(vec!["en-US", "zh-CN", "ar", "ru", "fr"]),
        // Not a whole million, which has a category of its own in French since CLDR 38, but not in fluent-bundle.
        values in vec((name(), select(vec!["0", "1", "2", "5", "1000001", "hour", "a", "参数"])), 0..6),
    ) {
        let ftl = format!(
            "-term = T\n-deep = d {{ -term }}\nother = o {{ $x }}\n    .more = m {{ -deep }}\n\
             choosing = {{ $number ->\n    [one] one\n   *[other] {{ $number }}\n}}\napp-m = {pattern}\n"
        );
        let localizer = Localizer::builder().resource(tag, ftl.as_str()).build();
        // Rejected messages are not rendered at all.
        prop_assume!(localizer.is_ok());
        let ours = by_us(&localizer.unwrap(), tag, "app-m".to_owned(), &values);
        prop_assert_eq!(ours, by_fluent(&bundle(tag, &ftl), "app-m", None, &values), "{}", ftl);
    }
}
