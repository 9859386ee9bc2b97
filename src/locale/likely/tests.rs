//! What is found in the tables is what CLDR's list has.

use std::collections::{BTreeMap, BTreeSet};

use once_cell::sync::Lazy;
use proptest::prelude::*;
use serde_json::Value;

use super::likely;
use crate::locale::subtags::Subtags;

/// A file of CLDR, which a package of the crate does not hold.
pub(crate) fn cldr(name: &str) -> Option<Value> {
    if !std::fs::exists("generate").unwrap() {
        return None;
    }
    let text = std::fs::read_to_string(format!("generate/cldr/{name}.json")).unwrap();
    Some(serde_json::from_str::<Value>(&text).unwrap()["supplemental"].take())
}

/// CLDR's list.
fn list() -> Option<&'static BTreeMap<String, String>> {
    static LIST: Lazy<Option<BTreeMap<String, String>>> = Lazy::new(|| {
        let list: BTreeMap<String, String> =
            serde_json::from_value(cldr("likelySubtags")?["likelySubtags"].take()).unwrap();
        assert!(list.len() > 7_000, "{}", list.len());
        Some(list)
    });
    LIST.as_ref()
}

/// A tag with what is likely: of the language with its script, of the language with its region, else of the language.
/// <https://unicode.org/reports/tr35/#Likely_Subtags>
fn full(cldr: &BTreeMap<String, String>, language: &str, script: &str, region: &str) -> Option<Subtags> {
    let entry = |part: &str| cldr.get(&format!("{language}-{part}")).or_else(|| cldr.get(language));
    let entry = match (script, region) {
        ("", "") => cldr.get(language),
        ("", region) => entry(region),
        (script, _) => entry(script),
    };
    let likely: Vec<&str> = entry?.split('-').collect();
    let script = if script.is_empty() { likely[1] } else { script };
    let region = if region.is_empty() { likely[2] } else { region };
    Some(subtags(language, script, region))
}

fn subtags(language: &str, script: &str, region: &str) -> Subtags {
    Subtags::new(language.as_bytes(), script.as_bytes(), region.as_bytes())
}

/// The scripts and the regions that anything is said about, and one of each that nothing is.
fn parts(cldr: &BTreeMap<String, String>) -> [Vec<&str>; 2] {
    let parts = cldr.values().flat_map(|full| full.split('-').skip(1)).chain(["Ougr", "155"]);
    let parts: BTreeSet<&str> = parts.collect();
    let (scripts, regions) = parts.into_iter().partition(|part| part.len() == 4);
    [scripts, regions]
}

#[test]
fn every_language_has_what_cldr_says() {
    let Some(cldr) = list() else { return };
    let [scripts, regions] = parts(cldr);
    let languages = cldr.keys().filter(|key| !key.contains('-') && *key != "und");
    let special: BTreeSet<&str> =
        cldr.keys().filter_map(|key| key.split_once('-')).map(|(language, _)| language).collect();
    for (at, language) in languages.enumerate() {
        // Those that CLDR has one entry of are asked for some scripts and regions, the others for all.
        let step = if special.contains(language.as_str()) { 1 } else { 41 };
        let of_script = scripts.iter().skip(at % step).step_by(step).map(|script| (*script, ""));
        let of_region = regions.iter().skip(at % step).step_by(step).map(|region| ("", *region));
        for (script, region) in of_script.chain(of_region).chain([("", "")]) {
            let expected = full(cldr, language, script, region);
            assert_eq!(likely(subtags(language, script, region)), expected, "{language} {script} {region}");
        }
        let tag = subtags(language, "Ougr", "155");
        assert_eq!(likely(tag), Some(tag));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_language_is_known_if_cldr_has_it(language in "[a-z]{1,8}|[a-z]{2}|[a-z]{3}|[a-z]?[A-Z0-9é]?") {
        let Some(cldr) = list() else { return Ok(()) };
        prop_assume!(language != "und");
        prop_assert_eq!(likely(subtags(&language, "", "")), full(cldr, &language.to_lowercase(), "", ""));
    }
}

#[cfg(feature = "translate")]
#[test]
fn every_region_has_the_language_that_cldr_says() {
    let Some(cldr) = list() else { return };
    for region in &parts(cldr)[1] {
        let expected = cldr.get(&format!("und-{region}")).map(|full| full.split('-').next().unwrap());
        assert_eq!(super::language_of(region), expected, "{region}");
    }
    for none in ["", "x", "abc", "latn", "1996", "é"] {
        assert_eq!(super::language_of(none), None, "{none}");
    }
}
