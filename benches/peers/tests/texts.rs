//! All say the same.
#![cfg(feature = "hand")]

use peers::peers::hand::Hand;
use peers::{Locale, MESSAGES, ONLY_ENGLISH, Peer, USAGE_LIMIT};

/// Every message in every locale, by both ways, as the hand-written `match` says it.
#[track_caller]
fn says_the_same<P: Peer>() {
    let peer = P::new();
    let plain =
        |text: &str| if P::ISOLATES { text.replace(['\u{2068}', '\u{2069}'], "") } else { text.to_owned() };
    for locale in Locale::ALL {
        let apart = [(&USAGE_LIMIT, P::PLURALS), (&ONLY_ENGLISH, P::FALLS_BACK)];
        let apart = apart.into_iter().filter(|(_, can)| *can).map(|(message, _)| message);
        for message in MESSAGES.iter().chain(apart) {
            let expected = Hand.text(locale, message);
            assert_eq!(plain(&peer.text(locale, message)), expected, "{} {message:?}", P::NAME);
            let mut out = "before ".to_owned();
            peer.write(&mut out, locale, message);
            assert_eq!(plain(&out), format!("before {expected}"), "{} {message:?}", P::NAME);
        }
    }
    assert_eq!(plain(&P::first(&MESSAGES[10])), Hand.text(Locale::ZhCn, &MESSAGES[10]));
    #[cfg(feature = "measure")]
    for (header, locale) in [("fr-CH, zh-Hans-SG;q=0.9, en;q=0.8", Locale::ZhCn), ("en-GB", Locale::EnUs)] {
        let mut out = String::new();
        peer.negotiate_and_write(&mut out, header, &MESSAGES[10]);
        assert_eq!(out, Hand.text(locale, &MESSAGES[10]), "{}", P::NAME);
    }
}

macro_rules! tests {
    ($($feature:literal $name:ident $peer:path;)*) => {
        $(
            #[cfg(feature = $feature)]
            #[test]
            fn $name() {
                says_the_same::<$peer>();
            }
        )*
    };
}

tests! {
    "es-fluent" es_fluent peers::peers::es_fluent::Managers;
    "fluent-bundle" fluent_bundle peers::peers::fluent_bundle::Bundles;
    "fluent-static" fluent_static peers::peers::fluent_static::Static;
    "fluent-templates" fluent_templates peers::peers::fluent_templates::Templates;
    "fluent-zero" fluent_zero peers::peers::fluent_zero::Zero;
    "hand" apart peers::peers::hand::Apart;
    "hand" display peers::peers::hand::Display;
    "hand" hand peers::peers::hand::Hand;
    "i18n-embed" i18n_embed peers::peers::i18n_embed::Loaders;
    "ours" ours peers::peers::ours::Ours;
    "rust-i18n" rust_i18n peers::peers::rust_i18n::Texts;
}
