//! Every library at every task.

use std::hint::black_box;
use std::slice;

use bigmodel_errors::ApiError;
use peers::peers::es_fluent::Managers;
use peers::peers::fluent_bundle::Bundles;
use peers::peers::fluent_static::Static;
use peers::peers::fluent_templates::Templates;
use peers::peers::fluent_zero::Zero;
use peers::peers::hand::{Apart, Display, Hand};
use peers::peers::i18n_embed::Loaders;
use peers::peers::ours::{Ours, error};
use peers::peers::rust_i18n::Texts;
use peers::results::{FALLBACK, MIXED, NEGOTIATE, ONE, OWNED, PLAIN, PLURAL, TWO};
use peers::{Locale, MESSAGES, Message, ONLY_ENGLISH, Peer, USAGE_LIMIT};

/// Three ranges, of which the library has the second.
const HEADER: &str = "fr-CH, zh-Hans-SG;q=0.9, en;q=0.8";

pub struct Case {
    pub variant: &'static str,
    pub column: &'static str,
    /// Says that many texts, one after another into the same buffer.
    pub work: Work,
}

type Work = Box<dyn Fn(&mut String, u64) + Sync>;

pub fn cases() -> Vec<Case> {
    let mut cases = of::<Hand>();
    cases.extend(of::<Apart>());
    cases.extend(of::<Display>());
    cases.extend(errors_at_hand());
    cases.extend(of::<Ours>());
    cases.extend(of::<Static>());
    cases.extend(of::<Texts>());
    cases.extend(of::<Bundles>());
    cases.extend(of::<Zero>());
    cases.extend(of::<Loaders>());
    cases.extend(of::<Managers>());
    cases.extend(of::<Templates>());
    cases
}

/// Chinese, but for the plural, which Chinese has not.
fn of<P: Peer + 'static>() -> Vec<Case> {
    let peer: &P = Box::leak(Box::new(P::new()));
    let write =
        |locale| move |out: &mut String, message: &Message| peer.write(out, black_box(locale), message);
    let zh = write(Locale::ZhCn);
    let tasks = [
        Some((PLAIN, work(messages(1113), zh))),
        Some((ONE, work(messages(1214), zh))),
        Some((TWO, work(messages(1215), zh))),
        Some((MIXED, work(MESSAGES, zh))),
        Some((
            OWNED,
            work(MESSAGES, |_: &mut String, message: &Message| {
                black_box(peer.text(black_box(Locale::ZhCn), message));
            }),
        )),
        Some((
            NEGOTIATE,
            work(messages(1113), |out: &mut String, message: &Message| {
                peer.negotiate_and_write(out, black_box(HEADER), message);
            }),
        )),
        P::FALLS_BACK.then(|| (FALLBACK, work(&[ONLY_ENGLISH], zh))),
        P::PLURALS.then(|| (PLURAL, work(&[USAGE_LIMIT], write(Locale::EnUs)))),
    ];
    let case = |(column, work)| Case { variant: P::NAME, column, work };
    tasks.into_iter().flatten().map(case).collect()
}

/// This crate, where the error is there already, as after recognizing a payload.
fn errors_at_hand() -> Vec<Case> {
    let ours: &Ours = Box::leak(Box::new(Ours::new()));
    let errors =
        |messages: &[Message]| -> &'static [ApiError] { Vec::leak(messages.iter().map(error).collect()) };
    let write =
        |locale| move |out: &mut String, error: &ApiError| ours.write_error(out, black_box(locale), error);
    let zh = write(Locale::ZhCn);
    let tasks = [
        (PLAIN, work(errors(messages(1113)), zh)),
        (ONE, work(errors(messages(1214)), zh)),
        (TWO, work(errors(messages(1215)), zh)),
        (MIXED, work(errors(MESSAGES), zh)),
        (
            OWNED,
            work(errors(MESSAGES), |_: &mut String, error: &ApiError| {
                black_box(ours.error_text(black_box(Locale::ZhCn), error));
            }),
        ),
        (
            NEGOTIATE,
            work(errors(messages(1113)), |out: &mut String, error: &ApiError| {
                ours.negotiate_and_write_error(out, black_box(HEADER), error);
            }),
        ),
        (FALLBACK, work(errors(&[ONLY_ENGLISH]), zh)),
        (PLURAL, work(errors(&[USAGE_LIMIT]), write(Locale::EnUs))),
    ];
    tasks.map(|(column, work)| Case { variant: "bigmodel-errors, error at hand", column, work }).into()
}

/// Says the items in turn; nothing of them is known to the compiler.
fn work<T: Sync>(items: &'static [T], say: impl Fn(&mut String, &T) + Sync + 'static) -> Work {
    Box::new(move |out, texts| {
        let mut left = items.iter();
        for _ in 0..texts {
            let item = left.next().unwrap_or_else(|| {
                left = items.iter();
                &items[0]
            });
            out.clear();
            say(out, black_box(item));
            black_box(&*out);
        }
    })
}

fn messages(code: u16) -> &'static [Message<'static>] {
    let found = MESSAGES.iter().find(|message| message.code == code);
    slice::from_ref(found.expect("the code is one of them"))
}
