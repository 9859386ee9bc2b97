//! Variants that are duplicates or for a value that the argument never has, and plural categories that a language needs.

use std::collections::BTreeSet;

use fluent_syntax::ast;

use crate::check::analysis::context::Subject;
use crate::check::analysis::pattern::{Inline, selectors};
use crate::check::analysis::plurals::{CATEGORIES, Plurals, looks_plural, name_of};
use crate::check::analysis::reference::ReferencePart;
use crate::check::findings::quoted;
use crate::check::rule::Rule;
use crate::code::parameter::{Kind, parameter};
use crate::code::value::UNITS;
use crate::ftl::subset::variable_of;

/// Languages that need no variant for `one`: nouns after a number have one form.
const ONE_FORM: &[&str] = &["az", "bn", "fa", "hu", "hy", "ka", "kk", "ku", "ky", "mn", "tr", "ug", "uz"];

/// Reports variants of one selector that have the same name, and those for units of time that the code never uses.
pub(crate) fn names(subject: &Subject<'_, '_>) {
    for (selector, variants) in subject.texts.iter().flat_map(|text| selectors(text.pattern)) {
        let mut names = BTreeSet::new();
        for name in variants.iter().map(|variant| name_of(&variant.key)).filter(|name| !names.insert(*name)) {
            let sentence = format!("duplicate variant \"[{}]\"", quoted(name));
            subject.report_at(Rule::DuplicateVariant, name, sentence).help("only the first is used");
        }
        unit_names(subject, selector, variants);
    }
}

fn unit_names(subject: &Subject<'_, '_>, selector: &Inline<'_>, variants: &[ast::Variant<&str>]) {
    let Inline::VariableReference { id } = selector else { return };
    if subject.is_app() || !parameter(id.name).is_some_and(|parameter| parameter.kind == Kind::Unit) {
        return;
    }
    let units: Vec<&str> = UNITS.iter().map(|(name, _)| *name).collect();
    // The default variant is for all other values, whatever its name.
    let others = variants.iter().filter(|variant| !variant.default);
    for name in others.map(|variant| name_of(&variant.key)).filter(|name| !units.contains(name)) {
        let near = subject.nearest(name, units.iter().copied());
        let sentence = format!("\"${}\" is never \"{}\"", id.name, quoted(name));
        subject
            .report_at(Rule::UnknownVariant, name, sentence)
            .help(format!("it is one of {}", units.join(", ")))
            .suggest(near);
    }
}

/// Reports mistakes in the selectors on counts.
pub(crate) fn plurals(subject: &Subject<'_, '_>) {
    let Some(plurals) = &subject.context.locale.plurals else { return };
    let original = subject.context.reference.messages.get(subject.id());
    for text in &subject.texts {
        let part = original.and_then(|message| message.part(text.attribute));
        for (selector, variants) in selectors(text.pattern) {
            if let Some(argument) = count_of(subject, selector, variants, part) {
                selector_on_count(subject, plurals, argument, variants);
            }
        }
    }
}

/// Returns the variable of a selector on a count: one that the code counts with, or one whose variants, or those of the
/// reference, are plural categories.
fn count_of<'s>(
    subject: &Subject<'_, '_>,
    selector: &Inline<'s>,
    variants: &[ast::Variant<&'s str>],
    part: Option<&ReferencePart>,
) -> Option<&'s str> {
    let name = variable_of(selector)?;
    // The arguments of an app's own messages are up to the app.
    let is_count = match parameter(name).filter(|_| !subject.is_app()) {
        Some(parameter) => parameter.kind == Kind::Count,
        None => {
            matches!(selector, Inline::FunctionReference { .. })
                || looks_plural(variants)
                || part.is_some_and(|part| part.counts.contains(name))
        }
    };
    is_count.then_some(name)
}

fn selector_on_count(
    subject: &Subject<'_, '_>,
    plurals: &Plurals,
    argument: &str,
    variants: &[ast::Variant<&str>],
) {
    let names: Vec<&str> = variants.iter().map(|variant| name_of(&variant.key)).collect();
    let default = variants.iter().find(|variant| variant.default).map(|variant| name_of(&variant.key));
    let language = subject.context.locale.language();
    let is_needed = |category: &str| match category {
        "one" => !ONE_FORM.contains(&language),
        // All but a few nouns have no dual in Hebrew.
        "two" => language != "he",
        _ => true,
    };
    let needed = plurals.needed.iter().copied().filter(|category| is_needed(category));
    let mut missing: Vec<&str> = needed.filter(|category| !names.contains(category)).collect();
    // The default variant serves at least one category.
    if default.is_some_and(|name| !plurals.needed.contains(&name)) && missing.len() == 1 {
        missing.clear();
    }
    // Beside `[0]` a number is meant as such, and where there is one plural, `[1]` leaves nothing out.
    let is_exact = names.contains(&"0") && plurals.needed.len() <= 2;
    missing.retain(|category| !(is_exact && *category == "one"));
    for variant in variants {
        match &variant.key {
            ast::VariantKey::NumberLiteral { value } if !is_exact => {
                let Some(category) = plurals.meant_by(value, &names) else { continue };
                missing.retain(|other| *other != category);
                let sentence = format!("\"[{value}]\" is a number, not a plural category");
                subject
                    .report_at(Rule::NumberVariant, value, sentence)
                    .help(format!("did you mean \"[{category}]\"?"));
            }
            ast::VariantKey::Identifier { name } if !plurals.possible.contains(name) => {
                let (sentence, near) = if CATEGORIES.contains(name) {
                    (format!("the language has no plural category \"{name}\""), None)
                } else {
                    let near = subject.nearest(name, plurals.possible.iter().copied());
                    (format!("\"{}\" is not a plural category", quoted(name)), near)
                };
                // A category under a wrong name is not missing as well.
                match &near {
                    Some(near) => missing.retain(|category| category != near),
                    None => drop(missing.pop()),
                }
                subject
                    .report_at(Rule::UnknownPluralCategory, name, sentence)
                    .help(format!("it has {}", list(&plurals.needed)))
                    .suggest(near);
            }
            _ => {}
        }
    }
    if !missing.is_empty() {
        let sentence = format!("no variant for {} of \"${}\"", list(&missing), quoted(argument));
        subject
            .report(Rule::MissingPluralCategory, subject.context.file.signed_span(argument), sentence)
            .help(format!("the language has {}", list(&plurals.needed)));
    }
}

fn list(names: &[&str]) -> String {
    names.iter().map(|name| format!("\"[{name}]\"")).collect::<Vec<_>>().join(", ")
}
