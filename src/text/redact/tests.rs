use super::*;

const KEY: &str = "0123456789abcdef0123456789abcdef.AbCdEfGhIjKlMnOp";

#[track_caller]
fn shows(text: &str, shown: &str) {
    assert_eq!(redact(text), shown, "{text}");
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
    for dot in [r"\u002e", r"\\u002E", "%2E", "%252e", "&#46;", r"\x2e"] {
        shows(&format!("key {}!", KEY.replace('.', dot)), "key 0123****!");
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
        ("API 密钥: AbCdEf012345", "API 密钥: ****"),
        ("token=0123456789abcdef", "token=0123****"),
    ] {
        shows(text, shown);
    }
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
fn any_text_takes_linear_time() {
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
    ] {
        let text = unit.repeat(300_000 / unit.len());
        let shown = each_piece(&text, &mut |_| Ok(()));
        assert!(shown.is_ok(), "{unit}");
    }
}

#[test]
fn chinese_names_end_with_bytes_that_are_looked_at() {
    for (name, _) in names::CHINESE {
        assert!(name.bytes().last().is_some_and(may_end_or_begin), "{name}");
    }
}
