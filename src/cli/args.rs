use std::ffi::OsString;
use std::path::PathBuf;

use bigmodel_errors::check::Rule;
use bigmodel_errors::{ErrorCode, LanguageIdentifier, Origin};
use clap::error::ErrorKind;
use clap::{Args, Parser, Subcommand, ValueEnum, ValueHint};

use super::filter::Filter;
use super::records::Records;
#[cfg(feature = "serve")]
use super::serve::Serve;
use super::session::Common;
#[cfg(feature = "serve")]
use super::site::Site;
use super::status::StatusCommand;
use super::sync::Sync;
use super::translations::{NewLocale, ReferenceFile, locale};
use super::values::Named;
use crate::answer::wishes::http_status;

/// Explains the error codes of the BigModel (Zhipu) / Z.ai API in your language.
#[derive(Parser)]
#[command(version, max_term_width = 100, subcommand_required = true, arg_required_else_help = true)]
#[command(after_help = "Examples:
  bigmodel-errors 1113
  bigmodel-errors explain '{\"error\":{\"code\":\"1113\",\"message\":\"余额不足或无可用资源包,请充值。\"}}' --locale en
  bigmodel-errors render 1214 field=messages --locale zh-CN
  bigmodel-errors list --format markdown
  bigmodel-errors new-locale de
  bigmodel-errors check texts
  bigmodel-errors explain --lines errors.log > errors.jsonl

Exit status:
  0  success
  1  something could not be read or written, check found an error, or sync --check an outdated file
  2  the command line is wrong
  3  explain recognized nothing")]
pub(super) struct Arguments {
    #[command(subcommand)]
    pub(super) command: Command,
}

#[derive(Subcommand)]
pub(super) enum Command {
    Explain(Explain),
    Render(Render),
    List(List),
    #[cfg(feature = "serve")]
    Serve(Serve),
    #[cfg(feature = "serve")]
    Site(Site),
    Check(Check),
    NewLocale(NewLocale),
    Sync(Sync),
    Status(StatusCommand),
    /// Print a completion script for a shell
    #[command(after_help = "Examples:
  bigmodel-errors completions bash > ~/.local/share/bash-completion/completions/bigmodel-errors
  bigmodel-errors completions zsh > ~/.zfunc/_bigmodel-errors     # a directory of $fpath
  bigmodel-errors completions fish > ~/.config/fish/completions/bigmodel-errors.fish")]
    Completions {
        shell: clap_complete::Shell,
    },
    /// Write the manual pages into a directory
    #[command(after_help = "Example:\n  bigmodel-errors man ~/.local/share/man/man1")]
    Man {
        #[arg(value_name = "DIR", value_hint = ValueHint::DirPath)]
        directory: PathBuf,
    },
}

const EXPLAIN_EXAMPLES: &str = "Examples:
  bigmodel-errors explain                    # paste the error, press Enter, then Ctrl-D
  bigmodel-errors explain --file error.json
  bigmodel-errors explain error 1113
  tail -f app.log | bigmodel-errors explain --lines
  bigmodel-errors explain --lines --field body --keep app.jsonl.gz > explained.jsonl
  bigmodel-errors explain --lines --field body --count-by code,remedy --time-field time app.jsonl";

const EXPLAIN_STATUS: &str = "Exit status:
  0  success
  1  an input could not be read, a result not be written; a reader who leaves early is no failure
  2  the command line is wrong
  3  no error was recognized: neither a code nor an HTTP status of 400 or more, a finish reason or a task status; never with --lines";

/// Recognize an error of the API, and explain it in your language
///
/// The payload may be the body of a response, a line of a log or the text of an exception: JSON, Python's notation, brackets
/// like [1214][...], escaped, truncated, or a bare sentence. A code alone is explained, too: 1113, "error 1113", "what does 1113
/// mean?". Without a payload, it is read from standard input, into which you can paste.
#[derive(Args)]
#[command(after_help = EXPLAIN_EXAMPLES, after_long_help = format!("{EXPLAIN_EXAMPLES}\n\n{EXPLAIN_STATUS}"))]
pub(super) struct Explain {
    /// The payload, after "--" if it begins with a hyphen; standard input by default and for "-"
    ///
    /// Several words are joined by spaces. With --lines, the files to read.
    #[arg(value_name = "PAYLOAD", value_hint = ValueHint::FilePath)]
    pub(super) payload: Vec<OsString>,

    /// Read the payload from a file
    #[arg(long, value_name = "FILE", conflicts_with = "payload", value_hint = ValueHint::FilePath)]
    pub(super) file: Option<PathBuf>,

    /// Read one payload per line, write one JSON object per line
    ///
    /// A line that is a JSON string is unquoted first. There is one line of output for each line of input, in the same order, as
    /// soon as the input pauses. Files are read one after the other; on a terminal, a bar on standard error shows the progress.
    #[arg(long)]
    pub(super) lines: bool,

    /// The HTTP status of the response
    #[arg(long, value_name = "STATUS", value_parser = status, value_hint = ValueHint::Other)]
    pub(super) http_status: Option<u16>,

    /// Who sent the payload: with `api`, every number in one of the API's shapes is a code
    #[arg(long, value_enum, default_value_t = Sender::Unknown)]
    pub(super) origin: Sender,

    /// The format of the output; by default text, and JSON with --lines
    #[arg(long, value_enum)]
    pub(super) format: Option<ExplainFormat>,

    #[command(flatten)]
    pub(super) common: Common,

    #[command(flatten)]
    pub(super) records: Records,
}

