//! Variants that are duplicates, or for a value that the argument never has.

use crate::check::analysis::context::Context;
use crate::check::analysis::file::{FileEntry, Inline, Node, visit};
use crate::check::analysis::plurals::name_of;
use crate::check::report::findings::{Finding, quoted};
use crate::check::rule::Rule;
use crate::check::suggest::nearest;
use crate::code::parameter::{Kind, UNITS, parameter};

/// Reports variants of one selector that have the same name.
pub(crate) fn duplicates(context: &Context<'_, '_>, entry: &FileEntry<'_>) {
    for (_, pattern) in entry.patterns() {
        visit(pattern, &mut |node| {
            let Node::Select(_, variants) = node else { return };
            let mut names: Vec<&str> = Vec::new();
            for name in variants.iter().map(|variant| name_of(&variant.key)) {
                if names.contains(&name) {
                    let sentence = format!("duplicate variant \"[{}]\"", quoted(name));
                    let finding = Finding::at_part(context.file, Rule::DuplicateVariant, name, sentence);
                    context.report(finding.of(entry.id).help("only the first is used"));
                } else {
                    names.push(name);
                }
            }
        });
    }
}

/// Reports variants for units of time that the code never uses.
pub(crate) fn units(context: &Context<'_, '_>, entry: &FileEntry<'_>) {
    let units: Vec<&str> = UNITS.iter().map(|(name, _)| *name).collect();
    for (_, pattern) in entry.patterns() {
        visit(pattern, &mut |node| {
            let Node::Select(Inline::VariableReference { id }, variants) = node else { return };
            if !parameter(id.name).is_some_and(|parameter| parameter.kind == Kind::Unit) {
                return;
            }
            // The default variant is for all other values, whatever its name.
            let others = variants.iter().filter(|variant| !variant.default);
            for name in others.map(|variant| name_of(&variant.key)).filter(|name| !units.contains(name)) {
                let sentence = format!("\"${}\" is never \"{}\"", id.name, quoted(name));
                let finding = Finding::at_part(context.file, Rule::UnknownVariant, name, sentence);
                let near = nearest(&context.file.guesses, name, units.iter().copied());
                context.report(
                    finding.of(entry.id).help(format!("it is one of {}", units.join(", "))).suggest(near),
                );
            }
        });
    }
}
