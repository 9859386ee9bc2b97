//! Prints lines like those of logs: bodies of the API in all envelopes and both languages, the messages that clients make of
//! them, and lines without an error of the API. The same seed prints the same lines.
//!
//! ```console
//! $ cargo run --example lines
//! $ cargo run --release --example lines -- --count 1000000 --seed 7 > errors.log
//! $ cargo run --release --example lines -- --count 1000000 --bodies > bodies.jsonl
//! ```
//!
//! With `--bodies`, only bodies that the server itself sends at `/paas/v4`.
#![allow(clippy::indexing_slicing, reason = "of tables that are not empty")]

use std::env;
use std::io::{self, BufWriter, Write};

/// Code, type at the Anthropic-compatible endpoint, text in Chinese and English; placeholders in braces are filled anew each
/// time. The frequencies are a guess.
#[rustfmt::skip]
const SENTENCES: &[(u32, u16, &str, &str, &str)] = &[
    (4, 1000, "authentication_error", "身份验证失败。", "Authentication Failed"),
    (2, 1001, "authentication_error", "Header中未收到Authorization参数，无法进行身份验证。", "Authorization parameter not received in Header, unable to authenticate"),
    (2, 1003, "authentication_error", "Authorization Token已过期，请重新生成/获取。", "Authorization Token expired, please regenerate/obtain"),
    (12, 1113, "rate_limit_error", "余额不足或无可用资源包,请充值。", "Insufficient balance or no resource package. Please recharge."),
    (3, 1210, "invalid_request_error", "API 调用参数有误，请检查文档。", "Invalid API parameter, please check the documentation."),
    (6, 1211, "invalid_request_error", "模型不存在，请检查模型代码。", "Unknown Model, please check the model code."),
    (4, 1213, "invalid_request_error", "未正常接收到{field}参数。", "The {field} parameter was not received normally."),
    (10, 1214, "invalid_request_error", "{field} 参数非法。请检查文档。", "The {field} parameter is illegal. Please check the documentation."),
    (1, 1214, "invalid_request_error", "{field}:不能为空", "{field} type error"),
    (5, 1234, "api_error", "网络错误，错误id：{id}，请联系客服", "Network error, error id: {id}, please contact customer service"),
    (3, 1261, "invalid_request_error", "Prompt 超长", "Prompt exceeds max length"),
    (6, 1301, "invalid_request_error", "系统检测到输入或生成内容可能包含不安全或敏感内容，请您避免输入易产生敏感内容的提示语，感谢您的配合。", "System detected potentially unsafe or sensitive content in input or generation. Please avoid using prompts that may generate sensitive content. Thank you for your cooperation."),
    (16, 1302, "rate_limit_error", "您的账户已达到速率限制，请您控制请求频率", "Rate limit reached for requests"),
    (14, 1305, "overloaded_error", "该模型当前访问量过大，请您稍后再试", "The service may be temporarily overloaded, please try again later"),
    (7, 1308, "rate_limit_error", "已达到 5 小时的使用上限。您的限额将在 {time} 重置。", "Usage limit reached for 5 hour. Your limit will reset at {time}"),
    (3, 1310, "rate_limit_error", "您已达到每周/每月使用上限，您的限额将在 {time} 重置。", "Weekly/Monthly Limit Exhausted. Your limit will reset at {time}"),
    (2, 1311, "permission_error", "当前订阅套餐暂未开放{model}权限", "Your current subscription plan does not yet include access to {model}"),
];

const FIELDS: &[&str] = &[
    "messages",
    "messages",
    "prompt",
    "top_p",
    "max_tokens",
    "temperature",
    "tools",
    "model",
    "messages[2].content[0].text",
];
const MODELS: &[&str] = &["glm-5", "glm-4.7", "glm-4.7-flash", "glm-4.6v", "embedding-3"];

/// The kind of a line.
#[derive(Clone, Copy)]
pub(crate) enum Kind {
    /// What the server itself sends at `/paas/v4`.
    Body,
    OtherBody,
    Wrapped,
    Negative,
}

/// The kinds of lines, and how many of a hundred they are: a guess.
pub(crate) const KINDS: &[(&str, usize, Kind)] = &[
    ("bodies", 70, Kind::Body),
    ("other endpoints", 15, Kind::OtherBody),
    ("wrapped", 10, Kind::Wrapped),
    ("no error", 5, Kind::Negative),
];

/// The text of a sentence and what else a line needs of it.
struct Sentence {
    code: u16,
    kind: &'static str,
    text: String,
    id: String,
}

/// A small pseudo-random generator, xorshift.
pub(crate) struct Numbers(u64);

