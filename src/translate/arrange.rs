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

/// What to do with the messages of a file.
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
        let places = |group: &Group| group.blocks.iter().filter_map(|block| block.place).collect::<Vec<_>>();
        // A group without a heading in the reference does not take that of another group.
        let titled =
            |group: &usize| reference.groups.get(*group).is_some_and(|group| !group.heading.is_empty());
        let named = |section: &usize| reference.sections.get(*section).is_some_and(|text| !text.is_empty());
        let groups = GroupMatching::new(outline.groups.iter().map(|group| {
            let votes = places(group).into_iter().filter_map(group_of);
            (preferred(votes.collect(), titled), !group.heading.is_empty())
        }));
        let sections = GroupMatching::new(outline.sections.iter().enumerate().map(|(at, heading)| {
            let of_section = outline.groups.get(outline.groups_of(at)).unwrap_or_default();
            let votes = of_section.iter().flat_map(places).filter_map(group_of).filter_map(section_of);
            (preferred(votes.collect(), named), !heading.is_empty())
        }));
        let (mut extra_sections, mut extra_groups) = extra_headings(outline, &groups, &sections, reference);

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
            let all = outline.groups.iter().zip(&groups.of);
            all.filter(|(group, of)| !group.is_obsolete || of.is_some()).map(|(group, _)| group)
        };
        let has_groups = is_new || in_order().any(|group| !group.heading.is_empty());
        let is_in_section =
            |group: &Group| outline.sections.get(group.section).is_some_and(|s| !s.is_empty());
        let has_sections = is_new || in_order().any(is_in_section);

        let (mut group, mut section) = (None, None);
        for (place, block) in members {
            if group_of(place) != group {
                self.trailing(group, &trailing);
                group = group_of(place);
                let at = group.unwrap_or_default();
                if section_of(at) != section {
                    section = section_of(at);
                    let at = section.unwrap_or_default();
                    match sections.main.get(&at).and_then(|section| outline.sections.get(*section)) {
                        Some(heading) => self.segments_at(heading),
                        None if !has_sections => {}
                        None => {
                            let heading = reference.sections.get(at).map_or("", String::as_str);
                            self.heading(SegmentKind::Section, heading);
                        }
                    }
                }
                let extra = block.and_then(|block| extra_sections.remove(&block.main));
                self.segments_at(&extra.unwrap_or_default());
                match groups.main.get(&at).and_then(|group| outline.groups.get(*group)) {
                    Some(group) => self.segments_at(&group.heading),
                    None if !has_groups => {}
                    None => {
                        let heading = reference.groups.get(at).map_or("", |group| group.heading.as_str());
                        self.heading(SegmentKind::Group, heading);
                    }
                }
            }
            match block {
                Some(block) => {
                    self.segments_at(&extra_sections.remove(&block.main).unwrap_or_default());
                    self.segments_at(&extra_groups.remove(&block.main).unwrap_or_default());
                    self.block(block);
                }
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

    /// Writes what the reference no longer has: single messages, then whole groups with their headings.
    fn obsolete(&mut self, outline: &'a Outline, groups: &GroupMatching) {
        let start = self.stretches.len();
        self.segments_at(&outline.obsolete_lead);
        let was_obsolete = outline.groups.iter().enumerate().filter(|(_, group)| group.is_obsolete);
        let is_new = outline.groups.iter().enumerate().filter(|(_, group)| !group.is_obsolete);
        let ordered: Vec<(usize, &Group)> = was_obsolete.chain(is_new).collect();
        let match_of = |at: usize| groups.of.get(at).copied().flatten();
        let heading_of = |at: usize, group: &Group| {
            let of_section = outline.groups_of(group.section);
            let is_first = of_section.start == at;
            let is_orphan = || groups.of.get(of_section).unwrap_or_default().iter().all(Option::is_none);
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

    /// Writes the comments at the end of a group.
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

    fn heading(&mut self, kind: SegmentKind<'a>, text: &str) {
        if !text.is_empty() {
            let text = Cow::Owned(text.replace('\n', self.plan.line_end));
            self.stretches.push(Stretch { origin: None, kind, text });
        }
    }
}

/// Returns the comments at the ends of groups, by the group of the reference. Without a heading they stay below the message above.
fn trailing(outline: &Outline, groups: &GroupMatching, reference: &Reference) -> BTreeMap<usize, Vec<usize>> {
    let mut trailing: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (local, of) in outline.groups.iter().zip(&groups.of) {
        let last = || local.blocks.iter().rev().find_map(|block| block.place);
        let of = if local.heading.is_empty() {
            last().and_then(|place| reference.messages.get(place)).map(|message| message.group)
        } else {
            *of
        };
        of.into_iter().for_each(|of| trailing.entry(of).or_default().extend(&local.trailing));
    }
    trailing
}

/// Indices of headings, by the message that they go above.
type Extra = HashMap<usize, Vec<usize>>;

/// Returns the headings of sections and of groups whose counterpart in the reference already has another heading.
fn extra_headings(
    outline: &Outline,
    groups: &GroupMatching,
    sections: &GroupMatching,
    reference: &Reference,
) -> (Extra, Extra) {
    let group_of = |block: &Block| reference.messages.get(block.place?).map(|message| message.group);
    let section_of = |block: &Block| reference.groups.get(group_of(block)?).map(|group| group.section);
    let is_extra = |matching: &GroupMatching, at: usize| {
        let of = matching.of.get(at).copied().flatten();
        of.filter(|of| matching.main.get(of) != Some(&at))
    };
    let (mut of_sections, mut of_groups) = (Extra::new(), Extra::new());
    for (at, heading) in outline.sections.iter().enumerate() {
        let Some(of) = is_extra(sections, at) else { continue };
        let of_section = outline.groups.get(outline.groups_of(at)).unwrap_or_default();
        let first =
            of_section.iter().flat_map(|group| &group.blocks).find(|block| section_of(block) == Some(of));
        first.into_iter().for_each(|block| of_sections.entry(block.main).or_default().extend(heading));
    }
    for (at, group) in outline.groups.iter().enumerate() {
        let Some(of) = is_extra(groups, at) else { continue };
        let first = group.blocks.iter().find(|block| group_of(block) == Some(of));
        first.into_iter().for_each(|block| of_groups.entry(block.main).or_default().extend(&group.heading));
    }
    (of_sections, of_groups)
}

/// Matches groups or sections.
struct GroupMatching {
    /// By group of the file: the group of the reference that has most of its messages; `None` if none has any.
    of: Vec<Option<usize>>,
    /// By group of the reference: the group of the file whose heading it gets.
    main: HashMap<usize, usize>,
}

impl GroupMatching {
    /// Matches groups by the groups of the reference that their messages are in, and whether each has a heading.
    ///
    /// Each matches the group with most of its messages. Of several with a heading the first provides it. Another then matches
    /// the next group that it has messages of and that has no heading yet.
    fn new(all: impl Iterator<Item = (Vec<usize>, bool)>) -> GroupMatching {
        let all: Vec<(Vec<usize>, bool)> =
            all.map(|(votes, is_titled)| (ranked(&votes), is_titled)).collect();
        let mut matching = GroupMatching { of: Vec::new(), main: HashMap::new() };
        for (at, (ranked, is_titled)) in all.iter().enumerate() {
            let of = ranked.first().copied();
            if let Some(of) = of.filter(|_| *is_titled) {
                matching.main.entry(of).or_insert(at);
            }
            matching.of.push(of);
        }
        let titled = all.iter().enumerate().filter(|(_, (_, is_titled))| *is_titled);
        for (at, (ranked, _)) in titled {
            let Some(of) = matching.of.get_mut(at) else { continue };
            if of.is_some_and(|of| matching.main.get(&of) != Some(&at)) {
                if let Some(free) = ranked.iter().find(|other| !matching.main.contains_key(other)) {
                    matching.main.insert(*free, at);
                    *of = Some(*free);
                }
            }
        }
        matching
    }
}

/// Returns the candidates, those with most votes first.
fn ranked(votes: &[usize]) -> Vec<usize> {
    let mut counts: BTreeMap<usize, usize> = BTreeMap::new();
    for vote in votes {
        let count = counts.entry(*vote).or_default();
        *count = count.saturating_add(1);
    }
    let mut ranked: Vec<(usize, usize)> = counts.into_iter().collect();
    ranked.sort_by_key(|(_, count)| Reverse(*count));
    ranked.into_iter().map(|(candidate, _)| candidate).collect()
}

/// Returns the preferred votes, or all if none is.
fn preferred(votes: Vec<usize>, is_preferred: impl Fn(&usize) -> bool) -> Vec<usize> {
    let some: Vec<usize> = votes.iter().copied().filter(|vote| is_preferred(vote)).collect();
    if some.is_empty() { votes } else { some }
}
