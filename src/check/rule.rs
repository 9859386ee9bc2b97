use std::fmt;
use std::str::FromStr;

use serde::Serialize;

use crate::check::suggest::{Guesses, nearest};
use crate::ftl::parse::RejectionKind;
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
    ($(($name:ident, $id:literal, $severity:ident, $exceptions:ident);)+) => {
        named! {
            /// The rules, each with its [`page`](Rule::page).
            #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
            #[serde(rename_all = "kebab-case")]
            #[non_exhaustive]
            pub enum Rule {
                $(#[doc = include_str!(concat!("../../docs/rules/", $id, ".md"))] $name = $id,)+
            }
        }

        impl Rule {
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
    (Syntax, "syntax", Error, Never);
    (MissingDefaultVariant, "missing-default-variant", Error, Never);
    (MergeConflict, "merge-conflict", Error, Never);
    (ByteOrderMark, "byte-order-mark", Warning, Never);
    (ControlCharacter, "control-character", Error, Never);
    (BidiCharacter, "bidi-character", Error, Never);
    (MalformedComment, "malformed-comment", Warning, Never);
    (UnreadableFile, "unreadable-file", Error, Never);
    (InvalidLocale, "invalid-locale", Error, Never);
    (SameLocale, "same-locale", Warning, Never);
    (NoFiles, "no-files", Error, Never);
    (Limit, "limit", Error, Never);
    (UnsupportedSyntax, "unsupported-syntax", Error, Never);

    (DuplicateMessage, "duplicate-message", Error, Never);
    (DuplicateAttribute, "duplicate-attribute", Error, Never);
    (DuplicateVariant, "duplicate-variant", Error, Free);
    (NameClash, "name-clash", Error, Never);
    (MissingMessage, "missing-message", Warning, Free);
    (UnknownMessage, "unknown-message", Warning, Free);
    (MissingAttribute, "missing-attribute", Warning, Free);
    (UnknownAttribute, "unknown-attribute", Warning, Free);
    (MissingBare, "missing-bare", Error, Free);
    (SuperfluousBare, "superfluous-bare", Warning, Free);
    (BlankText, "blank-text", Error, Never);

    (UnknownArgument, "unknown-argument", Error, Never);
    (MissingArgument, "missing-argument", Warning, Free);
    (ArgumentInBare, "argument-in-bare", Error, Free);
    (BrokenPlaceable, "broken-placeable", Error, Free);
    (UnknownReference, "unknown-reference", Error, Never);
    (CyclicReference, "cyclic-reference", Error, Never);
    (UnusableReference, "unusable-reference", Error, Never);
    (UnknownFunction, "unknown-function", Error, Never);

    (MissingPluralCategory, "missing-plural-category", Warning, Free);
    (UnknownPluralCategory, "unknown-plural-category", Warning, Free);
    (NumberVariant, "number-variant", Warning, Free);

    (UnknownVariant, "unknown-variant", Warning, Free);

    (StraySyntax, "stray-syntax", Error, Free);
    (Untranslated, "untranslated", Error, Free);
    (Outdated, "outdated", Warning, Free);
    (ObsoleteMessage, "obsolete-message", Warning, Free);
    (LeadingSpace, "leading-space", Warning, Free);
    (TrailingSpace, "trailing-space", Warning, Free);
    (DoubledSpace, "doubled-space", Warning, Free);
    (Punctuation, "punctuation", Warning, Free);
    (EndPunctuation, "end-punctuation", Warning, Free);
    (ForeignScript, "foreign-script", Warning, Free);
    (ChangedUrl, "changed-url", Warning, Free);
    (ChangedNumber, "changed-number", Warning, Free);
    (ChangedName, "changed-name", Warning, Free);
    (ChangedTag, "changed-tag", Warning, Free);
    (RepeatedWord, "repeated-word", Warning, Free);
    (UnbalancedBracket, "unbalanced-bracket", Warning, Free);
    (BrokenEncoding, "broken-encoding", Error, Free);
    (EndUserLeak, "end-user-leak", Error, Free);

    (UnusedAllow, "unused-allow", Warning, Never);
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
