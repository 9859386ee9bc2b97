//! After any edits of a reference and of its translation, with syncs between, nothing of a translator's is lost.

use bigmodel_errors::translate::sync_text;
use fluent_syntax::ast::Entry;
use fluent_syntax::parser;
use proptest::prelude::*;

#[derive(Clone, Debug)]
struct Message {
    id: String,
    value: usize,
    attributes: Vec<(usize, usize)>,
    comment: usize,
}

/// Groups with a heading each, in sections of three groups.
#[derive(Clone, Debug)]
struct Reference {
    groups: Vec<(usize, Vec<Message>)>,
    removed: Vec<Message>,
    next: usize,
}

#[derive(Clone, Debug)]
enum Edit {
    Add(usize, usize),
    Remove(usize),
    ReAdd(usize, usize),
    Reword(usize),
    Recomment(usize),
    AddAttribute(usize),
    RemoveAttribute(usize),
    Move(usize, usize),
    Rename(usize),
    MoveGroup(usize, usize),
    AddGroup(usize),
    RenameGroup(usize),
    Translate(usize),
    TranslateAttribute(usize),
    TranslateComment(usize),
    DeleteMarker(usize),
    Note(usize),
    Loose(usize),
    Term(usize),
    Junk(usize),
    Break(usize),
    OwnMessage(usize),
    OwnAttribute(usize),
    Heading(usize),
    Section(usize),
    Twice(usize),
    Blank(usize),
    Delete(usize),
}

/// A text of the reference; none has a word of the translator's, which all begin with `w`.
fn text(number: usize) -> String {
    match number % 5 {
        0 => format!("Text {number}"),
        1 => format!("Text {{ $a }} {number}"),
        2 => format!(
            "\n    Text {{ $n ->\n        [one] {{ $n }} hour\n       *[other] {{ $n }} hours\n    }} {number}"
        ),
        3 => format!("\n    Text {number}\n\n    of two lines"),
        _ => format!(
            "{{ $u ->\n    [day] {{ $n ->\n        [one] day\n       *[other] days\n    }}\n   *[other] {number}\n }}"
        ),
    }
}

impl Reference {
    fn new() -> Reference {
        let mut reference = Reference {
            groups: (0..4).map(|group| (group, Vec::new())).collect(),
            removed: Vec::new(),
            next: 0,
        };
        (0..8).for_each(|at| reference.add(at, at / 2));
        reference
    }

    fn write(&self) -> String {
        let mut text = "# The reference.\n".to_owned();
        for (at, (heading, messages)) in self.groups.iter().enumerate() {
            if at % 3 == 0 {
                text += &format!("\n### Section {at}\n");
            }
            text += &format!("\n\n## Group {heading}\n\n");
            for message in messages {
                if message.comment % 3 > 0 {
                    text += &format!("# Comment {}\n", message.comment);
                }
                text += &format!("{} = {}\n", message.id, self::text(message.value).trim_start_matches(' '));
                for (name, value) in &message.attributes {
                    text += &format!("    .at{name} = {}\n", self::text(*value - *value % 5));
                }
            }
        }
        text
    }

    fn add(&mut self, at: usize, group: usize) {
        self.next += 1;
        let attributes = if self.next % 3 == 0 { vec![(1, self.next)] } else { Vec::new() };
        let message =
            Message { id: format!("m-{}", self.next), value: self.next, attributes, comment: self.next };
        self.insert(message, at, group);
    }

    fn insert(&mut self, message: Message, at: usize, group: usize) {
        let groups = self.groups.len();
        let messages = &mut self.groups[group % groups].1;
        messages.insert(at % (messages.len() + 1), message);
    }

    fn take(&mut self, at: usize) -> Option<Message> {
        let sizes: Vec<usize> = self.groups.iter().map(|(_, messages)| messages.len()).collect();
        let mut at = at.checked_rem(sizes.iter().sum())?;
        for (_, messages) in &mut self.groups {
            if at < messages.len() {
                return Some(messages.remove(at));
            }
            at -= messages.len();
        }
        None
    }

