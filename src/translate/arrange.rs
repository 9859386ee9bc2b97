//! Arranges a file: messages and groups in the order of the reference, with the translator's headings, obsolete messages at
//! the end. What stays in its place keeps its blank lines.

use std::borrow::Cow;
use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap};

use super::join::{Stretch, join};
use super::outline::{Block, Group, OBSOLETE_HEADING, Outline};
use super::reference::Reference;
use super::update::Updated;
use crate::ftl::segments::{Segment, SegmentKind};

pub(crate) struct Plan<'a> {
    /// By index of the segment; `None` leaves it out.
    pub(crate) updated: HashMap<usize, Option<Updated>>,
    /// By index in the reference.
    pub(crate) new: BTreeMap<usize, Updated>,
    pub(crate) reference: &'a Reference,
    pub(crate) line_end: &'static str,
}

pub(crate) fn arrange(lead: &str, segments: &[Segment<'_>], outline: &Outline, plan: &Plan<'_>) -> String {
    let mut writer = Writer { segments, plan, stretches: Vec::new() };
    writer.write(outline);
    join(lead, segments, &writer.stretches, plan.line_end)
}

struct Writer<'a> {
    segments: &'a [Segment<'a>],
    plan: &'a Plan<'a>,
    stretches: Vec<Stretch<'a>>,
}

impl<'a> Writer<'a> {
    fn write(&mut self, outline: &'a Outline) {
        let reference = self.plan.reference;
        let group_of = |place: usize| reference.messages.get(place).map(|message| message.group);
        let section_of = |group: usize| reference.groups.get(group).map(|group| group.section);
        let groups = Headings::new(
            SegmentKind::Group,
            outline.groups.iter().map(|group| (group.heading.as_slice(), group.blocks.iter().collect())),
            reference.groups.iter().map(|group| group.heading.as_str()).collect(),
            |block| group_of(block.place?),
        );
        let of_sections = outline.sections.iter().enumerate().map(|(at, heading)| {
            let of_section = outline.groups.get(outline.groups_of(at)).unwrap_or_default();
            (heading.as_slice(), of_section.iter().flat_map(|group| &group.blocks).collect())
        });
        let of_reference = reference.sections.iter().map(String::as_str).collect();
        let sections = Headings::new(SegmentKind::Section, of_sections, of_reference, |block| {
            section_of(group_of(block.place?)?)
        });
        let trailing = trailing(outline, &groups, reference);

        self.segments_at(&outline.preamble);
        let blocks = outline.groups.iter().flat_map(|group| &group.blocks);
        let mut members: Vec<(usize, Option<&Block>)> =
            blocks.filter_map(|block| Some((block.place?, Some(block)))).collect();
        members.extend(self.plan.new.keys().map(|place| (*place, None)));
        members.sort_by_key(|(place, _)| *place);
        // A file without headings gets none. The headings of obsolete groups do not count.
        let is_new = outline.groups.iter().all(|group| group.is_obsolete);
        let in_order = || {
            let all = outline.groups.iter().zip(&groups.of_file);
            all.filter(|(group, heading)| !group.is_obsolete || heading.of.is_some()).map(|(group, _)| group)
        };
        let has_groups = is_new || in_order().any(|group| !group.heading.is_empty());
        let is_in_section =
            |group: &Group| outline.sections.get(group.section).is_some_and(|s| !s.is_empty());
        let has_sections = is_new || in_order().any(is_in_section);

        let (mut group, mut section) = (None, None);
        for (place, block) in members {
            let is_first = group_of(place) != group;
            if is_first {
                self.trailing(group, &trailing);
                group = group_of(place);
                let of_group = group.and_then(section_of);
                if of_group != section {
                    section = of_group;
                    self.heading(&sections, section, has_sections);
                }
            }
            self.extra(&sections, block);
            if is_first {
                self.heading(&groups, group, has_groups);
            }
            self.extra(&groups, block);
            match block {
                Some(block) => self.block(block),
                None => {
                    if let Some(new) = self.plan.new.get(&place) {
                        let text = Cow::Owned(format!("{}{}", new.comment, new.body));
                        self.stretches.push(Stretch { origin: None, kind: SegmentKind::Entry(""), text });
                    }
                }
            }
        }
        self.trailing(group, &trailing);
        self.segments_at(&outline.last);
        self.obsolete(outline, &groups);
    }

