use std::borrow::Cow;
use std::fmt;

use once_cell::sync::OnceCell;
use unic_langid::LanguageIdentifier;

use crate::api_error::ApiError;
use crate::api_error::diagnostic::Diagnostic;
use crate::catalog::Catalog;
use crate::catalog::compose::Failure;
use crate::catalog::message::MessageKey;
use crate::code::ErrorCode;
use crate::code::remedy::Remedy;
use crate::limits::ARGUMENT_CHARS;
use crate::locale::identifier::Locale;
use crate::render::audience::Audience;
use crate::render::chain::Chain;
use crate::render::fallback::Candidate;
use crate::render::localizer::Localizer;
use crate::render::output::{to_html, to_terminal};
use crate::render::resolve::Rejected;
use crate::render::text::last_resort;
use crate::text::direction::Direction;
use crate::text::redact::redact;
use crate::text::sanitize::{is_control, sanitize};

/// A message in the reader's language, with the details of its fallback: for an error, from [`Localizer::render`], or for a
/// message of the app, from [`Localizer::format`].
///
/// [`Display`](fmt::Display) and `as_ref` give the text alone; it is never empty, and contains no placeholder, message ID or
/// control character.
///
/// ```
/// use bigmodel_errors::{ApiError, ErrorCode, Localizer};
///
/// let localizer = Localizer::builtin();
/// let chain = localizer.negotiate("zh-Hans, en;q=0.5");
/// let error = ApiError::new(ErrorCode::MODEL_NOT_IN_PLAN).with("model_name", "glm-5");
/// let rendered = localizer.render(&error, &chain);
/// assert_eq!(rendered.to_string(), "当前订阅套餐暂未开放glm-5权限");
/// assert_eq!(rendered.locale().to_string(), "zh-CN");
/// assert_eq!(rendered.category_text(), Some("API 策略阻止错误"));
/// assert_eq!(rendered.to_html(), r#"<span lang="zh-CN" dir="ltr">当前订阅套餐暂未开放glm-5权限</span>"#);
/// assert!(rendered.diagnostics().is_empty());
/// ```
///
/// Serialized, it is an object: `code`, `form`, `alternatives`, `message_id`, `category`, `category_text`, `remedy`, `remedy_text`,
/// `retryable`, `text`, `locale`, `direction`, `arguments`, `request_id`, `message`, `detail`, `evidence`, `http_status`,
/// `finish_reason`, `task_status`, `path`, `retry_after`, `content_filter`, `others`, `diagnostics`. For
/// [`Audience::EndUser`] only `code`, `retryable`, `text`, `locale`, `direction`, `evidence`, `http_status` and a reset time
/// among the arguments are filled in; the code is for the app, and the text alone for its customers. A message of the app's
/// own has only `text`, `locale`, `direction` and `diagnostics`.
///
/// Only the text is looked up immediately, everything else on request.
#[derive(Clone)]
pub struct Rendered<'a> {
    pub(crate) localizer: &'a Localizer,
    pub(crate) chain: Chain,
    /// `None` for a message of the app.
    pub(crate) error: Option<&'a ApiError>,
    /// The catalog of the text; `None` if no locale has one.
    pub(crate) catalog: Option<&'a Catalog>,
    pub(crate) message_id: Cow<'static, str>,
    pub(crate) text: Cow<'a, str>,
    /// The text is not in the form of the error.
    pub(crate) has_lost_form: bool,
    /// What an overlay has in the place of the text, and could not be formatted.
    pub(crate) unformattable: Vec<Diagnostic>,
    pub(crate) diagnostics: OnceCell<Vec<Diagnostic>>,
}

impl Localizer {
    /// Renders an error for the reader of the chain.
    ///
    /// The fallback order; each step taken becomes a [`Diagnostic`]:
    ///
    /// 1. The message of the code, in the first locale of the chain that has it, else in the default locale, finally in `en-US`.
    ///    If the server used one of the message's [forms](ErrorCode::forms), that form comes first, unless an overlay has a
    ///    text of its own for the message and none for the form.
    /// 2. If an argument is missing, the same message with fewer arguments (`error-1308.until`), then its `.bare`, in the
    ///    *same* locale: another locale lacks the argument, too.
    /// 3. If no locale has the code, a text for its range, else for the HTTP status, with the code in it, else one for any error:
    ///    `error-unknown.code`, `error-unknown.status` or `error-unknown` of the first locale that has one.
    /// 4. Finally, `Error` and the code: never a placeholder, a message ID, or an empty text.
    ///
    /// Without a code, the message of the finish reason, the wrong path or the failed task takes the place of the code's.
    ///
    /// For [`Audience::EndUser`], the message is the `.end-user` of the code, or without a known code that of the finish reason or
    /// the HTTP status; else the text for the remedy. The reader's language comes first here, too: the text for the remedy in the
    /// first locale wins over the `.end-user` of a later one.
    pub fn render<'a>(&'a self, error: &'a ApiError, chain: &Chain) -> Rendered<'a> {
        let mut unformattable = Vec::new();
        let mut report = |candidate: Candidate<'_>, rejected: Rejected<'_>| {
            if rejected.failure == Failure::Unusable {
                unformattable.push(rejected.unformattable(&candidate.key.message_id()));
            }
        };
        let (catalog, message_id, text, attribute) = match self.resolve_text(error, chain, &mut report) {
            Some((catalog, candidate, text)) => {
                (Some(catalog), candidate.key.message_id(), text, candidate.attribute)
            }
            None => (None, Cow::Borrowed("error-unknown"), last_resort(error), None),
        };
        let has_lost_form = error.form().is_some_and(|form| attribute != Some(form));
        let (chain, error, diagnostics) = (chain.clone(), Some(error), OnceCell::new());
        let localizer = self;
        Rendered {
            localizer,
            chain,
            error,
            catalog,
            message_id,
            text,
            has_lost_form,
            unformattable,
            diagnostics,
        }
    }
}

