//! What is lowered says what fluent-bundle says: every built-in message, and any that can be made up.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use super::Catalog;
use super::body::Chosen;
use super::builtin::Builtin;
use super::constant::{Parts, Piece, Variant};
use super::pattern::Pattern;
use super::reader::{Attribute, Reader, Used};
use super::resolver::{Failure, Resolver};
use super::resource::{Message, Resource, Subject, entries, read_lowered};
use crate::api_error::ApiError;
use crate::args::Name;
use crate::code::ErrorCode;
use crate::locales::BUILTIN;
use crate::negotiate::parse_tag;

const NAMES: &[&str] = &["x", "y", "unit", "number"];

/// What a message says by its lowered pattern, and what it says by fluent-bundle; isolation marks aside, which the one puts
/// around what is written the other way and the other around everything.
fn both(
    catalog: &Catalog,
    resolver: &Resolver,
    id: &str,
    attribute: Option<&str>,
    error: &ApiError,
) -> Option<[Result<String, Failure>; 2]> {
    let found = catalog.find(Subject::Id(id), attribute).next()?;
    let lowered = match found.body.choose(error, catalog.rules()) {
        Some(Chosen::Text(text)) if text.is_complete(error) => {
            Ok(text.text(error, catalog.rules().right_to_left).into_owned())
        }
        Some(Chosen::Resolver) => return None,
        _ => Err(Failure::Missing(Vec::new())),
    };
    let names: Vec<Name> = error.arguments().map(|(name, _)| Name::new(name.to_owned())).collect();
    let resolved = resolver.format(id, attribute, error, &mut names.iter());
    let plain = |text: String| text.replace(['\u{2068}', '\u{2069}'], "");
    Some([lowered, resolved].map(|said| match said {
        Ok(text) => Ok(plain(text)),
        // Which are missing is not what is compared.
        Err(Failure::Missing(_)) => Err(Failure::Missing(Vec::new())),
        Err(failure) => Err(failure),
    }))
}

fn catalog_of(tag: &str, resource: Resource) -> Catalog {
    let mut catalog = Catalog::new(parse_tag(tag).unwrap());
    catalog.lay_over(resource);
    catalog
}

fn messages(builtin: &Builtin) -> impl Iterator<Item = (String, Message)> {
    entries(builtin.text()).filter_map(|range| {
        let text = builtin.text().get(range)?;
        let message = read_lowered(text, &|_| None)?;
        Some((text.split([' ', '=']).next().unwrap().to_owned(), message))
    })
}

/// The message that the compiler would make of an entry.
fn as_compiled(entry: &'static str) -> Option<Message> {
    let (mut pieces, mut variants) = ([Piece::NONE; 256], [Variant::NONE; 64]);
    let mut attributes = [Attribute::NONE; 8];
    let mut reader = Reader {
        source: entry,
        pieces: &mut pieces,
        variants: &mut variants,
        attributes: &mut attributes,
        used: Used::NOTHING,
    };
    let read = reader.read(entry.as_bytes(), 0)?;
    let used = reader.used;
    assert!(used.pieces <= 256 && used.variants <= 64 && used.attributes <= 8, "no room for {entry}");
    let parts = Parts { pieces: pieces.to_vec().leak(), variants: variants.to_vec().leak() };
    let mut message = Message { value: Some(read.value.to_pattern(&parts)), attributes: Vec::new() };
    for attribute in attributes.iter().take(read.attributes.into()) {
        let name = attribute.name;
        // Of those with one name the first is found.
        if !message.attributes.iter().any(|(known, _)| **known == *name) {
            message.attributes.push((name.into(), attribute.value.to_pattern(&parts)));
        }
    }
    Some(message)
}