    /// Writes the heading of a section or a group of the reference: that of the file, or that of the reference if the file has any.
    fn heading(&mut self, headings: &Headings<'a>, at: Option<usize>, has_any: bool) {
        let Some(at) = at else { return };
        let of_file = headings.main.get(&at).and_then(|own| headings.of_file.get(*own));
        let of_reference = headings.of_reference.get(at).filter(|text| has_any && !text.is_empty());
        match (of_file, of_reference) {
            (Some(heading), _) => self.segments_at(heading.segments),
            (None, Some(text)) => {
                let text = Cow::Owned(text.replace('\n', self.plan.line_end));
                self.stretches.push(Stretch { origin: None, kind: headings.kind, text });
            }
            (None, None) => {}
        }
    }

    fn extra(&mut self, headings: &Headings<'_>, block: Option<&Block>) {
        let extra = block.and_then(|block| headings.extra.get(&block.main));
        self.segments_at(extra.copied().unwrap_or_default());
    }

    /// Writes what the reference no longer has: single messages, then whole groups with their headings.
    fn obsolete(&mut self, outline: &'a Outline, groups: &Headings<'a>) {
        let start = self.stretches.len();
        self.segments_at(&outline.obsolete_lead);
        let was_obsolete = outline.groups.iter().enumerate().filter(|(_, group)| group.is_obsolete);
        let is_new = outline.groups.iter().enumerate().filter(|(_, group)| !group.is_obsolete);
        let ordered: Vec<(usize, &Group)> = was_obsolete.chain(is_new).collect();
        let match_of = |at: usize| groups.of_file.get(at).and_then(|heading| heading.of);
        let heading_of = |at: usize, group: &Group| {
            let of_section = outline.groups_of(group.section);
            let is_first = of_section.start == at;
            let is_orphan = || of_section.clone().all(|at| match_of(at).is_none());
            let section = outline.sections.get(group.section).filter(|_| is_first && is_orphan());
            section.into_iter().chain([&group.heading]).flatten().copied().collect::<Vec<usize>>()
        };
        for (at, group) in &ordered {
            if match_of(*at).is_some() || heading_of(*at, group).is_empty() {
                let obsolete = group.blocks.iter().filter(|block| block.place.is_none());
                obsolete.for_each(|block| self.block(block));
                if match_of(*at).is_none() {
                    self.segments_at(&group.trailing);
                }
            }
        }
        for (at, group) in &ordered {
            let heading = heading_of(*at, group);
            if match_of(*at).is_none() && !heading.is_empty() {
                self.segments_at(&heading);
                group.blocks.iter().for_each(|block| self.block(block));
                self.segments_at(&group.trailing);
            }
        }
        self.segments_at(&outline.end);
        if self.stretches.len() > start {
            let heading = match outline.obsolete_heading {
                Some(at) => self.stretch(at),
                None => Some(Stretch {
                    origin: None,
                    kind: SegmentKind::Group,
                    text: Cow::Owned(format!("{OBSOLETE_HEADING}{}", self.plan.line_end)),
                }),
            };
            heading.into_iter().for_each(|heading| self.stretches.insert(start, heading));
        }
    }

    fn trailing(&mut self, group: Option<usize>, trailing: &BTreeMap<usize, Vec<usize>>) {
        self.segments_at(group.and_then(|group| trailing.get(&group)).map_or(&[], Vec::as_slice));
    }

    fn block(&mut self, block: &Block) {
        self.segments_at(&block.prelude);
        let Some(stretch) = self.stretch(block.main) else { return };
        match self.plan.updated.get(&block.main) {
            Some(Some(updated)) => {
                let text = Cow::Owned(format!("{}{}", updated.comment, updated.body));
                self.stretches.push(Stretch { text, ..stretch });
            }
            // It was never translated.
            Some(None) => {}
            None => self.stretches.push(stretch),
        }
    }

    fn segments_at(&mut self, positions: &[usize]) {
        for at in positions {
            let stretch = self.stretch(*at);
            self.stretches.extend(stretch);
        }
    }

