//! What the entries of a file refer to, and what is wrong with that.

use std::collections::{BTreeMap, BTreeSet};

use crate::check::analysis::file::{Entry, File, Node, visit};
use crate::check::analysis::reference::Reference as Messages;
use crate::check::report::findings::{Finding, Sink, quoted};
use crate::check::rule::Rule;
use crate::check::rules::broken_placeable;
use crate::check::suggest::nearest;
use crate::limits::PLACEABLES;

/// The variables and references of each value and attribute of a file.
pub(crate) struct Links<'s> {
    by_name: BTreeMap<(&'s str, Option<&'s str>), Uses<'s>>,
    ids: BTreeSet<&'s str>,
}

#[derive(Default)]
struct Uses<'s> {
    variables: Vec<&'s str>,
    references: Vec<Reference<'s>>,
}

/// A reference as it is written: a message with or without an attribute, or a term.
#[derive(Clone, Copy)]
pub(crate) struct Reference<'s> {
    pub(crate) name: &'s str,
    pub(crate) attribute: Option<&'s str>,
    pub(crate) is_term: bool,
}

/// A variable that a message uses, itself or behind a reference.
#[derive(Clone, Copy)]
pub(crate) struct Used<'s> {
    pub(crate) name: &'s str,
    /// The message that it stands in, and the reference that leads there.
    pub(crate) through: Option<(&'s str, Reference<'s>)>,
}

impl<'s> Links<'s> {
    pub(crate) fn new(file: &File<'s>) -> Links<'s> {
        let mut by_name = BTreeMap::new();
        for entry in &file.entries {
            for (attribute, pattern) in entry.patterns() {
                let mut uses = Uses::default();
                visit(pattern, &mut |node| match node {
                    Node::Variable(name) => uses.variables.push(name),
                    Node::Message(name, attribute) => {
                        uses.references.push(Reference { name, attribute, is_term: false });
                    }
                    Node::Term(name) => {
                        uses.references.push(Reference { name, attribute: None, is_term: true })
                    }
                    Node::Select(..) => {}
                });
                // Of two with one name the first counts.
                by_name.entry((entry.id, attribute)).or_insert(uses);
            }
        }
        Links { by_name, ids: file.entries.iter().map(|entry| entry.id).collect() }
    }

    /// The variables of a message's value or attribute, those behind references included. Each name once for each way.
    pub(crate) fn variables(&self, id: &'s str, attribute: Option<&'s str>) -> Vec<Used<'s>> {
        let mut found = Vec::new();
        let mut seen = BTreeSet::new();
        let mut left = vec![(id, attribute, None)];
        // What refers to more than it may hold is refused as a whole.
        while let Some((id, attribute, first)) = left.pop() {
            if seen.len() > PLACEABLES || !seen.insert((id, attribute)) {
                continue;
            }
            let Some(uses) = self.by_name.get(&(id, attribute)) else { continue };
            let through = first.map(|first| (id, first));
            found.extend(uses.variables.iter().map(|name| Used { name, through }));
            for reference in uses.references.iter().rev().filter(|reference| !reference.is_term) {
                left.push((reference.name, reference.attribute, first.or(Some(*reference))));
            }
        }
        found
    }

    /// The texts that a message's value or attribute leads to, terms among them, each with the first reference on the way.
    pub(crate) fn reached(
        &self,
        id: &'s str,
        attribute: Option<&'s str>,
    ) -> Vec<((&'s str, Option<&'s str>), Reference<'s>)> {
        let mut found = Vec::new();
        let mut seen = BTreeSet::from([(id, attribute)]);
        let mut left = vec![((id, attribute), None)];
        while let Some((name, first)) = left.pop() {
            for reference in self.by_name.get(&name).into_iter().flat_map(|uses| &uses.references) {
                let Some(id) = self.ids.get(reference.target().as_str()) else { continue };
                let target = (*id, reference.attribute);
                if seen.len() <= PLACEABLES && seen.insert(target) {
                    let first = first.unwrap_or(*reference);
                    found.push((target, first));
                    left.push((target, Some(first)));
                }
            }
        }
        found
    }

    /// The messages, and attributes of messages, that others of the file refer to.
    pub(crate) fn referenced(&self) -> BTreeSet<(&'s str, Option<&'s str>)> {
        let references = self.by_name.values().flat_map(|uses| &uses.references);
        references
            .filter(|reference| !reference.is_term)
            .map(|reference| (reference.name, reference.attribute))
            .collect()
    }

    pub(crate) fn references(&self, entry: &Entry<'s>) -> Vec<Reference<'s>> {
        let names = entry.patterns().map(|(attribute, _)| attribute);
        let uses = names.filter_map(|attribute| self.by_name.get(&(entry.id, attribute)));
        uses.flat_map(|uses| uses.references.iter().copied()).collect()
    }
}

impl Reference<'_> {
    /// The ID that the entry is found by.
    pub(crate) fn target(&self) -> String {
        if self.is_term { format!("-{}", self.name) } else { self.name.to_owned() }
    }

