//! The messages of a locale as the patterns that the crate renders.
//!
//! A built-in text has text, variables, and selectors by a variable. Text around a selector is distributed over its variants, so
//! that each variant is a whole sentence; the crate does the same with the texts that it loads.

use std::collections::BTreeMap;

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
        let earlier = match code(id) {
            Some(code) => codes.insert(code, message),
            None => others.insert(id, message),
        };
        if earlier.is_some() {
            return Err(format!("{id} is there twice"));
        }
    }
    let mut parts = Parts::default();
    let (mut code_rows, mut other_rows) = (String::new(), String::new());
    for (code, message) in codes {
        let row = parts.message(&message).map_err(|error| format!("error-{code}: {error}"))?;
        code_rows += &format!("        {row}, // error-{code}\n");
    }
    for (id, message) in others {
        let row = parts.message(&message).map_err(|error| format!("{id}: {error}"))?;
        other_rows += &format!("        ({}, {row}), // {id}\n", parts.text(id));
    }

    let mut out = format!("{HEADER} locales/{tag}/errors.ftl.\n");
    out += "Builtin {\n";
    out += &format!("    tag: {tag:?},\n");
    out += "    #[cfg(any(feature = \"check\", feature = \"pseudo\"))]\n";
    out += &format!("    source: include_str!(\"../../../locales/{tag}/errors.ftl\"),\n");
    out += &format!("    available: {available},\n");
    out += &format!("    plurals: &plurals::{plurals},\n");
    out += "    parts: Parts {\n        text: Borrowed(concat!(\n";
    out += &indented(&parts.literals);
    out += "        )),\n        slots: Borrowed(&[\n";
    out += &indented(&parts.slots);
    out += "        ]),\n        named: Borrowed(&[\n";
    out += &indented(&parts.named);
    out += "        ]),\n    },\n";
    out += &format!("    codes: &[\n{code_rows}    ],\n    others: &[\n{other_rows}    ],\n}}\n");
    Ok(out)
}

/// A line for each.
fn indented(literals: &[String]) -> String {
    literals.iter().map(|literal| format!("            {literal},\n")).collect()
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

/// What the rows of a table refer to by position, as literals.
#[derive(Default)]
struct Parts {
    text: String,
    /// The text, in pieces.
    literals: Vec<String>,
    slots: Vec<String>,
    named: Vec<String>,
}

/// A template being made: its text so far, and the slots with the length of the text before each.
#[derive(Clone, Default)]
struct Draft {
    text: String,
    slots: Vec<(usize, String)>,
}

impl Parts {
    fn message(&mut self, message: &Message<&str>) -> Result<String, String> {
        let value = match &message.value {
            Some(value) => format!("Some({})", self.pattern(value)?),
            None => "None".to_owned(),
        };
        let mut attributes = Vec::new();
        for attribute in &message.attributes {
            let name = attribute.id.name;
            let value = self.pattern(&attribute.value).map_err(|error| format!("{name}: {error}"))?;
            attributes.push((self.text(name), value));
        }
        Ok(format!("MessageRow {{ value: {value}, attributes: {} }}", self.named(attributes)))
    }

    fn pattern(&mut self, pattern: &Pattern<&str>) -> Result<String, String> {
        self.sentence(Draft::default(), &pattern.elements.iter().collect::<Vec<_>>())
    }

    /// Adds the elements to what the draft holds already.
    fn sentence(&mut self, mut draft: Draft, elements: &[&PatternElement<&str>]) -> Result<String, String> {
        let mut rest = elements.iter();
        while let Some(element) = rest.next() {
            match element {
                PatternElement::TextElement { value } => draft.text += &value.replace('\n', " "),
                PatternElement::Placeable { expression: Expression::Inline(inline) } => {
                    let earlier: usize = draft.slots.iter().map(|(before, _)| before).sum();
                    draft.slots.push((draft.text.len() - earlier, name(inline)?));
                }
                PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                    return self.choice(&draft, name(selector)?, variants, rest.as_slice());
                }
            }
        }
        let (text, slots) = (self.text(&draft.text), self.slots(draft.slots));
        Ok(format!("Template {{ text: {text}, slots: {slots} }}"))
    }

    fn choice(
        &mut self,
        before: &Draft,
        argument: String,
        variants: &[Variant<&str>],
        after: &[&PatternElement<&str>],
    ) -> Result<String, String> {
        let mut rows = Vec::new();
        for variant in variants {
            let key = match variant.key {
                VariantKey::Identifier { name } => name,
                VariantKey::NumberLiteral { value } => {
                    let is_whole = value.parse().is_ok_and(|number: u64| number.to_string() == value);
                    is_whole.then_some(value).ok_or("a variant by a number that is not whole")?
                }
            };
            let elements: Vec<_> = variant.value.elements.iter().chain(after.iter().copied()).collect();
            let pattern = self.sentence(before.clone(), &elements)?;
            rows.push((self.text(key), pattern));
        }
        let default = variants.iter().position(|variant| variant.default).ok_or("no default variant")?;
        let (slots, variants) = (self.slots(vec![(0, argument)]), self.named(rows));
        Ok(format!("Choice {{ slots: {slots}, variants: {variants}, default: {default} }}"))
    }

    /// The place of a text; that of an equal one, if there is one.
    fn text(&mut self, text: &str) -> String {
        let start = self.text.find(text).unwrap_or_else(|| {
            self.literals.push(format!("{text:?}"));
            self.text += text;
            self.text.len() - text.len()
        });
        format!("Span({start}, {})", start + text.len())
    }

    fn slots(&mut self, slots: Vec<(usize, String)>) -> String {
        let start = self.slots.len();
        self.slots
            .extend(slots.iter().map(|(before, name)| format!("Slot {{ before: {before}, name: {name} }}")));
        format!("Span({start}, {})", self.slots.len())
    }

    fn named(&mut self, rows: Vec<(String, String)>) -> String {
        let start = self.named.len();
        self.named.extend(rows.iter().map(|(name, row)| format!("Named {{ name: {name}, pattern: {row} }}")));
        format!("Span({start}, {})", self.named.len())
    }
}

/// The constant of a variable's name.
fn name(inline: &InlineExpression<&str>) -> Result<String, String> {
    match inline {
        InlineExpression::VariableReference { id } => Ok(format!("Name::{}", id.name.to_uppercase())),
        _ => Err("something else than text, variables and selectors by a variable".to_owned()),
    }
}
