//! The arguments that messages take, by their reference names.

use std::borrow::Cow;

/// An argument that a code declares: its name, and what kind of value it holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Parameter {
    pub(crate) name: &'static str,
    pub(crate) kind: Kind,
}

/// What an argument's value looks like in the server's sentences.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A request parameter or a path to one: `messages[2].content[0].text`.
    Field,
    /// A model code, an API or a way of calling: `glm-4.7`, `chat/completions`, `SYNC`.
    Name,
    /// An identifier that the service made: usually 14 digits of Beijing time and 16 hexadecimal digits.
    Id,
    /// A whole number, which selects a plural.
    Count,
    /// A unit of time, as one of the canonical words `minute`, `hour`, `day`, `week`, `month`.
    Unit,
    /// A moment as `YYYY-MM-DD HH:MM:SS`, Beijing time without a zone.
    Time,
}

macro_rules! parameters {
    ($($constant:ident $name:literal $kind:ident;)+) => {
        $(pub(crate) const $constant: Parameter = Parameter { name: $name, kind: Kind::$kind };)+
        const ALL: &[Parameter] = &[$($constant),+];
    };
}

parameters! {
    METHOD "method" Name;
    FIELD "field" Field;
    FIELD1 "field1" Field;
    FIELD2 "field2" Field;
    API_NAME "API_name" Name;
    REQUEST_ID "request_id" Id;
    TASK_ID "task_id" Id;
    ERROR_ID "error_id" Id;
    NUMBER "number" Count;
    UNIT "unit" Unit;
    NEXT_FLUSH_TIME "next_flush_time" Time;
    MODEL_NAME "model_name" Name;
}

/// The parameter of that name, if any code declares it.
pub(crate) fn parameter(name: &str) -> Option<Parameter> {
    ALL.iter().copied().find(|parameter| parameter.name == name)
}

/// The canonical word for a unit of time.
pub(crate) fn unit(word: &str) -> Option<&'static str> {
    const UNITS: &[(&str, &[&str])] = &[
        ("minute", &["minute", "minutes", "min", "mins", "分钟"]),
        ("hour", &["hour", "hours", "hr", "hrs", "小时", "个小时"]),
        ("day", &["day", "days", "天", "日"]),
        ("week", &["week", "weeks", "周", "个周", "星期", "个星期"]),
        ("month", &["month", "months", "月", "个月"]),
    ];
    let found = UNITS.iter().find(|(_, words)| words.iter().any(|known| word.eq_ignore_ascii_case(known)));
    found.map(|(canonical, _)| *canonical)
}

/// Whether a text is a moment as the server writes them, `YYYY-MM-DD` or `YYYY-MM-DD HH:MM:SS`, and can be nothing else.
pub(crate) fn is_moment(text: &str) -> bool {
    const FORM: &[u8] = b"dddd-dd-dd dd:dd:dd";
    let text = text.trim();
    let fits = |(form, b): (&u8, u8)| match form {
        b'd' => b.is_ascii_digit(),
        b' ' => matches!(b, b' ' | b'T'),
        form => *form == b,
    };
    matches!(text.len(), 10 | 16 | 19) && FORM.iter().zip(text.bytes()).all(fits)
}

/// Whether a moment states its zone, so that the sentences, which say Beijing time, would be wrong about it.
pub(crate) fn states_zone(text: &str) -> bool {
    let text = text.trim();
    let date = text.get(..10).is_some_and(is_moment);
    let rest = text.get(10..).unwrap_or_default();
    date && (rest.ends_with('Z')
        || rest.contains('+')
        || rest.contains('-')
        || rest.ends_with("UTC")
        || rest.ends_with("GMT"))
}

/// A value as a pattern sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Value<'a> {
    pub(crate) text: Cow<'a, str>,
    /// Set for an exact count, which selects plurals and numeric variants; text never does.
    pub(crate) count: Option<u64>,
}

impl<'a> Value<'a> {
    pub(crate) fn text(text: &'a str) -> Self {
        Value { text: Cow::Borrowed(text), count: None }
    }

    /// A code or a status: shown in full, and no reason for a plural.
    pub(crate) fn number(number: u16) -> Self {
        Value { text: Cow::Owned(number.to_string()), count: None }
    }

    /// The value of a parameter: a count if its kind says so and the text is a plain whole number.
    pub(crate) fn of(name: &str, text: &'a str) -> Self {
        let counts = parameter(name).is_some_and(|parameter| parameter.kind == Kind::Count);
        Value { text: Cow::Borrowed(text), count: if counts { exact(text) } else { None } }
    }
}

/// Reads digits without sign, leading zero or overflow, so that the number prints as the text did.
fn exact(text: &str) -> Option<u64> {
    let plain = text.bytes().all(|b| b.is_ascii_digit()) && (text == "0" || !text.starts_with('0'));
    if plain { text.parse().ok() } else { None }
}

/// Where a pattern gets its arguments from.
pub(crate) trait Lookup {
    fn value(&self, name: &str) -> Option<Value<'_>>;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_plain_whole_numbers_count() {
        for (text, count) in [
            ("0", Some(0)),
            ("5", Some(5)),
            ("18446744073709551615", Some(u64::MAX)),
            ("18446744073709551616", None),
            ("05", None),
            ("+5", None),
            ("5.0", None),
            ("", None),
        ] {
            assert_eq!(Value::of("number", text).count, count, "{text:?}");
            assert_eq!(Value::of("field", text).count, None, "{text:?}");
        }
    }
}
