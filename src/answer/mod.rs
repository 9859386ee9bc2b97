//! What the program answers, whoever asks: JSON, and the code that a question names.

pub(crate) mod json;
pub(crate) mod question;
