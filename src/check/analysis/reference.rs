//! The messages of the reference, as far as texts are compared with them.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast;
use once_cell::sync::Lazy;

use super::entries::of_reference;
use super::expected::{REFERENCE, builtin_reference};
use super::file::{File, FileEntry, FlatText, PartName, SLOT};
use super::pattern::{Pattern, selectors};
use super::plurals::{Plurals, looks_plural};
use super::references::ArgumentCoverage;
use super::references::{Link, References};
use super::verbatim::Verbatim;
use crate::catalog::message::code_of;
use crate::check::rule::Rule;
use crate::ftl::comments::Marker;
use crate::ftl::fingerprint::{Fingerprint, form};
use crate::ftl::subset::variable_of;
use crate::locale::tag::parse_tag;

/// The messages of the reference, by ID.
#[derive(Default)]
pub(crate) struct ReferenceMessages {
    pub(crate) messages: BTreeMap<String, ReferenceMessage>,
    /// The words in small letters.
    pub(crate) words: BTreeSet<String>,
}

#[derive(Default)]
pub(crate) struct ReferenceMessage {
    /// Whether a comment allows the message, although this crate does not use it.
    pub(crate) is_allowed: bool,
    pub(crate) value: Option<ReferencePart>,
    pub(crate) attributes: BTreeMap<String, ReferencePart>,
}

/// The value of a message, or one of its attributes.
pub(crate) struct ReferencePart {
    form: String,
    /// Including those of messages that it refers to.
    pub(crate) arguments: BTreeSet<String>,
    /// Those that readers see, and that do not only select a variant.
    pub(crate) shown: BTreeSet<String>,
    /// The messages and terms that it refers to whichever variant is chosen.
    pub(crate) links: BTreeSet<String>,
    /// The arguments that it has whichever variant is chosen.
    pub(crate) covered: BTreeSet<String>,
    /// The arguments that it selects plural categories by.
    pub(crate) counts: BTreeSet<String>,
    /// The runs of text between placeables, variants included, without the space around them.
    pub(crate) texts: BTreeSet<String>,
    /// All words in lower case, each between single spaces.
    pub(crate) words: String,
    pub(crate) ending: Option<char>,
    pub(crate) has_variants: bool,
    /// What every translation keeps as it is.
    pub(crate) verbatim: BTreeSet<Verbatim>,
}

pub(crate) static BUILTIN: Lazy<ReferenceMessages> = Lazy::new(|| ReferenceMessages::over_builtin(&[]));

static PLURALS: Lazy<Option<Plurals>> = Lazy::new(|| Plurals::of(&parse_tag(REFERENCE)?));

impl ReferenceMessages {
    /// Returns the built-in reference with files laid over it.
    pub(crate) fn over_builtin(files: &[File<'_>]) -> ReferenceMessages {
        ReferenceMessages::of_files([&of_reference(builtin_reference())].into_iter().chain(files))
    }

    /// Lays files over each other: a value or attribute replaces the one of an earlier file.
    pub(crate) fn of_files<'f, 's: 'f>(files: impl IntoIterator<Item = &'f File<'s>>) -> ReferenceMessages {
        let mut messages: BTreeMap<String, ReferenceMessage> = BTreeMap::new();
        let mut words = BTreeSet::new();
        for file in files {
            let patterns = file.entries.iter().flat_map(|entry| entry.content.patterns());
            for text in patterns.flat_map(|(_, pattern)| file.flat_texts(pattern)).map(|flat| flat.text()) {
                let found =
                    text.split_whitespace().map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()));
                words.extend(found.filter(|word| word.chars().all(char::is_lowercase)).map(str::to_owned));
            }
            let references = References::new(file);
            let mut seen = BTreeSet::new();
            // Of two messages or attributes with the same name the first counts.
            for entry in file.entries.iter().filter(|entry| !entry.is_term() && seen.insert(entry.id)) {
                let message = messages.entry(entry.id.to_owned()).or_default();
                let unknown = Rule::UnknownMessage.as_str();
                message.is_allowed |= entry.notes.allowed.iter().any(|rules| rules.contains(unknown));
                let mut names = BTreeSet::new();
                for (name, pattern) in entry.content.patterns().filter(|(name, _)| names.insert(*name)) {
                    let part = ReferencePart::new(file, &references, (entry.id, name), pattern);
                    match name {
                        None => message.value = Some(part),
                        Some(name) => drop(message.attributes.insert(name.to_owned(), part)),
                    }
                }
            }
        }
        ReferenceMessages { messages, words }
    }

    /// Returns the arguments that a message may use, by its code or by the reference; `None` if any.
    pub(crate) fn arguments(&self, id: &str, attribute: Option<&str>) -> Option<BTreeSet<String>> {
        if let Some(code) = code_of(id).filter(|code| code.is_known()) {
            let parameters = code.parameters_of(attribute).iter();
            return Some(parameters.map(|parameter| parameter.name.to_owned()).collect());
        }
        if let Some(message) = BUILTIN.messages.get(id) {
            return Some(match message.part(attribute) {
                Some(part) => part.arguments.clone(),
                None => message.arguments(),
            });
        }
        self.messages.get(id).map(ReferenceMessage::arguments)
    }
}

