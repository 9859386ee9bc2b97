//! An input of any size, as `worst.txt` writes it: what `.ci/growth` looks for, and what `tests/growth.rs` counts.

use serde::{Deserialize, Serialize};

/// A text, then another over and over.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(crate) struct Input {
    pub(crate) head: String,
    pub(crate) unit: String,
    /// The nth unit has `n` backslashes, up to 255, for each of its own.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(crate) ladder: bool,
}

impl Input {
    /// Returns at least `bytes` bytes of it.
    pub(crate) fn text(&self, bytes: usize) -> String {
        let mut text = self.head.clone();
        for n in 0_usize.. {
            if text.len() >= bytes {
                break;
            }
            if self.ladder {
                text += &self.unit.replace('\\', &"\\".repeat(n % 256));
            } else {
                text += &self.unit;
            }
        }
        text
    }
}
