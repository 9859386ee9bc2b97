//! A localizer that follows the files it was built from.

use std::fmt;
use std::fs::{self, Permissions};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::{Duration, SystemTime};

use arc_swap::ArcSwap;

use crate::catalog::directory::{Directory, is_resource, sorted_entries};
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
        let mut recipe = Recipe { builder: self, read_errors: Vec::new(), seen: Vec::new() };
        // Looked at first, then read, so that no change in between is missed.
        recipe.look_again();
        recipe.read_again();
        let (localizer, mut errors) = recipe.builder.assemble();
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

/// How long to wait before the files are looked at again.
const PERIOD: Duration = Duration::from_millis(200);

/// The size and the time of a file, and whether it may be read.
type Stamp = (u64, Option<SystemTime>, Permissions);

/// How to build the localizer, and the files read last.
struct Recipe {
    builder: LocalizerBuilder,
    /// Errors of reading; together with the texts, these identify a state.
    read_errors: Vec<String>,
    /// Each directory and file, links followed, as it was when last looked at.
    seen: Vec<(PathBuf, Option<Stamp>)>,
}

impl Recipe {
    /// Looks at the files. Returns whether anything seems to have changed since this was last called.
    fn look_again(&mut self) -> bool {
        let mut paths = Vec::new();
        for source in &self.builder.sources {
            let Source::Directory(Directory { path, .. }) = source else { continue };
            paths.push(path.clone());
            for locale in sorted_entries(path, |path| path.is_dir()).unwrap_or_default() {
                let files = sorted_entries(&locale, is_resource).unwrap_or_default();
                paths.push(locale);
                paths.extend(files);
            }
        }
        let look_at = |path: PathBuf| {
            let real = path.canonicalize().unwrap_or(path);
            let metadata = fs::metadata(&real).ok();
            let stamp = metadata.map(|of| (of.len(), of.modified().ok(), of.permissions()));
            (real, stamp)
        };
        let seen = paths.into_iter().map(look_at).collect();
        let has_changed = self.seen != seen;
        self.seen = seen;
        has_changed
    }

    /// Reads the directories. Returns whether anything has changed.
    fn read_again(&mut self) -> bool {
        let mut changed = false;
        let mut read_errors = Vec::new();
        for source in &mut self.builder.sources {
            if let Source::Directory(directory) = source {
                let read = Directory::read(directory.path.clone());
                changed |= read.texts != directory.texts;
                read_errors.extend(read.errors.iter().map(ToString::to_string));
                *directory = read;
            }
        }
        changed |= read_errors != self.read_errors;
        self.read_errors = read_errors;
        changed
    }
}

/// Reloads once a series of changes has ended, until the handle is dropped.
fn follow(
    handle: &Receiver<()>,
    mut recipe: Recipe,
    current: &ArcSwap<Localizer>,
    mut on_reload: impl FnMut(Result<&Localizer, &[Error]>),
) {
    let mut tell = |outcome: Result<&Localizer, &[Error]>| {
        // The panic hook has reported it; the next state is loaded and reported all the same.
        let _ = catch_unwind(AssertUnwindSafe(|| on_reload(outcome)));
    };
    let mut is_pending = false;
    while handle.recv_timeout(PERIOD) == Err(RecvTimeoutError::Timeout) {
        // Editors write more than once, so that the files are read when nothing has changed for a period. A clock that ticks
        // slower than changes come has ticked by then.
        let has_changed = recipe.look_again();
        let has_ended = std::mem::replace(&mut is_pending, has_changed) && !has_changed;
        if !has_ended || !recipe.read_again() {
            continue;
        }
        let (localizer, errors) = recipe.builder.assemble();
        if errors.is_empty() {
            let localizer = Arc::new(localizer);
            current.store(Arc::clone(&localizer));
            tell(Ok(&localizer));
        } else {
            tell(Err(&errors));
        }
    }
}
