//! What is known to break the crates below, or anybody else: loaded, said and recognized on a small stack.
//!
//! The inputs are those that aborted or panicked fluent-syntax 0.12 and fluent-bundle 0.16 in November 2026, and their kin.

use std::thread;

use bigmodel_errors::{ApiError, Audience, ErrorCode, Localizer};

/// The stack that everything must fit in.
const STACK: usize = if cfg!(debug_assertions) { 512 << 10 } else { 128 << 10 };

fn on_a_small_stack(test: impl FnOnce() + Send + 'static) {
    // The built-in texts are prepared once, by whoever comes first.
    ApiError::recognize("warm up");
    thread::Builder::new().stack_size(STACK).spawn(test).unwrap().join().unwrap();
}

/// Loads a text over en-US, says every code to both audiences, and checks what came out.
fn survives(ftl: &str) {
    let plain = Localizer::builtin();
    let mut lossy = Localizer::builder().resource("en-US", ftl).build_lossy().0;
    for audience in [Audience::Developer, Audience::EndUser] {
        if audience == Audience::EndUser {
            lossy = Localizer::builder().audience(audience).resource("en-US", ftl).build_lossy().0;
        }
        let (own, builtin) = (lossy.negotiate("en"), plain.negotiate("en"));
        for code in ErrorCode::KNOWN {
            let error = code.arguments().iter().fold(ApiError::new(*code), |e, name| e.with(*name, "5"));
            let text = lossy.render(&error, &own).to_string();
            assert!(!text.trim().is_empty());
            assert!(text.len() <= 16 << 10);
            for leak in ["{$", "{-", "NUMBER(", "()}", "error-", "{ $"] {
                assert!(!text.contains(leak), "{leak} in {text}");
            }
            assert!(
                !text.chars().any(|c| c.is_control() || matches!(c, '\u{202a}'..='\u{202e}')),
                "{text:?}"
            );
            if audience == Audience::Developer && !ftl.contains(&format!("error-{code}")) {
                assert_eq!(text, plain.render(&error, &builtin).as_str());
            }
        }
    }
}

#[test]
fn nesting() {
    on_a_small_stack(|| {
        for depth in [30, 1_000, 100_000] {
            for (open, close) in [
                ("{".repeat(depth), "$x".to_owned() + &"}".repeat(depth)),
                ("{".repeat(depth), String::new()),
                ("{".to_owned() + &"A(".repeat(depth), String::new()),
                ("{\n".to_owned() + &"A(\n".repeat(depth), String::new()),
                ("{".to_owned() + &"A(\"}\",".repeat(depth), String::new()),
                ("{$x ->\n*[a]".repeat(depth), "x".to_owned() + &"\n}".repeat(depth)),
                ("{ -t(a: ".repeat(depth), String::new()),
                ("{\"".repeat(depth), String::new()),
            ] {
                survives(&format!("error-1113 = {open}{close}\nerror-500 = Sound\n"));
            }
        }
    });
}

#[test]
fn what_the_resolver_panics_on() {
    on_a_small_stack(|| {
        let many = "{\"a\"}".repeat(101);
        let zeros = "0".repeat(20);
        for ftl in [
            format!("big = {many}\nerror-1113 = {{ {{ big }} }}\n"),
            format!("big = {many}\nerror-1113 = {{ 1 ->\n *[x] {{ big }}\n }}\n"),
            format!("big = {many}\nerror-1113 = {{ \"a\" ->\n *[x] {{ big }}\n }}\n"),
            format!("error-1308 = {{ 1.{zeros} ->\n [one] a\n *[other] b\n }}\n"),
            "error-1308 = { NUMBER($number, minimumFractionDigits: 21) ->\n [one] a\n *[other] b\n }\n"
                .to_owned(),
            "error-1308 = { NUMBER($number, minimumFractionDigits: 9999999999999999999) }\n".to_owned(),
            "error-1308 = { NUMBER($number, minimumFractionDigits: 4000000000) }\n".to_owned(),
            "error-1308 = { NUMBER(\"x\") } { NUMBER() } { DATETIME($number) }\n".to_owned(),
            "error-1113 = { missing } { missing.x } { -missing } { X() } { $limit }\n".to_owned(),
            "-in = x\n-out = { $a }{ -in }{ $a }\nerror-1113 = { -out(a: \"A\") }\n".to_owned(),
            "-t = { $a }\nerror-1113 = { -t }\n".to_owned(),
            "error-1113 =\n    .bare = x\n".to_owned(),
            "error-1113 = { \"\" }\n".to_owned(),
            "NUMBER = x\n-NUMBER = y\nerror-1308 = { NUMBER($number) } { $unit }\n".to_owned(),
            "-error-1113 = x\n".to_owned(),
        ] {
            survives(&ftl);
        }
    });
}

