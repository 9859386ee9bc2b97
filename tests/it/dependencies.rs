//! What the crate asks of whoever builds it.

use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

use serde_json::Value;

/// `1.85` and `1.85.0` as numbers.
fn version(text: &str) -> Vec<u32> {
    let mut numbers: Vec<u32> = text.split('.').map(|number| number.parse().unwrap()).collect();
    numbers.resize(3, 0);
    numbers
}

/// The machine's own target, such as `x86_64-unknown-linux-gnu`.
fn host() -> String {
    let output = Command::new("rustc").arg("-vV").output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    text.lines().find_map(|line| line.strip_prefix("host: ")).unwrap().to_owned()
}

/// The locked dependencies, with all features, of users: what only tests and benchmarks need does not count. Those of this
/// machine, since the sources of other systems' have not been downloaded on a new one.
#[test]
fn no_dependency_needs_a_newer_rust() {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args([
        "metadata",
        "--format-version=1",
        "--all-features",
        "--locked",
        "--filter-platform",
        &host(),
    ]);
    let output = cargo.current_dir(env!("CARGO_MANIFEST_DIR")).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let metadata: Value = serde_json::from_slice(&output.stdout).unwrap();
    let list = |value: &Value| value.as_array().unwrap().clone();
    let by_id = |list: Vec<Value>| -> BTreeMap<String, Value> {
        list.into_iter().map(|item| (item["id"].as_str().unwrap().to_owned(), item)).collect()
    };
    let (packages, nodes) = (by_id(list(&metadata["packages"])), by_id(list(&metadata["resolve"]["nodes"])));
    let root = metadata["resolve"]["root"].as_str().unwrap();
    let own = version(packages[root]["rust_version"].as_str().unwrap());
    let (mut seen, mut left) = (BTreeSet::new(), vec![root.to_owned()]);
    while let Some(id) = left.pop() {
        if !seen.insert(id.clone()) {
            continue;
        }
        if let Some(needed) = packages[&id]["rust_version"].as_str() {
            assert!(version(needed) <= own, "{id} needs Rust {needed}");
        }
        for dependency in list(&nodes[&id]["deps"]) {
            if list(&dependency["dep_kinds"]).iter().any(|kind| kind["kind"] != "dev") {
                left.push(dependency["pkg"].as_str().unwrap().to_owned());
            }
        }
    }
    assert!(seen.len() > 20, "{seen:?}");
}
