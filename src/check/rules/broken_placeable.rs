//! Arguments that stand in a text as letters, so that readers see their names.

use fluent_syntax::ast;

use crate::check::Locale;
use crate::check::analysis::file::{Entry, File, Inline, Node, Pattern, Sentence, sentences, visit};
use crate::check::analysis::reference::Reference;
use crate::check::report::findings::{Finding, Sink, quoted};
use crate::check::rule::Rule;
use crate::check::suggest::nearest;

/// How long a name may be.
const NAME: usize = 64;

/// Something in a text that was meant to be a placeable.
struct Literal {
    at: usize,
    written: String,
    /// What stands in it, which may be the name of an argument.
    name: String,
}

/// Reports what looks like an argument, and is shown as it stands.
pub(crate) fn check(
    locale: &Locale<'_>,
    file: &File<'_>,
    reference: &Reference,
    entry: &Entry<'_>,
    sink: &mut Sink,
) {
    for (attribute, pattern) in entry.patterns() {
        let allowed = reference.arguments(entry.id, attribute).unwrap_or_default();
        for literal in literals(file, pattern) {
            let name = if allowed.contains(&literal.name) {
                Some(literal.name.clone())
            } else if let (true, [only]) = (literal.name.is_empty(), &*allowed.iter().collect::<Vec<_>>()) {
                Some((*only).clone())
            } else {
                nearest(&file.guesses, &literal.name, allowed.iter().map(String::as_str))
            };
            let shown = quoted(&literal.written);
            let sentence = format!("\"{shown}\" is no placeable: readers see it as it stands");
            let span = literal.at..literal.at.saturating_add(literal.written.len());
            let help = match name {
                _ if locale.is_reference && allowed.is_empty() => {
                    "an argument is written \"{ $name }\"".to_owned()
                }
                Some(name) => format!("did you mean \"{{ ${name} }}\"?"),
                None => "an argument is written \"{ $name }\"".to_owned(),
            };
            sink.report(file, Finding::new(Rule::BrokenPlaceable, span, sentence).of(entry).help(help));
        }
    }
}

/// Whether a text has something in it that may have been an argument, so that none is known to be missing.
pub(crate) fn hides(file: &File<'_>, pattern: &Pattern<'_>, argument: &str) -> bool {
    let mut is_named = false;
    visit(pattern, &mut |node| {
        if let Node::Message(name, None) = node {
            is_named |= meant(file, name, [argument]).is_some();
        }
    });
    is_named || has_doubled(pattern) || !literals(file, pattern).is_empty()
}

fn has_doubled(pattern: &Pattern<'_>) -> bool {
    pattern.elements.iter().any(|element| match element {
        ast::PatternElement::TextElement { .. } => false,
        ast::PatternElement::Placeable { expression } => match expression {
            ast::Expression::Inline(inline) => is_doubled(inline),
            ast::Expression::Select { variants, .. } => {
                variants.iter().any(|variant| has_doubled(&variant.value))
            }
        },
    })
}

/// The argument that a reference to no message was meant for: the `$` was forgotten.
pub(crate) fn meant<'n>(
    file: &File<'_>,
    name: &str,
    arguments: impl IntoIterator<Item = &'n str> + Clone,
) -> Option<String> {
    let exact = arguments.clone().into_iter().find(|argument| *argument == name).map(str::to_owned);
    exact.or_else(|| nearest(&file.guesses, name, arguments))
}

/// Whether a placeable stands directly in another, as other systems write it.
pub(crate) fn is_doubled(inline: &Inline<'_>) -> bool {
    matches!(inline, Inline::Placeable { expression } if matches!(**expression, ast::Expression::Inline(_)))
}

fn literals(file: &File<'_>, pattern: &Pattern<'_>) -> Vec<Literal> {
    sentences(file, pattern).iter().flat_map(of_sentence).collect()
}

fn of_sentence(sentence: &Sentence) -> Vec<Literal> {
    let mut found = Vec::new();
    let mut rest = sentence.chars.as_slice();
    let mut before = ' ';
    while let Some(((at, c), tail)) = rest.split_first() {
        let length = length(*c, tail, before);
        let chars: String = rest.iter().take(length).map(|(_, c)| *c).collect();
        before = *c;
        rest = rest.get(length.max(1)..).unwrap_or_default();
        if length > 0 {
            let name: String = chars.chars().filter(|c| is_name(*c)).collect();
            let name = if *c == '%' && !chars.contains('(') { String::new() } else { name };
            let name = name.strip_suffix('s').filter(|_| *c == '%').map(str::to_owned).unwrap_or(name);
            found.push(Literal { at: *at, written: chars, name });
        }
    }
    found
}

/// How many characters from here on look like an argument; none if they do not.
fn length(first: char, tail: &[(usize, char)], before: char) -> usize {
    let at = |position: usize| tail.get(position).map_or('\n', |(_, c)| *c);
    let count = |skipped: usize, is: fn(char) -> bool| {
        tail.iter().skip(skipped).take(NAME).take_while(|(_, c)| is(*c)).count()
    };
    let ends_word = |position: usize| !at(position).is_ascii_alphanumeric();
    match first {
        // An amount of money has the sign before digits, or behind the letters of a country.
        '$' if at(0).is_ascii_alphabetic() && !before.is_alphanumeric() => {
            count(0, is_name).saturating_add(1)
        }
        '%' if matches!(at(0), 's' | 'd' | '@') && ends_word(1) && !before.is_ascii_digit() => 2,
        '%' if at(0).is_ascii_digit() => {
            let digits = count(0, |c| c.is_ascii_digit());
            let is_one = at(digits) == '$' && matches!(at(digits.saturating_add(1)), 's' | 'd' | '@');
            if is_one { digits.saturating_add(3) } else { 0 }
        }
        '%' if at(0) == '(' => {
            let name = count(1, is_name);
            let is_one = name > 0
                && at(name.saturating_add(1)) == ')'
                && matches!(at(name.saturating_add(2)), 's' | 'd');
            if is_one { name.saturating_add(4) } else { 0 }
        }
        '｛' => {
            let inside = count(0, |c| !matches!(c, '｝' | '\n'));
            if at(inside) == '｝' { inside.saturating_add(2) } else { 1 }
        }
        '｝' => 1,
        _ => 0,
    }
}

fn is_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '_' | '-')
}
