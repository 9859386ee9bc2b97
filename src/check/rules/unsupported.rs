//! Valid Fluent that this crate does not support, and what exceeds its limits.

use crate::check::analysis::context::Context;
use crate::check::analysis::file::FileEntry;
use crate::check::report::findings::Finding;
use crate::check::rule::Rule;
use crate::ftl::rejection::{Rejection, RejectionKind};
use crate::ftl::subset::Walk;

/// Reports it.
pub(crate) fn check(context: &Context<'_, '_>, entry: &FileEntry<'_>) {
    let mut walk = Walk::new(context.file.text, entry.is_term());
    walk.entry(entry.value.as_ref(), &entry.attributes);
    for rejection in walk.rejections {
        let Rejection { kind, offset, length, reason } = rejection;
        let finding = Finding::at(Rule::from(kind), offset, length, reason).of(entry.id);
        context.report(match kind {
            RejectionKind::UnknownFunction => finding.help("the only one is NUMBER"),
            RejectionKind::NestedPlaceable => finding.help("write single braces: \"{ $name }\""),
            _ => finding,
        });
    }
}