#[test]
fn references_that_grow_or_never_end() {
    on_a_small_stack(|| {
        let chain = |links: usize, body: &dyn Fn(usize) -> String| -> String {
            (0..links).map(|n| format!("m{n} = {}\n", body(n))).collect::<String>() + "error-1113 = { m0 }\n"
        };
        survives(&chain(1_000, &|n| format!("{{ m{} }}", n + 1)));
        survives(&chain(90, &|n| format!("{{ m{} }}", n + 1).repeat(10)));
        survives(&chain(98, &|n| "{".repeat(11) + &format!("m{}", n + 1) + &"}".repeat(11)));
        survives(&chain(2, &|n| format!("{{ m{} }}", 1 - n)));
        for ftl in [
            "error-1113 = { error-1113 }\n".to_owned(),
            "error-1113 = { error-1113.bare }\n    .bare = { error-1113 }\n".to_owned(),
            "-a = { -b }\n-b = { -a }\nerror-1113 = { -a }\n".to_owned(),
            format!("-t = {}\nerror-1113 = {{ X({}) }}\n", "x".repeat(8_000), "-t,".repeat(2_000)),
            format!(
                "-t = {}\n-u = {{ X({}) }}\nerror-1113 = {}\n",
                "x".repeat(8_000),
                "-t,".repeat(900),
                "{ -u }".repeat(16)
            ),
            (0..98)
                .map(|n| format!("-m{n} = {{{}-m{}{}}}\n", "A(".repeat(36), n + 1, ")".repeat(36)))
                .collect(),
        ] {
            survives(&ftl);
        }
    });
}

#[test]
fn texts_that_cost_time_or_memory() {
    on_a_small_stack(|| {
        let names: String = (0..20_000).map(|n| format!("a{n}:1,")).collect();
        let limit = 256 << 10;
        for ftl in [
            format!("error-1113 = {{ A({names}) }}\n"),
            format!("error-1113 = x{}", "\n".repeat(limit)),
            "a=b\n".repeat(limit / 4),
            "a\n".repeat(limit / 2),
            "?\n-\n".repeat(limit / 4),
            "a={\n".repeat(limit / 4),
            format!("error-1113 = {{ $x ->\n{}*[b] c\n}}\n", "[a]b\n".repeat(1_000)),
            format!("error-1113 = x\n{}", " .a=y\n".repeat(1_000)),
            "#\n".repeat(limit / 2),
            "x".repeat(limit + 1),
        ] {
            survives(&ftl);
        }
    });
}

