//! Brackets and quotation marks without their counterparts, and marks that Chinese and Japanese do not use.

use unicode_script::{Script, UnicodeScript};

use super::punctuation::is_chinese;
use crate::check::analysis::context::Subject;
use crate::check::analysis::file::{FlatText, SLOT, char_span};
use crate::check::analysis::writing::{Orthography, Writing};
use crate::check::rule::Rule;

/// Opening, and closing.
const BRACKETS: &[(char, char)] =
    &[('(', ')'), ('[', ']'), ('「', '」'), ('『', '』'), ('《', '》'), ('【', '】')];

/// Reports brackets and straight quotation marks without a counterpart.
pub(crate) fn brackets(subject: &Subject<'_, '_>) {
    let writing = &subject.context.locale.writing;
    let is_wide = writing.as_ref().is_some_and(Writing::is_chinese_or_japanese);
    for flat in subject.flat_texts() {
        // A text about brackets has one in quotes or after a backslash.
        let file = subject.context.file;
        let is_sign = |(at, c): &&(usize, char)| {
            let is_escaped = file.text.get(..*at).is_some_and(|head| head.ends_with('\\'));
            is_escaped || file.is_quoted(*at, c.encode_utf8(&mut [0; 4]))
        };
        let without: Vec<(usize, char)> = flat.chars.iter().filter(|c| !is_sign(c)).copied().collect();
        if let Some(found) =
            unbalanced(&without, is_wide).filter(|_| unbalanced(&flat.chars, is_wide).is_some())
        {
            report(subject, found);
        }
    }
}

/// Reports quotation marks with two forms, and the opening mark of each pair that is not of the language.
pub(crate) fn quotes(subject: &Subject<'_, '_>) {
    subject.flat_texts().filter_map(unclosed_quote).for_each(|c| report(subject, c));
    let writing = subject.context.locale.writing.as_ref();
    // An app may have its own style.
    let is_checked = |writing: &&Writing| writing.is_chinese_or_japanese() && !subject.is_app();
    let Some(writing) = writing.filter(is_checked) else { return };
    let help = if writing.orthography == Orthography::SimplifiedChinese {
        "write \"“\" and \"”\""
    } else {
        "write \"「\" and \"」\""
    };
    for (at, c) in subject.flat_texts().flat_map(|flat| foreign_quotes(writing, flat)) {
        let sentence = format!("\"{c}\" is not a quotation mark of the language");
        subject.report(Rule::Punctuation, char_span((at, c)), sentence).help(help);
    }
}

fn report(subject: &Subject<'_, '_>, (at, c): (usize, char)) {
    let sentence = format!("\"{c}\" has no counterpart");
    subject.report(Rule::UnbalancedBracket, char_span((at, c)), sentence);
}

/// Returns the first bracket or quotation mark that is not closed, or closes nothing. The two widths of a bracket are the same
/// here: another rule reports the wrong one.
fn unbalanced(chars: &[(usize, char)], is_wide: bool) -> Option<(usize, char)> {
    let mut open: Vec<(usize, char, char)> = Vec::new();
    let mut quote = None;
    let is_hebrew = |index: Option<usize>| {
        index.and_then(|index| chars.get(index)).is_some_and(|(_, c)| c.script() == Script::Hebrew)
    };
    for (index, (at, c)) in chars.iter().enumerate() {
        let narrow = match c {
            '（' if is_wide => '(',
            '）' if is_wide => ')',
            '［' if is_wide => '[',
            '］' if is_wide => ']',
            // In Hebrew it is a part of abbreviations.
            '"' if is_hebrew(index.checked_sub(1)) && is_hebrew(index.checked_add(1)) => continue,
            '"' => {
                quote = if quote.is_some() { None } else { Some((*at, '"')) };
                continue;
            }
            c => *c,
        };
        if is_smiley(chars.get(..=index).unwrap_or_default()) {
            continue;
        }
        if let Some((_, closing)) = BRACKETS.iter().find(|(opening, _)| *opening == narrow) {
            open.push((*at, *c, *closing));
        } else if BRACKETS.iter().any(|(_, closing)| *closing == narrow) {
            match open.pop() {
                Some((.., closing)) if closing == narrow => {}
                None if narrow == ')' && is_list_item(chars.get(..index)?) => {}
                _ => return Some((*at, *c)),
            }
        }
    }
    // A text that breaks off has no end to close anything at.
    let is_cut = chars.last().is_some_and(|(_, c)| *c == '…');
    open.first().map(|(at, c, _)| (*at, *c)).or(quote).filter(|_| !is_cut)
}

/// Returns whether a text ends with `:(` or the like.
fn is_smiley(chars: &[(usize, char)]) -> bool {
    matches!(chars, [.., (_, ':' | ';'), (_, '(' | ')')] | [.., (_, ':' | ';'), (_, '-'), (_, '(' | ')')])
}

/// Returns whether a text ends with a single letter or a number of one or two digits, as in `a)` and `12)`.
fn is_list_item(before: &[(usize, char)]) -> bool {
    let chars = before.iter().rev().map(|(_, c)| *c);
    let item: Vec<char> = chars.take_while(|c| c.is_alphanumeric()).take(3).collect();
    match item.as_slice() {
        [_] => true,
        [one, other] => one.is_ascii_digit() && other.is_ascii_digit(),
        _ => false,
    }
}

/// Returns the last quotation mark of those that there are too many of.
fn unclosed_quote(flat: &FlatText) -> Option<(usize, char)> {
    let count = |wanted: char| flat.count(|c| c == wanted);
    let last = |wanted: &[char]| flat.chars.iter().rev().find(|(_, c)| wanted.contains(c)).copied();
    let one_of = |open: usize, close: usize, opening: &[char], closing: &[char]| {
        if open == close { None } else { last(if open > close { opening } else { closing }) }
    };
    // In German and Danish they point inwards, which makes no difference to their number.
    let guillemets = one_of(count('«'), count('»'), &['«'], &['»']);
    let (low, high, right) = (count('„'), count('“'), count('”'));
    let curly = match (low, high) {
        // Yiddish closes with its sign of abbreviation.
        _ if count('״') > 0 => None,
        // The mark that closes after a low one opens in other languages.
        (1.., _) => one_of(low, high.saturating_add(right), &['„'], &['“', '”']),
        // Swedish and Finnish open and close with the same mark.
        (0, 0) if right % 2 == 0 => None,
        (0, _) => one_of(high, right, &['“'], &['”']),
    };
    guillemets.or(curly)
}

fn foreign_quotes(writing: &Writing, flat: &FlatText) -> Vec<(usize, char)> {
    let mut found = Vec::new();
    let mut before = '\n';
    let mut is_open = false;
    let next = flat.chars.iter().skip(1).map(|(_, c)| *c).chain(['\n']);
    for ((at, c), after) in flat.chars.iter().zip(next) {
        let is_foreign = match c {
            '"' => {
                is_open = !is_open;
                // Between Latin words the quotation may be code.
                let is_text = |c: char| is_chinese(c) || c == SLOT;
                let is_near = is_chinese(before) || is_chinese(after) || (is_text(before) && is_text(after));
                is_open && is_near
            }
            '“' => writing.orthography == Orthography::TraditionalChinese,
            '「' => writing.orthography == Orthography::SimplifiedChinese,
            _ => false,
        };
        found.extend(is_foreign.then_some((*at, *c)));
        before = *c;
    }
    found
}
