//! Locales that nobody speaks.

use bigmodel_errors::{ApiError, AppMessage, Audience, Direction, ErrorCode, Localizer, Pseudo};

const ALL: [Pseudo; 2] = [Pseudo::Accented, Pseudo::Mirrored];

fn localizer(pseudo: Pseudo, ftl: &str) -> Localizer {
    Localizer::builder().resource("en-US", ftl).pseudo(pseudo).build().unwrap()
}

/// An error with an argument that no transformation would leave alone, for each that the code takes.
fn full(code: ErrorCode) -> ApiError {
    let value = |name: &str| match name {
        "next_flush_time" => "2026-08-12 18:58:34".to_owned(),
        name => format!("x{name}"),
    };
    code.arguments().iter().fold(ApiError::new(code), |error, name| error.with(*name, value(name)))
}

/// Consonants that no pseudo-locale leaves as they are.
fn untransformed(text: &str) -> Vec<char> {
    text.chars().filter(|c| "bcdfghjkmpqrtvwy".contains(*c)).collect()
}

#[test]
fn every_text_is_transformed_and_no_argument() {
    for pseudo in ALL {
        for audience in [Audience::Developer, Audience::EndUser] {
            let localizer = Localizer::builder().audience(audience).pseudo(pseudo).build().unwrap();
            let chain = localizer.negotiate("zh");
            let known = ErrorCode::KNOWN.iter().flat_map(|code| [full(*code), ApiError::new(*code)]);
            let unknown = [ApiError::new(9999), ApiError::default(), ApiError::from_response(502, "")];
            for error in known.chain(unknown) {
                let rendered = localizer.render(&error, &chain);
                assert_eq!(*rendered.locale(), pseudo.locale());
                assert!(!rendered.as_str().contains('\u{fffd}'), "{rendered}");
                let mut text = rendered.as_str().replace("https://z.ai/subscribe", "");
                for (name, value) in error.arguments() {
                    let isolated = format!("\u{2068}{value}\u{2069}");
                    let shown = if pseudo == Pseudo::Mirrored { &isolated } else { value };
                    if audience == Audience::Developer {
                        assert!(text.contains(shown), "{name}: {text}");
                    }
                    text = text.replace(shown, "");
                }
                let rest = match pseudo {
                    // Upside down, some letters are others.
                    Pseudo::Mirrored => {
                        // What is isolated now is a reason, which is one of the texts, too.
                        let parts =
                            text.split('\u{2068}').map(|part| part.rsplit('\u{2069}').next().unwrap());
                        let text: String = parts.collect();
                        let words = text.split('\u{202e}').skip(1);
                        assert!(words.clone().all(|word| word.contains('\u{202c}')), "{text}");
                        let outside = words.map(|word| word.split_once('\u{202c}').unwrap().1);
                        outside.flat_map(untransformed).collect::<Vec<_>>()
                    }
                    _ => untransformed(&text),
                };
                assert_eq!(rest, [], "{error}: {text}");
                for text in [rendered.category_text(), rendered.remedy_text()].into_iter().flatten() {
                    assert!(!text.is_ascii(), "{text}");
                }
            }
        }
    }
}

#[test]
fn only_the_pseudo_locale_answers_and_is_reported() {
    for (pseudo, tag, direction) in
        [(Pseudo::Accented, "en-XA", Direction::Ltr), (Pseudo::Mirrored, "ar-XB", Direction::Rtl)]
    {
        let localizer = localizer(pseudo, "");
        assert_eq!(localizer.locales().map(ToString::to_string).collect::<Vec<_>>(), [tag]);
        let error = ApiError::new(1211);
        for (requested, diagnostics) in [
            ("", vec![]),
            ("*", vec![]),
            (tag, vec![]),
            ("de", vec![format!("no text in de: {tag} answered")]),
        ] {
            let chain = localizer.negotiate(requested);
            let rendered = localizer.render(&error, &chain);
            let found: Vec<String> = rendered.diagnostics().iter().map(ToString::to_string).collect();
            assert_eq!((rendered.direction(), found), (direction, diagnostics), "{requested}");
        }
    }
}

