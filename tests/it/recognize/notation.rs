//! JSON as it may be written, and what only looks like it.

use bigmodel_errors::{ApiError, ErrorCode, Origin};

#[track_caller]
fn reads(payload: &str, code: Option<u16>, message: &str) {
    let error = ApiError::recognize_from(Origin::Api, payload);
    let found = (error.code().map(ErrorCode::as_u16), error.message());
    assert_eq!(found, (code, Some(message)), "{payload}");
}

#[test]
fn codes_as_they_are_written() {
    let long = [59, 60, 1000].map(|zeros| format!("1214.{}", "0".repeat(zeros)));
    for (text, code) in [
        ("1214", Some(1214)),
        (" 1214 ", Some(1214)),
        ("1214.0", Some(1214)),
        ("1.214e3", Some(1214)),
        ("12.140E+02", Some(1214)),
        ("121400e-2", Some(1214)),
        ("0.1214e4", Some(1214)),
        ("1.3e3", Some(1300)),
        ("500", Some(500)),
        ("1213.99999999999999999", None),
        ("1214.00000000000000001", None),
        ("1213999999999999999999e-18", None),
        ("01214.0", None),
        ("1214.0.0", None),
        ("1214e", None),
        ("1.214e9999999999", None),
        ("1214e-9999999999", None),
        ("99.0", None),
        ("0.0", None),
        ("01214", None),
        ("-1214", None),
        ("+1214", None),
        ("1214.5", None),
        ("99999", None),
        ("18446744073709551616", None),
        ("1e999", None),
        ("NaN", None),
        ("0x4BE", None),
        ("rate_limit_error", None),
        ("", None),
        (&long[0], Some(1214)),
        (&long[1], None),
        (&long[2], None),
    ] {
        let payload = format!(r#"{{"error":{{"code":"{text}","message":"boom"}}}}"#);
        let found = ApiError::recognize_from(Origin::Api, &payload).code();
        assert_eq!(found.map(ErrorCode::as_u16), code, "{payload}");
    }
}

#[test]
fn every_notation_is_the_same_error() {
    for payload in [
        r#"{"error":{"code":"1230","message":"都坏了"}}"#,
        r#"x {'error': {'code': '1230', 'message': '都坏了'}} y"#,
        r#"{“error”:{“code”:“1230”,“message”:“都坏了”}}"#,
        "{‘error’:{‘code’:‘1230’,‘message’:‘都坏了’}}",
        r#"{\"error\":{\"code\":\"1230\",\"message\":\"都坏了\"}}"#,
        r#"{\\\"error\\\":{\\\"code\\\":\\\"1230\\\",\\\"message\\\":\\\"都坏了\\\"}}"#,
        r#"{"error":{"code":1230,"message":"都坏了"#,
        "{\"error\": {\n  \"code\" : \"1230\",\n  \"message\" : \"\\u90fd\\u574f\\u4e86\"\n}}",
        r#"err="code=1230 message=\"都坏了\"""#,
        "0_code=1230 0_msg=都坏了",
    ] {
        reads(payload, Some(1230), "都坏了");
    }
}

#[test]
fn strings_end_at_their_quote() {
    for (payload, message) in [
        (r#"{'message': "the model's maximum", 'code': '1230'}"#, "the model's maximum"),
        (r#"{'message': 'the model's maximum', 'code': '1230'}"#, "the model's maximum"),
        (r#"{"message":"a \"code\": 5","code":1230}"#, "a \"code\": 5"),
        ("code=1230, msg=a b, c\nx", "a b, c"),
        (r#"code="1230" serverMessage="a b""#, "a b"),
        (r#"{"body":"{\"message\":\"half of it","code":"1230"}"#, "half of it"),
        (r#"{"message":"the field "top_p"=2 is illegal","code":1230}"#, r#"the field "top_p"=2 is illegal"#),
    ] {
        reads(payload, Some(1230), message);
    }
    assert_eq!(ApiError::recognize(r#"{"zip code":"1302","message":"x"}"#).code(), None);
}

#[test]
fn escapes_are_taken_back_and_nothing_else() {
    for (raw, text) in [
        (r#"a\"b\nc\t\/d"#, "a\"b\nc\t/d"),
        (r"\u53c2\u6570 \ud83d\ude00", "参数 😀"),
        (r"\ud83d \u12", r"\ud83d \u12"),
        (r"C:\Users\x", r"C:\Users\x"),
        (r"\ud83d\u0041", r"\ud83dA"),
        (r"\u+12f", r"\u+12f"),
        (r"a\r\n\b\f\'\\z", "a\r\n\u{8}\u{c}'\\z"),
        (r#"a\\\"b"#, "a\\\"b"),
        (r"end\q", r"end\q"),
        (r"%22 100% +1%", "%22 100% +1%"),
    ] {
        reads(&format!(r#"{{"code":1230,"msg":"{raw}"}}"#), Some(1230), text);
    }
    let mut payload = r#"{"error":{"code":"1230","message":"a \"b\" c"}}"#.to_owned();
    for _ in 0..3 {
        payload = serde_json::json!({ "body": payload }).to_string();
        reads(&payload, Some(1230), "a \"b\" c");
    }
    let payload = "q=%7B%22error%22:%7B%22code%22:%221230%22,%22message%22:%22%e5%8f%82+1%+1%%2%22%7D%7D";
    reads(payload, Some(1230), "参+1%+1%%2");
}

#[test]
fn what_is_past_the_limit_of_objects_closes_nothing_else() {
    let payload = format!(r#"{{"code":"1230","data":[{}],"message":"boom"}}"#, "{},".repeat(512));
    reads(&payload, Some(1230), "boom");
}

#[test]
fn codes_in_objects() {
    for (payload, code, message) in [
        (r#"{"error":{"code":"1230","message":"boom"}}"#, Some(1230), "boom"),
        (r#"{"code":1230,"msg":"boom"}"#, Some(1230), "boom"),
        (r#"{"code":1230,"msg":"boom","success":false}"#, Some(1230), "boom"),
        (r#"{"code":1230,"msg":"boom","success":true}"#, None, "boom"),
        (r#"{"code":1230,"message":"boom"}"#, Some(1230), "boom"),
        (r#"{"error":{},"data":{"code":1230,"message":"boom"}}"#, Some(1230), "boom"),
        (r#"{"code":1230}"#, None, r#"{"code":1230}"#),
        ("code: 1230, message: boom", Some(1230), "boom"),
        ("request failed, code: 1230", Some(1230), "request failed, code: 1230"),
        ("not today (code: 1230)", Some(1230), "not today (code: 1230)"),
    ] {
        reads(payload, code, message);
    }
    assert_eq!(ApiError::recognize("zip code: 1230").code(), None);
    let error = ApiError::recognize(r#"{"error":{"code":"1230"}}"#);
    assert_eq!((error.code(), error.message()), (Some(ErrorCode::new(1230)), None));
}

#[test]
fn a_message_may_hold_another_payload() {
    let mut payload = r#"{"error":{"code":"1230","message":"boom"}}"#.to_owned();
    for depth in 1..=4 {
        payload = serde_json::json!({ "code": 500, "message": payload }).to_string();
        let error = ApiError::recognize_from(Origin::Api, &payload);
        let is_read = error.message() == Some("boom");
        assert_eq!(is_read, depth <= 3, "{payload}");
    }
}

#[test]
fn codes_in_plain_text() {
    for (payload, code, message) in [
        ("LLM error 1305: too hot", Some(1305), "too hot"),
        ("错误码 1305：太热", Some(1305), "太热"),
        ("too hot, Error Code 1305", Some(1305), "too hot, Error Code 1305"),
        ("got `error 1305` too hot", Some(1305), "too hot"),
        ("error 1305 too hot", Some(1305), "too hot"),
        ("bigmodel error 1305 too hot", Some(1305), "too hot"),
        ("quota (1321): used up", None, "quota (1321): used up"),
        ("| 1305 | 该模型当前访问量过大，请稍后再试 |", Some(1305), "该模型当前访问量过大，请稍后再试"),
        ("error 1305: too hot\n\nat main.py", Some(1305), "too hot"),
        ("error 1305.2: x", None, "error 1305.2: x"),
        ("error v1305: x", None, "error v1305: x"),
        ("error 1305_2: x", None, "error 1305_2: x"),
        ("error 13050: x", None, "error 13050: x"),
        ("error 1999: x", None, "error 1999: x"),
    ] {
        reads(payload, code, message);
    }
    let error = ApiError::recognize_from(Origin::Api, "error 1305: hot\nerror 1302: slow down");
    assert_eq!(error.others().len(), 1);
}

#[test]
fn brackets_in_all_their_forms() {
    let id = "20260905073518df58160ac3e4cc6e";
    let far = "at [1210][1], ".repeat(4) + &"x".repeat(8192) + " [1230][it：broke]";
    for (payload, detail, found) in [
        ("[1230][it：broke]".to_owned(), "it：broke", None),
        (format!("x [1230][it：broke][{id}]\","), "it：broke", Some(id)),
        (format!("[1230][过大] [{id}]"), "过大", Some(id)),
        ("[1230] The thing".to_owned(), "The thing", None),
        ("[1230]过大".to_owned(), "过大", None),
        (format!("[1230][tools[0].type:it broke][{id}]"), "tools[0].type:it broke", Some(id)),
        ("[1230][tools[0].type:it broke] x".to_owned(), "tools[0].type:it broke", None),
        (format!("[1230][a]b[ 都坏][{id}]"), "a]b[ 都坏", Some(id)),
        ("[1230][都坏。][...]}}".to_owned(), "都坏。", None),
        ("[1230][都坏。][20260621010506]".to_owned(), "都坏。", Some("20260621010506")),
        ("[1230][网络，错误id：…".to_owned(), "网络，错误id：…", None),
        ("[1230][都坏。][2026062101050]".to_owned(), "都坏。", None),
        ("[1230][都坏。][attempt-1]".to_owned(), "都坏。", None),
        ("[1230][都坏。][another part of it]".to_owned(), "都坏。", None),
        ("[1230][都坏。][20260621010506 x]".to_owned(), "都坏。", None),
        (far, "it：broke", None),
    ] {
        let error = ApiError::recognize_from(Origin::Api, &payload);
        let code = error.code().map(ErrorCode::as_u16);
        assert_eq!(
            (code, error.detail(), error.request_id()),
            (Some(1230), Some(detail), found),
            "{payload}"
        );
    }
}

#[test]
fn brackets_end_where_they_seem_to() {
    for (payload, message) in [
        ("x [1305][过大] y", "[1305][过大]"),
        ("[1211][screen list] y", "[1211][screen list]"),
        ("[1310][重置。][20260621010506] y", "[1310][重置。][20260621010506]"),
        ("[1310][重置。][…] y", "[1310][重置。][…]"),
        ("[1310][重置。][2026_call_xyz] y", "[1310][重置。][2026_call_xyz]"),
        ("[1310][重置。] [next] y", "[1310][重置。]"),
    ] {
        assert_eq!(ApiError::recognize_from(Origin::Api, payload).message(), Some(message), "{payload}");
    }
}

#[test]
fn arrays_are_not_brackets() {
    for payload in [
        "char a[1210][1210];",
        "x['a'][1214][1] = y",
        "[1210][1210]",
        "[1214]",
        "[1214][1]",
        "[1214][ab]",
        "[1214][…]",
        "list[1210] is set twice",
        "list_[1210][set twice]",
        "call(x)[1210] is set twice",
        "[12][lines of text]",
        "[1214 of 1300][lines of text]",
    ] {
        assert_eq!(ApiError::recognize_from(Origin::Api, payload).code(), None, "{payload}");
    }
}
