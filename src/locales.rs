//! The built-in locales: one row each, and nothing else.

/// Tag and text. The first is the reference, which is complete; whatever another lacks, it says.
pub(crate) const BUILTIN: &[(&str, &str)] = &[
    ("en-US", include_str!("../locales/en-US/errors.ftl")),
    ("zh-CN", include_str!("../locales/zh-CN/errors.ftl")),
    #[cfg(feature = "locale-ar")]
    ("ar", include_str!("../locales/ar/errors.ftl")),
    #[cfg(feature = "locale-ja")]
    ("ja", include_str!("../locales/ja/errors.ftl")),
    #[cfg(feature = "locale-zh-TW")]
    ("zh-TW", include_str!("../locales/zh-TW/errors.ftl")),
];
