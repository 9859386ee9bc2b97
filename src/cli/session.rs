//! What the commands share: how they break off, how they warn, and the localizer that the options ask for.

use std::borrow::Cow;
use std::io;
use std::path::PathBuf;

use bigmodel_errors::{
    ApiError, AppMessage, Audience, Chain, Diagnostic, Direction, Localizer, LocalizerBuilder, Pseudo,
    Rendered, locale_from_env,
};
use clap::{Args, ValueEnum, ValueHint};

use super::layout::{Page, warn, write_note};
use super::values::{Named, directory, has_locales};
use crate::answer::wishes::AudienceName;

/// Why a command breaks off.
pub(super) type Failure = Box<dyn std::error::Error>;

/// The most problems of loaded locales that are shown; `check` shows all of them.
const MAX_PROBLEMS: usize = 10;

#[derive(Args)]
pub(super) struct Common {
    /// Your language: a tag like zh-CN, or an Accept-Language header
    ///
    /// By default, LANGUAGE, LC_ALL, LC_MESSAGES, LANG or the operating system decides.
    #[arg(long, value_name = "LOCALE", value_parser = LOCALE, hide_possible_values = true)]
    locale: Option<String>,

    /// Who reads the text
    #[arg(long, value_enum, default_value_t = AudienceName::Developer)]
    audience: AudienceName,

    /// Load DIR/<locale>/*.ftl over the built-in texts (may be repeated)
    #[arg(long, value_name = "DIR", value_parser = directory(), value_hint = ValueHint::DirPath)]
    locales: Vec<PathBuf>,

    /// Use a pseudo-locale, to see how other languages would look
    ///
    /// It is made from the texts of en-US, including those of --locales. Arguments and web addresses stay as they are.
    #[arg(long, value_enum, value_name = "KIND", conflicts_with = "locale")]
    pseudo: Option<PseudoName>,

    /// Leave out the marks that isolate values within right-to-left text
    ///
    /// They keep dates and paths in order, and some terminals show them as boxes.
    #[arg(long)]
    no_isolates: bool,
}

/// Any text, of which shells complete the built-in locales.
const LOCALE: Named<String> = Named {
    parse: |text| Ok(text.to_owned()),
    names: || Localizer::builtin().locales().map(ToString::to_string).collect(),
};

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum PseudoName {
    /// en-XA: accented letters, and longer than English
    Accented,
    /// ar-XB: upside down, from right to left
    Mirrored,
}

impl From<PseudoName> for Pseudo {
    fn from(name: PseudoName) -> Pseudo {
        match name {
            PseudoName::Accented => Pseudo::Accented,
            PseudoName::Mirrored => Pseudo::Mirrored,
        }
    }
}

/// A localizer, and the reader's chain in it.
pub(super) struct Session {
    pub(super) localizer: Localizer,
    pub(super) chain: Chain,
    /// Whether the reader named a locale, and expects a warning if it is not available.
    is_locale_named: bool,
    /// Whether the reader's language is written from right to left, and not shown in visual order already.
    pub(super) is_right_to_left: bool,
    has_isolates: bool,
}

/// Loads what is valid in directories of locales, and warns of the rest.
pub(super) fn load(mut builder: LocalizerBuilder, directories: &[PathBuf]) -> Localizer {
    for directory in directories {
        builder = builder.directory(directory);
        has_locales(directory);
    }
    let (localizer, errors) = builder.build_lossy();
    errors.iter().take(MAX_PROBLEMS).for_each(|error| warn(&format_args!("{error:?}")));
    let more = errors.iter().skip(MAX_PROBLEMS).count();
    if more > 0 {
        warn(&format_args!("{more} more problems in the locales that were loaded"));
    }
    localizer
}

impl Session {
    pub(super) fn new(common: &Common) -> Session {
        let mut builder = Localizer::builder().audience(common.audience.into());
        if let Some(pseudo) = common.pseudo {
            builder = builder.pseudo(pseudo.into());
        }
        let localizer = load(builder, &common.locales);
        let requested = match &common.locale {
            Some(locale) => locale.clone(),
            // A pseudo-locale is the only one that there is.
            None if common.pseudo.is_some() => String::new(),
            None => locale_from_env().or_else(sys_locale::get_locale).unwrap_or_default(),
        };
        let chain = localizer.negotiate(&requested);
        let direction = localizer.render(&ApiError::default(), &chain).direction();
        let is_right_to_left = direction == Direction::Rtl && common.pseudo.is_none();
        Session {
            localizer,
            chain,
            is_locale_named: common.locale.is_some(),
            is_right_to_left,
            has_isolates: !common.no_isolates,
        }
    }

    /// Returns a text as it is printed.
    pub(super) fn printed(&self, rendered: &Rendered<'_>) -> String {
        self.shown(rendered.to_terminal())
    }

    /// Returns a text for a terminal as it is printed.
    pub(super) fn shown(&self, text: String) -> String {
        if self.has_isolates { text } else { text.replace(['\u{2068}', '\u{2069}'], "") }
    }

    /// Isolates a value beside a label of the reader's language, where their directions may differ.
    pub(super) fn isolated(&self, value: String) -> String {
        if self.is_right_to_left && self.has_isolates { format!("\u{2068}{value}\u{2069}") } else { value }
    }

    /// Returns a message of the program, with its arguments.
    pub(super) fn text(
        &self,
        id: impl Into<Cow<'static, str>>,
        arguments: &[(&'static str, &str)],
    ) -> String {
        let message = AppMessage::new(id);
        let message = arguments.iter().fold(message, |message, (name, value)| message.with(*name, value));
        match self.localizer.format_any(&message, &self.chain) {
            Ok(rendered) => self.printed(&rendered),
            // Every message is in the reference, so only a broken overlay can lead here.
            Err(_) => arguments.first().map_or(message.id(), |(_, value)| value).to_owned(),
        }
    }

    /// What is written to standard output is laid out for.
    pub(super) fn page(&self) -> Page {
        Page::of(&io::stdout(), self.is_right_to_left && self.has_isolates)
    }

    /// Tells a person something about their input, on standard error.
    pub(super) fn note(&self, id: &'static str, arguments: &[(&'static str, &str)]) {
        let is_right_to_left = self.is_right_to_left && self.has_isolates;
        write_note(&self.text(id, arguments), Page::of(&io::stderr(), is_right_to_left));
    }

    /// Warns of what was given up in rendering: of another language only if the reader named one.
    pub(super) fn warn_of<'d>(&self, diagnostics: impl IntoIterator<Item = &'d Diagnostic>) {
        for diagnostic in diagnostics {
            let is_shown = match diagnostic {
                Diagnostic::FellBack { .. } => self.is_locale_named,
                // The others name parameters and codes, which are not for end users.
                _ => self.localizer.audience_of(&self.chain) == Audience::Developer,
            };
            if is_shown {
                warn(diagnostic);
            }
        }
    }
}
