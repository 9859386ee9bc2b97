use std::ffi::OsString;
use std::path::PathBuf;

use bigmodel_errors::check::Rule;
use bigmodel_errors::limits::THREADS;
use bigmodel_errors::{Audience, ErrorCode, LanguageIdentifier, Pseudo};
use clap::{Args, Parser, Subcommand, ValueEnum, ValueHint};

use super::new_locale::NewLocale;
use super::status::StatusCommand;
use super::sync::Sync;

/// Explains the error codes of the BigModel (Zhipu) / Z.ai API in your language.
#[derive(Parser)]
#[command(version, max_term_width = 100, subcommand_required = true, arg_required_else_help = true)]
#[command(after_help = "Examples:
  bigmodel-errors explain '{\"error\":{\"code\":\"1113\",\"message\":\"余额不足或无可用资源包,请充值。\"}}' --locale en
  bigmodel-errors render 1214 field=messages --locale zh-CN
  bigmodel-errors list --format markdown
  bigmodel-errors new-locale de
  bigmodel-errors check texts
  bigmodel-errors explain --lines errors.log > errors.jsonl")]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Subcommand)]
pub(crate) enum Command {
    Explain(Explain),
    Render(Render),
    List(List),
    Check(Check),
    NewLocale(NewLocale),
    Sync(Sync),
    Status(StatusCommand),
    /// Print a completion script for a shell
    #[command(
        after_help = "Example, for bash:\n  bigmodel-errors completions bash > ~/.local/share/bash-completion/completions/bigmodel-errors"
    )]
    Completions {
        shell: clap_complete::Shell,
    },
}

/// Recognize what the server sent, and say it in your language
///
/// The payload may be the body of a response, a line of a log, an exception's text: JSON, Python's notation, brackets like
/// [1214][...], escaped, cut off, or a bare sentence.
#[derive(Args)]
pub(crate) struct Explain {
    /// What the server sent, behind "--" if it begins with a hyphen; read from standard input if absent or "-"
    ///
    /// With --lines, a file to read.
    #[arg(value_name = "PAYLOAD")]
    pub(crate) payload: Option<OsString>,

    /// More files to read, with --lines
    #[arg(value_name = "FILE", requires = "lines", value_hint = ValueHint::FilePath)]
    pub(crate) files: Vec<OsString>,

    /// Read one payload per line, write one JSON object per line
    ///
    /// A line that is a JSON string is unquoted first. As many lines come out as go in, in their order, each as soon as the
    /// input pauses. Files are read one after the other; on a terminal, a bar on standard error shows how far it is.
    #[arg(long)]
    pub(crate) lines: bool,

    /// How many threads --lines uses; by default, as many as there are processors
    #[arg(long, value_name = "N", requires = "lines", value_parser = threads)]
    pub(crate) threads: Option<usize>,

    /// Show no progress bar
    #[arg(long, requires = "lines")]
    pub(crate) quiet: bool,

    /// The HTTP status that the payload came with
    #[arg(long, value_name = "STATUS", value_parser = clap::value_parser!(u16).range(100..=599))]
    pub(crate) http_status: Option<u16>,

    /// How to write the result
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub(crate) format: Format,

    #[command(flatten)]
    pub(crate) common: Common,
}

/// Say an error code with its arguments
#[derive(Args)]
pub(crate) struct Render {
    /// The code, such as 1214
    #[arg(value_parser = code)]
    pub(crate) code: ErrorCode,

    /// Arguments, such as field=messages
    #[arg(value_name = "NAME=VALUE", value_parser = name_and_value)]
    pub(crate) arguments: Vec<(String, String)>,

    /// How to write the result
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub(crate) format: Format,

    #[command(flatten)]
    pub(crate) common: Common,
}

/// List every code with its category, text and arguments
#[derive(Args)]
pub(crate) struct List {
    /// How to write the list
    #[arg(long, value_enum, default_value_t = ListFormat::Table)]
    pub(crate) format: ListFormat,

    #[command(flatten)]
    pub(crate) common: Common,
}

/// Find the mistakes in the texts of a directory
///
/// Reads DIR/<locale>/*.ftl and prints each problem as "path:line:column: severity[rule]: sentence", with the line below.
/// Ends with 1 if there is an error, with --strict also if there is a warning.
///
/// A comment "# allow: RULE" directly above a message lifts a rule for it.
#[derive(Args)]
#[command(after_help = "Examples:
  bigmodel-errors check                       # all of locales/
  bigmodel-errors check texts --strict        # for CI: 1 if there is anything at all
  bigmodel-errors check texts de --except untranslated    # one locale, while it is being made
  bigmodel-errors check --explain outdated    # what a rule is for, and how to obey it")]
