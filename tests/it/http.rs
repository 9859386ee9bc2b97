//! Problem details, and the extractor for axum.

use std::sync::Arc;

use axum::body::Body;
use axum::response::Response;
use axum::routing::get;
use axum::{Extension, Router};
use bigmodel_errors::http::{Problem, Reader, ReaderConfig};
use bigmodel_errors::{ApiError, Audience, ErrorCode, Localizer};
use futures_executor::block_on;
use http_body_util::BodyExt;
use serde_json::{Value, json};
use tower::ServiceExt;

const ID: &str = "20260905073518df58160ac3e4cc6e";

fn error() -> ApiError {
    let body = format!(
        r#"{{"error":{{"code":"1113","message":"余额不足或无可用资源包,请充值。"}},"request_id":"{ID}","retry_after":"1.5"}}"#
    );
    ApiError::from_response(429, body)
}

#[track_caller]
fn problem(error: &ApiError, requested: &str, audience: Audience) -> Value {
    let localizer = Localizer::builtin();
    let problem = Problem::new(localizer, error, &localizer.negotiate(requested).for_audience(audience));
    let problem = problem.with_type_base("https://example.com/errors/").with_instance("/log/7");
    serde_json::from_str(&problem.to_json()).unwrap()
}

#[test]
fn a_problem_for_developers_has_everything() {
    let expected = json!({
        "type": "https://example.com/errors/1113",
        "title": "Your account is in arrears, please recharge and try again",
        "status": 429,
        "detail": "Insufficient balance or no resource package. Please recharge.",
        "instance": "/log/7",
        "code": 1113,
        "retryable": false,
        "retry_after": 2,
        "request_id": ID,
        "language": "en-US",
    });
    assert_eq!(problem(&error(), "en", Audience::Developer), expected);
}

#[test]
fn a_problem_for_customers_tells_nothing_of_the_account() {
    let expected = json!({
        "type": "about:blank",
        "title": "网关错误",
        "status": 502,
        "detail": "服务暂时不可用，请联系本应用的客服。",
        "retryable": false,
        "retry_after": 2,
        "language": "zh-CN",
    });
    assert_eq!(problem(&error(), "zh", Audience::EndUser), expected);
}

/// Whatever the error is: no member, and no status, tells a customer which it is.
#[test]
fn customers_get_the_status_of_what_they_can_do() {
    for code in ErrorCode::KNOWN {
        let error = ApiError::new(*code).with_http_status(401);
        let problem = problem(&error, "en", Audience::EndUser);
        assert!([413, 422, 502, 503].contains(&problem["status"].as_u64().unwrap()), "{problem}");
        assert_eq!(problem["type"], "about:blank");
        for member in ["code", "request_id", "instance"] {
            assert_eq!(problem.get(member), None, "{code}");
        }
    }
}

#[test]
fn every_status_has_a_title_in_every_locale() {
    let localizer = Localizer::builtin();
    for locale in localizer.locales() {
        for status in 400..600 {
            let error = ApiError::default().with_http_status(status);
            let problem = problem(&error, &locale.to_string(), Audience::Developer);
            assert_eq!(problem["status"], status);
            assert_ne!(problem["title"], "", "{status} in {locale}");
            assert_eq!(problem["type"], "about:blank");
        }
    }
    assert_eq!(
        problem(&ApiError::default().with_http_status(404), "en", Audience::Developer)["title"],
        "Not Found"
    );
    assert_eq!(
        problem(&ApiError::default().with_http_status(418), "en", Audience::Developer)["title"],
        "Request Error"
    );
    // A body with an error came with a status of success.
    assert_eq!(problem(&error().with_http_status(200), "en", Audience::Developer)["status"], 429);
    assert_eq!(problem(&ApiError::default(), "en", Audience::Developer)["status"], 502);
}

/// A response, its headers in alphabetical order but for the length.
fn answer(config: Option<ReaderConfig>, uri: &str, headers: &[(&str, &str)]) -> (u16, Vec<String>, String) {
    async fn handler(reader: Reader) -> Result<&'static str, Response> {
        Err(reader.respond(&error()))
    }
    let mut app = Router::new().route("/chat", get(handler));
    if let Some(config) = config {
        app = app.layer(Extension(config));
    }
    let request = headers
        .iter()
        .fold(axum::http::Request::get(uri), |request, (name, value)| request.header(*name, *value));
    let response = block_on(app.oneshot(request.body(Body::empty()).unwrap())).unwrap();
    let status = response.status().as_u16();
    let mut headers: Vec<String> = response
        .headers()
        .iter()
        .filter(|(name, _)| *name != "content-length")
        .map(|(name, value)| format!("{name}: {}", value.to_str().unwrap()))
        .collect();
    headers.sort();
    let body = block_on(response.into_body().collect()).unwrap().to_bytes();
    (status, headers, String::from_utf8(body.to_vec()).unwrap())
}

