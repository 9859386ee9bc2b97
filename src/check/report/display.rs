//! Reports for a person, and for GitHub.

use std::fmt::{self, Write};

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};

use super::problem::{Problem, Report};
use crate::check::rule::Severity;

impl Problem {
    /// Returns the problem as a workflow command of GitHub Actions, which shows it beside the line.
    ///
    /// ```
    /// let report = bigmodel_errors::check::resource("de", "error-1113 =  Leer, 100 %");
    /// assert_eq!(
    ///     report.problems()[0].to_github(),
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
