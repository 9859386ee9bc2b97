//! Text as the wordings see it: without white space, full width made half, English in small letters.

/// A character that counts, and where it came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Letter {
    pub(crate) c: char,
    /// Byte range in the text.
    pub(crate) start: usize,
    pub(crate) end: usize,
    /// White space or the beginning is before it.
    pub(crate) spaced: bool,
}

/// Folds a text, at most `most` letters of it.
pub(crate) fn fold(text: &str, most: usize) -> Vec<Letter> {
    let mut folded = Vec::with_capacity(text.len().min(most));
    let mut spaced = true;
    for (start, c) in text.char_indices() {
        let Some(folded_char) = fold_char(c) else {
            spaced = true;
            continue;
        };
        if folded.len() >= most {
            break;
        }
        let end = start.saturating_add(c.len_utf8());
        folded.push(Letter { c: folded_char, start, end, spaced });
        spaced = false;
    }
    folded
}

/// White space, and what is not seen.
fn is_passed_over(c: char) -> bool {
    c.is_whitespace()
        || c.is_control()
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// The letter that a character is; none if it is passed over.
#[inline(always)]
pub(crate) fn fold_char(c: char) -> Option<char> {
    if c.is_ascii_graphic() {
        Some(c.to_ascii_lowercase())
    } else if is_passed_over(c) {
        None
    } else {
        Some(fold_wide(c))
    }
}

fn fold_wide(c: char) -> char {
    match c {
        '。' | '．' => '.',
        '、' => ',',
        '“' | '”' | '„' | '＂' => '"',
        '‘' | '’' | '＇' => '\'',
        '！'..='～' => {
            let half = u32::from(c).checked_sub(0xfee0).and_then(char::from_u32);
            half.unwrap_or(c).to_ascii_lowercase()
        }
        c => c,
    }
}

/// How much a run of letters weighs: a Chinese character about twice as much as a letter, be it Latin, Arabic or kana.
pub(crate) fn weight<'l>(letters: impl IntoIterator<Item = &'l char>) -> usize {
    let is_letter = |c: &char| c.is_ascii() || matches!(c, '\u{600}'..='\u{6ff}' | '\u{3040}'..='\u{30ff}');
    letters.into_iter().map(|c| if is_letter(c) { 1 } else { 2 }).sum()
}

/// Whether the text between two letters would be one word: a Latin letter or digit on both sides, and no space.
pub(crate) fn is_inside_word(before: Option<&Letter>, after: Option<&Letter>) -> bool {
    before.zip(after).is_some_and(|(before, after)| {
        !after.spaced && before.c.is_ascii_alphanumeric() && after.c.is_ascii_alphanumeric()
    })
}

/// Whether two letters are in a run of Chinese, which may be another sentence than what begins with the second.
pub(crate) fn is_inside_chinese(before: Option<&Letter>, after: Option<&Letter>) -> bool {
    let is_chinese = |letter: &Letter| !letter.c.is_ascii() && letter.c.is_alphabetic();
    before.zip(after).is_some_and(|(before, after)| !after.spaced && is_chinese(before) && is_chinese(after))
}

/// How many letters of a piece a text begins with.
pub(crate) fn common(piece: &[char], letters: &[Letter]) -> usize {
    piece.iter().zip(letters).take_while(|(c, letter)| **c == letter.c).count()
}

/// Whether a piece of that length would begin or end in the middle of a word.
pub(crate) fn breaks_word(letters: &[Letter], start: usize, length: usize) -> bool {
    let is_inside =
        |at: usize| is_inside_word(at.checked_sub(1).and_then(|before| letters.get(before)), letters.get(at));
    is_inside(start) || is_inside(start.saturating_add(length))
}
