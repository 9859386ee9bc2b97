//! Letters that are not written in the language.

use once_cell::sync::Lazy;
use unic_langid::LanguageIdentifier;
use unicode_script::{Script, UnicodeScript};

use crate::check::Locale;
use crate::check::analysis::file::{Entry, File, SLOT, Sentence, sentences};
use crate::check::analysis::han;
use crate::check::report::findings::{Finding, Sink};
use crate::check::rule::Rule;
use crate::locale::likely::Maximized;

/// Of how many Chinese characters a sentence has kana among them.
const SENTENCE: usize = 5;

/// What a language is written in.
pub(crate) struct Writing {
    /// Latin letters, which names and code are written in, are among those of every language.
    scripts: Vec<Script>,
    /// Chinese characters that belong to another way of writing, sorted.
    foreign: &'static [char],
    whose: &'static str,
}

static ALL_SIMPLIFIED: Lazy<Vec<char>> =
    Lazy::new(|| sorted(&[han::SIMPLIFIED, han::SIMPLIFIED_AND_JAPANESE]));
static NOT_JAPANESE: Lazy<Vec<char>> =
    Lazy::new(|| sorted(&[han::SIMPLIFIED, han::TRADITIONAL_NOT_JAPANESE]));
static TRADITIONAL: Lazy<Vec<char>> = Lazy::new(|| sorted(&[han::TRADITIONAL]));

fn sorted(lists: &[&str]) -> Vec<char> {
    let mut chars: Vec<char> = lists.iter().flat_map(|list| list.chars()).collect();
    chars.sort_unstable();
    chars
}

impl Writing {
    /// By CLDR's likely subtags; `None` if the script is not known.
    pub(crate) fn of(locale: &LanguageIdentifier) -> Option<Writing> {
        let script = Maximized::of(locale).subtags.identifier().script?;
        let (scripts, foreign, whose): (Vec<Script>, &[char], _) = match script.as_str() {
            "Hans" => (vec![Script::Han], TRADITIONAL.as_slice(), "Traditional"),
            "Hant" => (vec![Script::Han, Script::Bopomofo], ALL_SIMPLIFIED.as_slice(), "Simplified"),
            "Jpan" => {
                (vec![Script::Han, Script::Hiragana, Script::Katakana], NOT_JAPANESE.as_slice(), "Chinese")
            }
            // Persian and Arabic write two letters each in their own form.
            "Arab" if locale.language.as_str() == "ar" => (vec![Script::Arabic], &['ک', 'ی'], "Persian"),
            "Arab" if locale.language.as_str() == "fa" => (vec![Script::Arabic], &['ك', 'ي'], "Arabic"),
            "Kore" => (vec![Script::Hangul, Script::Han], &[], ""),
            name => (vec![Script::from_short_name(name)?], &[], ""),
        };
        Some(Writing { scripts, foreign, whose })
    }

    pub(crate) fn is_latin(&self) -> bool {
        self.scripts.contains(&Script::Latin)
    }

    pub(crate) fn is_chinese_or_japanese(&self) -> bool {
        self.scripts.contains(&Script::Han) && !self.scripts.contains(&Script::Hangul)
    }

    /// Chinese, of which the two ways of writing have quotes of their own.
    pub(crate) fn is_simplified(&self) -> bool {
        self.whose == "Traditional"
    }

    pub(crate) fn is_traditional(&self) -> bool {
        self.whose == "Simplified"
    }

    pub(crate) fn is_arabic(&self) -> bool {
        self.scripts.contains(&Script::Arabic)
    }

    /// Why a character does not belong.
    fn objection(&self, c: char) -> Option<String> {
        if self.foreign.binary_search(&c).is_ok() {
            let kind = if c.script() == Script::Arabic { "letter" } else { "character" };
            return Some(format!("\"{c}\" is a {} {kind}", self.whose));
        }
        let script = c.script();
        let is_shared =
            matches!(script, Script::Common | Script::Inherited | Script::Latin | Script::Unknown);
        // A mark that is common to several scripts, as that for a long vowel, stands under one of them in the table.
        let extends = || self.scripts.iter().any(|own| c.script_extension().contains_script(*own));
        (!is_shared && !extends() && c != SLOT)
            .then(|| format!("\"{c}\" is a letter of the {} script", script.full_name()))
    }
}

