//! Credentials do not leave the crate, by any of its ways out, and nothing else is hidden (`docs/redaction.md`).

use std::env;

use bigmodel_errors::{ApiError, AppMessage, Audience, ErrorCode, Localizer};
use serde_json::json;

use crate::random::Random;

const KEY: &str = "0123456789abcdef0123456789abcdef.AbCdEfGhIjKlMnOp";

/// Whatever an error and its rendering can be written as, each with its name.
fn outputs(error: &ApiError) -> Vec<(&'static str, String)> {
    let localizer = Localizer::builtin();
    let chain = localizer.negotiate("en");
    let rendered = localizer.render(error, &chain);
    let owned =
        |text: Option<std::borrow::Cow<'_, str>>| text.map(|text| text.into_owned()).unwrap_or_default();
    let customers = Localizer::builder().audience(Audience::EndUser).build().unwrap();
    let for_customers = customers.render(error, &customers.negotiate("zh"));
    let mut written = String::new();
    localizer.write(&mut written, error, &chain).unwrap();
    vec![
        ("text", rendered.to_string()),
        ("written", written),
        ("html", rendered.to_html()),
        ("terminal", rendered.to_terminal()),
        ("message", owned(rendered.message())),
        ("detail", owned(rendered.detail())),
        ("request ID", owned(rendered.request_id())),
        ("JSON", serde_json::to_string(&rendered).unwrap()),
        ("Debug", format!("{rendered:?} {rendered:#?}")),
        ("diagnostics", format!("{:?}", rendered.diagnostics())),
        ("JSON of the error", serde_json::to_string(error).unwrap()),
        ("Debug of the error", format!("{error:?} {error:#?}")),
        ("log form", error.to_string()),
        ("for customers", for_customers.to_string()),
        ("JSON for customers", serde_json::to_string(&for_customers).unwrap()),
        ("Debug for customers", format!("{for_customers:?}")),
    ]
}

#[track_caller]
fn hides(error: &ApiError, secret: &str) {
    for (name, output) in outputs(error) {
        assert!(!output.contains(secret), "{name}: {output}");
    }
}

/// What a rendering shows of a message.
fn shown(message: &str) -> String {
    let error = ApiError::recognize(&json!({ "error": { "code": "1210", "message": message } }).to_string());
    assert_eq!(error.message(), Some(message));
    let localizer = Localizer::builtin();
    localizer.render(&error, &localizer.negotiate("en")).message().unwrap().into_owned()
}

/// The cells in backquotes of the page's rows.
fn rows() -> Vec<Vec<&'static str>> {
    let page = include_str!("../../docs/redaction.md");
    let rows = page.lines().filter(|line| line.starts_with('|')).map(|line| {
        let cells = line.split(" | ").skip(1);
        cells.filter_map(|cell| cell.trim_end_matches(" |").strip_prefix('`')?.strip_suffix('`')).collect()
    });
    rows.filter(|row: &Vec<&str>| !row.is_empty()).collect()
}

#[test]
fn the_page_tells_what_is_hidden_and_what_is_not() {
    let rows = rows();
    assert_eq!((rows.iter().filter(|row| row.len() == 2).count(), rows.len()), (10, 17));
    for row in rows {
        assert_eq!(shown(row[0]), *row.last().unwrap());
    }
}

#[track_caller]
fn shows(text: &str, expected: &str) {
    assert_eq!(shown(text), expected, "{text}");
}

