//! All known sentences, prepared for reading: by code, and by what gives them away.

use crate::recognize::thresholds::{
    ANCHOR_LETTERS, BEGINNING, MAX_ANCHORS, MAX_BACKWARD, MIN_ANCHOR, MIN_WEIGHT, MIN_WEIGHT_CUT,
};
use std::cmp::Reverse;

use once_cell::sync::{Lazy, OnceCell};
use rustc_hash::FxHashMap;

use crate::catalog::locales::CATALOGS;
use crate::catalog::message::MessageKey;
use crate::catalog::pattern::{Key, Pattern, Rules};
use crate::catalog::template::Template;
use crate::code::ErrorCode;
use crate::code::parameter::{Kind, Name};
use crate::recognize::wording::beginnings::{BeginningSet, Beginnings};
use crate::recognize::wording::exact::{self, Sentence, Told};
use crate::recognize::wording::letters::{Letter, fold, letters};
use crate::recognize::wording::score::Match;
use crate::recognize::wording::searches::Searches;
use crate::recognize::wording::table::{COMMON, DETAILED, WORDINGS};
use crate::recognize::wording::tolerant::{Reader, Reading, is_stop};

/// A sentence of the server, and the code that it belongs to.
pub(crate) struct Wording {
    pub(crate) code: ErrorCode,
    template: Template,
    /// Made when a text may say it.
    reader: OnceCell<Reader>,
    /// What the index knows the sentence by, if it is long enough to be known by anything.
    anchor: Option<Anchor>,
    /// What the sentence says of an argument without naming it: `hours` is the unit `hour`.
    implied: Implied,
    /// Anybody may say it.
    common: OnceCell<bool>,
    /// It says more than the catalogue.
    detailed: bool,
}

/// Arguments that a sentence names without a slot, and their values.
type Implied = Vec<(Box<str>, Box<str>)>;

/// The piece that the index knows a sentence by: the one that it begins with, else one that tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Anchor {
    piece: usize,
    beginning: Beginning,
}

/// The first letters of a piece.
type Beginning = [char; BEGINNING];

/// The sentences of one code.
struct OfCode {
    wordings: Vec<Wording>,
    /// The same, to be compared to the letter.
    sentences: OnceCell<Vec<Sentence>>,
}

/// By [`ErrorCode::index`]: the rows, and the texts of the built-in locales, prepared when first needed.
static BY_CODE: [OnceCell<OfCode>; ErrorCode::KNOWN.len()] =
    [const { OnceCell::new() }; ErrorCode::KNOWN.len()];

/// All sentences by the beginnings of their anchors; only text without a code needs it.
static BY_ANCHOR: Lazy<FxHashMap<Beginning, Anchored>> = Lazy::new(by_anchor);

/// The sentences whose anchors begin alike.
#[derive(Default)]
struct Anchored {
    /// In order.
    codes: Vec<ErrorCode>,
    /// Made when a text has the beginning in it.
    wordings: OnceCell<Vec<&'static Wording>>,
}

/// The same to be asked before.
static BEGINNINGS: Lazy<BeginningSet> = Lazy::new(|| BY_ANCHOR.keys().collect());

/// Whether a known sentence may stand in a text; most texts have not even the beginning of one.
pub(crate) fn may_be_in(text: &str) -> bool {
    let mut beginnings = Beginnings::new(&BEGINNINGS);
    let mut last = ['\0'; BEGINNING];
    letters(text).any(|c| {
        let [_, second, third] = last;
        last = [second, third, c];
        beginnings.may_end_with(c) && BY_ANCHOR.contains_key(&last)
    })
}

/// All readings of a message that is known to be of that code, best first.
pub(crate) fn read_as<'t>(code: ErrorCode, text: &'t str, letters: &[Letter]) -> Option<Match<'t>> {
    let mut searches = Searches::default();
    let wordings = of_code(code)?.wordings.iter();
    let matches = wordings.filter_map(|wording| wording.read(text, letters, 0, &mut searches));
    // Of two that were cut in the same words, the shorter says more of its own.
    matches.max_by_key(|found| (found.end, found.weight, found.arguments.len(), Reverse(found.whole)))
}

/// The reading of a message that is of that code, and just as one of its sentences writes it.
pub(crate) fn read_verbatim(code: ErrorCode, text: &str) -> Option<Match<'_>> {
    let wordings = of_code(code)?.wordings.iter();
    let matches =
        wordings.filter_map(|wording| Some(wording.matched(wording.reader().read_verbatim(text)?, 0)));
    matches.max_by_key(|found| found.weight)
}

