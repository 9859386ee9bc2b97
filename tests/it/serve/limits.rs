//! Clients that are slow, many, large or hostile keep nobody else out.

use std::fs;
use std::io::{BufReader, Read, Write};
use std::net::TcpStream;
use std::thread;
use std::time::{Duration, Instant};

use super::{Answer, BODY, Server, request};

/// How soon others must be answered, on a busy machine.
const SOON: Duration = Duration::from_secs(2);

#[track_caller]
fn answers_soon(server: &Server) {
    let start = Instant::now();
    assert_eq!(server.explain(&[], BODY).status, 200);
    assert!(start.elapsed() < SOON, "{:?}", start.elapsed());
}

/// Reads to the end of a connection.
fn rest(mut stream: TcpStream) -> String {
    let mut text = Vec::new();
    // That the other side closes may come as an error.
    let _ = stream.read_to_end(&mut text);
    String::from_utf8(text).unwrap()
}

#[test]
fn hundreds_of_idle_and_slow_clients_keep_nobody_out() {
    let server = Server::start(&[]);
    let begun = |text: &str| {
        let mut stream = server.connect();
        stream.write_all(text.as_bytes()).unwrap();
        stream
    };
    let idle: Vec<_> = (0..300).map(|_| begun("")).collect();
    let mut slow: Vec<_> =
        (0..300).map(|_| begun("POST /explain HTTP/1.1\r\nAccept-Language: ja\r\n")).collect();
    let head = "POST /explain HTTP/1.1\r\nHost: x\r\nAccept-Language: ja\r\nContent-Length: 9000\r\n\r\n";
    let bodies: Vec<_> = (0..200).map(|_| begun(head)).collect();
    let start = Instant::now();
    while start.elapsed() < Duration::from_secs(11) {
        answers_soon(&server);
        // A byte of a header now and then does not make it last.
        slow.iter_mut().for_each(|stream| _ = stream.write_all(b"X"));
    }
    for stream in idle {
        assert_eq!(rest(stream), "");
    }
    for stream in slow {
        let text = rest(stream);
        assert!(text.is_empty() || text.starts_with("HTTP/1.1 408 Request Timeout\r\n"), "{text}");
    }
    for stream in bodies {
        Answer::read(&mut BufReader::new(stream)).is_problem(408, "ja");
    }
    assert!(start.elapsed() < Duration::from_secs(25));
}

#[test]
fn headers_that_do_not_end_are_answered_with_408() {
    let server = Server::start(&[]);
    let mut stream = server.connect();
    stream.write_all(b"GET /codes HTTP/1.1\r\nHost: x\r\nAccept-Langu").unwrap();
    let mut answers = BufReader::new(stream);
    // No language is known before the headers are whole.
    Answer::read(&mut answers).is_problem(408, "en-US");
    let mut rest = Vec::new();
    answers.read_to_end(&mut rest).unwrap();
    assert_eq!(rest, b"");
}

/// More clients than there is room for: the idle ones make way for others, and who does not get in is told when to come again.
#[test]
fn a_full_server_closes_idle_connections_and_tells_others_to_come_again() {
    let limits = fs::read_to_string("/proc/self/limits").unwrap_or_default();
    let files = limits
        .lines()
        .find_map(|line| line.strip_prefix("Max open files")?.split_whitespace().next()?.parse().ok());
    // Where this process may not open as many, the server would not be full.
    if files.is_none_or(|files: usize| files < 4096) {
        return;
    }
    let server = Server::start(&[]);
    let idle: Vec<_> = (0..1200).map(|_| server.connect()).collect();
    // Whoever comes before they are closed is told to come again.
    let start = Instant::now();
    loop {
        match server.explain(&[], BODY).status {
            200 => break,
            status => assert_eq!(status, 503),
        }
        assert!(start.elapsed() < SOON, "{:?}", start.elapsed());
        thread::sleep(Duration::from_millis(50));
    }
    drop(idle);
    let busy: Vec<_> = (0..920)
        .map(|_| {
            let mut stream = server.connect();
            stream.write_all(b"POST /explain HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n").unwrap();
            stream
        })
        .collect();
    let answer = server.get("/healthz", "zh-CN");
    answer.is_problem(503, "zh-CN");
    assert_eq!(answer.header("retry-after"), Some("1"));
    assert_eq!(answer.header("connection"), Some("close"));
    drop(busy);
    let start = Instant::now();
    while server.get("/healthz", "zh-CN").status != 200 {
        assert!(start.elapsed() < SOON);
    }
}

#[test]
fn many_large_payloads_at_once_wait_outside() {
    let server = Server::start(&[]);
    let part = vec![b'x'; 20_000];
    let large = || {
        let mut stream = server.connect();
        let head =
            "POST /explain HTTP/1.1\r\nHost: x\r\nAccept-Language: ar\r\nContent-Length: 20001\r\n\r\n";
        stream.write_all(&[head.as_bytes(), &part].concat()).unwrap();
        stream
    };
    let streams: Vec<_> = (0..70).map(|_| large()).collect();
    let is_answered = |stream: &TcpStream| {
        stream.set_read_timeout(Some(Duration::from_millis(10))).unwrap();
        let is_answered = stream.peek(&mut [0]).is_ok_and(|count| count > 0);
        stream.set_read_timeout(Some(Duration::from_secs(40))).unwrap();
        is_answered
    };
    let start = Instant::now();
    while streams.iter().filter(|stream| is_answered(stream)).count() < 6 {
        assert!(start.elapsed() < Duration::from_secs(8));
    }
    answers_soon(&server);
    let (refused, mut streams): (Vec<_>, Vec<_>) = streams.into_iter().partition(is_answered);
    assert_eq!((refused.len(), streams.len()), (6, 64));
    for stream in refused {
        let answer = Answer::read(&mut BufReader::new(stream));
        answer.is_problem(503, "ar");
        assert_eq!(answer.header("retry-after"), Some("1"));
    }
    for stream in &mut streams {
        stream.write_all(b"x").unwrap();
        assert_eq!(Answer::read(&mut BufReader::new(stream)).status, 200);
    }
    assert_eq!(server.explain(&[], &part).status, 200);
}

