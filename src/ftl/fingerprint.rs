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

use std::fmt::{self, Write};

use fluent_syntax::ast;

/// The fingerprint of a message or term; displayed as eight hexadecimal digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Fingerprint(u32);

impl Fingerprint {
    /// Returns that of a value and attributes.
    pub(crate) fn of(value: Option<&ast::Pattern<&str>>, attributes: &[ast::Attribute<&str>]) -> Fingerprint {
        let mut hash = Fnv::new();
        // Writing to a hash does not fail.
        let _ = write_entry(&mut hash, value, attributes);
        hash.fold()
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

/// FNV-1a of 64 bits.
struct Fnv(u64);

impl Fnv {
    fn new() -> Fnv {
        Fnv(0xcbf2_9ce4_8422_2325)
    }

    fn fold(self) -> Fingerprint {
        let [a, b, c, d, e, f, g, h] = self.0.to_be_bytes();
        Fingerprint(u32::from_be_bytes([a, b, c, d]) ^ u32::from_be_bytes([e, f, g, h]))
    }
}

impl Write for Fnv {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        for byte in text.bytes() {
            self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
        }
        Ok(())
    }
}

/// Writes the canonical form of an entry.
pub(crate) fn write_entry(
    out: &mut impl Write,
    value: Option<&ast::Pattern<&str>>,
    attributes: &[ast::Attribute<&str>],
) -> fmt::Result {
    if let Some(value) = value {
        out.write_char('=')?;
        write_pattern(out, value)?;
    }
    let mut sorted: Vec<_> = attributes.iter().collect();
    sorted.sort_by_key(|attribute| attribute.id.name);
    for attribute in sorted {
        write!(out, ".{}=", attribute.id.name)?;
        write_pattern(out, &attribute.value)?;
    }
    Ok(())
}

fn write_pattern(out: &mut impl Write, pattern: &ast::Pattern<&str>) -> fmt::Result {
    out.write_char('{')?;
    for element in &pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } => {
                // The parser drops the carriage return of a line end, and splits the text there.
                out.write_str(value)?;
            }
            ast::PatternElement::Placeable { expression } => write_placeable(out, expression)?,
        }
    }
    out.write_char('}')
}

fn write_placeable(out: &mut impl Write, expression: &ast::Expression<&str>) -> fmt::Result {
    out.write_char('{')?;
    match expression {
        ast::Expression::Inline(inline) => write_inline(out, inline)?,
        ast::Expression::Select { selector, variants } => {
            write_inline(out, selector)?;
            out.write_str("->")?;
            for variant in variants {
                let (ast::VariantKey::Identifier { name: key }
                | ast::VariantKey::NumberLiteral { value: key }) = variant.key;
                write!(out, "{}[{key}]", if variant.default { "*" } else { "" })?;
                write_pattern(out, &variant.value)?;
            }
        }
    }
    out.write_char('}')
}

fn write_inline(out: &mut impl Write, expression: &ast::InlineExpression<&str>) -> fmt::Result {
    use ast::InlineExpression as Inline;

    match expression {
        Inline::StringLiteral { value } => write!(out, "\"{value}\""),
        Inline::NumberLiteral { value } => out.write_str(value),
        Inline::VariableReference { id } => write!(out, "${}", id.name),
        Inline::FunctionReference { id, arguments } => {
            out.write_str(id.name)?;
            write_arguments(out, arguments)
        }
        Inline::MessageReference { id, attribute } => {
            out.write_str(id.name)?;
            write_attribute(out, attribute.as_ref())
        }
        Inline::TermReference { id, attribute, arguments } => {
            write!(out, "-{}", id.name)?;
            write_attribute(out, attribute.as_ref())?;
            arguments.as_ref().map_or(Ok(()), |arguments| write_arguments(out, arguments))
        }
        Inline::Placeable { expression } => write_placeable(out, expression),
    }
}

fn write_attribute(out: &mut impl Write, attribute: Option<&ast::Identifier<&str>>) -> fmt::Result {
    attribute.map_or(Ok(()), |attribute| write!(out, ".{}", attribute.name))
}

fn write_arguments(out: &mut impl Write, arguments: &ast::CallArguments<&str>) -> fmt::Result {
    out.write_char('(')?;
    for (position, argument) in arguments.positional.iter().enumerate() {
        out.write_str(if position == 0 { "" } else { "," })?;
        write_inline(out, argument)?;
    }
    for (position, argument) in arguments.named.iter().enumerate() {
        out.write_str(if position == 0 && arguments.positional.is_empty() { "" } else { "," })?;
        write!(out, "{}:", argument.name.name)?;
        write_inline(out, &argument.value)?;
    }
    out.write_char(')')
}
