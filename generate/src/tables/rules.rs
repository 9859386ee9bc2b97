//! The index of the rules of `check`, from their pages.

use std::fs;
use std::path::Path;

/// The path of the index.
pub(crate) const INDEX: &str = "docs/rules/README.md";

const HEAD: &str = "\
<!-- Written by `cargo run --manifest-path generate/Cargo.toml` from the pages. -->
# Rules

What `bigmodel-errors check` reports. `check --explain <rule>` prints the page of a rule. In the examples, `<U+202E>` stands for
the character with that number, and `<0xFC>` for the byte.

A message may break most rules if a comment directly above it allows it: `# allow: <rule>`, with several names separated by
commas. The other rules have a \"no\" below: a text that breaks them cannot be used, or there is no message to write the
comment above.

A translation may break a rule that the message of the reference breaks, too, since a lone bracket or a `$HOME` is then meant. Exempt
from this are `end-user-leak` and the rules that cannot be allowed.

| rule | severity | can be allowed | reports |
|---|---|---|---|
";

/// Returns the index, with a row for each page.
pub(crate) fn index(root: &Path) -> Result<String, String> {
    let directory = root.join("docs/rules");
    let at = |error| format!("{}: {error}", directory.display());
    let mut rows = Vec::new();
    for entry in fs::read_dir(&directory).map_err(at)? {
        let path = entry.map_err(at)?.path();
        let page = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        if !path.ends_with("README.md") {
            rows.push(row(&page).ok_or(format!("{}: expected `# rule`, then a summary", path.display()))?);
        }
    }
    rows.sort();
    Ok(HEAD.to_owned() + &rows.concat())
}

fn row(page: &str) -> Option<String> {
    let (rule, rest) = page.strip_prefix("# ")?.split_once("\n\n")?;
    let (summary, severity) = rest.lines().next()?.rsplit_once(" This is a")?;
    let severity = severity.trim_start_matches('n').trim().strip_suffix('.')?;
    let allowed = if page.contains(&format!("`# allow: {rule}`")) { "yes" } else { "no" };
    Some(format!("| [{rule}]({rule}.md) | {severity} | {allowed} | {summary} |\n"))
}
