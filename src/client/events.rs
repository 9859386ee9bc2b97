//! Server-sent events, cut out of a stream: <https://html.spec.whatwg.org/multipage/server-sent-events.html>.

use crate::limits::PAYLOAD_BYTES;

/// Cuts a stream into its events.
#[derive(Debug, Default)]
pub(crate) struct Events {
    /// What has arrived of the event, line ends included.
    event: Vec<u8>,
    /// The event is longer than what is kept of one, and its beginning was given out.
    is_long: bool,
    /// Something has arrived of the line.
    in_line: bool,
    /// The last byte was a carriage return, after which a line feed ends no second line.
    is_after_cr: bool,
}

/// A part of a stream; together they are the stream.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Part {
    /// A whole event, with the blank line after it.
    Event(Vec<u8>),
    /// Part of an event of more than [`PAYLOAD_BYTES`].
    OfLong(Vec<u8>),
}

/// An event as its lines tell.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Event {
    /// Empty where there is none.
    pub(crate) name: Vec<u8>,
    pub(crate) data: Vec<u8>,
}

impl Events {
    /// Takes the next bytes, cut anywhere, and passes on what is complete with them.
    pub(crate) fn feed(&mut self, chunk: &[u8], mut pass_on: impl FnMut(Part)) {
        let mut rest = chunk;
        while let Some(end) = memchr::memchr2(b'\n', b'\r', rest) {
            let (line, after) = rest.split_at_checked(end).unwrap_or_default();
            let is_feed = after.starts_with(b"\n");
            let is_second = is_feed && line.is_empty() && self.is_after_cr;
            let (with_end, after) = rest.split_at_checked(end.saturating_add(1)).unwrap_or_default();
            self.keep(with_end, &mut pass_on);
            self.is_after_cr = !is_feed;
            let is_blank = line.is_empty() && !self.in_line && !is_second;
            self.in_line = false;
            // The line feed after an event that a carriage return has ended is no part of the next.
            if is_blank || self.event == b"\n" {
                self.end(&mut pass_on);
            }
            rest = after;
        }
        if !rest.is_empty() {
            (self.in_line, self.is_after_cr) = (true, false);
            self.keep(rest, &mut pass_on);
        }
    }

    /// Ends the stream, and with it the event that was cut off.
    pub(crate) fn finish(&mut self, mut pass_on: impl FnMut(Part)) {
        if !self.event.is_empty() {
            self.end(&mut pass_on);
        }
    }

    fn keep(&mut self, bytes: &[u8], pass_on: &mut impl FnMut(Part)) {
        self.event.extend_from_slice(bytes);
        if self.is_long || self.event.len() > PAYLOAD_BYTES {
            self.is_long = true;
            pass_on(Part::OfLong(std::mem::take(&mut self.event)));
        }
    }

    fn end(&mut self, pass_on: &mut impl FnMut(Part)) {
        let event = std::mem::take(&mut self.event);
        if !std::mem::take(&mut self.is_long) {
            pass_on(Part::Event(event));
        }
    }
}

impl Event {
    /// Reads an event. Text with no line of one is the data itself: a body that is no stream.
    pub(crate) fn read(text: &[u8]) -> Event {
        let mut event = Event::default();
        let mut is_event = false;
        for line in text.split(|b| matches!(b, b'\n' | b'\r')).filter(|line| !line.is_empty()) {
            let at = line.iter().position(|b| *b == b':').unwrap_or(line.len());
            let (name, value) = line.split_at_checked(at).unwrap_or_default();
            let value = value.strip_prefix(b":").unwrap_or_default();
            let value = value.strip_prefix(b" ").unwrap_or(value);
            match name {
                b"data" => {
                    if !event.data.is_empty() {
                        event.data.push(b'\n');
                    }
                    event.data.extend_from_slice(value);
                }
                b"event" => event.name = value.to_owned(),
                b"id" | b"retry" | b"" => {}
                _ => continue,
            }
            is_event = true;
        }
        if is_event { event } else { Event { data: text.to_owned(), ..event } }
    }
}
