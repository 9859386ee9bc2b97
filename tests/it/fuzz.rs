//! A bounded fuzz run in the tests themselves: the targets in `fuzz/` go further, this one goes along everywhere.

use bigmodel_errors::{ApiError, Audience, ErrorCode, Localizer};

use crate::random::Random;

/// How many inputs each test makes: enough to meet the grammar's corners, few enough for a debug build.
const RUNS: u64 = 3_000;

impl Random {
    fn text(&mut self, words: &[&str], most: usize) -> String {
        (0..self.below(most)).map(|_| self.pick(words)).collect()
    }
}

const FTL: &[&str] = &[
    "error-1113",
    "error-1214",
    "error-1308",
    "error-500",
    "app-x",
    "-term",
    " = ",
    "=",
    "\n",
    "\n    ",
    "    .bare = ",
    "    .end-user = ",
    "{ ",
    " }",
    "{",
    "}",
    "$field",
    "$number",
    "$unit",
    "$x",
    " ->",
    "\n   [one] ",
    "\n  *[other] ",
    "[hour] ",
    "*[a] ",
    "NUMBER(",
    ")",
    "(",
    "\"",
    "\"\\u00e9\"",
    "\\u",
    "\\",
    "text",
    "参数",
    ".",
    ",",
    ": ",
    "1",
    "1.0000",
    "#",
    "# comment\n",
    "\r\n",
    "\t",
    "\u{feff}",
    "\u{202e}",
    "\0",
    "{ -term }",
    "{ error-500 }",
    "{ error-1214.bare }",
    "{ $number ->\n    [one] a\n   *[other] b\n    }",
];

const PAYLOAD: &[&str] = &[
    "{",
    "}",
    "[",
    "]",
    "\"",
    "'",
    "\\\"",
    "\\\\\\\"",
    "“",
    "”",
    ":",
    ",",
    "=",
    "code",
    "\"code\"",
    "message",
    "\"message\"",
    "error",
    "\"error\"",
    "type",
    "msg",
    "request_id",
    "1214",
    "1113",
    "1302",
    "500",
    "429",
    "[1214]",
    "[1305][",
    "][",
    "20260905073518df58160ac3e4cc6e",
    " ",
    "\n",
    "参数非法。请检查文档",
    "messages",
    "余额不足或无可用资源包，请充值",
    "网络错误，错误id：",
    "，请联系客服",
    "Usage limit reached for ",
    "5 hour",
    ". Your limit will reset at ",
    "2026-08-12 18:58:34",
    " and ",
    " cannot be set simultaneously, please check the documentation",
    "API ",
    " does not exist",
    "\\u53c2",
    "\\ud800",
    "\\n",
    "null",
    "(request id: ",
    ")",
    "...",
    "…",
    "finish_reason",
    "sensitive",
    "HTTP ",
    "\u{1b}[31m",
    "&quot;",
    "%22",
    "\\x22",
    "\0",
    "😀",
];

const HEADER: &[&str] = &[
    "zh",
    "-",
    "_",
    "CN",
    "TW",
    "Hans",
    "Hant",
    "cmn",
    "en",
    "US",
    "de",
    ",",
    ";",
    "q=",
    "0",
    "1",
    "0.5",
    ".",
    "*",
    " ",
    "u-nu-hanidec",
    "UTF-8",
    "@",
    "😀",
    "\0",
    "x",
];

#[track_caller]
fn is_clean(text: &str) {
    assert!(!text.trim().is_empty());
    assert!(!text.chars().any(char::is_control), "{text:?}");
    // Braces cannot stand in a text: these could only come from a placeable that was not filled.
    for leak in ["{$", "{ $", "{-", "{ -"] {
        assert!(!text.contains(leak), "{text:?}");
    }
}

/// The inputs that the fuzz targets begin with, every one that has ever broken something among them.
fn seeds(target: &str) -> Vec<Vec<u8>> {
    let directory = format!("{}/fuzz/seeds/{target}", env!("CARGO_MANIFEST_DIR"));
    let files = std::fs::read_dir(directory).unwrap();
    let seeds: Vec<_> = files.map(|file| std::fs::read(file.unwrap().path()).unwrap()).collect();
    assert!(seeds.len() >= 6, "{target}");
    seeds
}

#[test]
fn seeds_are_survived() {
    let localizer = Localizer::builtin();
    for payload in seeds("payload") {
        let error = ApiError::recognize_bytes(&payload);
        is_clean(localizer.render(&error, &localizer.negotiate("zh")).as_str());
        assert!(error.code().is_some() || error.message().is_some());
    }
    let says_all = |locale: &str, ftl: &str, header: &str| {
        let (localizer, _) = Localizer::builder().resource(locale, ftl).build_lossy();
        for code in ErrorCode::KNOWN {
            let error = code.arguments().iter().fold(ApiError::new(*code), |e, name| e.with(*name, "5"));
            is_clean(localizer.render(&error, &localizer.negotiate(header)).as_str());
        }
    };
    for ftl in seeds("overlay") {
        says_all("en-US", std::str::from_utf8(&ftl).unwrap(), "en");
    }
    for input in seeds("together") {
        let parts: Vec<&str> = std::str::from_utf8(&input).unwrap().splitn(4, '\0').collect();
        says_all(parts[0], parts[1], parts[2]);
        assert!(ApiError::recognize(parts[3]).code().is_some(), "{}", parts[3]);
    }
    for input in seeds("redaction") {
        let input = String::from_utf8(input).unwrap();
        let key = "0123456789abcdef0123456789abcdef.AbCdEfGhIjKlMnOp";
        let error = ApiError::recognize(&input.replace('\0', key));
        let rendered = localizer.render(&error, &localizer.negotiate("zh"));
        assert!(!format!("{rendered:?}").contains("AbCdEfGhIjKlMnOp"), "{input:?}");
    }
    for header in seeds("header").iter().chain(&seeds("code")) {
        let text = String::from_utf8_lossy(header);
        assert!(localizer.locales().any(|locale| locale == localizer.locale(&localizer.negotiate(&text))));
        assert_eq!(
            text.parse::<ErrorCode>().is_ok(),
            text.trim().parse::<u16>().is_ok() && !text.contains('+')
        );
    }
}

