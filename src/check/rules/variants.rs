//! The variants of selectors: one that stands twice, and one that is never chosen.

use super::plurals::name_of;
use crate::check::analysis::file::{Entry, File, Inline, Node, visit};
use crate::check::report::findings::{Finding, Sink, quoted};
use crate::check::rule::Rule;
use crate::check::suggest::nearest;
use crate::code::parameter::{Kind, UNITS, parameter};

/// Reports variants of one selector that have the same name.
pub(crate) fn duplicates(file: &File<'_>, entry: &Entry<'_>, sink: &mut Sink) {
    for (_, pattern) in entry.patterns() {
        visit(pattern, &mut |node| {
            let Node::Select(_, variants) = node else { return };
            let mut names: Vec<&str> = Vec::new();
            for variant in variants {
                let name = name_of(&variant.key);
                if names.contains(&name) {
                    let sentence = format!("the variant \"[{}]\" stands twice", quoted(name));
                    let finding = Finding::at_part(file, Rule::DuplicateVariant, name, sentence).of(entry);
                    sink.report(file, finding.help("only the first is used"));
                } else {
                    names.push(name);
                }
            }
        });
    }
}

/// Reports variants for units of time that the code never names.
pub(crate) fn units(file: &File<'_>, entry: &Entry<'_>, sink: &mut Sink) {
    let names = || UNITS.iter().map(|(name, _)| *name);
    for (_, pattern) in entry.patterns() {
        visit(pattern, &mut |node| {
            let Node::Select(Inline::VariableReference { id }, variants) = node else { return };
            if !parameter(id.name).is_some_and(|parameter| parameter.kind == Kind::Unit) {
                return;
            }
            // The default variant is for all others, whatever it is called.
            for variant in variants.iter().filter(|variant| !variant.default) {
                let name = name_of(&variant.key);
                if names().any(|unit| unit == name) {
                    continue;
                }
                let sentence = format!("\"${}\" is never \"{}\"", id.name, quoted(name));
                let finding = Finding::at_part(file, Rule::UnknownVariant, name, sentence).of(entry);
                let has = format!("it is one of {}", names().collect::<Vec<_>>().join(", "));
                sink.report(file, finding.help(has).suggest(nearest(&file.guesses, name, names())));
            }
        });
    }
}
