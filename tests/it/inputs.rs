//! What `explain --lines` makes of inputs that are packed, in other encodings, no text at all, or its own output.

use std::fs::{self, File};
use std::io::{BufRead, BufReader, Write};
use std::process::Stdio;
use std::thread::sleep;
use std::time::Duration;

use flate2::Compression;
use flate2::write::GzEncoder;
use ruzstd::encoding::{CompressionLevel, compress_to_vec};

use crate::records::{lines, text};

const LINE: &[u8] = b"[1302][too fast]\n";
const RESULT: &str = "{\"code\":1302}\n";

/// Returns the results and complaints for files of these contents, which are named a, b and so on, without the names of
/// their directory and of the program.
#[track_caller]
fn files(options: &[&str], contents: &[&[u8]]) -> (String, Vec<String>, Option<i32>) {
    let directory = tempfile::tempdir().unwrap();
    let names = contents.iter().zip('a'..).map(|(content, name)| {
        let path = directory.path().join(name.to_string());
        fs::write(&path, content).unwrap();
        path.to_str().unwrap().to_owned()
    });
    let names: Vec<String> = names.collect();
    let options: Vec<&str> = options.iter().copied().chain(names.iter().map(String::as_str)).collect();
    let (stdout, stderr, status) = lines(&[&["--members", "code"], &options[..]].concat(), b"");
    let start = format!("bigmodel-errors: {}/", directory.path().to_str().unwrap());
    let complaints = stderr.lines().map(|line| line.strip_prefix(&start).unwrap_or(line).to_owned());
    (String::from_utf8(stdout).unwrap(), complaints.collect(), status)
}

#[track_caller]
fn is_read(content: &[u8], expected: &str) {
    assert_eq!(files(&[], &[content]), (expected.to_owned(), Vec::new(), Some(0)), "{content:02x?}");
}

/// The file is read as far as expected, then refused.
#[track_caller]
fn is_refused(content: &[u8], expected: &str, reason: &str) {
    let (stdout, complaints, status) = files(&[], &[content, LINE]);
    assert_eq!(complaints, [format!("a: {reason}")], "{content:02x?}");
    // The other file is read.
    assert_eq!((stdout, status), (format!("{expected}{RESULT}"), Some(1)), "{content:02x?}");
}

fn gzip(text: &[u8]) -> Vec<u8> {
    let mut out = GzEncoder::new(Vec::new(), Compression::fast());
    out.write_all(text).unwrap();
    out.finish().unwrap()
}

fn zstd(text: &[u8]) -> Vec<u8> {
    compress_to_vec(text, CompressionLevel::Fastest)
}

/// A frame of Zstandard with this descriptor and what follows it in the header, of one block that is not compressed.
fn frame(header: &[u8], text: &[u8]) -> Vec<u8> {
    let block = u32::try_from(text.len() << 3 | 1).unwrap().to_le_bytes();
    [b"\x28\xb5\x2f\xfd", header, &block[..3], text].concat()
}

const TOO_LARGE: &str = "it takes more than 8 MiB of memory to unpack; unpack it first, as with zstd -dc --long=31 FILE | \
    bigmodel-errors explain --lines";

#[test]
fn memory_for_unpacking_has_a_bound() {
    // Windows: powers of two, and eighths.
    is_read(&frame(&[0, 13 << 3], LINE), RESULT);
    for window in [13 << 3 | 1, 17 << 3, 21 << 3, 0xff] {
        is_refused(&frame(&[0, window], LINE), "", TOO_LARGE);
        is_refused(&[frame(&[0, 0], LINE), frame(&[0, window], LINE)].concat(), RESULT, TOO_LARGE);
    }
    // One segment: its size is the window.
    let segment = |size: u64| frame(&[&[0xe0][..], &size.to_le_bytes()].concat(), LINE);
    is_read(&segment(8 << 20), RESULT);
    for size in [(8 << 20) + 1, 1 << 30, 1 << 50, u64::MAX] {
        is_refused(&segment(size), "", TOO_LARGE);
        is_refused(&[frame(&[0, 0], LINE), segment(size)].concat(), RESULT, TOO_LARGE);
    }
    let reason = "it needs a dictionary to unpack; unpack it first, as with zstd -dc -D DICTIONARY FILE | \
        bigmodel-errors explain --lines";
    is_refused(&frame(&[1, 0, 7], LINE), "", reason);
}

