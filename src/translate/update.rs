//! Brings one message up to date with its reference. No text or comment of a translator is ever changed.

use super::language::adapt;
use super::progress::Progress;
use super::reference::Message;
use crate::check::analysis::expected::Expected;
use crate::ftl::comments::{Marker, Note, Notes, notes_of};
use crate::ftl::entry::{Chunks, Entry, Part};
use crate::ftl::fingerprint::Fingerprint;
use crate::ftl::segments::Segment;
use crate::ftl::split::id_of;

pub(crate) struct FileStyle<'a> {
    /// The plural categories of the language; `None` leaves selectors as the reference has them.
    pub(crate) categories: Option<&'a [&'static str]>,
    pub(crate) line_end: &'static str,
    pub(crate) expected: &'a Expected<'a>,
}

/// A message that is up to date.
#[derive(Clone, Debug)]
pub(crate) struct Updated {
    pub(crate) comment: String,
    pub(crate) body: String,
    pub(crate) progress: Progress,
    /// Whether text that somebody wrote into the tools' lines is now in lines of the translator's own.
    pub(crate) is_saved: bool,
}

/// The reference entry in the comment of a translation.
struct Noted<'n> {
    lines: Vec<&'n str>,
    source: String,
}

impl FileStyle<'_> {
    pub(crate) fn copy(&self, message: &Message) -> Updated {
        let lines = tools_lines(message, Vec::new(), Marker::NotTranslated);
        Updated {
            comment: self.write_comment(String::new(), &lines),
            body: self.copied_entry(&message.source),
            progress: Progress::Untranslated,
            is_saved: false,
        }
    }

    /// Updates a message of the translation. `is_reviewed` makes its text count as current, as if the marker had been deleted.
    pub(crate) fn update(&self, segment: &Segment<'_>, message: &Message, is_reviewed: bool) -> Updated {
        let (Some(entry), Some(reference)) = (Entry::parse(segment.body), Entry::parse(&message.source))
        else {
            let (comment, body) = (segment.comment.to_owned(), segment.body.to_owned());
            return Updated { comment, body, progress: Progress::Missing, is_saved: false };
        };
        let notes = notes_of(segment.comment);
        let updated = |was: Vec<&str>, marker: Marker, body: String| {
            let lines = tools_lines(message, was, marker);
            let saved = self.not_of_reference(segment, &entry, &notes, &message.id, &lines);
            let comment = self.comment(segment.comment, &notes, &lines, &saved);
            let progress = match marker {
                Marker::NotTranslated => Progress::Untranslated,
                Marker::TranslatedFrom(of) if of == message.fingerprint => Progress::Done,
                Marker::TranslatedFrom(_) => Progress::Outdated,
            };
            Updated { comment, body, progress, is_saved: !saved.is_empty() }
        };
        let noted = Noted::read(&notes.reference, &message.id);
        let marker = notes.marker.filter(|_| !is_reviewed);
        // What a copy may be of: the reference as it is now, and as it was.
        let sources = [Some(message.source.as_str()), noted.as_ref().map(|noted| noted.source.as_str())];
        let is_copy = || sources.iter().flatten().any(|source| self.says(&entry, source));
        if marker == Some(Marker::NotTranslated) && is_copy() {
            let fresh = self.copy(message);
            let says_the_same = Entry::parse(&fresh.body).is_some_and(|fresh| fresh.form() == entry.form());
            let body = if says_the_same { segment.body.to_owned() } else { fresh.body };
            return updated(Vec::new(), Marker::NotTranslated, body);
        }
        let noted_fingerprint = noted.as_ref().and_then(Noted::fingerprint);
        if marker == Some(Marker::NotTranslated) {
            let copied = self.copied_parts(&entry, &sources);
            if !copied.is_empty() {
                let body = self.half_translated(segment, &entry, message, &reference, &copied);
                // With the parts that were missing, it may be nothing but a copy.
                let is_copy = Entry::parse(&body).is_some_and(|entry| self.says(&entry, &message.source));
                let was = if is_copy { Vec::new() } else { was_of(&notes, noted.as_ref(), message) };
                let updated = updated(was, Marker::NotTranslated, body);
                let is_done = |entry: Entry<'_>| self.copied_parts(&entry, &sources).is_empty();
                if Entry::parse(&updated.body).is_some_and(is_done) {
                    // The untranslated part is no longer in the reference; the rest is translated.
                    let segment = Segment { comment: &updated.comment, body: &updated.body, ..*segment };
                    let again = self.update(&segment, message, is_reviewed);
                    return Updated { is_saved: updated.is_saved || again.is_saved, ..again };
                }
                return updated;
            }
        }
        let mut made_from = match marker {
            Some(Marker::TranslatedFrom(fingerprint)) => fingerprint,
            // It was translated from the entry in its comment; its first part from the one that was there then.
            Some(Marker::NotTranslated) => {
                let first = Noted::read(&notes.was, &message.id).as_ref().and_then(Noted::fingerprint);
                first.or(noted_fingerprint).unwrap_or(message.fingerprint)
            }
            None => message.fingerprint,
        };
        let is_missing = |part: &Part<'_>| self.lacks(&entry, *part, message);
        let missing: Vec<Part<'_>> = reference.parts().filter(is_missing).collect();
        let mut body = segment.body.to_owned();
        let before;
        let mut was: Vec<&str> = Vec::new();
        if !missing.is_empty() {
            let copied = self.copied_entry(&message.source);
            let with = Chunks::of(segment.body).with(&missing, &Chunks::of(&copied), self.line_end);
            if Entry::parse(&with).is_some() {
                body = with;
            }
            if made_from == message.fingerprint {
                // The text was translated from the reference without the new parts.
                before = Chunks::of(&message.source).without(&missing);
                made_from = Entry::parse(&before).map_or(made_from, |before| before.fingerprint());
                was = lines_of(&before).collect();
            }
        }
        if made_from == message.fingerprint {
            was.clear();
        } else if was.is_empty() {
            was = notes.was.clone();
            if let Some(noted) = noted.filter(|_| was.is_empty() && noted_fingerprint == Some(made_from)) {
                was = noted.lines;
            }
        }
        updated(was, Marker::TranslatedFrom(made_from), body)
    }

    /// Marks a message that the reference no longer has; returns `None` for one that was never translated.
    pub(crate) fn mark_obsolete(&self, segment: &Segment<'_>, id: &str) -> Option<Updated> {
        let notes = notes_of(segment.comment);
        let noted = Noted::read(&notes.reference, id);
        let is_copy = || {
            let entry = Entry::parse(segment.body);
            entry.is_some_and(|entry| noted.is_some_and(|noted| self.says(&entry, &noted.source)))
        };
        if notes.marker == Some(Marker::NotTranslated) && notes.own.is_empty() && is_copy() {
            return None;
        }
        let mut comment = segment.comment.to_owned();
        if !notes.obsolete {
            comment.push_str(&Note::Obsolete.to_string());
            comment.push_str(self.line_end);
        }
        Some(Updated {
            comment,
            body: segment.body.to_owned(),
            progress: Progress::Outdated,
            is_saved: false,
        })
    }

    /// Returns the parts with words that are still the same as in the reference, or as in an earlier one.
    fn copied_parts<'e>(&self, entry: &Entry<'e>, sources: &[Option<&str>]) -> Vec<Part<'e>> {
        let says =
            |part: Part<'_>| sources.iter().flatten().any(|source| self.says_part(entry, part, source));
        entry.parts().filter(|part| entry.has_words(*part) && says(*part)).collect()
    }

    /// Returns an entry with the untranslated parts as the reference has them now.
    fn half_translated(
        &self,
        segment: &Segment<'_>,
        entry: &Entry<'_>,
        message: &Message,
        reference: &Entry<'_>,
        copied: &[Part<'_>],
    ) -> String {
        let is_stale = |part: &Part<'_>| !self.says_part(entry, *part, &message.source);
        let stale: Vec<Part<'_>> = copied.iter().copied().filter(is_stale).collect();
        let is_wanted = |part: &Part<'_>| stale.contains(part) || self.lacks(entry, *part, message);
        let wanted: Vec<Part<'_>> = reference.parts().filter(is_wanted).collect();
        if stale.is_empty() && wanted.is_empty() {
            return segment.body.to_owned();
        }
        let kept = Chunks::of(segment.body).without(&stale);
        let body =
            Chunks::of(&kept).with(&wanted, &Chunks::of(&self.copied_entry(&message.source)), self.line_end);
        if Entry::parse(&body).is_some() { body } else { segment.body.to_owned() }
    }

    fn lacks(&self, entry: &Entry<'_>, part: Part<'_>, message: &Message) -> bool {
        !entry.has(part) && self.expected.part(&message.id, part)
    }

    fn says_part(&self, entry: &Entry<'_>, part: Part<'_>, source: &str) -> bool {
        let form = entry.form_of(part);
        let is_form = |source: &str| Entry::parse(source).is_some_and(|entry| entry.form_of(part) == form);
        is_form(source) || is_form(&self.adapted(source))
    }

    /// Returns whether an entry is the same as in the reference, with the plural categories of either language.
    fn says(&self, entry: &Entry<'_>, source: &str) -> bool {
        let form = entry.form();
        let is_form = |source: &str| Entry::parse(source).is_some_and(|entry| entry.form() == form);
        is_form(source) || is_form(&self.adapted(source))
    }

    fn adapted(&self, source: &str) -> String {
        self.categories.map_or_else(|| source.to_owned(), |categories| adapt(source, categories))
    }

    fn copied_entry(&self, source: &str) -> String {
        self.adapted(source).replace('\n', self.line_end)
    }

    /// Returns what is in the tools' lines above an entry and is not from the reference: a translation that was written in the
    /// wrong place.
    ///
    /// The lines that the text was made from are known by their fingerprint, those above a copy by the copy. Of others, which may
    /// be an earlier reference, only a line with letters that no English text has is certain.
    fn not_of_reference<'n>(
        &self,
        segment: &Segment<'_>,
        entry: &Entry<'_>,
        notes: &Notes<'n>,
        id: &str,
        lines: &Notes<'_>,
    ) -> Vec<&'n str> {
        let is_known = |line: &str| {
            lines.was.contains(&line)
                || lines.reference.contains(&line)
                || segment.body.lines().any(|known| known.trim_end() == line)
        };
        let may_be_earlier = notes.marker.is_none() || !notes.was.is_empty();
        let mut found = Vec::new();
        for block in [&notes.was, &notes.reference] {
            let noted = Noted::read(block, id);
            let is_proven = noted.as_ref().is_some_and(|noted| match notes.marker {
                Some(Marker::TranslatedFrom(of)) => noted.fingerprint() == Some(of),
                Some(Marker::NotTranslated) => self.says(entry, &noted.source),
                None => false,
            });
            let comment = block.len().saturating_sub(noted.map_or(0, |noted| noted.lines.len()));
            found.extend(block.iter().enumerate().filter_map(|(at, line)| {
                let is_written = match at >= comment {
                    true if is_proven => false,
                    true if !may_be_earlier => true,
                    _ => line.contains(|c: char| c.is_alphabetic() && !c.is_ascii()),
                };
                (is_written && !is_known(line)).then_some(*line)
            }));
        }
        found
    }

    /// Returns the comment, unchanged if the tools' lines in it are up to date.
    fn comment(&self, comment: &str, notes: &Notes<'_>, lines: &Notes<'_>, saved: &[&str]) -> String {
        let is_right = notes.was == lines.was
            && notes.reference == lines.reference
            && notes.marker == lines.marker
            && !notes.obsolete;
        if is_right {
            return comment.to_owned();
        }
        let own: Vec<&str> = comment
            .split_inclusive('\n')
            .filter(|line| Note::from_line(line).is_none_or(|note| note.is_own()))
            .collect();
        let mut own = own.concat();
        for line in saved {
            // Indented, it is none of the tools' lines.
            let indentation = if Note::parse(line).is_own() { "" } else { " " };
            own.push_str(&format!("# {indentation}{line}{}", self.line_end));
        }
        self.write_comment(own, lines)
    }

    fn write_comment(&self, mut comment: String, lines: &Notes<'_>) -> String {
        let mut push = |note: Note<'_>| {
            comment.push_str(&note.to_string());
            comment.push_str(self.line_end);
        };
        lines.was.iter().for_each(|line| push(Note::Was(line)));
        lines.reference.iter().for_each(|line| push(Note::Reference(line)));
        lines.marker.into_iter().for_each(|marker| push(Note::Marker(marker)));
        comment
    }
}