#[test]
fn bytes_and_escapes() {
    on_a_small_stack(|| {
        for ftl in [
            "\u{feff}error-1113 = x\n",
            "error-1113 = {\"\\u00é\"}\n",
            "error-1113={\"\\U00😀\"}\n",
            "error-1113 = {\"\\u",
            "error-1113 = {\"\\u001b\"}{\"\\u202e\"}{\"\\u0000\"}\n",
            "error-1113 = {\"\\uD800\"}{\"\\U110000\"}\n",
            "error-1113 = a\0b\u{1b}[2Jc\u{202e}d\u{2028}e\u{85}f\rg\n",
            "error-1113 = a\u{e0041}\u{2066}b\n",
            "error-1113 = { A(\nb = y\nerror-500 = Sound\n",
            "<<<<<<< ours\nerror-1113 = a\n=======\nerror-1113 = b\n>>>>>>> theirs\n",
            "\terror-1113 = a\n error-1114 = b\n",
            "error-1113 = a\r\n    .bare = b\r\n",
        ] {
            survives(ftl);
        }
    });
    let (localizer, errors) =
        Localizer::builder().resource("en-US", "\u{feff}error-1113 = First\n").build_lossy();
    assert!(errors.is_empty());
    let error = ApiError::new(ErrorCode::INSUFFICIENT_BALANCE);
    assert_eq!(localizer.render(&error, &localizer.negotiate("en")).as_str(), "First");
}

#[test]
fn bodies() {
    on_a_small_stack(|| {
        let nested = |depth: usize| "{\"error\":".repeat(depth) + "1" + &"}".repeat(depth);
        for body in [
            nested(127),
            nested(128),
            nested(50_000),
            "[".repeat(200_000),
            r#"{"error":{"code":1,"code":1214,"message":"x"}}"#.to_owned(),
            r#"{"error":{"code":1e3,"message":"x"}}"#.to_owned(),
            format!(r#"{{"error":{{"code":{},"message":"x"}}}}"#, "1".repeat(100_000)),
            r#"{"error":{"code":"1214","message":"\ud800\udc"}}"#.to_owned(),
            "{\"\":0},".repeat(30_000),
            "\\".repeat(100_000),
        ] {
            let error = ApiError::from_response(502, &body);
            let localizer = Localizer::builtin();
            let text = localizer.render(&error, &localizer.negotiate("en")).to_string();
            assert!(!text.is_empty());
            assert_eq!(error.http_status(), Some(502));
        }
        for body in [
            &b"\xff\xfe{\x00\"\x00"[..],
            b"",
            b"\0",
            b"\xf0\x9f",
            b"{\"error\":{\"code\":\"1214\",\"message\":\"\xff\"}}",
        ] {
            ApiError::recognize_bytes(body);
        }
    });
}

#[test]
fn errors_in_errors() {
    on_a_small_stack(|| {
        let nested = |depth: usize| r#"{"others":["#.repeat(depth) + r#"{"code":1113}"# + &"]}".repeat(depth);
        for depth in [2, 60, 120, 100_000] {
            let error = serde_json::from_str::<ApiError>(&nested(depth)).unwrap_err().to_string();
            assert!(error.starts_with("further errors within further errors at line 1"), "{error}");
            // Nothing of that is left over for the next.
            let one: ApiError = serde_json::from_str(&nested(1)).unwrap();
            assert_eq!(one.others().first().and_then(ApiError::code), Some(ErrorCode::INSUFFICIENT_BALANCE));
            assert_eq!(serde_json::to_string(&one).unwrap(), nested(1));
        }
    });
}

#[test]
fn others_render_while_hostile_texts_are_loaded() {
    let localizer = Localizer::builtin();
    let error = ApiError::new(ErrorCode::USAGE_LIMIT)
        .with("number", 2)
        .with("unit", "day")
        .with("next_flush_time", "2026-08-12 18:58:34");
    thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| {
                for _ in 0..2_000 {
                    let text = localizer.render(&error, &localizer.negotiate("en")).to_string();
                    assert!(text.starts_with("Usage limit reached for 2 days. "), "{text}");
                }
            });
        }
        scope.spawn(|| {
            for depth in 0..200 {
                survives(&format!(
                    "error-1113 = {}\nerror-1308 = {{ NUMBER($number) }}\n",
                    "{".repeat(depth)
                ));
            }
        });
    });
}