impl ReferenceMessage {
    pub(crate) fn part(&self, attribute: Option<&str>) -> Option<&ReferencePart> {
        match attribute {
            None => self.value.as_ref(),
            Some(name) => self.attributes.get(name),
        }
    }

    pub(crate) fn parts(&self) -> impl Iterator<Item = &ReferencePart> {
        self.value.iter().chain(self.attributes.values())
    }

    /// Returns whether an entry was translated from another version of this message.
    pub(crate) fn is_outdated(&self, entry: &FileEntry<'_>) -> bool {
        let form = || self.parts().map(|part| part.form.as_str()).collect::<String>();
        matches!(entry.notes.marker, Some(Marker::TranslatedFrom(of)) if of != Fingerprint::of(&form()))
    }

    fn arguments(&self) -> BTreeSet<String> {
        self.parts().flat_map(|part| part.arguments.iter().cloned()).collect()
    }
}

impl ReferencePart {
    fn new<'s>(
        file: &File<'s>,
        references: &References<'s>,
        name: PartName<'s>,
        pattern: &Pattern<'s>,
    ) -> ReferencePart {
        let coverage = ArgumentCoverage { references, plurals: PLURALS.as_ref() };
        let variables = references.variables(name);
        let arguments: BTreeSet<String> = variables.iter().map(|used| used.name.to_owned()).collect();
        let selectors = selectors(pattern).into_iter().filter(|(_, variants)| looks_plural(variants));
        let counts = selectors.filter_map(|(selector, _)| variable_of(selector).map(str::to_owned)).collect();
        let links = pattern.elements.iter().filter_map(|element| match element {
            ast::PatternElement::Placeable { expression: ast::Expression::Inline(inline) } => {
                Link::of(inline, file)
            }
            _ => None,
        });
        let flat_texts = file.flat_texts(pattern);
        // Variants may spell numbers out.
        let whole = flat_texts.first();
        let words = flat_texts.iter().flat_map(FlatText::words).map(|(_, word)| word.to_lowercase() + " ");
        ReferencePart {
            form: form([(name.1, pattern)].into_iter()),
            covered: arguments.iter().filter(|name| coverage.is_covered(pattern, name)).cloned().collect(),
            shown: variables.iter().filter(|used| used.is_shown).map(|used| used.name.to_owned()).collect(),
            links: links.map(|link| link.written()).collect(),
            counts,
            arguments,
            texts: texts(&flat_texts),
            words: format!(" {}", words.collect::<String>()),
            ending: whole.and_then(|whole| file.ending(whole)),
            has_variants: flat_texts.len() > 1,
            verbatim: whole.map(Verbatim::of_reference).unwrap_or_default(),
        }
    }
}

/// Returns the runs of text of a pattern and its variants that have a letter.
pub(crate) fn texts(flat_texts: &[FlatText]) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for flat in flat_texts {
        let text = flat.text();
        let runs = text.split(SLOT).map(str::trim).filter(|run| run.contains(char::is_alphabetic));
        found.extend(runs.map(str::to_owned));
    }
    found
}

/// Returns whether a message is an app's own, which this crate does not use, or a term.
pub(crate) fn is_app(id: &str) -> bool {
    id.starts_with("app-") || id.starts_with('-')
}