#[test]
fn a_megabyte_is_read_and_a_byte_more_is_not() {
    let server = Server::start(&[]);
    let mut body = vec![b' '; 1 << 20];
    body[..BODY.len()].copy_from_slice(BODY.as_bytes());
    assert_eq!(server.explain(&[], &body).json()["code"], 1113);
    body.push(b' ');
    server.explain(&[("Accept-Language", "zh")], &body).is_problem(413, "zh-CN");
    // Without a length, and more than anybody reads.
    let mut stream = server.connect();
    stream.write_all(b"POST /explain HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n").unwrap();
    for _ in 0..40 {
        stream.write_all(b"10000\r\n").unwrap();
        stream.write_all(&body[..0x10000]).unwrap();
        stream.write_all(b"\r\n").unwrap();
    }
    stream.write_all(b"0\r\n\r\n").unwrap();
    Answer::read(&mut BufReader::new(stream)).is_problem(413, "en-US");
}

/// The most memory that the server ever had, in KiB.
fn most_memory(server: &Server) -> u64 {
    let status = fs::read_to_string(format!("/proc/{}/status", server.child.id())).unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
    line.trim().strip_suffix(" kB").unwrap().parse().unwrap()
}

#[test]
#[cfg(target_os = "linux")]
fn lines_take_the_memory_of_one() {
    let server = Server::start(&[]);
    let headers = [("Content-Type", "application/x-ndjson")];
    let answer = |lines: String| server.explain(&headers, lines).body;
    answer(format!("{BODY}\n").repeat(100));
    let before = most_memory(&server);
    let all = answer(format!("{BODY}\n").repeat(20_000));
    assert_eq!(all.iter().filter(|b| **b == b'\n').count(), 20_000);
    assert!(most_memory(&server) < before + (8 << 10), "{before} {}", most_memory(&server));
    // A line that is longer than a payload is read to its end, and no more of it is kept than is looked at.
    let mut long = "x".repeat(30 << 20);
    long.insert_str(0, "error 1113, bigmodel ");
    let all = answer(format!("{long}\n{BODY}\n"));
    let answers: Vec<serde_json::Value> =
        all.split(|b| *b == b'\n').filter_map(|line| serde_json::from_slice(line).ok()).collect();
    let found: Vec<_> = answers.iter().map(|answer| (&answer["code"], answer.get("truncated"))).collect();
    assert_eq!(found, [(&1113.into(), Some(&true.into())), (&1113.into(), None)]);
    assert!(most_memory(&server) < before + (32 << 10), "{before} {}", most_memory(&server));
}

/// Whatever comes, the next is answered.
#[test]
fn hostile_requests_hurt_nobody() {
    let server = Server::start(&[]);
    let many = (0..200).map(|number| format!("X-{number}: y\r\n")).collect::<String>();
    for text in [
        "\0\0\0\0\r\n\r\n".to_owned(),
        "GET\r\n\r\n".to_owned(),
        "GET /\0 HTTP/1.1\r\n\r\n".to_owned(),
        "GET /healthz HTTP/9.9\r\n\r\n".to_owned(),
        "POST /explain HTTP/1.1\r\nContent-Length: -1\r\n\r\n".to_owned(),
        "POST /explain HTTP/1.1\r\nContent-Length: 99999999999999999999999\r\n\r\n".to_owned(),
        "POST /explain HTTP/1.1\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nabcdef".to_owned(),
        "POST /explain HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n".to_owned(),
        "POST /explain HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffffff\r\n".to_owned(),
        format!("GET /healthz HTTP/1.1\r\n{many}\r\n"),
        format!("GET /{} HTTP/1.1\r\n\r\n", "x".repeat(200_000)),
        format!("GET /healthz HTTP/1.1\r\nX: {}\r\n\r\n", "x".repeat(500_000)),
    ] {
        let mut stream = server.connect();
        // It may be closed before all is written.
        let _ = stream.write_all(text.as_bytes());
        let _ = stream.shutdown(std::net::Shutdown::Write);
        let answer = rest(stream);
        let is_refused = answer.is_empty() || answer.starts_with("HTTP/1.1 4");
        assert!(is_refused, "{:?}: {answer}", text.get(..60));
        answers_soon(&server);
    }
    // As bytes, and as if they were letters.
    let mut junk =
        request("POST", "/explain?locale=%00%ff&%ff=%00&&&==", &[("Accept-Language", "\u{fffd}\u{1}")], b"");
    junk.retain(|b| *b != 1);
    let mut stream = server.connect();
    stream.write_all(&junk).unwrap();
    assert_eq!(Answer::read(&mut BufReader::new(stream)).header("content-language"), Some("en-US"));
    let all: Vec<u8> = (0..=255).cycle().take(100_000).collect();
    for accept in ["*/*", "text/plain", "text/html", "application/problem+json", ";;,/,q=1,text"] {
        let answer = server.explain(&[("Accept", accept)], &all);
        assert!([200, 502].contains(&answer.status), "{accept}: {answer:?}");
    }
}