/// Reports letters of other scripts, a run of them once, and words that mix look-alikes of two.
pub(crate) fn check(locale: &Locale<'_>, file: &File<'_>, entry: &Entry<'_>, sink: &mut Sink) {
    let Some(writing) = &locale.writing else { return };
    for (_, pattern) in entry.patterns() {
        for sentence in sentences(file, pattern) {
            foreign(file, writing, &sentence, entry, sink);
            mixed(file, writing, &sentence, entry, sink);
            chinese(file, writing, &sentence, entry, sink);
        }
    }
}

fn foreign(file: &File<'_>, writing: &Writing, sentence: &Sentence, entry: &Entry<'_>, sink: &mut Sink) {
    let mut run: Option<(usize, usize, String)> = None;
    let ends = sentence.chars.iter().copied().chain([(0, SLOT)]);
    for (at, c) in ends {
        match (writing.objection(c), &mut run) {
            (Some(_), Some((_, end, _))) => *end = at.saturating_add(c.len_utf8()),
            (Some(objection), None) => run = Some((at, at.saturating_add(c.len_utf8()), objection)),
            (None, _) => {
                if let Some((start, end, objection)) = run.take() {
                    sink.report(file, Finding::new(Rule::ForeignScript, start..end, objection).of(entry));
                }
            }
        }
    }
}

/// In Japanese a title may do without kana, and a sentence may not.
fn chinese(file: &File<'_>, writing: &Writing, sentence: &Sentence, entry: &Entry<'_>, sink: &mut Sink) {
    let count = |is: fn(char) -> bool| sentence.chars.iter().filter(|(_, c)| is(*c)).count();
    let is_kana = |c: char| matches!(c.script(), Script::Hiragana | Script::Katakana);
    let is_stop = |c| matches!(c, '。' | '，' | '、' | '！' | '？');
    let is_sentence = count(|c| c.script() == Script::Han) >= SENTENCE && count(is_stop) > 0;
    let is_foreign = sentence.chars.iter().any(|(_, c)| writing.foreign.binary_search(c).is_ok());
    if !writing.scripts.contains(&Script::Hiragana) || !is_sentence || count(is_kana) > 0 || is_foreign {
        return;
    }
    if let Some((at, _)) = sentence.chars.iter().find(|(_, c)| c.script() == Script::Han) {
        let end = sentence.last().map_or(*at, |(end, c)| end.saturating_add(c.len_utf8()));
        let finding = Finding::new(Rule::ForeignScript, *at..end, "a sentence without kana is not Japanese");
        sink.report(file, finding.of(entry));
    }
}

/// Latin letters look like Cyrillic and Greek ones; in one word, one of the two is a slip.
fn mixed(file: &File<'_>, writing: &Writing, sentence: &Sentence, entry: &Entry<'_>, sink: &mut Sink) {
    for word in sentence.chars.split(|(_, c)| !c.is_alphabetic()) {
        let is_latin = |(_, c): &&(usize, char)| c.script() == Script::Latin;
        let is_like = |(_, c): &&(usize, char)| matches!(c.script(), Script::Cyrillic | Script::Greek);
        let (latin, like) = (word.iter().filter(is_latin).count(), word.iter().filter(is_like).count());
        let strange = if latin <= like { word.iter().find(is_latin) } else { word.iter().find(is_like) };
        let strange = strange.filter(|(_, c)| latin > 0 && like > 0 && writing.objection(*c).is_none());
        if let Some((at, c)) = strange {
            let sentence =
                format!("\"{c}\" is a letter of the {} script in a word of another", c.script().full_name());
            let finding = Finding::new(Rule::ForeignScript, *at..at.saturating_add(c.len_utf8()), sentence);
            sink.report(file, finding.of(entry).help("two letters that look alike were mixed up"));
        }
    }
}
