//! `explain --lines` over records: JSON, CSV and TSV, plain and packed.

use std::fs;
use std::io::Write;

use csv_core::{ReadRecordResult, Reader, ReaderBuilder};
use flate2::Compression;
use flate2::write::GzEncoder;
use ruzstd::encoding::{CompressionLevel, compress_to_vec};
use serde_json::Value;

use crate::cli::{program, refuses};
use crate::random::Random;

const SLOW: &str = r#"{\"error\":{\"code\":\"1302\",\"message\":\"x\"}}"#;

/// Runs `explain --lines` with these options; returns what it prints, its complaints and its status.
#[track_caller]
pub(crate) fn lines(options: &[&str], input: &[u8]) -> (Vec<u8>, String, Option<i32>) {
    let locale: &[&str] = if options.contains(&"--locale") { &[] } else { &["--locale", "en"] };
    let arguments = [&["explain", "--lines"], locale, options].concat();
    let output = program(&arguments).write_stdin(input).output().unwrap();
    (output.stdout, String::from_utf8(output.stderr).unwrap(), output.status.code())
}

/// The same where nothing is complained about.
#[track_caller]
pub(crate) fn text(options: &[&str], input: &[u8]) -> String {
    let (stdout, stderr, status) = lines(options, input);
    assert_eq!((stderr.as_str(), status), ("", Some(0)));
    String::from_utf8(stdout).unwrap()
}

/// `None` if the record has no such field, `Some(None)` if what it has is no error.
type FoundCode = Option<Option<u64>>;

