//! The rules, one file a theme, and the order in which they see a file.

mod arguments;
mod brackets;
pub(crate) mod characters;
mod end_user;
pub(crate) mod precedence;
mod punctuation;
mod spacing;
pub(crate) mod structure;
mod syntax;
mod translation;
mod variants;

use crate::check::analysis::context::{Context, Subject};

/// Finds what is wrong in one file by all rules, whether it is allowed or not.
pub(crate) fn find(context: &Context<'_, '_>) {
    structure::duplicates(context);
    arguments::references(context);
    structure::unknown(context);
    for entry in &context.file.entries {
        let subject = &Subject::new(context, entry);
        structure::blanks(subject);
        variants::names(subject);
        precedence::unsupported(subject);
        spacing::spaces(subject);
        // Stray syntax explains a missing bracket or variant.
        if !syntax::stray(subject) {
            spacing::repeated_words(subject);
            brackets::brackets(subject);
            variants::plurals(subject);
        }
        // Broken characters have no script.
        if !characters::encoding(subject) {
            characters::script(subject);
            punctuation::marks(subject);
            brackets::quotes(subject);
        }
        if !entry.is_term() {
            structure::attributes(subject);
            arguments::unknown(subject);
            syntax::placeables(subject);
            arguments::missing(subject);
            translation::untranslated(subject);
            structure::age(subject);
            translation::verbatim(subject);
            punctuation::ends(subject);
        }
    }
    end_user::check(context);
    precedence::rejected(context);
    precedence::apply(&context.file.findings);
}