    fn change(&mut self, at: usize, change: impl FnOnce(&mut Message, usize)) {
        self.next += 1;
        let next = self.next;
        let mut all: Vec<&mut Message> = self.groups.iter_mut().flat_map(|(_, messages)| messages).collect();
        if let Some(at) = at.checked_rem(all.len()) {
            change(all[at], next);
        }
    }

    fn order(&self) -> Vec<String> {
        self.groups.iter().flat_map(|(_, messages)| messages).map(|message| message.id.clone()).collect()
    }
}

/// The lines with a word of the translator's, sorted. What is in a line of the tools' may become a comment.
fn words(file: &str) -> Vec<String> {
    let lines = file.trim_start_matches('\u{feff}').lines().filter(|line| line.contains("w-"));
    let mut lines: Vec<String> =
        lines.map(|line| line.replace("# en-US was: ", "# ").replace("# en-US: ", "# ")).collect();
    lines.sort_unstable();
    lines
}

/// The lines of a file, edited; `at` chooses among those that `is_one` finds.
fn edit(file: &mut String, at: usize, is_one: impl Fn(&str) -> bool, change: impl FnOnce(&str) -> String) {
    edit_pattern(file, at, is_one, change, |_| false);
}

/// The same, and what follows of the pattern goes: the indented lines up to one that `is_end` finds.
fn edit_pattern(
    file: &mut String,
    at: usize,
    is_one: impl Fn(&str) -> bool,
    change: impl FnOnce(&str) -> String,
    is_inside: impl Fn(&str) -> bool,
) {
    let line_end = if file.contains("\r\n") { "\r\n" } else { "\n" };
    let mut lines: Vec<String> = file.lines().map(str::to_owned).collect();
    // A blank line of a pattern is no place for anything.
    let is_inner =
        |at: usize| lines[at].is_empty() && lines.get(at + 1).is_some_and(|line| line.starts_with(' '));
    let is_one = |at: &usize| is_one(lines[*at].trim_start_matches('\u{feff}')) && !is_inner(*at);
    let found: Vec<usize> = (0..lines.len()).filter(is_one).collect();
    let Some(at) = at.checked_rem(found.len()).map(|at| found[at]) else { return };
    let mark = if lines[at].starts_with('\u{feff}') { "\u{feff}" } else { "" };
    lines[at] = mark.to_owned() + &change(lines[at].trim_start_matches('\u{feff}')).replace('\n', line_end);
    let inside =
        lines[at + 1..].iter().take_while(|line| line.is_empty() || is_inside(line)).collect::<Vec<_>>();
    let last = inside.iter().rposition(|line| !line.is_empty()).map_or(0, |last| last + 1);
    lines.drain(at + 1..at + 1 + last);
    *file = lines.join(line_end) + line_end;
}

/// A line of a value or of an attribute's value.
fn is_pattern(line: &str) -> bool {
    line.starts_with(' ') && !line.trim_start().starts_with('.')
}

fn is_entry(line: &str) -> bool {
    line.starts_with("m-") && line.contains('=')
}

fn id(line: &str) -> &str {
    line.split([' ', '=']).next().unwrap()
}

