//! The comment lines above a message that belong to the tools.
//!
//! ```text
//! # A translator's own note.
//! # en-US was: error-1261 = Prompt is too long
//! # en-US: error-1261 = Prompt too long
//! # translated from 5f3a9c21
//! error-1261 = Prompt 超长
//! ```

use std::fmt;

use super::fingerprint::Fingerprint;

/// One comment line of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Note<'a> {
    /// `# en-US: ...`, the reference as it is now: its comment lines without `# `, then the entry.
    Reference(&'a str),
    /// `# en-US was: ...`, the entry that the text was made from.
    Was(&'a str),
    /// What the text was translated from.
    Marker(Marker),
    /// `# obsolete`
    Obsolete,
    /// `# allow: <rule>`, with the text after the colon.
    Allow(&'a str),
    /// Any other line, without `# `.
    Own(&'a str),
}

/// The marker of a text: what it was translated from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Marker {
    /// From the reference entry with this fingerprint: `# translated from 5f3a9c21`
    TranslatedFrom(Fingerprint),
    /// It is a copy of the reference: `# not translated yet`
    NotTranslated,
}

/// The comment lines of a message, by kind.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Notes<'a> {
    /// The translator's own lines without `# `, including those with `allow:`.
    pub(crate) own: Vec<&'a str>,
    /// The rules that the translator allows the message to break, by line.
    pub(crate) allowed: Vec<&'a str>,
    pub(crate) was: Vec<&'a str>,
    pub(crate) reference: Vec<&'a str>,
    /// `None` for a text that counts as current. The last of several counts.
    pub(crate) marker: Option<Marker>,
    pub(crate) obsolete: bool,
}

impl<'a> Note<'a> {
    /// Parses a comment line without its `# `, as in fluent-syntax's `Comment::content`.
    pub(crate) fn parse(content: &'a str) -> Note<'a> {
        let content = content.trim_end();
        let text_after =
            |start| content.strip_prefix(start).map(|text: &str| text.strip_prefix(' ').unwrap_or(text));
        if let Some(text) = text_after("en-US:") {
            Note::Reference(text)
        } else if let Some(text) = text_after("en-US was:") {
            Note::Was(text)
        } else if let Some(fingerprint) =
            content.strip_prefix("translated from ").and_then(Fingerprint::parse)
        {
            Note::Marker(Marker::TranslatedFrom(fingerprint))
        } else if content == "not translated yet" {
            Note::Marker(Marker::NotTranslated)
        } else if content == "obsolete" {
            Note::Obsolete
        } else if let Some(rule) = content.strip_prefix("allow:") {
            Note::Allow(rule.trim_start())
        } else {
            Note::Own(content)
        }
    }

    /// Parses a line of a file, with or without its line end; `None` if it is not the comment of a message.
    pub(crate) fn from_line(line: &'a str) -> Option<Note<'a>> {
        let content = line.strip_prefix('#')?.trim_end_matches(['\r', '\n']);
        // `##` begins the comment of a group, and `#x` is no comment.
        let content = if content.is_empty() { content } else { content.strip_prefix(' ')? };
        Some(Note::parse(content))
    }

    /// Returns whether the line is the translator's, and never changed.
    pub(crate) fn is_own(&self) -> bool {
        matches!(self, Note::Allow(_) | Note::Own(_))
    }
}

/// Writes the whole line, without a line end.
impl fmt::Display for Note<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (start, text) = match self {
            Note::Reference(text) => ("# en-US:", *text),
            Note::Was(text) => ("# en-US was:", *text),
            Note::Marker(Marker::TranslatedFrom(fingerprint)) => {
                return write!(f, "# translated from {fingerprint}");
            }
            Note::Marker(Marker::NotTranslated) => ("# not translated yet", ""),
            Note::Obsolete => ("# obsolete", ""),
            Note::Allow(rule) => ("# allow:", *rule),
            Note::Own(text) => ("#", *text),
        };
        let blank = if text.is_empty() { "" } else { " " };
        write!(f, "{start}{blank}{text}")
    }
}

/// Reads the comment above an entry.
pub(crate) fn notes_of(comment: &str) -> Notes<'_> {
    let mut notes = Notes::default();
    for line in comment.lines().map(|line| line.strip_prefix("# ").unwrap_or_default()) {
        match Note::parse(line) {
            Note::Reference(text) => notes.reference.push(text),
            Note::Was(text) => notes.was.push(text),
            Note::Marker(marker) => notes.marker = Some(marker),
            Note::Obsolete => notes.obsolete = true,
            Note::Allow(rules) => {
                notes.own.push(line);
                notes.allowed.push(rules);
            }
            Note::Own(_) => notes.own.push(line),
        }
    }
    notes
}
