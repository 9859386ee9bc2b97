//! Brings one file of a locale up to date.

use std::collections::{BTreeMap, HashMap};

use super::arrange::{Plan, arrange};
use super::outline::Outline;
use super::reference::{Message, Reference};
use super::update::{FileStyle, State, Updated};
use crate::check::analysis::expected::Expected;
use crate::ftl::entry::Entry;
use crate::ftl::segments::{Segment, SegmentKind, split_segments};

/// How to bring a file up to date.
pub(crate) struct Task<'a> {
    pub(crate) reference: &'a Reference,
    pub(crate) expected: &'a Expected<'a>,
    pub(crate) categories: Option<&'a [&'static str]>,
    /// Whether the text of a message, which may be untranslated, counts as current.
    pub(crate) is_reviewed: &'a dyn Fn(&str, bool) -> bool,
}

/// A file that is up to date.
#[derive(Debug, Default)]
pub(crate) struct Synced {
    pub(crate) text: String,
    pub(crate) added: Vec<String>,
    /// Messages of the file that the reference has.
    pub(crate) messages: Vec<Kept>,
    pub(crate) obsolete: Vec<Kept>,
    /// The number of entries that Fluent cannot parse.
    pub(crate) broken: usize,
}

/// A message of the file.
#[derive(Debug)]
pub(crate) struct Kept {
    pub(crate) id: String,
    pub(crate) state: State,
    /// Whether its text or its comment changes; of an obsolete message, whether it is newly obsolete.
    pub(crate) is_changed: bool,
    pub(crate) is_saved: bool,
    /// Whether it was not known before to be translated from the reference as it is now.
    pub(crate) is_new: bool,
}

impl Task<'_> {
    /// Brings a text up to date, with `new` messages added.
    pub(crate) fn run(&self, text: &str, new: &[&Message]) -> Synced {
        let bare = text.strip_prefix('\u{feff}').unwrap_or(text);
        let line_end = match bare.split_once('\n') {
            Some((line, _)) if line.ends_with('\r') => "\r\n",
            _ => "\n",
        };
        let style = FileStyle { categories: self.categories, line_end };
        let (lead, segments) = split_segments(bare);
        let outline = Outline::new(&segments, self.reference);
        let is_broken = |segment: &&Segment<'_>| match segment.kind {
            SegmentKind::Junk => true,
            SegmentKind::Entry(_) => Entry::parse(segment.body).is_none(),
            SegmentKind::Comment | SegmentKind::Group | SegmentKind::Section => false,
        };
        let mut synced = Synced { broken: segments.iter().filter(is_broken).count(), ..Synced::default() };
        let mut updated: HashMap<usize, Option<Updated>> = HashMap::new();
        for block in outline.groups.iter().flat_map(|group| &group.blocks) {
            let Some(segment) = segments.get(block.main) else { continue };
            let SegmentKind::Entry(id) = segment.kind else { continue };
            let message = block.place.and_then(|place| self.reference.messages.get(place));
            let after = match message {
                Some(message) => {
                    let is_copy = || super::update::is_untranslated(segment);
                    let is_reviewed = (self.is_reviewed)(id, is_copy());
                    Some(style.update(segment, message, self.expected, is_reviewed))
                }
                None => style.mark_obsolete(segment, id),
            };
            let kept = Kept {
                id: id.to_owned(),
                state: after.as_ref().map_or(State::Untranslated, |after| after.state),
                is_changed: after
                    .as_ref()
                    .is_none_or(|after| after.body != segment.body || after.comment != segment.comment),
                is_saved: after.as_ref().is_some_and(|after| after.is_saved),
                is_new: message.is_some_and(|message| !message.is_source_of(segment)),
            };
            let list = if message.is_some() { &mut synced.messages } else { &mut synced.obsolete };
            list.push(kept);
            updated.insert(block.main, after);
        }
        let places = new.iter().filter_map(|message| {
            synced.added.push(message.id.clone());
            Some((self.reference.position(&message.id)?, style.copy(message)))
        });
        let new: BTreeMap<usize, Updated> = places.collect();
        let plan = Plan { updated, new, reference: self.reference, line_end };
        let arranged = arrange(lead, &segments, &outline, &plan);
        let mark = if bare.len() < text.len() { "\u{feff}" } else { "" };
        synced.text = format!("{mark}{arranged}");
        // The file has nothing but blank lines.
        if segments.is_empty() && plan.new.is_empty() {
            synced.text = text.to_owned();
        }
        synced
    }
}
