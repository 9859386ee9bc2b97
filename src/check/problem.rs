use std::fmt::{self, Write};
use std::path::{MAIN_SEPARATOR, Path};

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use serde::Serialize;
use unic_langid::LanguageIdentifier;

use crate::check::rule::{Rule, Severity};
use crate::locale::tag::parse_tag;
use crate::text::sanitize::visible;

/// A mistake in a text, and its place.
///
/// Its `Display` form is `path:line:column: severity[rule]: sentence`, then the line with a caret under the place, then
/// how to fix it if that is known.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Problem {
    /// The file, as a path that begins with the directory that was checked.
    pub path: String,
    /// The locale, as the directory or the caller names it; `None` for a problem of the whole directory.
    pub locale: Option<String>,
    /// The line, from 1.
    pub line: usize,
    /// The column, counted in characters from 1.
    pub column: usize,
    /// How serious it is.
    pub severity: Severity,
    /// The rule that the text breaks.
    pub rule: Rule,
    /// What is wrong, in lower case without a full stop.
    pub sentence: String,
    /// How to fix it, if that is known.
    pub help: Option<String>,
    #[serde(skip)]
    pub(crate) excerpt: Option<Excerpt>,
    /// The ID of the message with the mistake, if it is in one.
    pub message_id: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Excerpt {
    /// The part of the line around the place, without control characters.
    pub(crate) text: String,
    /// Where in it the caret begins and ends, in bytes.
    pub(crate) start: usize,
    pub(crate) end: usize,
}

impl Problem {
    /// Makes a problem of a file or directory as a whole.
    pub(crate) fn of_whole(path: &str, locale: Option<&str>, rule: Rule, sentence: String) -> Problem {
        Problem {
            path: path.to_owned(),
            locale: locale.map(str::to_owned),
            line: 1,
            column: 1,
            severity: rule.severity(),
            rule,
            sentence,
            help: None,
            excerpt: None,
            message_id: None,
        }
    }

    /// Returns the problem as a workflow command of GitHub Actions, which shows it beside the line.
    ///
    /// ```
    /// let report = bigmodel_errors::check::resource("de", "error-1113 =  Leer, 100 %");
    /// assert_eq!(
    ///     report.problems[0].to_github(),
    ///     "::warning file=de,line=1,col=14,title=leading-space::more than one space after \"=\""
    /// );
    /// ```
    pub fn to_github(&self) -> String {
        let mut out = format!("::{} file=", self.severity);
        escape(&mut out, &self.path, true);
        // Writing to a `String` does not fail.
        let _ = write!(out, ",line={},col={},title={}::", self.line, self.column, self.rule);
        escape(&mut out, &self.sentence, false);
        if let Some(help) = &self.help {
            out.push_str("%0Ahelp: ");
            escape(&mut out, help, false);
        }
        out
    }

    /// Returns the `Display` form with colors for a terminal.
    pub fn to_terminal(&self) -> String {
        self.render(&Renderer::styled(), true)
    }

    fn render(&self, renderer: &Renderer, is_styled: bool) -> String {
        let Problem { path, line, column, severity, rule, sentence, .. } = self;
        let (level, style) = match severity {
            Severity::Error => (Level::ERROR, "\u{1b}[1m\u{1b}[91m"),
            Severity::Warning => (Level::WARNING, "\u{1b}[1m\u{1b}[33m"),
        };
        let (on, off) = if is_styled { (style, "\u{1b}[0m") } else { ("", "") };
        let mut out = format!("{path}:{line}:{column}: {on}{severity}[{rule}]{off}: {sentence}");
        let Some(excerpt) = &self.excerpt else {
            if let Some(help) = &self.help {
                let _ = write!(out, "\n  = help: {help}");
            }
            return out;
        };
        let annotation = AnnotationKind::Primary.span(excerpt.start..excerpt.end);
        let snippet = Snippet::source(excerpt.text.as_str()).line_start(*line).annotation(annotation);
        let mut group = Group::with_level(level).element(snippet);
        if let Some(help) = &self.help {
            group = group.element(Level::HELP.message(help.as_str()));
        }
        out.push('\n');
        out.push_str(&renderer.render(&[group]));
        out
    }
}

