use serde::Serialize;

use super::rule::{Rule, Severity};

/// Something that is wrong with a text, and where.
///
/// Its `Display` form is `path:line:column: severity[rule]: sentence`, then the line with a caret under the place, then
/// what to do about it if that is known.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Problem {
    pub(super) path: String,
    pub(super) locale: Option<String>,
    pub(super) line: usize,
    pub(super) column: usize,
    pub(super) severity: Severity,
    pub(super) rule: Rule,
    pub(super) sentence: String,
    pub(super) help: Option<String>,
    #[serde(skip)]
    pub(super) excerpt: Option<Excerpt>,
    /// The ID of the message that it is about.
    pub(super) message_id: Option<String>,
}

/// What is shown of the source line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Excerpt {
    /// The part of the line around the place, without control characters.
    pub(super) text: String,
    /// Where in it the caret begins and ends, in bytes.
    pub(super) start: usize,
    pub(super) end: usize,
}

impl Problem {
    /// Returns the file, as a path that begins with the directory that was checked.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Returns the locale, as the directory or the caller names it; `None` for a problem of the whole directory.
    pub fn locale(&self) -> Option<&str> {
        self.locale.as_deref()
    }

    /// Returns the line, from 1.
    pub fn line(&self) -> usize {
        self.line
    }

    /// Returns the column, counted in characters from 1.
    pub fn column(&self) -> usize {
        self.column
    }

    /// Returns how much it matters.
    pub fn severity(&self) -> Severity {
        self.severity
    }

    /// Returns the rule that the text breaks.
    pub fn rule(&self) -> Rule {
        self.rule
    }

    /// Returns what is wrong, in lower case without a full stop.
    pub fn sentence(&self) -> &str {
        &self.sentence
    }

    /// Returns what to do about it, if that is known.
    pub fn help(&self) -> Option<&str> {
        self.help.as_deref()
    }

    /// Returns the ID of the message that it is about, if it is about one.
    pub fn message_id(&self) -> Option<&str> {
        self.message_id.as_deref()
    }
}

/// What was found, sorted by path, line and column.
///
/// Its `Display` form has each [`Problem`], with an empty line between two; nothing if there is none.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Report {
    pub(super) problems: Vec<Problem>,
    pub(super) errors: usize,
    pub(super) warnings: usize,
    pub(super) files: usize,
}

impl Report {
    pub(super) fn new(mut problems: Vec<Problem>, files: usize) -> Report {
        problems.sort_by(|one, other| {
            let order = |problem: &Problem| (problem.line, problem.column, problem.rule);
            one.path.cmp(&other.path).then_with(|| order(one).cmp(&order(other)))
        });
        problems.dedup();
        let errors = problems.iter().filter(|problem| problem.severity == Severity::Error).count();
        let warnings = problems.len().saturating_sub(errors);
        Report { problems, errors, warnings, files }
    }

    /// Returns the problems.
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }

    /// Returns how many of them are errors.
    pub fn errors(&self) -> usize {
        self.errors
    }

    /// Returns how many of them are warnings.
    pub fn warnings(&self) -> usize {
        self.warnings
    }

    /// Returns how many files were read.
    pub fn files(&self) -> usize {
        self.files
    }

    /// Returns whether a text cannot be used, or misleads.
    pub fn has_errors(&self) -> bool {
        self.errors > 0
    }

    /// Returns whether nothing at all was found.
    pub fn is_clean(&self) -> bool {
        self.problems.is_empty()
    }
}
