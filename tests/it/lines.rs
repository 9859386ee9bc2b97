//! Many payloads in a row: each gets the answer that it gets alone, whatever came before it, in whatever order and on however
//! many threads.
//!
//! `BIGMODEL_ERRORS_LINES=20000000 cargo test --release --all-features --test it lines:: -- --nocapture` goes through as many.

use std::env;
use std::io;
use std::thread;

use bigmodel_errors::{ApiError, Chain, Explainer, Localizer, Rendered};

use crate::random::Random;

/// How many lines are made where no variable names a number: as many as take some seconds.
const LINES: usize = if cfg!(debug_assertions) { 10_000 } else { 200_000 };
/// How many lines go through the same explainers.
const BATCH: usize = 2_000;

impl Random {
    fn one_in(&mut self, count: usize) -> bool {
        self.below(count) == 0
    }

    /// A moment of 2020 to 2099; few of them, so that many lines share one, or differ in one digit.
    fn moment(&mut self) -> [usize; 6] {
        let year = 2020 + self.below(80);
        if self.one_in(2) {
            return [year, 8, 12, 18, 58, 30 + self.below(10)];
        }
        [year, 1 + self.below(12), 1 + self.below(28), self.below(24), self.below(60), self.below(60)]
    }

    fn time(&mut self) -> String {
        let [year, month, day, hour, minute, second] = self.moment();
        format!("{year}-{month:02}-{day:02} {hour:02}:{minute:02}:{second:02}")
    }

    fn hex(&mut self, count: usize, digits: &[u8]) -> String {
        (0..count).map(|_| char::from(self.pick(digits))).collect()
    }

    fn id(&mut self) -> String {
        let [year, month, day, hour, minute, second] = self.moment();
        let digits = self.pick(&[&b"0123456789abcdef"[..], b"0123456789", b"abcdef", b"0", b"ab"]);
        let id = format!("{year}{month:02}{day:02}{hour:02}{minute:02}{second:02}{}", self.hex(16, digits));
        // The ID of a tool call goes on with anything.
        if self.one_in(6) { id + "_call_" + self.pick(TAILS) } else { id }
    }

    /// Something in the form of a credential; not one of them is anybody's.
    fn secret(&mut self) -> String {
        const LETTERS: &[u8] = b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
        match self.below(6) {
            0 => format!("{}.{}", self.hex(32, b"0123456789abcdef"), self.hex(16, LETTERS)),
            1 => format!("sk-{}", self.hex(24, LETTERS)),
            2 => format!("Bearer {}", self.hex(20, LETTERS)),
            3 => format!("eyJ{}.{}.{}", self.hex(12, LETTERS), self.hex(12, LETTERS), self.hex(12, LETTERS)),
            4 => format!("api_key={}", self.hex(18, LETTERS)),
            _ => self.hex(20, LETTERS),
        }
    }

    /// What a request might have as the name of a parameter, of a model or an API.
    fn name(&mut self) -> String {
        match self.below(8) {
            0 => self.pick(CREDENTIAL_NAMES).to_owned(),
            1 => self.pick(PARTS).to_owned(),
            2 if self.one_in(4) => self.secret(),
            2 => self.id(),
            3 => format!("messages[{}].content", self.below(20)),
            _ => self.pick(NAMES).to_owned(),
        }
    }

    /// A sentence of the API, with values in its slots.
    fn sentence(&mut self) -> (u16, String) {
        let (code, sentence) = self.pick(SENTENCES);
        let mut parts = sentence.split('{');
        let mut text = parts.next().unwrap_or_default().to_owned();
        let mut last = String::new();
        for part in parts {
            let (slot, rest) = part.split_once('}').unwrap();
            // Now and then the same value in two slots.
            if last.is_empty() || !self.one_in(3) {
                last = match slot {
                    "name" => self.name(),
                    "id" => self.id(),
                    "time" => self.time(),
                    "count" => self.pick(&["1", "5", "7", "15", "500"]).to_owned(),
                    _ => self.pick(&["hour", "hours", "天", "小时", "minute", "fortnight"]).to_owned(),
                };
            }
            text += &last;
            text += rest;
        }
        (code, text + self.pick(ENDS))
    }

