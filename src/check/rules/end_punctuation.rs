//! Texts that end differently from those of the reference.

use fluent_syntax::ast;

use crate::check::analysis::context::Subject;
use crate::check::analysis::file::{FlatText, SLOT, char_span};
use crate::check::analysis::pattern::Inline;
use crate::check::analysis::reference::ReferencePart;
use crate::check::report::findings::quoted;
use crate::check::rule::Rule;

/// Languages that end a sentence with nothing, or with a space.
const WITHOUT_STOPS: &[&str] = &["jbo", "km", "lo", "my", "th"];

/// Reports them.
pub(crate) fn check(subject: &Subject<'_, '_>) {
    let Some(original) = subject.original() else { return };
    let language = subject.context.locale.language();
    if WITHOUT_STOPS.contains(&language) {
        return;
    }
    for text in &subject.texts {
        let Some(part) = original.part(text.attribute) else { continue };
        let Some(flat) = text.flat_texts.first() else { continue };
        let (Some(last), Some(found), Some(expected)) =
            (flat.last(), subject.context.file.ending(flat), part.ending)
        else {
            continue;
        };
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
        let name = quoted(text.name);
        let (is, should) = (stop(found, language), stop(expected, "en"));
        let is_same = is == should
            || stop_before_brackets(flat, language).is_some_and(|stop| should == Some(stop))
            || subject.is_app() && is_free(flat, part, is, should);
        let sentence = match (is, should) {
            _ if is_same => continue,
            (Some(_), None) => format!("\"{name}\" ends with \"{found}\", which the reference does not"),
            (None, _) => format!("\"{name}\" ends without \"{expected}\", which the reference has"),
            _ => format!("\"{name}\" ends with \"{found}\", the reference with \"{expected}\""),
        };
        subject.report(Rule::EndPunctuation, char_span(last), sentence);
    }
}

/// Returns whether an app may end a text otherwise: with a full stop for emphasis, a heading as a question, and an abbreviation with or
/// without a full stop.
fn is_free(flat: &FlatText, part: &ReferencePart, is: Option<char>, should: Option<char>) -> bool {
    match (is, should) {
        (Some('.' | '!'), Some('.' | '!')) | (Some('?'), None) => true,
        (Some('.'), None) => {
            let words = flat.words();
            words.len() <= 2 || words.last().is_some_and(|(_, word)| word.chars().count() <= 2)
        }
        (None, Some('.')) => part.words.split_whitespace().count() <= 1,
        _ => false,
    }
}

/// Returns how a text ends whose last sentence has brackets after its full stop.
fn stop_before_brackets(flat: &FlatText, language: &str) -> Option<char> {
    let rest = flat.chars.iter().rev().map(|(_, c)| *c).skip_while(|c| c.is_whitespace());
    let mut before = rest.skip_while(|c| !matches!(c, '(' | '（')).skip(1).skip_while(|c| c.is_whitespace());
    let is_bracketed = matches!(flat.chars.last(), Some((_, ')' | '）')));
    stop(before.next().filter(|_| is_bracketed)?, language)
}

/// Returns the ASCII form of a character that ends a sentence, whatever its script.
fn stop(c: char, language: &str) -> Option<char> {
    match (c, language) {
        // Greek asks with a semicolon, and Armenian has its own full stop, for which many type a colon.
        (';', "el") => return Some('?'),
        (':', "hy") => return Some('.'),
        ('՝', "hy") => return Some(':'),
        _ => {}
    }
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
