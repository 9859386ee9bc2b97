//! Syntax that readers would see: text that was meant to be a placeable, a message, an attribute or a variant.

use crate::check::analysis::context::Subject;
use crate::check::analysis::entries::open_variant;
use crate::check::analysis::file::{FlatText, span_of};
use crate::check::analysis::reference::BUILTIN;
use crate::check::findings::quoted;
use crate::check::rule::Rule;
use crate::ftl::place::offset_in;

/// The longest name that is looked for, in characters.
const MAX_NAME: usize = 64;

/// Text that was meant to be a placeable.
struct Literal {
    at: usize,
    text: String,
    /// The name in it, which may be that of an argument.
    name: String,
}

/// Reports such text.
pub(crate) fn placeables(subject: &Subject<'_, '_>) {
    for text in &subject.texts {
        let allowed = subject.arguments(text.attribute).unwrap_or_default();
        let only = if allowed.len() == 1 { allowed.first() } else { None };
        // The texts of an app may be about the formats of numbers, the variables of a shell, in capitals, or placeables, in quotes.
        let is_list = text.flat_texts.iter().any(|flat| flat.count(|c| c == '%') > 2);
        for Literal { at, text, name } in text.flat_texts.iter().flat_map(literals) {
            let is_variable = text.starts_with('$') && name.chars().take(2).all(|c| c.is_ascii_uppercase());
            let is_quoted = || subject.context.file.is_quoted(at, &text);
            if subject.is_app() && (is_variable || (text.starts_with('%') && is_list) || is_quoted()) {
                continue;
            }
            let meant = match only.filter(|_| name.is_empty()) {
                Some(only) => Some(only.clone()),
                None => meant_argument(subject, &name, allowed.iter().map(String::as_str)),
            };
            let help = match meant {
                Some(name) => format!("did you mean \"{{ ${name} }}\"?"),
                None => "an argument is written \"{ $name }\"".to_owned(),
            };
            let sentence = format!("\"{}\" is not a placeable: readers see it as it is", quoted(&text));
            subject.report(Rule::BrokenPlaceable, span_of(at, text.len()), sentence).help(help);
        }
    }
}

/// Returns the argument that was meant by a name without its `$`.
pub(crate) fn meant_argument<'n>(
    subject: &Subject<'_, '_>,
    name: &str,
    arguments: impl IntoIterator<Item = &'n str> + Clone,
) -> Option<String> {
    let exact = arguments.clone().into_iter().find(|argument| *argument == name).map(str::to_owned);
    exact.or_else(|| subject.nearest(name, arguments))
}

fn literals(flat: &FlatText) -> Vec<Literal> {
    let text = flat.text();
    let mut found = Vec::new();
    let mut end = 0_usize;
    let mut before = ' ';
    for ((index, c), (at, _)) in text.char_indices().zip(&flat.chars) {
        if index < end {
            continue;
        }
        if let Some((literal, name)) = text.get(index..).and_then(|rest| literal(rest, before)) {
            end = index.saturating_add(literal.len());
            found.push(Literal { at: *at, text: literal.to_owned(), name });
        }
        before = c;
    }
    found
}

/// Returns what a text begins with if it looks like an argument of Fluent or of another format, and the name in it.
fn literal(text: &str, before: char) -> Option<(&str, String)> {
    let mut chars = text.chars();
    let length = match chars.next()? {
        // In an amount of money the sign is before digits, or after the letters of a country.
        '$' if chars.as_str().starts_with(|c: char| c.is_ascii_alphabetic()) && !before.is_alphanumeric() => {
            let name: String = chars.take_while(|c| is_name(*c)).take(MAX_NAME).collect();
            return Some((text.get(..name.len().checked_add(1)?)?, name));
        }
        '%' => return percent(text, chars.as_str(), before),
        '｛' => {
            let inside = chars.as_str().split_once('｝').map(|(inside, _)| inside);
            let inside = inside.filter(|inside| inside.chars().count() <= MAX_NAME && !inside.contains('\n'));
            inside.map_or('｛'.len_utf8(), |inside| "｛｝".len().saturating_add(inside.len()))
        }
        '｝' => '｝'.len_utf8(),
        _ => return None,
    };
    let literal = text.get(..length)?;
    Some((literal, literal.chars().filter(|c| is_name(*c)).collect()))
}