impl<'n> Noted<'n> {
    /// Reads the entry, which begins with the last line that begins with its ID, after its own comment lines.
    fn read(reference: &[&'n str], id: &str) -> Option<Noted<'n>> {
        let start = reference.iter().rposition(|line| id_of(line) == Some(id))?;
        let lines = reference.get(start..)?.to_vec();
        let source = lines.join("\n") + "\n";
        Some(Noted { lines, source })
    }

    fn fingerprint(&self) -> Option<Fingerprint> {
        Entry::parse(&self.source).map(|entry| entry.fingerprint())
    }
}

/// Returns the entry that the first part of a half-translated text was translated from, if the reference has changed since.
fn was_of<'n>(notes: &Notes<'n>, noted: Option<&Noted<'n>>, message: &Message) -> Vec<&'n str> {
    let first = Noted::read(&notes.was, &message.id);
    let before = first.as_ref().or(noted);
    let is_other = |before: &&Noted<'_>| before.fingerprint().is_some_and(|of| of != message.fingerprint);
    before.filter(is_other).map(|before| before.lines.clone()).unwrap_or_default()
}

/// Returns the tools' lines above a translation of a message.
fn tools_lines<'n>(message: &'n Message, was: Vec<&'n str>, marker: Marker) -> Notes<'n> {
    let comment = message.comment.iter().map(String::as_str);
    let reference = comment.chain(lines_of(&message.source)).collect();
    Notes { was, reference, marker: Some(marker), ..Notes::default() }
}

fn lines_of(source: &str) -> impl Iterator<Item = &str> {
    source.lines().map(str::trim_end)
}
