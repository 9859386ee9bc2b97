//! A localizer that follows the files it was built from.

mod reload;

use std::fmt;
use std::sync::Arc;
use std::sync::mpsc::{Sender, channel};
use std::thread;

use arc_swap::ArcSwap;

use self::reload::{Recipe, follow};
use crate::error::Error;
use crate::render::builder::{LocalizerBuilder, Source};
use crate::render::localizer::Localizer;

/// A localizer that reloads its directories when their files change.
///
/// [`LocalizerBuilder::watch`] makes one. A thread of its own looks for changes; dropping the handle ends it, without waiting
/// for a reload that has begun.
pub struct LiveLocalizer {
    current: Arc<ArcSwap<Localizer>>,
    /// Nothing is ever sent: the thread ends when this is dropped.
    _alive: Sender<()>,
}

impl LiveLocalizer {
    /// Returns the localizer of the newest valid state. It takes no lock and never waits. Keep the result while you build one
    /// response, so that all of its texts are of the same state.
    ///
    /// A [`Chain`](crate::Chain) stays valid across reloads. Locales removed since are skipped; to include new ones, negotiate
    /// again.
    pub fn load(&self) -> Arc<Localizer> {
        self.current.load_full()
    }
}

impl fmt::Debug for LiveLocalizer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("LiveLocalizer").field(&self.current.load()).finish()
    }
}

impl LocalizerBuilder {
    /// Builds a localizer that is rebuilt whenever something in its directories changes.
    ///
    /// A change is seen well within a second of the last of a series of saves. A reload is all or nothing: if any entry is
    /// invalid, or a directory cannot be read, the last valid state stays in use. Editors that save by renaming, locales that
    /// come and go, directories that are deleted and made again, and symbolic links that are pointed elsewhere (as Kubernetes
    /// updates a `ConfigMap`) are all changes. A file that changes back before it is read, or is saved as it was, is not.
    ///
    /// The files are looked at five times a second, by their sizes and times only. So changes are seen on network file systems and
    /// in containers, too, which get no notification of them.
    ///
    /// `on_reload` is called on the reloading thread: with the new localizer, which [`LiveLocalizer::load`] already returns,
    /// or with all errors in the files. The same state is reported once. If `on_reload` panics, the panic
    /// hook reports it as usual, and reloading continues.
    ///
    /// # Errors
    ///
    /// - All errors of [`build`](LocalizerBuilder::build).
    /// - The thread cannot be started.
    ///
    /// ```
    /// use std::error::Error;
    ///
    /// use bigmodel_errors::{ApiError, ErrorCode, Localizer};
    ///
    /// # let texts = tempfile::tempdir()?;
    /// # let texts = texts.path();
    /// let live = Localizer::builder().directory(texts).watch(|outcome| match outcome {
    ///     Ok(localizer) => println!("now in {} locales", localizer.locales().len()),
    ///     Err(errors) => errors.iter().for_each(|error| match error.source() {
    ///         // Why the operating system did not let a file be read.
    ///         Some(reason) => eprintln!("not loaded: {error}: {reason}"),
    ///         None => eprintln!("not loaded: {error}"),
    ///     }),
    /// })?;
    /// let localizer = live.load();
    /// let error = ApiError::new(ErrorCode::INSUFFICIENT_BALANCE);
    /// assert_eq!(localizer.render(&error, &localizer.negotiate("zh")).as_str(), "您的账户已欠费，请充值后重试");
    /// # Ok::<(), Box<dyn Error>>(())
    /// ```
    pub fn watch(
        self,
        on_reload: impl FnMut(Result<&Localizer, &[Error]>) + Send + 'static,
    ) -> Result<LiveLocalizer, Error> {
        self.follow(false, on_reload).map(|(live, _)| live)
    }

    /// Does the same, but begins with whatever is valid now, as [`build_lossy`](LocalizerBuilder::build_lossy) does, and returns the
    /// errors: for a server that has to start. Later states with errors are not used.
    ///
    /// # Errors
    ///
    /// - The working directory cannot be found out.
    /// - The thread cannot be started.
    pub fn watch_lossy(
        self,
        on_reload: impl FnMut(Result<&Localizer, &[Error]>) + Send + 'static,
    ) -> Result<(LiveLocalizer, Vec<Error>), Error> {
        self.follow(true, on_reload)
    }

    fn follow(
        mut self,
        is_lossy: bool,
        on_reload: impl FnMut(Result<&Localizer, &[Error]>) + Send + 'static,
    ) -> Result<(LiveLocalizer, Vec<Error>), Error> {
        for source in &mut self.sources {
            if let Source::Directory(directory) = source {
                // The process may change its working directory.
                directory.path = std::path::absolute(&directory.path)
                    .map_err(|error| Error::io(directory.path.clone(), error))?;
            }
        }
        let mut recipe = Recipe::new(self);
        // Looked at first, then read, so that no change in between is missed.
        recipe.look_again();
        recipe.read_again();
        let (localizer, mut errors) = recipe.build();
        if !is_lossy && !errors.is_empty() {
            return Err(errors.swap_remove(0));
        }
        let current = Arc::new(ArcSwap::from_pointee(localizer));
        let (alive, handle) = channel();
        let live = LiveLocalizer { current: Arc::clone(&current), _alive: alive };
        thread::Builder::new()
            .name("bigmodel-errors reload".to_owned())
            .spawn(move || follow(&handle, recipe, &current, on_reload))
            .map_err(Error::thread)?;
        Ok((live, errors))
    }
}
