//! What a text is compared with: the reference's messages, and what the code asks of them.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use fluent_syntax::ast::Attribute;

use once_cell::sync::Lazy;

use super::entries;
use crate::catalog::locales::BUILTIN as TEXTS;
use crate::check::analysis::argument_coverage::Said;
use crate::check::analysis::file::{Entry, File, Lines, Node, Pattern, SLOT, sentences, visit};
use crate::check::report::findings::Sink;
use crate::check::rule::Rule;
use crate::check::rules::characters::without_conflicts;
use crate::check::rules::comments;
use crate::check::rules::plurals::{Plurals, looks_plural, variable_of};
use crate::check::rules::references::Links;
use crate::check::rules::verbatim::{Fact, facts};
use crate::check::suggest::Guesses;
use crate::code::ErrorCode;
use crate::ftl::fingerprint::Fingerprint;

pub(crate) use crate::check::analysis::expected::REFERENCE as LOCALE;

/// The messages of the reference, by ID.
#[derive(Default)]
pub(crate) struct Reference {
    pub(crate) messages: BTreeMap<String, Message>,
}

/// A message as far as others are compared with it.
pub(crate) struct Message {
    /// A comment says that it is meant to be there, though this crate does not ask for it.
    pub(crate) is_allowed: bool,
    pub(crate) fingerprint: Fingerprint,
    pub(crate) value: Option<Part>,
    pub(crate) attributes: BTreeMap<String, Part>,
}

/// The value, or one attribute.
pub(crate) struct Part {
    /// Those behind references included.
    pub(crate) arguments: BTreeSet<String>,
    /// The runs of text between placeables, variants included, without the space around them.
    pub(crate) texts: BTreeSet<String>,
    /// All words in lower case, separated by single spaces.
    pub(crate) words: String,
    /// How the text ends.
    pub(crate) last: Option<char>,
    pub(crate) has_variants: bool,
    /// What every language has as it is.
    pub(crate) facts: BTreeSet<Fact>,
    /// The arguments that it says, whichever variant is chosen.
    pub(crate) said: BTreeSet<String>,
    /// The arguments that it counts with.
    pub(crate) counted: BTreeSet<String>,
}

/// The reference that is built in, whatever a directory says.
pub(crate) static BUILTIN: Lazy<Reference> =
    Lazy::new(|| Reference::of_text(builtin_text(LOCALE).unwrap_or_default()));

/// Those of the reference's language.
static PLURALS: Lazy<Option<Plurals>> = Lazy::new(|| Plurals::of(&crate::locale::tag::parse_tag(LOCALE)?));

impl Reference {
    /// Reads a text; what is wrong with it is not this one's business.
    pub(crate) fn of_text(text: &str) -> Reference {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let text = without_conflicts(text);
        let mut file = File::new("", LOCALE, &text);
        entries::read(&mut file, &mut Sink::default());
        Reference::of_files(&[&file])
    }

