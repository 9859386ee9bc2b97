//! Counts of results, in memory that does not grow with the input.

use std::cmp::Reverse;
use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::io::{self, Write};

use bigmodel_errors::{ApiError, visible};
use jiff::Timestamp;
use rustc_hash::FxBuildHasher;
use unicode_width::UnicodeWidthStr;

use super::json::walk;
use super::output::{Output, plain};
use super::record::write_cell;
use super::time::Time;
use crate::answer::json::write_compact_json;
use crate::cli::args::ExplainFormat;
use crate::cli::layout::{BELOW, MIN_BESIDE, Page, padded};
use crate::cli::records::DAY;

/// The most groups: more are not read by anybody, and come of a member that differs from line to line.
const GROUPS: usize = 100_000;

/// The most that their values may take, in bytes.
const GROUP_BYTES: usize = 32 * 1024 * 1024;

/// The width of the longest bar.
const BAR: usize = 24;

/// The groups by their values: an array in JSON, and the day if they are counted by it.
#[derive(Default)]
pub(super) struct Counts {
    groups: HashMap<Box<[u8]>, Group, FxBuildHasher>,
    /// The size of their values.
    bytes: usize,
    key: Vec<u8>,
    /// How many times cannot be read, and the first of them.
    unread: u64,
    example: Option<Vec<u8>>,
}

#[derive(Clone, Default)]
struct Group {
    count: u64,
    first: Option<(Timestamp, Vec<u8>)>,
    last: Option<(Timestamp, Vec<u8>)>,
}

/// A group as it is shown: its values in JSON.
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
        let text = time.filter(|time| !time.is_empty());
        let time = text.and_then(Time::read);
        if let Some(text) = text.filter(|_| time.is_none()) {
            self.unread = self.unread.saturating_add(1);
            self.example.get_or_insert_with(|| text.to_vec());
        }
        self.key.clear();
        self.key.extend_from_slice(values);
        if let Some(time) = time.filter(|_| output.members.iter().any(|member| member == DAY)) {
            self.key.extend(time.day.to_string().bytes());
        }
        let group = match self.groups.get_mut(self.key.as_slice()) {
            Some(group) => group,
            None => {
                self.bytes = self.bytes.saturating_add(self.key.len());
                self.groups.entry(self.key.as_slice().into()).or_default()
            }
        };
        group.count = group.count.saturating_add(1);
        if let Some((time, text)) = time.zip(text) {
            group.see(time.moment, text);
        }
        self.check()
    }

    /// Adds what another worker has counted.
    pub(super) fn merge(&mut self, other: Counts) -> io::Result<()> {
        self.unread = self.unread.saturating_add(other.unread);
        self.example = self.example.take().or(other.example);
        for (key, group) in other.groups {
            match self.groups.entry(key) {
                Entry::Occupied(mut same) => {
                    let same = same.get_mut();
                    same.count = same.count.saturating_add(group.count);
                    let times = [group.first, group.last].into_iter().flatten();
                    times.for_each(|(moment, text)| same.see(moment, &text));
                }
                Entry::Vacant(entry) => {
                    self.bytes = self.bytes.saturating_add(entry.key().len());
                    entry.insert(group);
                }
            }
        }
        self.check()
    }

    fn check(&self) -> io::Result<()> {
        let what = match () {
            () if self.groups.len() > GROUPS => format!("more than {GROUPS} groups"),
            () if self.bytes > GROUP_BYTES => format!("groups of more than {GROUP_BYTES} bytes"),
            () => return Ok(()),
        };
        Err(io::Error::other(format!("{what}; count by members that differ less")))
    }

    /// What to say of times that cannot be read.
    pub(super) fn unread(&self) -> Option<String> {
        let example = String::from_utf8_lossy(self.example.as_deref()?);
        let (times, have) = if self.unread == 1 { ("time", "has") } else { ("times", "have") };
        Some(format!("{} {times} could not be read, and {have} no day: \"{example}\"", self.unread))
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
            let end = walk(&key, |_, place| values.push(key.get(place).unwrap_or_default().to_vec()));
            let day = key.get(end.map_or(key.len(), |end| end.saturating_add(1))..).unwrap_or_default();
            for (value, _) in values.iter_mut().zip(&output.members).filter(|(_, name)| *name == DAY) {
                *value = quoted(day);
            }
            let text = text(output, &values);
            Row { values, group, text }
        });
        let mut rows: Vec<Row> = rows.collect();
        let values = |row: &Row| -> Vec<Vec<u8>> { row.values.iter().map(|value| plain(value)).collect() };
        rows.sort_by_cached_key(|row| (Reverse(row.group.count), values(row)));
        if let Some(column) = output.members.iter().position(|member| member == DAY) {
            rows.sort_by_cached_key(|row| values(row).into_iter().nth(column));
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
            Some(ExplainFormat::Csv) => csv(out, &names, cells),
            _ => {
                let most = rows.iter().map(|row| row.group.count).max().unwrap_or_default();
                let bars: Vec<String> = rows.iter().map(|row| bar(row.group.count, most)).collect();
                let cells = cells.map(|row| row.iter().map(|cell| shown(cell)).collect());
                table(out, output.session.page(), [names.clone()].into_iter().chain(cells).collect(), bars)
            }
        }
    }
}

