/// Whose a payload is, as far as the caller knows.
///
/// ```
/// use bigmodel_errors::{ApiError, Origin};
///
/// let body = r#"{"code":1234,"msg":"bad token"}"#;
/// assert_eq!(ApiError::recognize(body).code(), None);
/// let error = ApiError::recognize_from(Origin::Api, body);
/// assert_eq!(error.code().map(|code| code.as_u16()), Some(1234));
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Origin {
    /// Anybody's: a line of a log, a text that somebody pasted. A number in the shape of a code needs a second sign that it is one of
    /// this API's: a sentence that shares words with those of the code, a name of the service, a request ID of its form.
    #[default]
    Unknown,
    /// This API answered so: every number in one of its shapes is its code, whatever the message is.
    Api,
}