/// The sentences of a code as they are read strictly, the one to prefer first.
pub(crate) fn sentences(code: ErrorCode) -> Option<&'static [Sentence]> {
    let of_code = of_code(code)?;
    let told = || of_code.wordings.iter().map(Wording::told);
    Some(of_code.sentences.get_or_init(|| exact::sentences(told())))
}

fn of_code(code: ErrorCode) -> Option<&'static OfCode> {
    Some(BY_CODE.get(code.index()?)?.get_or_init(|| OfCode::new(code)))
}

fn by_anchor() -> FxHashMap<Beginning, Anchored> {
    let mut index: FxHashMap<Beginning, Anchored> = FxHashMap::default();
    index.reserve(MAX_ANCHORS);
    let mut add = |code, anchor: Option<Anchor>| {
        let Some(anchor) = anchor else { return };
        let codes = &mut index.entry(anchor.beginning).or_default().codes;
        if codes.last() != Some(&code) {
            codes.push(code);
        }
    };
    for code in ErrorCode::KNOWN {
        each_text(*code, |text| match text {
            Known::Row(row, _) => add(*code, anchor(parse(row).0.pieces())),
            Known::Text(pattern, ..) => each_sentence(pattern, &mut Vec::new(), &mut |template, _| {
                add(*code, anchor(template.pieces()));
            }),
        });
    }
    index
}

/// The first place in a text where a known sentence stands; all the codes that say it, if there are more than one.
///
/// `own`: the text is known to come from this service, so that it may say what anybody says.
pub(crate) fn find<'t>(text: &'t str, letters: &[Letter], own: impl Fn() -> bool + Copy) -> Vec<Match<'t>> {
    let mut beginnings = Beginnings::new(&BEGINNINGS);
    let mut searches = Searches::default();
    for (end, letter) in letters.iter().enumerate() {
        if !beginnings.may_end_with(letter.c) {
            continue;
        }
        let Some(at) = end.checked_sub(BEGINNING.saturating_sub(1)) else { continue };
        let Some(beginning) = beginning(letters.get(at..).unwrap_or_default()) else { break };
        let Some(anchored) = BY_ANCHOR.get(&beginning) else { continue };
        let found: Vec<Match<'t>> = anchored
            .wordings(beginning)
            .iter()
            .filter_map(|wording| {
                let start = wording.start_before(letters, at)?;
                let from = letters.get(start..).filter(|from| wording.may_tell(from))?;
                let before = start.checked_sub(1).and_then(|before| letters.get(before));
                if crate::recognize::wording::letters::is_inside_word(before, from.first()) {
                    return None;
                }
                wording.read(text, letters, start, &mut searches)
            })
            .filter(|found| found.tells(letters, own))
            .collect();
        // The sentence that says the most; a code whose sentence is the beginning of another's does not count.
        if let Some(best) = found.iter().map(|found| (found.weight, found.end)).max() {
            let mut same: Vec<Match<'t>> =
                found.into_iter().filter(|found| (found.weight, found.end) == best).collect();
            // Of two readings of one code the one that finds more in the text.
            same.sort_by_key(|found| (found.code, usize::MAX.saturating_sub(found.arguments.len())));
            same.dedup_by_key(|found| found.code);
            return same;
        }
    }
    Vec::new()
}

impl Anchored {
    fn wordings(&self, beginning: Beginning) -> &[&'static Wording] {
        self.wordings.get_or_init(|| {
            let wordings =
                self.codes.iter().filter_map(|code| of_code(*code)).flat_map(|code| &code.wordings);
            let begins =
                |wording: &&Wording| wording.anchor.is_some_and(|anchor| anchor.beginning == beginning);
            wordings.filter(begins).collect()
        })
    }
}

impl Wording {
    fn new(code: ErrorCode, template: &Template, mut implied: Implied) -> Wording {
        // What the sentence spells out is not implied, nor is a default variant.
        implied.retain(|(name, word)| !template.slots().any(|slot| slot == &**name) && &**word != "other");
        let (reader, common) = (OnceCell::new(), OnceCell::new());
        let anchor = anchor(template.pieces());
        Wording { code, template: template.clone(), reader, anchor, implied, common, detailed: false }
    }

    fn reader(&self) -> &Reader {
        self.reader.get_or_init(|| Reader::new(&self.template))
    }

