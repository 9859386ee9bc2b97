//! The messages and attributes of a locale: duplicates, unknown ones, missing ones, those that are out of date.

use std::collections::{BTreeMap, BTreeSet};

use crate::catalog::message::code_of;
use crate::check::analysis::context::{Context, Subject};
use crate::check::analysis::expected::REFERENCE;
use crate::check::analysis::file::{File, FileEntry, FlatText};
use crate::check::analysis::reference::{BUILTIN, ReferenceMessage, is_app};
use crate::check::findings::quoted;
use crate::check::rule::Rule;
use crate::check::suggest::nearest;
use crate::code::ErrorCode;

/// Reports messages, terms and attributes that are defined twice.
pub(crate) fn duplicates(context: &Context<'_, '_>) {
    let file = context.file;
    let mut first: BTreeMap<&str, &FileEntry<'_>> = BTreeMap::new();
    for entry in &file.entries {
        let report = |rule, part, sentence| file.report(rule, file.span(part), Some(entry.id), sentence);
        let bare = entry.id.trim_start_matches('-');
        if bare == "NUMBER" {
            report(Rule::NameClash, entry.id, "\"NUMBER\" is the name of a function".to_owned());
        } else if let Some(other) = first.get(bare) {
            let (rule, sentence) = if other.id == entry.id {
                (Rule::DuplicateMessage, format!("duplicate message \"{}\"", quoted(entry.id)))
            } else {
                let sentence =
                    format!("\"{}\" and \"{}\" share one name", quoted(other.id), quoted(entry.id));
                (Rule::NameClash, sentence)
            };
            let line = file.line(other.range.start);
            report(rule, entry.id, sentence).help(format!("only the first, on line {line}, is used"));
        } else {
            first.insert(bare, entry);
        }
        let mut names = BTreeSet::new();
        for name in entry.content.attribute_names() {
            if !names.insert(name) {
                let sentence =
                    format!("duplicate attribute \".{}\" of \"{}\"", quoted(name), quoted(entry.id));
                report(Rule::DuplicateAttribute, name, sentence);
            }
        }
    }
}

pub(crate) fn blanks(subject: &Subject<'_, '_>) {
    for text in subject.texts.iter().filter(|text| text.flat_texts.iter().any(FlatText::is_blank)) {
        let sentence = format!("the text of \"{}\" is blank", text.quoted());
        subject.report_at(Rule::BlankText, text.name, sentence);
    }
}

/// Reports messages and attributes that nothing uses.
pub(crate) fn unknown(context: &Context<'_, '_>) {
    let Context { locale, file, reference, .. } = context;
    let referenced = context.references.referenced();
    let is_referenced = |id| referenced.range((id, None)..).next().is_some_and(|(found, _)| *found == id);
    for entry in file.entries.iter().filter(|entry| !entry.is_term() && !entry.notes.obsolete) {
        let id = entry.id;
        let of_reference = reference.messages.get(id).filter(|_| !locale.is_reference);
        let known: Vec<&ReferenceMessage> =
            BUILTIN.messages.get(id).into_iter().chain(of_reference).collect();
        if known.is_empty() && !is_referenced(id) {
            unknown_message(context, id);
            continue;
        }
        let of_known = known.iter().flat_map(|message| message.attributes.keys());
        let mut names: Vec<&str> = of_known.map(String::as_str).collect();
        names.extend(optional_attributes(id));
        for name in entry.content.attribute_names() {
            // Which attributes an app uses of its own messages is not known.
            let is_used = known.is_empty() || names.contains(&name) || referenced.contains(&(id, Some(name)));
            if !is_used {
                let sentence = format!("nothing uses \".{}\" of \"{}\"", quoted(name), quoted(id));
                file.report(Rule::UnknownAttribute, file.span(name), Some(id), sentence).suggest(nearest(
                    &file.guesses,
                    name,
                    names.iter().copied(),
                ));
            }
        }
    }
}

/// Returns the attributes that a message may have whether the reference has them or not.
fn optional_attributes(id: &str) -> &'static [&'static str] {
    if code_of(id).is_some() {
        &["bare", "end-user"]
    } else if id.starts_with("http-") || id.starts_with("finish-") {
        &["end-user"]
    } else if id.starts_with("end-user-") {
        &["until"]
    } else {
        &[]
    }
}