impl Explain {
    /// Ends the program, because of options that contradict each other.
    pub(super) fn refuse(reason: &str) -> ! {
        let mut command = Explain::augment_args(clap::Command::new("bigmodel-errors explain"));
        command.error(ErrorKind::ArgumentConflict, reason).exit()
    }
}

/// Render the text of an error code, or any message by its ID, with its arguments
#[derive(Args)]
#[command(after_help = "Examples:
  bigmodel-errors render 1214 field=messages
  bigmodel-errors render end-user-top-up --locale ja
  bigmodel-errors render error-unknown.status 'reason=Bad gateway' status=502
  bigmodel-errors render app-files-skipped count=3 --locales texts    # a message of your own, with a count")]
pub(super) struct Render {
    /// The code, such as 1214, or the ID of a message or attribute, such as http-429 or error-1214.bare
    #[arg(value_name = "CODE|ID", value_parser = subject)]
    pub(super) subject: Subject,

    /// Arguments, such as field=messages
    #[arg(value_name = "NAME=VALUE", value_parser = name_and_value)]
    pub(super) arguments: Vec<(String, String)>,

    /// The format of the output
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub(super) format: Format,

    #[command(flatten)]
    pub(super) common: Common,
}

/// List the codes with their category, arguments and text
#[derive(Args)]
#[command(after_help = "Examples:
  bigmodel-errors list
  bigmodel-errors list 1113 1302
  bigmodel-errors list retryable
  bigmodel-errors list account top-up")]
pub(super) struct List {
    /// Only these: codes, HTTP statuses, categories (such as account), remedies (such as top-up), or retryable
    ///
    /// Words of one kind add to each other; words of different kinds narrow the list.
    #[arg(value_name = "FILTER", value_parser = Filter::PARSER, hide_possible_values = true)]
    pub(super) filters: Vec<Filter>,

    /// The format of the output
    #[arg(long, value_enum, default_value_t = ListFormat::Table)]
    pub(super) format: ListFormat,

    #[command(flatten)]
    pub(super) common: Common,
}

/// Find mistakes in the texts of a directory
///
/// Reads DIR/<locale>/*.ftl and prints each problem as "path:line:column: severity[rule]: sentence", followed by the line.
/// Exits with status 1 if there is an error, with --strict also if there is a warning.
///
/// A comment "# allow: RULE" directly above a message allows it to break a rule.
#[derive(Args)]
#[command(after_help = "Examples:
  bigmodel-errors check                       # all of locales/
  bigmodel-errors check texts --strict        # for CI: status 1 if there is any problem
  bigmodel-errors check texts de --except untranslated    # one locale, during its translation
  bigmodel-errors check --explain outdated    # why a rule exists, and how to follow it")]
pub(super) struct Check {
    /// The directory that has a directory for each locale, or one file in it
    #[arg(value_name = "DIR", default_value = "locales", value_hint = ValueHint::AnyPath)]
    pub(super) directory: PathBuf,

    /// The locales; all by default
    #[arg(value_name = "TAG", value_parser = locale)]
    pub(super) locales: Vec<LanguageIdentifier>,

    /// Ignore problems of this rule (may be repeated)
    #[arg(long, value_name = "RULE", value_parser = RULE, hide_possible_values = true)]
    pub(super) except: Vec<Rule>,

    /// The format of the output
    #[arg(long, value_enum, default_value_t = CheckFormat::Text)]
    pub(super) format: CheckFormat,

    /// Show every problem as text; by default, ten of each rule
    #[arg(long)]
    pub(super) all: bool,

    /// Fail on warnings, too
    #[arg(long)]
    pub(super) strict: bool,

    #[command(flatten)]
    pub(super) reference: ReferenceFile,

    /// Print the documentation of a rule, and check nothing
    #[arg(long, value_name = "RULE", value_parser = RULE, hide_possible_values = true, conflicts_with_all = ["directory", "locales", "except", "format", "all", "strict", "path"])]
    pub(super) explain: Option<Rule>,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Format {
    /// For a person
    Text,
    /// For a program
    Json,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum ExplainFormat {
    /// For a person
    Text,
    /// For a program
    Json,
    /// A table, only with --lines
    Csv,
    /// For a support team: code, request ID, time, HTTP status and the server's words
    Support,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Sender {
    /// Anybody
    Unknown,
    /// This API
    Api,
}

impl From<Sender> for Origin {
    fn from(sender: Sender) -> Origin {
        match sender {
            Sender::Unknown => Origin::Unknown,
            Sender::Api => Origin::Api,
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum CheckFormat {
    /// For a person
    Text,
    /// For a program
    Json,
    /// For GitHub Actions, which shows problems beside the change
    Github,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum ListFormat {
    /// Aligned columns
    Table,
    /// An array of objects
    Json,
    /// A table for a document
    Markdown,
}

/// What `render` renders.
#[derive(Clone)]
pub(super) enum Subject {
    Code(ErrorCode),
    /// The ID of a message, or of an attribute of one: `error-1214.bare`.
    Message(String),
}

fn subject(text: &str) -> Result<Subject, String> {
    if text.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return Ok(Subject::Message(text.to_owned()));
    }
    text.parse().map(Subject::Code).map_err(|_| {
        "expected a code, such as 1214, or the ID of a message, such as end-user-top-up".to_owned()
    })
}

fn status(text: &str) -> Result<u16, String> {
    http_status(text.trim()).ok_or_else(|| "expected a number from 100 to 599, such as 429".to_owned())
}

const RULE: Named<Rule> =
    Named { parse: rule, names: || Rule::ALL.iter().map(ToString::to_string).collect() };

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