impl<'a> Rendered<'a> {
    /// Returns the text.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Returns the locale of the text, which may differ from the requested one.
    pub fn locale(&self) -> &'a LanguageIdentifier {
        self.own_locale()
    }

    /// Returns the direction of the locale's script.
    pub fn direction(&self) -> Direction {
        match self.catalog {
            Some(catalog) if catalog.rules().right_to_left => Direction::Rtl,
            _ => Direction::Ltr,
        }
    }

    /// Returns who the text is for.
    pub fn audience(&self) -> Audience {
        self.localizer.audience_of(&self.chain)
    }

    /// Returns the code of the error, known or not.
    pub fn code(&self) -> Option<ErrorCode> {
        self.error?.code()
    }

    /// Returns whether anything is known of the error: [that it is one](ApiError::is_failure), or else a finish reason or a task's
    /// status. Of an app's own message, everything is.
    pub fn is_recognized(&self) -> bool {
        self.error.is_none_or(|error| {
            error.is_failure() || [error.finish_reason(), error.task_status()].iter().any(Option::is_some)
        })
    }

    /// Returns whether a failure is reported, as [`ApiError::is_failure`] does; `true` for an app's own message.
    pub fn is_failure(&self) -> bool {
        self.error.is_none_or(ApiError::is_failure)
    }

    /// Returns the ID of the Fluent message that the text is from, such as `error-1214`; for an error, `None` for
    /// [`Audience::EndUser`], as `end-user-top-up` would tell what the text does not.
    pub fn message_id(&self) -> Option<&str> {
        let is_shown = self.error.is_none() || self.audience() == Audience::Developer;
        is_shown.then_some(&*self.message_id)
    }

    /// Returns a heading for the text of an error: the name of its category, or for [`Audience::EndUser`] a few words that
    /// reveal no more than the text.
    ///
    /// Like the texts below, it is in the [locale](Rendered::locale) of the text; `None` if your overlays have it in another
    /// locale only.
    ///
    /// ```
    /// use bigmodel_errors::{ApiError, Audience, Localizer};
    ///
    /// let localizer = Localizer::builtin();
    /// let chain = localizer.negotiate("en");
    /// let error = ApiError::new(1113);
    /// assert_eq!(localizer.render(&error, &chain).title(), Some("Account Error"));
    /// let customer = chain.for_audience(Audience::EndUser);
    /// assert_eq!(localizer.render(&error, &customer).title(), Some("Service unavailable"));
    /// ```
    pub fn title(&self) -> Option<&'a str> {
        let remedy = self.error?.remedy();
        let of_remedy = || self.plain("end-user-", remedy?.as_str(), Some("title"));
        self.category_text().or_else(of_remedy).or_else(|| self.plain("error-", "unknown", Some("title")))
    }

    /// Returns the name of the code's category in the locale of the text; `None` for [`Audience::EndUser`].
    pub fn category_text(&self) -> Option<&'a str> {
        self.for_developers(self.plain("category-", self.code()?.category()?.as_str(), None))
    }

    /// Returns what to do next in the locale of the text; `None` for [`Audience::EndUser`], whose text itself tells.
    pub fn remedy_text(&self) -> Option<&'a str> {
        self.text_of(self.error?.remedy()?)
    }

    /// What a remedy asks for, in the locale of the text.
    pub(crate) fn text_of(&self, remedy: Remedy) -> Option<&'a str> {
        self.for_developers(self.plain("remedy-", remedy.as_str(), None))
    }

    /// Returns the part of the server's message that the text would lose, sanitized to one line; `None` for
    /// [`Audience::EndUser`]. Show it beside the text, in quotes, marked with [`detail_language`](Rendered::detail_language).
    ///
    /// ```
    /// use bigmodel_errors::{ApiError, Localizer};
    ///
    /// let localizer = Localizer::builtin();
    /// let error = ApiError::recognize(r#"{"error":{"code":"1210","message":"max_tokens 必须是偶数"}}"#);
    /// let chain = localizer.negotiate("en");
    /// let rendered = localizer.render(&error, &chain);
    /// assert_eq!(rendered.as_str(), "Incorrect API call parameters, please check the documentation");
    /// assert_eq!(rendered.detail().as_deref(), Some("max_tokens 必须是偶数"));
    /// assert_eq!(rendered.detail_language(), Some("zh"));
    /// ```
    pub fn detail(&self) -> Option<Cow<'a, str>> {
        let error = self.error?;
        let lost = || error.message().filter(|_| self.has_lost_form).map(words);
        self.cleaned(error.detail().or_else(lost))
    }

    /// Returns the server's message, sanitized to one line of at most [512 characters](crate::limits::ARGUMENT_CHARS), with
    /// credentials hidden; `None` for [`Audience::EndUser`]. [`ApiError::message`] returns it verbatim.
    pub fn message(&self) -> Option<Cow<'a, str>> {
        self.cleaned(self.error?.message())
    }

    /// Returns the ID of the request, sanitized like [`message`](Rendered::message); `None` for [`Audience::EndUser`].
    pub fn request_id(&self) -> Option<Cow<'a, str>> {
        self.cleaned(self.error?.request_id())
    }

    /// Returns the language of [`message`](Rendered::message) as a tag, `zh` or `en`, by its script.
    pub fn message_language(&self) -> Option<&'static str> {
        language_of(&self.message()?)
    }

    /// Returns the language of [`detail`](Rendered::detail), likewise.
    pub fn detail_language(&self) -> Option<&'static str> {
        language_of(&self.detail()?)
    }

    /// Returns the steps of the fallback order that were taken, in order; none if the first candidate was rendered.
    ///
    /// For [`Audience::EndUser`], only another locale is reported; the other diagnostics name codes and parameters.
    pub fn diagnostics(&self) -> &[Diagnostic] {
        self.diagnostics.get_or_init(|| {
            let mut diagnostics = match self.error {
                Some(error) if self.audience() == Audience::Developer => self.diagnose(error),
                _ => Vec::new(),
            };
            diagnostics
                .extend(self.catalog.and_then(|catalog| self.localizer.fell_back(&self.chain, catalog)));
            diagnostics
        })
    }

    /// Returns the text as an HTML `span` that states its language and direction (WCAG 3.1.2).
    pub fn to_html(&self) -> String {
        to_html(&self.text, self.locale(), self.direction())
    }

    /// Returns the text for a terminal. A left-to-right text loses its isolation marks, which many terminals show as boxes. In a
    /// right-to-left text they stay: without them, a terminal that orders such text shows dates and paths in the wrong order.
    pub fn to_terminal(&self) -> String {
        to_terminal(&self.text, self.direction())
    }

    pub(crate) fn own_locale(&self) -> &'a Locale {
        self.catalog.map_or_else(|| self.localizer.default_locale(), |catalog| &catalog.locale)
    }

    /// Text from the server, sanitized, if the audience may see it.
    fn cleaned(&self, text: Option<&'a str>) -> Option<Cow<'a, str>> {
        let text = redact(self.for_developers(text)?);
        let is_clean = text.len() <= ARGUMENT_CHARS && !text.chars().any(is_control);
        Some(if is_clean { text } else { Cow::Owned(sanitize(&text, ARGUMENT_CHARS)) })
    }

    /// Text that reveals the state of the account, and so is not for end users.
    fn for_developers(&self, text: Option<&'a str>) -> Option<&'a str> {
        text.filter(|_| self.audience() == Audience::Developer)
    }

    /// Another text in the same locale, by how its ID begins and by the rest of that.
    pub(crate) fn plain(&self, prefix: &'static str, rest: &str, attribute: Option<&str>) -> Option<&'a str> {
        self.catalog?.plain(MessageKey::Of(prefix, rest), attribute)
    }
}

/// The words in a message of the form `[1302][words][request ID]`, or else the message.
fn words(message: &str) -> &str {
    let mut parts = message.strip_prefix('[').unwrap_or_default().split("][").skip(1);
    parts.next().map_or(message, |words| words.strip_suffix(']').unwrap_or(words))
}

/// The language of the server's words.
pub(crate) fn language_of(words: &str) -> Option<&'static str> {
    if !words.is_ascii() && words.chars().any(|c| matches!(c, '\u{3400}'..='\u{9fff}')) {
        Some("zh")
    } else if words.bytes().any(|b| b.is_ascii_alphabetic()) && !words.starts_with('/') {
        Some("en")
    } else {
        None
    }
}

impl fmt::Display for Rendered<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.text)
    }
}

impl fmt::Debug for Rendered<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut fields = f.debug_struct("Rendered");
        // Logs may be shown to customers, too.
        if let (Some(error), Audience::Developer) = (self.error, self.audience()) {
            fields.field("error", error);
        }
        if let Some(id) = self.message_id() {
            fields.field("message_id", &id);
        }
        fields.field("text", &self.text).field("locale", &format_args!("{}", self.locale()));
        fields.field("audience", &self.audience()).field("diagnostics", &self.diagnostics());
        fields.finish_non_exhaustive()
    }
}

impl AsRef<str> for Rendered<'_> {
    fn as_ref(&self) -> &str {
        &self.text
    }
}
