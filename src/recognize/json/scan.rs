//! Names and values in text that is JSON, was JSON, looks like JSON, or only has `name: value` in it.
//!
//! One pass, tolerant by design: it reads Python's and JavaScript's notation, quotes escaped any number of times, curly
//! quotes, text around and text cut off. It does not build a tree; it notes the values of names that matter, and which
//! object each is in.

use smallvec::{SmallVec, smallvec};

use crate::recognize::json::fields::{Field, Fields, Object, Value};
use crate::recognize::json::keys::{Name, name_of};
use crate::recognize::json::quote::{Quote, closes, is_delimited, is_quote};
use crate::recognize::json::unescape::{levels, unescape};
use crate::recognize::plain::tokens::is_of_word;
use crate::recognize::thresholds::{
    MAX_BACKSLASHES, MAX_BARE, MAX_COPIES, MAX_FIELDS, MAX_OBJECTS, MAX_SEARCHES, MAX_UNCLEAR,
};
use crate::text::sanitize::cut;

pub(crate) fn scan(text: &str) -> Fields<'_> {
    scan_to(text, Scanner::next_mark)
}

/// The same for whoever knows where the colons and equals signs are that follow names that matter; as if in one object.
#[cfg(feature = "lines")]
pub(crate) fn scan_at<'t>(text: &'t str, marks: &[usize]) -> Fields<'t> {
    scan_to(text, |scanner| Some((*marks.iter().find(|mark| **mark >= scanner.at)?, b':')))
}

struct Scanner<'t> {
    text: &'t str,
    bytes: &'t [u8],
    at: usize,
    /// The closing quotes found so far, so that no stretch of text is searched twice for one of a kind.
    closings: SmallVec<[(Quote, Closing); 4]>,
    /// How many bytes may still be searched for closing quotes.
    left_to_search: usize,
    /// How many bytes may still be copied where it is not clear where they end.
    left_unclear: usize,
    found: Fields<'t>,
}

#[derive(Clone, Copy, Debug)]
struct Closing {
    /// The string ends here: before the backslashes of the quote, or at the end of the text,
    end: usize,
    /// the text going on here.
    after: usize,
    /// No quote of the kind is in between: the string is what it seems, and nothing in it is a name.
    clean: bool,
}

