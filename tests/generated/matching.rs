//! The tables hold what CLDR's list has.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::locale::matching::{Available, Requested};
use crate::locale::negotiate::negotiate;
use crate::locale::tag::{Tag, parse_tag};

/// A file of CLDR.
pub(crate) fn cldr(name: &str) -> Value {
    let text = std::fs::read_to_string(format!("generate/cldr/{name}.json")).unwrap();
    serde_json::from_str::<Value>(&text).unwrap()["supplemental"].take()
}

/// A pair of CLDR's list.
struct Pair {
    requested: Vec<String>,
    available: Vec<String>,
    distance: u8,
    is_one_way: bool,
}

/// The pairs of so many subtags.
fn pairs(subtags: usize) -> Vec<Pair> {
    let cldr = cldr("languageMatching");
    let list = cldr["languageMatching"]["written-new"]["languageMatch"].as_array().unwrap();
    assert!(list.len() > 300, "{}", list.len());
    let split = |tag: &Value| tag.as_str().unwrap().split('-').map(str::to_owned).collect();
    let pair = |pair: &Value| Pair {
        requested: split(&pair["_desired"]),
        available: split(&pair["_supported"]),
        distance: pair["_distance"].as_u64().unwrap().try_into().unwrap(),
        is_one_way: pair["_oneway"] == true,
    };
    list.iter().map(pair).filter(|pair| pair.requested.len() == subtags).collect()
}

/// The distance of two locales of one region.
fn distance(requested: &str, available: &str) -> Option<u8> {
    distance_of(&format!("{requested}-155"), &format!("{available}-155"))
}

fn distance_of(requested: &str, available: &str) -> Option<u8> {
    let available = Available::of(&parse_tag(available).unwrap());
    let requested = Requested::new(Tag::read(requested).unwrap(), [available].iter())?;
    Some(requested.compare(&available)?.distance.subtags)
}

#[test]
fn languages_are_as_far_from_each_other_as_cldr_says() {
    let is_alias = |language: &str| parse_tag(language).unwrap() != language;
    let mut count = 0;
    for Pair { requested, available, distance: expected, is_one_way } in pairs(1) {
        let (one, other) = (&*requested[0], &*available[0]);
        if [one, other].iter().any(|language| *language == "*" || is_alias(language)) {
            continue;
        }
        // Those of two scripts, too, are farther apart than anything that matches.
        let expected = Some(expected).filter(|expected| !is_one_way || *expected <= 10);
        let found = |one: &str, other: &str| distance(&format!("{one}-Ougr"), &format!("{other}-Ougr"));
        assert_eq!(found(one, other), expected, "{one} {other}");
        // `id` and `ms` have an entry each.
        if ![("id", "ms"), ("ms", "id")].contains(&(one, other)) {
            assert_eq!(found(other, one), expected.filter(|_| !is_one_way), "{other} {one}");
        }
        count += 1;
    }
    assert!(count > 300, "{count}");
}

#[test]
fn scripts_are_as_far_from_each_other_as_cldr_says() {
    for Pair { requested, available, distance: expected, is_one_way } in pairs(2) {
        let (one, other) = (requested.join("-"), available.join("-"));
        if one == "*-*" {
            assert!(expected >= 50);
            continue;
        }
        let expected = Some(expected).filter(|expected| !is_one_way || *expected <= 10);
        // Between two languages there are only pairs of those that do not match.
        let expected = expected.filter(|_| requested[0] == available[0]);
        assert_eq!(distance(&one, &other), expected, "{one} {other}");
        assert_eq!(distance(&other, &one), expected.filter(|_| !is_one_way), "{other} {one}");
    }
}

/// Every two regions, by the first of CLDR's entries that is about both.
#[test]
fn regions_are_as_far_from_each_other_as_cldr_says() {
    let containment = cldr("territoryContainment");
    let containment = containment["territoryContainment"].as_object().unwrap();
    let contained = |region: &str| -> Vec<String> {
        let keys = [region.to_owned(), format!("{region}-status-grouping")];
        let lists = keys.iter().filter_map(|key| containment.get(key));
        lists
            .flat_map(|list| list["_contains"].as_array().unwrap())
            .map(|part| part.as_str().unwrap().to_owned())
            .collect()
    };
    let all_in = |region: &str| -> BTreeSet<String> {
        let mut all = BTreeSet::from([region.to_owned()]);
        while let Some(new) = all.iter().flat_map(|part| contained(part)).find(|part| !all.contains(part)) {
            all.insert(new);
        }
        all
    };
    let variables = &cldr("languageMatching")["languageMatching"]["written-new"]["matchVariables"];
    let groups: BTreeMap<&str, BTreeSet<String>> = variables
        .as_object()
        .unwrap()
        .iter()
        .map(|(name, json)| {
            (
                name.trim_start_matches('$'),
                json["_value"].as_str().unwrap().split('+').flat_map(all_in).collect(),
            )
        })
        .collect();
    let is_in = |region: &str, group: &str| match group.strip_prefix('$') {
        None => group == "*" || group == region,
        Some(name) => match name.strip_prefix('!') {
            None => groups[name].contains(region),
            Some(name) => !groups[name].contains(region),
        },
    };
    let pairs = pairs(3);
    let mut regions: BTreeSet<String> = all_in("001").into_iter().collect();
    regions.insert("XX".to_owned());
    for locale in ["ar-Arab", "en-Latn", "es-Latn", "pt-Latn", "zh-Hant", "zh-Hans", "fr-Latn"] {
        let (language, script) = locale.split_once('-').unwrap();
        let rows: Vec<&Pair> = pairs
            .iter()
            .filter(|pair| {
                [language, "*"].contains(&&*pair.requested[0]) && [script, "*"].contains(&&*pair.requested[1])
            })
            .collect();
        for one in &regions {
            let of_one: Vec<[bool; 2]> = rows
                .iter()
                .map(|row| [is_in(one, &row.requested[2]), is_in(one, &row.available[2])])
                .collect();
            for other in regions.iter().step_by(7) {
                let of_other =
                    rows.iter().map(|row| [is_in(other, &row.requested[2]), is_in(other, &row.available[2])]);
                let mut both = rows.iter().zip(of_one.iter().zip(of_other));
                let found = both.find(|(_, (one, other))| one[0] && other[1] || one[1] && other[0]);
                let expected = if one == other { 0 } else { found.unwrap().0.distance };
                let found = distance_of(&format!("{locale}-{one}"), &format!("{locale}-{other}"));
                assert_eq!(found, Some(expected), "{locale} {one} {other}");
            }
        }
    }
}

#[test]
fn locales_match_as_cldr_and_icu_match_them() {
    let rows = std::fs::read_to_string("tests/data/locale_matching.txt").unwrap();
    let (mut available, mut count) = ("", 0);
    for line in rows.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        match line.split_once(" ->") {
            Some((requested, expected)) => {
                let tags: Vec<&str> = available.split(", ").collect();
                let locales = tags.iter().map(|tag| Available::of(&parse_tag(tag).unwrap()));
                let locales: Vec<Available> = locales.collect();
                let order = negotiate(locales.iter(), usize::MAX, requested.trim());
                let found = order.order().next().map_or("", |position| tags[usize::from(position)]);
                assert_eq!(found, expected.trim(), "{line} of {available}");
                count += 1;
            }
            None => available = line,
        }
    }
    assert!(count > 230, "{count}");
}