fn apply(step: &Edit, reference: &mut Reference, file: &mut String, word: usize) {
    let any = |line: &str| is_entry(line) || line.is_empty();
    match *step {
        Edit::Add(at, group) => reference.add(at, group),
        Edit::Remove(at) => {
            let removed = reference.take(at);
            reference.removed.extend(removed);
        }
        Edit::ReAdd(at, group) => {
            if let Some(message) = reference.removed.pop() {
                reference.insert(message, at, group);
            }
        }
        Edit::Reword(at) => reference.change(at, |message, next| message.value = next),
        Edit::Recomment(at) => reference.change(at, |message, next| message.comment = next),
        Edit::AddAttribute(at) => reference.change(at, |message, next| message.attributes.push((next, next))),
        Edit::RemoveAttribute(at) => reference.change(at, |message, _| {
            message.attributes.pop();
        }),
        Edit::Move(from, to) => {
            if let Some(message) = reference.take(from) {
                reference.insert(message, to, to / 7);
            }
        }
        Edit::Rename(at) => reference.change(at, |message, next| message.id = format!("m-{next}")),
        Edit::MoveGroup(from, to) => {
            let groups = reference.groups.len();
            reference.groups.swap(from % groups, to % groups);
        }
        Edit::AddGroup(at) => {
            reference.next += 1;
            let groups = reference.groups.len();
            reference.groups.insert(at % groups, (reference.next, Vec::new()));
            reference.add(0, at % groups);
        }
        Edit::RenameGroup(at) => {
            let groups = reference.groups.len();
            reference.groups[at % groups].0 += 100;
        }
        Edit::Translate(at) => {
            edit_pattern(file, at, is_entry, |line| format!("{} = w-{word}", id(line)), is_pattern);
        }
        Edit::TranslateAttribute(at) => {
            let is_attribute = |line: &str| line.trim_start().starts_with(".at");
            edit_pattern(
                file,
                at,
                is_attribute,
                |line| format!("{} = w-{word}", line.split(" =").next().unwrap()),
                is_pattern,
            );
        }
        Edit::TranslateComment(at) => {
            let is_reference = |line: &str| line.starts_with("# en-US: m-") && line.contains('=');
            let change = |line: &str| format!("{} = w-ü{word}", line.split(" =").next().unwrap());
            edit(file, at, is_reference, change);
        }
        Edit::DeleteMarker(at) => {
            let is_marker =
                |line: &str| line.starts_with("# translated") || line.starts_with("# not translated");
            edit(file, at, is_marker, |_| format!("# w-{word}"));
        }
        Edit::Note(at) => edit(file, at, is_entry, |line| format!("# w-{word}\n{line}")),
        Edit::Loose(at) => edit(file, at, any, |line| format!("\n# w-{word}\n\n{line}")),
        Edit::Term(at) => edit(file, at, any, |line| format!("\n-term = w-{word}\n{line}")),
        Edit::Junk(at) => edit(file, at, any, |line| format!("\nw-{word} junk\n{line}")),
        Edit::Break(at) => edit(file, at, is_entry, |line| format!("{} = {{ w-{word}", id(line))),
        Edit::OwnMessage(at) => edit(file, at, any, |line| format!("\nown-{word} = w-{word}\n\n{line}")),
        Edit::OwnAttribute(at) => {
            let change = |line: &str| format!("{} = w-{word}\n    .own = w-{word}", id(line));
            edit_pattern(file, at, is_entry, change, is_pattern);
        }

        Edit::Heading(at) => edit(file, at, |line| line.starts_with("## "), |_| format!("## w-{word}")),
        Edit::Section(at) => edit(file, at, any, |line| format!("\n### w-{word}\n\n## w-{word}\n\n{line}")),
        Edit::Twice(at) => edit(file, at, is_entry, |line| format!("{} = w-{word}\n\n{line}", id(line))),
        Edit::Blank(at) => edit(file, at, is_entry, |line| format!("\n\n{line}")),
        Edit::Delete(at) => {
            edit_pattern(file, at, is_entry, |_| String::new(), |line| line.starts_with(' '));
        }
    }
}

fn edits() -> impl Strategy<Value = Edit> {
    let at = || 0..50_usize;
    let pair = || (0..50_usize, 0..50_usize);
    prop_oneof![
        pair().prop_map(|(at, group)| Edit::Add(at, group)),
        at().prop_map(Edit::Remove),
        at().prop_map(Edit::Remove),
        pair().prop_map(|(at, group)| Edit::ReAdd(at, group)),
        at().prop_map(Edit::Reword),
        at().prop_map(Edit::Recomment),
        at().prop_map(Edit::AddAttribute),
        at().prop_map(Edit::RemoveAttribute),
        pair().prop_map(|(from, to)| Edit::Move(from, to)),
        at().prop_map(Edit::Rename),
        pair().prop_map(|(from, to)| Edit::MoveGroup(from, to)),
        at().prop_map(Edit::AddGroup),
        at().prop_map(Edit::RenameGroup),
        at().prop_map(Edit::Translate),
        at().prop_map(Edit::Translate),
        at().prop_map(Edit::TranslateAttribute),
        at().prop_map(Edit::TranslateComment),
        at().prop_map(Edit::DeleteMarker),
        at().prop_map(Edit::Note),
        at().prop_map(Edit::Loose),
        at().prop_map(Edit::Term),
        at().prop_map(Edit::OwnMessage),
        at().prop_map(Edit::OwnAttribute),
        at().prop_map(Edit::Heading),
        at().prop_map(Edit::Section),
        at().prop_map(Edit::Twice),
        at().prop_map(Edit::Blank),
        at().prop_map(Edit::Delete),
    ]
}

