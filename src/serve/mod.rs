//! The program's server.

mod body;
mod client;
mod codes;
mod connection;
mod explain;
mod html;
mod lines;
mod refusal;
mod router;
mod state;
#[cfg(test)]
mod tests;
mod visitor;
mod work;

use std::io::{self, Write};
use std::net::SocketAddr;
use std::panic;
use std::path::PathBuf;
use std::sync::Arc;

use bigmodel_errors::{Audience, Localizer};
use tokio::net::TcpListener;
use tokio::runtime::Builder;
use tokio::sync::watch;

use self::router::router;
use self::state::{State, Texts, processors};
use crate::page::with_words;

/// The options of the command line.
pub(crate) struct Options {
    pub(crate) listen: SocketAddr,
    /// The directories whose texts are over the built-in ones, and followed.
    pub(crate) locales: Vec<PathBuf>,
    pub(crate) audience: Audience,
    /// Told what is wrong with the texts.
    pub(crate) warn: fn(&bigmodel_errors::Error),
}

/// Why there is no server.
pub(crate) enum Unserved {
    Io(io::Error),
    Texts(bigmodel_errors::Error),
}

impl From<io::Error> for Unserved {
    fn from(error: io::Error) -> Unserved {
        Unserved::Io(error)
    }
}

/// Serves until the process is told to end.
pub(crate) fn run(options: &Options) -> Result<(), Unserved> {
    log_panics();
    let saved = watch::Sender::new(());
    let texts = texts(options, saved.clone())?;
    let directory = options.locales.first().cloned();
    let state = Arc::new(State::new(texts, options.audience, directory, saved));
    let runtime = Builder::new_multi_thread().max_blocking_threads(processors()).enable_all().build()?;
    runtime.block_on(async {
        let end = end()?;
        let listener = TcpListener::bind(options.listen).await?;
        let line = format!("listening on http://{}\n", listener.local_addr()?);
        // At once, for a program that waits for the first thing written.
        io::stderr().write_all(line.as_bytes())?;
        connection::serve(listener, Arc::clone(&state), router(state), end).await;
        io::Result::Ok(())
    })?;
    // What still works on a payload has nobody to answer.
    runtime.shutdown_background();
    Ok(())
}

/// Writes where something panicked. A message would have what it was about, and that is a visitor's.
fn log_panics() {
    panic::set_hook(Box::new(|panic| {
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        let _ = writeln!(io::stderr(), "bigmodel-errors: panicked at {place}");
    }));
}

fn texts(options: &Options, saved: watch::Sender<()>) -> Result<Texts, Unserved> {
    let builder = with_words(Localizer::builder());
    let builder = options.locales.iter().fold(builder, |builder, directory| builder.directory(directory));
    if options.locales.is_empty() {
        return Ok(Texts::Fixed(Arc::new(builder.build().map_err(Unserved::Texts)?)));
    }
    let warn = options.warn;
    // Translators see on the pages what is still wrong.
    let live = builder.watch_lossy(move |outcome| {
        if let Err(errors) = outcome {
            errors.iter().for_each(warn);
        }
        saved.send_replace(());
    });
    let (live, errors) = live.map_err(Unserved::Texts)?;
    errors.iter().for_each(warn);
    Ok(Texts::Live(live))
}

/// Ends when the process is told to.
fn end() -> io::Result<impl Future<Output = ()>> {
    #[cfg(unix)]
    let mut terminate = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate())?;
    Ok(async move {
        #[cfg(unix)]
        tokio::select! {
            _ = tokio::signal::ctrl_c() => {}
            _ = terminate.recv() => {}
        }
        #[cfg(not(unix))]
        let _ = tokio::signal::ctrl_c().await;
    })
}
