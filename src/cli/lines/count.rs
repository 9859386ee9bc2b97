//! Counts of results, in memory that does not grow with the input.

use std::cmp::Ordering;
use std::collections::HashMap;
use std::io::{self, IsTerminal, Write};

use bigmodel_errors::{ApiError, visible};
use rustc_hash::FxBuildHasher;
use serde_json::Value;
use unicode_width::UnicodeWidthStr;

use super::json::walk;
use super::output::{Output, plain};
use super::record::write_cell;
use crate::answer::json::write_compact_json;
use crate::cli::args::ExplainFormat;
use crate::cli::layout::padded;
use crate::cli::records::DAY;

/// The most groups: more are not read by anybody, and come of a member that differs from line to line.
const GROUPS: usize = 100_000;

/// The width of the longest bar.
const BAR: usize = 24;

/// The groups by their values: an array in JSON, and the day if they are counted by it.
#[derive(Default)]
pub(super) struct Counts {
    groups: HashMap<Box<[u8]>, Group, FxBuildHasher>,
    key: Vec<u8>,
}

#[derive(Clone, Default)]
struct Group {
    count: u64,
    first: Vec<u8>,
    last: Vec<u8>,
}

/// A group as it is shown.
struct Row {
    values: Vec<Vec<u8>>,
    group: Group,
    text: String,
}

impl Counts {
    /// Counts a result.
    pub(super) fn add(&mut self, values: &[u8], time: Option<&[u8]>, output: &Output) -> io::Result<()> {
        if values.is_empty() {
            return Ok(());
        }
        self.key.clear();
        self.key.extend_from_slice(values);
        let time = time.unwrap_or_default();
        if output.members.iter().any(|member| member == DAY) {
            self.key.extend_from_slice(day(time));
        }
        let group = match self.groups.get_mut(self.key.as_slice()) {
            Some(group) => group,
            None => self.groups.entry(self.key.as_slice().into()).or_default(),
        };
        group.add(1, time, time);
        self.check()
    }

    /// Adds what another worker has counted.
    pub(super) fn merge(&mut self, other: Counts) -> io::Result<()> {
        for (key, group) in other.groups {
            self.groups.entry(key).or_default().add(group.count, &group.first, &group.last);
        }
        self.check()
    }

    fn check(&self) -> io::Result<()> {
        match self.groups.len() > GROUPS {
            true => {
                Err(io::Error::other(format!("more than {GROUPS} groups; count by members that differ less")))
            }
            false => Ok(()),
        }
    }

    /// Writes the groups by their days, if they are counted by them, and those with the highest counts first.
    pub(super) fn write(
        self,
        out: &mut impl Write,
        output: &Output,
        format: Option<ExplainFormat>,
    ) -> io::Result<()> {
        let rows = self.groups.into_iter().map(|(key, group)| {
            let mut values = Vec::new();
            let end = walk(&key, |_, place| values.push(plain(key.get(place).unwrap_or_default())));
            let day = key.get(end.map_or(key.len(), |end| end.saturating_add(1))..).unwrap_or_default();
            for (value, _) in values.iter_mut().zip(&output.members).filter(|(_, name)| *name == DAY) {
                *value = day.to_vec();
            }
            let text = text(output, &values);
            Row { values, group, text }
        });
        let mut rows: Vec<Row> = rows.collect();
        rows.sort_by(|a, b| b.group.count.cmp(&a.group.count).then_with(|| a.values.cmp(&b.values)));
        if let Some(column) = output.members.iter().position(|member| member == DAY) {
            rows.sort_by(|a, b| a.values.get(column).cmp(&b.values.get(column)));
        }
        let has_time = output.options.time_field.is_some();
        let total: u64 = rows.iter().map(|row| row.group.count).sum();
        let names = ["count", "share"].map(str::to_owned).into_iter().chain(output.members.clone());
        let times: &[&str] = if has_time { &["first", "last"] } else { &[] };
        let names: Vec<String> =
            names.chain(times.iter().chain(&["text"]).map(|name| (*name).to_owned())).collect();
        let cells = rows.iter().map(|row| row.cells(total, has_time, format));
        match format {
            Some(ExplainFormat::Json) => json(out, &names, cells),
            Some(ExplainFormat::Csv) => csv(out, [names.clone()].into_iter().chain(cells)),
            _ => {
                let most = rows.iter().map(|row| row.group.count).max().unwrap_or_default();
                let bars = rows.iter().map(|row| bar(row.group.count, most));
                let is_terminal = io::stdout().is_terminal();
                let bars = [String::new()].into_iter().chain(bars).filter(|_| is_terminal).collect();
                table(out, [names.clone()].into_iter().chain(cells).collect(), bars)
            }
        }
    }
}

impl Group {
    fn add(&mut self, count: u64, first: &[u8], last: &[u8]) {
        self.count = self.count.saturating_add(count);
        if !first.is_empty() && (self.first.is_empty() || by_time(first, &self.first).is_lt()) {
            self.first = first.to_vec();
        }
        if by_time(last, &self.last).is_gt() {
            self.last = last.to_vec();
        }
    }
}