#[test]
fn overlays_selectors_and_the_apps_own_messages_are_transformed() {
    let ftl = "
-brand = Acme
app-files = { $n ->
    [one] { -brand } has { \"one\" } file
   *[other] { -brand } has { $n } files
}
app-plain = { $n ->
    [one] one by { $who }
   *[other] many by { $who }
}
error-1211 = No such model";
    for (pseudo, one, many, code) in [
        (Pseudo::Accented, "Aƈḿee ħaaş one ƒiŀee", "ḿaaƞẏ ƀẏ bob", "Ƞoo şuuƈħ ḿooḓeeŀ"),
        (Pseudo::Mirrored, "ǝʅıɟ one sɐɥ ǝɯɔ∀", "bob ʎq ʎuɐɯ", "ʅǝpoɯ ɥɔns oN"),
    ] {
        let localizer = localizer(pseudo, ftl);
        let chain = localizer.negotiate("");
        let format = |message: AppMessage| localizer.format(&message, &chain).unwrap().to_terminal();
        assert_eq!(format(AppMessage::new("app-files").with_count("n", 1)), one);
        assert_eq!(format(AppMessage::new("app-plain").with_count("n", 2).with("who", "bob")), many);
        assert_eq!(localizer.render(&ApiError::new(1211), &chain).to_terminal(), code);
    }
}

#[test]
fn addresses_tags_and_entities_stay() {
    for (text, accented, mirrored) in [
        ("Hi b", "Ħi ƀ", "q ıH"),
        ("see https://z.ai/b.", "şeeee https://z.ai/b.", ".https://z.ai/b ǝǝs"),
        ("(www.z.ai)", "(www.z.ai)", "(www.z.ai)"),
        ("<b>bd</b> & c", "<b>ƀḓ</b> & ƈ", "ɔ & </b>pq<b>"),
        ("b&nbsp;c &b c; <3 d", "ƀ&nbsp;ƈ &ƀ ƈ; <3 ḓ", "p <3 ;ɔ q& ɔ&nbsp;q"),
        ("12 (b) 3", "12 (ƀ) 3", "3 (q) 12"),
        ("参数 b", "参数 ƀ", "q 数参"),
    ] {
        let seen = ALL.map(|pseudo| {
            let localizer = localizer(pseudo, &format!("app-text = {text}"));
            let message = AppMessage::new("app-text");
            localizer.format(&message, &localizer.negotiate("")).unwrap().to_terminal()
        });
        assert_eq!(seen, [accented, mirrored]);
    }
}

#[test]
fn each_target_gets_what_it_can_show() {
    let error = ApiError::new(1214).with("field", "top_p");
    for (pseudo, html, terminal) in [
        (
            Pseudo::Accented,
            "<span lang=\"en-XA\" dir=\"ltr\">Iƞṽaaŀiḓ top_p ƥaařaaḿeeŧeeř. Ƥŀeeaaşee</span>",
            "Iƞṽaaŀiḓ top_p ƥaařaaḿeeŧeeř. Ƥŀeeaaşee",
        ),
        (
            Pseudo::Mirrored,
            "<span lang=\"ar-XB\" dir=\"rtl\">\u{202e}Iuʌɐʅıp\u{202c} \u{2068}top_p\u{2069} \u{202e}dɐɹɐɯǝʇǝɹ.\u{202c} \u{202e}Ԁʅǝɐsǝ\u{202c}</span>",
            "ǝsɐǝʅԀ .ɹǝʇǝɯɐɹɐd top_p pıʅɐʌuI",
        ),
    ] {
        let localizer = localizer(pseudo, "error-1214 = Invalid { $field } parameter. Please");
        let chain = localizer.negotiate("");
        let rendered = localizer.render(&error, &chain);
        assert_eq!((&*rendered.to_html(), &*rendered.to_terminal()), (html, terminal));
    }
}

#[test]
fn a_text_within_a_text_is_seen_like_the_rest() {
    for (pseudo, expected) in [
        (Pseudo::Accented, "AƤI Ƈaaŀŀ Eřřooř (ƈooḓee 1299)"),
        (Pseudo::Mirrored, "(1299 ǝpoɔ) ɹoɹɹƎ ʅʅɐↃ IԀ∀"),
    ] {
        let localizer = localizer(pseudo, "");
        let error = ApiError::new(1299);
        assert_eq!(localizer.render(&error, &localizer.negotiate("")).to_terminal(), expected);
    }
}

#[test]
fn what_is_wrong_with_an_overlay_is_reported_once() {
    let builder = Localizer::builder().resource("en-US", "error-1211 = One\nerror-1113 = { $x");
    let (localizer, errors) = builder.pseudo(Pseudo::Accented).build_lossy();
    assert_eq!(errors.len(), 1);
    let render = |code: u16| localizer.render(&ApiError::new(code), &localizer.negotiate("")).to_string();
    assert_eq!(render(1211), "Oƞee");
    assert_eq!(render(1113), "Ẏoouuř aaƈƈoouuƞŧ iş iƞ aařřeeaařş, ƥŀeeaaşee řeeƈħaařɠee aaƞḓ ŧřẏ aaɠaaiƞ");
}

#[cfg(feature = "cli")]
#[test]
fn arguments_are_seen_as_they_are_and_elsewhere() {
    for (text, seen) in [
        ("\u{202e}q\u{202c} \u{2068}a b\u{2069}, \u{202e}p(\u{202c}", ")p ,a b q"),
        ("\u{2068}a\u{2069}", "a"),
        // Unbalanced marks.
        ("\u{202e}ab\u{2068}c", "c\u{2068}ba"),
    ] {
        assert_eq!(bigmodel_errors::to_terminal(text, Direction::Ltr), seen, "{text:?}");
    }
}
