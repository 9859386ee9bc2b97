//! The texts are what unic-langid says; it has CLDR's data where its feature `likelysubtags` is on, as it is for tests.
//!
//! `LIKELY=1 cargo test --lib likely` writes them anew.

use std::collections::BTreeMap;
use std::fs;

use proptest::prelude::*;
use unic_langid::LanguageIdentifier;

use super::likely;
use crate::subtags::Subtags;

fn words(length: u32) -> Vec<String> {
    let longer = |words: Vec<String>, _| {
        words.iter().flat_map(|word| ('a'..='z').map(move |letter| format!("{word}{letter}"))).collect()
    };
    (0..length).fold(vec![String::new()], longer)
}

/// What unic-langid makes of a tag; `None` if it knows nothing of it.
fn maximized(tag: &str) -> Option<LanguageIdentifier> {
    let mut tag: LanguageIdentifier = tag.parse().unwrap();
    tag.maximize().then_some(tag)
}

fn languages() -> Vec<String> {
    let languages = words(2).into_iter().chain(words(3)).filter(|language| language != "und");
    languages.filter(|language| maximized(language).is_some()).collect()
}

/// Those of which CLDR says something for any language.
fn scripts() -> Vec<String> {
    words(4).into_iter().filter(|script| maximized(&format!("und-{script}")).is_some()).collect()
}

fn regions() -> Vec<String> {
    let regions = words(2).into_iter().chain((0..1000).map(|number| format!("{number:03}")));
    regions.filter(|region| maximized(&format!("und-{region}")).is_some()).collect()
}

/// The tags of which something else is likely than of their languages alone.
fn exceptions(subtags: &[String], part: impl Fn(&LanguageIdentifier) -> String) -> String {
    let mut rows = String::new();
    for language in languages() {
        let usual = part(&maximized(&language).unwrap());
        let tags = subtags.iter().filter_map(|subtag| maximized(&format!("{language}-{subtag}")));
        tags.filter(|tag| part(tag) != usual).for_each(|tag| rows.push_str(&format!("{tag}\n")));
    }
    rows
}

#[test]
fn the_texts_are_what_unic_langid_says() {
    let mut by_place: BTreeMap<String, String> = BTreeMap::new();
    for language in languages() {
        let full = maximized(&language).unwrap().to_string();
        let (known, place) = full.split_once('-').unwrap();
        assert_eq!(known, language);
        *by_place.entry(place.to_owned()).or_default() += &format!(" {language}");
    }
    let of_regions = regions().into_iter().map(|region| {
        let LanguageIdentifier { language, region, .. } = maximized(&format!("und-{region}")).unwrap();
        format!("{language}-{}\n", region.unwrap())
    });
    let texts = [
        ("languages", by_place.iter().map(|(place, languages)| format!("{place}{languages}\n")).collect()),
        ("by-script", exceptions(&scripts(), |tag| tag.region.unwrap().to_string())),
        ("by-region", exceptions(&regions(), |tag| tag.script.unwrap().to_string())),
        ("of-regions", of_regions.collect::<String>()),
    ];
    for (name, text) in texts {
        let path = format!("src/likely/{name}.txt");
        if std::env::var_os("LIKELY").is_some() {
            fs::write(&path, &text).unwrap();
        }
        let written = fs::read_to_string(&path).unwrap();
        assert!(written == text, "{path} differs; \"LIKELY=1 cargo test --lib likely\" writes it");
    }
}

#[track_caller]
fn is_alike(tag: &str) {
    let tag: LanguageIdentifier = tag.parse().unwrap();
    let known = likely(Subtags::of(&tag));
    let mut full = tag.clone();
    full.maximize();
    assert_eq!(known.unwrap_or(Subtags::of(&tag)), Subtags::of(&full), "{tag}");
}

#[test]
fn every_language_is_filled_as_unic_langid_fills_it() {
    let known = languages();
    assert!(known.len() > 7_000, "{}", known.len());
    words(2)
        .into_iter()
        .chain(words(3))
        .filter(|language| language != "und")
        .for_each(|language| is_alike(&language));
    for (at, subtag) in scripts().iter().chain(&regions()).chain([&"Ougr".to_owned()]).enumerate() {
        // Each language with some of the subtags, and those of the exceptions with all.
        known.iter().skip(at % 41).step_by(41).for_each(|language| is_alike(&format!("{language}-{subtag}")));
        for row in super::SCRIPTED.iter().chain(&super::REGIONAL) {
            let language = row.identifier().language;
            is_alike(&format!("{language}-{subtag}"));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_tag_is_filled_as_unic_langid_fills_it(
        tag in "[a-z]{2,3}|[a-z]{5,8}",
        script in "(-[A-Z][a-z]{3})?",
        region in "(-[A-Z]{2}|-[0-9]{3})?",
    ) {
        prop_assume!(tag != "und");
        is_alike(&format!("{tag}{script}{region}"));
    }
}

#[cfg(feature = "translate")]
#[test]
fn every_region_has_the_language_that_unic_langid_says() {
    let regions = words(2).into_iter().chain((0..1000).map(|number| format!("{number:03}")));
    for region in regions {
        let expected = maximized(&format!("und-{region}")).map(|full| full.language.to_string());
        assert_eq!(super::language_of(&region).map(str::to_owned), expected, "{region}");
    }
    for none in ["", "x", "abc", "latn", "1996", "é"] {
        assert_eq!(super::language_of(none), None, "{none}");
    }
}
