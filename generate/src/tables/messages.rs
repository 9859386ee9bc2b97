//! The messages of a locale as the patterns that the crate renders.
//!
//! A built-in text has text, variables, and selectors by a variable. Text around a selector is distributed over its variants, so
//! that each variant is a whole sentence; the crate does the same with the texts that it loads.

use std::collections::BTreeMap;
use std::fmt::Write;

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Message, Pattern, PatternElement, Variant, VariantKey,
};
use fluent_syntax::parser;

use super::HEADER;

/// Returns the table of a text; `available` is the constant of its locale, `plurals` that of its language's rules.
pub(crate) fn table(tag: &str, ftl: &str, available: &str, plurals: &str) -> Result<String, String> {
    let mut codes = BTreeMap::new();
    let mut others = BTreeMap::new();
    for message in messages(ftl)? {
        let id = message.id.name;
        let table = literal(&message).map_err(|error| format!("{id}: {error}"))?;
        let earlier = match code(id) {
            Some(code) => codes.insert(code, table),
            None => others.insert(id, table),
        };
        if earlier.is_some() {
            return Err(format!("{id} is there twice"));
        }
    }

    let mut out = format!("{HEADER} locales/{tag}/errors.ftl.\n");
    out += "Builtin {\n";
    out += &format!("    tag: {tag:?},\n");
    out += "    #[cfg(any(test, feature = \"check\", feature = \"pseudo\"))]\n";
    out += &format!("    source: include_str!(\"../../../locales/{tag}/errors.ftl\"),\n");
    out += &format!("    available: {available},\n");
    out += &format!("    plurals: &plurals::{plurals},\n");
    out += "    codes: &[\n";
    for (code, table) in codes {
        out += &format!("        // error-{code}\n        {table},\n");
    }
    out += "    ],\n    others: &[\n";
    for (id, table) in others {
        out += &format!("        ({id:?}, {table}),\n");
    }
    out += "    ],\n}\n";
    Ok(out)
}

/// The messages of a text, which must hold nothing else but comments.
pub(crate) fn messages(ftl: &str) -> Result<Vec<Message<&str>>, String> {
    let resource = parser::parse(ftl).map_err(|(_, errors)| match errors.first() {
        Some(error) => format!("{error} at byte {}", error.pos.start),
        None => "invalid Fluent".to_owned(),
    })?;
    let mut messages = Vec::new();
    for entry in resource.body {
        match entry {
            Entry::Message(message) => messages.push(message),
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
            Entry::Term(term) => return Err(format!("a term: -{}", term.id.name)),
            Entry::Junk { content } => return Err(format!("not Fluent: {content}")),
        }
    }
    Ok(messages)
}

/// The code that a message is for: `1214` of `error-1214`.
pub(crate) fn code(id: &str) -> Option<u16> {
    let code = id.strip_prefix("error-")?.parse().ok()?;
    (id == format!("error-{code}")).then_some(code)
}

fn literal(message: &Message<&str>) -> Result<String, String> {
    let value = match &message.value {
        Some(value) => format!("Some({})", pattern(value)?),
        None => "None".to_owned(),
    };
    let mut attributes = String::new();
    for attribute in &message.attributes {
        let name = attribute.id.name;
        let value = pattern(&attribute.value).map_err(|error| format!("{name}: {error}"))?;
        let _ = write!(attributes, "(Borrowed({name:?}), {value}), ");
    }
    let attributes = attributes.trim_end_matches(", ");
    Ok(format!("Message {{ value: {value}, attributes: Borrowed(&[{attributes}]) }}"))
}

fn pattern(pattern: &Pattern<&str>) -> Result<String, String> {
    sentence(Draft::default(), &pattern.elements.iter().collect::<Vec<_>>())
}

/// The slots of a sentence so far, as literals, and the text after the last.
#[derive(Clone, Default)]
struct Draft {
    slots: Vec<String>,
    text: String,
}

/// Adds the elements to what the draft holds already.
fn sentence(mut draft: Draft, elements: &[&PatternElement<&str>]) -> Result<String, String> {
    let mut rest = elements.iter();
    while let Some(element) = rest.next() {
        match element {
            PatternElement::TextElement { value } => draft.text += &value.replace('\n', " "),
            PatternElement::Placeable { expression: Expression::Inline(inline) } => {
                let (before, name) = (std::mem::take(&mut draft.text), name(inline)?);
                draft.slots.push(format!("Slot {{ before: Borrowed({before:?}), name: {name} }}"));
            }
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                return choice(&draft, &name(selector)?, variants, rest.as_slice());
            }
        }
    }
    let (slots, rest) = (draft.slots.join(", "), draft.text);
    Ok(format!("Pattern::Template(Template {{ slots: Borrowed(&[{slots}]), rest: Borrowed({rest:?}) }})"))
}

fn choice(
    before: &Draft,
    argument: &str,
    variants: &[Variant<&str>],
    after: &[&PatternElement<&str>],
) -> Result<String, String> {
    let mut literals = Vec::new();
    for variant in variants {
        let key = match &variant.key {
            VariantKey::Identifier { name } => format!("Key::Word(Borrowed({name:?}))"),
            VariantKey::NumberLiteral { value } => match value.parse::<u64>() {
                Ok(number) => format!("Key::Number({number})"),
                Err(_) => return Err(format!("a variant by {value}, which is no whole number")),
            },
        };
        let elements: Vec<_> = variant.value.elements.iter().chain(after.iter().copied()).collect();
        literals.push(format!("({key}, {})", sentence(before.clone(), &elements)?));
    }
    let default = variants.iter().position(|variant| variant.default).ok_or("no default variant")?;
    let variants = literals.join(", ");
    Ok(format!(
        "Pattern::Choice(Choice {{ argument: {argument}, variants: Borrowed(&[{variants}]), default: {default} }})"
    ))
}

/// The constant of a variable's name.
fn name(inline: &InlineExpression<&str>) -> Result<String, String> {
    match inline {
        InlineExpression::VariableReference { id } => Ok(format!("Name::{}", id.name.to_uppercase())),
        _ => Err("something else than text, variables and selectors by a variable".to_owned()),
    }
}