#[test]
fn every_built_in_message_is_lowered_when_compiling() {
    for builtin in BUILTIN {
        let mut count = 0;
        for (id, message) in messages(builtin) {
            let entry = builtin.by_id("", &id).unwrap();
            let read = entry.read().unwrap_or_else(|| panic!("{id} in {} is left to run time", builtin.tag));
            let body =
                |attribute: Option<&str>| Some(builtin.body(read, attribute)?.to_pattern().into_owned());
            assert_eq!(body(None), message.value, "{id} in {}", builtin.tag);
            assert_eq!(usize::from(read.attributes), message.attributes.len(), "{id} in {}", builtin.tag);
            for (name, pattern) in message.attributes {
                assert_eq!(body(Some(&name)), Some(pattern), "{id}.{name} in {}", builtin.tag);
            }
            count += 1;
        }
        assert!(count > 100, "{count}");
        let ids = entries(builtin.text()).filter_map(|range| builtin.text().get(range));
        let ids = ids.filter(|entry| !entry.trim().is_empty()).count();
        assert_eq!(count, ids, "something else than messages is in {}", builtin.tag);
        for code in ErrorCode::KNOWN {
            let body = builtin.of_code(code.index().unwrap()).unwrap().to_pattern().into_owned();
            let entry = builtin.by_id("", &code.message_id()).unwrap();
            assert_eq!(
                Some(body),
                builtin.body(entry.read().unwrap(), None).map(|body| body.to_pattern().into_owned())
            );
        }
    }
}

#[test]
fn what_the_compiler_is_not_sure_of_is_left() {
    for (entry, is_read) in [
        ("a = b", true),
        ("a=b\n\n", true),
        ("a =\n    b\n", true),
        ("a = b\n    .c = d\n", true),
        ("a = { $field } b {$unit}", true),
        ("a = { $reason }", true),
        ("a = { $unit ->\n   *[other] b\n }\n", true),
        (
            "a = { $unit ->\n    [x] { $field ->\n   *[y] b\n }\n   *[other] b\n }{ $unit -> \n *[c] d\n }",
            true,
        ),
        ("a = { $unit ->\n    [other] b\n }\n", false),
        ("a = { $unit ->\n   *[a] b\n   *[b] b\n }\n", false),
        ("a = { $unit ->\n   *[0] b\n }\n", false),
        ("a = { $unit ->\n   *[b]\n    c\n }\n", false),
        ("a = { $unit ->\n   *[b] c \n }\n", false),
        ("a = { $unit ->\n   *[b] c }\n", false),
        ("a = { $unit ->\n   *[b] c", false),
        ("a = { $unit -> *[b] c\n }", false),
        ("a = { $nobody }", false),
        ("a = { $nobody ->\n   *[other] b\n }\n", false),
        ("a = { field }", false),
        ("a = { \"b\" }", false),
        ("a = { $field", false),
        ("a = b }", false),
        ("a = b \n", false),
        ("a = b\tc", false),
        ("a = b\n    c\n", false),
        ("a =\n    .b = c\n", false),
        ("a =", false),
        ("a", false),
        ("-a = b", false),
    ] {
        assert_eq!(as_compiled(entry).is_some(), is_read, "{entry}");
        if is_read {
            assert_eq!(as_compiled(entry), read_lowered(entry, &|_| None), "{entry}");
        }
    }
    let slots = "{ $field }".repeat(7);
    for (more, is_read) in [("", true), ("{ $field }", false)] {
        let entry = format!("a = {slots}{more}").leak();
        assert_eq!(as_compiled(entry).is_some(), is_read, "{entry}");
    }
    let long = format!("a = {}", "b".repeat(crate::limits::MESSAGE_BYTES + 1)).leak();
    assert!(as_compiled(long).is_none());
}

#[test]
fn every_built_in_message_is_said_alike_both_ways() {
    let values = ["0", "1", "2", "3", "11", "100", "5000000", "hour", "month", "messages", "参数", "الواجهة"];
    for builtin in BUILTIN {
        let catalog = catalog_of(builtin.tag, Resource::builtin(builtin));
        let right_to_left = catalog.rules().right_to_left;
        let resolver = Resolver::new(builtin.text(), &catalog.locale, right_to_left);
        let mut compared = 0;
        for (id, message) in messages(builtin) {
            let attributes = message.attributes.iter().map(|(name, _)| Some(&**name));
            for attribute in attributes.chain(message.value.iter().map(|_| None)) {
                for value in values {
                    let names = ["reason", "code", "status"].into_iter().chain(declared(&message));
                    let units = ["minute", "hour", "day", "week", "month", "year"];
                    for unit in units {
                        let error =
                            names.clone().fold(ApiError::default(), |error, name| error.with(name, value));
                        let error = error.with("unit", unit).with("next_flush_time", "2026-08-12 18:58:34");
                        let [lowered, resolved] = both(&catalog, &resolver, &id, attribute, &error).unwrap();
                        assert!(lowered.is_ok(), "{id} {lowered:?}");
                        assert_eq!(lowered, resolved, "{id} {attribute:?} in {}: {error}", builtin.tag);
                        compared += 1;
                    }
                }
            }
        }
        assert!(compared > 5_000, "{compared}");
    }
}

