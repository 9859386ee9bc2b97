//! Which messages and attributes there are, and which there should be.

use std::collections::{BTreeMap, BTreeSet};

use crate::check::Locale;
use crate::check::analysis::file::{Entry, File, sentences};
use crate::check::analysis::reference::{BUILTIN, Message, Reference, code_of, is_app};
use crate::check::report::findings::{Finding, Sink, quoted};
use crate::check::rule::Rule;
use crate::check::rules::comments;
use crate::check::rules::references::Links;
use crate::check::suggest::{nearest, tolerance, within};
use crate::code::ErrorCode;

/// The attributes that the code asks of every message of a code, whether the reference has them or not.
const OF_CODES: &[&str] = &["bare", "end-user"];

/// Reports what stands twice in a file.
pub(crate) fn duplicates(file: &File<'_>, sink: &mut Sink) {
    let mut first: BTreeMap<&str, &Entry<'_>> = BTreeMap::new();
    for entry in &file.entries {
        let bare = entry.id.trim_start_matches('-');
        if bare == "NUMBER" {
            let sentence = "\"NUMBER\" is the name of a function";
            sink.report(file, Finding::at_part(file, Rule::NameClash, entry.id, sentence).of(entry));
        } else if let Some(other) = first.get(bare) {
            let (line, _) = file.lines.place(file.text, other.range.start);
            let (rule, sentence) = if other.id == entry.id {
                (Rule::DuplicateMessage, format!("\"{}\" stands twice in this file", quoted(entry.id)))
            } else {
                (
                    Rule::NameClash,
                    format!("\"{}\" and \"{}\" have one name", quoted(other.id), quoted(entry.id)),
                )
            };
            let finding = Finding::at_part(file, rule, entry.id, sentence).of(entry);
            sink.report(file, finding.help(format!("the first is on line {line}, and only that is used")));
        } else {
            first.insert(bare, entry);
        }
        let mut names: BTreeMap<&str, ()> = BTreeMap::new();
        for attribute in &entry.attributes {
            if names.insert(attribute.id.name, ()).is_some() {
                let sentence =
                    format!("\".{}\" stands twice in \"{}\"", quoted(attribute.id.name), quoted(entry.id));
                sink.report(
                    file,
                    Finding::at_part(file, Rule::DuplicateAttribute, attribute.id.name, sentence).of(entry),
                );
            }
        }
    }
}

/// Reports texts with nothing in them.
pub(crate) fn blanks(file: &File<'_>, entry: &Entry<'_>, sink: &mut Sink) {
    for (attribute, pattern) in entry.patterns() {
        if sentences(file, pattern).iter().any(|sentence| sentence.start().is_none()) {
            let name = entry.name_of(attribute);
            let sentence = format!(
                "the text of \"{}{}\" is blank",
                if attribute.is_some() { "." } else { "" },
                quoted(name)
            );
            sink.report(file, Finding::at_part(file, Rule::BlankText, name, sentence).of(entry));
        }
    }
}

/// Reports messages and attributes that nothing asks for.
pub(crate) fn unknown(
    locale: &Locale<'_>,
    file: &File<'_>,
    links: &Links<'_>,
    reference: &Reference,
    sink: &mut Sink,
) {
    let referenced = links.referenced();
    let is_referenced = |id| referenced.range((id, None)..).next().is_some_and(|(found, _)| *found == id);
    for entry in file.entries.iter().filter(|entry| !entry.is_term() && !comments::read(entry).obsolete) {
        let id = entry.id;
        let builtin = BUILTIN.messages.get(id);
        let of_reference = if locale.is_reference { None } else { reference.messages.get(id) };
        if builtin.is_none() && of_reference.is_none() && !is_referenced(id) {
            if let Some(finding) = unknown_message(locale, file, reference, entry) {
                sink.report(file, finding.of(entry));
            }
            continue;
        }
        let known: Vec<&Message> = builtin.into_iter().chain(of_reference).collect();
        let mut names: Vec<&str> =
            known.iter().flat_map(|message| message.attributes.keys()).map(String::as_str).collect();
        if code_of(id).is_some() {
            names.extend(OF_CODES);
        } else if id.starts_with("end-user-") {
            names.push("until");
        }
        for attribute in &entry.attributes {
            let name = attribute.id.name;
            // What an app asks its own messages for is not known.
            let is_asked =
                names.contains(&name) || referenced.contains(&(id, Some(name))) || known.is_empty();
            if !is_asked {
                let sentence = format!("nothing asks \"{}\" for \".{}\"", quoted(id), quoted(name));
                let finding = Finding::at_part(file, Rule::UnknownAttribute, name, sentence).of(entry);
                sink.report(file, finding.suggest(nearest(&file.guesses, name, names.iter().copied())));
            }
        }
    }
}