/// Scans a text from one mark to the next.
fn scan_to<'t>(text: &'t str, next: impl Fn(&Scanner<'t>) -> Option<(usize, u8)>) -> Fields<'t> {
    let mut scanner = Scanner {
        text,
        bytes: text.as_bytes(),
        at: 0,
        closings: SmallVec::new(),
        left_to_search: text.len().saturating_mul(MAX_SEARCHES),
        left_unclear: text.len().min(MAX_UNCLEAR).saturating_mul(MAX_COPIES),
        found: Fields { fields: Vec::new(), objects: smallvec![Object::default()] },
    };
    let mut stack: SmallVec<[usize; 16]> = SmallVec::new();
    while let Some((at, byte)) = next(&scanner) {
        let object = stack.last().copied().unwrap_or(0);
        let before = scanner.at;
        // What begins as a wide colon does has three bytes.
        scanner.at = at.saturating_add(if byte == 0xef { 3 } else { 1 });
        match byte {
            b'{' if scanner.found.objects.len() < MAX_OBJECTS => {
                stack.push(scanner.found.objects.len());
                scanner.found.objects.push(Object { parent: object, at, others: 0 });
            }
            // What is past the limit is in no object.
            b'{' => stack.push(usize::MAX),
            b'}' => {
                stack.pop();
            }
            _ => {
                scanner.assignment(before, at, object);
                if scanner.found.fields.len() >= MAX_FIELDS {
                    break;
                }
            }
        }
    }
    scanner.found
}

impl<'t> Scanner<'t> {
    /// The next brace, or what may be between a name and its value.
    fn next_mark(&self) -> Option<(usize, u8)> {
        let rest = self.bytes.get(self.at..)?;
        // The first byte of a wide colon.
        let offset = rest.iter().position(|b| matches!(b, b'{' | b'}' | b':' | b'=' | 0xef))?;
        Some((self.at.saturating_add(offset), *rest.get(offset)?))
    }

    /// Reads what is assigned at a colon or an equals sign, if there is a name that matters before it, not before `from`.
    fn assignment(&mut self, from: usize, at: usize, object: usize) -> Option<()> {
        let rest = self.rest(at).strip_prefix([':', '=', '：'])?;
        let (start, word, quoted) = self.name_before(from, at)?;
        let Some(name) = name_of(word) else {
            let object = self.found.objects.get_mut(object).filter(|_| quoted)?;
            object.others = object.others.saturating_add(1);
            return None;
        };
        let rest = rest.strip_prefix('>').unwrap_or(rest).trim_start();
        let at = self.text.len().saturating_sub(rest.len());
        let (mut sealed, mut is_cut) = (false, false);
        let value = if let Some((quote, inner)) = self.quote_at(at) {
            let closing = self.closing(quote, inner);
            let mut raw = self.text.get(inner..closing.end)?;
            (sealed, is_cut) = (closing.clean, closing.end == closing.after);
            self.at = if sealed { closing.after } else { inner };
            if !sealed {
                raw = cut(raw, MAX_UNCLEAR.min(self.left_unclear));
                self.left_unclear = self.left_unclear.saturating_sub(raw.len());
            }
            Value::Text(unescape(raw, levels(quote.backslashes)))
        } else if rest.starts_with(['{', '[']) {
            Value::Nested(self.found.objects.len())
        } else if rest.is_empty() {
            return None;
        } else {
            Value::Bare(self.bare(at, name, quoted))
        };
        self.found.fields.push(Field { name, object, value, at: start, sealed, cut: is_cut });
        Some(())
    }

    /// The word that ends before a place, where it begins, and whether it is in quotes.
    fn name_before(&self, from: usize, at: usize) -> Option<(usize, &'t str, bool)> {
        let text = self.text.get(from..at)?.trim_end();
        let inner = text.strip_suffix(is_quote).map(|inner| inner.trim_end_matches('\\'));
        let run = inner.unwrap_or(text);
        let length = run.bytes().rev().take_while(is_of_word).count();
        let word = run.get(run.len().saturating_sub(length)..)?;
        let word = word.trim_start_matches(|c: char| c.is_ascii_digit() || c == '-');
        let start = from.saturating_add(run.len()).saturating_sub(word.len());
        let quoted = inner.is_some();
        let begins = || self.text.get(..start).is_some_and(|before| before.ends_with(is_quote));
        let is_quoted_well = || text.len().saturating_sub(run.len()) <= MAX_BACKSLASHES && begins();
        (!word.is_empty() && (!quoted || is_quoted_well())).then_some((start, word, quoted))
    }

    /// Where the string that was opened by `quote` before `inner` ends: at the next like quote that a delimiter follows.
    fn closing(&mut self, quote: Quote, inner: usize) -> Closing {
        let known = self.closings.iter().rev().find(|(kind, _)| *kind == quote).map(|(_, closing)| *closing);
        if let Some(closing) = known.filter(|closing| inner <= closing.end) {
            // What is clean was passed over whole, so that one is not.
            return closing;
        }
        let mut closing = Closing { end: self.text.len(), after: self.text.len(), clean: true };
        let mut at = inner;
        while at < self.bytes.len() {
            if at.saturating_sub(inner) > self.left_to_search {
                // So many kinds of quotes are in no payload. The string ends with the text, for all that is known.
                closing.clean = false;
                break;
            }
            let Some((other, after)) = self.quote_at(at) else {
                at = self.next_quotable(at);
                continue;
            };
            if closes(quote.kind, other.kind) {
                if other.backslashes < quote.backslashes {
                    // The string around this one ends here, so this one was cut off.
                    closing = Closing { end: at, after: at, ..closing };
                    break;
                }
                if other.backslashes == quote.backslashes {
                    if is_delimited(self.rest(after)) {
                        closing = Closing { end: at, after, ..closing };
                        break;
                    }
                    closing.clean = false;
                }
            }
            at = after;
        }
        self.left_to_search = self.left_to_search.saturating_sub(at.saturating_sub(inner));
        self.closings.push((quote, closing));
        closing
    }

    /// The next byte at which a quote, or the backslashes before one, can begin.
    fn next_quotable(&self, at: usize) -> usize {
        // A run of backslashes without a quote after it is passed over whole.
        let run = self.rest(at).bytes().take_while(|b| *b == b'\\').count();
        let from = at.saturating_add(run.max(1));
        let rest = self.bytes.get(from..).unwrap_or_default();
        let skip = rest.iter().position(|b| matches!(b, b'"' | b'\'' | b'\\' | 0xe2));
        from.saturating_add(skip.unwrap_or(rest.len()))
    }

    /// A quote with the backslashes before it, if there is one here, and where it ends.
    fn quote_at(&self, at: usize) -> Option<(Quote, usize)> {
        let rest = self.bytes.get(at..)?;
        if !matches!(rest.first(), Some(b'"' | b'\'' | b'\\' | 0xe2)) {
            return None;
        }
        let backslashes = rest.iter().take(MAX_BACKSLASHES).take_while(|b| **b == b'\\').count();
        let from = at.saturating_add(backslashes);
        let kind = self.text.get(from..)?.chars().next().filter(|c| is_quote(*c))?;
        Some((Quote { kind, backslashes }, from.saturating_add(kind.len_utf8())))
    }

    /// A value without quotes: a message runs to the end of its line, anything else to a delimiter.
    fn bare(&self, at: usize, name: Name, quoted: bool) -> &'t str {
        let is_message = matches!(name, Name::Message | Name::Msg | Name::Error) && !quoted;
        let rest = cut(self.rest(at), if is_message { MAX_UNCLEAR } else { MAX_BARE });
        let end = if is_message {
            memchr::memchr2(b'\n', b'\r', rest.as_bytes())
        } else {
            rest.find(|c: char| {
                c.is_whitespace() || matches!(c, ',' | ';' | '}' | ']' | ')' | '，' | '"' | '\'')
            })
        };
        rest.get(..end.unwrap_or(rest.len())).unwrap_or_default()
    }

    fn rest(&self, at: usize) -> &'t str {
        self.text.get(at..).unwrap_or_default()
    }
}
