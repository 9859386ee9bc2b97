//! The script and the region that are likely of a language.
//!
//! CLDR's list has entries for a language alone, for a language with a script or with a region where these change what is likely,
//! and for `und` with one of them. The languages alone are so many that the table is packed.

use std::collections::BTreeMap;
use std::fmt::Display;

use serde_json::Value;

use super::HEADER;
use super::aliases::subtags;

/// CLDR's list, read.
pub(crate) struct Likely<'j> {
    entries: BTreeMap<&'j str, &'j str>,
    /// The script and the region of each language.
    languages: BTreeMap<&'j str, (&'j str, &'j str)>,
}

impl<'j> Likely<'j> {
    pub(crate) fn read(cldr: &'j Value) -> Result<Likely<'j>, String> {
        let entries = super::strings(cldr, "likelySubtags")?;
        let mut languages = BTreeMap::new();
        for (key, full) in &entries {
            if !key.contains('-') && *key != "und" {
                let (_, script, region) = parts(full)?;
                languages.insert(*key, (script, region));
            }
        }
        Ok(Likely { entries, languages })
    }

    /// The language, script and region of a tag with nothing else, those added that are likely.
    pub(crate) fn full<'t>(&self, tag: &'t str) -> Result<[&'t str; 3], String>
    where
        'j: 't,
    {
        let [language, script, region] =
            subtags(tag).ok_or_else(|| format!("{tag}: not a language with a script or a region"))?;
        let entry = self.entries.get(tag).or_else(|| self.entries.get(language));
        let (_, likely_script, likely_region) =
            parts(entry.ok_or_else(|| format!("CLDR does not know {tag}"))?)?;
        let or = |written: &'t str, likely: &'j str| if written.is_empty() { likely } else { written };
        Ok([language, or(script, likely_script), or(region, likely_region)])
    }

    /// The constant of an available locale; `paradigms` are CLDR's, maximized.
    pub(crate) fn available(&self, tag: &str, paradigms: &[[&str; 3]]) -> Result<String, String> {
        let [_, written_script, written_region] = subtags(tag).unwrap_or_default();
        let full @ [language, script, _] = self.full(tag)?;
        let is_likeliest = self.full(&format!("{language}-{script}"))? == full;
        Ok(format!(
            "Available {{ locale: Maximized {{ subtags: {}, has_script: {}, has_region: {} }}, is_preferred: {}, variants: 0 }}",
            constant(&full),
            !written_script.is_empty(),
            !written_region.is_empty(),
            is_likeliest || paradigms.contains(&full),
        ))
    }

    pub(crate) fn table(&self) -> Result<String, String> {
        // The entries that are about the language with a script or a region, and change what its own entry has.
        let (mut by_script, mut by_region, mut of_regions) = (Vec::new(), Vec::new(), Vec::new());
        for (key, full) in &self.entries {
            let Some((language, part)) = key.split_once('-') else { continue };
            let (likely, script, region) = parts(full)?;
            let usual = self.languages.get(language);
            match part.len() {
                // With both, nothing is left to be found but the language.
                _ if part.contains('-') => {}
                4 if usual.is_some_and(|usual| usual.1 != region) => {
                    by_script.push([language, script, region])
                }
                2 | 3 if usual.is_some_and(|usual| usual.0 != script) => {
                    by_region.push([language, script, region]);
                }
                2 | 3 if language == "und" => of_regions.push((likely, region)),
                _ => {}
            }
        }
        let mut out =
            format!("{HEADER} generate/cldr/likelySubtags.json.\n\nuse crate::locale::subtags::Subtags;\n");
        // In the order of the numbers that they become.
        by_script.sort_unstable_by_key(|[language, script, _]| (language.len(), *language, *script));
        by_region
            .sort_unstable_by_key(|[language, _, region]| (language.len(), *language, region.len(), *region));
        let rows: Vec<_> = by_script.iter().map(constant).collect();
        out +=
            &array("Where the script is written, and changes the region.", "BY_SCRIPT", "Subtags", &rows, 1);
        let rows: Vec<_> = by_region.iter().map(constant).collect();
        out +=
            &array("Where the region is written, and changes the script.", "BY_REGION", "Subtags", &rows, 1);
        let rows: Vec<_> = of_regions.iter().map(|row| format!("{row:?}")).collect();
        out += "\n#[cfg(feature = \"translate\")]";
        out += &array("The likeliest language of each region.", "OF_REGIONS", "(&str, &str)", &rows, 8);
        out += &packed(&self.languages)?;
        Ok(out)
    }
}

/// The constant of a language, a script and a region.
pub(crate) fn constant([language, script, region]: &[&str; 3]) -> String {
    format!("Subtags::new(b{language:?}, b{script:?}, b{region:?})")
}

/// All languages in order, of two or three letters each, with what is likely for them.
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
    out += &array(
        "For each pair of letters, which third letters make a language of it: the lowest bit is for none, the next for `a`.",
        "THIRDS",
        "u32",
        &thirds,
        12,
    );
    out += &array("How many languages come before those of the pair.", "BEFORE", "u16", &before, 20);
    out += &array("For each language, the position in `PLACES`.", "PLACES_OF", "u16", &places_of, 24);
    out += &array(
        "Scripts and regions, with zeros before what is shorter.",
        "PLACES",
        "([u8; 4], [u8; 3])",
        &rows.collect::<Vec<_>>(),
        4,
    );
    Ok(out)
}

/// An array, with so many items on a line.
pub(crate) fn array(doc: &str, name: &str, of: &str, items: &[impl Display], on_a_line: usize) -> String {
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
