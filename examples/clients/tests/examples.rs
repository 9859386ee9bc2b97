//! Each example prints what its first lines say.

use assert_cmd::Command;

#[track_caller]
fn prints(program: &str, source: &str) {
    let lines = source.lines().skip_while(|line| *line != "//! ```text").skip(1);
    let lines = lines.take_while(|line| *line != "//! ```");
    let expected: String = lines.map(|line| format!("{}\n", line.strip_prefix("//! ").unwrap())).collect();
    assert!(!expected.is_empty());
    let ran = Command::cargo_bin(program).unwrap().timeout(std::time::Duration::from_secs(60)).assert().success();
    assert_eq!(String::from_utf8(ran.get_output().stdout.clone()).unwrap(), expected);
}

#[test]
fn reqwest() {
    prints("reqwest", include_str!("../src/bin/reqwest.rs"));
}

#[test]
fn retry() {
    prints("retry", include_str!("../src/bin/retry.rs"));
}

#[test]
fn async_openai() {
    prints("async_openai", include_str!("../src/bin/async_openai.rs"));
}