    fn is_common(&self) -> bool {
        *self.common.get_or_init(|| {
            let folded = || -> String {
                fold(&spelled(&self.template), usize::MAX).iter().map(|letter| letter.c).collect()
            };
            self.reader().weight() < MIN_WEIGHT || COMMON.contains(&folded().trim_end_matches('.'))
        })
    }

    fn told(&'static self) -> Told {
        let Wording { code, implied, detailed, .. } = self;
        let (reader, common) = (self.reader(), self.is_common());
        Told { code: *code, reader, implied, common, detailed: *detailed }
    }

    /// Whether enough of the first piece stands there: of a sentence cut off in it, [`Match::tells`] wants so much.
    fn may_tell(&self, letters: &[Letter]) -> bool {
        self.reader().pieces().first().is_some_and(|first| {
            let least = first.len().min(MIN_WEIGHT_CUT.div_ceil(2));
            first.iter().zip(letters).take(least).filter(|(own, letter)| own.c == letter.c).count() == least
        })
    }

    /// Where the sentence would begin whose anchor stands at a place: back over its slots and the text between them.
    fn start_before(&self, letters: &[Letter], anchor: usize) -> Option<usize> {
        let mut start = anchor;
        for piece in self.reader().pieces().get(..self.anchor?.piece)?.iter().rev() {
            start = slot_before(letters, start)?.checked_sub(piece.len())?;
            let stands = letters.get(start..)?.iter().zip(piece).all(|(letter, own)| letter.c == own.c);
            if !stands {
                return None;
            }
        }
        Some(start)
    }

    fn read<'t>(
        &'static self,
        text: &'t str,
        letters: &[Letter],
        from: usize,
        searches: &mut Searches,
    ) -> Option<Match<'t>> {
        Some(self.matched(self.reader().read(text, letters, from, searches)?, from))
    }

    fn matched<'t>(&'static self, reading: Reading<'static, 't>, from: usize) -> Match<'t> {
        let Reading { arguments, ambiguous, end, weight, length } = reading;
        Match {
            code: self.code,
            arguments,
            ambiguous,
            implied: &self.implied,
            end,
            weight,
            whole: self.reader().weight(),
            common: self.is_common(),
            detailed: self.detailed,
            from,
            to: from.saturating_add(length),
        }
    }
}

/// A text that the sentences of a code are made of.
enum Known {
    /// A row, and whether it says more than the catalogue.
    Row(&'static str, bool),
    /// The text of a built-in locale, and whether it is only ours, so that the server does not send it.
    Text(&'static Pattern, bool, &'static Rules),
}

fn each_text(code: ErrorCode, mut visit: impl FnMut(Known)) {
    for (rows, detailed) in [(WORDINGS, false), (DETAILED, true)] {
        for (_, text) in rows.iter().filter(|(row, _)| code == *row) {
            visit(Known::Row(text, detailed));
        }
    }
    for catalog in &CATALOGS {
        for attribute in [None, Some("bare")] {
            for pattern in catalog.find(MessageKey::Code(code), attribute) {
                visit(Known::Text(pattern, attribute.is_some(), catalog.rules()));
            }
        }
    }
}

impl OfCode {
    fn new(code: ErrorCode) -> OfCode {
        let mut wordings = Vec::new();
        each_text(code, |text| match text {
            Known::Row(text, detailed) => {
                let (template, implied) = parse(text);
                wordings.push(Wording { detailed, ..Wording::new(code, &template, implied) });
            }
            Known::Text(pattern, is_ours, rules) => {
                each_sentence(pattern, &mut Vec::new(), &mut |template, chosen| {
                    let implied = chosen.iter().filter_map(|(name, key)| implied(name, key, rules));
                    let wording = Wording::new(code, template, implied.collect());
                    if is_ours {
                        let _ = wording.common.set(true);
                    }
                    wordings.push(wording);
                });
            }
        });
        OfCode { wordings, sentences: OnceCell::new() }
    }
}

/// Visits the sentences of a pattern, each with the keys that choose it.
fn each_sentence<'p>(
    pattern: &'p Pattern,
    chosen: &mut Vec<(&'p Name, &'p Key)>,
    visit: &mut impl FnMut(&Template, &[(&Name, &Key)]),
) {
    match pattern {
        Pattern::Template(template) => visit(template, chosen),
        Pattern::Choice(choice) => {
            for (key, pattern) in choice.variants.iter() {
                chosen.push((&choice.argument, key));
                each_sentence(pattern, chosen, visit);
                chosen.pop();
            }
        }
        Pattern::Resolver(_) => {}
    }
}

