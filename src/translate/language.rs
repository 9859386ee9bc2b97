//! The languages of ISO 639, guesses at the language that an invalid tag means, the plural categories of a language, and what begins a
//! new file in it.

use fluent_syntax::{ast, serializer};
use isolang::Language;
use unic_langid::LanguageIdentifier;

use crate::check::analysis::plurals::{CATEGORIES, Plurals};
use crate::ftl::entry::{Entry, node_of};
use crate::ftl::fingerprint::form;
use crate::locale::likely::language_of;

pub(crate) fn known(locale: &LanguageIdentifier) -> Option<Language> {
    let code = locale.language.as_str();
    Language::from_639_1(code).or_else(|| Language::from_639_3(code))
}

/// Returns the tag that is meant by the name of a language (`german`, `Deutsch`) or a country (`jp`).
pub(crate) fn meant(tag: &str) -> Option<String> {
    let (first, rest) = tag.split_once(['-', '_', '.', '@']).unwrap_or((tag, ""));
    let wanted = first.trim().to_lowercase();
    let code = |language: Language| language.to_639_1().unwrap_or(language.to_639_3()).to_owned();
    if wanted.is_empty() {
        return None;
    }
    by_name(&wanted).map(code).or_else(|| language_of(&wanted).filter(|_| rest.is_empty()).map(str::to_owned))
}

/// Finds a language by its name in English or in the language itself; of several, one with a code of two letters.
fn by_name(wanted: &str) -> Option<Language> {
    let names = |language: Language| {
        let autonym = language.to_autonym().unwrap_or_default();
        [language.to_name().to_lowercase(), autonym.to_lowercase()]
    };
    let is_named = |language: &Language| names(*language).iter().any(|name| name == wanted);
    // "Modern Greek (1453-)", "português do Brasil"
    let has_word = |language: &Language| {
        let is_word = |name: &String| name.split(|c: char| !c.is_alphanumeric()).any(|word| word == wanted);
        language.to_639_1().is_some() && names(*language).iter().any(is_word)
    };
    isolang::languages().find(is_named).or_else(|| isolang::languages().find(has_word))
}

/// Returns a comment that tells what the file is, and how to continue.
pub(crate) fn header(locale: &LanguageIdentifier) -> String {
    let name = known(locale).map_or("a language", |known| known.to_name());
    let plurals = match plural_categories(locale) {
        Some(categories) if categories.len() > 1 => {
            format!(
                "Selectors on counts have the plural categories of the language: {}.",
                categories.join(", ")
            )
        }
        Some(_) => "The language has one form for all counts, so there are no selectors on them.".to_owned(),
        None => "The plural categories of the language are not known; those of English are used.".to_owned(),
    };
    format!(
        "# The errors of the BigModel (Zhipu) / Z.ai API in {name} ({locale}).
#
# Replace each English text with yours, and keep names in braces as they are: {{ $field }}. The lines above a message show the
# English text; \"bigmodel-errors sync\" updates them, and notices what is translated. Your own comments stay.
# {plurals}
"
    )
}

/// Returns the plural categories that a new text has variants for, in the order of CLDR; `None` if those of the language are
/// not known, in which case a new text has those of English. They are those that `check` expects, and `other`.
///
/// ```
/// use bigmodel_errors::translate::plural_categories;
///
/// let of = |tag: &str| plural_categories(&tag.parse().unwrap());
/// assert_eq!(of("pl").unwrap(), ["one", "few", "many", "other"]);
/// assert_eq!(of("tlh"), None);
/// ```
pub fn plural_categories(locale: &LanguageIdentifier) -> Option<Vec<&'static str>> {
    let needed = Plurals::of(locale)?.needed;
    Some(CATEGORIES.iter().copied().filter(|name| *name == "other" || needed.contains(name)).collect())
}

/// Returns the entry with the given categories in every selector on plural categories.
///
/// A category that it lacks gets the text of the default. If only one variant is left, it replaces the selector.
pub(crate) fn adapt(source: &str, categories: &[&'static str]) -> String {
    let adapted = || {
        let mut node = node_of(source)?;
        let (mut value, attributes) = match &mut node {
            ast::Entry::Message(message) => (message.value.as_mut(), &mut message.attributes),
            ast::Entry::Term(term) => (Some(&mut term.value), &mut term.attributes),
            _ => return None,
        };
        value.iter_mut().for_each(|pattern| adapt_pattern(pattern, categories));
        attributes.iter_mut().for_each(|attribute| adapt_pattern(&mut attribute.value, categories));
        let of_attributes = attributes.iter().map(|attribute| (Some(attribute.id.name), &attribute.value));
        let form = form(value.as_deref().map(|value| (None, value)).into_iter().chain(of_attributes));
        let written = serializer::serialize(&ast::Resource { body: vec![node] });
        // Text may have moved to a place where it means something else.
        let is_right = Entry::parse(&written)?.form() == form && Entry::parse(source)?.form() != form;
        is_right.then_some(written)
    };
    adapted().unwrap_or_else(|| source.to_owned())
}

fn adapt_pattern(pattern: &mut ast::Pattern<&str>, categories: &[&'static str]) {
    let mut elements = Vec::with_capacity(pattern.elements.len());
    for mut element in std::mem::take(&mut pattern.elements) {
        if let ast::PatternElement::Placeable { expression: ast::Expression::Select { variants, .. } } =
            &mut element
        {
            variants.iter_mut().for_each(|variant| adapt_pattern(&mut variant.value, categories));
            if is_plural(variants) {
                adapt_variants(variants, categories);
                if variants.len() == 1 {
                    elements.extend(variants.pop().into_iter().flat_map(|variant| variant.value.elements));
                    continue;
                }
            }
        }
        elements.push(element);
    }
    pattern.elements = elements;
}

/// Returns whether variants are for plural categories and numbers. `*[other]` alone may belong to any selector.
fn is_plural(variants: &[ast::Variant<&str>]) -> bool {
    let is_category = |variant: &ast::Variant<&str>| match variant.key {
        ast::VariantKey::Identifier { name } => CATEGORIES.contains(&name),
        ast::VariantKey::NumberLiteral { .. } => true,
    };
    variants.len() > 1 && variants.iter().all(is_category)
}

fn adapt_variants<'s>(variants: &mut Vec<ast::Variant<&'s str>>, categories: &[&'static str]) {
    let Some(default) = variants.iter().find(|variant| variant.default).cloned() else { return };
    let named = |name: &str| {
        let is_named = |variant: &&ast::Variant<&'s str>| variant.key == ast::VariantKey::Identifier { name };
        variants.iter().find(is_named).unwrap_or(&default).value.clone()
    };
    let of_categories: Vec<_> = categories
        .iter()
        .map(|name| ast::Variant {
            key: ast::VariantKey::Identifier { name: *name },
            value: named(name),
            default: *name == "other",
        })
        .collect();
    variants.retain(|variant| matches!(variant.key, ast::VariantKey::NumberLiteral { .. }));
    variants.iter_mut().for_each(|variant| variant.default = false);
    variants.extend(of_categories);
}
