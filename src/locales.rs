//! The built-in locales: one row each, and nothing else.

use crate::catalog::builtin::{Builtin, builtin};

/// The first is the reference, which is complete; whatever another lacks, it says.
pub(crate) static BUILTIN: &[Builtin] = &[
    builtin!("en-US"),
    builtin!("zh-CN"),
    #[cfg(feature = "locale-ar")]
    builtin!("ar"),
    #[cfg(feature = "locale-ja")]
    builtin!("ja"),
    #[cfg(feature = "locale-zh-TW")]
    builtin!("zh-TW"),
];