/// Looks for `%s`, `%1$s` and `%(name)s`, of which only the last has a name.
fn percent<'t>(text: &'t str, rest: &'t str, before: char) -> Option<(&'t str, String)> {
    let numbered = rest.trim_start_matches(|c: char| c.is_ascii_digit());
    let (name, rest) =
        if let Some((name, rest)) = rest.strip_prefix('(').and_then(|rest| rest.split_once(')')) {
            let is_good = !name.is_empty() && name.len() <= MAX_NAME && name.chars().all(is_name);
            (name, rest.strip_prefix(['s', 'd']).filter(|_| is_good)?)
        } else if numbered.len() < rest.len() {
            ("", numbered.strip_prefix('$')?.strip_prefix(['s', 'd', '@'])?)
        } else {
            let rest = rest.strip_prefix(['s', 'd', '@']).filter(|_| !before.is_ascii_digit())?;
            ("", (!rest.starts_with(|c: char| c.is_ascii_alphanumeric())).then_some(rest)?)
        };
    Some((text.strip_suffix(rest)?, name.to_owned()))
}

fn is_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '_' | '-')
}

/// The attributes that a message may have.
const ATTRIBUTES: &[&str] = &["bare", "end-user", "until", "path", "code", "status"];

/// Reports what was meant as an entry or a part of one, and returns whether there is any.
pub(crate) fn stray(subject: &Subject<'_, '_>) -> bool {
    let mut is_there = false;
    for flat in subject.flat_texts() {
        is_there |= second_sign(subject, flat).is_some();
        for (index, line) in flat.chars.split(|(_, c)| *c == '\n').enumerate() {
            is_there |= in_line(subject, line, index > 0).is_some();
        }
    }
    is_there
}

fn second_sign(subject: &Subject<'_, '_>, flat: &FlatText) -> Option<()> {
    let (at, c) = flat.chars.iter().find(|(_, c)| !c.is_whitespace())?;
    let is_arrow = flat.text().trim_start().starts_with("==");
    if flat.is_whole && *c == '=' && !is_arrow {
        subject
            .report(Rule::StraySyntax, span_of(*at, 1), "the text begins with \"=\"")
            .help("one \"=\" is enough");
        return Some(());
    }
    None
}

/// Looks for syntax in a line. Only a line that continues a text may be a variant.
fn in_line(subject: &Subject<'_, '_>, line: &[(usize, char)], continues: bool) -> Option<()> {
    let reference = subject.context.reference;
    let text: String = line.iter().map(|(_, c)| *c).collect();
    let report = |part: &str, length: usize, sentence: String, help: &str| {
        let before = text.get(..offset_in(&text, part))?;
        let (at, _) = line.get(before.chars().count())?;
        subject.report(Rule::StraySyntax, span_of(*at, length), sentence).help(help);
        Some(())
    };
    if let Some(name) = open_variant(&text).filter(|_| continues) {
        let sentence = format!("\"{}]\" is read as a part of the text above", quoted(name));
        return report(text.trim_start(), name.len(), sentence, "a variant is written \"[one] text\"");
    }
    if let Some((name, _)) = text.trim_start().split_once('=') {
        let name = name.trim_end();
        if reference.messages.contains_key(name) || BUILTIN.messages.contains_key(name) {
            let sentence = format!("\"{name}\" is read as a part of the text above");
            return report(name, name.len(), sentence, "a message begins at the start of a line");
        }
    }
    let (dot, length) = text.match_indices('.').find_map(|(index, dot)| {
        let (name, _) = text.get(index..)?.strip_prefix('.')?.split_once('=')?;
        let name = name.trim_end();
        ATTRIBUTES.contains(&name).then(|| (dot, name.len().saturating_add(1)))
    })?;
    let sentence = "an attribute in the middle of a text is read as a part of it".to_owned();
    report(dot, length, sentence, "write the attribute on an indented line of its own")
}