impl Row {
    fn cells(&self, total: u64, has_time: bool, format: Option<ExplainFormat>) -> Vec<String> {
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        let Group { count, first, last } = &self.group;
        let share = *count as f64 / total as f64;
        let share = match format {
            Some(ExplainFormat::Json | ExplainFormat::Csv) => format!("{share:.4}"),
            _ => format!("{:.2}%", share * 100.0),
        };
        let times: &[&Vec<u8>] = if has_time { &[first, last] } else { &[] };
        let values = self.values.iter().chain(times.iter().copied()).map(|value| text(value));
        [count.to_string(), share].into_iter().chain(values).chain([self.text.clone()]).collect()
    }
}

/// Whether a time is earlier or later than another one: numbers by their values, other times as they are written.
fn by_time(a: &[u8], b: &[u8]) -> Ordering {
    let digits = |time: &[u8]| time.iter().take_while(|b| b.is_ascii_digit()).count();
    let is_number = |time: &[u8]| time.iter().all(|b| b.is_ascii_digit() || *b == b'.');
    let by_length = if is_number(a) && is_number(b) { digits(a).cmp(&digits(b)) } else { Ordering::Equal };
    by_length.then_with(|| a.cmp(b))
}

/// The day of a time that begins with one, as `2026-11-29T10:00:00Z` does.
fn day(time: &[u8]) -> &[u8] {
    let is_day = |day: &&[u8]| {
        day.iter()
            .enumerate()
            .all(|(at, b)| if matches!(at, 4 | 7) { *b == b'-' } else { b.is_ascii_digit() })
    };
    time.get(..10).filter(is_day).unwrap_or_default()
}

/// The sentence for a group: that of its code or HTTP status, else the name of its remedy or category.
fn text(output: &Output, values: &[Vec<u8>]) -> String {
    let of = |name: &str| {
        let (_, value) = output.members.iter().zip(values).find(|(member, _)| *member == name)?;
        std::str::from_utf8(value).ok().filter(|value| !value.is_empty())
    };
    let number = |name| of(name).and_then(|value| value.parse::<u16>().ok());
    let (code, status) = (number("code"), number("http_status"));
    let session = output.session;
    if code.is_some() || status.is_some() {
        let error = code.map(ApiError::new).unwrap_or_default();
        let error = status.into_iter().fold(error, ApiError::with_http_status);
        return session.printed(&session.localizer.render(&error, &session.chain));
    }
    let name = ["remedy", "category"].iter().find_map(|name| Some(format!("{name}-{}", of(name)?)));
    name.map(|id| session.text(id, &[])).unwrap_or_default()
}

fn json(out: &mut impl Write, names: &[String], rows: impl Iterator<Item = Vec<String>>) -> io::Result<()> {
    write!(out, "[")?;
    for (number, row) in rows.enumerate() {
        write!(out, "{}", if number == 0 { "\n{" } else { ",\n{" })?;
        for (column, (name, cell)) in names.iter().zip(&row).enumerate() {
            write!(out, "{}\"{name}\":", if column == 0 { "" } else { "," })?;
            match serde_json::from_str(cell) {
                Ok(value @ (Value::Number(_) | Value::Bool(_))) => write!(out, "{value}")?,
                _ if cell.is_empty() => write!(out, "null")?,
                _ => {
                    let mut text = Vec::new();
                    write_compact_json(&mut text, cell)?;
                    out.write_all(&text)?;
                }
            }
        }
        write!(out, "}}")?;
    }
    writeln!(out, "\n]")
}

fn csv(out: &mut impl Write, rows: impl Iterator<Item = Vec<String>>) -> io::Result<()> {
    for row in rows {
        let mut line = Vec::new();
        for cell in &row {
            write_cell(cell.as_bytes(), b',', &mut line);
            line.push(b',');
        }
        line.pop();
        line.push(b'\n');
        out.write_all(&line)?;
    }
    Ok(())
}

/// Writes columns, and bars before the last of them.
fn table(out: &mut impl Write, rows: Vec<Vec<String>>, bars: Vec<String>) -> io::Result<()> {
    let rows: Vec<Vec<String>> =
        rows.iter().map(|row| row.iter().map(|cell| visible(cell)).collect()).collect();
    let width = |column: usize| {
        rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.width()).max().unwrap_or_default()
    };
    let widths: Vec<usize> = (0..rows.first().map_or(0, Vec::len)).map(width).collect();
    for (number, row) in rows.iter().enumerate() {
        let mut line = String::new();
        for (column, (cell, width)) in row.iter().zip(&widths).enumerate() {
            if column.saturating_add(1) == row.len() {
                line += &bars.get(number).map(|bar| format!("{}  ", padded(bar, BAR))).unwrap_or_default();
                line += cell;
            } else if column < 2 {
                line += &format!("{cell:>width$}  ");
            } else {
                line += &format!("{}  ", padded(cell, *width));
            }
        }
        writeln!(out, "{}", line.trim_end())?;
    }
    Ok(())
}

/// A bar as long as its part of the most.
fn bar(count: u64, most: u64) -> String {
    let width = u64::try_from(BAR).unwrap_or_default();
    let length = count.saturating_mul(width).checked_div(most).unwrap_or_default();
    "█".repeat(usize::try_from(length).unwrap_or_default().max(1))
}
