//! The snippets of docs/integrations.md for other languages, each run if its runtime is on the machine, and the unit for systemd.

use std::process::{Command, Stdio};

use super::Server;

const INTEGRATIONS: &str = include_str!("../../../docs/integrations.md");

fn snippet(language: &str) -> &str {
    let (_, snippet) = INTEGRATIONS.split_once(&format!("\n```{language}\n")).unwrap();
    snippet.split_once("```\n").unwrap().0
}

/// Runs a snippet, with the server's address in place of the one that it has; `None` without the runtime.
fn output(language: &str, program: &str, arguments: &[&str]) -> Option<String> {
    let snippet = snippet(language);
    assert!(snippet.contains("http://127.0.0.1:8080/"));
    let server = Server::start(&[]);
    let snippet = snippet.replace("127.0.0.1:8080", &server.address.to_string());
    let directory = tempfile::tempdir().unwrap();
    let file = directory.path().join(format!("snippet.{language}"));
    std::fs::write(&file, snippet).unwrap();
    let mut command = Command::new(program);
    command.args(arguments).arg(&file).env("PYTHONIOENCODING", "utf-8").stdin(Stdio::null());
    let output = command.output().ok()?;
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    Some(String::from_utf8(output.stdout).unwrap())
}

#[test]
fn each_prints_what_a_customer_reads() {
    let sentence = "当前请求较多，请稍后再试。";
    let prints = |output: Option<String>, retryable: &str| {
        if let Some(output) = output {
            assert_eq!(output, format!("{sentence} {retryable}\n"));
        }
    };
    prints(output("python", "python3", &[]), "True");
    prints(output("js", "node", &["--experimental-default-type=module"]), "true");
    prints(output("go", "go", &["run"]), "true");
}

#[test]
fn systemd_finds_nothing_wrong_with_the_unit() {
    let unit = snippet("ini");
    assert!(unit.contains("=/usr/local/bin/bigmodel-errors "));
    let unit = unit.replace("/usr/local/bin/bigmodel-errors", env!("CARGO_BIN_EXE_bigmodel-errors"));
    let directory = tempfile::tempdir().unwrap();
    let file = directory.path().join("bigmodel-errors.service");
    std::fs::write(&file, unit).unwrap();
    let mut command = Command::new("systemd-analyze");
    // Other units of the machine may have errors.
    if let Ok(output) = command.args(["verify", "--recursive-errors=no"]).arg(&file).output() {
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }
}
