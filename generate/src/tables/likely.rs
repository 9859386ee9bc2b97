//! The script and the region that are likely of a language.
//!
//! CLDR's list has entries for a language alone, for a language with a script or with a region where these change what is likely,
//! and for `und` with one of them. The languages alone are so many that the table is packed.

use std::collections::BTreeMap;
use std::fmt::Display;

use serde_json::Value;

use super::HEADER;

/// Returns the table; what is likely of the languages in `tags` comes apart from it.
pub(crate) fn table<'t>(cldr: &Value, tags: impl Iterator<Item = &'t String>) -> Result<String, String> {
    let entries = super::strings(cldr, "likelySubtags")?;
    let mut languages: BTreeMap<&str, (&str, &str)> = BTreeMap::new();
    for (key, full) in &entries {
        if !key.contains('-') && *key != "und" {
            let (_, script, region) = parts(full)?;
            languages.insert(key, (script, region));
        }
    }

    // The entries that are about the language with a script or a region, and change what its own entry has.
    let (mut by_script, mut by_region, mut of_regions) = (Vec::new(), Vec::new(), Vec::new());
    for (key, full) in &entries {
        let Some((language, part)) = key.split_once('-') else { continue };
        let (likely, script, region) = parts(full)?;
        let usual = languages.get(language);
        match part.len() {
            // With both, nothing is left to be found but the language.
            _ if part.contains('-') => {}
            4 if usual.is_some_and(|usual| usual.1 != region) => by_script.push((language, script, region)),
            2 | 3 if usual.is_some_and(|usual| usual.0 != script) => {
                by_region.push((language, script, region));
            }
            2 | 3 if language == "und" => of_regions.push((likely, region)),
            _ => {}
        }
    }

    let mut built_in: Vec<&str> = tags.filter_map(|tag| tag.split('-').next()).collect();
    built_in.dedup();
    let is_built_in = |row: &&(&str, &str, &str)| built_in.contains(&row.0);
    let usual: Vec<_> = built_in
        .iter()
        .map(|language| match languages.get(language) {
            Some((script, region)) => Ok((*language, *script, *region)),
            None => Err(format!("CLDR does not know {language}")),
        })
        .collect::<Result<_, _>>()?;

    let mut out = format!("{HEADER} generate/cldr/likelySubtags.json.\n\nuse crate::locale::tag::Subtags;\n");
    let mut subtags = |doc: &str, name: &str, rows: &[(&str, &str, &str)]| {
        let rows = rows.iter().map(|(language, script, region)| {
            format!("Subtags::new(b{language:?}, b{script:?}, b{region:?})")
        });
        out += &array(doc, name, "Subtags", &rows.collect::<Vec<_>>(), 1);
    };
    subtags("What is likely of the built-in locales' languages.", "BUILTIN", &usual);
    let rows: Vec<_> = by_script.iter().filter(is_built_in).copied().collect();
    subtags("The same where the script is written, and changes the region.", "BUILTIN_BY_SCRIPT", &rows);
    let rows: Vec<_> = by_region.iter().filter(is_built_in).copied().collect();
    subtags("The same where the region is written, and changes the script.", "BUILTIN_BY_REGION", &rows);
    subtags("Where the script is written, and changes the region.", "BY_SCRIPT", &by_script);
    subtags("Where the region is written, and changes the script.", "BY_REGION", &by_region);

    let rows: Vec<_> = of_regions.iter().map(|row| format!("{row:?}")).collect();
    out += "\n#[cfg(feature = \"translate\")]";
    out += &array("The likeliest language of each region.", "OF_REGIONS", "(&str, &str)", &rows, 8);
    out += &packed(&languages)?;
    Ok(out)
}

/// The tables that [`Table`](src/locale/likely/mod.rs) describes.
fn packed(languages: &BTreeMap<&str, (&str, &str)>) -> Result<String, String> {
    let mut places: Vec<(&str, &str)> = languages.values().copied().collect();
    places.sort_unstable();
    places.dedup();

    let (mut thirds, mut before, mut places_of) = (Vec::new(), Vec::new(), Vec::new());
    for first in 'a'..='z' {
        for second in 'a'..='z' {
            before.push(places_of.len());
            let mut bits = 0_u32;
            let mut add = |bit: u32, language: String| {
                let place = languages.get(&*language).and_then(|place| places.binary_search(place).ok());
                if let Some(place) = place {
                    bits |= 1 << bit;
                    places_of.push(place);
                }
            };
            add(0, format!("{first}{second}"));
            for (bit, third) in (1..).zip('a'..='z') {
                add(bit, format!("{first}{second}{third}"));
            }
            thirds.push(format!("{bits:#x}"));
        }
    }
    if places_of.len() != languages.len() {
        return Err("a language of other than two or three letters".to_owned());
    }
    let rows = places.iter().map(|(script, region)| {
        let zeros = "\\0".repeat(3_usize.saturating_sub(region.len()));
        format!("(*b{script:?}, *b\"{zeros}{region}\")")
    });
    let mut out = String::new();
    out += &array("See `Table`.", "THIRDS", "u32", &thirds, 12);
    out += &array("See `Table`.", "BEFORE", "u16", &before, 20);
    out += &array("See `Table`.", "PLACES_OF", "u16", &places_of, 24);
    out += &array("See `Table`.", "PLACES", "([u8; 4], [u8; 3])", &rows.collect::<Vec<_>>(), 4);
    Ok(out)
}

/// An array, with so many items on a line.
fn array(doc: &str, name: &str, of: &str, items: &[impl Display], on_a_line: usize) -> String {
    let mut out = format!("\n/// {doc}\npub(crate) static {name}: [{of}; {}] = [\n", items.len());
    for line in items.chunks(on_a_line) {
        let items: Vec<String> = line.iter().map(ToString::to_string).collect();
        out += &format!("    {},\n", items.join(", "));
    }
    out + "];\n"
}

/// `zh-Hant-TW`
fn parts(full: &str) -> Result<(&str, &str, &str), String> {
    let mut parts = full.split('-');
    match (parts.next(), parts.next(), parts.next(), parts.next()) {
        (Some(language), Some(script), Some(region), None) => Ok((language, script, region)),
        _ => Err(format!("not a language, a script and a region: {full}")),
    }
}
