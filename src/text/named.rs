//! Enums whose variants have names.

/// Defines an enum with the names of its variants, which `as_str` and `Display` return, and all of them in `ALL`.
macro_rules! named {
    ($(#[$meta:meta])+ pub enum $type:ident { $($(#[$doc:meta])+ $variant:ident = $name:literal,)+ }) => {
        $(#[$meta])+
        pub enum $type {
            $($(#[$doc])+ $variant,)+
        }

        impl $type {
            /// All of them, in this order.
            pub const ALL: &'static [$type] = &[$($type::$variant),+];

            /// Returns the stable name, as in JSON.
            pub const fn as_str(self) -> &'static str {
                match self {
                    $($type::$variant => $name,)+
                }
            }
        }

        impl std::fmt::Display for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.as_str())
            }
        }
    };
}

pub(crate) use named;