fn unknown_message<'e>(
    locale: &Locale<'_>,
    file: &File<'_>,
    reference: &Reference,
    entry: &Entry<'e>,
) -> Option<Finding<'e>> {
    let id = entry.id;
    let finding = |sentence| Finding::at_part(file, Rule::UnknownMessage, id, sentence);
    if is_app(id) {
        // Any locale may have messages of the app that another has not; only a slip of the pen is suspicious.
        let names = reference.messages.keys().take_while(|_| file.guesses.take());
        let missing = names.filter(|name| is_app(name) && !locale.has(name));
        let near = nearest(&file.guesses, id, missing.map(String::as_str))?;
        return Some(finding(format!("the reference has no \"{}\"", quoted(id))).suggest(Some(near)));
    }
    let near = meant(locale, file, reference, id);
    Some(match code_of(id).filter(|code| !code.is_known()) {
        Some(code) => finding(format!("no code {code} is known"))
            .help("for a code of your own, write a comment \"# allow: unknown-message\" above it")
            .suggest(near),
        None => finding(format!("nothing asks for \"{}\"", quoted(id)))
            .help("the names of an app's own messages begin with \"app-\"")
            .suggest(near),
    })
}

/// The message that a name without one was meant for.
fn meant(locale: &Locale<'_>, file: &File<'_>, reference: &Reference, id: &str) -> Option<String> {
    let names = || BUILTIN.messages.keys().chain(reference.messages.keys()).map(String::as_str);
    // Of two codes no more than a digit differs, or any would be near.
    let most = if code_of(id).is_some() { 1 } else { tolerance(id) };
    // One that is missing likelier than one that is there.
    let find = |is_there: bool| {
        let names = names().take_while(|_| file.guesses.take());
        within(&file.guesses, most, id, names.filter(|name| locale.has(name) == is_there))
    };
    find(false).or_else(|| find(true))
}

/// The IDs before equals signs that begin no message: indented, in quotes, or a code alone. They are reported where they
/// stand.
fn slipped(file: &File<'_>) -> Vec<String> {
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

/// Reports what the reference has, and the locale has not.
pub(crate) fn missing(locale: &Locale<'_>, files: &[&File<'_>], reference: &Reference, sink: &mut Sink) {
    let Some(first) = files.first() else { return };
    let wanted = if locale.is_reference { &*BUILTIN } else { reference };
    let is_known = |id: &str| {
        BUILTIN.messages.contains_key(id) || (reference.messages.contains_key(id) && !locale.is_reference)
    };
    let strange = locale.present.iter().filter(|id| !is_known(id) && !id.starts_with('-'));
    // Reported where it stands, under the wrong name.
    let misnamed: BTreeSet<String> = strange.filter_map(|id| meant(locale, first, reference, id)).collect();
    // A slip in the reference is reported there.
    let is_meant =
        |id: &str, message: &Message| BUILTIN.messages.contains_key(id) || is_app(id) || message.is_allowed;
    let slipped: BTreeSet<String> = files.iter().flat_map(|file| slipped(file)).collect();
    for (id, message) in &wanted.messages {
        if misnamed.contains(id) || !is_meant(id, message) {
            continue;
        }
        if locale.meant.message(id) && !locale.has(id) && !slipped.contains(id) {
            let sentence = format!("\"{id}\" is missing");
            let finding = Finding::new(Rule::MissingMessage, 0..0, sentence).of_id(id);
            sink.report(
                first,
                finding.help(format!(
                    "until it is there, readers see the text in {}",
                    crate::check::analysis::reference::LOCALE
                )),
            );
        }
    }
}