    fn line(&mut self) -> Vec<u8> {
        let (code, text) = self.sentence();
        let id = if self.one_in(8) { self.name() } else { self.id() };
        let line = match self.below(36) {
            0..6 => format!(r#"{{"error":{{"code":"{code}","message":"{text}"}},"request_id":"{id}"}}"#),
            6 => format!(r#"{{"error":{{"code":"{code}","message":"{text}"}}}}"#),
            7 => format!(r#"{{"request_id": "{id}", "error": {{"message": "{text}", "code": {code}}}}}"#),
            8 => format!(r#"{{"code":{code},"msg":"{text}","success":false}}"#),
            9 | 10 => format!(
                r#"{{"type":"error","error":{{"type":"api_error","code":"{code}","message":"[{code}][{text}][{id}]"}},"request_id":"{id}"}}"#
            ),
            11 => format!(
                r#"{{"type":"error","error":{{"type":"api_error","code":"{code}","message":"[{code}][{text}][{}]"}},"request_id":"{id}"}}"#,
                self.id()
            ),
            12 => format!(r#"{{"error":{{"code":"{code}","message":"[{code}][{text}]"}}}}"#),
            13 => format!(
                r#"{{"contentFilter":[{{"level":{},"role":"user"}}],"error":{{"code":"{code}","message":"{text}"}}}}"#,
                self.below(4)
            ),
            14 => format!(
                "data: {{\"error\":{{\"code\":\"{code}\",\"message\":\"{text}\"}},\"request_id\":\"{id}\"}}"
            ),
            15 => format!(
                "{}: {{\"code\":\"{code}\",\"message\":\"{text}\"}}",
                self.pick(&["429", "400", "503"])
            ),
            16 => format!("Error code: 429 - {{'error': {{'code': '{code}', 'message': '{text}'}}}}"),
            17 => format!("{} ERROR [worker-3] upstream answered [{code}][{text}][{id}]", self.time()),
            18 => format!("LLM error {code}: {text} (request_id: {id})"),
            19 => {
                format!(r#"MCP error -500: "{{\"error\":{{\"code\":\"{code}\",\"message\":\"{text}\"}}}}""#)
            }
            20 => format!(
                r#"{{"time":"{}","level":"error","msg":"{code} {text}","logid":"{id}"}}"#,
                self.time()
            ),
            21 => format!(
                r#"{{"id":"{id}","choices":[{{"index":0,"delta":{{}},"finish_reason":"sensitive"}}]}}"#
            ),
            22 => format!("{text}, {id}, {}", self.time()),
            23 => format!(
                r#"{{"error":{{"code":"{code}","message":"{text} {}"}},"request_id":"{id}"}}"#,
                self.secret()
            ),
            24 => format!("[{code}][{text}] {} [{id}]", self.secret()),
            25 => format!("Authorization: Bearer {} -> {text}", self.id()),
            26 => text,
            27..35 => self.log_line(),
            _ => format!("{} INFO finished job {} in 35 ms", self.time(), self.below(2000)),
        };
        let mut line = line.into_bytes();
        if self.one_in(6) {
            self.mutate(&mut line);
        }
        line.retain(|b| *b != b'\n');
        line
    }

    /// Pieces of logs next to each other, among them whatever makes a reading of a line worthwhile.
    fn log_line(&mut self) -> String {
        let mut line = String::new();
        for _ in 0..=self.below(6) {
            let start = line.len();
            line += &match self.below(8) {
                0 => self.sentence().1,
                1 => self.name(),
                2 => self.secret(),
                3 => self.pick(&["0", "7", "404", "429", "500", "1302", "1834", "13021", "502.5"]).to_owned(),
                _ => self.pick(PIECES).to_owned(),
            };
            if line.is_ascii() && self.one_in(8) {
                let at = start + self.below(line.len() - start + 1);
                line.insert_str(at, self.pick(&[" ", "_", "-", "  ", "\n"]));
            }
            if self.one_in(16) {
                line = line.to_uppercase();
            }
            line += self.pick(JOINTS);
        }
        line
    }

    /// Cuts a line, or puts something into it.
    fn mutate(&mut self, line: &mut Vec<u8>) {
        let at = self.below(line.len() + 1);
        match self.below(4) {
            0 => line.truncate(at),
            // Near its end, where a moment or an ID is.
            1 => line.truncate(line.len().saturating_sub(self.below(40))),
            2 => {
                let bytes = self.pick(INSERTED).bytes();
                line.splice(at..at, bytes).for_each(drop);
            }
            _ => {
                let end = (at + 1).min(line.len());
                let bytes = self.pick(INSERTED).bytes();
                line.splice(at..end, bytes).for_each(drop);
            }
        }
    }

    fn shuffle<T>(&mut self, all: &mut [T]) {
        for at in 1..all.len() {
            all.swap(at, self.below(at + 1));
        }
    }
}

/// Ends of the IDs of tool calls, all of one length; some look like credentials.
const TAILS: &[&str] =
    &["aaaaaaaaaaaaaaaaaaa", "sk-0123456789abcdef", "eyJhbGciOiJIUzI1NiJ", "Bearer_AbCdEfGh0123"];

/// The API's sentences, and some that are nearly the same.
const SENTENCES: &[(u16, &str)] = &[
    (1000, "身份验证失败。"),
    (1001, "Header 中未收到 Authorization 参数，无法进行身份验证"),
    (1001, "Authorization parameter not received in Header, unable to authenticate"),
    (1002, "Authorization Token非法，请确认Authorization Token正确传递。"),
    (1003, "Authorization Token已过期，请重新生成/获取。"),
    (1113, "余额不足或无可用资源包,请充值。"),
    (1113, "Insufficient balance or no resource package. Please recharge."),
    (1210, "API 调用参数有误，请检查文档。"),
    (1210, "{name}参数非法：限制数值范围[1,98304]"),
    (1211, "模型不存在，请检查模型代码。"),
    (1213, "未正常接收到{name}参数。"),
    (1213, "The {name} parameter was not received normally."),
    (1214, "{name} 参数非法。请检查文档。"),
    (1214, "Invalid {name} parameter. Please check the documentation"),
    (1214, "{name}:不能为空"),
    (1215, "{name}和{name}不能同时设置，请检查文档"),
    (1215, "{name} and {name} cannot be set simultaneously, please check the documentation"),
    (1220, "您无权访问{name}。"),
    (1222, "API {name} does not exist"),
    (1234, "网络错误，错误id：{id}，请联系客服"),
    (1234, "Network error, error id: {id}, please contact customer service"),
    (
        1301,
        "系统检测到输入或生成内容可能包含不安全或敏感内容，请您避免输入易产生敏感内容的提示语，感谢您的配合。",
    ),
    (1302, "您的账户已达到速率限制，请您控制请求频率"),
    (1302, "Rate limit reached for requests"),
    (1305, "该模型当前访问量过大，请您稍后再试"),
    (1308, "已达到 {count} {unit}的使用上限。您的限额将在 {time} 重置。"),
    (1308, "Usage limit reached for {count} {unit}. Your limit will reset at {time}"),
    (1310, "Weekly/Monthly Limit Exhausted. Your limit will reset at {time}"),
    (1310, "您已达到每周/每月使用上限，您的限额将在 {time} 重置。"),
    (1311, "当前订阅套餐暂未开放{name}权限"),
    (1311, "Your current subscription plan does not yet include access to {name}"),
    (1230, "upstream says {name} at {time}, see {id}"),
    (500, "内部错误"),
];

const NAMES: &[&str] =
    &["messages", "top_p", "model", "tools", "glm-4.7", "glm-5", "chat/completions", "a", "x1"];

/// What makes a credential of the word beside it, or is made one by it.
const CREDENTIAL_NAMES: &[&str] = &[
    "bearer",
    "Bearer",
    "basic",
    "token",
    "access_token",
    "api_key",
    "apikey",
    "x-api-key",
    "password",
    "secret",
    "authorization",
    "sk-abcdefghijklmnop",
];

/// Text of other values, of the text around them, or of the marks in a prepared answer.
const PARTS: &[&str] = &[
    "20",
    "2099",
    "20990817065432abcabcabcabcabca",
    "18:58",
    "2026-08-12",
    "abc",
    "fed",
    "code",
    "null",
    "error-1214",
    "request_id",
    "\u{e000}",
    "\u{e001}\u{e003}",
    "parameter",
];

/// Names of members and their values, statuses, reasons, words for money and limits, names of credentials, escapes.
#[rustfmt::skip]
const PIECES: &[&str] = &[
    "code", "\"code\"", "'type'", "errorCode", "error-code", "message", "\"msg\"", "msg_", "m-sg", "\"error\"", "detail", "text",
    "request_id", "request id", "x-request-id", "logid", "finish_reason", "finishReason", "stop reason", "task_status", "status",
    "status_code", "path", "level", "success", "retry_after", "Retry-After-Ms", "sensitive", "network_error", "FAIL", "/v4/x", "true",
    "null", "info", "{", "}", "[", "]", "(", ")", "(429)", "[1302]", "[404]", "[0m", "HTTP/1.1 200", "/1.1 200", "/1.0 204", "/2 200", "HTTP/2 503", "HTTP", "api", "API:",
    "upstream", "returned", "502 Bad Gateway", "too many requests", "title>", "error", "errors", "错误", "balance", "load balance",
    "insufficientBalance", "quota_exceeded", "top up", "top-up", "TopUp", "daily limit", "renew", "kota", "limite de uso", "额度", "充值",
    "password", "pwd", "Secret", "api key", "api_key", "accessKey", "key", "token", "Bearer", "basic", "authorization", "sk-",
    "SK-0123456789abcdefABCD", "eyJhbGciOiJIUzI1NiJ9", "https://user:pw12@host", "a@b", "%22code%22", "&quot;", "%5F", "z.ai", "glm-4.7",
    "request id: ab12cd34", "requestId=ab12cd34", "request-id ab12", "please top up", "please top-up now", "GET /1.1 200 OK",
    "api%5Fkey=0123456789abcdefgh", "pass&#119;ord=letmein01234567", r#"{\"code\":\"1302\"}"#, r"\u0031302", r#"\"msg\": \"x\""#,
    r"error 130\u0032: ", "rate limit reached", "Invalid API parameter", "unknown model", "insufficient balance", "internal error",
    "INFO", "[worker-3]", "é", "任务 17 完成，用时 35 毫秒。", "“é…”", "\u{ad}", "é\u{200b}", "ü\u{200d}", "\u{e000}", "ש", "😀",
    "pwd=a1,b", "://****,b@",
];

const JOINTS: &[&str] = &[
    "", "", " ", " ", " ", ": ", ":", "=", ": \"", "\": \"", "\",\"", "\":", ", ", "'", " - ", ".", "/", "_",
    "(", "[", "\\",
];

const ENDS: &[&str] = &["", "", "", "", "。", ".", "...", "…", " ", "，请重试", " (request id: abcd1234)"];

const INSERTED: &[&str] = &[
    "",
    " ",
    "\"",
    "\\",
    "[",
    "]",
    "{",
    "}",
    ",",
    ":",
    "5",
    "a",
    "。",
    "bearer ",
    "token ",
    "password=",
    "\\u002e",
    "%2E",
    "\u{e000}",
    "\u{202e}",
    "\u{1b}[0m",
    "'",
    "\r",
    "\0",
];

fn json(rendered: &Rendered<'_>, out: &mut Vec<u8>) -> io::Result<()> {
    Ok(serde_json::to_writer(out, rendered)?)
}

type Json = fn(&Rendered<'_>, &mut Vec<u8>) -> io::Result<()>;

fn explainer<'l>(localizer: &'l Localizer, chain: &Chain, status: Option<u16>) -> Explainer<'l, Json> {
    let explainer = Explainer::new(localizer, chain.clone(), json as Json);
    match status {
        Some(status) => explainer.with_http_status(status),
        None => explainer,
    }
}

/// What is written of a line without an explainer.
fn alone(localizer: &Localizer, chain: &Chain, status: Option<u16>, line: &[u8]) -> Vec<u8> {
    let error = ApiError::recognize_bytes(line);
    let error = match status {
        Some(status) => error.with_http_status(status),
        None => error,
    };
    serde_json::to_vec(&localizer.render(&error, chain)).unwrap()
}

fn count() -> usize {
    env::var("BIGMODEL_ERRORS_LINES").map_or(LINES, |count| count.parse().unwrap())
}

/// Localizers and locales in which texts differ: other scripts, isolated values, texts that have credentials' names in them.
fn readers() -> Vec<(Localizer, &'static str)> {
    let overlay = "error-1214 = token { $field }\nerror-1234 = Bearer { $error_id }\n\
                   error-1310 = password={ $next_flush_time } \u{e000}\nerror-1222 = \u{e000}{ $API_name }\n";
    let own = Localizer::builder().resource("en-US", overlay).build().unwrap();
    let mut readers: Vec<_> =
        ["en", "zh", "ar", "de"].map(|locale| (Localizer::builder().build().unwrap(), locale)).into();
    readers.push((own, "en"));
    readers
}

/// The program escapes what a terminal obeys; all else is as in the library.
#[cfg(feature = "cli")]
#[test]
fn the_program_answers_a_line_as_if_it_were_alone() {
    let mut random = Random(0x9e37_79b9_7f4a_7c15);
    let localizer = Localizer::builtin();
    // Lines that are JSON strings are unquoted first, and ends of lines belong to none.
    let lines = (0..LINES / 4).map(|_| random.line());
    let lines: Vec<Vec<u8>> =
        lines.filter(|line| !line.starts_with(b"\"") && !line.ends_with(b"\r")).collect();
    let joined = |lines: &mut dyn Iterator<Item = &Vec<u8>>| -> Vec<u8> {
        lines.flat_map(|line| [line, &b"\n"[..]].concat()).collect()
    };
    let (input, backwards) = (joined(&mut lines.iter()), joined(&mut lines.iter().rev()));
    for locale in ["en", "ar"] {
        let chain = localizer.negotiate(locale);
        let answers = lines.iter().map(|line| alone(localizer, &chain, None, line));
        let answers: Vec<serde_json::Value> =
            answers.map(|answer| serde_json::from_slice(&answer).unwrap()).collect();
        let mut first: Option<Vec<u8>> = None;
        for threads in ["1", "2", "3", "8"] {
            let output = assert_cmd::Command::new(env!("CARGO_BIN_EXE_bigmodel-errors"))
                .args(["explain", "--lines", "--locale", locale, "--threads", threads])
                .write_stdin(input.as_slice())
                .output()
                .unwrap();
            assert!(
                output.stdout == *first.get_or_insert_with(|| output.stdout.clone()),
                "{locale} {threads}"
            );
        }
        let output = first.unwrap_or_default();
        let found: Vec<&[u8]> = output.split(|b| *b == b'\n').filter(|line| !line.is_empty()).collect();
        assert_eq!(found.len(), answers.len());
        // Each is the same to the byte, whatever comes before it.
        let output = assert_cmd::Command::new(env!("CARGO_BIN_EXE_bigmodel-errors"))
            .args(["explain", "--lines", "--locale", locale, "--threads", "1"])
            .write_stdin(backwards.as_slice())
            .output()
            .unwrap();
        let again = output.stdout.split(|b| *b == b'\n').filter(|line| !line.is_empty());
        for (found, again) in found.iter().rev().zip(again) {
            assert_eq!(String::from_utf8_lossy(found), String::from_utf8_lossy(again), "{locale}");
        }
        for ((line, answer), found) in lines.iter().zip(&answers).zip(found) {
            let found: serde_json::Value = serde_json::from_slice(found).unwrap();
            assert_eq!(found, *answer, "{locale}: {}", String::from_utf8_lossy(line));
        }
    }
}

/// A line, and what is written of it alone.
struct Answered {
    line: Vec<u8>,
    answer: Vec<u8>,
}

#[test]
fn a_line_in_a_batch_is_written_as_it_is_alone() {
    let readers = readers();
    let mut random = Random(0x2545_f491_4f6c_dd1d);
    let mut left = count();
    for turn in 0_usize.. {
        let (localizer, locale) = &readers[turn % readers.len()];
        let status = [None, Some(429)][turn / 3 % 2];
        let threads = turn % 8 + 1;
        let chain = localizer.negotiate(locale);
        let lines: Vec<Vec<u8>> = (0..BATCH.min(left)).map(|_| random.line()).collect();
        left -= lines.len();
        let answer = |line: &[u8]| {
            let (answer, mut by_explainer) = (alone(localizer, &chain, status, line), Vec::new());
            explainer(localizer, &chain, status).explain(line, &mut by_explainer).unwrap();
            assert_eq!(by_explainer, answer, "{}", String::from_utf8_lossy(line));
            answer
        };
        let check = |part: &[Answered]| {
            let mut explainer = explainer(localizer, &chain, status);
            let mut out = Vec::new();
            for Answered { line, answer } in part {
                out.clear();
                explainer.explain(line, &mut out).unwrap();
                let text = |bytes| String::from_utf8_lossy(bytes).into_owned();
                assert_eq!(text(&out), text(answer), "{locale} {status:?}: {}", text(line));
            }
        };
        let mut answered: Vec<Answered> = thread::scope(|scope| {
            let parts = lines.chunks(BATCH.div_ceil(threads)).map(|part| {
                scope.spawn(move || {
                    let answered =
                        part.iter().map(|line| Answered { line: line.clone(), answer: answer(line) });
                    let answered: Vec<Answered> = answered.collect();
                    check(&answered);
                    answered
                })
            });
            let parts: Vec<_> = parts.collect();
            parts.into_iter().flat_map(|part| part.join().unwrap()).collect()
        });
        // The same lines in another order, and after each other's.
        random.shuffle(&mut answered);
        check(&answered);
        if left == 0 {
            break;
        }
    }
}