impl Group {
    /// Notes a time, if it is the first or the last.
    fn see(&mut self, moment: Timestamp, text: &[u8]) {
        if self.first.as_ref().is_none_or(|(first, _)| moment < *first) {
            self.first = Some((moment, text.to_vec()));
        }
        if self.last.as_ref().is_none_or(|(last, _)| moment > *last) {
            self.last = Some((moment, text.to_vec()));
        }
    }
}

impl Row {
    /// The cells in JSON.
    fn cells(&self, total: u64, has_time: bool, format: Option<ExplainFormat>) -> Vec<Vec<u8>> {
        let Group { count, first, last } = &self.group;
        let share = *count as f64 / total as f64;
        let share = match format {
            Some(ExplainFormat::Json | ExplainFormat::Csv) => format!("{share:.4}"),
            _ => format!("\"{:.2}%\"", share * 100.0),
        };
        let times = [first, last].map(|time| {
            let text = time.as_ref().map_or(&[][..], |(_, text)| text);
            // A number stays one, as it was written.
            let is_number = serde_json::from_slice::<serde_json::Number>(text).is_ok();
            if is_number { text.to_vec() } else { quoted(text) }
        });
        let times = times.into_iter().filter(|_| has_time);
        let numbers = [count.to_string().into_bytes(), share.into_bytes()].into_iter();
        numbers.chain(self.values.clone()).chain(times).chain([quoted(self.text.as_bytes())]).collect()
    }
}

/// A text in JSON; null if it is empty.
fn quoted(text: &[u8]) -> Vec<u8> {
    let mut json = Vec::new();
    // Writing to memory does not fail.
    let is_written =
        !text.is_empty() && write_compact_json(&mut json, &*String::from_utf8_lossy(text)).is_ok();
    if is_written { json } else { b"null".to_vec() }
}

/// A cell as people read it.
fn shown(cell: &[u8]) -> String {
    let text = visible(&String::from_utf8_lossy(&plain(cell)));
    if text.is_empty() { "-".to_owned() } else { text }
}

/// The sentence for a group: that of its code or HTTP status, else the name of its remedy or category.
fn text(output: &Output, values: &[Vec<u8>]) -> String {
    let of = |name: &str| {
        let (_, value) = output.members.iter().zip(values).find(|(member, _)| *member == name)?;
        String::from_utf8(plain(value)).ok().filter(|value| !value.is_empty())
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

fn json(out: &mut impl Write, names: &[String], rows: impl Iterator<Item = Vec<Vec<u8>>>) -> io::Result<()> {
    write!(out, "[")?;
    for (number, row) in rows.enumerate() {
        write!(out, "{}", if number == 0 { "\n{" } else { ",\n{" })?;
        for (column, (name, cell)) in names.iter().zip(&row).enumerate() {
            write!(out, "{}\"{name}\":", if column == 0 { "" } else { "," })?;
            out.write_all(cell)?;
        }
        write!(out, "}}")?;
    }
    writeln!(out, "\n]")
}

fn csv(out: &mut impl Write, names: &[String], rows: impl Iterator<Item = Vec<Vec<u8>>>) -> io::Result<()> {
    writeln!(out, "{}", names.join(","))?;
    for row in rows {
        let mut line = Vec::new();
        for cell in &row {
            write_cell(&plain(cell), b',', &mut line);
            line.push(b',');
        }
        line.pop();
        line.push(b'\n');
        out.write_all(&line)?;
    }
    Ok(())
}

/// Writes columns; on a terminal, with bars before the last of them where there is room, and with that one broken into lines.
fn table(out: &mut impl Write, page: Page, rows: Vec<Vec<String>>, bars: Vec<String>) -> io::Result<()> {
    let width = |column: usize| {
        rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.width()).max().unwrap_or_default()
    };
    let widths: Vec<usize> = (0..rows.first().map_or(0, Vec::len)).map(width).collect();
    let before =
        widths.iter().rev().skip(1).fold(0_usize, |sum, width| sum.saturating_add(*width).saturating_add(2));
    let has_room = |indent: usize| page.width.is_none_or(|width| width >= indent.saturating_add(MIN_BESIDE));
    let beside = before.saturating_add(BAR).saturating_add(2);
    let has_bars = page.width.is_some() && has_room(beside);
    let indent = if has_bars { beside } else { before };
    // The first row has the names.
    let bars = [String::new()].into_iter().chain(bars);
    for (row, bar) in rows.iter().zip(bars) {
        let Some((last, others)) = row.split_last() else { continue };
        let mut line = String::new();
        for (column, (cell, width)) in others.iter().zip(&widths).enumerate() {
            let cell = if column < 2 { format!("{cell:>width$}") } else { padded(cell, *width).into_owned() };
            line += &format!("{cell}  ");
        }
        if has_bars {
            line += &format!("{}  ", padded(&bar, BAR));
        }
        if has_room(indent) {
            line += &page.lines(last, indent, indent).join("\n");
        } else if last != "-" {
            let text = page.lines(last, BELOW, BELOW).join("\n");
            line = format!("{}\n{:BELOW$}{text}", line.trim_end(), "");
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
