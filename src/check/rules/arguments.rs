//! Arguments: those that do not exist, those that got lost, and those where there should be none.

use std::collections::BTreeSet;

use fluent_syntax::ast;

use crate::check::Locale;
use crate::check::analysis::argument_coverage::Said;
use crate::check::analysis::file::{Entry, File, Inline, Node, Pattern, visit};
use crate::check::analysis::reference::{BUILTIN, Reference, code_of};
use crate::check::report::findings::{Finding, Sink, quoted};
use crate::check::rule::Rule;
use crate::check::rules::broken_placeable;
use crate::check::rules::references::Links;
use crate::check::suggest::nearest;
use crate::limits::{NUMBER_LITERAL, SELECTOR_DEPTH};

/// How many texts behind references are looked at for the arguments of each variant.
const FOLLOWED: usize = 64;

/// Reports arguments that a message does not have.
pub(crate) fn unknown(
    file: &File<'_>,
    links: &Links<'_>,
    reference: &Reference,
    entry: &Entry<'_>,
    sink: &mut Sink,
) {
    for (attribute, _) in entry.patterns() {
        let allowed = reference.arguments(entry.id, attribute);
        for used in links.variables(entry.id, attribute) {
            let is_bare = attribute == Some("bare") && code_of(entry.id).is_some();
            let is_known = allowed.as_ref().is_none_or(|allowed| allowed.contains(used.name));
            if is_known && !is_bare {
                continue;
            }
            let shown = quoted(used.name);
            let (rule, sentence) = if is_known {
                (Rule::ArgumentInBare, format!("\"${shown}\" in the text for when arguments are missing"))
            } else {
                (Rule::UnknownArgument, format!("\"{}\" has no argument \"${shown}\"", quoted(entry.id)))
            };
            let finding = match used.through {
                // The variable is right where it stands, and wrong only by way of the reference.
                Some((home, through)) if is_bare || reference.arguments(home, None).is_some() => {
                    let sentence = format!("{sentence}, which \"{}\" uses", quoted(&through.target()));
                    through.finding(file, rule, sentence)
                }
                _ => Finding::at_signed(file, rule, used.name, sentence),
            };
            sink.report(file, finding.help_about(file, is_known, used.name, allowed.as_ref()).of(entry));
        }
    }
}

impl<'e> Finding<'e> {
    fn help_about(
        self,
        file: &File<'_>,
        is_known: bool,
        name: &str,
        allowed: Option<&BTreeSet<String>>,
    ) -> Finding<'e> {
        let Some(allowed) = allowed.filter(|_| !is_known) else {
            return if is_known { self.help("say the same without it") } else { self };
        };
        let names: Vec<String> = allowed.iter().map(|name| format!("\"${name}\"")).collect();
        let has =
            if names.is_empty() { "it has none".to_owned() } else { format!("it has {}", names.join(", ")) };
        let near =
            nearest(&file.guesses, name, allowed.iter().map(String::as_str)).map(|near| format!("${near}"));
        self.help(has).suggest(near)
    }
}

/// Reports arguments that the reference shows and the text does not.
pub(crate) fn missing<'s>(
    locale: &Locale<'_>,
    file: &File<'s>,
    links: &Links<'s>,
    reference: &Reference,
    entry: &Entry<'s>,
    sink: &mut Sink,
) {
    let wanted = if locale.is_reference { &BUILTIN.messages } else { &reference.messages };
    let Some(wanted) = wanted.get(entry.id).filter(|_| !entry.is_torn) else { return };
    for (attribute, pattern) in entry.patterns() {
        let Some(part) = wanted.part(attribute) else { continue };
        let used: BTreeSet<&str> =
            links.variables(entry.id, attribute).iter().map(|used| used.name).collect();
        let allowed = reference.arguments(entry.id, attribute);
        if used.iter().any(|name| allowed.as_ref().is_some_and(|allowed| !allowed.contains(*name))) {
            // Whoever misspelled an argument did not forget it.
            continue;
        }
        // What is wrong with the reference is reported there.
        let is_good = |name: &str| {
            attribute != Some("bare")
                && allowed.as_ref().is_none_or(|allowed| allowed.contains(name))
                && !broken_placeable::hides(file, pattern, name)
        };
        for name in part.arguments.iter().filter(|name| !used.contains(name.as_str()) && is_good(name)) {
            let place = entry.name_of(attribute);
            let dot = if attribute.is_some() { "." } else { "" };
            let sentence =
                format!("\"{dot}{}\" does not say \"${name}\", as the reference does", quoted(place));
            sink.report(file, Finding::at_part(file, Rule::MissingArgument, place, sentence).of(entry));
        }
        let paths = Said { links, plurals: locale.plurals.as_ref() };
        // What refers to so many others says its arguments somewhere.
        let is_followed = links.reached(entry.id, attribute).len() <= FOLLOWED;
        let names = part.said.iter().filter(|name| used.contains(name.as_str()) && is_good(name));
        for name in names.filter(|_| is_followed) {
            for variant in paths.gaps(pattern, name) {
                let sentence =
                    format!("\"[{}]\" does not say \"${name}\", as the reference does", quoted(variant));
                let finding = Finding::at_part(file, Rule::MissingArgument, variant, sentence).of(entry);
                sink.report(
                    file,
                    finding.help("only a case that stands for one number may say it in a word"),
                );
            }
        }
    }
}

