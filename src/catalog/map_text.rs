//! Transforms the texts of an FTL source, and leaves everything else unchanged.

use std::ops::Range;

use fluent_syntax::ast;

use crate::ftl::parse::parse;
use crate::ftl::place::offset_in;
use crate::ftl::split::entries;

/// The source with each text of its patterns transformed. Arguments, selectors, variants, references and literals are kept;
/// comments and invalid entries are dropped.
pub(crate) fn map_text(source: &str, change: &impl Fn(&str) -> String) -> String {
    let mut changed = String::with_capacity(source.len().saturating_mul(2));
    for entry in entries(source).filter_map(|range| source.get(range)) {
        let Ok((resource, _)) = parse(entry) else { continue };
        // The places of texts, and of what is not wanted, in the order of the source.
        let mut edits: Vec<(Range<usize>, Option<&str>)> = Vec::new();
        for part in &resource.body {
            match part {
                ast::Entry::Message(message) => {
                    message.value.iter().for_each(|value| collect(entry, value, &mut edits));
                    for attribute in &message.attributes {
                        collect(entry, &attribute.value, &mut edits);
                    }
                }
                ast::Entry::Term(term) => collect(entry, &term.value, &mut edits),
                ast::Entry::Junk { content } => {
                    edits.extend(range_in(entry, content).map(|range| (range, None)))
                }
                _ => {}
            }
        }
        let is_kept =
            resource.body.iter().any(|part| matches!(part, ast::Entry::Message(_) | ast::Entry::Term(_)));
        if is_kept {
            apply(entry, &edits, change, &mut changed);
        }
    }
    changed
}

fn apply(
    entry: &str,
    edits: &[(Range<usize>, Option<&str>)],
    change: &impl Fn(&str) -> String,
    changed: &mut String,
) {
    let mut copied = 0;
    for (range, text) in edits {
        changed.push_str(entry.get(copied..range.start).unwrap_or_default());
        changed.push_str(&text.map(change).unwrap_or_default());
        copied = range.end;
    }
    changed.push_str(entry.get(copied..).unwrap_or_default());
}

fn collect<'e>(
    entry: &'e str,
    pattern: &ast::Pattern<&'e str>,
    edits: &mut Vec<(Range<usize>, Option<&'e str>)>,
) {
    for element in &pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } => {
                edits.extend(range_in(entry, value).map(|range| (range, Some(*value))));
            }
            ast::PatternElement::Placeable { expression: ast::Expression::Select { variants, .. } } => {
                variants.iter().for_each(|variant| collect(entry, &variant.value, edits));
            }
            ast::PatternElement::Placeable { .. } => {}
        }
    }
}

/// The place of a part in the entry, if it is a slice of it.
fn range_in(entry: &str, part: &str) -> Option<Range<usize>> {
    let start = offset_in(entry, part);
    let range = start..start.checked_add(part.len())?;
    (entry.get(range.clone())? == part).then_some(range)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_change_and_nothing_else_does() {
        let source = "# note\nm = One { $x } two { $n ->\n    [one] three { \"lit\" }\n   *[other] four\n } { -t }\n    .a = five\n\n# other\n-t = six\nn =\n    seven\n    eight\nbad = { $x\n";
        let expected = "m = ONE { $x } TWO { $n ->\n    [one] THREE { \"lit\" }\n   *[other] FOUR\n } { -t }\n    .a = FIVE\n\n-t = SIX\nn =\n    SEVEN\n    EIGHT\n";
        assert_eq!(map_text(source, &|text| text.to_uppercase()), expected);
    }

    #[test]
    fn the_good_part_of_an_entry_is_kept() {
        let changed = map_text("m = one\n    .a = { $x\n", &|text| text.to_uppercase());
        assert_eq!(changed.trim_end(), "m = ONE");
    }
}
