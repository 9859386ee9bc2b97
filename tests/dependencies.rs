//! What the crate asks of whoever builds it.

#![allow(missing_docs, clippy::unwrap_used)]

use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

use serde_json::Value;

/// `1.85` and `1.85.0` as numbers.
fn version(text: &str) -> Vec<u32> {
    let mut numbers: Vec<u32> = text.split('.').map(|number| number.parse().unwrap()).collect();
    numbers.resize(3, 0);
    numbers
}

/// The locked dependencies, with all features, of users: what only tests and benchmarks need does not count.
#[test]
fn no_dependency_needs_a_newer_rust() {
    let arguments = ["metadata", "--format-version=1", "--all-features", "--locked", "--offline"];
    let output = Command::new(env!("CARGO")).args(arguments).current_dir(env!("CARGO_MANIFEST_DIR")).output();
    let output = output.unwrap();
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
