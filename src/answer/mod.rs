//! What the program answers, whoever asks: the error of a payload, the row of a code, JSON.

pub(crate) mod json;
pub(crate) mod question;
pub(crate) mod recognize;
pub(crate) mod row;
pub(crate) mod wishes;
