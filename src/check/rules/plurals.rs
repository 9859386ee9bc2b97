//! Plural categories that a language needs, and those that it does not have.

use fluent_syntax::ast;

use crate::check::analysis::context::Context;
use crate::check::analysis::file::{FileEntry, Inline, Node, visit};
use crate::check::analysis::plurals::{CATEGORIES, Plurals, looks_plural, name_of, variable_of};
use crate::check::analysis::reference::{ReferencePart, is_app};
use crate::check::report::findings::{Finding, quoted};
use crate::check::rule::Rule;
use crate::check::suggest::nearest;
use crate::code::parameter::{Kind, parameter};

/// Reports mistakes in the selectors on counts.
pub(crate) fn check(context: &Context<'_, '_>, entry: &FileEntry<'_>) {
    let Some(plurals) = &context.locale.plurals else { return };
    let original = context.reference.messages.get(entry.id);
    for (attribute, pattern) in entry.patterns() {
        let part = original.and_then(|message| message.part(attribute));
        visit(pattern, &mut |node| {
            let Node::Select(selector, variants) = node else { return };
            if let Some(argument) = count_of(entry, selector, variants, part) {
                check_selector(context, plurals, entry, argument, variants);
            }
        });
    }
}

/// Returns the variable of a selector on a count: one that the code counts with, or one whose variants, or those of the
/// reference, are plural categories.
fn count_of<'s>(
    entry: &FileEntry<'_>,
    selector: &Inline<'s>,
    variants: &[ast::Variant<&'s str>],
    part: Option<&ReferencePart>,
) -> Option<&'s str> {
    let name = variable_of(selector)?;
    // The arguments of an app's own messages are up to the app.
    let is_count = match parameter(name).filter(|_| !is_app(entry.id)) {
        Some(parameter) => parameter.kind == Kind::Count,
        None => {
            matches!(selector, Inline::FunctionReference { .. })
                || looks_plural(variants)
                || part.is_some_and(|part| part.counts.contains(name))
        }
    };
    is_count.then_some(name)
}

fn check_selector(
    context: &Context<'_, '_>,
    plurals: &Plurals,
    entry: &FileEntry<'_>,
    argument: &str,
    variants: &[ast::Variant<&str>],
) {
    let file = context.file;
    let names: Vec<&str> = variants.iter().map(|variant| name_of(&variant.key)).collect();
    let default = variants.iter().find(|variant| variant.default).map(|variant| name_of(&variant.key));
    let mut missing: Vec<&str> =
        plurals.needed.iter().copied().filter(|category| !names.contains(category)).collect();
    // The default variant serves at least one category.
    if default.is_some_and(|name| !plurals.needed.contains(&name)) && missing == ["other"] {
        missing.clear();
    }
    for variant in variants {
        match &variant.key {
            ast::VariantKey::NumberLiteral { value } => {
                let Some(category) = plurals.meant_by(value, &names) else { continue };
                missing.retain(|other| *other != category);
                let sentence = format!("\"[{value}]\" is a number, not a plural category");
                let finding = Finding::at_part(file, Rule::NumberVariant, value, sentence).of(entry.id);
                context.report(finding.help(format!("did you mean \"[{category}]\"?")));
            }
            ast::VariantKey::Identifier { name } if !plurals.possible.contains(name) => {
                let (sentence, near) = if CATEGORIES.contains(name) {
                    (format!("the language has no plural category \"{name}\""), None)
                } else {
                    let near = nearest(&file.guesses, name, plurals.possible.iter().copied());
                    (format!("\"{}\" is not a plural category", quoted(name)), near)
                };
                // A category under a wrong name is not missing as well.
                match &near {
                    Some(near) => missing.retain(|category| category != near),
                    None => drop(missing.pop()),
                }
                let has = format!("it has {}", list(&plurals.needed));
                let finding = Finding::at_part(file, Rule::UnknownPluralCategory, name, sentence);
                context.report(finding.of(entry.id).help(has).suggest(near));
            }
            _ => {}
        }
    }
    if !missing.is_empty() {
        let sentence = format!("no variant for {} of \"${}\"", list(&missing), quoted(argument));
        let finding = Finding::at_signed(file, Rule::MissingPluralCategory, argument, sentence);
        context.report(finding.of(entry.id).help(format!("the language has {}", list(&plurals.needed))));
    }
}

fn list(names: &[&str]) -> String {
    names.iter().map(|name| format!("\"[{name}]\"")).collect::<Vec<_>>().join(", ")
}