#[test]
fn keys_are_hidden_whatever_is_around_them() {
    for around in [
        "{}",
        "key {}!",
        "/{}",
        "{}/chat",
        "{}.json",
        "{}.Then",
        "{}+x",
        "~{}",
        "x_{}_y",
        "用{}。",
        "{}…",
        "({})",
        "a={}&b=1",
        "100%{}",
        "\\u{}",
        "&#{}",
        "\\x{}",
        "-{}-",
        "{}@host",
        "\"{}\"",
        "{}%20",
        "[{}]",
        "https://api.z.ai/{}/v4",
    ] {
        shows(&around.replace("{}", KEY), &around.replace("{}", "0123****"));
    }
    shows("https://0123456789abcdef0123456789abcdef.AbCdEfGhIjKlMnOp@host/", "https://0123****@host/");
    for dot in [
        r"\u002e",
        r"\\u002E",
        r"\\\\u002E",
        "%2E",
        "%2e",
        "%252e",
        "%25252E",
        "&#46;",
        "&#x2e;",
        "&#X2E;",
        r"\x2e",
    ] {
        shows(&format!("key {}!", KEY.replace('.', dot)), "key 0123****!");
    }
    // What only looks like an escape takes the place that it has.
    for around in [r"C:\users\x\u53c2 {}", "100% 参% {} %", "&#300;&#;& {} &#46", r"\u002ey {} \u002", "{}%"]
    {
        shows(&around.replace("{}", KEY), &around.replace("{}", "0123****"));
        shows(&around.replace("{}", &KEY.replace('.', "%2E")), &around.replace("{}", "0123****"));
    }
    shows(&format!("abcdef0123456789.{KEY}"), "abcd****");
    shows(&format!("\u{123}{}", KEY.get(4..).unwrap()), "\u{123}4567****");
    // Cut, and of another service.
    shows("0123456789abcdef0123456789abcdef.AbCdEfGh", "0123****");
    shows("abcdef0123456789-x.s3cr3t-t0k3n, then", "abcd****, then");
}

#[test]
fn tokens_are_hidden_by_their_form() {
    for (text, shown) in [
        ("eyJhbGciOiJIUzI1NiJ9.eyJhcGlfa2V5Ijoi.c2lnbmF0dXJl", "eyJh****"),
        ("eyJhbGciOiJIUzI1NiJ9.eyJhcGlfa2V5Ijoi.c2lnbmF0dXJl.Please check", "eyJh****.Please check"),
        ("eyJhbGciOiJIUzI1NiJ9....Please", "eyJh****"),
        ("x=eyJhbGciOiJIUzI1NiJ9", "x=eyJh****"),
        ("用sk-0123456789abcdefghij。", "用sk-0****。"),
        ("x-sk-0123456789abcdefghij/y", "x-sk-0****/y"),
        ("sk-proj-abcdefghijklmnopqrst", "sk-p****"),
        ("sk-0123456789abcdefghij....wxyz, then", "sk-0****, then"),
        ("sk-learn-compatible-estimator", "sk-learn-compatible-estimator"),
        ("task-0123456789abcdef0123", "task-0123456789abcdef0123"),
        ("sk-...abcd", "sk-...abcd"),
        ("https://user:hunter2@host/x?y", "https://****@host/x?y"),
    ] {
        shows(text, shown);
    }
}

