//! A server on loopback that answers as the API does, for the examples.

use std::io;
use std::sync::atomic::{AtomicU32, Ordering};

use axum::Router;
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::IntoResponse;
use axum::routing::post;
use tokio::net::TcpListener;

const JSON: &str = "application/json; charset=UTF-8";
const EVENTS: &str = "text/event-stream;charset=UTF-8";

/// The answer to a request that has no error.
const COMPLETION: &str = r#"{"id":"20261129101500aaaabbbbccccdddd","object":"chat.completion","created":1795918500,"model":"glm-4.7","choices":[{"index":0,"message":{"role":"assistant","content":"Hello!"},"finish_reason":"stop"}],"usage":{"prompt_tokens":1,"completion_tokens":1,"total_tokens":2}}"#;

/// Starts the server and returns its address, `http://127.0.0.1:<port>`.
pub async fn start() -> io::Result<String> {
    let busy = r#"{"error":{"code":"1302","message":"Rate limit reached for requests"},"request_id":"20261129101500aaaabbbbccccdddd"}"#;
    let app = Router::new()
        .route("/v4/chat/completions", error(429, JSON, busy))
        .route(
            "/anthropic/v1/messages",
            error(
                429,
                JSON,
                r#"{"type":"error","error":{"type":"rate_limit_error","code":"1305","message":"[1305][The service may be temporarily overloaded, please try again later][20261129101501aaaabbbbccccdddd]"},"request_id":"20261129101501aaaabbbbccccdddd"}"#,
            ),
        )
        .route(
            "/flat",
            error(200, JSON, r#"{"code":1001,"msg":"Header中未收到Authorization参数，无法进行身份验证。","success":false}"#),
        )
        .route("/html", error(502, "text/html", "<html><head><title>502 Bad Gateway</title></head></html>"))
        .route(
            "/stopped",
            error(
                200,
                EVENTS,
                "data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":\"Once\"}}]}\n\ndata: {\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"sensitive\"}]}\n\ndata: [DONE]\n\n",
            ),
        )
        .route(
            "/broken",
            error(
                200,
                EVENTS,
                "data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":\"Once\"}}]}\n\ndata: {\"error\":{\"code\":\"1234\",\"message\":\"网络错误，错误id：20261129101502aaaabbbbccccdddd，请稍后重试\"}}\n\n",
            ),
        )
        .route(
            "/money/chat/completions",
            error(429, JSON, r#"{"error":{"code":"1113","message":"余额不足或无可用资源包,请充值。"}}"#),
        )
        .route(
            "/limit/chat/completions",
            error(
                429,
                JSON,
                r#"{"error":{"code":"1308","message":"Usage limit reached for 5 hour. Your limit will reset at 2099-01-01 00:00:00"}}"#,
            ),
        )
        .route("/twice/chat/completions", post(move || third_time_well(busy)));
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    tokio::spawn(async move { axum::serve(listener, app).await });
    Ok(format!("http://{address}"))
}

/// Always the same answer.
fn error(status: u16, media_type: &'static str, body: &'static str) -> axum::routing::MethodRouter {
    post(move || async move { (status_of(status), [(CONTENT_TYPE, media_type)], body) })
}

/// An error for two requests of three.
async fn third_time_well(busy: &'static str) -> impl IntoResponse {
    static REQUESTS: AtomicU32 = AtomicU32::new(0);
    let is_third = REQUESTS.fetch_add(1, Ordering::Relaxed) % 3 == 2;
    let (status, body) = if is_third { (200, COMPLETION) } else { (429, busy) };
    (status_of(status), [(CONTENT_TYPE, JSON)], body)
}

fn status_of(status: u16) -> StatusCode {
    StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
}