/// Reports what is valid Fluent, and is not used here; what is measured is measured too.
pub(crate) fn unsupported(file: &File<'_>, entry: &Entry<'_>, sink: &mut Sink) {
    if entry.is_term() && !entry.attributes.is_empty() {
        for attribute in &entry.attributes {
            let sentence = "a term has no attributes here";
            sink.report(
                file,
                Finding::at_part(file, Rule::UnsupportedSyntax, attribute.id.name, sentence).of(entry),
            );
        }
    }
    for (_, pattern) in entry.patterns() {
        let mut walk = Walk { file, entry, sink };
        walk.pattern(pattern, 0);
        if entry.is_term() {
            visit(pattern, &mut |node| match node {
                Node::Variable(name) => walk.unsupported_signed(name, "a term has no arguments"),
                Node::Message(name, _) => walk.unsupported(name, "a term refers to other terms only"),
                _ => {}
            });
        }
    }
}

struct Walk<'w, 's> {
    file: &'w File<'s>,
    entry: &'w Entry<'s>,
    sink: &'w mut Sink,
}

impl<'s> Walk<'_, 's> {
    fn unsupported(&mut self, part: &str, sentence: &str) {
        self.sink.report(
            self.file,
            Finding::at_part(self.file, Rule::UnsupportedSyntax, part, sentence).of(self.entry),
        );
    }

    fn unsupported_signed(&mut self, name: &str, sentence: &str) {
        self.sink.report(
            self.file,
            Finding::at_signed(self.file, Rule::UnsupportedSyntax, name, sentence).of(self.entry),
        );
    }

    fn pattern(&mut self, pattern: &Pattern<'s>, depth: usize) {
        for element in &pattern.elements {
            let ast::PatternElement::Placeable { expression } = element else { continue };
            match expression {
                ast::Expression::Inline(inline) => self.inline(inline),
                ast::Expression::Select { selector, variants } => {
                    if depth >= SELECTOR_DEPTH {
                        let at = crate::check::analysis::file::inline_at(self.file, selector);
                        let sentence = format!("selectors nested more than {SELECTOR_DEPTH} deep");
                        let finding = Finding::new(Rule::Limit, at..at.saturating_add(1), sentence);
                        self.sink.report(self.file, finding.of(self.entry));
                        continue;
                    }
                    self.selector(selector);
                    for variant in variants {
                        if let ast::VariantKey::NumberLiteral { value } = &variant.key {
                            self.number(value);
                        }
                        self.pattern(&variant.value, depth.saturating_add(1));
                    }
                }
            }
        }
    }

    fn selector(&mut self, selector: &Inline<'s>) {
        match selector {
            Inline::VariableReference { .. } | Inline::FunctionReference { .. } => self.inline(selector),
            Inline::StringLiteral { value } | Inline::NumberLiteral { value } => {
                self.unsupported(value, "a selector is an argument, or a function of one");
            }
            Inline::MessageReference { id, .. } | Inline::TermReference { id, .. } => {
                self.unsupported(id.name, "a selector is an argument, or a function of one");
            }
            Inline::Placeable { .. } => self.inline(selector),
        }
    }

    fn inline(&mut self, inline: &Inline<'s>) {
        match inline {
            Inline::NumberLiteral { value } => self.number(value),
            Inline::TermReference { id, attribute, arguments } => {
                let has_arguments = arguments
                    .as_ref()
                    .is_some_and(|call| !call.named.is_empty() || !call.positional.is_empty());
                if attribute.is_some() || has_arguments {
                    self.unsupported_signed(id.name, "a term has neither attributes nor arguments here");
                }
            }
            Inline::FunctionReference { id, arguments } => {
                match (id.name, &*arguments.positional, &*arguments.named) {
                    ("NUMBER", [Inline::VariableReference { .. }], []) => {}
                    ("NUMBER", _, _) => {
                        self.unsupported(id.name, "NUMBER takes one variable and no options here")
                    }
                    (name, _, _) => {
                        let sentence = format!("there is no function \"{}\"", quoted(name));
                        let finding =
                            Finding::at_part(self.file, Rule::UnknownFunction, name, sentence).of(self.entry);
                        self.sink.report(self.file, finding.help("the only one is NUMBER"));
                    }
                }
            }
            Inline::Placeable { .. } => {
                let at = crate::check::analysis::file::inline_at(self.file, inline);
                let finding = Finding::new(
                    Rule::UnsupportedSyntax,
                    at..at.saturating_add(1),
                    "a placeable directly inside a placeable",
                );
                let finding = finding.of(self.entry);
                self.sink.report(
                    self.file,
                    if broken_placeable::is_doubled(inline) {
                        finding.help("a placeable has one brace on either side: \"{ $name }\"")
                    } else {
                        finding
                    },
                );
            }
            Inline::StringLiteral { value } => {
                let text = fluent_syntax::unicode::unescape_unicode_to_string(value);
                if text
                    .chars()
                    .any(|c| crate::text::sanitize::is_control(c) || c == char::REPLACEMENT_CHARACTER)
                {
                    self.unsupported(value, "an escape of a control character or of no character");
                }
            }
            Inline::VariableReference { .. } | Inline::MessageReference { .. } => {}
        }
    }

    fn number(&mut self, value: &str) {
        if value.len() > NUMBER_LITERAL {
            let sentence = format!("a number of more than {NUMBER_LITERAL} characters");
            self.sink
                .report(self.file, Finding::at_part(self.file, Rule::Limit, value, sentence).of(self.entry));
        }
    }
}
