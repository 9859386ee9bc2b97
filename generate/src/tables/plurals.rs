//! CLDR's plural rules, as far as they are about whole numbers.
//!
//! Of a whole number, `n` and `i` are the number itself, and `v`, `w`, `f`, `t`, `c` and `e`, which are about its fraction and its
//! exponent, are 0; so the relations with these are decided here. A category that only fractions have keeps its place, with a
//! condition that never holds. The syntax of the rules:
//! <https://unicode.org/reports/tr35/tr35-numbers.html#Language_Plural_Rules>.

use std::collections::BTreeMap;

use serde_json::Value;

use super::HEADER;

/// The categories but `other`, in CLDR's order.
const CATEGORIES: [&str; 5] = ["zero", "one", "two", "few", "many"];

/// The rules, each with the languages that have them.
pub(crate) struct Plurals(Vec<Rules>);

struct Rules {
    languages: Vec<String>,
    /// Each category with its condition, as a literal.
    categories: Vec<(&'static str, String)>,
}

impl Plurals {
    pub(crate) fn read(cldr: &Value) -> Result<Plurals, String> {
        let cldr = &cldr["plurals-type-cardinal"];
        let languages = cldr.as_object().ok_or("no plurals-type-cardinal")?.keys();
        let mut same: BTreeMap<Vec<(&str, String)>, Vec<String>> = BTreeMap::new();
        for language in languages.filter(|language| *language != "und") {
            let rules = super::strings(cldr, language)?;
            let mut categories = Vec::new();
            for category in CATEGORIES {
                let Some(rule) = rules.get(&*format!("pluralRule-count-{category}")) else { continue };
                let condition =
                    condition(rule).map_err(|error| format!("{language}: {category}: {error}"))?;
                categories.push((category, condition));
            }
            same.entry(categories).or_default().push(language.clone());
        }
        let rules = same.into_iter().map(|(categories, languages)| Rules { languages, categories });
        let mut rules: Vec<Rules> = rules.collect();
        rules.sort_by(|one, other| one.languages.cmp(&other.languages));
        Ok(Plurals(rules))
    }

    /// The constant with the rules of a locale.
    pub(crate) fn constant_of(&self, tag: &str) -> Result<String, String> {
        let language = tag.split('-').next().unwrap_or_default();
        let of = |name: &str| self.0.iter().find(|rules| rules.languages.iter().any(|known| known == name));
        let rules = of(tag).or_else(|| of(language));
        rules.map(Rules::constant).ok_or_else(|| format!("CLDR has no plural rules for {tag}"))
    }

    pub(crate) fn table(&self) -> String {
        let mut out = format!("{HEADER} generate/cldr/plurals.json.\n\n");
        out += "use super::{Plurals, Relation};\n\n";
        out += "pub(super) static ALL: &[&Plurals] = &[\n";
        for rules in &self.0 {
            out += &format!("    &{},\n", rules.constant());
        }
        out += "];\n";
        for rules in &self.0 {
            out += &format!("\npub(crate) static {}: Plurals = Plurals {{\n", rules.constant());
            out += &format!("    languages: {:?},\n    categories: &[\n", rules.languages.join(" "));
            for (category, condition) in &rules.categories {
                out += &format!("        ({category:?}, &[{condition}]),\n");
            }
            out += "    ],\n};\n";
        }
        out
    }
}

impl Rules {
    fn constant(&self) -> String {
        self.languages.first().map(|language| language.to_uppercase().replace('-', "_")).unwrap_or_default()
    }
}

/// The literals of `a and b or c` before the samples, without what is the same for all whole numbers.
fn condition(rule: &str) -> Result<String, String> {
    let condition = rule.split('@').next().unwrap_or_default().trim();
    let mut alternatives = Vec::new();
    'alternatives: for alternative in condition.split(" or ") {
        let mut relations = Vec::new();
        for relation in alternative.split(" and ") {
            match self::relation(relation).ok_or_else(|| format!("cannot read `{relation}`"))? {
                Relation::Always(true) => {}
                Relation::Always(false) => continue 'alternatives,
                Relation::Of(literal) => relations.push(literal),
            }
        }
        alternatives.push(format!("&[{}]", relations.join(", ")));
    }
    Ok(alternatives.join(", "))
}

enum Relation {
    Always(bool),
    Of(String),
}

/// `n % 100 != 1,3..10`
fn relation(text: &str) -> Option<Relation> {
    let (left, ranges, is) = match text.split_once(" != ") {
        Some((left, ranges)) => (left, ranges, false),
        None => text.split_once(" = ").map(|(left, ranges)| (left, ranges, true))?,
    };
    let ranges = ranges.split(',').map(|range| {
        let (first, last) = range.split_once("..").unwrap_or((range, range));
        Some((first.trim().parse().ok()?, last.trim().parse().ok()?))
    });
    let ranges: Vec<(u32, u32)> = ranges.collect::<Option<_>>()?;
    let (operand, modulus) = match left.split_once(" % ") {
        Some((operand, modulus)) => (operand, modulus.parse().ok()?),
        None => (left, 0_u32),
    };
    match operand {
        "n" | "i" => {
            let literal = format!("Relation {{ modulus: {modulus}, is: {is}, ranges: &{ranges:?} }}");
            Some(Relation::Of(literal))
        }
        "v" | "w" | "f" | "t" | "c" | "e" => {
            Some(Relation::Always(ranges.iter().any(|(first, _)| *first == 0) == is))
        }
        _ => None,
    }
}
