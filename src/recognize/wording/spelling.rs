//! How else a known sentence may be spelled.

/// The sentence as it is known; then a Chinese one without spaces, and both with commas of the other width.
pub(crate) fn spellings(known: &[Box<str>]) -> Vec<Vec<Box<str>>> {
    let mut spellings = vec![known.to_vec()];
    if known.iter().any(|piece| !piece.is_ascii()) {
        let tight: Vec<Box<str>> =
            known.iter().enumerate().map(|(at, piece)| tight(piece, at, known.len())).collect();
        let other_comma = |pieces: &[Box<str>]| -> Vec<Box<str>> {
            pieces.iter().map(|piece| piece.replace('，', ",").into()).collect()
        };
        spellings.extend([other_comma(known), other_comma(&tight), tight]);
        let mut seen: Vec<Vec<Box<str>>> = Vec::new();
        spellings.retain(|pieces| {
            !seen.contains(pieces) && {
                seen.push(pieces.clone());
                true
            }
        });
    }
    spellings
}

/// A piece without the spaces beside Chinese characters and slots.
fn tight(piece: &str, at: usize, count: usize) -> Box<str> {
    let chars: Vec<char> = piece.chars().collect();
    let is_latin = |c: Option<&char>, beyond: bool| c.map_or(!beyond, char::is_ascii);
    let kept = chars.iter().enumerate().filter(|(position, c)| {
        let before = position.checked_sub(1).and_then(|before| chars.get(before));
        let after = chars.get(position.saturating_add(1));
        let beside_latin = is_latin(before, at > 0) && is_latin(after, at.saturating_add(1) < count);
        **c != ' ' || beside_latin
    });
    kept.map(|(_, c)| *c).collect::<String>().into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chinese_is_spelled_with_and_without_spaces() {
        for (known, expected) in [
            (&["Rate limit, reached"][..], &[&["Rate limit, reached"][..]][..]),
            (&["Prompt 超长"], &[&["Prompt 超长"], &["Prompt超长"]]),
            (&["余额不足，请充值"], &[&["余额不足，请充值"], &["余额不足,请充值"]]),
            (
                &["请用 GLM Plan，", " 参数"],
                &[
                    &["请用 GLM Plan，", " 参数"],
                    &["请用 GLM Plan,", " 参数"],
                    &["请用GLM Plan,", "参数"],
                    &["请用GLM Plan，", "参数"],
                ],
            ),
        ] {
            let known: Vec<Box<str>> = known.iter().map(|piece| (*piece).into()).collect();
            let found = spellings(&known);
            let found: Vec<Vec<&str>> =
                found.iter().map(|pieces| pieces.iter().map(|piece| &**piece).collect()).collect();
            assert_eq!(found, expected);
        }
    }
}
