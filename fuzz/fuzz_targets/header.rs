//! Any text as what a reader asks for: an order of the available locales that ends with the default.
#![no_main]

use bigmodel_errors::Localizer;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|header: &str| {
    let localizer = Localizer::builtin();
    let locale = localizer.locale(&localizer.negotiate(header)).to_string();
    assert!(locale == "en-US" || locale == "zh-CN");
});
