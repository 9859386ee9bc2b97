//! Every bound and threshold of recognition, each with its reason. `docs/recognition.md` shows where each comes in.
//!
//! *Weight* is what [`weight`](super::wording::letters::weight) counts: one for a letter, two for a Chinese character.

/// How many further errors of one payload are kept: two payloads on a line happen, four have not been seen.
pub(crate) const MAX_OTHERS: usize = 3;

/// How far before a payload, or around a code in text, its HTTP status is looked for, in bytes: a log line's prefix, not another line.
pub(crate) const STATUS_REACH: usize = 160;

// Strict reading.

/// How far into a payload the envelope may begin, in bytes: after the prefix of a client, a gateway or a logger.
pub(crate) const MAX_PREFIX: usize = 160;
/// The most slots of a sentence: 1308 has three, and no other has more.
pub(crate) const MAX_STRICT_SLOTS: usize = 3;
/// The longest argument, in bytes: the longest path to a request parameter that has been seen has half as many.
pub(crate) const MAX_VALUE: usize = 64;
/// The most content filters: one body has one for each of three roles.
pub(crate) const MAX_FILTERS: usize = 8;

// Text that looks like JSON.

/// The most names and objects that are noted of one text; no error of this API has a tenth of them.
pub(crate) const MAX_FIELDS: usize = 512;
pub(crate) const MAX_OBJECTS: usize = 512;
/// The longest value that is read where it is not clear where it ends, in bytes.
pub(crate) const MAX_UNCLEAR: usize = 8192;
/// The longest value without quotes that is no message, in bytes: a path may have a few hundred.
pub(crate) const MAX_BARE: usize = 512;
/// How many times over a text is searched for the ends of its strings, and copied where those are not clear. Strings in
/// strings overlap as often as they are nested, which is four times where people do it.
pub(crate) const MAX_SEARCHES: usize = 16;
pub(crate) const MAX_COPIES: usize = 8;
/// Quotes escaped more often than eight times over are not read.
pub(crate) const MAX_BACKSLASHES: usize = 255;
/// Strings inside strings are read this deep.
pub(crate) const MAX_NESTED: usize = 3;
/// How far after the beginning of the name of a code its number is, in bytes: `businessCode`, quotes, a colon and a space.
pub(crate) const MAX_NAME: usize = 24;
/// How many texts of one object are tried as its message.
pub(crate) const MAX_MESSAGES: usize = 4;

// Plain text.

/// How much of a text after a code is taken for its message, in bytes.
pub(crate) const MAX_TEXT_MESSAGE: usize = 4096;
/// How many codes in plain text are looked at.
pub(crate) const MAX_IN_TEXT: usize = 16;
/// How many opening brackets are looked at, how far after one, in bytes, and how many times over the text after all of them.
pub(crate) const MAX_BRACKETS: usize = 1024;
pub(crate) const MAX_BRACKET_TEXT: usize = 8192;
pub(crate) const MAX_BRACKET_LOOKS: usize = 8;
/// How far into a text in brackets its words may begin, in characters: a number or an ID may come first.
pub(crate) const MAX_WORDLESS: usize = 256;
/// How many closing brackets are taken off that nothing in a text opens.
pub(crate) const MAX_CLOSING: usize = 8;
/// The longest time that is no moment, in letters: `Monday at noon`, and not the rest of a line.
pub(crate) const MAX_TIME: usize = 40;
/// The longest word that can be a name, in bytes.
pub(crate) const MAX_TOKEN: usize = 128;

// Sentences.

/// The first letters of a piece of a sentence, by which the index knows it: with two, every text would be full of them.
pub(crate) const BEGINNING: usize = 3;
/// How long a piece after a slot is that is not in every other text, as `and` is, in letters.
pub(crate) const MIN_ANCHOR: usize = 6;
/// The longest argument before the text that gives it away, in letters.
pub(crate) const MAX_BACKWARD: usize = 128;
/// The longest argument that is read, in letters; a rendered one has at most 512.
pub(crate) const MAX_SLOT: usize = 640;
/// How many full stops a sentence may end with; an ellipsis and one more are usual.
pub(crate) const MAX_STOPS: usize = 8;

/// How many words of a text are compared with those of a code, and the fewest that they must share: with one, "error" would do.
pub(crate) const MAX_WORDS: usize = 64;
pub(crate) const MIN_SHARED_WORDS: usize = 2;

/// The least weight of a sentence that names its code from inside a text: six Chinese characters, two or three English words.
pub(crate) const MIN_WEIGHT: usize = 12;
/// The same for a sentence that anybody says, where the text names the service.
pub(crate) const MIN_WEIGHT_OWN: usize = 21;
/// The same for a sentence whose arguments may be any word.
pub(crate) const MIN_WEIGHT_WITH_ARGUMENTS: usize = 16;
/// The same for a sentence that was cut off, and for one of those that has arguments.
pub(crate) const MIN_WEIGHT_CUT: usize = 24;
pub(crate) const MIN_WEIGHT_CUT_WITH_ARGUMENTS: usize = 30;
/// The same for one that was cut off between two clauses, so that what is left of it is a statement of its own: more than
/// "model does not exist", which others say.
pub(crate) const MIN_WEIGHT_CLAUSE: usize = 20;
/// The least weight of what is left of a sentence under its own code.
pub(crate) const MIN_WEIGHT_LEFT: usize = 8;
