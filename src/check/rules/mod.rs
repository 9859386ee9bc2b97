//! The rules, one file a theme, and the order in which they see a file.

mod arguments;
mod broken_encoding;
mod broken_placeable;
pub(crate) mod characters;
mod comments;
mod end_punctuation;
mod end_user;
mod end_user_words;
mod loader;
mod plurals;
mod precedence;
mod punctuation;
mod quotes;
mod references;
mod repeated_word;
mod script;
mod spacing;
mod stray_syntax;
pub(crate) mod structure;
mod unbalanced_bracket;
mod unsupported;
mod untranslated;
mod variants;
mod verbatim;

use crate::check::analysis::context::Context;

/// Checks one file by all rules.
pub(crate) fn check(context: &Context<'_, '_>) {
    structure::duplicates(context);
    references::check(context);
    structure::unknown(context);
    structure::attributes(context);
    for entry in &context.file.entries {
        structure::blanks(context, entry);
        variants::duplicates(context, entry);
        variants::units(context, entry);
        unsupported::check(context, entry);
        spacing::placeables(context, entry);
        spacing::spaces(context, entry);
        // Stray syntax explains a missing bracket or variant.
        if !stray_syntax::check(context, entry) {
            repeated_word::check(context, entry);
            unbalanced_bracket::brackets(context, entry);
            plurals::check(context, entry);
        }
        // Broken characters have no script.
        if !broken_encoding::check(context, entry) {
            script::check(context, entry);
            punctuation::check(context, entry);
            unbalanced_bracket::quotes(context, entry);
            quotes::check(context, entry);
        }
        if entry.is_term() {
            continue;
        }
        arguments::unknown(context, entry);
        broken_placeable::check(context, entry);
        arguments::missing(context, entry);
        untranslated::check(context, entry);
        comments::age(context, entry);
        verbatim::check(context, entry);
        end_punctuation::check(context, entry);
    }
    end_user::check(context);
    loader::check(context);
    precedence::apply(context.findings);
    comments::allow(context);
}
