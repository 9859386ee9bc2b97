//! An overlay, a header and a payload at once, cut from the input at NUL bytes.
#![no_main]

use bigmodel_errors::{ApiError, Audience, Localizer};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: &str| {
    let mut parts = input.splitn(4, '\0');
    let (locale, ftl) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
    let (header, payload) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
    let error = ApiError::recognize(payload);
    for audience in [Audience::Developer, Audience::EndUser] {
        let (localizer, _) = Localizer::builder().resource(locale, ftl).audience(audience).build_lossy();
        let chain = localizer.negotiate(header);
        let rendered = localizer.render(&error, &chain);
        let mut written = String::new();
        localizer.write(&mut written, &error, &chain).expect("writing to a String does not fail");
        assert_eq!(rendered.as_str(), written);
        assert!(!written.trim().is_empty() && !written.chars().any(char::is_control));
    }
});