impl Numbers {
    pub(crate) fn new(seed: u64) -> Numbers {
        // A state of zero would stay zero.
        Numbers(seed ^ 0x9e37_79b9_7f4a_7c15)
    }

    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) as usize % end
    }

    fn one_of<T: Copy>(&mut self, all: &[T]) -> T {
        all[self.below(all.len())]
    }

    fn moment(&mut self) -> [usize; 6] {
        [2026, 1 + self.below(12), 1 + self.below(28), self.below(24), self.below(60), self.below(60)]
    }

    fn time(&mut self) -> String {
        let [year, month, day, hour, minute, second] = self.moment();
        format!("{year}-{month:02}-{day:02} {hour:02}:{minute:02}:{second:02}")
    }

    fn id(&mut self) -> String {
        let [year, month, day, hour, minute, second] = self.moment();
        let (a, b) = (self.below(1 << 32), self.below(1 << 32));
        format!("{year}{month:02}{day:02}{hour:02}{minute:02}{second:02}{a:08x}{b:08x}")
    }

    fn sentence(&mut self) -> Sentence {
        let all: u32 = SENTENCES.iter().map(|(often, ..)| often).sum();
        let mut at = self.below(all as usize) as u32;
        let found = SENTENCES.iter().find(|(often, ..)| {
            let is_it = at < *often;
            at = at.saturating_sub(*often);
            is_it
        });
        let (_, code, kind, chinese, english) = *found.unwrap_or(&SENTENCES[0]);
        let text = if self.below(2) == 0 { chinese } else { english };
        let text = text.replace("{field}", self.one_of(FIELDS)).replace("{model}", self.one_of(MODELS));
        let text = text.replace("{time}", &self.time()).replace("{id}", &self.id());
        Sentence { code, kind, text, id: self.id() }
    }

    /// A body of the API at `/paas/v4`.
    fn body(&mut self) -> String {
        let Sentence { code, text, id, .. } = self.sentence();
        match self.below(16) {
            0 => format!(r#"{{"error":{{"code":"{code}","message":"{text}"}}}}"#),
            _ => format!(r#"{{"error":{{"code":"{code}","message":"{text}"}},"request_id":"{id}"}}"#),
        }
    }

    /// A body of the other endpoints.
    fn other_body(&mut self) -> String {
        let Sentence { code, kind, text, id } = self.sentence();
        match self.below(4) {
            0 => format!(r#"{{"code":{code},"msg":"{text}","success":false}}"#),
            1 => format!(
                r#"{{"type":"error","error":{{"type":"{kind}","code":"{code}","message":"[{code}][{text}]"}}}}"#
            ),
            _ => format!(
                r#"{{"type":"error","error":{{"type":"{kind}","code":"{code}","message":"[{code}][{text}][{id}]"}},"request_id":"{id}"}}"#
            ),
        }
    }

    /// A body as wrapped by a client, a gateway or a logger.
    fn wrapped(&mut self) -> String {
        let Sentence { code, text, id, .. } = self.sentence();
        let body = format!(r#"{{"error":{{"code":"{code}","message":"{text}"}},"request_id":"{id}"}}"#);
        match self.below(9) {
            0 => format!("Error code: 429 - {{'error': {{'code': '{code}', 'message': '{text}'}}}}"),
            1 => format!("Error code: 400, with error text {body}"),
            2 => format!("data: {body}"),
            3 => format!(r#"429: {{"code":"{code}","message":"{text}"}}"#),
            4 => format!("{} ERROR [worker-3] upstream answered [{code}][{text}][{id}]", self.time()),
            5 => format!("LLM error {code}: {text} (request_id: {id})"),
            6 => format!(r#"MCP error -500: "{}""#, body.replace('"', r#"\""#)),
            7 => format!(
                r#"{{"error":{{"message":"{text} (request id: {id})","type":"{code}","param":null}}}}"#
            ),
            // Logged as a JSON string.
            _ => format!("\"{}\"", body.replace('"', r#"\""#)),
        }
    }

    /// A line without a code of the API.
    fn negative(&mut self) -> String {
        let number = self.below(2000);
        match self.below(5) {
            0 => format!("{} INFO [worker-3] finished job {number} in 35 ms", self.time()),
            1 => format!(
                r#"{{"id":"{}","choices":[{{"index":0,"delta":{{}},"finish_reason":"sensitive"}}]}}"#,
                self.id()
            ),
            2 => "<html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>".to_owned(),
            3 => format!(r#"{{"level":"info","msg":"listening","port":{number}}}"#),
            _ => String::new(),
        }
    }

    /// The next line, of that kind or of any.
    pub(crate) fn line(&mut self, kind: Option<Kind>) -> String {
        let any = |numbers: &mut Numbers| {
            let mut at = numbers.below(100);
            let found = KINDS.iter().find(|(_, share, _)| {
                let is_it = at < *share;
                at = at.saturating_sub(*share);
                is_it
            });
            found.map_or(Kind::Body, |(_, _, kind)| *kind)
        };
        match kind.unwrap_or_else(|| any(self)) {
            Kind::Body => self.body(),
            Kind::OtherBody => self.other_body(),
            Kind::Wrapped => self.wrapped(),
            Kind::Negative => self.negative(),
        }
    }
}

fn main() -> io::Result<()> {
    let (mut count, mut seed, mut kind) = (8_u64, 1, None);
    let mut arguments = env::args().skip(1);
    while let Some(name) = arguments.next() {
        let mut number = || arguments.next().and_then(|value| value.parse().ok());
        match name.as_str() {
            "--count" => count = number().ok_or_else(usage)?,
            "--seed" => seed = number().ok_or_else(usage)?,
            "--bodies" => kind = Some(Kind::Body),
            _ => return Err(usage()),
        }
    }
    let mut numbers = Numbers::new(seed);
    let mut out = BufWriter::new(io::stdout().lock());
    for _ in 0..count {
        writeln!(out, "{}", numbers.line(kind))?;
    }
    out.flush()
}

fn usage() -> io::Error {
    io::Error::new(io::ErrorKind::InvalidInput, "usage: lines [--count N] [--seed N] [--bodies]")
}
