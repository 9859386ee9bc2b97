//! The generated files are those that `generate/` writes, and what the crate reads in them is what CLDR says. A package of the crate
//! holds neither it, nor CLDR's data, nor these tests.

#![allow(missing_docs, unreachable_pub, clippy::indexing_slicing, clippy::panic, clippy::unwrap_used)]

#[path = "../generate/src/tables/mod.rs"]
mod tables;

// What reads the tables of locales, and is no part of the API.
#[allow(dead_code)]
#[path = "../src/limits.rs"]
mod limits;
#[allow(dead_code)]
#[path = "../src/locale/mod.rs"]
mod locale;
#[allow(dead_code)]
#[path = "../src/text/mod.rs"]
mod text;

#[path = "generated/likely.rs"]
mod likely;
#[path = "generated/matching.rs"]
mod matching;

use std::fs;
use std::path::Path;

const COMMAND: &str = "cargo run --manifest-path generate/Cargo.toml";

#[test]
fn the_generated_files_are_current() {
    let files = tables::generate(Path::new(".")).unwrap();
    assert!(files.len() > 8, "{}", files.len());
    for (path, text) in &files {
        let present = fs::read_to_string(path).unwrap_or_default();
        assert!(present == *text, "{path} is not current; `{COMMAND}` writes it");
    }
    for directory in [tables::CATALOG, "tests/sentences"] {
        for entry in fs::read_dir(directory).unwrap() {
            let path = format!("{directory}/{}", entry.unwrap().file_name().to_str().unwrap());
            assert!(files.iter().any(|(known, _)| *known == path), "{path} belongs to no locale");
        }
    }
}
