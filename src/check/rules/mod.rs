//! The rules, one file a theme, and the order in which they see a file.

mod arguments;
mod brackets;
mod broken_encoding;
mod broken_placeable;
pub(crate) mod characters;
pub(crate) mod comments;
mod end_punctuation;
mod end_user;
mod end_user_words;
mod loader;
pub(crate) mod precedence;
mod punctuation;
mod references;
mod repeated_word;
mod script;
mod spacing;
mod stray_syntax;
pub(crate) mod structure;
mod untranslated;
mod variants;
mod verbatim;

use crate::check::analysis::context::{Context, Subject};

/// Finds what is wrong in one file by all rules, whether it is allowed or not.
pub(crate) fn find(context: &Context<'_, '_>) {
    structure::duplicates(context);
    references::check(context);
    structure::unknown(context);
    for entry in &context.file.entries {
        let subject = &Subject::new(context, entry);
        structure::blanks(subject);
        variants::names(subject);
        loader::unsupported(subject);
        spacing::spaces(subject);
        // Stray syntax explains a missing bracket or variant.
        if !stray_syntax::check(subject) {
            repeated_word::check(subject);
            brackets::brackets(subject);
            variants::plurals(subject);
        }
        // Broken characters have no script.
        if !broken_encoding::check(subject) {
            script::check(subject);
            punctuation::check(subject);
            brackets::quotes(subject);
        }
        if !entry.is_term() {
            structure::attributes(subject);
            arguments::unknown(subject);
            broken_placeable::check(subject);
            arguments::missing(subject);
            untranslated::check(subject);
            comments::age(subject);
            verbatim::check(subject);
            end_punctuation::check(subject);
        }
    }
    end_user::check(context);
    loader::check(context);
    precedence::apply(&context.file.findings);
}
