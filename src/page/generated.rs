// Written by `cargo run --manifest-path generate/Cargo.toml` from `locales`.
&[
    ("ar", include_str!("../../locales/ar/page.ftl")),
    ("en-US", include_str!("../../locales/en-US/page.ftl")),
    ("ja", include_str!("../../locales/ja/page.ftl")),
    ("zh-CN", include_str!("../../locales/zh-CN/page.ftl")),
    ("zh-TW", include_str!("../../locales/zh-TW/page.ftl")),
]
