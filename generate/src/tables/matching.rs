//! The distances between locales that CLDR has, as far as anything matches by them.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::HEADER;
use super::aliases::number;
use super::likely::{Likely, array, constant};

/// Locales this far apart do not match: CLDR's distance between two scripts.
const THRESHOLD: u64 = 50;
/// How far apart a one-way pair may be. CLDR has farther ones for languages whose readers mostly know the other as well, a
/// Tibetan reader Chinese; that is not for this crate to suppose.
const ONE_WAY: u64 = 10;

/// A pair of CLDR's list.
struct Pair<'j> {
    desired: Vec<&'j str>,
    supported: Vec<&'j str>,
    distance: u64,
    is_one_way: bool,
}

/// Returns the table; `aliases` are CLDR's, which are replaced before anything is matched.
pub(crate) fn table(
    cldr: &Value,
    containment: &Value,
    aliases: &Value,
    likely: &Likely<'_>,
) -> Result<String, String> {
    let matching = &cldr["languageMatching"]["written-new"];
    let is_alias = |language: &str| !aliases["metadata"]["alias"]["languageAlias"][language].is_null();
    let (mut languages, mut scripts) = (BTreeMap::new(), BTreeMap::new());
    // By the language and the script.
    let mut regions: Vec<((&str, &str), Vec<String>)> = Vec::new();
    for pair in pairs(matching)? {
        let Pair { desired, supported, distance, is_one_way } = pair;
        let too_far = distance >= THRESHOLD || is_one_way && distance > ONE_WAY;
        match (&*desired, &*supported) {
            // What no other pair is about.
            (["*"], ["*"]) | (["*", "*"], ["*", "*"]) if distance >= THRESHOLD => {}
            ([one], [other]) => {
                if too_far || is_alias(one) || is_alias(other) {
                    continue;
                }
                // Of two entries for one pair, the first counts.
                languages.entry((*one, *other)).or_insert(distance);
                if !is_one_way {
                    languages.entry((*other, *one)).or_insert(distance);
                }
            }
            ([language, one], [other_language, other]) => {
                // Of two languages, this holds only for pairs that are too far apart.
                if too_far || language != other_language {
                    continue;
                }
                let row = |one, other| format!("({}, {}, {distance})", number(one), number(other));
                let rows = scripts.entry(*language).or_insert_with(Vec::new);
                rows.push(row(one, other));
                if !is_one_way {
                    rows.push(row(other, one));
                }
            }
            ([language, script, one], [other_language, other_script, other])
                if (language, script) == (other_language, other_script) && !is_one_way =>
            {
                let row = format!("({}, {}, {distance})", group(one), group(other));
                match regions.last_mut() {
                    Some((known, rows)) if *known == (*language, *script) => rows.push(row),
                    _ => regions.push(((*language, *script), vec![row])),
                }
            }
            _ => return Err(format!("a pair of another form: {desired:?}, {supported:?}")),
        }
    }

    let mut languages: Vec<_> = languages.into_iter().collect();
    // In the order of the numbers that they become.
    languages.sort_unstable_by_key(|((one, other), _)| (one.len(), *one, other.len(), *other));
    let rows: Vec<String> = languages
        .iter()
        .map(|((one, other), distance)| format!("({}, {}, {distance})", number(one), number(other)))
        .collect();
    let mut out = format!(
        "{HEADER} generate/cldr/languageMatching.json, territoryContainment.json and aliases.json.\n\n\
         use crate::locale::subtags::{{Subtags, number}};\n"
    );
    out += &array(
        "The language asked for, one that its readers can read, and how far that is from it.",
        "LANGUAGES",
        "(u32, u32, u8)",
        &rows,
        4,
    );
    let rows: Vec<String> = scripts
        .iter()
        .map(|(language, rows)| format!("({}, &[{}])", number(language), rows.join(", ")))
        .collect();
    out += "\n/// The script asked for, one that its readers can read, and how far that is from it.";
    out += "\npub(crate) type Scripts = &'static [(u32, u32, u8)];\n";
    out += &array("The distances of scripts in a language.", "SCRIPTS", "(u32, Scripts)", &rows, 1);
    let rows: Vec<String> = regions
        .iter()
        .map(|((language, script), rows)| {
            let any = |subtag: &str| if subtag == "*" { "0".to_owned() } else { number(subtag) };
            format!("({}, {}, &[{}])", any(language), any(script), rows.join(", "))
        })
        .collect();
    out += &groups(matching, containment)?;
    out += "\n/// Whether it is the regions listed or all others, and the regions.";
    out += "\npub(crate) type Group = (bool, &'static [u32]);\n";
    out += "\n/// Two groups of regions, and how far one of each is from the other, either way. The first row counts.";
    out += "\npub(crate) type Regions = &'static [(Group, Group, u8)];\n";
    out += &array(
        "The distances of regions in a language and a script, 0 for any.",
        "REGIONS",
        "(u32, u32, Regions)",
        &rows,
        1,
    );

    let rows: Vec<String> = paradigms(cldr, likely)?.iter().map(constant).collect();
    out +=
        &array("Locales that stand for others of their region, maximized.", "PARADIGMS", "Subtags", &rows, 1);
    Ok(out)
}

