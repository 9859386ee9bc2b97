use std::fmt;
use std::str::FromStr;

use serde::{Serialize, Serializer};

use crate::check::suggest::{Guesses, nearest};

/// How much a problem matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Severity {
    /// It works, but not as well as it should.
    Warning,
    /// The text cannot be used, or misleads whoever reads it.
    Error,
}

/// Who may lift a rule for one message with a comment `# allow: <rule>`.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Lifting {
    /// A translator, who knows better.
    Free,
    /// Nobody: the text cannot be used, or there is no message that the comment could stand above.
    Never,
}

macro_rules! rules {
    ($($(#[$doc:meta])+ ($name:ident, $id:literal, $severity:ident, $lifting:ident);)+) => {
        /// What is looked for. Each has a page, which tells why, and shows a bad and a good text: [`page`](Rule::page).
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum Rule {
            $($(#[$doc])+ $name,)+
        }

        impl Rule {
            /// All rules, by theme.
            pub const ALL: &'static [Rule] = &[$(Rule::$name),+];

            /// Returns the name, as reports and `# allow:` comments write it.
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Rule::$name => $id,)+
                }
            }

            /// Returns how much a problem of this rule matters.
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

            const fn lifting(self) -> Lifting {
                match self {
                    $(Rule::$name => Lifting::$lifting,)+
                }
            }
        }
    };
}

rules! {
    /// The text is not Fluent.
    (Syntax, "syntax", Error, Never);
    /// A selector has no default variant.
    (MissingDefaultVariant, "missing-default-variant", Error, Never);
    /// The marks of a merge that was not finished.
    (MergeConflict, "merge-conflict", Error, Never);
    /// The file begins with a byte-order mark.
    (ByteOrderMark, "byte-order-mark", Warning, Never);
    /// A control character, which no reader should get to see.
    (ControlCharacter, "control-character", Error, Never);
    /// A character that changes the direction of the text around it.
    (BidiCharacter, "bidi-character", Error, Never);
    /// A comment that Fluent, or a tool that it is for, does not read as one.
    (MalformedComment, "malformed-comment", Warning, Never);
    /// A file that cannot be read, or is not UTF-8.
    (UnreadableFile, "unreadable-file", Error, Never);
    /// A directory whose name is not a language tag.
    (InvalidLocale, "invalid-locale", Error, Never);
    /// A directory without a single text.
    (NoFiles, "no-files", Error, Never);
    /// A text that exceeds one of the crate's limits.
    (Limit, "limit", Error, Never);
    /// Fluent that this crate does not use.
    (UnsupportedSyntax, "unsupported-syntax", Error, Never);

    /// A message that stands twice in a file.
    (DuplicateMessage, "duplicate-message", Error, Never);
    /// An attribute that stands twice in a message.
    (DuplicateAttribute, "duplicate-attribute", Error, Never);
    /// A variant that stands twice in a selector.
    (DuplicateVariant, "duplicate-variant", Error, Free);
    /// A message and a term, or a term and a function, of one name.
    (NameClash, "name-clash", Error, Never);
    /// A message that the reference has and the locale has not.
    (MissingMessage, "missing-message", Warning, Free);
    /// A message that nothing asks for.
    (UnknownMessage, "unknown-message", Warning, Free);
    /// An attribute that the reference has and the message has not.
    (MissingAttribute, "missing-attribute", Warning, Free);
    /// An attribute that nothing asks for.
    (UnknownAttribute, "unknown-attribute", Warning, Free);
    /// A message with arguments that cannot be said without them.
    (MissingBare, "missing-bare", Error, Free);
    /// A `.bare` beside a text that has no arguments.
    (SuperfluousBare, "superfluous-bare", Warning, Free);
    /// A text with nothing in it.
    (BlankText, "blank-text", Error, Never);

    /// An argument that the message does not have.
    (UnknownArgument, "unknown-argument", Error, Never);
    /// An argument that the reference shows and the text does not.
    (MissingArgument, "missing-argument", Warning, Free);
    /// An argument in the text that is for when arguments are missing.
    (ArgumentInBare, "argument-in-bare", Error, Free);
    /// An argument that stands in the text as letters.
    (BrokenPlaceable, "broken-placeable", Error, Free);
    /// A reference to what does not exist.
    (UnknownReference, "unknown-reference", Error, Never);
    /// A reference that leads back to where it began.
    (CyclicReference, "cyclic-reference", Error, Never);
    /// A reference to what has an error of its own.
    (UnusableReference, "unusable-reference", Error, Never);
    /// A function that does not exist.
    (UnknownFunction, "unknown-function", Error, Never);

    /// A plural category of the language without a variant.
    (MissingPluralCategory, "missing-plural-category", Warning, Free);
    /// A plural category that the language does not have.
    (UnknownPluralCategory, "unknown-plural-category", Warning, Free);
    /// `[1]` where the category `[one]` is meant.
    (NumberVariant, "number-variant", Warning, Free);

    /// A variant for a value that the argument never has.
    (UnknownVariant, "unknown-variant", Warning, Free);

    /// Fluent's own marks as a part of a text.
    (StraySyntax, "stray-syntax", Error, Free);
    /// A text that is still in the source language.
    (Untranslated, "untranslated", Error, Free);
    /// A text that was made from an earlier reference.
    (Outdated, "outdated", Warning, Free);
    /// A message that the reference no longer has.
    (ObsoleteMessage, "obsolete-message", Warning, Free);
    /// A placeable that is not written `{ $name }`.
    (PlaceableSpacing, "placeable-spacing", Warning, Free);
    /// Space before a text.
    (LeadingSpace, "leading-space", Warning, Free);
    /// Space after a text.
    (TrailingSpace, "trailing-space", Warning, Free);
    /// Two spaces where there should be one.
    (DoubledSpace, "doubled-space", Warning, Free);
    /// Punctuation of another script, or of the wrong width.
    (Punctuation, "punctuation", Warning, Free);
    /// A text that ends otherwise than the reference.
    (EndPunctuation, "end-punctuation", Warning, Free);
    /// A letter that is not written in the language.
    (ForeignScript, "foreign-script", Warning, Free);
    /// An address of the reference that the text does not have.
    (ChangedUrl, "changed-url", Warning, Free);
    /// A number of the reference that the text does not have.
    (ChangedNumber, "changed-number", Warning, Free);
    /// A name of the reference that the text does not have.
    (ChangedName, "changed-name", Warning, Free);
    /// A word that stands twice in a row.
    (RepeatedWord, "repeated-word", Warning, Free);
    /// A bracket or a quotation mark without its counterpart.
    (UnbalancedBracket, "unbalanced-bracket", Warning, Free);
    /// Characters that are left of others.
    (BrokenEncoding, "broken-encoding", Error, Free);
    /// Something that the customers of an app are not told.
    (EndUserLeak, "end-user-leak", Error, Free);

    /// An `# allow:` comment that lifts nothing.
    (UnusedAllow, "unused-allow", Warning, Never);
    /// An `# allow:` comment with the name of no rule.
    (UnknownRule, "unknown-rule", Warning, Never);
}

impl Rule {
    /// Returns whether a comment `# allow: <rule>` above a message lifts the rule for it.
    pub fn can_be_allowed(self) -> bool {
        self.lifting() == Lifting::Free
    }
}

/// Reads the name of a rule.
///
/// # Errors
///
/// - No rule has that name.
impl FromStr for Rule {
    type Err = UnknownRuleName;

    fn from_str(text: &str) -> Result<Rule, UnknownRuleName> {
        let found = Rule::ALL.iter().copied().find(|rule| rule.as_str() == text);
        found.ok_or_else(|| UnknownRuleName(near(text)))
    }
}

/// No rule has the name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownRuleName(Option<Rule>);

fn near(text: &str) -> Option<Rule> {
    let near = nearest(&Guesses::default(), text, Rule::ALL.iter().map(|rule| rule.as_str()))?;
    Rule::ALL.iter().copied().find(|rule| rule.as_str() == near)
}

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

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for Rule {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl Severity {
    /// Returns `warning` or `error`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Severity::Warning => "warning",
            Severity::Error => "error",
        }
    }
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for Severity {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