/// A record of JSON, the fields that are asked for, and the code that is found.
const MEMBERS: &[(&str, &[&str], FoundCode)] = &[
    // A string, or an object or array itself.
    (r#"{"a":1,"body":"[1302][too fast]"}"#, &["body"], Some(Some(1302))),
    (r#"{"body":"{\"error\":{\"code\":\"1302\",\"message\":\"x\"}}","b":2}"#, &["body"], Some(Some(1302))),
    (
        r#"{"body":{"error":{"code":"1302","message":"Rate limit reached for requests"}}}"#,
        &["body"],
        Some(Some(1302)),
    ),
    (
        r#"{"body":[{"error":{"code":"1302","message":"Rate limit reached for requests"}}]}"#,
        &["body"],
        Some(Some(1302)),
    ),
    (
        r#"{"body":"\"{\\\"error\\\":{\\\"code\\\":\\\"1302\\\",\\\"message\\\":\\\"x\\\"}}\""}"#,
        &["body"],
        Some(Some(1302)),
    ),
    (r#"{"body":"\"[1302][too fast]\""}"#, &["body"], Some(Some(1302))),
    (r#"{"body":"[1302][too fast \u4f59\ud83d\ude00]"}"#, &["body"], Some(Some(1302))),
    // Other values are no error, and null is as good as not there.
    (r#"{"body":1302}"#, &["body"], Some(None)),
    (r#"{"body":true}"#, &["body"], Some(None)),
    (r#"{"body":""}"#, &["body"], Some(None)),
    (r#"{"body":null}"#, &["body"], None),
    (r#"{"body":null,"other":"[1302][too fast]"}"#, &["body", "other"], Some(Some(1302))),
    // The first that is there counts, whatever comes first in the record.
    (r#"{"b":"[1302][too fast]","a":"[1113][no money]"}"#, &["a", "b"], Some(Some(1113))),
    (r#"{"b":"[1302][too fast]","a":"nothing"}"#, &["a", "b"], Some(None)),
    (r#"{"b":"[1302][too fast]"}"#, &["a", "b"], Some(Some(1302))),
    // What stands in other members is never read.
    (
        r#"{"prompt":"[1302][too fast]","body":"nothing","error":{"code":"1113","message":"x"}}"#,
        &["body"],
        Some(None),
    ),
    (r#"{"prompt":"body","x":["body","[1302][too fast]"],"y":{"body":"[1302][too fast]"}}"#, &["body"], None),
    (r#"{"x":"\"body\":\"[1302][too fast]\""}"#, &["body"], None),
    // Of members with one name, the last.
    (r#"{"body":"[1302][too fast]","body":"[1113][no money]"}"#, &["body"], Some(Some(1113))),
    (r#"{"body":"[1302][too fast]","body":null}"#, &["body"], None),
    // Names with escapes.
    (r#"{"b\u006fdy":"[1302][too fast]"}"#, &["body"], Some(Some(1302))),
    (r#"{"a\"b":"[1302][too fast]"}"#, &["a\"b"], Some(Some(1302))),
    (r#"{"a\\b":"[1302][too fast]"}"#, &["a\\b"], Some(Some(1302))),
    (r#"{"a\\b":"[1302][too fast]"}"#, &["a\\\\b"], None),
    (r#"{"正文":"[1302][too fast]"}"#, &["正文"], Some(Some(1302))),
    (r#"{"\u6b63文":"[1302][too fast]"}"#, &["正文"], Some(Some(1302))),
    // Paths with dots, and names with dots.
    (r#"{"http":{"x":1,"response":{"body":"[1302][too fast]"}}}"#, &["http.response.body"], Some(Some(1302))),
    (r#"{"http.response.body":"[1302][too fast]"}"#, &["http.response.body"], Some(Some(1302))),
    (
        r#"{"http":{"body":"[1113][no money]"},"http.body":"[1302][too fast]"}"#,
        &["http.body"],
        Some(Some(1302)),
    ),
    (r#"{"http":{"body":"[1113][no money]"},"http.body":null}"#, &["http.body"], Some(Some(1113))),
    (r#"{"http":{"body":"[1113][no money]","body":"[1302][too fast]"}}"#, &["http.body"], Some(Some(1302))),
    (r#"{"http":["x","[1302][too fast]"]}"#, &["http.1"], Some(Some(1302))),
    (r#"{"http":["x"]}"#, &["http.1"], None),
    (r#"{"http":"x"}"#, &["http.body"], None),
    (r#"{"log":"{\"body\":\"[1302][too fast]\"}\n","stream":"stdout"}"#, &["log.body"], Some(Some(1302))),
    // JSON Pointers.
    (r#"{"http":{"response":{"body":"[1302][too fast]"}}}"#, &["/http/response/body"], Some(Some(1302))),
    (r#"{"a/b":{"m~n":["[1302][too fast]"]}}"#, &["/a~1b/m~0n/0"], Some(Some(1302))),
    (r#"{"a.b":"[1302][too fast]"}"#, &["/a.b"], Some(Some(1302))),
    (r#"{"":"[1302][too fast]"}"#, &["/"], Some(Some(1302))),
    // Spaces, and what is no object.
    (" { \"body\" :\t\"[1302][too fast]\" , \"b\":[ 1 , {} , [] ] }  ", &["body"], Some(Some(1302))),
    ("\u{feff}{\"body\":\"[1302][too fast]\"}", &["body"], Some(Some(1302))),
    ("", &["body"], None),
    ("{}", &["body"], None),
    ("[1302][too fast]", &["body"], None),
    (r#""[1302][too fast]""#, &["body"], None),
    (r#"{"body":"[1302][too fast]""#, &["body"], None),
    (r#"{"body":"[1302][too fast]"}}"#, &["body"], None),
    (r#"{"body":"[1302][too fast]"} x"#, &["body"], None),
    (r#"{"body":"[1302][too fast]",}"#, &["body"], None),
    (r#"{"body" "[1302][too fast]"}"#, &["body"], None),
    (r#"{"body":"[1302][too fast]","#, &["body"], None),
    (r#"{"body":"[1302][too fast"#, &["body"], None),
    // Without a field, the record is the payload.
    (r#"{"error":{"code":"1302","message":"Rate limit reached for requests"},"b":2}"#, &[], Some(Some(1302))),
    ("[1302][too fast]", &[], None),
];

#[test]
fn a_payload_is_read_from_its_member_and_the_result_goes_beside_it() {
    for (record, fields, expected) in MEMBERS {
        let fields: Vec<&str> = fields.iter().flat_map(|field| ["--field", *field]).collect();
        let options = [&fields[..], &["--keep", "--members", "code"]].concat();
        let (found, stderr, status) = lines(&options, format!("{record}\n").as_bytes());
        let is_known = stderr.is_empty() || stderr.contains("no record has the payload that is named: ");
        assert!(is_known && status == Some(0), "{stderr}");
        let found = String::from_utf8(found).unwrap();
        let found = found.strip_suffix('\n').unwrap();
        let Some(code) = expected else {
            assert_eq!(found, *record);
            continue;
        };
        let result = code.map_or("null".to_owned(), |code| format!(r#"{{"code":{code}}}"#));
        let (before, after) = record.split_at(record.rfind('}').unwrap());
        assert_eq!(found, format!(r#"{before},"bigmodel":{result}{after}"#), "{record}");
        serde_json::from_str::<Value>(found.trim_start_matches('\u{feff}')).unwrap();
        // Without --keep, the result alone.
        if !fields.is_empty() {
            let alone = text(&[&fields[..], &["--members", "code"]].concat(), record.as_bytes());
            let code = code.map_or("null".to_owned(), |code| code.to_string());
            assert_eq!(alone, format!("{{\"code\":{code}}}\n"), "{record}");
        }
    }
}

#[test]
fn a_text_that_was_cut_may_end_with_half_of_a_character() {
    let input = [&br#"{"body":"\n[1302][too fast] \ud83d"}"#[..], b"{\"body\":\"\\n[1302][too fast] \xe4\"}"]
        .join(&b'\n');
    let found = text(&["--field", "body", "--members", "code"], &input);
    assert_eq!(found, "{\"code\":1302}\n{\"code\":1302}\n");
}

#[test]
fn the_result_has_the_name_that_is_asked_for() {
    let options = ["--field", "body", "--keep", "--members", "code", "--as", "a\"错"];
    assert_eq!(
        text(&options, br#"{"body":"[1302][too fast]"}"#),
        "{\"body\":\"[1302][too fast]\",\"a\\\"错\":{\"code\":1302}}\n"
    );
    // An empty object has no comma before it.
    assert_eq!(text(&["--keep", "--input", "json", "--members", "code"], b"{ }"), "{ \"bigmodel\":null}\n");
    for (record, name) in [
        (r#"{"bigmodel":1,"body":"[1302][too fast]"}"#, "bigmodel"),
        (r#"{"body":"[1302][too fast]","\u0061":{}}"#, "a"),
    ] {
        let input = format!("{record}\n{{\"body\":1}}\n{record}\n");
        let (stdout, stderr, status) =
            lines(&["--field", "body", "--keep", "--as", name, "--threads", "1"], input.as_bytes());
        let expected = format!("{record}\n{{\"body\":1,\"{name}\":null}}\n{record}\n");
        assert_eq!(String::from_utf8(stdout).unwrap(), expected);
        let complaint = |line| {
            format!(
                "bigmodel-errors: -:{line}: the record has a member {name} already; --as gives another name\n"
            )
        };
        assert_eq!((stderr, status), (complaint(1) + &complaint(3), Some(1)));
    }
    // Not one complaint for each of a million lines.
    let many = "{\"bigmodel\":1}\n".repeat(50);
    let (stdout, stderr, status) = lines(&["--keep", "--input", "json"], many.as_bytes());
    assert_eq!((stdout, stderr.lines().count(), status), (many.into_bytes(), 11, Some(1)));
    assert!(stderr.ends_with("bigmodel-errors: 40 more of these\n"), "{stderr}");
}

/// Options, input and output of tables.
const TABLES: &[(&str, &str, &str, &str)] = &[
    (
        "csv",
        "body",
        "id,body,x\n1,\"[1302][too \"\"fast\"\"]\",y\n",
        "id,body,x,bigmodel\n1,\"[1302][too \"\"fast\"\"]\",y,\"{\"\"code\"\":1302}\"\n",
    ),
    // Line ends as they are, in a cell, too; empty lines; no line end at the end.
    (
        "csv",
        "body",
        "body,x\r\n[1302][too fast],\"b\r\nc\"\r\n\r\n,\r\nx,y",
        "body,x,bigmodel\r\n[1302][too fast],\"b\r\nc\",\"{\"\"code\"\":1302}\"\r\n\r\n,,\r\nx,y,\n",
    ),
    (
        "csv",
        "body",
        "\u{feff}body\n[1302][too fast]\n",
        "\u{feff}body,bigmodel\n[1302][too fast],\"{\"\"code\"\":1302}\"\n",
    ),
    (
        "csv",
        "body",
        "body\n\"\"\"[1302][too fast]\"\"\"\n",
        "body,bigmodel\n\"\"\"[1302][too fast]\"\"\",\"{\"\"code\"\":1302}\"\n",
    ),
    (
        "csv",
        "b c",
        "\"b c\"\n\"[1302][too fast]\"\n",
        "\"b c\",bigmodel\n\"[1302][too fast]\",\"{\"\"code\"\":1302}\"\n",
    ),
    (
        "csv",
        "body",
        "body\n\"[1302][too fast]\n",
        "body,bigmodel\n\"[1302][too fast]\n\",\"{\"\"code\"\":1302}\"\n",
    ),
    // Rows that are shorter, or longer.
    (
        "csv",
        "body",
        "x,body\n1\n1,[1302][too fast],3\n",
        "x,body,bigmodel\n1,,\n1,[1302][too fast],3,\"{\"\"code\"\":1302}\"\n",
    ),
    ("csv", "body", "", ""),
    ("csv", "body", "body", "body,bigmodel\n"),
    (
        "tsv",
        "body",
        "x\tbody\t\n1,2\t[1302][too fast]\t\n",
        "x\tbody\t\tbigmodel\n1,2\t[1302][too fast]\t\t\"{\"\"code\"\":1302}\"\n",
    ),
    (
        "tsv",
        "body",
        "x\tbody\n\"1\t2\"\t[1302][too fast]\n",
        "x\tbody\tbigmodel\n\"1\t2\"\t[1302][too fast]\t\"{\"\"code\"\":1302}\"\n",
    ),
];

#[test]
fn tables_get_a_column() {
    for (format, field, input, expected) in TABLES {
        let options = ["--input", format, "--field", field, "--keep", "--members", "code"];
        let (found, _, status) = lines(&options, input.as_bytes());
        assert_eq!((String::from_utf8(found).unwrap().as_str(), status), (*expected, Some(0)), "{input}");
    }
    // The first column that is there, and not empty.
    let input = "a,b\n[1302][too fast],[1113][no money]\n,[1113][no money]\n,\n";
    for (fields, codes) in
        [(["b", "a"], "1113 1113 null"), (["a", "b"], "1302 1113 null"), (["c", "b"], "1113 1113 null")]
    {
        let options = ["--input", "csv", "--field", fields[0], "--field", fields[1], "--members", "code"];
        let expected: String = codes.split(' ').map(|code| format!("{{\"code\":{code}}}\n")).collect();
        assert_eq!(text(&options, input.as_bytes()), expected);
    }
    for (options, complaint) in [
        (&["--field", "x"][..], "bigmodel-errors: -: no column is named x; their names are a, b\n"),
        (
            &["--field", "a", "--keep", "--as", "b"],
            "bigmodel-errors: -: it has a column b already; --as gives another name\n",
        ),
        (
            &["--field", "a", "--count-by", "code", "--time-field", "t"],
            "bigmodel-errors: -: no column is named t; their names are a, b\n",
        ),
    ] {
        let (_, stderr, status) = lines(&[options, &["--input", "csv"]].concat(), input.as_bytes());
        assert_eq!((stderr.as_str(), status), (complaint, Some(1)));
    }
}

#[test]
fn formats_are_known_by_the_names_of_files() {
    let directory = tempfile::tempdir().unwrap();
    let file = |name: &str, text: &[u8]| {
        fs::write(directory.path().join(name), text).unwrap();
        directory.path().join(name).to_str().unwrap().to_owned()
    };
    let gzip = |text: &str| {
        let mut out = GzEncoder::new(Vec::new(), Compression::fast());
        out.write_all(text.as_bytes()).unwrap();
        out.finish().unwrap()
    };
    let zstd = |text: &str| compress_to_vec(text.as_bytes(), CompressionLevel::Fastest);
    // Several members or frames, and one that is to be skipped.
    let (first, second) = ("id,body\n1,[1302][too fast]\n", "2,[1302][too fast]\n");
    let skipped = [&[0x50, 0x2a, 0x4d, 0x18, 3, 0, 0, 0][..], b"abc"].concat();
    let options = ["--field", "body", "--keep", "--members", "code"];
    let cell = "\"{\"\"code\"\":1302}\"";
    for (name, packed) in [
        ("a.csv", (first.to_owned() + second).into_bytes()),
        ("b.csv.gz", [gzip(first), gzip(second)].concat()),
        ("c.CSV.zst", [zstd(first), skipped, zstd(second)].concat()),
        // By what is in it, not by its name.
        ("d.csv", gzip(&(first.to_owned() + second))),
    ] {
        let path = file(name, &packed);
        let expected = format!("id,body,bigmodel\n1,[1302][too fast],{cell}\n2,[1302][too fast],{cell}\n");
        assert_eq!(text(&[&options[..], &[path.as_str()]].concat(), b""), expected, "{name}");
    }
    // Several files of one kind have their names once, and those of others are refused.
    let (a, b) = (file("1.csv", first.as_bytes()), file("2.csv", b"id,body\n3,x\n"));
    let found = text(&[&options[..], &[&a, &b]].concat(), b"");
    assert_eq!(found, format!("id,body,bigmodel\n1,[1302][too fast],{cell}\n3,x,\n"));
    // However they are written.
    let b = file("2.csv", b"\xef\xbb\xbf\"id\",body\r\n3,x\r\n");
    let found = text(&[&options[..], &[&a, &b]].concat(), b"");
    assert_eq!(found, format!("id,body,bigmodel\n1,[1302][too fast],{cell}\n3,x,\r\n"));
    let c = file("3.csv", b"body\n4\n");
    let (_, stderr, status) = lines(&[&options[..], &[&a, &c]].concat(), b"");
    let complaint = format!("bigmodel-errors: {c}: its columns are not those of the file before\n");
    assert_eq!((stderr, status), (complaint, Some(1)));
    // Lines, packed.
    for packed in [gzip("[1302][too fast]\n[1113][no money]\n"), zstd("[1302][too fast]\n[1113][no money]\n")]
    {
        assert_eq!(text(&["--members", "code"], &packed), "{\"code\":1302}\n{\"code\":1113}\n");
    }
}

#[test]
fn times_are_read_in_all_forms_that_logs_have() {
    // Each form: a time of the 29th, one of the 30th, which is later, and which come first as texts may be the other way around.
    for (early, late) in [
        ("2026-11-29T23:00:00Z", "2026-11-30T00:30:00.5Z"),
        ("2026-11-29T10:00:00+08:00", "2026-11-30T09:00:00+00:00"),
        ("2026-11-29 10:00:00,123", "2026-11-30 09:00:00"),
        ("2026/11/29 10:00:00", "2026/11/30 09:00:00.5"),
        ("20261129T100000Z", "20261130T090000Z"),
        ("2026-11-29", "2026-11-30"),
        ("20261129100000", "20261130090000"),
        ("29/Nov/2026:10:00:00 +0000", "30/Nov/2026:09:00:00 +0800"),
        ("[Sun Nov 29 10:00:00.123456 2026]", "[Mon Nov 30 10:00:00.123456 2026]"),
        ("Sun, 29 Nov 2026 10:00:00 GMT", "Mon, 30 Nov 2026 09:00:00 +0000"),
        ("1795942800", "1796029200.25"),
        ("1795942800000", "1796029200000"),
        ("1795942800000000", "1796029200000000000"),
    ] {
        let line = |time: &str| format!("{{\"t\":\"{time}\",\"b\":\"[1302][too fast]\"}}\n");
        let input = line(late) + &line(early) + &line(late);
        let options = ["--field", "b", "--time-field", "t", "--format", "json", "--count-by"];
        let of = |by: &str| -> Value {
            serde_json::from_str(&text(&[&options[..], &[by]].concat(), input.as_bytes())).unwrap()
        };
        let all = of("code");
        let shown = |name: &str| all[0][name].to_string().trim_matches('"').to_owned();
        assert_eq!([shown("first"), shown("last")], [early, late]);
        let days = of("day");
        assert_eq!((&days[0]["day"], &days[0]["count"]), (&"2026-11-29".into(), &1.into()), "{early}");
        assert_eq!((&days[1]["day"], &days[1]["count"]), (&"2026-11-30".into(), &2.into()), "{late}");
    }
    // A member that is null is there.
    text(&["--field", "b", "--keep"], b"{\"b\":null}\n");
    // What has no year, or is no time, is reported.
    let input = "{\"t\":\"Nov 30 10:00:00\",\"b\":\"[1302][too fast]\"}\n{\"t\":\"soon\",\"b\":\"x\"}\n";
    let options = ["--field", "b", "--time-field", "t", "--threads", "1", "--count-by", "day"];
    let (stdout, stderr, status) = lines(&options, input.as_bytes());
    assert_eq!(stderr, "bigmodel-errors: 2 times could not be read, and have no day: \"Nov 30 10:00:00\"\n");
    assert_eq!((status, String::from_utf8(stdout).unwrap().lines().count()), (Some(0), 2));
}

#[test]
fn counted_values_keep_their_types() {
    let id = "20260905073518000000000000000001";
    let input = format!(
        "{{\"b\":{{\"error\":{{\"code\":\"1214\",\"message\":\"messages 参数非法。请检查文档。\"}},\"request_id\":\"{id}\"}}}}\n{{\"b\":\"true\"}}\n"
    );
    let options = ["--field", "b", "--format", "json", "--count-by"];
    let of = |by: &str| -> Value {
        serde_json::from_str(&text(&[&options[..], &[by]].concat(), input.as_bytes())).unwrap()
    };
    let found = of("code,request_id,arguments,retryable");
    let first = found.as_array().unwrap().iter().find(|row| row["code"] == 1214).unwrap();
    assert_eq!((&first["request_id"], &first["retryable"]), (&id.into(), &false.into()));
    assert_eq!(first["arguments"], serde_json::json!({"field": "messages"}));
    assert!(of("message").as_array().unwrap().iter().any(|row| row["message"] == "true"));
}

#[test]
fn what_is_counted_by_has_a_bound() {
    let long = "x".repeat(900_000);
    let input: String = (0..60).map(|number| format!("{{\"b\":\"{number} {long}\"}}\n")).collect();
    let (stdout, stderr, status) =
        lines(&["--field", "b", "--count-by", "message", "--quiet"], input.as_bytes());
    assert_eq!((stdout.as_slice(), status), (&b""[..], Some(1)));
    assert!(stderr.contains("count by members that differ less"), "{}", stderr.get(..300).unwrap_or(&stderr));
}

#[test]
fn a_name_that_no_record_has_is_reported() {
    let input = b"{\"body\":\"[1302][too fast]\"}\n{\"body\":\"x\"}\n";
    for (options, note) in [
        (
            &["--field", "boddy", "--field", "$.body"][..],
            "no record has the payload that is named: boddy, $.body",
        ),
        (&["--field", ".body", "--keep"], "no record has the payload that is named: .body"),
        (
            &["--field", "body", "--count-by", "code", "--time-field", "t"],
            "no record has the time that is named: t",
        ),
    ] {
        let (_, stderr, status) = lines(options, input);
        assert!(stderr.starts_with(&format!("bigmodel-errors: {note}")), "{stderr}");
        assert_eq!((stderr.lines().count(), status), (1, Some(0)));
    }
    text(&["--field", "x", "--field", "body"], input);
    text(&["--field", "x"], b"");
}

#[test]
fn a_row_with_more_cells_than_columns_is_reported() {
    let input = b"a,b\n1,[1302][too fast]\n2,[1302][too fast],x\n";
    let options = ["--input", "csv", "--field", "b", "--keep", "--members", "code"];
    let (stdout, stderr, status) = lines(&options, input);
    let cell = "\"{\"\"code\"\":1302}\"";
    let expected = format!("a,b,bigmodel\n1,[1302][too fast],{cell}\n2,[1302][too fast],x,{cell}\n");
    assert_eq!(String::from_utf8(stdout).unwrap(), expected);
    let note =
        "bigmodel-errors: -:3: the row has more cells than there are columns; its result is after them\n";
    assert_eq!((stderr.as_str(), status), (note, Some(0)));
}

#[test]
fn options_that_do_not_fit_are_usage_errors() {
    for (arguments, complaint) in [
        (&["--field", "body"][..], "--lines"),
        (&["--keep"], "--lines"),
        (&["--count-by", "code"], "--lines"),
        (&["--format", "csv", "x"], "--format csv needs --lines"),
        (&["--lines", "--format", "support"], "--format support is for one error, and --lines for many"),
        (&["--lines", "--format", "support"], "Usage: bigmodel-errors explain [OPTIONS] [PAYLOAD]..."),
        (&["--lines", "--as", "x"], "--keep"),
        (
            &["--lines", "--keep", "--format", "json"],
            "--keep writes the format of the input, and --format another one",
        ),
        (&["--lines", "--input", "csv"], "--field must name the column of the payload in CSV and TSV"),
        (&["--lines", "a.csv.gz"], "--field must name the column of the payload in CSV and TSV"),
        (&["--lines", "--input", "text", "--field", "a"], "need records: JSON, CSV or TSV, not text"),
        (&["--lines", "--field", ""], "expected a name, such as body or error.body, or a JSON Pointer"),
        (&["--lines", "--input", "xml"], "[possible values: text, json, csv, tsv]"),
        (&["--lines", "--members", "code,kode"], "expected one of code, form, "),
        (&["--lines", "--count-by", "kode"], ", diagnostics, day"),
        (&["--lines", "--count-by", "code", "--keep"], "cannot be used with"),
        (&["--lines", "--count-by", "day"], "--count-by day needs the time of a record: --time-field"),
        (&["--lines", "--skip-null", "--format", "csv"], "--skip-null is for JSON"),
        (&["--lines", "--skip-null", "--format", "text"], "--skip-null is for JSON"),
        (&["--lines", "--members", "code", "--format", "text"], "--members is for JSON and CSV"),
        (&["--lines", "--field", "a", "--keep", "a.csv", "b.jsonl"], "the files have several"),
        (&["--lines", "--time-field", "t"], "--count-by"),
        (&["--lines", "--start-line", "0"], "0 is not in 1.."),
    ] {
        refuses(&[&["explain"], arguments].concat(), complaint);
    }
}

/// The cells of all records that are not empty lines.
fn cells(mut reader: Reader, mut bytes: &[u8]) -> Vec<Vec<Vec<u8>>> {
    let (mut records, mut text, mut ends) = (Vec::new(), vec![0; 1 << 20], vec![0; 4096]);
    loop {
        let (result, read, _, count) = reader.read_record(bytes, &mut text, &mut ends);
        bytes = &bytes[read..];
        let starts = [0].into_iter().chain(ends[..count].iter().copied());
        let record: Vec<Vec<u8>> =
            starts.zip(&ends[..count]).map(|(start, end)| text[start..*end].to_vec()).collect();
        match result {
            ReadRecordResult::Record => records.push(record),
            ReadRecordResult::End => return records,
            ReadRecordResult::InputEmpty => {
                // The last record has no line end.
                let (result, _, _, more) = reader.read_record(b"", &mut [], &mut ends[count..]);
                if result == ReadRecordResult::Record {
                    let starts = [0].into_iter().chain(ends[..count + more].iter().copied());
                    records.push(
                        starts
                            .zip(&ends[..count + more])
                            .map(|(start, end)| text[start..*end].to_vec())
                            .collect(),
                    );
                }
                return records;
            }
            _ => panic!("too long"),
        }
    }
}

impl Random {
    /// A record, or something that is nearly one.
    fn record(&mut self) -> Vec<u8> {
        const PARTS: &[&str] = &[
            "\"",
            "\\",
            "{",
            "}",
            "[",
            "]",
            ":",
            ",",
            " ",
            "\\\"",
            "\\u0041",
            "null",
            "1302",
            "\"body\":",
            "\"bigmodel\":",
            "\r",
            "\t",
            "余",
            "\u{feff}",
            "\"body\":\"[1302][too fast]\"",
            "\"a\":{\"body\":\"x\"}",
            SLOW,
            "\0",
            "\"\"",
        ];
        let mut record = match self.below(6) {
            0 => format!(r#"{{"id":{},"body":"[1302][too fast]"}}"#, self.below(100)),
            1 => format!(r#"{{"body":"{SLOW}","n":[1,{{"a":"}}"}}]}}"#),
            2 => format!(r#"{{"prompt":"[1302][too fast] \"body\":","id":{}}}"#, self.below(100)),
            3 => r#"{"body":{"error":{"code":"1113","message":"x"}} }"#.to_owned(),
            4 => (0..self.below(8)).map(|_| self.pick(PARTS)).collect(),
            _ => format!("1,\"[1302][too fast]\",\"a\"\"b\",{}", self.below(100)),
        }
        .into_bytes();
        for _ in 0..self.below(3).saturating_sub(1) {
            let at = self.below(record.len() + 1);
            match self.below(3) {
                0 => record.truncate(at),
                1 => record.insert(at, u8::try_from(self.below(256)).unwrap()),
                _ => drop(record.splice(at..at, self.pick(PARTS).bytes())),
            }
        }
        record.retain(|b| *b != b'\n');
        record
    }
}

/// How often the program is run; `BIGMODEL_ERRORS_RECORDS=2000` runs it so often.
fn rounds() -> usize {
    std::env::var("BIGMODEL_ERRORS_RECORDS").map_or(12, |count| count.parse().unwrap())
}

const OPTIONS: &[&[&str]] = &[
    &[],
    &["--members", "code"],
    &["--skip-null"],
    &["--with-source"],
    &["--members", "code,text", "--as", "结果"],
];

#[test]
fn as_many_records_come_out_in_the_same_order_and_otherwise_unchanged() {
    let mut random = Random(0x1234_5678_9abc_def1);
    for round in 0..rounds() {
        let records: Vec<Vec<u8>> =
            (0..1 + random.below(if round % 4 == 0 { 4000 } else { 60 })).map(|_| random.record()).collect();
        let mut input = records.join(&b'\n');
        if records.last().is_some_and(Vec::is_empty) || random.below(2) == 0 {
            input.push(b'\n');
        }
        let threads = ["1", "2", "3", "8"][round % 4];
        let options = random.pick(OPTIONS);
        let name = if options.contains(&"结果") { "结果" } else { "bigmodel" };
        let options =
            [options, &["--keep", "--field", "body", "--input", "json", "--threads", threads]].concat();
        let (out, _, _) = lines(&options, &input);
        let out: Vec<&[u8]> = out.strip_suffix(b"\n").unwrap().split(|b| *b == b'\n').collect();
        assert_eq!(out.len(), records.len(), "{options:?}");
        for (record, found) in records.iter().zip(out) {
            assert!(
                record == found || is_with_result(record, found, name),
                "{:?} {:?}",
                String::from_utf8_lossy(record),
                String::from_utf8_lossy(found)
            );
        }
        // Without --keep, as many results.
        let (out, _, _) = lines(&["--field", "body", "--threads", threads, "--members", "code"], &input);
        assert_eq!(out.iter().filter(|b| **b == b'\n').count(), records.len());
    }
}

/// Whether a record was given a member of that name and nothing else.
fn is_with_result(record: &[u8], found: &[u8], name: &str) -> bool {
    (0..=record.len()).rev().any(|at| {
        let (before, after) = record.split_at(at);
        let rest = found.strip_prefix(before).and_then(|rest| rest.strip_suffix(after));
        let value = rest.map(|rest| rest.strip_prefix(b",").unwrap_or(rest));
        let value = value.and_then(|rest| rest.strip_prefix(format!("\"{name}\":").as_bytes()));
        value.is_some_and(|value| matches!(serde_json::from_slice(value), Ok(Value::Object(_) | Value::Null)))
    })
}

#[test]
fn as_many_rows_come_out_with_the_same_cells_and_one_more() {
    let mut random = Random(0xfeed_5678_9abc_def1);
    for round in 0..rounds() {
        let (format, delimiter) = random.pick(&[("csv", b','), ("tsv", b'\t')]);
        let reader = || ReaderBuilder::new().delimiter(delimiter).build();
        let mut input = [b"id".as_slice(), &[delimiter], b"body\n"].concat();
        for _ in 0..random.below(if round % 4 == 0 { 3000 } else { 40 }) {
            input.extend(random.record().into_iter().map(|b| if b == b',' { delimiter } else { b }));
            input.extend_from_slice(random.pick(&["\n", "\n", "\n", "\r\n", "\"\n", "\n\n"]).as_bytes());
        }
        input.truncate(input.len() - random.below(8));
        if input.len() < 9 {
            continue;
        }
        let threads = ["1", "2", "3", "8"][round % 4];
        let options =
            ["--keep", "--field", "body", "--members", "code", "--input", format, "--threads", threads];
        let (out, stderr, _) = lines(&options, &input);
        let notes = ["more cells", " more of these", "the text is not UTF-8"];
        let is_known = |line: &str| notes.iter().any(|note| line.contains(note));
        assert!(stderr.lines().all(is_known), "{stderr}");
        let (before, after) = (cells(reader(), &input), cells(reader(), &out));
        assert_eq!(
            before.len(),
            after.len(),
            "{:?}\n{:?}",
            String::from_utf8_lossy(&input),
            String::from_utf8_lossy(&out)
        );
        for (before, after) in before.iter().zip(&after) {
            let is_result = |cell: &[u8]| {
                cell.is_empty()
                    || cell == b"bigmodel"
                    || matches!(serde_json::from_slice(cell), Ok(Value::Object(_)))
            };
            let is_same = before == after
                || after.split_last().is_some_and(|(last, rest)| {
                    is_result(last)
                        && rest.strip_prefix(&before[..]).is_some_and(|more| {
                            more.iter().all(Vec::is_empty) && (more.is_empty() || rest.len() == 2)
                        })
                });
            assert!(is_same, "{before:?} {after:?}");
        }
        let (out, _, _) = lines(&["--field", "body", "--input", format, "--members", "code"], &input);
        assert_eq!(out.iter().filter(|b| **b == b'\n').count(), before.len() - 1);
    }
}
