//! Looks for the payloads that cost the most, for `.ci/growth`: every known sentence, envelope and separator by itself, whole
//! and cut, repeated, nested and escaped, in plain text and inside each envelope.
//!
//! It takes all of them from the tables, so that a new sentence is tried without anybody thinking of it. The clock only
//! chooses what goes into `tests/growth/worst.txt`; `tests/growth.rs` counts the instructions of that.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::hint::black_box;
use std::time::Duration;

use rustix::time::{ClockId, clock_gettime};

use bigmodel_errors::{ApiError, ErrorCode, Localizer};

use crate::input::Input;

#[path = "../known/mod.rs"]
mod known;

use known::{FORMS, ID, enveloped, filled, rows};

const WORST: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/growth/worst.txt");
/// Of how many inputs the file keeps the cost of a byte, and of how many the growth.
const KEPT: usize = 20;
/// How many of a round go into the next, by each measure.
const CHOSEN: usize = 30;
/// The sizes of the rounds that choose and of the one that decides, in bytes; each is tried at twice that, too.
const SMALL: usize = 4 << 10;
const LARGE: usize = 16 << 10;
/// Quotation marks, brackets, stops and spaces beyond ASCII.
const OTHERS: &str = "“”‘’「」『』【】《》（），：；。！…—·｜\u{a0}\u{2009}\u{3000}";
const PLAIN: &str = "some words that say nothing, ";

/// What an input costs: nanoseconds of a byte, and how many times as much for twice the input.
#[derive(Clone, Copy, Debug)]
struct Cost {
    per_byte: f64,
    ratio: f64,
}

/// What an input is made of, so that the file does not fill with one of them in forty guises.
type Kind = String;

/// Run by `.ci/growth`, in release, for it measures.
#[test]
#[ignore = "takes minutes, and writes a file"]
fn find_the_worst() {
    let first = seeds();
    eprintln!("{} inputs of each sentence, envelope and separator", first.len());
    let chosen = worst(first, SMALL, CHOSEN);
    let second: Vec<(Kind, Input)> =
        chosen.into_iter().flat_map(|(kind, input, _)| guises(&kind, &input)).collect();
    eprintln!("{} guises of the worst of them", second.len());
    let chosen = worst(second, SMALL, CHOSEN).into_iter().map(|(kind, input, _)| (kind, input)).collect();
    let lines = worst(chosen, LARGE, KEPT);
    let lines = lines.into_iter().map(|(_, input, _)| serde_json::to_string(&input).unwrap() + "\n");
    fs::write(WORST, lines.collect::<String>()).unwrap();
}

/// Every sentence and envelope, whole and cut, and every separator with every other.
fn seeds() -> Vec<(Kind, Input)> {
    let mut seeds = BTreeSet::new();
    let mut add = |kind: &str, head: &str, unit: String| {
        seeds.insert((kind.to_owned(), Input { head: head.to_owned(), unit, ladder: false }));
    };
    add(PLAIN, "", PLAIN.to_owned());
    for sentence in sentences() {
        for part in cuts(&sentence) {
            for head in ["", r#"{"message":""#] {
                // Many begin alike.
                add(&part.trim().to_lowercase(), head, part.clone() + " ");
            }
        }
    }
    for one in separators() {
        for other in separators() {
            for between in ["", "x", "1214"] {
                let kind = if other.len() > one.len() { &other } else { &one };
                add(&kind_of(kind), "", format!("{one}{between}{other}"));
            }
        }
    }
    for form in 0..FORMS {
        let envelope = enveloped(form, 1214, "messages 参数非法", ID);
        for (end, _) in envelope.char_indices().skip(1) {
            add(&format!("envelope {form}"), "", envelope.get(..end).unwrap().to_owned());
        }
    }
    seeds.into_iter().collect()
}

/// Spaces, quotes and the like are of one kind each.
fn kind_of(separator: &str) -> Kind {
    let kind = |c: char| match c {
        c if c.is_whitespace() => ' ',
        '\'' | '`' | '“' | '”' | '‘' | '’' | '「' | '」' | '【' | '】' | '《' | '》' => '"',
        '!' | '…' => '.',
        c => c,
    };
    separator.chars().map(kind).collect()
}