/// Reports attributes that a message lacks, and its `.bare` where that is missing or one too many.
pub(crate) fn attributes(
    locale: &Locale<'_>,
    file: &File<'_>,
    links: &Links<'_>,
    reference: &Reference,
    sink: &mut Sink,
) {
    for entry in file.entries.iter().filter(|entry| !entry.is_term()) {
        let has = |name: &str| entry.attributes.iter().any(|attribute| attribute.id.name == name);
        let bare = entry.attributes.iter().find(|attribute| attribute.id.name == "bare");
        if let (Some(_), Some(bare), Some(code)) = (&entry.value, bare, code_of(entry.id)) {
            if links.variables(entry.id, None).is_empty() {
                let known = if code.is_known() && code.arguments().is_empty() {
                    "has no arguments"
                } else {
                    "uses no argument"
                };
                let sentence = format!("\"{}\" {known}, so nothing asks for \".bare\"", quoted(entry.id));
                // Where the code has arguments, it is the text that dropped them.
                if code.arguments().is_empty() {
                    sink.report(
                        file,
                        Finding::at_part(file, Rule::SuperfluousBare, bare.id.name, sentence).of(entry),
                    );
                }
            }
        }
        // In an entry that is partly broken, what is missing may be in that part.
        if entry.is_torn {
            continue;
        }
        // Arguments that do not exist are reported as such.
        let allowed = reference.arguments(entry.id, None);
        let is_argument = |name: &str| allowed.as_ref().is_none_or(|allowed| allowed.contains(name));
        let uses_arguments = links.variables(entry.id, None).iter().any(|used| is_argument(used.name));
        let is_asked = |part| locale.meant.part(entry.id, part);
        let is_misnamed =
            || entry.attributes.iter().any(|own| nearest(&file.guesses, own.id.name, ["bare"]).is_some());
        if uses_arguments
            && bare.is_none()
            && code_of(entry.id).is_some()
            && is_asked(Some("bare"))
            && !is_misnamed()
        {
            let sentence =
                format!("\"{}\" has arguments and no \".bare\" for when one is missing", quoted(entry.id));
            let help = "add an attribute \".bare\" that says the same without arguments";
            sink.report(
                file,
                Finding::at_part(file, Rule::MissingBare, entry.id, sentence).of(entry).help(help),
            );
        }
        let wanted = if locale.is_reference {
            BUILTIN.messages.get(entry.id)
        } else {
            reference.messages.get(entry.id)
        };
        let Some(wanted) = wanted else { continue };
        if entry.value.is_none() && wanted.value.is_some() && is_asked(None) {
            let sentence = format!("\"{}\" has attributes and no text of its own", quoted(entry.id));
            sink.report(file, Finding::at_part(file, Rule::MissingMessage, entry.id, sentence).of(entry));
        }
        let own = || entry.attributes.iter().map(|attribute| attribute.id.name);
        for name in wanted.attributes.keys().filter(|name| *name != "bare" && !has(name)) {
            // An attribute under a wrong name is reported where it stands.
            let is_misnamed = own().any(|own| {
                !wanted.attributes.contains_key(own) && nearest(&file.guesses, own, [name.as_str()]).is_some()
            });
            let is_meant =
                BUILTIN.messages.get(entry.id).is_none_or(|message| message.attributes.contains_key(name));
            if is_misnamed || !is_meant || !is_asked(Some(name)) {
                continue;
            }
            let sentence = format!("\"{}\" has no \".{}\"", quoted(entry.id), quoted(name));
            sink.report(file, Finding::at_part(file, Rule::MissingAttribute, entry.id, sentence).of(entry));
        }
    }
}
