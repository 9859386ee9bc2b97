//! The generated files: `locales/` and CLDR's data as Rust tables, the sentences that the texts make, the list of the pages' words, and
//! the index of rules.

mod aliases;
mod likely;
mod matching;
mod messages;
mod plurals;
mod rules;
mod sentences;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde_json::Value;

/// The first line of every generated Rust file, before its source.
const HEADER: &str = "// Written by `cargo run --manifest-path generate/Cargo.toml` from";

/// Where the messages go.
pub(crate) const CATALOG: &str = "src/catalog/generated";

/// The locale that every other is translated from.
const REFERENCE: &str = "en-US";

/// Returns the generated files, each by its path from the root of the repository.
pub(crate) fn generate(root: &Path) -> Result<Vec<(String, String)>, String> {
    let texts = texts(root)?;
    let reference = texts.get(REFERENCE).ok_or_else(|| format!("no locales/{REFERENCE}/errors.ftl"))?;
    let plurals = plurals::Plurals::read(&json(root, "plurals.json")?)?;
    let likely_subtags = json(root, "likelySubtags.json")?;
    let likely = likely::Likely::read(&likely_subtags)?;
    let aliases = json(root, "aliases.json")?;
    let matching = json(root, "languageMatching.json")?;
    let containment = json(root, "territoryContainment.json")?;
    let paradigms = matching::paradigms(&matching, &likely)?;

    let mut files = vec![
        ("src/locale/plural/table.rs".to_owned(), plurals.table()),
        ("src/locale/aliases.rs".to_owned(), aliases::table(&aliases)?),
        ("src/locale/likely/table.rs".to_owned(), likely.table()?),
        (rules::INDEX.to_owned(), rules::index(root)?),
        ("src/page/generated.rs".to_owned(), words(texts.keys())),
        (
            "src/locale/matching/table.rs".to_owned(),
            matching::table(&matching, &containment, &aliases, &likely)?,
        ),
    ];
    for (tag, ftl) in &texts {
        let at = |error| format!("locales/{tag}/errors.ftl: {error}");
        let table =
            messages::table(tag, ftl, &likely.available(tag, &paradigms)?, &plurals.constant_of(tag)?)
                .map_err(at)?;
        files.push((format!("{CATALOG}/{tag}.rs"), table));
        // The sentences of these two are the server's own, and are in `tests/it/catalog.rs`.
        if !["en-US", "zh-CN"].contains(&tag.as_str()) {
            let sentences = sentences::sentences(tag, ftl, reference).map_err(at)?;
            files.push((format!("tests/sentences/{tag}.txt"), sentences));
        }
    }
    Ok(files)
}

/// The texts of all locales, by tag.
fn texts(root: &Path) -> Result<BTreeMap<String, String>, String> {
    let directory = root.join("locales");
    let at = |error| format!("{}: {error}", directory.display());
    let mut texts = BTreeMap::new();
    for entry in fs::read_dir(&directory).map_err(at)? {
        let entry = entry.map_err(at)?;
        let tag = entry.file_name().to_string_lossy().into_owned();
        let path = entry.path().join("errors.ftl");
        let text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        texts.insert(tag, text);
    }
    Ok(texts)
}

/// The words of the pages in all locales.
fn words<'t>(tags: impl Iterator<Item = &'t String>) -> String {
    let row = |tag| format!("    (\"{tag}\", include_str!(\"../../locales/{tag}/page.ftl\")),\n");
    format!("{HEADER} `locales`.\n&[\n{}]\n", tags.map(row).collect::<String>())
}

/// The part of a CLDR file below `supplemental`.
fn json(root: &Path, name: &str) -> Result<Value, String> {
    let at = |error: String| format!("generate/cldr/{name}: {error}");
    let text =
        fs::read_to_string(root.join("generate/cldr").join(name)).map_err(|error| at(error.to_string()))?;
    let mut json: Value = serde_json::from_str(&text).map_err(|error| at(error.to_string()))?;
    Ok(json["supplemental"].take())
}

/// The strings of a JSON object, by key.
fn strings<'j>(object: &'j Value, name: &str) -> Result<BTreeMap<&'j str, &'j str>, String> {
    let object = object[name].as_object().ok_or_else(|| format!("no {name}"))?;
    let string = |(key, value): (&'j String, &'j Value)| {
        let value = value.as_str().ok_or_else(|| format!("{name}: {key} is not a string"))?;
        Ok((key.as_str(), value))
    };
    object.iter().map(string).collect()
}
