//! Texts that end differently from those of the reference.

use fluent_syntax::ast;

use crate::check::analysis::context::Subject;
use crate::check::analysis::file::{FlatText, SLOT, char_span};
use crate::check::analysis::pattern::Inline;
use crate::check::report::findings::quoted;
use crate::check::rule::Rule;

/// Languages that end a sentence with nothing, or with a space.
const WITHOUT_STOPS: &[&str] = &["km", "lo", "my", "th"];

/// Reports them.
pub(crate) fn check(subject: &Subject<'_, '_>) {
    let Some(original) = subject.original() else { return };
    if WITHOUT_STOPS.contains(&subject.context.locale.language()) {
        return;
    }
    for text in &subject.texts {
        let Some(part) = original.part(text.attribute) else { continue };
        let last = text.flat_texts.first().and_then(FlatText::last);
        let (Some((at, found)), Some(expected)) = (last, part.last) else { continue };
        // The end of another message is checked there.
        if let Some(ast::PatternElement::Placeable {
            expression: ast::Expression::Inline(Inline::MessageReference { .. }),
        }) = text.pattern.elements.last()
        {
            continue;
        }
        // A selector ends in as many ways as it has variants.
        if (found == SLOT && text.flat_texts.len() > 1) || (expected == SLOT && part.has_variants) {
            continue;
        }
        let name = quoted(subject.entry.name_of(text.attribute));
        let sentence = match (ending(found), ending(expected)) {
            (is, should) if is == should => continue,
            (Some(_), None) => format!("\"{name}\" ends with \"{found}\", which the reference does not"),
            (None, _) => format!("\"{name}\" ends without \"{expected}\", which the reference has"),
            _ => format!("\"{name}\" ends with \"{found}\", the reference with \"{expected}\""),
        };
        subject.report(Rule::EndPunctuation, char_span((at, found)), sentence);
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