    /// The built-in reference with files over it.
    pub(crate) fn over_builtin(files: &[&File<'_>]) -> Reference {
        let mut builtin = File::new("", LOCALE, builtin_text(LOCALE).unwrap_or_default());
        entries::read(&mut builtin, &mut Sink::default());
        let layers: Vec<&File<'_>> = std::iter::once(&builtin).chain(files.iter().copied()).collect();
        Reference::of_files(&layers)
    }

    /// The files lie over each other: a value or an attribute replaces the one below.
    pub(crate) fn of_files(files: &[&File<'_>]) -> Reference {
        let mut merged: BTreeMap<&str, Merged<'_, '_>> = BTreeMap::new();
        for file in files {
            let links = Rc::new(Links::new(file));
            let mut seen = BTreeSet::new();
            for entry in file.entries.iter().filter(|entry| !entry.is_term()) {
                // Of two with one name the first counts.
                if seen.insert(entry.id) {
                    merged.entry(entry.id).or_default().lay_over(file, &links, entry);
                }
            }
        }
        let messages = merged.into_iter().map(|(id, merged)| (id.to_owned(), merged.into_message(id)));
        Reference { messages: messages.collect() }
    }

    /// The arguments that a message may use, by what the code gives it or what the reference shows; `None` if any.
    pub(crate) fn arguments(&self, id: &str, attribute: Option<&str>) -> Option<BTreeSet<String>> {
        if let Some(code) = code_of(id).filter(|code| code.is_known()) {
            return Some(code.arguments().iter().map(|name| (*name).to_owned()).collect());
        }
        if let Some(message) = BUILTIN.messages.get(id) {
            return Some(match message.part(attribute) {
                Some(part) => part.arguments.clone(),
                None => message.arguments(),
            });
        }
        self.messages.get(id).map(Message::arguments)
    }
}

/// A message whose value and attributes may come from different files.
#[derive(Default)]
struct Merged<'f, 's> {
    is_allowed: bool,
    value: Option<Source<'f, 's, Pattern<'s>>>,
    attributes: BTreeMap<&'s str, Source<'f, 's, Attribute<&'s str>>>,
}

/// A part of a message, and where it comes from.
struct Source<'f, 's, P> {
    file: &'f File<'s>,
    links: Rc<Links<'s>>,
    part: &'f P,
}

impl<'f, 's> Merged<'f, 's> {
    fn lay_over(&mut self, file: &'f File<'s>, links: &Rc<Links<'s>>, entry: &'f Entry<'s>) {
        let unknown = Rule::UnknownMessage.as_str();
        self.is_allowed |= comments::read(entry).allowed().any(|rules| rules.contains(unknown));
        if let Some(part) = &entry.value {
            self.value = Some(Source { file, links: Rc::clone(links), part });
        }
        for part in entry.attributes.iter().rev() {
            self.attributes.insert(part.id.name, Source { file, links: Rc::clone(links), part });
        }
    }

    fn into_message(self, id: &'s str) -> Message {
        let attributes: Vec<_> = self.attributes.values().map(|source| source.part.clone()).collect();
        let fingerprint = Fingerprint::of(self.value.as_ref().map(|source| source.part), &attributes);
        let names = |links: &Links<'s>, attribute| {
            links.variables(id, attribute).iter().map(|used| used.name.to_owned()).collect()
        };
        let value =
            self.value.map(|Source { file, links, part }| Part::new(file, &links, part, names(&links, None)));
        let attributes = self.attributes.into_iter().map(|(name, Source { file, links, part })| {
            (name.to_owned(), Part::new(file, &links, &part.value, names(&links, Some(name))))
        });
        Message { is_allowed: self.is_allowed, fingerprint, value, attributes: attributes.collect() }
    }
}

impl Message {
    pub(crate) fn part(&self, attribute: Option<&str>) -> Option<&Part> {
        match attribute {
            None => self.value.as_ref(),
            Some(name) => self.attributes.get(name),
        }
    }

    fn arguments(&self) -> BTreeSet<String> {
        let parts = self.value.iter().chain(self.attributes.values());
        parts.flat_map(|part| part.arguments.iter().cloned()).collect()
    }
}

impl Part {
    fn new<'s>(
        file: &File<'s>,
        links: &Links<'s>,
        pattern: &Pattern<'s>,
        arguments: BTreeSet<String>,
    ) -> Part {
        let said = Said { links, plurals: PLURALS.as_ref() };
        let mut counted = BTreeSet::new();
        visit(pattern, &mut |node| match node {
            Node::Select(selector, variants) if looks_plural(variants) => {
                counted.extend(variable_of(selector).map(str::to_owned));
            }
            _ => {}
        });
        let mut part = Part {
            said: arguments.iter().filter(|name| said.always(pattern, name)).cloned().collect(),
            counted,
            arguments,
            texts: texts(file, pattern),
            words: String::new(),
            last: None,
            has_variants: false,
            facts: BTreeSet::new(),
        };
        for sentence in sentences(file, pattern) {
            for (_, word) in sentence.words() {
                part.words.push(' ');
                part.words.push_str(&word.to_lowercase());
            }
            part.facts.extend(facts(&sentence).into_iter().map(|(_, fact)| fact));
            if sentence.is_whole {
                part.last = sentence.last().map(|(_, c)| c);
            } else {
                part.has_variants = true;
            }
        }
        part.words.push(' ');
        part
    }
}

/// The runs of text of a pattern and its variants that have a letter in them.
pub(crate) fn texts(file: &File<'_>, pattern: &Pattern<'_>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for sentence in sentences(file, pattern) {
        let text: String = sentence.chars.iter().map(|(_, c)| *c).collect();
        let runs = text.split(SLOT).map(str::trim).filter(|run| run.chars().any(char::is_alphabetic));
        found.extend(runs.map(str::to_owned));
    }
    found
}

/// The text of a locale that is built in.
pub(crate) fn builtin_text(tag: &str) -> Option<&'static str> {
    TEXTS.iter().find(|text| text.tag == tag).map(|text| text.source)
}

/// The code of a message ID, if it is one's.
pub(crate) fn code_of(id: &str) -> Option<ErrorCode> {
    id.strip_prefix("error-").and_then(|code| code.parse().ok())
}

/// Whether the message is an app's own, which this crate asks nothing of.
pub(crate) fn is_app(id: &str) -> bool {
    id.starts_with("app-")
}

impl<'s> File<'s> {
    pub(crate) fn new(path: &'s str, locale: &'s str, text: &'s str) -> File<'s> {
        File {
            path,
            locale,
            text,
            lines: Lines::new(text),
            entries: Vec::new(),
            broken: Vec::new(),
            guesses: Guesses::default(),
        }
    }
}
