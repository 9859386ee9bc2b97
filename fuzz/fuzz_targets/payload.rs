//! Any bytes as a payload: recognized or kept, rendered for both audiences, written as JSON and read back.
#![no_main]

use bigmodel_errors::{ApiError, Localizer};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|payload: &[u8]| {
    let error = ApiError::recognize_bytes(payload);
    let localizer = Localizer::builtin();
    for locale in ["en", "zh"] {
        let chain = localizer.negotiate(locale);
        let rendered = localizer.render(&error, &chain);
        assert!(!rendered.as_str().trim().is_empty());
        assert!(!rendered.to_terminal().chars().any(char::is_control));
        assert!(rendered.detail().is_none_or(|detail| !detail.chars().any(char::is_control)));
        assert!(rendered.message().is_none_or(|message| !message.chars().any(char::is_control)));
    }
    assert!(!error.to_string().chars().any(char::is_control));
});