#[test]
fn what_is_beside_the_packed_text_is_skipped() {
    // pzstd begins with a frame that is to be skipped.
    for magic in [0x50, 0x5b, 0x5f] {
        let skipped = [magic, 0x2a, 0x4d, 0x18, 4, 0, 0, 0, b'a', b'b', b'c', b'd'];
        is_read(&[&skipped, &zstd(LINE)[..]].concat(), RESULT);
        is_read(&skipped, "");
        is_refused(&skipped[..10], "", "it is cut off");
    }
    // Tapes and disks are filled up with zeros, which gzip ignores.
    for count in [1, 7, 512, 200_000] {
        let padded = [gzip(LINE), vec![0; count]].concat();
        is_read(&padded, RESULT);
        is_read(&[&padded[..], &gzip(LINE)].concat(), &RESULT.repeat(2));
        is_refused(&[&padded[..], b"x".repeat(20).as_slice()].concat(), RESULT, "it is damaged");
    }
}

#[test]
fn faults_of_packed_files_are_told_in_plain_words() {
    let text: Vec<u8> =
        (0..60).flat_map(|number| format!("[1302][too fast {number}]\n").into_bytes()).collect();
    for (whole, header) in [(gzip(&text), 2), (zstd(&text), 4)] {
        let mut contents: Vec<Vec<u8>> = (header..whole.len()).map(|end| whole[..end].to_vec()).collect();
        contents.retain(|content| {
            content.len() < 40 || content.len() % 10 == 0 || content.len() > whole.len() - 12
        });
        let contents: Vec<&[u8]> = contents.iter().map(Vec::as_slice).collect();
        for contents in contents.chunks(20) {
            let (_, complaints, status) = files(&[], contents);
            let expected: Vec<String> =
                ('a'..).take(contents.len()).map(|name| format!("{name}: it is cut off")).collect();
            assert_eq!((complaints, status), (expected, Some(1)));
        }
    }
    for content in [
        b"\x1f\x8b\x00garbage".to_vec(),
        // A wrong checksum.
        [&gzip(LINE)[..gzip(LINE).len() - 1], b"\x01"].concat(),
        [&zstd(LINE)[..zstd(LINE).len() - 1], &[!zstd(LINE)[zstd(LINE).len() - 1]]].concat(),
        // What follows is no frame, and what is in it no block.
        [zstd(LINE), b"garbage".to_vec()].concat(),
        b"\x28\xb5\x2f\xfd\0\0\x07\0\0garbage".to_vec(),
        b"\x28\xb5\x2f\xfd\0\0\x35\0\0garbage".to_vec(),
    ] {
        let (_, complaints, status) = files(&[], &[&content]);
        assert_eq!((complaints, status), (vec!["a: it is damaged".to_owned()], Some(1)), "{content:02x?}");
    }
}

#[test]
fn what_is_no_text_is_refused_by_its_name() {
    let encoded = |text: &str, width: usize, is_little: bool| -> Vec<u8> {
        let units = text.encode_utf16().map(|unit| {
            let mut bytes = vec![0; width];
            bytes[..2].copy_from_slice(&unit.to_le_bytes());
            if !is_little {
                bytes.reverse();
            }
            bytes
        });
        units.collect::<Vec<_>>().concat()
    };
    for (width, name) in [(2, "UTF-16"), (4, "UTF-32")] {
        for (is_little, order) in [(true, "LE"), (false, "BE")] {
            for (text, order) in [
                ("\u{feff}[1302][余额不足]\n", ""),
                ("\u{feff}余\n", ""),
                ("[1302][余额不足]\n", order),
                ("ab", order),
            ] {
                let reason = format!(
                    "it is {name}{order}; convert it to UTF-8 first, as with iconv -f {name}{order} -t UTF-8"
                );
                let bytes = encoded(text, width, is_little);
                is_refused(&bytes, "", &reason);
                is_refused(&gzip(&bytes), "", &reason);
            }
        }
    }
    for (bytes, what, command) in [
        (&b"BZh91AY&SY"[..], "packed with bzip2", "bzip2 -dc"),
        (b"\xfd7zXZ\0\0\x04", "packed with xz", "xz -dc"),
        (b"\x04\x22\x4d\x18\x64\x40", "packed with LZ4", "lz4 -dc"),
        (b"PK\x03\x04\x14\0\0\0", "a ZIP archive", "unzip -p"),
    ] {
        let reason = format!(
            "it is {what}; unpack it first, as with {command} FILE | bigmodel-errors explain --lines"
        );
        is_refused(bytes, "", &reason);
    }
    is_refused(b"PAR1\x15\x04", "", "it is Parquet, and not read by this program; see docs/logs.md");
    is_refused(&(0..=255).collect::<Vec<u8>>(), "", "it is binary, not text");
    is_refused(&zstd(&(0..=255).collect::<Vec<u8>>()), "", "it is binary, not text");
    // A control here and there is no reason.
    is_read(b"[1302][too fast] and a NUL \0 in a line\n", RESULT);
    is_read(b"\x01\n", "{\"code\":null}\n");
    is_read(b"[1302][too fast]\x01\x02\x03\n", RESULT);
}

