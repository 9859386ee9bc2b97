//! Known sentences in messages: how much of one is there, and where its arguments end.

use bigmodel_errors::{ApiError, ErrorCode};

use super::finds;
use crate::known::rows;

/// A message under its code, too far into the payload for the strict reading.
fn under(code: u16, message: &str) -> String {
    let json = serde_json::json!({ "error": { "code": code.to_string(), "message": message } });
    format!("{}{json}", " ".repeat(161))
}

#[test]
fn every_row_is_of_a_code_that_is_known() {
    assert!(rows().all(|(code, _)| ErrorCode::new(code).is_known()));
    assert!(rows().map(|(code, _)| code).is_sorted());
}

#[test]
fn what_varies_is_folded_away() {
    for (code, message, arguments) in [
        (1213, "ＴＨＥ \u{200b}seed\u{200b} Parameter\nwas not received　ＮＯＲＭＡＬＬＹ．", "field=seed"),
        (1213, "未 正 常 接收到seed参数。", "field=seed"),
        (1215, "不能同时设置 seed 与 top_p ， 请检查文档", ""),
        (1215, "seed 与 top_p 不能同时设置、请检查文档。", "field1=seed field2=top_p"),
    ] {
        finds(&under(code, message), code, arguments);
    }
}

#[test]
fn what_is_short_is_anybodys() {
    for (message, code) in [
        ("upstream: 您的账户已欠费", None),
        ("upstream: 角色信息不正确", Some(1214)),
        ("upstream: top_p 类型错误", None),
        ("upstream: API 调用失败", None),
    ] {
        assert_eq!(ApiError::recognize(message).code().map(ErrorCode::as_u16), code, "{message}");
    }
}

#[test]
fn slots_side_by_side() {
    finds(
        &under(1308, "Usage limit reached for 5fortnights. Your limit will reset at 2026-08-12 18:58:34"),
        1308,
        "number=5 unit=fortnights next_flush_time=2026-08-12 18:58:34",
    );
}

#[test]
fn a_sentence_needs_its_argument() {
    finds(&under(1213, "seed parameter not received properly"), 1213, "field=seed");
    finds(&under(1213, "parameter not received properly"), 1213, "");
}

#[test]
fn arguments_have_a_longest() {
    let (longest, longer) = ("x".repeat(640), "x".repeat(641));
    for (before, after) in
        [("Parameter ", " is invalid. Please check the documentation."), ("Parameter ", "")]
    {
        finds(&under(1214, &format!("{before}{longest}{after}")), 1214, &format!("field={longest}"));
        finds(&under(1214, &format!("{before}{longer}{after}")), 1214, "");
    }
    let access = "You do not have permission to access ";
    finds(&under(1220, &format!("{access}{longer}")), 1220, &format!("API_name={longest}"));
}

#[test]
fn what_is_left_of_a_sentence() {
    for (code, message, is_said) in [
        (1120, "当前账号", true),
        (1120, "当前账", false),
        (1120, "Unable to successfully access your acc\"", true),
        (1120, "Unable to successfully access your acc… x", true),
        (1120, "Unable to successfully access your accord", false),
    ] {
        let error = ApiError::recognize(&under(code, message));
        assert_eq!(error.detail().is_none(), is_said, "{message}: {error:?}");
    }
}

#[test]
fn a_piece_inside_a_word_ends_no_slot() {
    for first in ["brand", "android", "random"] {
        let message =
            format!("{first} and seed cannot be set at the same time, please check the documentation");
        finds(&under(1215, &message), 1215, &format!("field1={first} field2=seed"));
    }
}
