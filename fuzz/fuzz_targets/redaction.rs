//! A key between any two texts, in a message and alone: no way out shows its secret half.
#![no_main]

use bigmodel_errors::{ApiError, Localizer};
use libfuzzer_sys::fuzz_target;

const KEY: &str = "0123456789abcdef0123456789abcdef.AbCdEfGhIjKlMnOp";
const SECRET: &str = "AbCdEfGhIjKlMnOp";

// The two texts are apart by a zero byte.
fuzz_target!(|input: &str| {
    let (before, after) = input.split_once('\0').unwrap_or((input, ""));
    // A secret that is split, or has one more character, is another.
    if input.contains("AbCd") {
        return;
    }
    let message = format!("{before}{KEY}{after}");
    let json = format!(r#"{{"error":{{"code":"1214","message":"{message}"}},"request_id":"{message}"}}"#);
    for payload in [&message, &json] {
        let error = ApiError::recognize(payload);
        let localizer = Localizer::builtin();
        let rendered = localizer.render(&error, &localizer.negotiate("zh"));
        for shown in [
            rendered.to_string(),
            format!("{rendered:?}"),
            format!("{:?} {:?} {:?}", rendered.message(), rendered.detail(), rendered.request_id()),
            error.to_string(),
            format!("{error:?}"),
        ] {
            assert!(!shown.contains(SECRET), "{payload}\n{shown}");
        }
    }
});
