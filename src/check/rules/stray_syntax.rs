//! Fluent's syntax in a text: a message, attribute or variant that is read as words.

use crate::check::analysis::context::Subject;
use crate::check::analysis::file::{FlatText, span_of};
use crate::check::analysis::reference::BUILTIN;
use crate::check::analysis::syntax::open_variant;
use crate::check::report::findings::quoted;
use crate::check::rule::Rule;
use crate::ftl::place::offset_in;

/// The attributes that a message may have.
const ATTRIBUTES: &[&str] = &["bare", "end-user", "until", "path", "code", "status"];

/// Reports it, and returns whether there is any.
pub(crate) fn check(subject: &Subject<'_, '_>) -> bool {
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
