//! Fluent's syntax in a text: a message, attribute or variant that is read as words.

use crate::check::analysis::context::Context;
use crate::check::analysis::file::{FileEntry, FlatText};
use crate::check::analysis::reference::BUILTIN;
use crate::check::analysis::syntax::open_variant;
use crate::check::report::findings::{Finding, quoted};
use crate::check::rule::Rule;
use crate::ftl::place::offset_in;

/// The attributes that a message may have.
const ATTRIBUTES: &[&str] = &["bare", "end-user", "until", "path", "code", "status"];

/// Reports it, and returns whether there is any.
pub(crate) fn check(context: &Context<'_, '_>, entry: &FileEntry<'_>) -> bool {
    let mut is_there = false;
    for (_, pattern) in entry.patterns() {
        for flat in context.file.flat_texts(pattern) {
            let lines = flat.chars.split(|(_, c)| *c == '\n').enumerate();
            let in_lines = lines.filter_map(|(index, line)| in_line(context, line, index > 0));
            for finding in second_sign(&flat).into_iter().chain(in_lines) {
                is_there = true;
                context.report(finding.of(entry.id));
            }
        }
    }
    is_there
}

fn second_sign<'e>(flat: &FlatText) -> Option<Finding<'e>> {
    let (at, c) = flat.chars.iter().find(|(_, c)| !c.is_whitespace())?;
    let is_sign = flat.is_whole && *c == '=';
    let finding = || Finding::at(Rule::StraySyntax, *at, 1, "the text begins with \"=\"");
    is_sign.then(|| finding().help("one \"=\" is enough"))
}

/// Looks for syntax in a line. Only a line that continues a text may be a variant.
fn in_line<'e>(context: &Context<'_, '_>, line: &[(usize, char)], continues: bool) -> Option<Finding<'e>> {
    let text: String = line.iter().map(|(_, c)| *c).collect();
    let at = |part: &str, length: usize, sentence: String| {
        let before = text.get(..offset_in(&text, part))?;
        let (at, _) = line.get(before.chars().count())?;
        Some(Finding::at(Rule::StraySyntax, *at, length, sentence))
    };
    if let Some(name) = open_variant(&text).filter(|_| continues) {
        let sentence = format!("\"{}]\" is read as a part of the text above", quoted(name));
        return Some(
            at(text.trim_start(), name.len(), sentence)?.help("a variant is written \"[one] text\""),
        );
    }
    if let Some((name, _)) = text.trim_start().split_once('=') {
        let name = name.trim_end();
        if context.reference.messages.contains_key(name) || BUILTIN.messages.contains_key(name) {
            let sentence = format!("\"{name}\" is read as a part of the text above");
            return Some(at(name, name.len(), sentence)?.help("a message begins at the start of a line"));
        }
    }
    let (dot, length) = text.match_indices('.').find_map(|(index, dot)| {
        let (name, _) = text.get(index..)?.strip_prefix('.')?.split_once('=')?;
        let name = name.trim_end();
        ATTRIBUTES.contains(&name).then(|| (dot, name.len().saturating_add(1)))
    })?;
    let sentence = "an attribute in the middle of a text is read as a part of it".to_owned();
    Some(at(dot, length, sentence)?.help("write the attribute on an indented line of its own"))
}
