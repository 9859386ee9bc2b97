//! The places to watch: the directories themselves, and every directory in which a symbolic link or a component of their
//! paths could be replaced.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::ffi::OsString;
use std::fs;
use std::path::{Component, Path, PathBuf};

use crate::catalog::directory::{is_resource, sorted_entries};

/// The most symbolic links that are followed in one path, as on Linux.
const MAX_LINKS: usize = 40;

/// Real directories, with the names in them that are of interest; `None` for all of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct WatchSet(BTreeMap<PathBuf, Option<BTreeSet<OsString>>>);

impl WatchSet {
    /// The places that determine the content of these directories of overlays.
    pub(super) fn of(directories: &[PathBuf]) -> WatchSet {
        let mut watch_set = WatchSet::default();
        for directory in directories {
            watch_set.add_all(directory);
            for locale in
                sorted_entries(directory, |path| path.is_dir() || path.is_symlink()).unwrap_or_default()
            {
                if locale.is_dir() {
                    watch_set.add_all(&locale);
                    let files = sorted_entries(&locale, is_resource).unwrap_or_default();
                    files.iter().for_each(|file| drop(watch_set.trace(file)));
                } else if locale.is_symlink() {
                    // A dangling link.
                    watch_set.trace(&locale);
                }
            }
        }
        watch_set
    }

    /// The directories to watch, not recursively.
    pub(super) fn places(&self) -> impl Iterator<Item = &Path> {
        self.0.keys().map(PathBuf::as_path)
    }

    /// Whether a change to that path may matter.
    pub(super) fn concerns(&self, path: &Path) -> bool {
        let is_named = |names: &Option<BTreeSet<OsString>>| match (names, path.file_name()) {
            (Some(names), Some(name)) => names.contains(name),
            _ => true,
        };
        self.0.contains_key(path) || path.parent().and_then(|parent| self.0.get(parent)).is_some_and(is_named)
    }

    fn add_all(&mut self, directory: &Path) {
        if let Some(real) = self.trace(directory).filter(|real| real.is_dir()) {
            self.0.insert(real, None);
        }
    }

    fn add(&mut self, directory: &Path, name: OsString) {
        let names = self.0.entry(directory.to_owned()).or_insert_with(|| Some(BTreeSet::new()));
        if let Some(names) = names {
            names.insert(name);
        }
    }

    /// Resolves a path, and adds the place of each symbolic link, of a missing component, and of the target. Returns `None` if
    /// the target does not exist.
    fn trace(&mut self, path: &Path) -> Option<PathBuf> {
        let mut real = PathBuf::new();
        let mut rest: VecDeque<OsString> = path.components().map(own).collect();
        let mut links = 0_usize;
        let mut last = None;
        while let Some(part) = rest.pop_front() {
            match Path::new(&part).components().next()? {
                Component::Normal(name) => {
                    let next = real.join(name);
                    let is_link = match fs::symlink_metadata(&next) {
                        Ok(metadata) => metadata.is_symlink(),
                        Err(_) => {
                            self.add(&real, part);
                            return None;
                        }
                    };
                    if is_link {
                        self.add(&real, part);
                        links = links.checked_add(1).filter(|links| *links <= MAX_LINKS)?;
                        let target = fs::read_link(&next).ok()?;
                        target.components().rev().for_each(|part| rest.push_front(own(part)));
                    } else {
                        last = Some((real, part));
                        real = next;
                    }
                }
                Component::ParentDir => drop(real.pop()),
                Component::CurDir => {}
                root @ (Component::RootDir | Component::Prefix(_)) => real.push(root),
            }
        }
        if let Some((parent, name)) = last {
            self.add(&parent, name);
        }
        Some(real)
    }
}

fn own(part: Component<'_>) -> OsString {
    part.as_os_str().to_owned()
}
