//! Brackets and quotation marks without their counterparts.

use crate::check::analysis::context::Context;
use crate::check::analysis::file::{FileEntry, FlatText};
use crate::check::report::findings::Finding;
use crate::check::rule::Rule;

/// Opening, and closing.
const BRACKETS: &[(char, char)] =
    &[('(', ')'), ('[', ']'), ('「', '」'), ('『', '』'), ('《', '》'), ('【', '】')];

/// Reports brackets and straight quotation marks.
pub(crate) fn brackets(context: &Context<'_, '_>, entry: &FileEntry<'_>) {
    let is_wide = context.locale.writing.as_ref().is_some_and(|writing| writing.is_chinese_or_japanese());
    report(context, entry, |flat| unbalanced(flat, is_wide));
}

/// Reports quotation marks with two forms.
pub(crate) fn quotes(context: &Context<'_, '_>, entry: &FileEntry<'_>) {
    report(context, entry, unclosed_quote);
}

fn report(
    context: &Context<'_, '_>,
    entry: &FileEntry<'_>,
    find: impl Fn(&FlatText) -> Option<(usize, char)>,
) {
    let flat_texts = entry.patterns().flat_map(|(_, pattern)| context.file.flat_texts(pattern));
    for (at, c) in flat_texts.filter_map(|flat| find(&flat)) {
        let sentence = format!("\"{c}\" has no counterpart");
        context.report(Finding::at_char(Rule::UnbalancedBracket, (at, c), sentence).of(entry.id));
    }
}

/// Returns the first bracket or quotation mark that is not closed, or closes nothing. The two widths of a bracket are the same
/// here: another rule reports the wrong one.
fn unbalanced(flat: &FlatText, is_wide: bool) -> Option<(usize, char)> {
    let mut open: Vec<(usize, char, char)> = Vec::new();
    let mut quote = None;
    for (index, (at, c)) in flat.chars.iter().enumerate() {
        let narrow = match c {
            '（' if is_wide => '(',
            '）' if is_wide => ')',
            '［' if is_wide => '[',
            '］' if is_wide => ']',
            '"' => {
                quote = if quote.is_some() { None } else { Some((*at, '"')) };
                continue;
            }
            c => *c,
        };
        if let Some((_, closing)) = BRACKETS.iter().find(|(opening, _)| *opening == narrow) {
            open.push((*at, *c, *closing));
        } else if BRACKETS.iter().any(|(_, closing)| *closing == narrow) {
            match open.pop() {
                Some((.., closing)) if closing == narrow => {}
                None if narrow == ')' && is_list_item(flat.chars.get(..index)?) => {}
                _ => return Some((*at, *c)),
            }
        }
    }
    open.first().map(|(at, c, _)| (*at, *c)).or(quote)
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
        // The mark that closes after a low one opens in other languages.
        (1.., _) => one_of(low, high.saturating_add(right), &['„'], &['“', '”']),
        // Swedish and Finnish open and close with the same mark.
        (0, 0) if right % 2 == 0 => None,
        (0, _) => one_of(high, right, &['“'], &['”']),
    };
    guillemets.or(curly)
}
