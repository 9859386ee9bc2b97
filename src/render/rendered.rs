use std::borrow::Cow;
use std::fmt;

use once_cell::sync::OnceCell;
use serde::ser::{SerializeMap, SerializeStruct};
use serde::{Serialize, Serializer};
use unic_langid::LanguageIdentifier;

use crate::api_error::ApiError;
use crate::api_error::diagnostic::Diagnostic;
use crate::api_error::evidence::Evidence;
use crate::catalog::Catalog;
use crate::code::ErrorCode;
use crate::code::category::Category;
use crate::code::parameter::{NEXT_FLUSH_TIME, is_moment};
use crate::limits::ARGUMENT_CHARS;
use crate::locale::chain::Chain;
use crate::render::localizer::{Audience, Localizer};
use crate::render::output::{to_html, to_terminal};
use crate::text::direction::Direction;
use crate::text::redact::redact;
use crate::text::sanitize::{clean, is_control};

/// A message in the reader's language, and how it came to be.
///
/// [`Display`](fmt::Display) and `as_ref` give the text alone; it is never empty and has no placeholder, message ID or
/// control in it.
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
/// Serialized, it is an object: `code`, `alternatives`, `message_id`, `category`, `category_text`, `remedy`, `remedy_text`,
/// `retryable`, `text`, `locale`, `direction`, `arguments`, `request_id`, `message`, `detail`, `evidence`, `http_status`,
/// `finish_reason`, `task_status`, `path`, `retry_after`, `content_filter`, `others`, `diagnostics`. For
/// [`Audience::EndUser`] only `code`, `retryable`, `text`, `locale`, `direction`, `evidence`, `http_status` and a reset time
/// among the arguments are filled in; the code is for the app, and the text alone for its customers.
///
/// Only the text is made at once; all else is looked up when it is asked for.
#[derive(Clone)]
pub struct Rendered<'a> {
    pub(crate) localizer: &'a Localizer,
    pub(crate) chain: Chain,
    pub(crate) error: &'a ApiError,
    /// Where the text was found.
    pub(crate) catalog: Option<&'a Catalog>,
    pub(crate) message_id: Cow<'static, str>,
    pub(crate) text: Cow<'a, str>,
    /// What could not be formatted on the way.
    pub(crate) passed_over: Vec<Diagnostic>,
    pub(crate) diagnostics: OnceCell<Vec<Diagnostic>>,
}