#[test]
fn a_handler_answers_in_the_language_and_the_format_of_the_reader() {
    let (status, headers, body) = answer(None, "/chat", &[("accept-language", "zh-CN")]);
    assert_eq!(status, 502);
    let expected = [
        "content-language: zh-CN",
        "content-type: application/problem+json",
        "retry-after: 2",
        "vary: accept, accept-language",
    ];
    assert_eq!(headers, expected);
    assert_eq!(serde_json::from_str::<Value>(&body).unwrap(), problem(&error(), "zh", Audience::EndUser));

    let (_, headers, body) = answer(None, "/chat", &[("accept", "text/plain")]);
    assert_eq!(headers[1], "content-type: text/plain; charset=utf-8");
    assert_eq!(
        body,
        "Bad Gateway\nThe service is not available right now. Please contact the support team of this app.\n"
    );

    let (_, headers, body) = answer(None, "/chat", &[("accept", "text/html"), ("accept-language", "ar")]);
    assert_eq!(headers[1], "content-type: text/html; charset=utf-8");
    assert!(body.starts_with("<!doctype html>\n<html lang=\"ar\" dir=\"rtl\">\n"), "{body}");
}

/// With tags, and whom for.
#[test]
fn the_debug_form_of_a_reader_can_be_read() {
    let request = axum::http::Request::get("/").header("accept-language", "ja, zh").body(()).unwrap();
    let reader = Reader::of(&request.into_parts().0);
    assert_eq!(
        format!("{reader:?}"),
        "Reader { locales: [\"ja\", \"zh-CN\", \"en-US\"], audience: EndUser, format: Json, .. }"
    );
}

#[test]
fn the_language_may_be_chosen_by_query_or_cookie() {
    let config = ReaderConfig::default().query_parameter("lang").cookie("lang");
    let language = |uri: &str, headers: &[(&str, &str)]| {
        let (_, headers, _) = answer(Some(config.clone()), uri, headers);
        assert!(headers.contains(&"vary: cookie".to_owned()), "{headers:?}");
        headers[0].strip_prefix("content-language: ").unwrap().to_owned()
    };
    assert_eq!(language("/chat?x=1&lang=ja", &[("accept-language", "ar")]), "ja");
    assert_eq!(language("/chat", &[("cookie", "a=b; lang=zh-TW"), ("accept-language", "ar")]), "zh-TW");
    assert_eq!(language("/chat?lang=ja", &[("cookie", "lang=zh-TW")]), "ja");
    // A language that no text is in leaves the choice to the browser, as does what is no language.
    assert_eq!(language("/chat?lang=tlh", &[("accept-language", "ar")]), "ar");
    assert_eq!(language("/chat?lang=en;q=0,ja", &[("accept-language", "ar")]), "ar");
    let (_, headers, _) = answer(None, "/chat?lang=ja", &[]);
    assert!(headers.contains(&"content-language: en-US".to_owned()));
}

/// RFC 9110, section 5.3. HTTP/2 divides cookies likewise.
#[test]
fn a_header_of_several_lines_is_read_as_one() {
    let config = ReaderConfig::default().cookie("lang");
    let of = |headers: &[(&str, &str)]| answer(Some(config.clone()), "/chat", headers).1[..2].join("; ");
    let (languages, formats) = ("accept-language", "accept");
    for (headers, expected) in [
        (
            [(languages, "tlh"), (languages, "ja")],
            "content-language: ja; content-type: application/problem+json",
        ),
        (
            [(languages, "ja;q=0.5"), (languages, "ar")],
            "content-language: ar; content-type: application/problem+json",
        ),
        (
            [(formats, "image/png"), (formats, "text/plain")],
            "content-language: en-US; content-type: text/plain; charset=utf-8",
        ),
        (
            [("cookie", "a=b"), ("cookie", "lang=ja")],
            "content-language: ja; content-type: application/problem+json",
        ),
    ] {
        assert_eq!(of(&headers), expected, "{headers:?}");
    }
}

#[test]
fn an_app_has_its_own_texts_and_audience() {
    let localizer =
        Localizer::builder().resource("en", "error-1113 = The <budget> is spent.").build().unwrap();
    let config = ReaderConfig::new(Arc::new(localizer)).audience(Audience::Developer).type_base("https://x/");
    let (status, _, body) = answer(Some(config.clone()), "/chat", &[]);
    let body: Value = serde_json::from_str(&body).unwrap();
    assert_eq!(
        (status, &body["type"], &body["detail"]),
        (429, &json!("https://x/1113"), &json!("The <budget> is spent."))
    );
    let (_, _, body) = answer(Some(config), "/chat", &[("accept", "text/html")]);
    assert!(body.contains("<h1>The &lt;budget&gt; is spent.</h1>"), "{body}");
}

/// What a log may print of a reader and a problem.
#[test]
fn debug_tells_customers_secrets_to_nobody() {
    let localizer = Localizer::builtin();
    let chain = localizer.negotiate("en").for_audience(Audience::EndUser);
    let problem = format!("{:?}", Problem::new(localizer, &error(), &chain));
    for secret in ["1113", ID, "余额"] {
        assert!(!problem.contains(secret), "{problem}");
    }
}