    pub(crate) fn finding<'e>(&self, file: &File<'_>, rule: Rule, sentence: String) -> Finding<'e> {
        if self.is_term {
            Finding::at_signed(file, rule, self.name, sentence)
        } else {
            Finding::at_part(file, rule, self.name, sentence)
        }
    }
}

/// Reports references that lead nowhere, to what is broken, or in a circle.
pub(crate) fn check(file: &File<'_>, links: &Links<'_>, messages: &Messages, sink: &mut Sink) {
    let mut targets: BTreeMap<&str, &Entry<'_>> = BTreeMap::new();
    for entry in &file.entries {
        targets.entry(entry.id).or_insert(entry);
    }
    let broken: BTreeSet<&str> = file.broken.iter().map(|(id, _)| *id).collect();
    for entry in &file.entries {
        for reference in links.references(entry) {
            let target = reference.target();
            match (targets.get(target.as_str()), reference.attribute) {
                (None, _) if broken.contains(target.as_str()) => {
                    let sentence = format!("\"{}\" cannot be used, for an error of its own", quoted(&target));
                    sink.report(file, reference.finding(file, Rule::UnusableReference, sentence).of(entry));
                }
                (None, _) => {
                    let sentence = format!("there is no \"{}\" in this file", quoted(&target));
                    let arguments = messages.arguments(entry.id, None).unwrap_or_default();
                    let meant = broken_placeable::meant(file, &target, arguments.iter().map(String::as_str));
                    let near = meant
                        .map(|name| format!("${name}"))
                        .or_else(|| nearest(&file.guesses, &target, targets.keys().copied()));
                    let finding = reference.finding(file, Rule::UnknownReference, sentence).of(entry);
                    let finding = finding.help("a reference leads to a message or term of the same file");
                    sink.report(file, finding.suggest(near));
                }
                (Some(found), Some(name))
                    if !found.attributes.iter().any(|attribute| attribute.id.name == name) =>
                {
                    let sentence = format!("\"{}\" has no attribute \".{}\"", quoted(&target), quoted(name));
                    let near = nearest(
                        &file.guesses,
                        name,
                        found.attributes.iter().map(|attribute| attribute.id.name),
                    );
                    let finding = Finding::at_part(file, Rule::UnknownReference, name, sentence).of(entry);
                    sink.report(file, finding.suggest(near));
                }
                _ => {}
            }
        }
    }
    circles(file, links, &targets, sink);
}

/// Takes away what refers to nothing that is left, then what nothing left refers to; what remains goes in circles.
fn circles(file: &File<'_>, links: &Links<'_>, targets: &BTreeMap<&str, &Entry<'_>>, sink: &mut Sink) {
    let edges: Vec<(&str, Vec<Reference<'_>>)> =
        targets.values().map(|entry| (entry.id, links.references(entry))).collect();
    let mut forward: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    let mut backward: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (id, references) in &edges {
        for reference in references {
            if let Some((target, _)) = targets.get_key_value(reference.target().as_str()) {
                forward.entry(id).or_default().push(target);
                backward.entry(target).or_default().push(id);
            }
        }
    }
    let mut left: BTreeSet<&str> = targets.keys().copied().collect();
    peel(&mut left, &forward, &backward);
    peel(&mut left, &backward, &forward);
    for (id, references) in edges.iter().filter(|(id, _)| left.contains(id)) {
        let back = references.iter().find(|reference| left.contains(reference.target().as_str()));
        if let Some(reference) = back {
            let sentence = format!("\"{}\" leads back to \"{}\"", quoted(&reference.target()), quoted(id));
            sink.report(file, reference.finding(file, Rule::CyclicReference, sentence).of_id(id));
        }
    }
}

/// Takes away, again and again, what leads to nothing that is left.
fn peel<'s>(
    left: &mut BTreeSet<&'s str>,
    forward: &BTreeMap<&'s str, Vec<&'s str>>,
    backward: &BTreeMap<&'s str, Vec<&'s str>>,
) {
    let count = |id: &&str| {
        forward.get(id).map_or(0, |targets| targets.iter().filter(|target| left.contains(*target)).count())
    };
    let mut waiting: BTreeMap<&str, usize> = left.iter().map(|id| (*id, count(id))).collect();
    let mut ready: Vec<&str> = waiting.iter().filter(|(_, count)| **count == 0).map(|(id, _)| *id).collect();
    while let Some(id) = ready.pop() {
        left.remove(id);
        for user in backward.get(id).into_iter().flatten() {
            if let Some(count) = waiting.get_mut(user) {
                *count = count.saturating_sub(1);
                if *count == 0 {
                    ready.push(user);
                }
            }
        }
    }
}