/// What a variant says of the argument that it is chosen by.
fn implied(name: &Name, key: &Key, rules: &Rules) -> Option<(Box<str>, Box<str>)> {
    let value = match key {
        Key::Number(number) => Some(number.to_string().into()),
        // "Two hours" is one word in Arabic, and the category of 2 alone.
        Key::Word(word) if name.kind() == Some(Kind::Count) => {
            rules.only_count(word).map(|n| n.to_string().into())
        }
        Key::Word(word) => Some((**word).into()),
    };
    Some((name.as_str().into(), value?))
}

/// The anchor of a sentence with those pieces.
fn anchor<'t>(pieces: impl Iterator<Item = &'t str>) -> Option<Anchor> {
    let (mut first, mut pieces) = (None, pieces.enumerate().peekable());
    while let Some((piece, text)) = pieces.next() {
        let mut letters = fold(text, ANCHOR_LETTERS);
        if pieces.peek().is_none() {
            // The final full stop comes and goes.
            while letters.last().is_some_and(|letter| is_stop(letter.c)) {
                letters.pop();
            }
        }
        let anchor = beginning(&letters).map(|beginning| Anchor { piece, beginning });
        if anchor.is_some() && (piece == 0 || letters.len() >= MIN_ANCHOR) {
            return anchor;
        }
        first = first.or(anchor);
    }
    first
}

/// Where the slot begins that ends before the letter at `end`: a run without spaces, quotes or sentence punctuation.
fn slot_before(letters: &[Letter], end: usize) -> Option<usize> {
    let mut start = end;
    for _ in 0..MAX_BACKWARD {
        let Some(before) = start.checked_sub(1).and_then(|at| letters.get(at)) else { break };
        // Chinese text and its full stop, which folds to a dot.
        let is_wide = before.end.saturating_sub(before.start) > 1;
        if is_wide
            || matches!(
                before.c,
                '"' | '\'' | '`' | ',' | ':' | ';' | '(' | ')' | '{' | '}' | '=' | '<' | '>' | '|'
            )
        {
            break;
        }
        start = start.saturating_sub(1);
        if before.spaced {
            break;
        }
    }
    (start < end).then_some(start)
}

fn beginning(letters: &[Letter]) -> Option<Beginning> {
    let mut chars = ['\0'; BEGINNING];
    for (slot, letter) in chars.iter_mut().zip(letters.get(..BEGINNING)?) {
        *slot = letter.c;
    }
    Some(chars)
}

/// Reads a row: text with `{ $name }` in it, or `{ $name = value }` for a value that is always the same.
fn parse(row: &'static str) -> (Template, Implied) {
    let (mut template, mut implied) = (Template::default(), Implied::new());
    let mut text = String::new();
    let mut rest = row;
    while let Some((before, after)) = rest.split_once("{ $") {
        let Some((name, after)) = after.split_once(" }") else { break };
        text.push_str(before);
        match name.split_once(" = ") {
            Some((name, value)) => {
                text.push_str(value);
                implied.push((name.into(), value.into()));
            }
            None => {
                template.push_text(std::mem::take(&mut text));
                template.push_slot(name);
            }
        }
        rest = after;
    }
    text.push_str(rest);
    template.push_text(text);
    (template, implied)
}

/// The template as its row spells it.
pub(crate) fn spelled(template: &Template) -> String {
    let mut slots = template.slots();
    let mut out = String::new();
    for piece in template.pieces() {
        out.push_str(piece);
        if let Some(name) = slots.next() {
            out.push_str("{ $");
            out.push_str(name);
            out.push_str(" }");
        }
    }
    out
}

