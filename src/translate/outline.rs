//! A translator's file as sections, groups and messages. Every segment belongs to exactly one of them.

use std::ops::Range;

use super::reference::Reference;
use crate::ftl::entry::Entry;
use crate::ftl::segments::{Segment, SegmentKind};

pub(crate) const OBSOLETE_HEADING: &str = "## No longer in the reference";

/// Indices of segments.
type Positions = Vec<usize>;

#[derive(Debug, Default)]
pub(crate) struct Outline {
    /// What is above the first heading and the first message: the comment on the whole file.
    pub(crate) preamble: Positions,
    /// The headings of the sections; the first section may have none.
    pub(crate) sections: Vec<Positions>,
    pub(crate) groups: Vec<Group>,
    pub(crate) obsolete_heading: Option<usize>,
    /// What is between that heading and the next.
    pub(crate) obsolete_lead: Positions,
    /// What is after all messages, and what is after the obsolete ones.
    pub(crate) last: Positions,
    pub(crate) end: Positions,
}

#[derive(Debug)]
pub(crate) struct Group {
    pub(crate) section: usize,
    pub(crate) heading: Positions,
    /// At least one.
    pub(crate) blocks: Vec<Block>,
    /// Comments after the last message.
    pub(crate) trailing: Positions,
    /// Whether it is in the obsolete part.
    pub(crate) is_obsolete: bool,
}

/// A message with what is above it and belongs to no other: separate comments, terms, junk.
#[derive(Debug)]
pub(crate) struct Block {
    pub(crate) prelude: Positions,
    pub(crate) main: usize,
    /// Its index in the reference; `None` if it is obsolete.
    pub(crate) place: Option<usize>,
}

enum Role {
    Heading,
    ObsoleteHeading,
    Message(Option<usize>),
    /// Goes with the next message.
    Loose,
}

impl Outline {
    pub(crate) fn new(segments: &[Segment<'_>], reference: &Reference) -> Outline {
        let mut outline = Outline { sections: vec![Vec::new()], ..Outline::default() };
        let is_preamble = |segment: &&Segment<'_>| segment.kind == SegmentKind::Comment || segment.is_bound();
        let preamble = segments.iter().take_while(is_preamble).count();
        outline.preamble = (0..preamble).collect();
        // Headings and what is between them, before the first message of their group.
        let mut run: Positions = Vec::new();
        // Whether the last group takes more messages.
        let mut is_open = false;
        let mut pending: Positions = Vec::new();
        for (at, segment) in segments.iter().enumerate().skip(preamble) {
            let is_below_obsolete =
                outline.obsolete_heading.is_some_and(|heading| heading.saturating_add(1) == at);
            match role(segment, reference) {
                Role::Loose if is_below_obsolete && segment.is_bound() => outline.obsolete_lead.push(at),
                Role::Loose if run.is_empty() => pending.push(at),
                Role::Loose => run.push(at),
                Role::Heading => {
                    if is_open {
                        let group = outline.groups.last_mut();
                        group.into_iter().for_each(|group| group.trailing.append(&mut pending));
                        is_open = false;
                    }
                    let is_lead = outline.obsolete_heading.is_some() && run.is_empty();
                    if is_lead { &mut outline.obsolete_lead } else { &mut run }.append(&mut pending);
                    run.push(at);
                }
                Role::ObsoleteHeading => {
                    run.append(&mut pending);
                    outline.leave(&mut run);
                    is_open = false;
                    if outline.obsolete_heading.is_none() {
                        outline.obsolete_heading = Some(at);
                        outline.sections.push(Vec::new());
                    }
                }
                Role::Message(place) => {
                    let prelude = std::mem::take(&mut pending);
                    if !is_open || !run.is_empty() {
                        outline.open_group(std::mem::take(&mut run), segments);
                        is_open = true;
                    }
                    let blocks = outline.groups.last_mut().map(|group| &mut group.blocks);
                    blocks.into_iter().for_each(|blocks| {
                        blocks.push(Block { prelude: prelude.clone(), main: at, place });
                    });
                }
            }
        }
        run.append(&mut pending);
        outline.leave(&mut run);
        outline
    }

    /// Returns the indices of the groups of a section, which follow each other.
    pub(crate) fn groups_of(&self, section: usize) -> Range<usize> {
        let start = self.groups.partition_point(|group| group.section < section);
        start..self.groups.partition_point(|group| group.section <= section)
    }

    fn open_group(&mut self, mut run: Positions, segments: &[Segment<'_>]) {
        let kind = |at: &usize| segments.get(*at).map(|segment| segment.kind);
        if let Some(last) = run.iter().rposition(|at| kind(at) == Some(SegmentKind::Section)) {
            // What is between the two headings belongs to that of the section.
            let group = run.iter().skip(last).position(|at| kind(at) == Some(SegmentKind::Group));
            let heading = run.split_off(group.map_or(run.len(), |group| last.saturating_add(group)));
            self.sections.push(std::mem::replace(&mut run, heading));
        }
        self.groups.push(Group {
            section: self.sections.len().saturating_sub(1),
            heading: run,
            blocks: Vec::new(),
            trailing: Vec::new(),
            is_obsolete: self.obsolete_heading.is_some(),
        });
    }

    /// Adds what no message follows to the end of its part.
    fn leave(&mut self, left: &mut Positions) {
        let part = if self.obsolete_heading.is_some() { &mut self.end } else { &mut self.last };
        part.append(left);
    }
}

fn role(segment: &Segment<'_>, reference: &Reference) -> Role {
    match segment.kind {
        SegmentKind::Group if segment.body.trim_end() == OBSOLETE_HEADING => Role::ObsoleteHeading,
        SegmentKind::Group | SegmentKind::Section => Role::Heading,
        SegmentKind::Comment | SegmentKind::Junk => Role::Loose,
        SegmentKind::Entry(id) => match reference.position(id) {
            Some(place) => Role::Message(Some(place)),
            None if reference.is_obsolete(id) && Entry::parse(segment.body).is_some() => Role::Message(None),
            None => Role::Loose,
        },
    }
}
