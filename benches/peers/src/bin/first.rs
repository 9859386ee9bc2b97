//! The first message of a process, by the one library that is built in: prints how long it took, in nanoseconds, and the
//! text.
//!
//! `cargo run --release --no-default-features --features ours --bin first`; `cost` runs them all.

use std::hint::black_box;
use std::time::Instant;

use peers::Message;

fn main() {
    let started = Instant::now();
    let text = first(&black_box(Message { code: 1113, id: "error-1113", arguments: &[] }));
    println!("{} {text}", started.elapsed().as_nanos());
}

macro_rules! first {
    ($($feature:literal $peer:path;)*) => {
        #[allow(unreachable_code, reason = "with all features, the first answers")]
        fn first(message: &Message) -> String {
            $(#[cfg(feature = $feature)] return <$peer as peers::Peer>::first(message);)*
            message.id.to_owned()
        }
    };
}

first! {
    "es-fluent" peers::peers::es_fluent::Managers;
    "fluent-bundle" peers::peers::fluent_bundle::Bundles;
    "fluent-static" peers::peers::fluent_static::Static;
    "fluent-templates" peers::peers::fluent_templates::Templates;
    "fluent-zero" peers::peers::fluent_zero::Zero;
    "hand" peers::peers::hand::Hand;
    "i18n-embed" peers::peers::i18n_embed::Loaders;
    "ours" peers::peers::ours::Ours;
    "rust-i18n" peers::peers::rust_i18n::Texts;
}
