//! How the server ends.

use std::io::{BufReader, Read, Write};
use std::net::TcpStream;
use std::thread::{self, sleep};
use std::time::Duration;

use super::{Answer, BODY, Server, request};

#[test]
fn requests_in_flight_are_answered_and_idle_connections_closed() {
    for signal in ["-TERM", "-INT"] {
        let mut server = Server::start(&[]);
        let mut begun = server.connect();
        let (first, second) = BODY.split_at(10);
        write!(begun, "POST /explain HTTP/1.1\r\nHost: x\r\nContent-Length: {}\r\n\r\n{first}", BODY.len())
            .unwrap();
        let (mut unused, mut idle) = (server.connect(), BufReader::new(server.connect()));
        idle.get_mut().write_all(b"GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n").unwrap();
        assert_eq!(Answer::read(&mut idle).status, 200);
        // So that the first request is in flight.
        sleep(Duration::from_millis(200));
        server.signal(signal);
        assert_eq!(unused.read(&mut [0]).unwrap(), 0);
        assert_eq!(idle.read(&mut [0]).unwrap(), 0);
        assert!(TcpStream::connect(server.address).is_err());
        begun.write_all(second.as_bytes()).unwrap();
        let mut begun = BufReader::new(begun);
        let answer = Answer::read(&mut begun);
        assert_eq!(answer.json()["code"], 1113);
        assert_eq!(begun.read(&mut [0]).unwrap(), 0);
        let (status, time) = server.exit();
        assert_eq!(status, Some(0));
        assert!(time < Duration::from_secs(2), "{time:?}");
    }
}

#[test]
fn a_client_that_never_ends_does_not_keep_the_server() {
    let texts = tempfile::tempdir().unwrap();
    std::fs::create_dir(texts.path().join("de")).unwrap();
    std::fs::write(texts.path().join("de/a.ftl"), "").unwrap();
    let mut server = Server::start(&["--locales", texts.path().to_str().unwrap()]);
    let mut streams: Vec<_> = (0..20).map(|_| server.connect()).collect();
    for stream in &mut streams {
        stream.write_all(b"POST /explain HTTP/1.1\r\nContent-Length: 9\r\n\r\n").unwrap();
    }
    let mut events = server.connect();
    events.write_all(&request("GET", "/texts/events", &[], b"")).unwrap();
    // Lines without an end, which are sent and read as fast as can be.
    let head = "POST /explain HTTP/1.1\r\nContent-Type: application/x-ndjson\r\nContent-Length: 999999999999\r\n\r\n";
    for _ in 0..3 {
        let (mut sent, mut read) = (server.connect(), Vec::new());
        let mut answers = sent.try_clone().unwrap();
        let line = format!("{BODY}\n{BODY} as it is in a log\n");
        thread::spawn(move || {
            sent.write_all(head.as_bytes()).unwrap();
            while sent.write_all(line.as_bytes()).is_ok() {}
        });
        thread::spawn(move || answers.read_to_end(&mut read));
    }
    // Work for more threads than there are.
    let large = BODY.repeat((1 << 20) / BODY.len());
    let pages: Vec<_> = (0..8).map(|_| server.connect()).collect();
    for mut stream in &pages {
        let page = [("Accept", "text/html")];
        stream.write_all(&request("POST", "/explain", &page, large.as_bytes())).unwrap();
    }
    sleep(Duration::from_millis(200));
    server.signal("-TERM");
    let (status, time) = server.exit();
    assert_eq!(status, Some(0));
    // Five are promised, on a busy machine, too.
    assert!(time < Duration::from_secs(4), "{time:?}");
}
