//! Letters that the language is not written with.

use unicode_script::{Script, UnicodeScript};

use crate::check::analysis::context::Subject;
use crate::check::analysis::file::{FlatText, char_span};
use crate::check::analysis::writing::{Orthography, Writing};
use crate::check::rule::Rule;

/// How many Chinese characters make a sentence that must have kana in Japanese.
const MIN_SENTENCE: usize = 5;

/// Reports letters of other scripts, a run of them once, and words that mix look-alikes of two.
pub(crate) fn check(subject: &Subject<'_, '_>) {
    let Some(writing) = &subject.context.locale.writing else { return };
    for flat in subject.flat_texts() {
        foreign_letters(subject, writing, flat);
        mixed_scripts(subject, writing, flat);
        chinese_sentence(subject, writing, flat);
    }
}

fn foreign_letters(subject: &Subject<'_, '_>, writing: &Writing, flat: &FlatText) {
    let is_foreign = |(_, c): &(usize, char)| writing.objection(*c).is_some();
    for run in flat.chars.chunk_by(|one, other| is_foreign(one) == is_foreign(other)) {
        let (Some(first), Some(last)) = (run.first(), run.last()) else { continue };
        if let Some(objection) = writing.objection(first.1) {
            subject.report(Rule::ForeignScript, first.0..char_span(*last).end, objection);
        }
    }
}

/// Reports a Japanese sentence without kana; a title may do without.
fn chinese_sentence(subject: &Subject<'_, '_>, writing: &Writing, flat: &FlatText) {
    let is_han = |c: char| c.script() == Script::Han;
    let is_kana = |c: char| matches!(c.script(), Script::Hiragana | Script::Katakana);
    let is_stop = |c| matches!(c, '。' | '，' | '、' | '！' | '？');
    let is_sentence = flat.count(is_han) >= MIN_SENTENCE && flat.count(is_stop) > 0;
    let is_objected = flat.count(|c| writing.is_foreign(c)) > 0;
    if writing.orthography != Orthography::Japanese || !is_sentence || flat.count(is_kana) > 0 || is_objected
    {
        return;
    }
    let first = flat.chars.iter().find(|(_, c)| is_han(*c));
    if let (Some((start, _)), Some(last)) = (first, flat.last()) {
        let sentence = "a sentence without kana is not Japanese";
        subject.report(Rule::ForeignScript, *start..char_span(last).end, sentence);
    }
}

/// Reports words of Latin letters and Cyrillic or Greek ones that look like them.
fn mixed_scripts(subject: &Subject<'_, '_>, writing: &Writing, flat: &FlatText) {
    for word in flat.chars.split(|(_, c)| !c.is_alphabetic()) {
        let is_latin = |(_, c): &&(usize, char)| c.script() == Script::Latin;
        let is_like = |(_, c): &&(usize, char)| matches!(c.script(), Script::Cyrillic | Script::Greek);
        let (latin, like) = (word.iter().filter(is_latin).count(), word.iter().filter(is_like).count());
        // A Latin name may have the ending of another language.
        let name = word.iter().take_while(|c| is_latin(c)).count();
        if name > 1 && name == latin {
            continue;
        }
        let strange = if latin <= like { word.iter().find(is_latin) } else { word.iter().find(is_like) };
        let strange = strange.filter(|(_, c)| latin > 0 && like > 0 && writing.objection(*c).is_none());
        if let Some((at, c)) = strange {
            let script = c.script().full_name();
            let sentence = format!("\"{c}\" is a letter of the {script} script in a word of another");
            subject
                .report(Rule::ForeignScript, char_span((*at, *c)), sentence)
                .help("write the letter of the other script, which looks the same");
        }
    }
}