/// The names of a message's variables; leaked, for a test.
fn declared(message: &Message) -> impl Iterator<Item = &'static str> + Clone + use<> {
    let mut names: Vec<&'static str> = Vec::new();
    for pattern in message.patterns() {
        pattern.variables(&mut |name| names.push(Box::leak(name.as_str().to_owned().into_boxed_str())));
    }
    names.into_iter()
}

/// A piece of text in a pattern; no brace, and no line that could be read as something else.
fn text() -> impl Strategy<Value = String> {
    "[a-z参。 \"'.,*\\[\\]-]{1,12}".prop_map(|text| text.replace('\n', " "))
}

fn name() -> impl Strategy<Value = &'static str> {
    select(NAMES)
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
    fn any_message_is_said_alike_both_ways(
        pattern in pattern(),
        tag in select(vec!["en-US", "zh-CN", "ar", "ru", "fr"]),
        values in vec((name(), select(vec!["0", "1", "2", "5", "1000000", "hour", "a", "参数"])), 0..6),
    ) {
        let ftl = format!(
            "-term = T\n-deep = d {{ -term }}\nother = o {{ $x }}\n    .more = m {{ -deep }}\n\
             choosing = {{ $number ->\n    [one] one\n   *[other] {{ $number }}\n}}\nm = {pattern}\n"
        );
        let (resource, errors) = Resource::overlay(&ftl, 9);
        // What the guard refuses is nobody's to say.
        prop_assume!(errors.is_empty());
        let catalog = catalog_of(tag, resource);
        let resolver = Resolver::new(&ftl, &catalog.locale, false);
        let error = values.iter().fold(ApiError::default(), |error, (name, value)| error.with(*name, value));
        if let Some([lowered, resolved]) = both(&catalog, &resolver, "m", None, &error) {
            prop_assert_eq!(lowered, resolved, "{}", ftl);
        }
    }

    #[test]
    fn any_line_is_read_as_fluent_syntax_reads_it(
        entry in "m ?= ?[a-z\\[*.#参]?([a-z {}$\"=.]|\\{ ?\\$[a-z]{1,3} ?\\}){0,12}(\n {0,2}(\\.[ab] ?= ?)?([a-z{}]|\\{ \\$x \\}){0,4}){0,3}\n{0,2}",
    ) {
        let entry: &'static str = Box::leak(entry.into_boxed_str());
        if let Some(message) = as_compiled(entry) {
            prop_assert!(fluent_syntax::parser::parse(entry).is_ok());
            prop_assert_eq!(Some(message), read_lowered(entry, &|_| None));
        }
    }

    #[test]
    fn any_selector_is_read_as_fluent_syntax_reads_it(
        pattern in pattern(),
        name in select(vec!["x", "field", "code"]),
        begin in select(vec!["m = ", "m =\n    ", "m =\n ", "m = \n  \n  ", "m =\n"]),
        end in select(vec!["", "\n", "\n    .a = b", "\n .a = { $x ->\n  *[b] c\n }\n", "\n  c", "\n\n .a =\n  b"]),
    ) {
        let entry: &'static str = format!("{begin}{pattern}{end}").replace("$x", &format!("${name}")).leak();
        if let Some(message) = as_compiled(entry) {
            prop_assert!(fluent_syntax::parser::parse(entry).is_ok());
            prop_assert_eq!(Some(message), read_lowered(entry, &|_| None));
        }
    }
}

#[test]
fn little_is_left_to_the_resolver() {
    let ftl = "-a = A\nb = { -a } { c.d }\nc =\n    .d = { NUMBER($x) ->\n    [one] 1\n   *[other] { b }\n }";
    let catalog = catalog_of("en", Resource::overlay(&ftl.replace("{ b }", "{ -a }"), 9).0);
    for (id, attribute) in [("b", None), ("c", Some("d"))] {
        let found = catalog.find(Subject::Id(id), attribute).next().unwrap();
        assert!(!matches!(*found.body.to_pattern(), Pattern::Resolver(_)), "{id}");
    }
}
