//! What a locale says about each code, in fluent-bundle's words: a translation as its second reader sees it, and what the crate's
//! own rendering is compared with.

use std::collections::BTreeMap;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::messages::{code, messages};

/// Returns a line for each code: its number, and its message with the examples that the comments of the reference give.
pub(crate) fn sentences(tag: &str, ftl: &str, reference: &str) -> Result<String, String> {
    let locale: LanguageIdentifier = tag.parse().map_err(|error| format!("{tag}: {error}"))?;
    let mut bundle = FluentBundle::new(vec![locale]);
    // A reader of the file would not see the marks.
    bundle.set_use_isolating(false);
    let resource = FluentResource::try_new(ftl.to_owned()).map_err(|(_, errors)| format!("{errors:?}"))?;
    bundle.add_resource(resource).map_err(|errors| format!("{errors:?}"))?;

    let mut lines = BTreeMap::new();
    for message in messages(reference)? {
        let id = message.id.name;
        let Some(code) = code(id) else { continue };
        let comment = message.comment.iter().flat_map(|comment| comment.content.iter().copied());
        let arguments: FluentArgs<'_> = comment.filter_map(example).collect();
        let value = bundle.get_message(id).and_then(|message| message.value()).ok_or(format!("no {id}"))?;
        let mut errors = Vec::new();
        let text = bundle.format_pattern(value, Some(&arguments), &mut errors);
        if !errors.is_empty() {
            return Err(format!("{id}: {errors:?}"));
        }
        lines.insert(code, format!("{code} {text}\n"));
    }
    Ok(lines.into_values().collect())
}

/// The example of a comment such as `$number (count): ..., for example "5"`.
fn example(comment: &str) -> Option<(&str, FluentValue<'_>)> {
    let (name, rest) = comment.strip_prefix('$')?.split_once(" (")?;
    let (kind, rest) = rest.split_once("): ")?;
    let example = rest.split_once(", for example \"")?.1.strip_suffix('"')?;
    Some((name, if kind == "count" { FluentValue::try_number(example) } else { example.into() }))
}
