//! What is found in the tables is what CLDR's list has.

use std::collections::{BTreeMap, BTreeSet};

use once_cell::sync::Lazy;
use proptest::prelude::*;

use crate::locale::likely::Maximized;
use crate::locale::subtags::Subtags;
use crate::matching::cldr;

/// CLDR's list.
static LIST: Lazy<BTreeMap<String, String>> = Lazy::new(|| {
    let list: BTreeMap<String, String> =
        serde_json::from_value(cldr("likelySubtags")["likelySubtags"].take()).unwrap();
    assert!(list.len() > 7_000, "{}", list.len());
    list
});

/// A tag with what the crate finds likely; unchanged if that is nothing.
fn maximized(written: Subtags) -> Subtags {
    Maximized::new(written).subtags
}

/// A tag with what is likely: of the language with its script, of the language with its region, else of the language.
/// <https://unicode.org/reports/tr35/#Likely_Subtags>
fn full(language: &str, script: &str, region: &str) -> Subtags {
    let entry = |part: &str| LIST.get(&format!("{language}-{part}")).or_else(|| LIST.get(language));
    let entry = match (script, region) {
        ("", "") => LIST.get(language),
        ("", region) => entry(region),
        (script, _) => entry(script),
    };
    let Some(entry) = entry else { return subtags(language, script, region) };
    let likely: Vec<&str> = entry.split('-').collect();
    let script = if script.is_empty() { likely[1] } else { script };
    let region = if region.is_empty() { likely[2] } else { region };
    subtags(language, script, region)
}

fn subtags(language: &str, script: &str, region: &str) -> Subtags {
    Subtags::new(language.as_bytes(), script.as_bytes(), region.as_bytes())
}

/// The scripts and the regions that anything is said about, and one of each that nothing is.
fn parts() -> [Vec<&'static str>; 2] {
    let parts = LIST.values().flat_map(|full| full.split('-').skip(1)).chain(["Ougr", "155"]);
    let parts: BTreeSet<&str> = parts.collect();
    let (scripts, regions) = parts.into_iter().partition(|part| part.len() == 4);
    [scripts, regions]
}

#[test]
fn every_language_has_what_cldr_says() {
    let [scripts, regions] = parts();
    let languages = LIST.keys().filter(|key| !key.contains('-') && *key != "und");
    let special: BTreeSet<&str> =
        LIST.keys().filter_map(|key| key.split_once('-')).map(|(language, _)| language).collect();
    for (at, language) in languages.enumerate() {
        // Those that CLDR has one entry of are asked for some scripts and regions, the others for all.
        let step = if special.contains(language.as_str()) { 1 } else { 41 };
        let of_script = scripts.iter().skip(at % step).step_by(step).map(|script| (*script, ""));
        let of_region = regions.iter().skip(at % step).step_by(step).map(|region| ("", *region));
        for (script, region) in of_script.chain(of_region).chain([("", "")]) {
            let found = maximized(subtags(language, script, region));
            assert_eq!(found, full(language, script, region), "{language} {script} {region}");
        }
        let tag = subtags(language, "Ougr", "155");
        assert_eq!(maximized(tag), tag);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_language_is_known_if_cldr_has_it(language in "[a-z]{1,8}|[a-z]{2}|[a-z]{3}|[a-z]?[A-Z0-9é]?") {
        prop_assume!(language != "und");
        prop_assert_eq!(maximized(subtags(&language, "", "")), full(&language.to_lowercase(), "", ""));
    }
}

#[cfg(feature = "translate")]
#[test]
fn every_region_has_the_language_that_cldr_says() {
    for region in &parts()[1] {
        let expected = LIST.get(&format!("und-{region}")).map(|full| full.split('-').next().unwrap());
        assert_eq!(crate::locale::likely::language_of(region), expected, "{region}");
    }
    for none in ["", "x", "abc", "latn", "1996", "é"] {
        assert_eq!(crate::locale::likely::language_of(none), None, "{none}");
    }
}