pub(crate) struct Check {
    /// The directory with a directory for each locale, or one file in it
    #[arg(value_name = "DIR", default_value = "locales", value_hint = ValueHint::AnyPath)]
    pub(crate) directory: PathBuf,

    /// The locales; all if absent
    #[arg(value_name = "TAG", value_parser = super::sync::locale)]
    pub(crate) locales: Vec<LanguageIdentifier>,

    /// Leave out the problems of this rule (may be repeated)
    #[arg(long, value_name = "RULE", value_parser = rule)]
    pub(crate) except: Vec<Rule>,

    /// How to write the problems
    #[arg(long, value_enum, default_value_t = CheckFormat::Text)]
    pub(crate) format: CheckFormat,

    /// Let a warning fail, too
    #[arg(long)]
    pub(crate) strict: bool,

    /// Compare with the texts of this file instead of en-US
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(crate) reference: Option<PathBuf>,

    /// Print the page of a rule, and check nothing
    #[arg(long, value_name = "RULE", value_parser = rule, conflicts_with_all = ["directory", "locales", "except", "format", "strict", "reference"])]
    pub(crate) explain: Option<Rule>,
}

#[derive(Args)]
pub(crate) struct Common {
    /// Your language: a tag like zh-CN, or an Accept-Language header
    ///
    /// Without it, LC_ALL, LC_MESSAGES, LANG or the operating system decides.
    #[arg(long, value_name = "LOCALE")]
    pub(crate) locale: Option<String>,

    /// Who reads the text
    #[arg(long, value_enum, default_value_t = AudienceName::Developer)]
    pub(crate) audience: AudienceName,

    /// Load DIR/<locale>/*.ftl over the built-in texts (may be repeated)
    #[arg(long, value_name = "DIR", value_hint = ValueHint::DirPath)]
    pub(crate) locales: Vec<PathBuf>,

    /// Say it in a pseudo-locale, to see how other languages would look
    ///
    /// Made from the texts of en-US, those of --locales included. Arguments and web addresses stay as they are.
    #[arg(long, value_enum, value_name = "KIND", conflicts_with = "locale")]
    pub(crate) pseudo: Option<PseudoName>,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For a person
    Text,
    /// For a program
    Json,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum CheckFormat {
    /// For a person
    Text,
    /// For a program
    Json,
    /// For GitHub Actions, which shows them beside the change
    Github,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum ListFormat {
    /// Aligned columns
    Table,
    /// An array of objects
    Json,
    /// A table for a document
    Markdown,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum AudienceName {
    /// Whoever calls the API: the wording of the reference
    Developer,
    /// A customer of the app: what to do next, nothing about the account
    EndUser,
}

impl From<AudienceName> for Audience {
    fn from(name: AudienceName) -> Audience {
        match name {
            AudienceName::Developer => Audience::Developer,
            AudienceName::EndUser => Audience::EndUser,
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum PseudoName {
    /// en-XA: accented letters, and longer than English
    Accented,
    /// ar-XB: upside down, from right to left
    Mirrored,
}

impl From<PseudoName> for Pseudo {
    fn from(name: PseudoName) -> Pseudo {
        match name {
            PseudoName::Accented => Pseudo::Accented,
            PseudoName::Mirrored => Pseudo::Mirrored,
        }
    }
}

fn code(text: &str) -> Result<ErrorCode, String> {
    text.parse().map_err(|error: bigmodel_errors::Error| error.to_string())
}

fn threads(text: &str) -> Result<usize, String> {
    let count = text.parse().ok().filter(|count| (1..=THREADS).contains(count));
    count.ok_or_else(|| format!("expected a number from 1 to {THREADS}"))
}

fn rule(text: &str) -> Result<Rule, String> {
    text.parse().map_err(|error| {
        let names = Rule::ALL.iter().map(|rule| format!("\n  {rule}"));
        format!("{error}\n\nThe rules, by theme:{}", names.collect::<String>())
    })
}

fn name_and_value(text: &str) -> Result<(String, String), String> {
    match text.split_once('=') {
        Some((name, value)) if !name.is_empty() => Ok((name.to_owned(), value.to_owned())),
        _ => Err("expected NAME=VALUE, for example field=messages".to_owned()),
    }
}