fn unknown_message(context: &Context<'_, '_>, id: &str) {
    let Context { locale, file, reference, .. } = context;
    let report = |sentence| file.report(Rule::UnknownMessage, file.span(id), Some(id), sentence);
    if is_app(id) {
        // Without an English text of the app there is nothing that could lack it.
        let mut of_app = reference.messages.keys().filter(|name| is_app(name)).peekable();
        if of_app.peek().is_some() && !locale.is_reference {
            let missing = of_app.take_while(|_| file.guesses.take()).filter(|name| !locale.has(name));
            let near = nearest(&file.guesses, id, missing.map(String::as_str));
            report(format!("the reference has no \"{}\"", quoted(id)))
                .help("delete the message, if the app no longer uses it")
                .suggest(near);
        }
        return;
    }
    let near = meant_message(context, id);
    match code_of(id).filter(|code| !code.is_known()) {
        Some(code) => report(format!("there is no known code {code}"))
            .help("for a code of your own, write a comment \"# allow: unknown-message\" above it")
            .suggest(near),
        None => report(format!("nothing uses \"{}\"", quoted(id)))
            .help("the names of an app's own messages begin with \"app-\"")
            .suggest(near),
    }
}

fn meant_message(context: &Context<'_, '_>, id: &str) -> Option<String> {
    let Context { locale, file, reference, .. } = context;
    // `fehler-1113`: an ID is not translated.
    let of_code = id.rsplit('-').next().and_then(|code| code.parse::<ErrorCode>().ok());
    if let Some(code) = of_code.filter(|code| code.is_known()) {
        return Some(code.message_id().into_owned());
    }
    let find = |is_present: bool| {
        let names = BUILTIN.messages.keys().chain(reference.messages.keys()).map(String::as_str);
        let names = names.take_while(|_| file.guesses.take());
        nearest(&file.guesses, id, names.filter(|name| locale.has(name) == is_present))
    };
    // More likely one that is missing.
    find(false).or_else(|| find(true))
}

/// Returns the IDs before equals signs that begin no message: indented, in quotes, or a code alone. They are reported at their
/// own place.
fn misplaced_ids(file: &File<'_>) -> Vec<String> {
    let lines =
        file.text.lines().filter(|line| !line.starts_with(|c: char| c == '#' || c.is_ascii_alphabetic()));
    let names =
        lines.filter_map(|line| line.split_once('=')).map(|(name, _)| name.trim().trim_matches(['"', '\'']));
    names
        .map(|name| match name.parse::<ErrorCode>() {
            Ok(code) => code.message_id().into_owned(),
            Err(_) => name.to_owned(),
        })
        .collect()
}

