//! What the customers of an app must not read: accounts, money, credentials and the details of a request.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::end_user_words::{EXCEPTIONS, WORDS};
use crate::check::analysis::context::Context;
use crate::check::analysis::file::{FlatText, PartName};
use crate::check::report::findings::quoted;
use crate::check::rule::Rule;
use crate::code::ErrorCode;
use crate::code::parameter::NEXT_FLUSH_TIME;
use crate::ftl::place::offset_in;
use crate::text::direction::is_right_to_left;

const HELP: &str = "tell them what to do next; never name accounts, money, credentials or requests";

/// Reports it where customers would read it.
pub(crate) fn check(context: &Context<'_, '_>) {
    let Context { file, locale, .. } = context;
    let parts = || {
        file.entries.iter().flat_map(|entry| {
            entry.content.patterns().map(|(attribute, pattern)| ((entry.id, attribute), pattern))
        })
    };
    if !parts().any(|(part, _)| is_for_customers(part)) {
        return;
    }
    let mut words: BTreeMap<PartName<'_>, Option<Range<usize>>> = BTreeMap::new();
    for (part, pattern) in parts() {
        let find = || file.flat_texts(pattern).iter().find_map(|flat| first_word(flat, locale.language()));
        words.entry(part).or_insert_with(find);
    }
    let leak_of = |part| {
        let span = words.get(&part)?.clone()?;
        let word = quoted(file.text.get(span.clone()).unwrap_or_default());
        Some((span, format!("\"{word}\" is not for the customers of an app")))
    };
    for (part, _) in parts().filter(|(part, _)| is_for_customers(*part)) {
        let report =
            |span, sentence: String| file.report(Rule::EndUserLeak, span, Some(part.0), sentence).help(HELP);
        let leaks = variables(context, part);
        if let Some((span, leak)) = leak_of(part) {
            report(span, leak);
        }
        let mut seen = BTreeSet::new();
        for (target, link) in context.references.reachable(part) {
            if is_for_customers(target) || leaks.contains(&link.target) {
                continue;
            }
            if let Some((_, leak)) = leak_of(target).filter(|_| seen.insert(link.target)) {
                report(file.span(link.target), format!("{leak}, and \"{}\" has it", quoted(link.target)));
            }
        }
    }
}

fn is_for_customers((id, attribute): PartName<'_>) -> bool {
    id.starts_with("end-user-")
        || (attribute == Some("end-user") && !id.starts_with('-'))
        || (id, attribute) == ("error-unknown", Some("title"))
}

/// Reports arguments that customers must not see, and returns the names of the references that lead to some.
fn variables<'s>(context: &Context<'_, 's>, part: PartName<'s>) -> BTreeSet<&'s str> {
    let Context { file, .. } = context;
    let (id, attribute) = part;
    let allowed = context.reference.arguments(id, attribute);
    let mut leaks = BTreeSet::new();
    for used in context.references.variables(part) {
        if used.name == NEXT_FLUSH_TIME.name {
            continue;
        }
        leaks.extend(used.through.map(|(_, link)| link.target));
        // An argument that does not exist is reported as that.
        if allowed.as_ref().is_none_or(|allowed| allowed.contains(used.name)) {
            let span =
                used.through.map_or_else(|| file.signed_span(used.name), |(_, link)| file.span(link.target));
            let sentence = format!("\"${}\" is not for the customers of an app", quoted(used.name));
            file.report(Rule::EndUserLeak, span, Some(id), sentence)
                .help("only \"$next_flush_time\" is shown to them");
        }
    }
    leaks
}

/// Returns where the first word is that is not for customers.
fn first_word(flat: &FlatText, language: &str) -> Option<Range<usize>> {
    let mut text = String::new();
    // For each byte of the text: where its character is in the file, and the length of that.
    let mut places: Vec<(usize, usize)> = Vec::new();
    for (at, c) in &flat.chars {
        // A text may continue on the next line, and have more than one space.
        let is_left_out = if c.is_whitespace() { text.ends_with(' ') } else { is_vowel_sign(*c) };
        let shown = if c.is_whitespace() { ' ' } else { *c };
        for lower in shown.to_lowercase().filter(|_| !is_left_out) {
            text.push(lower);
            places.extend(std::iter::repeat_n((*at, c.len_utf8()), lower.len_utf8()));
        }
    }
    let lists = WORDS.iter().filter(|(of, _)| *of == "en" || *of == language);
    let found = lists.flat_map(|(of, words)| words.split('|').filter_map(|word| find(&text, word, of)));
    let word = found.chain(code(&text)).min_by_key(|word| (offset_in(&text, word), word.len()))?;
    let of_word = places.get(offset_in(&text, word)..)?.get(..word.len())?;
    let ((start, _), (last, length)) = (of_word.first()?, of_word.last()?);
    Some(*start..last.saturating_add(*length))
}

/// Returns the first number that is the code of an error, and does not count anything.
fn code(text: &str) -> Option<&str> {
    text.split(|c: char| !c.is_ascii_digit()).find(|digits| {
        let after = text.get(offset_in(text, digits)..).and_then(|rest| rest.strip_prefix(digits));
        let is_count = after.is_some_and(|after| after.trim_start().starts_with(char::is_alphabetic));
        digits.len() == 4
            && digits.parse().is_ok_and(|code: ErrorCode| code.is_known())
            && !(is_count && digits.ends_with("00"))
    })
}

/// Finds a word of a list in a text.
fn find<'t>(text: &'t str, word: &str, language: &str) -> Option<&'t str> {
    let has_no_spaces = matches!(language, "zh" | "ja" | "ko" | "th");
    let (word, anywhere, alone) = match (word.strip_prefix('~'), word.strip_prefix('=')) {
        (Some(word), _) => (word, true, false),
        (_, Some(word)) => (word, false, true),
        _ => (word, has_no_spaces, false),
    };
    let is_part = |c: Option<char>| {
        c.is_some_and(|c| c.is_alphabetic() && (c.is_ascii() == word.is_ascii() || !is_wide(c)))
    };
    let mut matches = text.match_indices(word);
    let (_, found) = matches.find(|(at, _)| {
        let (before, rest) = text.split_at_checked(*at).unwrap_or_default();
        let after = rest.strip_prefix(word).unwrap_or_default();
        let is_exception = EXCEPTIONS.iter().any(|other| {
            other
                .split_once(word)
                .is_some_and(|(head, tail)| before.ends_with(head) && after.starts_with(tail))
        });
        (anywhere || !is_part(before.chars().next_back()))
            && (!alone || !is_part(after.chars().next()))
            && !is_exception
    })?;
    Some(found)
}

/// Returns whether a letter needs no space between it and a Latin word.
fn is_wide(c: char) -> bool {
    matches!(c, '\u{2e80}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}' | '\u{f900}'..='\u{faff}')
}

/// Returns whether a character is one of the optional marks over and under Arabic and Hebrew letters.
fn is_vowel_sign(c: char) -> bool {
    is_right_to_left(c) && matches!(c, '\u{591}'..='\u{5bd}' | '\u{64b}'..='\u{652}' | '\u{670}' | '\u{640}')
}
