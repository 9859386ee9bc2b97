//! What is written of a result.

use std::io;
use std::ops::Range;
use std::sync::atomic::{AtomicBool, Ordering};

use bigmodel_errors::Rendered;
use clap::ValueEnum;

use super::json::{is_name, unquoted, walk};
use super::record::write_cell;
use crate::answer::json::write_compact_json;
use crate::cli::records::{Records, member_names};
use crate::cli::session::Session;

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Form {
    Json,
    Text,
    Csv,
    /// The values that results are counted by, as an array in JSON.
    Group,
}

/// Writes results in a form. Other than the results, nothing changes it, so that the same bytes may be written for the same result.
pub(super) struct Output {
    pub(super) session: &'static Session,
    pub(super) options: &'static Records,
    pub(super) form: Form,
    /// The members to write, in their order; all if there are none.
    pub(super) members: Vec<String>,
    /// The name of the member in a record, and its colon.
    pub(super) member: Vec<u8>,
    pub(super) seen: Seen,
}

/// What any record has had, so that a name that none of them has is not passed over in silence.
#[derive(Default)]
pub(super) struct Seen {
    record: AtomicBool,
    payload: AtomicBool,
    time: AtomicBool,
}

impl Seen {
    pub(super) fn add(&self, [payload, time]: [bool; 2]) {
        for (seen, is_here) in [(&self.record, true), (&self.payload, payload), (&self.time, time)] {
            // Once is enough: the threads need not wait for each other at each record.
            if is_here && !seen.load(Ordering::Relaxed) {
                seen.store(true, Ordering::Relaxed);
            }
        }
    }
}

/// Where a record is.
#[derive(Clone, Copy)]
pub(super) struct Place<'p> {
    pub(super) file: &'p str,
    pub(super) line: u64,
}

impl Output {
    /// Writes a result; nothing if it is no failure and those are left out.
    pub(super) fn write(&self, rendered: &Rendered<'_>, out: &mut Vec<u8>) -> io::Result<()> {
        let Records { only_errors, keep, skip_null, .. } = self.options;
        if (*only_errors || *keep) && !rendered.is_failure() {
            return Ok(());
        }
        if self.form == Form::Text {
            out.extend(self.session.printed(rendered).replace(['\r', '\n'], " ").bytes());
            return Ok(());
        }
        if self.form == Form::Json && self.members.is_empty() && !skip_null {
            return write_compact_json(out, rendered);
        }
        let mut json = Vec::with_capacity(1024);
        write_compact_json(&mut json, rendered)?;
        self.choose(&json, out);
        Ok(())
    }

    /// Writes the members that were chosen.
    fn choose(&self, json: &[u8], out: &mut Vec<u8>) {
        let mut all: Vec<(&[u8], Range<usize>)> = Vec::with_capacity(32);
        walk(json, |name, value| all.extend(name.map(|name| (name, value))));
        let value = |value: &Range<usize>| json.get(value.clone()).unwrap_or_default();
        let all = all.iter().map(|(name, place)| (*name, value(place)));
        let of = |wanted: &str| all.clone().find(|(name, _)| is_name(name, wanted));
        let chosen: Vec<(&[u8], &[u8])> = match self.members.as_slice() {
            [] => all.collect(),
            members => members.iter().map(|name| of(name).unwrap_or((b"", b"null"))).collect(),
        };
        let (open, close) = match self.form {
            Form::Json => ("{", "}"),
            Form::Group => ("[", "]"),
            Form::Csv | Form::Text => ("", ""),
        };
        out.extend_from_slice(open.as_bytes());
        let start = out.len();
        for (name, value) in chosen {
            if self.options.skip_null && matches!(value, b"null" | b"[]" | b"{}") {
                continue;
            }
            if out.len() > start || self.form == Form::Csv {
                out.push(b',');
            }
            match self.form {
                Form::Json => [name, b":", value].iter().for_each(|part| out.extend_from_slice(part)),
                Form::Csv => write_cell(&plain(value), b',', out),
                Form::Group | Form::Text => out.extend_from_slice(value),
            }
        }
        out.extend_from_slice(close.as_bytes());
    }

    /// What to say if no record has a member that is named.
    pub(super) fn missing(&self) -> Option<String> {
        let Records { field, time_field, .. } = self.options;
        let has = |seen: &AtomicBool| seen.load(Ordering::Relaxed);
        let (fields, what) = match time_field {
            _ if !has(&self.seen.record) => return None,
            _ if !field.is_empty() && !has(&self.seen.payload) => (field.as_slice(), "payload"),
            Some(time) if !has(&self.seen.time) => (std::slice::from_ref(time), "time"),
            _ => return None,
        };
        let names: Vec<&str> = fields.iter().map(|field| field.name.as_str()).collect();
        Some(format!("no record has the {what} that is named: {}", names.join(", ")))
    }

    /// Writes a result as the line of its record: with the place of the record, and a mark if its payload was cut.
    pub(super) fn line(&self, result: &[u8], place: Place<'_>, is_cut: bool, out: &mut Vec<u8>) {
        let Place { file, line } = place;
        match self.form {
            Form::Json => self.object(result, place, is_cut, out),
            Form::Csv => {
                if self.options.with_source {
                    write_cell(file.as_bytes(), b',', out);
                    out.extend(format!(",{line}").bytes());
                    out.extend_from_slice(result);
                } else {
                    out.extend_from_slice(result.get(1..).unwrap_or_default());
                }
            }
            Form::Text | Form::Group => {
                if self.options.with_source {
                    out.extend(format!("{file}:{line}: ").bytes());
                }
                out.extend_from_slice(result);
            }
        }
        out.push(b'\n');
    }

    /// Writes a result as an object; null if there is none and nothing to add.
    pub(super) fn object(&self, result: &[u8], place: Place<'_>, is_cut: bool, out: &mut Vec<u8>) {
        if result.is_empty() && !is_cut {
            out.extend_from_slice(b"null");
            return;
        }
        let start = out.len();
        let separator = |out: &mut Vec<u8>| out.push(if out.len() == start { b'{' } else { b',' });
        if self.options.with_source {
            separator(out);
            out.extend(format!("\"file\":{},\"line\":{}", serde_json::json!(place.file), place.line).bytes());
        }
        if is_cut {
            separator(out);
            out.extend_from_slice(b"\"truncated\":true");
        }
        let members = result.get(1..result.len().saturating_sub(1)).unwrap_or_default();
        if out.len() == start {
            out.extend_from_slice(result);
            return;
        }
        if !members.is_empty() {
            out.push(b',');
        }
        out.extend_from_slice(members);
        out.push(b'}');
    }

    /// The names of the columns, for the first line of CSV.
    pub(super) fn columns(&self) -> String {
        let members = if self.members.is_empty() { member_names() } else { self.members.clone() };
        let source = if self.options.with_source { "file,line," } else { "" };
        format!("{source}{}\n", members.join(","))
    }
}

/// A value as people write it: the text of a string, nothing for null.
pub(super) fn plain(value: &[u8]) -> Vec<u8> {
    match value {
        b"null" => Vec::new(),
        [b'"', ..] => unquoted(value).into_owned(),
        value => value.to_vec(),
    }
}
