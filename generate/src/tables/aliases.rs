//! The languages that CLDR has by another code than that of the tag.

use serde_json::Value;

use super::HEADER;
use super::likely::{array, constant};

/// Returns the table of one language code for another, some with a script or a region: `sh` is `sr-Latn`.
pub(crate) fn table(cldr: &Value) -> Result<String, String> {
    let aliases = cldr["metadata"]["alias"]["languageAlias"].as_object().ok_or("no languageAlias")?;
    let mut rows = Vec::new();
    for (alias, entry) in aliases {
        let replacement = entry["_replacement"].as_str().ok_or_else(|| format!("{alias}: no replacement"))?;
        // The longer ones are sign languages, and tags that BCP 47 registered as a whole.
        if matches!(alias.len(), 2 | 3) {
            rows.push((alias, subtags(replacement).ok_or_else(|| format!("{alias}: {replacement}"))?));
        }
    }
    // In the order of the numbers that they become.
    rows.sort_unstable_by_key(|(alias, _)| (alias.len(), *alias));
    let languages: Vec<String> = rows
        .iter()
        .map(|(alias, [language, ..])| format!("({}, {})", number(alias), number(language)))
        .collect();
    let longer: Vec<String> = rows
        .iter()
        .filter(|(_, [_, script, region])| !script.is_empty() || !region.is_empty())
        .map(|(alias, subtags)| format!("({}, {})", number(alias), constant(subtags)))
        .collect();
    let mut out =
        format!("{HEADER} generate/cldr/aliases.json.\n\nuse crate::locale::subtags::{{Subtags, number}};\n");
    out += &array("The alias and the language.", "ALIASES", "(u32, u32)", &languages, 4);
    out += &array(
        "Those of a language with a script or a region.",
        "LONGER_ALIASES",
        "(u32, Subtags)",
        &longer,
        1,
    );
    Ok(out)
}

/// The language, script and region of a tag that has nothing else.
pub(crate) fn subtags(tag: &str) -> Option<[&str; 3]> {
    let mut parts = tag.split('-').peekable();
    let language = parts.next()?;
    let script = parts.next_if(|part| part.len() == 4).unwrap_or_default();
    let region = parts.next_if(|part| matches!(part.len(), 2 | 3)).unwrap_or_default();
    parts.next().is_none().then_some([language, script, region])
}

/// The constant of a subtag as a number.
pub(crate) fn number(subtag: &str) -> String {
    format!("number(b{subtag:?})")
}
