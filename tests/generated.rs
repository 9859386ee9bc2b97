//! The generated files are those that `generate/` writes. A package of the crate holds neither it nor this test.

#![allow(missing_docs, clippy::indexing_slicing, clippy::panic, clippy::unwrap_used)]

#[path = "../generate/src/tables/mod.rs"]
mod tables;

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
