//! What was measured: kept as CSV in `docs/benchmarks`, shown as tables.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A file of results: a line about the machine, a heading, and rows of a variant, a column and numbers.
pub struct Results {
    pub about: String,
    pub rows: Vec<Row>,
}

pub struct Row {
    pub variant: String,
    pub column: String,
    pub numbers: Vec<f64>,
}

/// What all are compared with.
pub const HAND: &str = "hand-written `match`";

pub const PLAIN: &str = "plain";
pub const ONE: &str = "1 argument";
pub const TWO: &str = "2 arguments";
pub const MIXED: &str = "mixed";
pub const OWNED: &str = "mixed, owned";
pub const NEGOTIATE: &str = "header + render";
pub const FALLBACK: &str = "fallback";
pub const PLURAL: &str = "plural";

pub const COLUMNS: [&str; 8] = [PLAIN, ONE, TWO, MIXED, OWNED, NEGOTIATE, FALLBACK, PLURAL];

impl Results {
    /// Of this machine, today.
    pub fn new(rows: Vec<Row>) -> Results {
        let printed = |program: &str, argument: &str| {
            let output = Command::new(program).arg(argument).output().map(|output| output.stdout);
            String::from_utf8(output.unwrap_or_default()).unwrap_or_default().trim().to_owned()
        };
        let processor = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
        let processor =
            processor.lines().find_map(|line| line.strip_prefix("model name")).unwrap_or("unknown");
        let cores = std::thread::available_parallelism().map_or(1, usize::from);
        let rust = printed("rustc", "--version");
        let rust = rust.split(' ').nth(1).unwrap_or_default();
        let processor = processor.trim_start_matches(['\t', ' ', ':']);
        let (date, system) = (printed("date", "+%F"), printed("uname", "-s"));
        Results { about: format!("{date}, {processor}, {cores} cores, {system}, Rust {rust}"), rows }
    }

    pub fn read(name: &str) -> io::Result<Results> {
        let text = fs::read_to_string(path(name))?;
        let mut lines = text.lines();
        let about = lines.next().unwrap_or_default().trim_start_matches("# ").to_owned();
        let rows = lines.skip(1).map(|line| {
            let mut fields = line.split(';');
            let mut field = || fields.next().unwrap_or_default().to_owned();
            let (variant, column) = (field(), field());
            let numbers = fields.map(|field| field.parse().unwrap_or(f64::NAN)).collect();
            Row { variant, column, numbers }
        });
        Ok(Results { about, rows: rows.collect() })
    }

    /// Columns contain commas, so semicolons separate.
    pub fn save(&self, name: &str, heading: &str) -> io::Result<()> {
        let rows = self.rows.iter().map(|Row { variant, column, numbers }| {
            let numbers: String = numbers.iter().map(|number| format!(";{number}")).collect();
            format!("{variant};{column}{numbers}\n")
        });
        let text = format!("# {}\nvariant;column;{heading}\n{}", self.about, rows.collect::<String>());
        fs::write(path(name), text)
    }

    pub fn number(&self, variant: &str, column: &str, position: usize) -> Option<f64> {
        let row = self.rows.iter().find(|row| row.variant == variant && row.column == column)?;
        row.numbers.get(position).copied()
    }

    /// In the order of the rows, each once.
    pub fn variants(&self) -> Vec<&str> {
        let mut variants: Vec<&str> = Vec::new();
        for row in &self.rows {
            if !variants.contains(&&*row.variant) {
                variants.push(&row.variant);
            }
        }
        variants
    }

    /// A cell is nanoseconds, times the hand-written `match`, allocations.
    pub fn render_table(&self) -> String {
        self.table(&COLUMNS, |variant, column| {
            let [ns, hand] = [variant, HAND].map(|variant| self.number(variant, column, 0));
            let (ns, allocations) = (ns?, self.number(variant, column, 1)?);
            let ratio = ns / hand?;
            Some(format!("{} ({}×) {}", short(ns), short(ratio), (allocations * 10.0).round() / 10.0))
        })
    }

    /// A cell is million texts a second by one thread, by two, and how many times as many that is.
    pub fn threads_table(&self) -> String {
        self.table(&[MIXED, PLURAL], |variant, column| {
            let [one, two] = [0, 1].map(|position| self.number(variant, column, position));
            let (one, two) = (one?, two?);
            Some(format!("{} → {} ({:.2}×)", short(one), short(two), two / one))
        })
    }

    pub fn cost_table(&self) -> String {
        const FIRST: &str = "first message, µs";
        const CRATES: &str = "crates (in the binary)";
        const SIZE: &str = "KB over hello";
        const BUILD: &str = "clean build, s (CPU s)";
        self.table(&[FIRST, SIZE, BUILD, CRATES], |variant, column| {
            let number = |position| self.number(variant, "cost", position);
            Some(match column {
                FIRST => short(number(0)?),
                SIZE => format!("{:.0}", number(1)? / 1000.0),
                BUILD => format!("{} ({})", short(number(2)?), short(number(3)?)),
                _ => format!("{} ({})", number(4)?, number(5)?),
            })
        })
    }

    fn table(&self, columns: &[&str], cell: impl Fn(&str, &str) -> Option<String>) -> String {
        let mut table = format!("| | {} |\n|---{}|\n", columns.join(" | "), "|---:".repeat(columns.len()));
        for variant in self.variants() {
            let cells = columns.iter().map(|column| cell(variant, column).unwrap_or_else(|| "–".to_owned()));
            let cells: Vec<String> = cells.collect();
            table.push_str(&format!("| {variant} | {} |\n", cells.join(" | ")));
        }
        table
    }
}

/// Three digits that tell.
pub fn short(number: f64) -> String {
    match number {
        ..10.0 => format!("{number:.1}"),
        _ => format!("{number:.0}"),
    }
}

pub fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn path(name: &str) -> PathBuf {
    repository().join("docs/benchmarks").join(name)
}

/// Whether the results are to be saved.
pub fn is_to_save() -> bool {
    std::env::args().any(|argument| argument == "--save")
}

/// The value in the middle; of an even number, the upper.
pub fn median(mut numbers: Vec<f64>) -> f64 {
    numbers.sort_by(f64::total_cmp);
    numbers.get(numbers.len() / 2).copied().unwrap_or(f64::NAN)
}

/// Puts a list into an order that does not repeat, so that none is always measured after the same other.
pub fn shuffle<T>(list: &mut [T], state: &mut u64) {
    for end in (1..list.len()).rev() {
        *state ^= *state << 13;
        *state ^= *state >> 7;
        *state ^= *state << 17;
        list.swap(end, (*state % (end as u64 + 1)) as usize);
    }
}