impl<'a> Rendered<'a> {
    /// Returns the text.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Returns the locale whose text this is; not always the one that was asked for.
    pub fn locale(&self) -> &'a LanguageIdentifier {
        self.catalog.map_or_else(|| self.localizer.default_locale(), |catalog| &catalog.locale)
    }

    /// Returns the direction of the locale's script.
    pub fn direction(&self) -> Direction {
        match self.catalog {
            Some(catalog) if catalog.rules().right_to_left => Direction::Rtl,
            _ => Direction::Ltr,
        }
    }

    /// Returns the code that the error has, known or not.
    pub fn code(&self) -> Option<ErrorCode> {
        self.error.code()
    }

    /// Returns the ID of the Fluent message that the text came from, such as `error-1214` or `end-user-top-up`.
    pub fn message_id(&self) -> &str {
        &self.message_id
    }

    /// Returns the name of the code's category in the reader's language; `None` for [`Audience::EndUser`].
    pub fn category_text(&self) -> Option<&'a str> {
        self.text_for_developers(self.error.code()?.category()?.message_id())
    }

    /// Returns what to do next in the reader's language; `None` for [`Audience::EndUser`], whose text itself says it.
    pub fn remedy_text(&self) -> Option<&'a str> {
        self.text_for_developers(self.error.remedy()?.message_id())
    }

    /// Returns what of the server's own words the text would lose, cleaned to one line; `None` for
    /// [`Audience::EndUser`]. Show it beside the text, in quotes, marked with [`detail_language`](Rendered::detail_language).
    ///
    /// ```
    /// use bigmodel_errors::{ApiError, Localizer};
    ///
    /// let localizer = Localizer::builtin();
    /// let error = ApiError::recognize(r#"{"error":{"code":"1210","message":"max_tokens参数非法：限制数值范围[1,98304]"}}"#);
    /// let chain = localizer.negotiate("en");
    /// let rendered = localizer.render(&error, &chain);
    /// assert_eq!(rendered.as_str(), "Incorrect API call parameters, please check the documentation");
    /// assert_eq!(rendered.detail().as_deref(), Some("max_tokens参数非法：限制数值范围[1,98304]"));
    /// assert_eq!(rendered.detail_language(), Some("zh"));
    /// ```
    pub fn detail(&self) -> Option<Cow<'a, str>> {
        self.for_developers(self.error.detail())
    }

    /// Returns the server's own words, cleaned to one line of at most [512 characters](crate::limits::ARGUMENT_CHARS), with
    /// credentials in them hidden; `None` for [`Audience::EndUser`]. Verbatim they are [`ApiError::message`].
    pub fn message(&self) -> Option<Cow<'a, str>> {
        self.for_developers(self.error.message())
    }

    /// Returns the ID of the request, cleaned like [`message`](Rendered::message); `None` for [`Audience::EndUser`].
    pub fn request_id(&self) -> Option<Cow<'a, str>> {
        self.for_developers(self.error.request_id())
    }

    /// Returns who the text is for.
    pub fn audience(&self) -> Audience {
        self.localizer.audience()
    }

    /// Returns the language of [`detail`](Rendered::detail) as a tag, `zh` or `en`, by its script.
    pub fn detail_language(&self) -> Option<&'static str> {
        let detail = self.detail()?;
        if detail.chars().any(|c| matches!(c, '\u{3400}'..='\u{9fff}')) {
            Some("zh")
        } else if detail.chars().any(|c| c.is_ascii_alphabetic()) {
            Some("en")
        } else {
            None
        }
    }

    /// Returns the steps that the rendering took down the fallback ladder, in order; none if all was well.
    ///
    /// For [`Audience::EndUser`] it only tells that another locale answered: the rest names codes and parameters.
    pub fn diagnostics(&self) -> &[Diagnostic] {
        self.diagnostics.get_or_init(|| {
            let mut diagnostics = Vec::new();
            if self.audience() == Audience::Developer {
                diagnostics = self.localizer.diagnose(self.error, &self.message_id, self.catalog);
                diagnostics.extend(self.passed_over.iter().cloned());
            }
            diagnostics
                .extend(self.catalog.and_then(|catalog| self.localizer.fell_back(&self.chain, catalog)));
            diagnostics
        })
    }

    /// Returns the text as an HTML `span` that states its language and direction (WCAG 3.1.2).
    pub fn to_html(&self) -> String {
        to_html(&self.text, self.locale(), self.direction())
    }

    /// Returns the text for a terminal: isolation marks, which most terminals show as boxes, are left out.
    pub fn to_terminal(&self) -> String {
        to_terminal(&self.text)
    }

    /// Text of the server's, cleaned, where the audience may see it.
    fn for_developers(&self, text: Option<&'a str>) -> Option<Cow<'a, str>> {
        let text = text.filter(|_| self.audience() == Audience::Developer)?;
        let text = redact(text);
        let is_clean = text.len() <= ARGUMENT_CHARS && !text.chars().any(is_control);
        Some(if is_clean { text } else { Cow::Owned(clean(&text, ARGUMENT_CHARS)) })
    }

    /// A text of the catalog; a customer of an app is not to learn what ails the account.
    fn text_for_developers(&self, id: &str) -> Option<&'a str> {
        if self.audience() == Audience::Developer { self.localizer.message(id, &self.chain) } else { None }
    }

    /// The arguments that the audience may see.
    fn shown_arguments(&self) -> impl Iterator<Item = (&str, &str)> {
        let all = self.audience() == Audience::Developer;
        self.error
            .arguments()
            .filter(move |(name, value)| all || *name == NEXT_FLUSH_TIME.name && is_moment(value))
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
        // A log that customers may come to read has what they may read.
        if self.audience() == Audience::Developer {
            fields.field("error", &self.error).field("message_id", &self.message_id);
        }
        fields.field("text", &self.text).field("locale", &Shown(self.locale()));
        fields.field("audience", &self.audience()).field("diagnostics", &self.diagnostics());
        fields.finish_non_exhaustive()
    }
}

