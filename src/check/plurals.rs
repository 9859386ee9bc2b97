//! Plural categories: those that a language needs, and those that it does not have.

use std::collections::BTreeSet;

use fluent_syntax::ast;
use unic_langid::LanguageIdentifier;

use super::near::nearest;
use super::rule::Rule;
use super::sink::{Finding, Sink, quoted};
use super::source::{Entry, File, Inline, Node, sigil, visit};
use crate::args::{Kind, parameter};
use crate::catalog;

/// All that CLDR has.
pub(crate) const CATEGORIES: &[&str] = &["zero", "one", "two", "few", "many", "other"];

/// The counts whose categories a text must have variants for. What begins only beyond, as `many` for a million in French,
/// no message comes to.
const COMMON: u64 = 200;

/// Numbers that show the rarer categories, and such as only fractions have.
const RARE: &[u64] = &[1000, 1_000_000, 2_000_000];
const FRACTIONS: &[&str] = &["0.0", "0.1", "0.2", "0.5", "1.0", "1.1", "1.5", "2.0", "2.5", "10.0", "11.0"];

/// The plural categories of a language.
pub(crate) struct Plurals {
    /// Of whole numbers that a person meets, in CLDR's order.
    pub(crate) needed: Vec<&'static str>,
    possible: BTreeSet<&'static str>,
}

impl Plurals {
    /// By CLDR; a language that it does not know has `other` only, and nothing about it is wrong.
    pub(crate) fn of(locale: &LanguageIdentifier) -> Option<Plurals> {
        let rules = catalog::plurals::Plurals::new(locale)?;
        let common: BTreeSet<&str> = (0..=COMMON).map(|count| rules.category(count)).collect();
        let mut possible: BTreeSet<&str> = RARE.iter().map(|count| rules.category(*count)).collect();
        possible.extend(FRACTIONS.iter().map(|number| rules.category_of_fraction(number)));
        possible.extend(&common);
        possible.insert("other");
        let needed = CATEGORIES.iter().copied().filter(|category| common.contains(category)).collect();
        Some(Plurals { needed, possible })
    }
}

/// Reports what is wrong with the selectors that choose by a count.
pub(super) fn check(file: &File<'_>, plurals: &Plurals, entry: &Entry<'_>, sink: &mut Sink) {
    for (_, pattern) in entry.patterns() {
        visit(pattern, &mut |node| {
            let Node::Select(selector, variants) = node else { return };
            if let Some(name) = counted(selector, variants) {
                selector_of(file, plurals, entry, name, variants, sink);
            }
        });
    }
}

/// The variable of a selector that chooses by a count: one that the code counts with, or one whose variants say so.
fn counted<'s>(selector: &Inline<'s>, variants: &[ast::Variant<&'s str>]) -> Option<&'s str> {
    let (name, is_number) = match selector {
        Inline::VariableReference { id } => (id.name, false),
        Inline::FunctionReference { arguments, .. } => match &*arguments.positional {
            [Inline::VariableReference { id }] => (id.name, true),
            _ => return None,
        },
        _ => return None,
    };
    let is_counted = match parameter(name) {
        Some(parameter) => parameter.kind == Kind::Count,
        None => is_number || looks_plural(variants),
    };
    is_counted.then_some(name)
}

fn looks_plural(variants: &[ast::Variant<&str>]) -> bool {
    let mut words = variants.iter().filter_map(|variant| match &variant.key {
        ast::VariantKey::Identifier { name } => Some(*name),
        ast::VariantKey::NumberLiteral { .. } => None,
    });
    let has_category = words.clone().any(|name| name != "other" && CATEGORIES.contains(&name));
    has_category && words.all(|name| CATEGORIES.contains(&name))
}

fn selector_of(
    file: &File<'_>,
    plurals: &Plurals,
    entry: &Entry<'_>,
    argument: &str,
    variants: &[ast::Variant<&str>],
    sink: &mut Sink,
) {
    let names: Vec<&str> = variants.iter().map(|variant| name_of(&variant.key)).collect();
    let lacks_one = plurals.needed.contains(&"one") && !names.contains(&"one");
    let default = variants.iter().find(|variant| variant.default).map(|variant| name_of(&variant.key));
    let mut missing: Vec<&str> =
        plurals.needed.iter().copied().filter(|category| !names.contains(category)).collect();
    // The default variant is there for one category at least.
    if default.is_some_and(|name| !plurals.needed.contains(&name)) && missing == ["other"] {
        missing.clear();
    }
    for variant in variants {
        match &variant.key {
            ast::VariantKey::NumberLiteral { value } if *value == "1" && lacks_one => {
                missing.retain(|category| *category != "one");
                let finding = Finding::at_part(
                    file,
                    Rule::NumberVariant,
                    value,
                    "\"[1]\" is the number 1, not the singular",
                )
                .of(entry);
                sink.report(file, finding.help("did you mean \"[one]\"?"));
            }
            ast::VariantKey::Identifier { name } if !plurals.possible.contains(name) => {
                let is_category = CATEGORIES.contains(name);
                let sentence = if is_category {
                    format!("the language has no plural category \"{name}\"")
                } else {
                    format!("\"{}\" is no plural category", quoted(name))
                };
                let near = if is_category {
                    None
                } else {
                    nearest(&file.guesses, name, plurals.possible.iter().copied())
                };
                // What has a wrong name is there, and not missing as well.
                match &near {
                    Some(near) => missing.retain(|category| category != near),
                    None => drop(missing.pop()),
                }
                let has = format!("it has {}", list(&plurals.needed));
                let finding = Finding::at_part(file, Rule::UnknownPluralCategory, name, sentence).of(entry);
                sink.report(file, finding.help(has).suggest(near));
            }
            _ => {}
        }
    }
    if !missing.is_empty() {
        let at = sigil(file, argument);
        let sentence = format!("no variant for {} of \"${}\"", list(&missing), quoted(argument));
        let span = at..at.saturating_add(argument.len()).saturating_add(1);
        let finding = Finding::new(Rule::MissingPluralCategory, span, sentence).of(entry);
        sink.report(file, finding.help(format!("the language has {}", list(&plurals.needed))));
    }
}

fn list(names: &[&str]) -> String {
    names.iter().map(|name| format!("\"[{name}]\"")).collect::<Vec<_>>().join(", ")
}

/// What stands between the brackets of a variant.
pub(super) fn name_of<'s>(key: &ast::VariantKey<&'s str>) -> &'s str {
    match key {
        ast::VariantKey::Identifier { name } => name,
        ast::VariantKey::NumberLiteral { value } => value,
    }
}
