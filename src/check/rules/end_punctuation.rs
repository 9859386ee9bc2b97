//! Texts that end differently from those of the reference.

use fluent_syntax::ast;

use crate::check::analysis::context::Context;
use crate::check::analysis::file::{FileEntry, FlatText, Inline, SLOT};
use crate::check::report::findings::{Finding, quoted};
use crate::check::rule::Rule;

/// Languages that end a sentence with nothing, or with a space.
const WITHOUT_STOPS: &[&str] = &["km", "lo", "my", "th"];

/// Reports them.
pub(crate) fn check(context: &Context<'_, '_>, entry: &FileEntry<'_>) {
    let Some(original) = context.original_of(entry) else { return };
    if WITHOUT_STOPS.contains(&context.locale.language()) {
        return;
    }
    for (attribute, pattern) in entry.patterns() {
        let Some(part) = original.part(attribute) else { continue };
        let texts = context.file.flat_texts(pattern);
        let last = texts.first().and_then(FlatText::last);
        let (Some((at, found)), Some(expected)) = (last, part.last) else { continue };
        // The end of another message is checked there.
        if let Some(ast::PatternElement::Placeable {
            expression: ast::Expression::Inline(Inline::MessageReference { .. }),
        }) = pattern.elements.last()
        {
            continue;
        }
        // A selector ends in as many ways as it has variants.
        if (found == SLOT && texts.len() > 1) || (expected == SLOT && part.has_variants) {
            continue;
        }
        let name = quoted(entry.name_of(attribute));
        let sentence = match (ending(found), ending(expected)) {
            (is, should) if is == should => continue,
            (Some(_), None) => format!("\"{name}\" ends with \"{found}\", which the reference does not"),
            (None, _) => format!("\"{name}\" ends without \"{expected}\", which the reference has"),
            _ => format!("\"{name}\" ends with \"{found}\", the reference with \"{expected}\""),
        };
        context.report(Finding::at_char(Rule::EndPunctuation, (at, found), sentence).of(entry.id));
    }
}

/// Returns the ASCII form of a character that ends a sentence, whatever its script.
fn ending(c: char) -> Option<char> {
    match c {
        '.' | '。' | '．' | '｡' | '۔' | '।' | '։' | '።' => Some('.'),
        '?' | '？' | '؟' | '\u{37e}' | '՞' => Some('?'),
        '!' | '！' | '՜' => Some('!'),
        ':' | '：' => Some(':'),
        ',' | '，' | '、' | '،' => Some(','),
        ';' | '؛' | '；' => Some(';'),
        '…' => Some('…'),
        _ => None,
    }
}
