//! Fingerprints of messages, which tell what a translation was made from.
//!
//! The fingerprint of a message is a hash of its canonical form, which is
//!
//! - the value as `={pattern}`, nothing if it has none;
//! - then each attribute as `.name={pattern}`, sorted by name.
//!
//! In a pattern, text is as the parser gives it, that is, without indentation, with line ends as line feeds. Placeables
//! have no blank in them: `{$count}`, `{"text"}`, `{-term.attribute($x,name:1)}`,
//! `{$count->[one]{pattern}*[other]{pattern}}`. Text cannot have `{` or `}`, so two patterns that differ in
//! meaning differ in form. ID and comments do not count.
//!
//! The hash is FNV-1a of 64 bits over the form in UTF-8, its halves combined by exclusive or. Files that outlive this
//! version have it, so neither form nor hash may ever change.

use std::fmt;

use fluent_syntax::ast;

/// The fingerprint of a message or term; displayed as eight hexadecimal digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Fingerprint(u32);

impl Fingerprint {
    /// Returns that of a canonical form.
    pub(crate) fn of(form: &str) -> Fingerprint {
        let hash = form.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
        });
        let [a, b, c, d, e, f, g, h] = hash.to_be_bytes();
        Fingerprint(u32::from_be_bytes([a, b, c, d]) ^ u32::from_be_bytes([e, f, g, h]))
    }

    /// Parses eight hexadecimal digits, and nothing else.
    pub(crate) fn parse(text: &str) -> Option<Fingerprint> {
        let is_one = text.len() == 8 && text.bytes().all(|b| b.is_ascii_hexdigit());
        is_one.then(|| u32::from_str_radix(text, 16).ok().map(Fingerprint))?
    }
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:08x}", self.0)
    }
}

/// Returns the canonical form of an entry with these parts: the value without a name, and the attributes.
pub(crate) fn form<'p>(parts: impl Iterator<Item = (Option<&'p str>, &'p ast::Pattern<&'p str>)>) -> String {
    let mut parts: Vec<_> = parts.collect();
    parts.sort_by_key(|(name, _)| *name);
    let mut out = String::new();
    for (name, pattern) in parts {
        name.into_iter().for_each(|name| out.extend([".", name]));
        out.push('=');
        push_pattern(&mut out, pattern);
    }
    out
}

fn push_pattern(out: &mut String, pattern: &ast::Pattern<&str>) {
    out.push('{');
    for element in &pattern.elements {
        match element {
            // The parser drops the carriage return of a line end, and splits the text there.
            ast::PatternElement::TextElement { value } => out.push_str(value),
            ast::PatternElement::Placeable { expression } => push_placeable(out, expression),
        }
    }
    out.push('}');
}

fn push_placeable(out: &mut String, expression: &ast::Expression<&str>) {
    out.push('{');
    match expression {
        ast::Expression::Inline(inline) => push_inline(out, inline),
        ast::Expression::Select { selector, variants } => {
            push_inline(out, selector);
            out.push_str("->");
            for variant in variants {
                let (ast::VariantKey::Identifier { name: key }
                | ast::VariantKey::NumberLiteral { value: key }) = variant.key;
                out.extend([if variant.default { "*[" } else { "[" }, key, "]"]);
                push_pattern(out, &variant.value);
            }
        }
    }
    out.push('}');
}

fn push_inline(out: &mut String, expression: &ast::InlineExpression<&str>) {
    use ast::InlineExpression as Inline;

    match expression {
        Inline::StringLiteral { value } => out.extend(["\"", value, "\""]),
        Inline::NumberLiteral { value } => out.push_str(value),
        Inline::VariableReference { id } => out.extend(["$", id.name]),
        Inline::FunctionReference { id, arguments } => {
            out.push_str(id.name);
            push_arguments(out, arguments);
        }
        Inline::MessageReference { id, attribute } => {
            out.push_str(id.name);
            push_attribute(out, attribute.as_ref());
        }
        Inline::TermReference { id, attribute, arguments } => {
            out.extend(["-", id.name]);
            push_attribute(out, attribute.as_ref());
            arguments.iter().for_each(|arguments| push_arguments(out, arguments));
        }
        Inline::Placeable { expression } => push_placeable(out, expression),
    }
}

fn push_attribute(out: &mut String, attribute: Option<&ast::Identifier<&str>>) {
    attribute.into_iter().for_each(|attribute| out.extend([".", attribute.name]));
}

fn push_arguments(out: &mut String, arguments: &ast::CallArguments<&str>) {
    out.push('(');
    let positional = arguments.positional.iter().map(|value| (None, value));
    let named = arguments.named.iter().map(|argument| (Some(argument.name.name), &argument.value));
    for (position, (name, value)) in positional.chain(named).enumerate() {
        out.push_str(if position == 0 { "" } else { "," });
        name.into_iter().for_each(|name| out.extend([name, ":"]));
        push_inline(out, value);
    }
    out.push(')');
}
