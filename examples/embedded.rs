//! An app whose texts are in the program: the files of `examples/texts` are included when it is compiled, and nothing is read
//! when it runs.
//!
//! ```console
//! $ LANG=de_DE.UTF-8 cargo run --example embedded
//! ```
#![allow(clippy::print_stdout, reason = "printing is what the example is for")]

use std::path::Path;

use bigmodel_errors::{AppMessage, Error, Localizer, locale_from_env};
use include_dir::{Dir, include_dir};

static TEXTS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/examples/texts");

fn main() -> Result<(), Error> {
    let localizer = localizer()?;
    let chain = localizer.negotiate(&locale_from_env().unwrap_or_default());
    println!("{}", localizer.format(&title(), &chain)?.to_terminal());
    println!("{}", localizer.format(&files_skipped(3), &chain)?.to_terminal());
    Ok(())
}

/// Makes the localizer of the built-in texts and of the app's own, which are in a directory for each locale.
fn localizer() -> Result<Localizer, Error> {
    let files = TEXTS.dirs().flat_map(Dir::files);
    let texts =
        files.filter_map(|file| Some((file.path().parent().and_then(Path::to_str)?, file.contents_utf8()?)));
    texts.fold(Localizer::builder(), |builder, (locale, text)| builder.resource(locale, text)).build()
}

fn title() -> AppMessage {
    AppMessage::new("app-title")
}

fn files_skipped(count: u64) -> AppMessage {
    AppMessage::new("app-files-skipped").with_count("count", count)
}

#[test]
fn the_texts_have_every_message_with_its_arguments() {
    localizer().unwrap().check_messages(&[title(), files_skipped(3)]).unwrap();
}
