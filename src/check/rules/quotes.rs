//! Quotation marks that Chinese and Japanese do not use.

use super::punctuation::is_chinese;
use crate::check::analysis::context::Context;
use crate::check::analysis::file::{FileEntry, FlatText, SLOT};
use crate::check::analysis::writing::Writing;
use crate::check::report::findings::Finding;
use crate::check::rule::Rule;

/// Reports the opening mark of each pair.
pub(crate) fn check(context: &Context<'_, '_>, entry: &FileEntry<'_>) {
    let Some(writing) = context.locale.writing.as_ref().filter(|w| w.is_chinese_or_japanese()) else {
        return;
    };
    let help =
        if writing.is_simplified() { "write \"“\" and \"”\"" } else { "write \"「\" and \"」\"" };
    for (_, pattern) in entry.patterns() {
        for flat in context.file.flat_texts(pattern) {
            for (at, c) in foreign_quotes(writing, &flat) {
                let sentence = format!("\"{c}\" is not a quotation mark of the language");
                let finding = Finding::at_char(Rule::Punctuation, (at, c), sentence);
                context.report(finding.of(entry.id).help(help));
            }
        }
    }
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
            '“' => writing.is_traditional(),
            '「' => writing.is_simplified(),
            _ => false,
        };
        found.extend(is_foreign.then_some((*at, *c)));
        before = *c;
    }
    found
}
