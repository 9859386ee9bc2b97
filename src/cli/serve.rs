use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, ValueHint};

use super::layout::warn;
use super::session::Failure;
use super::values::{directory, has_locales};
use crate::answer::wishes::AudienceName;
use crate::serve::{self, Options, Unserved};

/// Explain errors over HTTP, for apps in any language, and as a page for people
///
/// POST /explain takes a payload of any content type and answers in the language of Accept-Language, in the format of Accept:
/// application/json, text/plain, text/html or application/problem+json. With application/x-ndjson, each line is a payload.
/// GET /openapi.json describes everything.
#[derive(Args)]
#[command(after_help = "Examples:
  bigmodel-errors serve
  bigmodel-errors serve --listen 127.0.0.1:0 --audience end-user
  curl http://127.0.0.1:8080/explain -H 'Accept-Language: zh-CN' -d '{\"error\":{\"code\":\"1113\",\"message\":\"\"}}'")]
pub(super) struct Serve {
    /// The address and port; with port 0, any free port
    ///
    /// The line "listening on http://ADDRESS" on standard error tells which it is.
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:8080", value_hint = ValueHint::Other)]
    listen: SocketAddr,

    /// Load DIR/<locale>/*.ftl over the built-in texts, and again when a file changes (may be repeated)
    ///
    /// The page /texts shows translators how far the first of these directories is.
    #[arg(long, value_name = "DIR", value_parser = directory(), value_hint = ValueHint::DirPath)]
    locales: Vec<PathBuf>,

    /// Who reads the texts, unless a request has ?audience=
    ///
    /// With end-user, POST /explain refuses ?audience=developer. The pages /codes and /texts are for developers all the same, so let
    /// customers reach no more than /explain.
    #[arg(long, value_enum, default_value_t = AudienceName::Developer)]
    audience: AudienceName,
}

pub(super) fn run(command: &Serve) -> Result<ExitCode, Failure> {
    for directory in &command.locales {
        has_locales(directory);
    }
    let options = Options {
        listen: command.listen,
        locales: command.locales.clone(),
        audience: command.audience.into(),
        warn: |error| warn(&format_args!("{error:?}")),
    };
    match serve::run(&options) {
        Ok(()) => Ok(ExitCode::SUCCESS),
        Err(Unserved::Texts(error)) => Err(error.into()),
        Err(Unserved::Io(error)) => Err(format!("{}: {error}", command.listen).into()),
    }
}