/// The input between all separators, in all envelopes, nested in them, and escaped.
fn guises(kind: &Kind, input: &Input) -> Vec<(Kind, Input)> {
    let mut guises = vec![input.clone()];
    let mut add = |head: String, unit: String, ladder: bool| guises.push(Input { head, unit, ladder });
    let unit = input.unit.trim_end();
    for separator in separators() {
        add(input.head.clone(), format!("{unit}{separator}"), false);
    }
    let mut escaped = input.unit.clone();
    for form in 0..FORMS {
        // `\u{1}` cannot be in an envelope: it is where the message goes.
        let envelope = enveloped(form, 1214, "\u{1}", ID);
        let (open, close) = envelope.split_once('\u{1}').unwrap();
        add(open.to_owned(), input.unit.clone(), false);
        add(String::new(), format!("{open}{}", input.unit), false);
        add(String::new(), format!("{open}{unit}{close}"), false);
        add(String::new(), format!("{open}{unit}{close}\n"), false);
    }
    for _ in 0..3 {
        escaped = serde_json::to_string(&escaped).unwrap();
        let inner = escaped.trim_matches('"').to_owned();
        add(r#"{"message":""#.to_owned(), inner.clone(), false);
        add(String::new(), format!(r#"\"message\":\"{inner}"#), true);
        add(String::new(), format!(r#"'message': '{inner}"#), false);
        add(String::new(), format!(r#"{{"code":1214,"message":"{inner}"}},"#), false);
    }
    guises.into_iter().map(|input| (kind.clone(), input)).collect()
}

/// All that are known, of the table and of every built-in locale, with values in their slots.
fn sentences() -> BTreeSet<String> {
    let values: [&[&str]; 4] = [&["glm-4.7"], &["messages"], &["5", "hour", "2026-08-12 18:58:34"], &[ID]];
    let rows = rows().flat_map(|(_, row)| values.map(|values| filled(&row, values)));
    let localizer = Localizer::builtin();
    let errors = ErrorCode::KNOWN.iter().flat_map(|code| {
        let values = values.iter().map(|values| values.iter().cycle());
        let error = |values| code.arguments().iter().zip(values).fold(ApiError::new(*code), with);
        values.map(error).chain([ApiError::new(*code)]).collect::<Vec<_>>()
    });
    let rendered = errors.flat_map(|error| {
        let texts = localizer.locales().map(|locale| localizer.negotiate(&locale.to_string()));
        texts.map(|chain| localizer.render(&error, &chain).to_string()).collect::<Vec<_>>()
    });
    rows.chain(rendered).collect()
}

fn with(error: ApiError, (name, value): (&&'static str, &&str)) -> ApiError {
    error.with(*name, *value)
}

/// A text, and what is left of it where it was cut: after the first word, the first half, and the last but one.
fn cuts(text: &str) -> BTreeSet<String> {
    let letters: Vec<char> = text.chars().collect();
    let word = letters.iter().position(|c| *c == ' ').unwrap_or(3);
    let ends = [3, word, letters.len() / 2, letters.len().saturating_sub(1), letters.len()];
    ends.into_iter().map(|end| letters.iter().take(end).collect()).collect()
}

/// Everything that is no letter and means something: to JSON and its kin, to HTML, to terminals, or to the recognizer.
fn separators() -> BTreeSet<String> {
    let ascii = ('\t'..='~').filter(|c| c.is_whitespace() || c.is_ascii_punctuation());
    let one = ascii.chain(OTHERS.chars()).map(String::from);
    let several = [
        "\\\"",
        "\\n",
        "\\u",
        "\\x22",
        "%22",
        "&quot;",
        "\u{1b}[31m",
        "[0m",
        "\n> ",
        "\r\n",
        "\u{2502}",
        "1214",
        "[1214][",
        "404",
    ];
    one.chain(several.map(str::to_owned)).collect()
}

/// The inputs that cost the most and those that grow the most, one of a kind by each measure.
fn worst(inputs: Vec<(Kind, Input)>, bytes: usize, most: usize) -> Vec<(Kind, Input, Cost)> {
    let measured = inputs.into_iter().map(|(kind, input)| {
        let cost = cost(&input, bytes);
        (kind, input, cost)
    });
    let measured: Vec<(Kind, Input, Cost)> = measured.collect();
    // How much it grows is a matter of chance where there is next to nothing to grow.
    let plain = cost(&Input { unit: PLAIN.to_owned(), ..Input::default() }, bytes).per_byte;
    let growth = |cost: &Cost| if cost.per_byte < plain { 0.0 } else { cost.ratio };
    let mut chosen = BTreeMap::new();
    for measure in [&(|cost: &Cost| cost.per_byte) as &dyn Fn(&Cost) -> f64, &growth] {
        let mut order: Vec<&(Kind, Input, Cost)> = measured.iter().collect();
        order.sort_by(|(.., one), (.., other)| measure(other).total_cmp(&measure(one)));
        let mut kinds = BTreeSet::new();
        for (kind, input, cost) in order.into_iter().filter(|(kind, ..)| kinds.insert(kind)).take(most) {
            chosen.insert((kind.clone(), input.clone()), *cost);
        }
    }
    let mut chosen: Vec<_> = chosen.into_iter().map(|((kind, input), cost)| (kind, input, cost)).collect();
    chosen.sort_by(|(.., one), (.., other)| other.per_byte.total_cmp(&one.per_byte));
    for (_, Input { head, unit, .. }, Cost { per_byte, ratio }) in &chosen {
        eprintln!("{per_byte:8.0} ns a byte, {ratio:5.2} times for twice: {head:?} {unit:?}");
    }
    chosen
}

fn cost(input: &Input, bytes: usize) -> Cost {
    let [once, twice] = [bytes, bytes.saturating_mul(2)].map(|bytes| {
        let text = input.text(bytes);
        // Whatever came between, came between: the shorter of two is nearer the truth.
        let times = [(); 2].map(|()| {
            let start = cpu_time();
            black_box(ApiError::recognize(black_box(&text)));
            cpu_time().saturating_sub(start)
        });
        times.into_iter().min().unwrap_or_default().as_secs_f64()
    });
    Cost { per_byte: once * 1e9 / bytes as f64, ratio: twice / once }
}

/// How long this thread has run.
fn cpu_time() -> Duration {
    let time = clock_gettime(ClockId::ThreadCPUTime);
    Duration::new(time.tv_sec.unsigned_abs(), u32::try_from(time.tv_nsec).unwrap_or_default())
}