impl AsRef<str> for Rendered<'_> {
    fn as_ref(&self) -> &str {
        &self.text
    }
}

impl Serialize for Rendered<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let error = self.error;
        let shown = self.audience() == Audience::Developer;
        let mut fields = serializer.serialize_struct("Rendered", 24)?;
        fields.serialize_field("code", &error.code())?;
        fields.serialize_field("alternatives", if shown { error.alternatives() } else { &[] })?;
        let category = error.code().and_then(ErrorCode::category).filter(|_| shown);
        fields.serialize_field("message_id", &Some(self.message_id()).filter(|_| shown))?;
        fields.serialize_field("category", &category.map(Category::as_str))?;
        fields.serialize_field("category_text", &self.category_text())?;
        fields.serialize_field("remedy", &error.remedy().filter(|_| shown))?;
        fields.serialize_field("remedy_text", &self.remedy_text())?;
        fields.serialize_field("retryable", &error.is_retryable())?;
        fields.serialize_field("text", self.as_str())?;
        fields.serialize_field("locale", &Shown(self.locale()))?;
        fields.serialize_field("direction", &self.direction())?;
        fields.serialize_field("arguments", &Arguments(self))?;
        fields.serialize_field("request_id", &error.request_id().filter(|_| shown).map(redact))?;
        fields.serialize_field("message", &error.message().filter(|_| shown).map(redact))?;
        fields.serialize_field("detail", &self.detail())?;
        fields.serialize_field("evidence", &error.evidence())?;
        fields.serialize_field("http_status", &error.http_status())?;
        fields.serialize_field("finish_reason", &error.finish_reason().filter(|_| shown).map(redact))?;
        fields.serialize_field("task_status", &error.task_status().filter(|_| shown).map(redact))?;
        fields.serialize_field("path", &error.path().filter(|_| shown).map(redact))?;
        fields.serialize_field("retry_after", &error.retry_after().filter(|_| shown).map(redact))?;
        fields.serialize_field("content_filter", if shown { error.content_filter() } else { &[] })?;
        let others: Vec<Other<'_>> = error.others().iter().filter(|_| shown).map(Other::new).collect();
        fields.serialize_field("others", &others)?;
        // They name parameters, which a customer of the app has no use for.
        fields.serialize_field("diagnostics", if shown { self.diagnostics() } else { &[] })?;
        fields.end()
    }
}

/// A further error of the payload, as much of it as a log needs.
#[derive(Serialize)]
struct Other<'e> {
    code: Option<ErrorCode>,
    message: Option<Cow<'e, str>>,
    request_id: Option<Cow<'e, str>>,
    evidence: Option<Evidence>,
}

impl<'e> Other<'e> {
    fn new(error: &'e ApiError) -> Other<'e> {
        let (code, evidence) = (error.code(), error.evidence());
        let (message, request_id) = (error.message().map(redact), error.request_id().map(redact));
        Other { code, message, request_id, evidence }
    }
}

/// Serializes, and is debugged, as its `Display` form.
struct Shown<T>(T);

impl<T: fmt::Display> fmt::Debug for Shown<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl<T: fmt::Display> Serialize for Shown<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

struct Arguments<'r, 'a>(&'r Rendered<'a>);

impl Serialize for Arguments<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for (name, value) in self.0.shown_arguments() {
            map.serialize_entry(&*redact(name), &redact(value))?;
        }
        map.end()
    }
}