/// These leave behind what Fluent cannot read.
fn rough_edits() -> impl Strategy<Value = Edit> {
    prop_oneof![
        4 => edits(),
        1 => (0..50_usize).prop_map(Edit::Junk),
        1 => (0..50_usize).prop_map(Edit::Break),
    ]
}

fn is_kept(
    steps: &[Vec<Edit>],
    tag: &str,
    line_end: &str,
    mark: &str,
    is_rough: bool,
    has_headings: bool,
) -> Result<(), TestCaseError> {
    let mut reference = Reference::new();
    let mut file = mark.to_owned() + &sync_text(&reference.write(), tag, "").unwrap().replace('\n', line_end);
    if !has_headings {
        let lines = file.lines().filter(|line| !line.starts_with("##"));
        file = lines.flat_map(|line| [line, line_end]).collect();
    }
    for (round, steps) in steps.iter().enumerate() {
        for (at, step) in steps.iter().enumerate() {
            apply(step, &mut reference, &mut file, 100 * round + at);
        }
        let source = reference.write();
        let synced = sync_text(&source, tag, &file).unwrap();
        let again = sync_text(&source, tag, &synced).unwrap();
        let show = || format!("{source}\n=== before\n{file}\n=== after\n{synced}\n=== again\n{again}");
        prop_assert_eq!(words(&synced), words(&file), "{}", show());
        prop_assert!(again == synced, "the second sync changes something\n{}", show());
        prop_assert_eq!(synced.starts_with('\u{feff}'), !mark.is_empty());
        prop_assert!(line_end == "\n" || !synced.replace("\r\n", "").contains('\n'), "{}", show());
        if !is_rough {
            let bare = synced.trim_start_matches('\u{feff}');
            let parsed = parser::parse(bare)
                .map_err(|(_, errors)| TestCaseError::fail(format!("{errors:?}\n{}", show())))?;
            let mut ids: Vec<String> = parsed
                .body
                .iter()
                .filter_map(|entry| match entry {
                    Entry::Message(message) => Some(message.id.name.to_owned()),
                    _ => None,
                })
                .collect();
            let order = reference.order();
            ids.retain(|id| order.contains(id));
            ids.dedup();
            prop_assert_eq!(ids, order, "{}", show());
        }
        file = synced;
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_is_lost(
        steps in prop::collection::vec(prop::collection::vec(edits(), 0..6), 1..6),
        tag in prop::sample::select(vec!["ar", "ja", "de", "tlh"]),
        line_end in prop::sample::select(vec!["\n", "\r\n"]),
        mark in prop::sample::select(vec!["", "\u{feff}"]),
        has_headings in any::<bool>(),
    ) {
        is_kept(&steps, tag, line_end, mark, false, has_headings)?;
    }

    #[test]
    fn nothing_is_lost_where_fluent_cannot_read(
        steps in prop::collection::vec(prop::collection::vec(rough_edits(), 0..6), 1..6),
        tag in prop::sample::select(vec!["ar", "ja"]),
        line_end in prop::sample::select(vec!["\n", "\r\n"]),
        has_headings in any::<bool>(),
    ) {
        is_kept(&steps, tag, line_end, "", true, has_headings)?;
    }
}

/// What the properties above once found.
#[test]
fn found_before() {
    let untranslated_attribute_goes = [vec![Edit::Translate(37), Edit::RemoveAttribute(13)]];
    is_kept(&untranslated_attribute_goes, "ar", "\n", "", false, false).unwrap();
    let heading_below_the_obsolete_one = [
        vec![Edit::Loose(19), Edit::OwnAttribute(45)],
        vec![Edit::Twice(0), Edit::Remove(13)],
        vec![Edit::Section(29), Edit::ReAdd(1, 0)],
    ];
    is_kept(&heading_below_the_obsolete_one, "ar", "\n", "", false, true).unwrap();
}
