//! The rules, one file a theme.

pub(crate) mod arguments;
pub(crate) mod broken_encoding;
pub(crate) mod broken_placeable;
pub(crate) mod characters;
pub(crate) mod comments;
pub(crate) mod end_user;
pub(crate) mod end_user_words;
pub(crate) mod plurals;
pub(crate) mod precedence;
pub(crate) mod punctuation;
pub(crate) mod quotes;
pub(crate) mod references;
pub(crate) mod script;
pub(crate) mod slips;
pub(crate) mod spacing;
pub(crate) mod stray_syntax;
pub(crate) mod structure;
pub(crate) mod untranslated;
pub(crate) mod variants;
pub(crate) mod verbatim;