/// The problems of a check, sorted by path, line and column.
///
/// Its `Display` form has each [`Problem`], with an empty line between two.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Report {
    /// The problems.
    pub problems: Vec<Problem>,
    /// The number of errors.
    pub errors: usize,
    /// The number of warnings.
    pub warnings: usize,
    /// The number of files that were read.
    pub files: usize,
    /// The path and the locale of each.
    #[serde(skip)]
    read: Vec<(String, String)>,
}

impl Report {
    pub(crate) fn new(mut problems: Vec<Problem>, read: Vec<(String, String)>) -> Report {
        problems.sort_by(|one, other| {
            let order = |problem: &Problem| (problem.line, problem.column, problem.rule);
            one.path.cmp(&other.path).then_with(|| order(one).cmp(&order(other)))
        });
        problems.dedup();
        let errors = problems.iter().filter(|problem| problem.severity == Severity::Error).count();
        let warnings = problems.len().saturating_sub(errors);
        Report { problems, errors, warnings, files: read.len(), read }
    }

    /// Returns the report without the problems of some rules, such as [`Rule::Untranslated`] during a translation.
    ///
    /// ```
    /// use bigmodel_errors::check::{self, Rule};
    ///
    /// let report = check::resource("de", "error-500 = Internal Error");
    /// assert!(report.has_errors());
    /// assert!(report.except(&[Rule::Untranslated]).is_clean());
    /// ```
    #[must_use]
    pub fn except(self, rules: &[Rule]) -> Report {
        self.only(|_, _| true, |problem| !rules.contains(&problem.rule))
    }

    /// Returns the part of the report that concerns some locales, or the directory as a whole.
    #[must_use]
    pub fn of_locales(self, locales: &[LanguageIdentifier]) -> Report {
        let is_meant = |tag: &str| parse_tag(tag).is_some_and(|locale| locales.contains(&locale));
        self.only(|_, tag| is_meant(tag), |problem| problem.locale.as_deref().is_none_or(is_meant))
    }

    /// Returns the part of the report that concerns one file, given by a path that begins with the checked directory.
    #[must_use]
    pub fn of_file(self, path: impl AsRef<Path>) -> Report {
        let shown = shown(path.as_ref());
        self.only(|path, _| path == shown, |problem| problem.path == shown)
    }

    fn only(mut self, is_file: impl Fn(&str, &str) -> bool, is_problem: impl Fn(&Problem) -> bool) -> Report {
        self.read.retain(|(path, tag)| is_file(path, tag));
        self.problems.retain(is_problem);
        Report::new(self.problems, self.read)
    }

    /// Returns whether there is an error.
    pub fn has_errors(&self) -> bool {
        self.errors > 0
    }

    /// Returns whether there are no problems.
    pub fn is_clean(&self) -> bool {
        self.problems.is_empty()
    }
}

/// Returns a path as reports show it, with slashes on every system.
pub(crate) fn shown(path: &Path) -> String {
    visible(&path.to_string_lossy().replace(MAIN_SEPARATOR, "/"))
}

/// Escapes the special characters of a workflow command, of which a property has more than the message.
fn escape(out: &mut String, text: &str, is_property: bool) {
    for c in text.chars() {
        match c {
            '%' => out.push_str("%25"),
            '\r' => out.push_str("%0D"),
            '\n' => out.push_str("%0A"),
            ':' if is_property => out.push_str("%3A"),
            ',' if is_property => out.push_str("%2C"),
            c => out.push(c),
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.render(&Renderer::plain(), false))
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (position, problem) in self.problems.iter().enumerate() {
            if position > 0 {
                f.write_str("\n\n")?;
            }
            problem.fmt(f)?;
        }
        Ok(())
    }
}
