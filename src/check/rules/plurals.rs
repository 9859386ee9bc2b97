//! Plural categories: those that a language needs, and those that it does not have.

use std::collections::BTreeSet;

use fluent_syntax::ast;
use unic_langid::LanguageIdentifier;

use crate::check::analysis::file::{Entry, File, Inline, Node, sigil, visit};
use crate::check::analysis::reference::{Part, Reference, is_app};
use crate::check::report::findings::{Finding, Sink, quoted};
use crate::check::rule::Rule;
use crate::check::suggest::{Guesses, nearest};
use crate::code::parameter::{Kind, parameter};

/// All that CLDR has.
pub(crate) const CATEGORIES: &[&str] = &["zero", "one", "two", "few", "many", "other"];

/// The numbers that are taken for the category of that name.
const FEW_NUMBERS: &[(&str, &str)] = &[("0", "zero"), ("1", "one"), ("2", "two")];

/// The counts whose categories a text must have variants for. What begins only beyond, as `many` for a million in French,
/// no message comes to.
const COMMON: u64 = 200;

/// Numbers that show the rarer categories.
const RARE: &[u64] = &[1000, 1_000_000, 2_000_000];

/// The plural categories of a language.
pub(crate) struct Plurals {
    /// Of whole numbers that a person meets, in CLDR's order.
    pub(crate) needed: Vec<&'static str>,
    possible: BTreeSet<&'static str>,
    /// Those that stand for one number and no other.
    single: BTreeSet<&'static str>,
}

impl Plurals {
    /// By CLDR; a language that it does not know has `other` only, and nothing about it is wrong.
    pub(crate) fn of(locale: &LanguageIdentifier) -> Option<Plurals> {
        let rules = crate::locale::plural::Plurals::of(locale)?;
        let common: BTreeSet<&str> = (0..=COMMON).map(|count| rules.category(count)).collect();
        let possible = rules.categories().collect();
        let needed = CATEGORIES.iter().copied().filter(|category| common.contains(category)).collect();
        let counts: Vec<&str> =
            (0..=COMMON).chain(RARE.iter().copied()).map(|count| rules.category(count)).collect();
        let is_single = |category: &&str| counts.iter().filter(|other| *other == category).count() == 1;
        let single = CATEGORIES.iter().copied().filter(is_single).collect();
        Some(Plurals { needed, possible, single })
    }

    /// Whether a category stands for one number and no other, so that the text may say it in a word.
    pub(crate) fn is_one_number(&self, category: &str) -> bool {
        self.single.contains(category)
    }
}

/// Reports what is wrong with the selectors that choose by a count.
pub(crate) fn check(
    file: &File<'_>,
    plurals: &Plurals,
    reference: &Reference,
    entry: &Entry<'_>,
    sink: &mut Sink,
) {
    let wanted = reference.messages.get(entry.id);
    for (attribute, pattern) in entry.patterns() {
        let part = wanted.and_then(|message| message.part(attribute));
        visit(pattern, &mut |node| {
            let Node::Select(selector, variants) = node else { return };
            if let Some(name) = counted(entry, selector, variants, part) {
                selector_of(file, plurals, entry, name, variants, sink);
            }
        });
    }
}

/// The variable of a selector that chooses by a count: one that the code counts with, or one whose variants, or those of
/// the reference, say so.
fn counted<'s>(
    entry: &Entry<'_>,
    selector: &Inline<'s>,
    variants: &[ast::Variant<&'s str>],
    part: Option<&Part>,
) -> Option<&'s str> {
    let name = variable_of(selector)?;
    // What an app's own messages are given is up to the app.
    let is_counted = match parameter(name).filter(|_| !is_app(entry.id)) {
        Some(parameter) => parameter.kind == Kind::Count,
        None => {
            matches!(selector, Inline::FunctionReference { .. })
                || looks_plural(variants)
                || part.is_some_and(|part| part.counted.contains(name))
        }
    };
    is_counted.then_some(name)
}

/// The variable that a selector or a placeable is about.
pub(crate) fn variable_of<'s>(inline: &Inline<'s>) -> Option<&'s str> {
    match inline {
        Inline::VariableReference { id } => Some(id.name),
        Inline::FunctionReference { arguments, .. } => match &*arguments.positional {
            [Inline::VariableReference { id }] => Some(id.name),
            _ => None,
        },
        _ => None,
    }
}

/// Whether the variants are for plural categories, misspelled ones among them, or for the numbers that stand for some.
pub(crate) fn looks_plural(variants: &[ast::Variant<&str>]) -> bool {
    let is_category = |name: &str| CATEGORIES.contains(&name);
    let all = variants.iter().all(|variant| match &variant.key {
        ast::VariantKey::Identifier { name } => {
            is_category(name) || nearest(&Guesses::default(), name, CATEGORIES.iter().copied()).is_some()
        }
        ast::VariantKey::NumberLiteral { value } => FEW_NUMBERS.iter().any(|(number, _)| number == value),
    });
    let tells = |variant: &ast::Variant<&str>| match &variant.key {
        ast::VariantKey::Identifier { name } => *name != "other" && is_category(name),
        ast::VariantKey::NumberLiteral { .. } => true,
    };
    all && variants.iter().any(tells)
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
    // A number that stands beside the category is a case of its own.
    let meant = |value: &str| {
        let (_, category) = FEW_NUMBERS.iter().find(|(number, _)| *number == value)?;
        (plurals.needed.contains(category) && !names.contains(category)).then_some(*category)
    };
    let default = variants.iter().find(|variant| variant.default).map(|variant| name_of(&variant.key));
    let mut missing: Vec<&str> =
        plurals.needed.iter().copied().filter(|category| !names.contains(category)).collect();
    // The default variant is there for one category at least.
    if default.is_some_and(|name| !plurals.needed.contains(&name)) && missing == ["other"] {
        missing.clear();
    }
    for variant in variants {
        match &variant.key {
            ast::VariantKey::NumberLiteral { value } => {
                let Some(category) = meant(value) else { continue };
                missing.retain(|other| *other != category);
                let sentence = format!("\"[{value}]\" is a number, not the plural category");
                let finding = Finding::at_part(file, Rule::NumberVariant, value, sentence).of(entry);
                sink.report(file, finding.help(format!("did you mean \"[{category}]\"?")));
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
pub(crate) fn name_of<'s>(key: &ast::VariantKey<&'s str>) -> &'s str {
    match key {
        ast::VariantKey::Identifier { name } => name,
        ast::VariantKey::NumberLiteral { value } => value,
    }
}
