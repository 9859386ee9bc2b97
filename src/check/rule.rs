use std::fmt;
use std::str::FromStr;

use serde::Serialize;

use crate::check::suggest::{Guesses, nearest};
use crate::ftl::rejection::RejectionKind;
use crate::text::named::named;

named! {
    /// How serious a problem is.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
    #[serde(rename_all = "lowercase")]
    #[non_exhaustive]
    pub enum Severity {
        /// The text can be used, but should be better.
        Warning = "warning",
        /// The text cannot be used, or misleads its readers.
        Error = "error",
    }
}

macro_rules! rules {
    (Free) => { true };
    (Never) => { false };
    ($($(#[$doc:meta])+ ($name:ident, $id:literal, $severity:ident, $exceptions:ident);)+) => {
        named! {
            /// The rules. Each has a [`page`](Rule::page) with its reason, a bad example and a good one.
            #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
            #[serde(rename_all = "kebab-case")]
            #[non_exhaustive]
            pub enum Rule {
                $($(#[$doc])+ $name = $id,)+
            }
        }

        impl Rule {
            /// All rules, by theme.
            pub const ALL: &'static [Rule] = &[$(Rule::$name),+];

            /// Returns the severity of a problem of this rule.
            pub const fn severity(self) -> Severity {
                match self {
                    $(Rule::$name => Severity::$severity,)+
                }
            }

            /// Returns the rule's page, in Markdown.
            pub const fn page(self) -> &'static str {
                match self {
                    $(Rule::$name => include_str!(concat!("../../docs/rules/", $id, ".md")),)+
                }
            }

            /// Returns whether a comment `# allow: <rule>` above a message allows the message to break the rule: not if the text
            /// cannot be used, or there is no message to write the comment above.
            pub const fn can_be_allowed(self) -> bool {
                match self {
                    $(Rule::$name => rules!($exceptions),)+
                }
            }
        }
    };
}

rules! {
    /// Invalid Fluent.
    (Syntax, "syntax", Error, Never);
    /// A selector without a default variant.
    (MissingDefaultVariant, "missing-default-variant", Error, Never);
    /// The markers of an unresolved merge conflict.
    (MergeConflict, "merge-conflict", Error, Never);
    /// A byte-order mark at the beginning of a file.
    (ByteOrderMark, "byte-order-mark", Warning, Never);
    /// A control character or an invisible character.
    (ControlCharacter, "control-character", Error, Never);
    /// A character that changes the direction of the text around it.
    (BidiCharacter, "bidi-character", Error, Never);
    /// A comment that Fluent, or one of the tools, cannot read.
    (MalformedComment, "malformed-comment", Warning, Never);
    /// A file that cannot be read, or is not UTF-8.
    (UnreadableFile, "unreadable-file", Error, Never);
    /// A directory whose name is not a language tag.
    (InvalidLocale, "invalid-locale", Error, Never);
    /// A directory of a locale that another directory is of, too, by another name.
    (SameLocale, "same-locale", Warning, Never);
    /// A directory without texts.
    (NoFiles, "no-files", Error, Never);
    /// A text that exceeds one of the crate's limits.
    (Limit, "limit", Error, Never);
    /// Valid Fluent that this crate does not support.
    (UnsupportedSyntax, "unsupported-syntax", Error, Never);

    /// A message that is defined twice in a file.
    (DuplicateMessage, "duplicate-message", Error, Never);
    /// An attribute that is defined twice in a message.
    (DuplicateAttribute, "duplicate-attribute", Error, Never);
    /// Two variants of a selector with the same name.
    (DuplicateVariant, "duplicate-variant", Error, Free);
    /// A message and a term, or an entry and a function, with the same name.
    (NameClash, "name-clash", Error, Never);
    /// A message that the reference has and the locale lacks.
    (MissingMessage, "missing-message", Warning, Free);
    /// A message that nothing uses.
    (UnknownMessage, "unknown-message", Warning, Free);
    /// An attribute that the reference has and the message lacks.
    (MissingAttribute, "missing-attribute", Warning, Free);
    /// An attribute that nothing uses.
    (UnknownAttribute, "unknown-attribute", Warning, Free);
    /// A message with arguments, but without a `.bare`.
    (MissingBare, "missing-bare", Error, Free);
    /// A `.bare` of a message without arguments.
    (SuperfluousBare, "superfluous-bare", Warning, Free);
    /// An empty text.
    (BlankText, "blank-text", Error, Never);

    /// An argument that the message does not have.
    (UnknownArgument, "unknown-argument", Error, Never);
    /// An argument that the reference has and the text lacks.
    (MissingArgument, "missing-argument", Warning, Free);
    /// An argument in a `.bare`.
    (ArgumentInBare, "argument-in-bare", Error, Free);
    /// Text that was meant to be a placeable.
    (BrokenPlaceable, "broken-placeable", Error, Free);
    /// A reference to an entry that does not exist.
    (UnknownReference, "unknown-reference", Error, Never);
    /// A reference that leads back to its own entry.
    (CyclicReference, "cyclic-reference", Error, Never);
    /// A reference to an entry with an error.
    (UnusableReference, "unusable-reference", Error, Never);
    /// A function that does not exist.
    (UnknownFunction, "unknown-function", Error, Never);

    /// A selector on a count without a variant for one of the language's plural categories.
    (MissingPluralCategory, "missing-plural-category", Warning, Free);
    /// A plural category that the language does not have.
    (UnknownPluralCategory, "unknown-plural-category", Warning, Free);
    /// A variant `[1]` where the category `[one]` is meant.
    (NumberVariant, "number-variant", Warning, Free);

    /// A variant for a value that the argument never has.
    (UnknownVariant, "unknown-variant", Warning, Free);

    /// Fluent's syntax in the middle of a text.
    (StraySyntax, "stray-syntax", Error, Free);
    /// A text that is still in the source language.
    (Untranslated, "untranslated", Error, Free);
    /// A text that was translated from an earlier version of the reference.
    (Outdated, "outdated", Warning, Free);
    /// A message that the reference no longer has.
    (ObsoleteMessage, "obsolete-message", Warning, Free);
    /// Space before a text.
    (LeadingSpace, "leading-space", Warning, Free);
    /// Space after a text.
    (TrailingSpace, "trailing-space", Warning, Free);
    /// Two spaces or an empty line within a text.
    (DoubledSpace, "doubled-space", Warning, Free);
    /// Punctuation of another script, or of the wrong width.
    (Punctuation, "punctuation", Warning, Free);
    /// A text that ends differently from the reference.
    (EndPunctuation, "end-punctuation", Warning, Free);
    /// A letter that the language is not written with.
    (ForeignScript, "foreign-script", Warning, Free);
    /// A web address of the reference that the text lacks.
    (ChangedUrl, "changed-url", Warning, Free);
    /// A number of the reference that the text lacks.
    (ChangedNumber, "changed-number", Warning, Free);
    /// A name of the reference that the text lacks.
    (ChangedName, "changed-name", Warning, Free);
    /// A tag of the reference that the text lacks.
    (ChangedTag, "changed-tag", Warning, Free);
    /// A word that is written twice.
    (RepeatedWord, "repeated-word", Warning, Free);
    /// A bracket or quotation mark without its counterpart.
    (UnbalancedBracket, "unbalanced-bracket", Warning, Free);
    /// Characters that a wrong encoding or font has left.
    (BrokenEncoding, "broken-encoding", Error, Free);
    /// Something that the customers of an app must not read.
    (EndUserLeak, "end-user-leak", Error, Free);

    /// An `# allow:` comment that allows nothing.
    (UnusedAllow, "unused-allow", Warning, Never);
    /// An `# allow:` comment with an unknown rule.
    (UnknownRule, "unknown-rule", Warning, Never);
}

impl From<RejectionKind> for Rule {
    fn from(kind: RejectionKind) -> Rule {
        match kind {
            RejectionKind::Syntax => Rule::Syntax,
            RejectionKind::Unsupported | RejectionKind::NestedPlaceable => Rule::UnsupportedSyntax,
            RejectionKind::UnknownFunction => Rule::UnknownFunction,
            RejectionKind::Limit => Rule::Limit,
        }
    }
}

/// Parses the name of a rule.
///
/// # Errors
///
/// - There is no rule of that name.
impl FromStr for Rule {
    type Err = UnknownRuleName;

    fn from_str(text: &str) -> Result<Rule, UnknownRuleName> {
        let find = |name: &str| Rule::ALL.iter().copied().find(|rule| rule.as_str() == name);
        find(text).ok_or_else(|| {
            let names = Rule::ALL.iter().map(|rule| rule.as_str());
            UnknownRuleName(nearest(&Guesses::default(), text, names).and_then(|near| find(&near)))
        })
    }
}

/// There is no rule of the name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownRuleName(pub(crate) Option<Rule>);

impl fmt::Display for UnknownRuleName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("no rule has this name")?;
        match self.0 {
            Some(rule) => write!(f, "; did you mean \"{rule}\"?"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for UnknownRuleName {}