/// All sentences, each with its code.
#[cfg(test)]
pub(crate) fn templates() -> impl Iterator<Item = (ErrorCode, &'static Template)> {
    let codes = ErrorCode::KNOWN.iter().filter_map(|code| of_code(*code));
    codes.flat_map(|code| &code.wordings).map(|wording| (wording.code, &wording.template))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::code::parameter::{UNIT, unit};
    use crate::recognize::argument::value::is_value;

    fn every_wording() -> impl Iterator<Item = &'static Wording> {
        ErrorCode::KNOWN.iter().flat_map(|code| &of_code(*code).unwrap().wordings)
    }

    #[test]
    fn every_row_is_of_a_known_code() {
        let rows = WORDINGS.iter().chain(DETAILED).count();
        assert!(WORDINGS.iter().chain(DETAILED).all(|(code, _)| ErrorCode::new(*code).is_known()));
        assert!(every_wording().count() > rows);
    }

    #[test]
    fn what_is_implied_is_a_value() {
        for (name, word) in every_wording().flat_map(|wording| &wording.implied) {
            match &**name {
                "number" => assert!(word.parse::<u64>().is_ok(), "{word}"),
                "field" => assert!(is_value(Kind::Field, word.as_bytes()), "{word}"),
                name => assert_eq!((name, unit(word)), (UNIT.name, Some(&**word))),
            }
        }
    }

    /// Sentences, whole and cut off anywhere, by themselves and in other text.
    #[test]
    fn what_tells_is_not_passed_over() {
        let mut told = 0_usize;
        for wording in every_wording() {
            let sentence = wording.reader().verbatim().join("glm-4.7");
            for (end, _) in sentence.char_indices().skip(1).chain([(sentence.len(), ' ')]) {
                for (before, behind) in [("", ""), ("says: ", "..."), ("x \u{3000}", "。 y")] {
                    let text = format!("{before}{}{behind}", sentence.get(..end).unwrap());
                    let all = fold(&text, usize::MAX);
                    let start = fold(before, usize::MAX).len();
                    let found = wording.read(&text, &all, start, &mut Searches::default());
                    if found.is_some_and(|found| found.tells(&all, || true)) {
                        told += 1;
                        assert!(may_be_in(&text) && wording.may_tell(&all[start..]), "{text}");
                    }
                }
            }
        }
        assert!(told > 10_000, "{told}");
    }

    #[cfg(feature = "all-locales")]
    #[test]
    fn what_anybody_says_is_a_sentence_that_is_known() {
        let pieces = |wording: &Wording| -> Vec<String> {
            let folded = wording.reader().pieces().iter();
            folded.map(|piece| piece.iter().map(|letter| letter.c).collect()).collect()
        };
        let known: Vec<Vec<String>> = every_wording().map(pieces).collect();
        for sentence in COMMON {
            let pieces: Vec<&str> =
                sentence.split("{$").map(|part| part.rsplit('}').next().unwrap()).collect();
            assert!(known.iter().any(|known| *known == pieces), "{sentence}");
        }
    }

    #[test]
    fn what_is_short_is_common() {
        for (text, common) in [("API 调用失败", true), ("您的账户欠费", false)] {
            let wording = Wording::new(ErrorCode::new(1000), &parse(text).0, Vec::new());
            assert_eq!(wording.is_common(), common, "{text}");
        }
    }

    #[test]
    fn the_index_knows_every_sentence_by_its_anchor() {
        let mut known = 0;
        for wording in every_wording() {
            // The first piece if it is long enough, else the first that tells, else the first that is long enough.
            let folded = wording.reader().pieces();
            let long = |least: usize| folded.iter().position(|piece| piece.len() >= least);
            let begins = long(BEGINNING).filter(|position| *position == 0);
            let piece = begins.or_else(|| long(MIN_ANCHOR)).or_else(|| long(BEGINNING));
            let expected = piece.map(|piece| Anchor { piece, beginning: beginning(&folded[piece]).unwrap() });
            assert_eq!(wording.anchor, expected, "{:?}", wording.template);
            if let Some(anchor) = expected {
                let codes = &BY_ANCHOR[&anchor.beginning].codes;
                assert!(codes.contains(&wording.code) && codes.is_sorted(), "{:?}", wording.template);
                known += 1;
            }
        }
        assert!(known > 200);
        assert!(BY_ANCHOR.len() <= MAX_ANCHORS, "{}", BY_ANCHOR.len());
    }

    #[test]
    fn an_argument_before_the_text_that_tells() {
        for (text, fields) in [
            ("top_p参数非法。请检查文档。", &["top_p"][..]),
            ("调用失败。top_p参数非法。请检查文档。", &["top_p"]),
            ("调用失败！messages[0].content参数非法。请检查文档。", &["messages[0].content"]),
            ("调用失败。参数非法。请检查文档。", &[]),
            ("参数非法。请检查文档。参数非法。请检查文档。", &[]),
        ] {
            let found = find(text, &fold(text, 1000), || false);
            let found = found.iter().flat_map(|found| &found.arguments);
            assert_eq!(found.map(|(_, value)| *value).collect::<Vec<_>>(), fields, "{text}");
        }
    }
}
