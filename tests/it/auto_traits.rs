//! What every public type promises to those who share, send and log it.

use std::error::Error as StdError;
use std::fmt::{Debug, Display};
use std::hash::Hash;

use bigmodel_errors::{
    ApiError, AppMessage, Audience, Category, Chain, ContentFilter, Diagnostic, Direction, Error, ErrorCode,
    Evidence, LanguageIdentifier, Localizer, LocalizerBuilder, Remedy, Rendered,
};

fn owned<T: Send + Sync + Debug + Unpin + 'static>() {}

fn borrowed<T: Send + Sync + Debug + Unpin>() {}

fn value<T: Clone + PartialEq>() {}

fn copied<T: Copy + Eq + Hash>() {}

fn shown<T: Display>() {}

fn raised<T: StdError + Send + Sync + 'static>() {}

#[cfg(feature = "translate")]
#[test]
fn so_can_those_of_translators() {
    use bigmodel_errors::translate::{Change, Reviewed, Revision, Status, Translations};

    owned::<Change>();
    owned::<Reviewed>();
    owned::<Revision>();
    owned::<Status>();
    owned::<Translations>();
    copied::<Change>();
    value::<Reviewed>();
    value::<Status>();
}

#[test]
fn public_types_can_be_sent_shared_and_debugged() {
    owned::<ApiError>();
    owned::<AppMessage>();
    owned::<Audience>();
    owned::<Category>();
    owned::<Chain>();
    owned::<ContentFilter>();
    owned::<Diagnostic>();
    owned::<Direction>();
    owned::<Error>();
    owned::<ErrorCode>();
    owned::<Evidence>();
    owned::<LanguageIdentifier>();
    owned::<Localizer>();
    owned::<LocalizerBuilder>();
    owned::<Remedy>();
    owned::<Rendered<'static>>();
    #[cfg(feature = "watch")]
    owned::<bigmodel_errors::LiveLocalizer>();
    #[cfg(feature = "check")]
    checked();
}

#[cfg(feature = "check")]
fn checked() {
    use bigmodel_errors::check::{Problem, Report, Rule, Severity, UnknownRuleName};
    owned::<Problem>();
    owned::<Report>();
    value::<Problem>();
    value::<Report>();
    copied::<Rule>();
    copied::<Severity>();
    shown::<Problem>();
    shown::<Report>();
    shown::<Rule>();
    shown::<Severity>();
    raised::<UnknownRuleName>();
}

#[test]
fn a_rendering_is_shared_for_as_long_as_its_error_lives() {
    fn of<'a>(_: &'a ApiError) {
        borrowed::<Rendered<'a>>();
    }
    of(&ApiError::default());
}

#[test]
fn values_are_compared_cloned_and_copied() {
    value::<ApiError>();
    value::<AppMessage>();
    value::<Chain>();
    value::<ContentFilter>();
    value::<Diagnostic>();
    copied::<Audience>();
    copied::<Category>();
    copied::<Direction>();
    copied::<ErrorCode>();
    copied::<Evidence>();
    copied::<Remedy>();
}

#[test]
fn what_people_read_has_a_display_form() {
    shown::<ApiError>();
    shown::<Category>();
    shown::<Diagnostic>();
    shown::<Direction>();
    shown::<Error>();
    shown::<ErrorCode>();
    shown::<Evidence>();
    shown::<Remedy>();
    shown::<Rendered<'_>>();
}

#[test]
fn errors_are_errors() {
    raised::<ApiError>();
    raised::<Error>();
}

#[test]
fn a_localizer_debugs_as_its_locales_and_audience() {
    let locales: Vec<String> = Localizer::builtin().locales().map(ToString::to_string).collect();
    let expected = format!("Localizer {{ locales: {locales:?}, audience: Developer, .. }}");
    assert_eq!(format!("{:?}", Localizer::builtin()), expected);
}
