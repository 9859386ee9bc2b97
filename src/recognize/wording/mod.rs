//! The sentences that the server is known to send, and how a text is read as one of them.

pub(super) mod exact;
pub(super) mod index;
pub(super) mod known;
pub(super) mod letters;
pub(super) mod matcher;
pub(super) mod score;
pub(super) mod searches;
pub(super) mod table;
pub(super) mod vocabulary;
