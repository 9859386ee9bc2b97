//! The options of `--lines`.

use std::path::Path;

use bigmodel_errors::{ApiError, Localizer};
use clap::{Args, ValueHint};

use super::lines::json::{unquoted, walk};
use super::lines::record::{Field, Input};
use super::values::Named;
use crate::answer::json::write_compact_json;

/// The most threads. Each may hold two records of 4 MiB and as much output, so this bounds them to about 4 GB; two threads, to 32 MB.
/// More threads than processors do not help.
pub(super) const MAX_THREADS: usize = 256;

/// What `--lines` reads and writes.
#[derive(Args, Clone)]
#[group(id = "records", multiple = true, requires = "lines")]
#[command(next_help_heading = "With --lines")]
pub(super) struct Records {
    /// The format of the input; by default, that of the file's name, or JSON with --field
    ///
    /// A file is CSV or TSV by its name, also with .gz or .zst after it. Else it is JSON with --field, --keep or --time-field, or text.
    #[arg(long, value_enum)]
    pub(super) input: Option<Input>,

    /// Read this member or column only; of several, the first that is there
    ///
    /// A member is given by its name, with dots (response.body) or as a JSON Pointer (/response/body). The payload is the text of a
    /// string, or the JSON of another value; null is as good as not there.
    #[arg(long, value_name = "NAME", value_parser = Field::parse, value_hint = ValueHint::Other)]
    pub(super) field: Vec<Field>,

    /// Write records unchanged, with the result as one more member or column
    ///
    /// It is null if nothing is recognized. Records without the field are passed on as they are.
    #[arg(long)]
    pub(super) keep: bool,

    /// The name of that member or column
    #[arg(long = "as", value_name = "NAME", default_value = "bigmodel", requires = "keep", value_hint = ValueHint::Other)]
    pub(super) result_name: String,

    /// Begin with this line of the first file, to go on after an interruption
    #[arg(long, value_name = "N", default_value_t = 1, hide_default_value = true, value_parser = clap::value_parser!(u64).range(1..))]
    pub(super) start_line: u64,

    /// Write these members of a result only, such as code,text,remedy
    #[arg(long, value_name = "NAME,...", value_delimiter = ',', value_parser = MEMBER, hide_possible_values = true)]
    pub(super) members: Vec<String>,

    /// Leave out members that are null or empty
    #[arg(long)]
    pub(super) skip_null: bool,

    /// Leave out records that report no failure
    #[arg(long)]
    pub(super) only_errors: bool,

    /// Add the file and the number of the line to each result
    #[arg(long)]
    pub(super) with_source: bool,

    /// Count by these members, or by "day", which is that of --time-field
    ///
    /// Instead of the results, a table is written at the end: the largest groups first, or the days in their order.
    #[arg(long, value_name = "NAME,...", value_delimiter = ',', value_parser = GROUP, hide_possible_values = true, conflicts_with_all = ["keep", "members", "skip_null", "with_source"])]
    pub(super) count_by: Vec<String>,

    /// The time of a record, of which --count-by shows the first and the last
    ///
    /// Times may be in the form of ISO 8601, RFC 2822, nginx or Apache, or numbers since 1970. Without an offset, they are UTC.
    #[arg(long, value_name = "NAME", value_parser = Field::parse, requires = "count_by", value_hint = ValueHint::Other)]
    pub(super) time_field: Option<Field>,

    /// The number of threads; by default, that of the processors
    #[arg(long, value_name = "N", value_parser = threads, value_hint = ValueHint::Other)]
    pub(super) threads: Option<usize>,

    /// Show no progress bar
    #[arg(long)]
    pub(super) quiet: bool,
}

fn threads(text: &str) -> Result<usize, String> {
    let count = text.parse().ok().filter(|count| (1..=MAX_THREADS).contains(count));
    count.ok_or_else(|| format!("expected a number from 1 to {MAX_THREADS}"))
}

/// A member of a result.
const MEMBER: Named<String> = Named { parse: |name| one_of(name, &[]), names: member_names };

/// What results are counted by.
const GROUP: Named<String> = Named {
    parse: |name| one_of(name, &[DAY]),
    names: || member_names().into_iter().chain([DAY.to_owned()]).collect(),
};

/// The day of a record, beside the members of its result.
pub(super) const DAY: &str = "day";

fn one_of(name: &str, others: &[&str]) -> Result<String, String> {
    let name = name.trim();
    let mut names = member_names();
    names.extend(others.iter().map(|name| (*name).to_owned()));
    match names.iter().any(|known| known == name) {
        true => Ok(name.to_owned()),
        false => Err(format!("expected one of {}", names.join(", "))),
    }
}

/// The names of all members of a result, in their order.
pub(super) fn member_names() -> Vec<String> {
    let localizer = Localizer::builtin();
    let (error, mut json, mut names) = (ApiError::default(), Vec::new(), Vec::new());
    let written = write_compact_json(&mut json, &localizer.render(&error, &localizer.negotiate("en")));
    if written.is_ok() {
        walk(&json, |name, _| {
            names.extend(name.map(|name| String::from_utf8_lossy(&unquoted(name)).into_owned()))
        });
    }
    names
}

impl Records {
    /// Returns the format of an input of that name.
    pub(super) fn input_of(&self, name: &Path) -> Input {
        let extension = |name: &Path| name.extension().map(|extension| extension.to_ascii_lowercase());
        let is_packed =
            extension(name).is_some_and(|name| ["gz", "zst", "zstd"].iter().any(|end| name == *end));
        let stem = name.file_stem().map(Path::new).filter(|_| is_packed).unwrap_or(name);
        let named = match extension(stem) {
            Some(name) if name == "csv" => Some(Input::Csv),
            Some(name) if name == "tsv" => Some(Input::Tsv),
            _ => None,
        };
        let has_members = self.keep || !self.field.is_empty() || self.time_field.is_some();
        self.input.or(named).unwrap_or(if has_members { Input::Json } else { Input::Text })
    }
}