#[test]
fn credentials_are_hidden_by_what_they_are_called() {
    for (text, shown) in [
        ("Authorization: Bearer abcdefgh", "Authorization: Bearer ****"),
        ("Authorization: Basic dXNlcjpwYXNzd29yZDEyMw==", "Authorization: Basic dXNl****"),
        ("authorization=Bearer%20abcdefgh", "authorization=Bearer%20****"),
        (r#"{\"Authorization\":\"Bearer abcdefgh\"}"#, r#"{\"Authorization\":\"Bearer ****\"}"#),
        ("Authorization: aaaaaaaaaaaaaaaaaaaaaaaa", "Authorization: aaaa****"),
        ("for Bearer abcd/efgh12345678, then", "for Bearer abcd****, then"),
        ("Bearer abcdefghijkl", "Bearer ****"),
        ("Bearer_AbCdEfGhIj", "Bearer_****"),
        ("Bearer+AbCdEfGhIj", "Bearer+****"),
        ("bearer abcdefghijklmnopqrst", "bearer abcd****"),
        ("Basic dXNlcjpwYXNz", "Basic ****"),
        ("api_key=abcdef0123456789abcdef", "api_key=abcd****"),
        ("api_key=zxcvbnmasdfghjkl 参数非法", "api_key=zxcv**** 参数非法"),
        ("API Key AbCdEf0123456789 is invalid", "API Key AbCd**** is invalid"),
        ("Invalid API Key: AbC123xyz.", "Invalid API Key: ****."),
        ("X-Api-Key: AbC123xyz", "X-Api-Key: ****"),
        ("accessToken: AbC123xyz", "accessToken: ****"),
        (
            r#"{"refresh_token":"abc","client_secret":"x y"}"#,
            r#"{"refresh_token":"****","client_secret":"x y"}"#,
        ),
        ("client_secret = 'abc'", "client_secret = '****'"),
        ("secret=abc&x=1", "secret=****&x=1"),
        ("password=hunter2", "password=****"),
        ("password=12345678", "password=****"),
        ("DB_PASSWORD: letmein", "DB_PASSWORD: ****"),
        (r#"{"password": "hunter"}"#, r#"{"password": "****"}"#),
        (r#"{&quot;pwd&quot;:&quot;hunter&quot;}"#, r#"{&quot;pwd&quot;:&quot;****&quot;}"#),
        ("password%3Dhunter2", "password%3D****"),
        ("password correcthorsebattery 不合法", "password corr**** 不合法"),
        ("密码：hunter2，请检查", "密码：****，请检查"),
        ("口令：hunter2，请检查", "口令：****，请检查"),
        ("API 密钥: AbCdEf012345", "API 密钥: ****"),
        ("API 秘钥: AbCdEf012345", "API 秘钥: ****"),
        ("令牌=0123456789abcdef", "令牌=0123****"),
        ("token=0123456789abcdef", "token=0123****"),
    ] {
        shows(text, shown);
    }
}

/// They take seconds if one of them takes quadratic time.
#[test]
fn what_begins_a_credential_over_and_over_is_looked_through_once() {
    for unit in [
        ".",
        "a.",
        "eyJ",
        "sk-",
        "://",
        "://a@",
        "token:",
        "password:",
        "password=\"",
        "Bearer ",
        "Authorization: ",
        "密码",
        "密",
        "\\",
        "25",
        "&#12",
        "\\n",
        "%25",
        "&#",
        "&quot;",
        "\\u002e",
    ] {
        let error = ApiError::new(1214).with("field", unit.repeat(300_000 / unit.len()));
        assert!(error.to_string().chars().count() < 700, "{unit}");
    }
}

/// Whatever sign is in it. A text with a letter beyond ASCII is looked through, others only if a quick check finds that they may hold one.
#[test]
fn a_credential_alone_is_hidden_as_beside_any_letter() {
    let is_hidden = |text: &str| ApiError::new(1214).with("field", text).to_string().contains("****");
    let mut found = 0;
    for sign in '\0'..='\u{ff}' {
        for text in [
            format!("password{sign}hunter2hunter2"),
            format!("api{sign}key={sign}0123456789abcdef"),
            format!("sk{sign}0123456789abcdef"),
            format!("ey{sign}0123456789abcdefg"),
            format!("0123456789abcdef0123456789abcdef{sign}0123456789abcdef"),
            format!("http:{sign}//name:word@host"),
        ] {
            let has_some = is_hidden(&format!("é {text}"));
            assert!(!has_some || is_hidden(&text), "{text}");
            found += usize::from(has_some);
        }
    }
    assert!(found > 20, "{found}");
}

#[test]
fn nothing_else_is_hidden() {
    for text in [
        "the bearer of bad news",
        "Your basic plan has expired",
        "Basic GLM-4.7 plan for 3 months",
        "Basic plan",
        "Bearer token is required",
        "Bearer authentication failed",
        "Invalid bearer parameter. Please check the documentation",
        "Use 'Authorization: Bearer <token>'",
        "[1001][Header 中未收到 Authorization 参数，无法进行身份验证][2026081709474022e7bf2aab435b19]",
        "token 20260905073518df58160ac3e4cc6e",
        "Authorization Token is invalid, please ensure that the Authorization Token is correctly provided.",
        "login fail: Please carry the API secret key in the 'Authorization' field of the request header (1004)",
        "max_tokens=1024, prompt_tokens: 44502, max_token: 128000000000000",
        "token: 44502",
        "Invalid API key: please contact support",
        "API key not found",
        "API Key GLM-5.3-Highspeed",
        r#"{"password":"must be at least 8 characters","token":null}"#,
        "password: required",
        "密码错误",
        "令牌已过期或验证不正确",
        "0123456789abcdef0123.json",
        "0123456789abcdef0123456789abcdef.safetensors",
        "glm4.AbCdEf0123456789",
        "messages[0].content.text 参数非法",
        "20260905073518df58160ac3e4cc6e",
        "20260905073518df58160ac3e4cc6e_call_0a1b2c3d",
        "81ed95dd-0000-4a3a-a2b2-000000000000",
        "open.bigmodel.cn/api/paas/v4",
        "https://open.bigmodel.cn/api/paas/v4?x=a@b",
        "mail support@example.com, http://x/y@z",
        "glm-4.7, 2026-08-12 18:58:34.123",
        "disk-based-retrieval-augmented",
    ] {
        shows(text, text);
    }
}

#[test]
fn no_member_of_a_payload_shows_a_key() {
    let others = format!(r#"{{"error":{{"code":"1214","message":"no {KEY}"}},"request_id":"{KEY}"}}"#);
    for payload in [
        json!({ "error": { "code": "1210", "message": format!("boom {KEY}") } }).to_string(),
        json!({ "error": { "code": "1210", "message": "boom" }, "request_id": KEY }).to_string(),
        json!({ "error": { "code": "1210", "message": "boom" }, "retry_after": KEY }).to_string(),
        json!({ "error": { "code": "1301", "message": "boom" }, "contentFilter": [{ "level": 1, "role": KEY }] }).to_string(),
        json!({ "status": 404, "error": "Not Found", "path": format!("/v4/{KEY}") }).to_string(),
        json!({ "finish_reason": "sk_0123456789abcdef0123" }).to_string(),
        json!({ "error": { "code": "1220", "message": format!("您无权访问{KEY}。") } }).to_string(),
        json!({ "error": { "code": "1214", "message": format!("Invalid {KEY} parameter. Please check the documentation") } })
            .to_string(),
        format!(r#"{{"error":{{"code":"1302","message":"busy"}}}} {others}"#),
        format!("nothing known, {KEY}"),
    ] {
        hides(&ApiError::recognize(&payload), "AbCdEfGhIjKlMnOp");
    }
}

#[test]
fn what_the_message_shows_to_be_a_credential_is_none_of_the_text_either() {
    for (code, message, secret) in [
        ("1214", "password correcthorsebattery 不合法", "correcthorsebattery"),
        ("1214", "api_key=zxcvbnmasdfghjkl 参数非法", "zxcvbnmasdfghjkl"),
        ("1220", "no permission for Bearer abcd/efgh12345678", "efgh12345678"),
        (
            "1214",
            "invalid key\nsk-0123456789abcdefghijklmnop parameter. please check the documentation",
            "456789abcdefg",
        ),
        ("1222", "API https://app:s3cretword@host/x does not exist", "s3cretword"),
    ] {
        let error =
            ApiError::recognize(&json!({ "error": { "code": code, "message": message } }).to_string());
        assert_eq!(error.message(), Some(message));
        hides(&error, secret);
    }
}

#[test]
fn what_the_text_around_shows_to_be_a_credential_is_hidden_in_every_part_of_it() {
    for (payload, secret) in [
        ("https://user:hunter2@host/x 不能为空", "hunter2"),
        ("password=hunter2 字段不能为空", "hunter2"),
        ("password: hunter2 must be one of: key.", "hunter2"),
        ("Bearer AbCdEfGh01234567 字段不能为空", "EfGh01234567"),
        ("密码：hunter2/y:不能为空", "hunter2"),
        ("You already have a request: 密码：hunter2", "hunter2"),
        ("code 1231: 您已有请求：密码：hunter2", "hunter2"),
        (
            r#"{"error":{"code":"1308","message":"Usage limit reached for 0123456789abcdef0123456789abcdef.AbCdEfGhIjKlMnOp. Your limit will reset at 2026-08-12 18:58:34"}}"#,
            "AbCdEfGhIjKlMnOp",
        ),
        (
            "[1308][Usage limit reached for 0123456789abcdef0123456789abcdef.AbCdEfGhIjKlMnOp. Your limit will reset at 2026-08-12 18:58:34]",
            "0123456789",
        ),
    ] {
        let error = ApiError::recognize(payload);
        assert!(error.code().is_some() && error.message().is_some_and(|message| message.contains(secret)));
        hides(&error, secret);
    }
}

#[test]
fn arguments_of_an_apps_own_are_redacted() {
    let error = ApiError::new(ErrorCode::INVALID_FIELD).with("field", format!("x/{KEY}")).with(KEY, "x");
    hides(&error, "AbCdEfGhIjKlMnOp");
    let localizer = Localizer::builder().resource("en-US", "app-x = no { $what }").build().unwrap();
    let message = AppMessage::new("app-x").with("what", KEY);
    let formatted = localizer.format(&message, &localizer.negotiate("en")).unwrap();
    assert_eq!(formatted.to_string(), "no 0123****");
    assert!(!format!("{message:?} {formatted:?}").contains("AbCdEfGhIjKlMnOp"));
}

#[test]
fn no_known_sentence_or_name_is_hidden() {
    let localizer = Localizer::builtin();
    for locale in localizer.locales() {
        let chain = localizer.negotiate(&locale.to_string());
        for code in ErrorCode::KNOWN {
            for (value, id) in [
                ("token", "20260905073518df58160ac3e4cc6e"),
                ("password", "2023112400000000a0b1c2d3e4f5"),
                ("api_key", "81ed95dd-0000-4a3a-a2b2-000000000000"),
                ("GLM-5.3-Highspeed", "20260905073518df58160ac3e4cc6e_call_0a1b2c3d"),
                ("bearer", "8713412874618724861"),
                ("messages[0].content.text", "2099081709474022e7bf2aab435b19"),
            ] {
                let with = |error: ApiError, name: &&'static str| match *name {
                    "task_id" | "error_id" | "request_id" => error.with(*name, id),
                    "next_flush_time" => error.with(*name, "2026-08-12 18:58:34"),
                    "number" => error.with(*name, 5),
                    "unit" => error.with(*name, "hour"),
                    _ => error.with(*name, value),
                };
                let error = code.arguments().iter().fold(ApiError::new(*code), with);
                let text = localizer.render(&error, &chain).to_string().replace(['\u{2068}', '\u{2069}'], "");
                assert_eq!(shown(&text), text);
                let bracketed = format!("[{code}][{text}][20260905073518df58160ac3e4cc6e]");
                assert_eq!(shown(&bracketed), bracketed);
            }
        }
    }
}

impl Random {
    fn letters(&mut self, alphabet: &str, count: usize) -> String {
        (0..count).map(|_| char::from(alphabet.as_bytes()[self.below(alphabet.len())])).collect()
    }
}

const HEX: &str = "0123456789abcdef";
const ALPHANUMERIC: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
const BEFORE: &[&str] = &[
    "",
    " ",
    "key ",
    "key=",
    "/",
    "~",
    "x_",
    "“",
    "用",
    "(",
    "[",
    "{",
    "'",
    "\"",
    "`",
    "https://",
    "https://api.z.ai/v4/",
    "?a=1&k=",
    "Bearer ",
    "Authorization: ",
    "=",
    "-",
    "+",
    ".",
    "@",
    "\u{1b}[31m",
    "😀",
    "token:",
    "1214 ",
    "参数非法：",
    "\t",
    "\n",
    "invalid API key: ",
    "%22",
    "\\\"",
    "&quot;",
    "ey",
    "sk-",
    "x-",
    "Zz",
];
const AFTER: &[&str] = &[
    "",
    " ",
    "。",
    "，请检查",
    ".json",
    ".Then",
    "/chat",
    "@host/",
    "+x",
    "~",
    "_y",
    "”",
    ")",
    "]",
    "}",
    "'",
    "\"",
    "`",
    "&b=2",
    "%20x",
    ":x",
    "…",
    "...",
    "\\n",
    "😀",
    "\u{1b}[0m",
    "<br>",
    "|",
    ".",
    "!",
    " 无效",
    "-",
    "=",
    "==",
];
const DOTS: &[&str] = &[".", ".", ".", ".", "\\u002e", "%2E", "\\\\u002E", "&#46;", "%252e", "\\x2e"];

/// A credential of a form that is known, and the part of it that must not be seen.
fn credential(random: &mut Random) -> (String, String) {
    match random.below(8) {
        0..=3 => {
            let (id, secret) = (random.letters(HEX, 32), random.letters(ALPHANUMERIC, 16));
            (id + random.pick(DOTS) + &secret, secret)
        }
        4 => {
            let payload = random.letters(ALPHANUMERIC, 40);
            (
                format!(
                    "eyJ{}.eyJ{payload}.{}",
                    random.letters(ALPHANUMERIC, 17),
                    random.letters(ALPHANUMERIC, 43)
                ),
                payload,
            )
        }
        5 => {
            let secret = random.letters(ALPHANUMERIC, 24);
            // Behind a letter it is the end of a word: `task-...`.
            (format!(" sk-{secret}"), secret)
        }
        6 => {
            let (name, secret) = (
                random.pick(&[
                    "password=",
                    "client_secret: ",
                    "\"api_key\":\"",
                    "pwd='",
                    "密码：",
                    "X-Api-Key: ",
                ]),
                {
                    let length = 8 + random.below(16);
                    random.letters(ALPHANUMERIC, length) + "7a"
                },
            );
            (format!(" {name}{secret}"), secret)
        }
        _ => {
            let secret = random.letters(ALPHANUMERIC, 12) + "7a";
            (format!(" https://user:{secret}@host"), secret)
        }
    }
}

/// The number of generated credentials; more in the long form.
fn count() -> usize {
    env::var("BIGMODEL_ERRORS_CREDENTIALS").map_or(10_000, |count| count.parse().unwrap())
}

#[test]
fn made_up_credentials_in_made_up_surroundings() {
    let mut random = Random(0x0bad_5eed_0bad_5eed);
    for _ in 0..count() {
        let (credential, secret) = credential(&mut random);
        let message = format!("{}{credential}{}", random.pick(BEFORE), random.pick(AFTER));
        let payload = match random.below(6) {
            0 => json!({ "error": { "code": "1000", "message": message } }).to_string(),
            1 => json!({ "code": 1214, "msg": message, "request_id": credential }).to_string(),
            2 => format!("[1214][{message}][20260905073518df58160ac3e4cc6e]"),
            3 => format!("LLM error 1220: no permission for {message}"),
            4 => json!({ "error": { "code": "1214", "message": format!("Invalid {message} parameter. Please check the documentation") } })
                .to_string(),
            _ => message,
        };
        let error = ApiError::recognize(&payload);
        let localizer = Localizer::builtin();
        let rendered = localizer.render(&error, &localizer.negotiate("en"));
        let shown = [
            serde_json::to_string(&rendered).unwrap(),
            serde_json::to_string(&error).unwrap(),
            error.to_string(),
            format!("{error:?}"),
        ];
        for shown in shown {
            assert!(!shown.contains(&secret), "{payload}\n{shown}");
        }
    }
}
