//! `serve`: the real program on a free port, asked over plain sockets.

mod ends;
mod explains;
mod limits;
mod pages;
mod snippets;

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::{Duration, Instant};

/// A body of the API, 1113.
const BODY: &str = r#"{"error":{"code":"1113","message":"余额不足或无可用资源包,请充值。"}}"#;

/// A running server, ended with the test.
struct Server {
    child: Child,
    address: SocketAddr,
    /// The lines on standard error after the first.
    complaints: Receiver<String>,
}

impl Server {
    fn start(options: &[&str]) -> Server {
        let mut child = Command::new(env!("CARGO_BIN_EXE_bigmodel-errors"))
            .args(["serve", "--listen", "127.0.0.1:0"])
            .args(options)
            .env("LANG", "ja_JP.UTF-8")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(child.stderr.take().unwrap()).lines();
        let line = lines.next().unwrap().unwrap();
        let address = line.strip_prefix("listening on http://").unwrap_or_else(|| panic!("{line}"));
        let address = address.parse().unwrap();
        let (sender, complaints) = channel();
        thread::spawn(move || lines.map_while(Result::ok).try_for_each(|line| sender.send(line)));
        Server { child, address, complaints }
    }

    fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(self.address).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(40))).unwrap();
        stream
    }

    /// Asks, on a connection of its own.
    #[track_caller]
    fn ask(&self, method: &str, target: &str, headers: &[(&str, &str)], body: &[u8]) -> Answer {
        let mut stream = self.connect();
        stream.write_all(&request(method, target, headers, body)).unwrap();
        Answer::read(&mut BufReader::new(stream))
    }

    #[track_caller]
    fn get(&self, target: &str, language: &str) -> Answer {
        self.ask("GET", target, &[("Accept-Language", language)], b"")
    }

    #[track_caller]
    fn explain(&self, headers: &[(&str, &str)], body: impl AsRef<[u8]>) -> Answer {
        self.ask("POST", "/explain", headers, body.as_ref())
    }

    fn signal(&self, name: &str) {
        let id = self.child.id().to_string();
        assert!(Command::new("kill").args([name, &id]).status().unwrap().success());
    }

    /// The exit status, and how long it took.
    fn exit(&mut self) -> (Option<i32>, Duration) {
        let start = Instant::now();
        let status = self.child.wait().unwrap();
        (status.code(), start.elapsed())
    }

    /// What was written to standard error and to standard output, all in all.
    fn log(mut self) -> String {
        self.signal("-TERM");
        self.exit();
        let mut log = String::new();
        self.child.stdout.take().unwrap().read_to_string(&mut log).unwrap();
        self.complaints.iter().fold(log, |log, line| log + &line + "\n")
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn request(method: &str, target: &str, headers: &[(&str, &str)], body: &[u8]) -> Vec<u8> {
    let mut request = format!("{method} {target} HTTP/1.1\r\nHost: localhost\r\n");
    for (name, value) in headers {
        request += &format!("{name}: {value}\r\n");
    }
    request += &format!("Content-Length: {}\r\n\r\n", body.len());
    [request.as_bytes(), body].concat()
}

#[derive(Debug)]
struct Answer {
    status: u16,
    /// Names in lower case.
    headers: Vec<(String, String)>,
    body: Vec<u8>,
}

impl Answer {
    /// Reads one response.
    #[track_caller]
    fn read(stream: &mut impl BufRead) -> Answer {
        let mut answer = Answer::read_head(stream);
        if answer.header("transfer-encoding") == Some("chunked") {
            while let Some(chunk) = chunk(stream) {
                answer.body.extend(chunk);
            }
        } else {
            let length = answer.header("content-length").unwrap().parse().unwrap();
            answer.body.resize(length, 0);
            stream.read_exact(&mut answer.body).unwrap();
        }
        answer
    }

    #[track_caller]
    fn read_head(stream: &mut impl BufRead) -> Answer {
        let line = line(stream);
        let status = line.strip_prefix("HTTP/1.1 ").and_then(|line| line.get(..3)?.parse().ok());
        let status = status.unwrap_or_else(|| panic!("no status line: {line:?}"));
        let mut headers = Vec::new();
        loop {
            let line = self::line(stream);
            let Some((name, value)) = line.split_once(": ") else { break };
            headers.push((name.to_ascii_lowercase(), value.to_owned()));
        }
        Answer { status, headers, body: Vec::new() }
    }

    fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(own, _)| own == name).map(|(_, value)| value.as_str())
    }

    #[track_caller]
    fn text(&self) -> &str {
        std::str::from_utf8(&self.body).unwrap()
    }

    #[track_caller]
    fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.body).unwrap()
    }

    /// A problem of the server itself, in a locale.
    #[track_caller]
    fn is_problem(&self, status: u16, locale: &str) {
        assert_eq!(self.status, status, "{self:?}");
        assert_eq!(self.header("content-type"), Some("application/problem+json"));
        let problem = self.json();
        assert_eq!((&problem["status"], &problem["type"]), (&status.into(), &"about:blank".into()));
        assert_eq!(problem["language"], locale);
        self.has_what_all_have(locale);
    }

    #[track_caller]
    fn has_what_all_have(&self, locale: &str) {
        for (name, value) in [
            ("content-language", locale),
            ("vary", "accept, accept-language"),
            ("referrer-policy", "no-referrer"),
            ("x-content-type-options", "nosniff"),
        ] {
            let values: Vec<_> = self.headers.iter().filter(|(own, _)| own == name).collect();
            assert_eq!(values, [&(name.to_owned(), value.to_owned())], "{self:?}");
        }
        let policy = self.header("content-security-policy").unwrap();
        assert!(
            policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'"),
            "{policy}"
        );
        assert!(!policy.contains("unsafe") && !policy.contains("http"), "{policy}");
        assert_eq!(self.header("set-cookie"), None);
    }
}

fn line(stream: &mut impl BufRead) -> String {
    let mut line = String::new();
    stream.read_line(&mut line).unwrap();
    line.trim_end_matches("\r\n").to_owned()
}

/// The next chunk of a body; `None` at its end.
#[track_caller]
fn chunk(stream: &mut impl BufRead) -> Option<Vec<u8>> {
    let length = line(stream);
    let length = usize::from_str_radix(&length, 16).unwrap_or_else(|_| panic!("no length: {length:?}"));
    let mut chunk = vec![0; length + 2];
    stream.read_exact(&mut chunk).unwrap();
    chunk.truncate(length);
    (length > 0).then_some(chunk)
}
