//! The sentences of each code: the rows, and the texts of the built-in locales, prepared when first needed.

use std::cmp::Reverse;

use once_cell::sync::OnceCell;
use rustc_hash::FxHashSet;

use super::exact::{self, Sentence};
use super::letters::Letter;
use super::matcher::{Implied, Match, Wording};
use super::searches::Searches;
use super::table::{COMMON_CODES, Row, Says, WORDINGS};
use super::vocabulary::vocabulary;
use crate::catalog::locales::CATALOGS;
use crate::catalog::message::MessageKey;
use crate::catalog::packed::Draft;
use crate::catalog::pattern::{Content, Key, Pattern, Rules};
use crate::catalog::template::Template;
use crate::code::ErrorCode;
use crate::code::parameter::{Kind, Name};

/// The sentences of one code.
pub(crate) struct OfCode {
    pub(crate) wordings: Vec<Wording>,
    /// The same, to be compared to the letter.
    sentences: OnceCell<Vec<Sentence>>,
    /// The words that they are made of.
    vocabulary: OnceCell<FxHashSet<Box<str>>>,
}

/// By [`ErrorCode::index`].
static BY_CODE: [OnceCell<OfCode>; ErrorCode::KNOWN.len()] =
    [const { OnceCell::new() }; ErrorCode::KNOWN.len()];

/// The sentences of a code.
pub(crate) fn of_code(code: ErrorCode) -> Option<&'static OfCode> {
    Some(BY_CODE.get(code.index())?.get_or_init(|| OfCode::new(code)))
}

/// All readings of a message that is known to be of that code, best first.
pub(crate) fn read_as<'t>(code: ErrorCode, text: &'t str, letters: &[Letter]) -> Option<Match<'t>> {
    let mut searches = Searches::default();
    let wordings = of_code(code)?.wordings.iter();
    let matches = wordings.filter_map(|wording| wording.read(text, letters, 0, &mut searches));
    // Of two that were cut in the same words, the message itself says no more than is there, and more of the shorter is there.
    matches.max_by_key(|found| {
        (
            found.completeness,
            found.weight,
            found.arguments.len(),
            found.wording.says.form.is_none(),
            Reverse(found.wording.weight),
            !found.wording.is_common,
        )
    })
}

/// The sentences of a code as they are read strictly, the one to prefer first.
pub(crate) fn sentences(code: ErrorCode) -> Option<&'static [Sentence]> {
    let of_code = of_code(code)?;
    let wordings = of_code.wordings.iter().filter(|wording| !wording.says.ours);
    Some(of_code.sentences.get_or_init(|| exact::sentences(wordings)))
}

/// The words that the sentences of a code are made of.
pub(crate) fn words_of(code: ErrorCode) -> Option<&'static FxHashSet<Box<str>>> {
    let of_code = of_code(code)?;
    let texts = of_code.wordings.iter().flat_map(|wording| &wording.verbatim);
    Some(of_code.vocabulary.get_or_init(|| vocabulary(texts.map(|text| &**text))))
}

impl OfCode {
    fn new(code: ErrorCode) -> OfCode {
        let rows = WORDINGS.iter().filter(|row| code == row.code);
        let mut wordings: Vec<Wording> = rows
            .map(|Row { text, says, .. }| {
                let (template, implied) = parse(text);
                Wording::new(code, template.as_template(), implied, *says)
            })
            .collect();
        for catalog in &CATALOGS {
            let forms = code.forms().iter().map(|form| (Some(form.name()), Some(form.name())));
            for (attribute, form) in [(None, None), (Some("bare"), None)].into_iter().chain(forms) {
                // What is only ours the server does not send.
                let common = attribute.is_some() || COMMON_CODES.iter().any(|common| code == *common);
                let says = Says { common, form, ours: form.is_some(), ..Says::SAME };
                for pattern in catalog.find(MessageKey::Code(code), attribute) {
                    each_sentence(pattern, &mut Vec::new(), &mut |template, chosen| {
                        let implied =
                            chosen.iter().filter_map(|(name, key)| implied(name, *key, catalog.rules()));
                        wordings.push(Wording::new(code, template, implied.collect(), says));
                    });
                }
            }
        }
        OfCode { wordings, sentences: OnceCell::new(), vocabulary: OnceCell::new() }
    }
}

/// Visits the sentences of a pattern, each with the keys that choose it.
fn each_sentence<'p>(
    pattern: Pattern<'p>,
    chosen: &mut Vec<(&'p Name, Key<'p>)>,
    visit: &mut impl FnMut(Template<'_>, &[(&Name, Key<'_>)]),
) {
    match pattern.content() {
        Content::Template(template) => visit(template, chosen),
        Content::Choice(choice) => {
            for (key, pattern) in choice.variants() {
                chosen.extend(choice.argument.map(|argument| (argument, key)));
                each_sentence(pattern, chosen, visit);
                chosen.pop();
            }
        }
        // Only overlays have them.
        Content::Sequence(_) | Content::Reference(_) => {}
    }
}

/// The argument that a variant is chosen by.
fn implied(name: &Name, key: Key<'_>, rules: &Rules) -> Option<(Box<str>, Box<str>)> {
    let value = match key {
        Key::Number(number) => Some(number.to_string().into()),
        // "Two hours" is one word in Arabic, and the category of 2 alone.
        Key::Word(word) if name.kind() == Some(Kind::Count) => {
            rules.only_count(word).map(|n| n.to_string().into())
        }
        Key::Word(word) => Some(word.into()),
    };
    Some((name.as_str().into(), value?))
}

/// Reads a row: text with `{ $name }` in it, or `{ $name = value }` for a value that is always the same.
fn parse(row: &'static str) -> (Draft, Implied) {
    let (mut template, mut implied) = (Draft::default(), Implied::new());
    let mut rest = row;
    while let Some((before, after)) = rest.split_once("{ $") {
        let Some((name, after)) = after.split_once(" }") else { break };
        template.text.push_str(before);
        match name.split_once(" = ") {
            Some((name, value)) => {
                template.text.push_str(value);
                implied.push((name.into(), value.into()));
            }
            None => template.push_slot(name),
        }
        rest = after;
    }
    template.text.push_str(rest);
    (template, implied)
}