/// Gives each part when the one before is answered; returns the answers and the status.
fn answers(parts: &[&[u8]]) -> (String, Option<i32>) {
    let mut child = std::process::Command::new(env!("CARGO_BIN_EXE_bigmodel-errors"))
        .args(["explain", "--lines", "--locale", "en", "--members", "code"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let (mut input, mut output) = (child.stdin.take().unwrap(), BufReader::new(child.stdout.take().unwrap()));
    let mut answers = String::new();
    for part in parts {
        input.write_all(part).unwrap();
        output.read_line(&mut answers).unwrap();
    }
    drop(input);
    (answers, child.wait().unwrap().code())
}

#[test]
fn what_is_text_does_not_depend_on_how_it_comes() {
    let none = "{\"code\":null}\n";
    for first in [&b"ok\x01\n"[..], b"\n", b"\0\n", b"P\n", b"\x1f\n"] {
        assert_eq!(answers(&[first, LINE]), (format!("{none}{RESULT}"), Some(0)), "{first:02x?}");
    }
    // Seventeen controls in 256 bytes.
    let part: &[u8] = b"\x01\x02\x03\n";
    assert_eq!(answers(&[part; 5]), (none.repeat(5), Some(0)));
    assert_eq!(answers(&[part; 6]), (none.repeat(5), Some(1)));
    assert_eq!(answers(&[&part.repeat(6)]), (String::new(), Some(1)));
}

/// 余额不足 in GBK.
const GBK: &[u8] = b"[1113][\xd3\xe0\xb6\xee\xb2\xbb\xd7\xe3]\n";

#[test]
fn another_encoding_is_noted_once_in_a_file() {
    let note = |place: &str| {
        format!(
            "{place}: the text is not UTF-8; if it is GBK, as Excel may write it, convert it first, as with \
             iconv -f GBK -t UTF-8 FILE | bigmodel-errors explain --lines"
        )
    };
    let latin1 = b"na\xefve caf\xe9\n".to_vec();
    let (later, many) = ([LINE, LINE, GBK].concat(), GBK.repeat(20_000));
    let (_, complaints, status) = files(&[], &[&later, LINE, &many, &latin1]);
    assert_eq!((complaints, status), (vec![note("a:3"), note("c:1"), note("d:1")], Some(0)));
    // Where the lines of the file are passed on, they stay as they are.
    let kept = lines(&["--keep", "--input", "json"], &later);
    assert_eq!(kept, (later, format!("bigmodel-errors: {}\n", note("-:3")), Some(0)));
    let table = [&b"id,body\n1,x\n2,"[..], GBK].concat();
    let (_, stderr, _) = lines(&["--input", "csv", "--field", "body"], &table);
    assert_eq!(stderr, format!("bigmodel-errors: {}\n", note("-:3")));
    // Half of a character, where a text was cut, is no other encoding.
    let cut = "[1113][余额不足 😀]\n".bytes().filter(|b| *b != 0x80).collect::<Vec<u8>>().repeat(3);
    assert_eq!(text(&["--members", "code"], &cut), "{\"code\":1113}\n".repeat(3));
}

#[test]
fn its_own_output_is_no_input() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("log");
    let before = b"{\"body\":\"[1302][too fast]\"}\n".repeat(10_000);
    fs::write(&path, &before).unwrap();
    let open = || File::options().append(true).open(&path).unwrap();
    for name in [path.to_str().unwrap(), "-"] {
        let mut child = std::process::Command::new(env!("CARGO_BIN_EXE_bigmodel-errors"))
            .args(["explain", "--lines", "--field", "body", "--keep", name])
            .stdin(File::open(&path).unwrap())
            .stdout(open())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        for _ in 0..100 {
            if child.try_wait().unwrap().is_some() {
                break;
            }
            sleep(Duration::from_millis(100));
        }
        child.kill().unwrap();
        let output = child.wait_with_output().unwrap();
        let complaint = format!("bigmodel-errors: {name}: it is also the output\n");
        assert_eq!((String::from_utf8(output.stderr).unwrap(), output.status.code()), (complaint, Some(1)));
        assert!(fs::read(&path).unwrap() == before);
    }
    // What is no file may be both, as a terminal is.
    #[cfg(unix)]
    assert_eq!(lines(&["/dev/null"], b""), (Vec::new(), String::new(), Some(0)));
}