/// Reports messages that the reference has and the locale lacks, at the beginning of its first file.
pub(crate) fn missing(first: &Context<'_, '_>, files: &[File<'_>]) {
    let Context { locale, file, reference, .. } = first;
    let wanted = if locale.is_reference { &*BUILTIN } else { reference };
    let is_builtin = |id: &str| BUILTIN.messages.contains_key(id);
    let is_known = |id: &str| is_builtin(id) || (!locale.is_reference && reference.messages.contains_key(id));
    let unknown = locale.expected.present.iter().filter(|id| !is_known(id) && !id.starts_with('-'));
    // A message under a wrong name is reported there.
    let misnamed: BTreeSet<String> = unknown.filter_map(|id| meant_message(first, id)).collect();
    let misplaced: BTreeSet<String> = files.iter().flat_map(misplaced_ids).collect();
    for (id, message) in &wanted.messages {
        // A mistake in the reference is reported there.
        let is_wanted = is_builtin(id) || is_app(id) || message.is_allowed;
        let is_explained = misnamed.contains(id) || misplaced.contains(id);
        if is_wanted && !is_explained && locale.expected.message(id) && !locale.has(id) {
            file.report(Rule::MissingMessage, 0..0, Some(id), format!("\"{id}\" is missing"))
                .help(format!("until you add it, readers see the text in {REFERENCE}"));
        }
    }
}

/// Reports attributes that a message lacks, and a `.bare` that is missing or superfluous.
pub(crate) fn attributes(subject: &Subject<'_, '_>) {
    superfluous_bare(subject);
    // In an entry that is partly broken, what is missing may be in that part.
    if !subject.entry.is_torn {
        missing_bare(subject);
        missing_parts(subject);
    }
}

fn superfluous_bare(subject: &Subject<'_, '_>) {
    let Subject { context, entry, .. } = subject;
    let bare = entry.content.attribute_names().find(|name| *name == "bare");
    let (Some(_), Some(bare), Some(code)) = (&entry.content.value, bare, code_of(entry.id)) else { return };
    // Where the code has arguments, it is the text that lacks them.
    if code.arguments().is_empty() && context.references.variables((entry.id, None)).is_empty() {
        let known = if code.is_known() { "has no arguments" } else { "uses no argument" };
        let sentence = format!("\"{}\" {known}, so nothing uses its \".bare\"", quoted(entry.id));
        subject.report_at(Rule::SuperfluousBare, bare, sentence);
    }
}

fn missing_bare(subject: &Subject<'_, '_>) {
    let Subject { context, entry, .. } = subject;
    // Arguments that do not exist are reported as such.
    let allowed = subject.arguments(None);
    let is_argument = |name: &str| allowed.as_ref().is_none_or(|allowed| allowed.contains(name));
    let variables = context.references.variables((entry.id, None));
    let is_misnamed = || entry.content.attribute_names().any(|own| subject.nearest(own, ["bare"]).is_some());
    if code_of(entry.id).is_some()
        && variables.iter().any(|used| is_argument(used.name))
        && !entry.content.has(Some("bare"))
        && context.locale.expected.part(entry.id, Some("bare"))
        && !is_misnamed()
    {
        let sentence = format!("\"{}\" has arguments, but no \".bare\"", quoted(entry.id));
        subject
            .report_at(Rule::MissingBare, entry.id, sentence)
            .help("add an attribute \".bare\", the same text without arguments");
    }
}

fn missing_parts(subject: &Subject<'_, '_>) {
    let Subject { context, entry, .. } = subject;
    let expected = &context.locale.expected;
    let Some(original) = subject.reference() else { return };
    if entry.content.value.is_none() && original.value.is_some() && expected.part(entry.id, None) {
        let sentence = format!("\"{}\" has attributes, but no text", quoted(entry.id));
        subject.report_at(Rule::MissingMessage, entry.id, sentence);
    }
    for name in original.attributes.keys().filter(|name| *name != "bare" && !entry.content.has(Some(name))) {
        // An attribute under a wrong name is reported there.
        let is_misnamed = || {
            let mut unknown =
                entry.content.attribute_names().filter(|own| !original.attributes.contains_key(*own));
            unknown.any(|own| subject.nearest(own, [name.as_str()]).is_some())
        };
        let is_used =
            BUILTIN.messages.get(entry.id).is_none_or(|message| message.attributes.contains_key(name));
        if is_used && expected.part(entry.id, Some(name)) && !is_misnamed() {
            let sentence = format!("\"{}\" has no \".{}\"", quoted(entry.id), quoted(name));
            subject.report_at(Rule::MissingAttribute, entry.id, sentence);
        }
    }
}

/// Reports texts that were made from an earlier reference, and messages that it no longer has.
pub(crate) fn age(subject: &Subject<'_, '_>) {
    let Subject { context, entry, .. } = subject;
    if context.locale.is_reference {
        return;
    }
    let id = quoted(entry.id);
    if entry.notes.obsolete {
        let sentence = format!("the reference no longer has \"{id}\"");
        subject
            .report_at(Rule::ObsoleteMessage, entry.id, sentence)
            .help("delete the message once you need nothing of it");
    } else if context.reference.messages.get(entry.id).is_some_and(|message| message.is_outdated(entry)) {
        let sentence = format!("the reference of \"{id}\" has changed since it was translated");
        subject
            .report_at(Rule::Outdated, entry.id, sentence)
            .help(format!("revise the text, then run: sync --reviewed {id}"));
    }
}
