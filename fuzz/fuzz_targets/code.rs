//! Any text as a code and as a locale's tag: a typed error or what it says.
#![no_main]

use bigmodel_errors::{ErrorCode, Localizer};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    if let Ok(code) = text.parse::<ErrorCode>() {
        assert_eq!(code.to_string().parse::<ErrorCode>().ok(), Some(code));
    }
    let (localizer, errors) = Localizer::builder().resource(text, "error-500 = x").build_lossy();
    assert_eq!(localizer.locales().len() == 2, !errors.is_empty() || text.is_empty() || is_builtin(text));
});

/// Whether the tag is one of the built-in locales, in whatever spelling.
fn is_builtin(tag: &str) -> bool {
    let (localizer, errors) = Localizer::builder().resource(tag, "").build_lossy();
    errors.is_empty() && localizer.locales().len() == 2
}
