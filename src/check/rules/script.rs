//! Letters that the language is not written with.

use unicode_script::{Script, UnicodeScript};

use crate::check::analysis::context::Context;
use crate::check::analysis::file::{FileEntry, FlatText, SLOT};
use crate::check::analysis::writing::Writing;
use crate::check::report::findings::Finding;
use crate::check::rule::Rule;

/// How many Chinese characters make a sentence that must have kana in Japanese.
const MIN_SENTENCE: usize = 5;

/// Reports letters of other scripts, a run of them once, and words that mix look-alikes of two.
pub(crate) fn check(context: &Context<'_, '_>, entry: &FileEntry<'_>) {
    let Some(writing) = &context.locale.writing else { return };
    for (_, pattern) in entry.patterns() {
        for flat in context.file.flat_texts(pattern) {
            foreign_letters(context, writing, &flat, entry);
            mixed_scripts(context, writing, &flat, entry);
            if let Some(finding) = chinese_sentence(writing, &flat) {
                context.report(finding.of(entry.id));
            }
        }
    }
}

fn foreign_letters(context: &Context<'_, '_>, writing: &Writing, flat: &FlatText, entry: &FileEntry<'_>) {
    let mut run: Option<(usize, usize, String)> = None;
    let ends = flat.chars.iter().copied().chain([(0, SLOT)]);
    for (at, c) in ends {
        match (writing.objection(c), &mut run) {
            (Some(_), Some((_, last, _))) => *last = at.saturating_add(c.len_utf8()),
            (Some(objection), None) => run = Some((at, at.saturating_add(c.len_utf8()), objection)),
            (None, _) => {
                if let Some((start, end, objection)) = run.take() {
                    let length = end.saturating_sub(start);
                    context.report(Finding::at(Rule::ForeignScript, start, length, objection).of(entry.id));
                }
            }
        }
    }
}

/// Objects to a Japanese sentence without kana; a title may do without.
fn chinese_sentence<'e>(writing: &Writing, flat: &FlatText) -> Option<Finding<'e>> {
    let is_kana = |c: char| matches!(c.script(), Script::Hiragana | Script::Katakana);
    let is_stop = |c| matches!(c, '。' | '，' | '、' | '！' | '？');
    let is_sentence = flat.count(|c| c.script() == Script::Han) >= MIN_SENTENCE && flat.count(is_stop) > 0;
    let is_objected = flat.count(|c| writing.is_foreign(c)) > 0;
    if !writing.is_japanese() || !is_sentence || flat.count(is_kana) > 0 || is_objected {
        return None;
    }
    let (start, _) = flat.chars.iter().find(|(_, c)| c.script() == Script::Han)?;
    let end = flat.last().map_or(*start, |(at, c)| at.saturating_add(c.len_utf8()));
    let sentence = "a sentence without kana is not Japanese";
    Some(Finding::at(Rule::ForeignScript, *start, end.saturating_sub(*start), sentence))
}

/// Reports words of Latin letters and Cyrillic or Greek ones that look like them.
fn mixed_scripts(context: &Context<'_, '_>, writing: &Writing, flat: &FlatText, entry: &FileEntry<'_>) {
    for word in flat.chars.split(|(_, c)| !c.is_alphabetic()) {
        let is_latin = |(_, c): &&(usize, char)| c.script() == Script::Latin;
        let is_like = |(_, c): &&(usize, char)| matches!(c.script(), Script::Cyrillic | Script::Greek);
        let (latin, like) = (word.iter().filter(is_latin).count(), word.iter().filter(is_like).count());
        let strange = if latin <= like { word.iter().find(is_latin) } else { word.iter().find(is_like) };
        let strange = strange.filter(|(_, c)| latin > 0 && like > 0 && writing.objection(*c).is_none());
        if let Some((at, c)) = strange {
            let script = c.script().full_name();
            let sentence = format!("\"{c}\" is a letter of the {script} script in a word of another");
            let finding = Finding::at_char(Rule::ForeignScript, (*at, *c), sentence).of(entry.id);
            context.report(finding.help("write the letter of the other script, which looks the same"));
        }
    }
}
