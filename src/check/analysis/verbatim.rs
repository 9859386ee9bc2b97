//! What every language has in the same form: web addresses, numbers, names that code uses, and tags.

use std::collections::BTreeSet;

use unicode_script::{Script, UnicodeScript};

use super::file::FlatText;
use crate::check::rule::Rule;

/// Names that no language translates, besides those with an underscore.
const NAMES: &[&str] = &["GLM", "BigModel"];

/// The tags of HTML that are not closed.
const VOID_TAGS: &[&str] = &["<br>", "<hr>", "<img>", "<input>", "<wbr>"];

/// What stands between groups of three digits.
const GROUPING: &[char] = &[',', '.', ' ', '\'', '’', '٬', '\u{a0}', '\u{2009}', '\u{202f}'];

/// The zeros of the scripts that have digits of their own.
const ZEROS: &[char] =
    &['0', '٠', '۰', '०', '০', '੦', '૦', '୦', '௦', '౦', '೦', '൦', '๐', '໐', '༠', '၀', '០', '０'];

/// Something that a translation keeps as it is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Verbatim {
    /// The rule that a text without it breaks.
    pub(crate) rule: Rule,
    pub(crate) text: String,
}

impl Verbatim {
    /// Finds what a text of the reference has. Of its tags, one without a counterpart is a word in brackets.
    pub(crate) fn of_reference(flat: &FlatText) -> BTreeSet<Verbatim> {
        let found: BTreeSet<Verbatim> =
            Verbatim::find(flat).into_iter().map(|(_, verbatim)| verbatim).collect();
        let is_there = |text: String| found.contains(&Verbatim { rule: Rule::ChangedTag, text });
        let is_tag = |tag: &str| {
            let name = tag.trim_start_matches(['<', '/']);
            VOID_TAGS.contains(&tag) || (is_there(format!("<{name}")) && is_there(format!("</{name}")))
        };
        let is_kept = |verbatim: &&Verbatim| verbatim.rule != Rule::ChangedTag || is_tag(&verbatim.text);
        found.iter().filter(is_kept).cloned().collect()
    }

    /// Finds them in a text, each with its offset.
    pub(crate) fn find(flat: &FlatText) -> Vec<(usize, Verbatim)> {
        let mut found = Vec::new();
        let mut push =
            |at: usize, rule, text: &str| found.push((at, Verbatim { rule, text: text.to_owned() }));
        let chars = without_grouping(&flat.chars);
        tags(&chars).into_iter().for_each(|(at, tag)| push(at, Rule::ChangedTag, &tag));
        for word in chars.split(|(_, c)| !(c.is_ascii_graphic() || is_name_part(*c))) {
            let text: String = word.iter().map(|(_, c)| *c).collect();
            let start = text.find("http://").or_else(|| text.find("https://"));
            let (before, url) = text.split_at_checked(start.unwrap_or(text.len())).unwrap_or_default();
            let (word, rest) = word.split_at_checked(before.chars().count()).unwrap_or_default();
            let url = url.trim_end_matches(['.', ',', ';', ':', '!', '?', ')', '"', '\'']);
            if let Some((at, _)) = rest.first() {
                push(*at, Rule::ChangedUrl, url);
            }
            for run in word.chunk_by(|(_, one), (_, other)| is_name_part(*one) == is_name_part(*other)) {
                let Some((at, first)) = run.first().filter(|(_, c)| is_name_part(*c)) else { continue };
                let text: String = run.iter().map(|(_, c)| digit(*c).unwrap_or(*c)).collect();
                // The name of a file is an example.
                let extension = || before.split_once(&text).and_then(|(_, after)| after.strip_prefix('.'));
                let is_file = || extension().is_some_and(|rest| rest.starts_with(char::is_alphabetic));
                if (text.trim_matches('_').contains('_') && !is_file()) || NAMES.contains(&text.as_str()) {
                    push(*at, Rule::ChangedName, &text);
                } else if digit(*first).is_some() {
                    // A unit may follow, as in 100MB.
                    let end = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
                    push(*at, Rule::ChangedNumber, text.get(..end).unwrap_or_default());
                }
            }
        }
        found
    }
}

/// Removes what separates groups of digits, which is not the same in all languages: `4,000` and `4.000` become `4000`.
fn without_grouping(chars: &[(usize, char)]) -> Vec<(usize, char)> {
    let is_digit =
        |at: Option<usize>| at.and_then(|at| chars.get(at)).is_some_and(|(_, c)| digit(*c).is_some());
    let is_separator = |at: usize, c: char| {
        let after = |count: usize| is_digit(at.checked_add(count));
        GROUPING.contains(&c) && is_digit(at.checked_sub(1)) && (1..=3).all(after) && !after(4)
    };
    chars.iter().enumerate().filter(|(at, (_, c))| !is_separator(*at, *c)).map(|(_, c)| *c).collect()
}

/// Finds tags as `<a>` and `</a>`, without their attributes.
fn tags(chars: &[(usize, char)]) -> Vec<(usize, String)> {
    let mut found: Vec<(usize, String)> = Vec::new();
    for (index, (at, c)) in chars.iter().enumerate().filter(|(_, (_, c))| *c == '<') {
        let rest = chars.get(index.saturating_add(1)..).unwrap_or_default();
        let is_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '/');
        let name: String = rest.iter().map(|(_, c)| *c).take_while(|c| is_name(*c)).collect();
        if name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/') {
            found.push((*at, format!("{c}{}>", name.trim_end_matches('/'))));
        }
    }
    found
}

/// Returns whether a character may belong to a name or a number, next to letters of any script. With an accent it is misspelled.
pub(crate) fn is_name_part(c: char) -> bool {
    c == '_' || digit(c).is_some() || c.script() == Script::Latin
}

/// Returns the ASCII form of a digit of any script.
fn digit(c: char) -> Option<char> {
    ZEROS.iter().find_map(|zero| {
        let value = u32::from(c).checked_sub(u32::from(*zero))?;
        char::from_digit(value, 10)
    })
}