/// The paradigm locales, maximized.
pub(crate) fn paradigms<'j>(cldr: &'j Value, likely: &Likely<'j>) -> Result<Vec<[&'j str; 3]>, String> {
    let locales = cldr["languageMatching"]["written-new"]["paradigmLocales"]["_locales"].as_array();
    let full = |locale: &'j Value| likely.full(locale.as_str().ok_or("a paradigm locale that is no string")?);
    locales.ok_or("no paradigmLocales")?.iter().map(full).collect()
}

fn pairs(matching: &Value) -> Result<Vec<Pair<'_>>, String> {
    let pairs = matching["languageMatch"].as_array().ok_or("no languageMatch")?;
    pairs
        .iter()
        .map(|pair| {
            let subtags = |name: &str| Some(pair[name].as_str()?.split('-').collect());
            Some(Pair {
                desired: subtags("_desired")?,
                supported: subtags("_supported")?,
                distance: pair["_distance"].as_u64()?,
                is_one_way: pair["_oneway"].as_bool().unwrap_or_default(),
            })
        })
        .collect::<Option<_>>()
        .ok_or_else(|| "a pair without its parts".to_owned())
}

/// The constant of a group: `*`, a region, a variable, or all regions but a variable's.
fn group(name: &str) -> String {
    match name.strip_prefix('$') {
        None if name == "*" => "(false, &[])".to_owned(),
        None => format!("(true, &[{}])", number(name)),
        Some(variable) => match variable.strip_prefix('!') {
            None => format!("(true, &{})", variable.to_uppercase()),
            Some(variable) => format!("(false, &{})", variable.to_uppercase()),
        },
    }
}

/// The tables of the groups that have a name, each with all regions in those that CLDR lists.
fn groups(matching: &Value, containment: &Value) -> Result<String, String> {
    let variables = matching["matchVariables"].as_object().ok_or("no matchVariables")?;
    let mut out = String::new();
    for (name, variable) in variables {
        let value = variable["_value"].as_str().ok_or_else(|| format!("{name}: no value"))?;
        let mut regions = BTreeSet::new();
        for region in value.split('+') {
            add_contained(region, containment, &mut regions);
        }
        let rows: Vec<String> = regions.into_iter().map(number).collect();
        let name = name.trim_start_matches('$').to_uppercase();
        out += &array(&format!("See `REGIONS`; CLDR has it as {value}."), &name, "u32", &rows, 8)
            .replace("pub(crate) static", "static");
    }
    Ok(out)
}

/// Adds a region and all that are in it, groups of them included.
fn add_contained<'j>(region: &'j str, containment: &'j Value, regions: &mut BTreeSet<&'j str>) {
    regions.insert(region);
    for key in [region.to_owned(), format!("{region}-status-grouping")] {
        let contained = containment["territoryContainment"][key]["_contains"].as_array();
        for part in contained.into_iter().flatten().filter_map(Value::as_str) {
            if !regions.contains(part) {
                add_contained(part, containment, regions);
            }
        }
    }
}