#[cfg(feature = "lines")]
#[test]
fn seeds_of_batches() {
    use bigmodel_errors::{Explainer, Rendered};

    let localizer = Localizer::builtin();
    for input in seeds("batch") {
        let write = |rendered: &Rendered<'_>, out: &mut Vec<u8>| Ok(serde_json::to_writer(out, rendered)?);
        let chain = localizer.negotiate("zh");
        let mut explainer = Explainer::new(localizer, chain.clone(), write);
        let lines: Vec<&[u8]> = input.split(|b| *b == b'\n').collect();
        for line in lines.iter().chain(&lines).chain(&lines) {
            let mut written = Vec::new();
            explainer.explain(line, &mut written).unwrap();
            let error = ApiError::recognize_bytes(line);
            let alone = localizer.render(&error, &chain);
            assert_eq!(String::from_utf8(written).unwrap(), serde_json::to_string(&alone).unwrap());
        }
    }
}

#[test]
fn overlays() {
    let mut random = Random(0x2545_f491_4f6c_dd1d);
    let plain = Localizer::builtin();
    for _ in 0..RUNS {
        let ftl = random.text(FTL, 40);
        let (localizer, _) = Localizer::builder().resource("en-US", ftl.clone()).build_lossy();
        for code in [500, 1000, 1113, 1214, 1308] {
            let error = ErrorCode::new(code)
                .arguments()
                .iter()
                .fold(ApiError::new(code), |e, name| e.with(*name, "5"));
            let text = localizer.render(&error, &localizer.negotiate("en")).to_string();
            is_clean(&text);
            if !ftl.contains(&format!("error-{code}")) {
                assert_eq!(text, plain.render(&error, &plain.negotiate("en")).as_str(), "{ftl:?}");
            }
        }
    }
}

#[test]
fn payloads() {
    let mut random = Random(0x9e37_79b9_7f4a_7c15);
    let end_users = Localizer::builder().audience(Audience::EndUser).build().unwrap();
    for _ in 0..RUNS {
        let payload = random.text(PAYLOAD, 60);
        let error = ApiError::recognize(&payload);
        for localizer in [Localizer::builtin(), &end_users] {
            let chain = localizer.negotiate("zh");
            let rendered = localizer.render(&error, &chain);
            assert!(!rendered.as_str().trim().is_empty(), "{payload:?}");
            assert!(!rendered.as_str().chars().any(char::is_control), "{payload:?}");
            assert!(rendered.message().is_none_or(|message| !message.chars().any(char::is_control)));
        }
        let json = serde_json::to_string(&error).unwrap();
        assert_eq!(serde_json::from_str::<ApiError>(&json).unwrap(), error, "{payload:?}");
    }
}

#[test]
fn headers() {
    let mut random = Random(0xd1b5_4a32_d192_ed03);
    let localizer = Localizer::builtin();
    for _ in 0..RUNS {
        let header = random.text(HEADER, 30);
        let chain = localizer.negotiate(&header);
        assert!(localizer.locales().any(|locale| locale == localizer.locale(&chain)), "{header:?}");
    }
}

#[test]
fn the_order_of_entries_changes_nothing() {
    let mut random = Random(0x94d0_49bb_1331_11eb);
    let entries = [
        "-t = term\n",
        "a = { b } { -t }\n",
        "b = { c }\n",
        "c = end\n",
        "x = { y }\n",
        "y = { x }\n",
        "error-1113 = { a }\n",
        "error-500 = { missing }\n",
    ];
    let load = |ftl: &str| {
        let (localizer, errors) = Localizer::builder().resource("en-US", ftl).build_lossy();
        let mut reasons: Vec<String> =
            errors.iter().map(|error| error.to_string().rsplit(": ").next().unwrap().to_owned()).collect();
        reasons.sort();
        let chain = localizer.negotiate("en");
        (localizer.render(&ApiError::new(1113), &chain).to_string(), reasons)
    };
    let expected = load(&entries.concat());
    assert_eq!(expected.0, "end term");
    for _ in 0..50 {
        let mut shuffled = entries.to_vec();
        for at in 0..shuffled.len() {
            let other = random.below(entries.len());
            shuffled.swap(at, other);
        }
        assert_eq!(load(&shuffled.concat()), expected, "{shuffled:?}");
    }
}
