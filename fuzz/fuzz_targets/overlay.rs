//! Any text as an overlay: what it does not name stays, and nothing of it reaches a reader raw.
#![no_main]

use bigmodel_errors::{ApiError, ErrorCode, Localizer};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|ftl: &str| {
    let (localizer, _) = Localizer::builder().resource("en-US", ftl).build_lossy();
    let plain = Localizer::builtin();
    for code in ErrorCode::KNOWN {
        let error = code.arguments().iter().fold(ApiError::new(*code), |error, name| error.with(*name, "5"));
        let text = localizer.render(&error, &localizer.negotiate("en")).to_string();
        assert!(!text.trim().is_empty() && text.len() <= 16 << 10);
        assert!(!text.chars().any(char::is_control));
        if !ftl.contains(&format!("error-{code}")) {
            assert_eq!(text, plain.render(&error, &plain.negotiate("en")).as_str());
        }
    }
});
