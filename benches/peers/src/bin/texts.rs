//! Writes the messages in the forms that the libraries read, from the crate's own `locales`.
//!
//! `cargo run --bin texts`, after a text has changed.

use std::fmt::Write;
use std::fs;
use std::path::Path;

use peers::messages::ONLY_ENGLISH_TEXT;
use peers::{Locale, MESSAGES, ONLY_ENGLISH, USAGE_LIMIT};

const NOTE: &str = "Written by `cargo run --bin texts` from the crate's locales.";

fn main() {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut yaml = format!("# {NOTE}\n_version: 2\n");
    let mut hand = format!("//! {NOTE}\n\nuse super::hand::texts;\n");
    let sources = Locale::ALL.map(|locale| {
        let path = package.join(format!("../../locales/{}/errors.ftl", locale.tag()));
        (locale, fs::read_to_string(path).expect("every locale has its file"))
    });
    for (locale, source) in &sources {
        let mut ftl = format!("# {NOTE}\n\n");
        for message in MESSAGES.iter().chain([&USAGE_LIMIT]) {
            ftl.push_str(&value(source, message.id));
        }
        if *locale == Locale::EnUs {
            writeln!(ftl, "{} = {ONLY_ENGLISH_TEXT}", ONLY_ENGLISH.id).expect("a string takes anything");
        }
        let path = package.join(format!("locales/{}/peers.ftl", locale.tag()));
        fs::write(path, ftl).expect("the directory is there");
        hand.push_str(&arms(*locale, source));
    }
    for message in MESSAGES {
        writeln!(yaml, "{}:", message.id).expect("a string takes anything");
        for (locale, source) in &sources {
            let text = pattern(source, message.id).replace("{ $", "%{").replace(" }", "}");
            writeln!(yaml, "  {}: {text:?}", locale.tag()).expect("a string takes anything");
        }
    }
    writeln!(yaml, "{}:\n  en-US: {ONLY_ENGLISH_TEXT:?}", ONLY_ENGLISH.id).expect("a string takes anything");
    fs::write(package.join("rust-i18n/peers.yml"), yaml).expect("the directory is there");
    fs::write(package.join("src/peers/hand_texts.rs"), hand).expect("the directory is there");
}

/// An entry without its attributes, as it stands.
fn value(source: &str, id: &str) -> String {
    let start = source.find(&format!("\n{id} =")).expect("every message is in every locale");
    let lines = source[start..].trim_start().lines();
    let first = true;
    let entry = lines.scan(first, |first, line| {
        let goes_on = *first || line.starts_with(' ') && !line.starts_with("    .");
        *first = false;
        goes_on.then(|| format!("{line}\n"))
    });
    entry.collect()
}

/// The pattern of an entry of one line.
fn pattern(source: &str, id: &str) -> String {
    value(source, id).split_once(" = ").expect("a value").1.trim_end().to_owned()
}

/// The arms of the hand-written `match`: pieces of text, and numbers of arguments.
fn arms(locale: Locale, source: &str) -> String {
    let mut arms = String::new();
    for message in MESSAGES {
        let mut pieces = Vec::new();
        for piece in pattern(source, message.id).split("{ $") {
            let text = match piece.split_once(" }") {
                Some((name, text)) => {
                    let at = message.arguments.iter().position(|(known, _)| *known == name);
                    pieces.push(at.expect("the table names all arguments").to_string());
                    text
                }
                None => piece,
            };
            if !text.is_empty() {
                pieces.push(format!("{text:?}"));
            }
        }
        // Each piece is a token tree of its own.
        writeln!(arms, "    {} [{}]", message.code, pieces.join(" ")).expect("a string takes anything");
    }
    let name = locale.tag().to_lowercase().replace('-', "_");
    format!("\ntexts! {{\n    {name}\n{arms}}}\n")
}