    fn stretch(&self, at: usize) -> Option<Stretch<'a>> {
        let segment = self.segments.get(at)?;
        let text = match segment.comment {
            "" => Cow::Borrowed(segment.body),
            comment => Cow::Owned(format!("{comment}{}", segment.body)),
        };
        Some(Stretch { origin: Some(at), kind: segment.kind, text })
    }
}

/// Returns the comments at the ends of groups, by the group of the reference. Without a heading they stay below the message above.
fn trailing(outline: &Outline, groups: &Headings<'_>, reference: &Reference) -> BTreeMap<usize, Vec<usize>> {
    let mut trailing: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (local, heading) in outline.groups.iter().zip(&groups.of_file) {
        let last = || local.blocks.iter().rev().find_map(|block| block.place);
        let of = if local.heading.is_empty() {
            last().and_then(|place| reference.messages.get(place)).map(|message| message.group)
        } else {
            heading.of
        };
        of.into_iter().for_each(|of| trailing.entry(of).or_default().extend(&local.trailing));
    }
    trailing
}

/// The headings of one kind, those of sections or of groups.
struct Headings<'a> {
    kind: SegmentKind<'a>,
    of_file: Vec<Heading<'a>>,
    of_reference: Vec<&'a str>,
    /// By heading of the reference: that of the file which takes its place.
    main: HashMap<usize, usize>,
    /// The headings of the file that take no place, by the message that they go above.
    extra: HashMap<usize, &'a [usize]>,
}

struct Heading<'a> {
    /// Its segments; none if its messages have no heading.
    segments: &'a [usize],
    /// The heading of the reference that is above most of its messages; `None` if none is above any.
    of: Option<usize>,
}

impl<'a> Headings<'a> {
    /// Matches headings of the file, each with the messages below it, with those of the reference. `above` finds the heading of
    /// the reference for a message.
    ///
    /// Each matches the one that is above most of its messages. Of several the first takes its place. Another then takes that of
    /// the next which is above some of its messages and is not taken yet.
    fn new(
        kind: SegmentKind<'a>,
        of_file: impl Iterator<Item = (&'a [usize], Vec<&'a Block>)>,
        of_reference: Vec<&'a str>,
        above: impl Fn(&Block) -> Option<usize>,
    ) -> Headings<'a> {
        let mut headings =
            Headings { kind, of_file: Vec::new(), of_reference, main: HashMap::new(), extra: HashMap::new() };
        let mut titled = Vec::new();
        for (at, (segments, blocks)) in of_file.enumerate() {
            let ranked = ranked(blocks.iter().filter_map(|block| above(block)), &headings.of_reference);
            let of = ranked.first().copied();
            headings.of_file.push(Heading { segments, of });
            if let Some(of) = of.filter(|_| !segments.is_empty()) {
                headings.main.entry(of).or_insert(at);
                titled.push((at, of, ranked, blocks));
            }
        }
        for (at, of, ranked, blocks) in titled {
            let Some(heading) = headings.of_file.get_mut(at).filter(|_| headings.main.get(&of) != Some(&at))
            else {
                continue;
            };
            if let Some(free) = ranked.into_iter().find(|other| !headings.main.contains_key(other)) {
                headings.main.insert(free, at);
                heading.of = Some(free);
            } else if let Some(first) = blocks.iter().find(|block| above(block) == Some(of)) {
                headings.extra.insert(first.main, heading.segments);
            }
        }
        headings
    }
}

/// Returns the headings that were voted for, those with most votes first: if any of them is written, only such.
fn ranked(votes: impl Iterator<Item = usize>, headings: &[&str]) -> Vec<usize> {
    let mut counts: BTreeMap<usize, usize> = BTreeMap::new();
    for vote in votes {
        let count = counts.entry(vote).or_default();
        *count = count.saturating_add(1);
    }
    let is_written = |vote: &usize| headings.get(*vote).is_some_and(|text| !text.is_empty());
    if counts.keys().any(is_written) {
        counts.retain(|vote, _| is_written(vote));
    }
    let mut ranked: Vec<(usize, usize)> = counts.into_iter().collect();
    ranked.sort_by_key(|(_, count)| Reverse(*count));
    ranked.into_iter().map(|(candidate, _)| candidate).collect()
}
