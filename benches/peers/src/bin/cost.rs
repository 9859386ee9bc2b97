//! What a library costs besides the saying: the first message of a process, the size of a program that says one, and the
//! building of it.
//!
//! `cargo run --release --bin cost`; with `-- --save` the results go to `docs/benchmarks`, too. It builds everything anew, which
//! takes minutes.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use peers::results::{HAND, Results, Row, is_to_save, median, shuffle};

/// The features, with the names of the tables; without one, it is `hello`.
const LIBRARIES: &[(&str, &str)] = &[
    ("", "hello"),
    ("hand", HAND),
    ("ours", "bigmodel-errors"),
    ("fluent-static", "fluent-static"),
    ("rust-i18n", "rust-i18n"),
    ("fluent-bundle", "fluent-bundle"),
    ("fluent-zero", "fluent-zero"),
    ("i18n-embed", "i18n-embed"),
    ("es-fluent", "es-fluent"),
    ("fluent-templates", "fluent-templates"),
];
const RUNS: usize = 201;

struct Built {
    program: PathBuf,
    bytes: f64,
    wall: f64,
    cpu: f64,
}

fn main() -> io::Result<()> {
    let directory = std::env::temp_dir().join(format!("peers-{}", std::process::id()));
    let measured = measured(&directory);
    let _ = fs::remove_dir_all(&directory);
    let results = Results::new(measured?);
    println!("{}\n\n{}", results.about, results.cost_table());
    if is_to_save() {
        results.save("cost.csv", "first message µs;bytes over hello;build s;CPU s;crates;in the binary")?;
    }
    Ok(())
}

fn measured(directory: &Path) -> io::Result<Vec<Row>> {
    // The first build pays for what the others find in the cache of the system, so that one is not counted.
    build("", &directory.join("warm"))?;
    let mut built = Vec::new();
    for (feature, name) in LIBRARIES {
        eprintln!("building {name}");
        built.push(build(feature, &directory.join(feature).join("build"))?);
    }
    let mut times = vec![Vec::with_capacity(RUNS); built.len()];
    let mut order: Vec<usize> = (0..built.len()).collect();
    let mut state = 1;
    for _ in 0..RUNS {
        shuffle(&mut order, &mut state);
        for &n in &order {
            let output = Command::new(&built[n].program).output()?.stdout;
            let printed = String::from_utf8_lossy(&output);
            let ns: f64 =
                printed.split(' ').next().and_then(|ns| ns.parse().ok()).expect("it prints its time first");
            times[n].push(ns / 1000.0);
        }
    }
    let hello = built[0].bytes;
    let mut rows = Vec::new();
    for (((feature, name), built), times) in LIBRARIES.iter().zip(&built).zip(times).skip(1) {
        let numbers = vec![
            (median(times) * 100.0).round() / 100.0,
            built.bytes - hello,
            built.wall,
            built.cpu,
            crates(feature, "normal,build")?,
            crates(feature, "normal,no-proc-macro")?,
        ];
        rows.push(Row { variant: (*name).to_owned(), column: "cost".to_owned(), numbers });
    }
    Ok(rows)
}

/// Builds `first` with one library into a directory that is not there yet.
fn build(feature: &str, target: &Path) -> io::Result<Built> {
    let (started, cpu) = (Instant::now(), children_seconds()?);
    let status = cargo("build", feature)
        .args(["--release", "--quiet", "--bin", "first", "--target-dir"])
        .arg(target)
        // What these say would hold for the measured programs only by chance.
        .env_remove("RUSTFLAGS")
        .env_remove("CARGO_TARGET_DIR")
        .status()?;
    assert!(status.success(), "first does not build with {feature:?}");
    let tenths = |seconds: f64| (seconds * 10.0).round() / 10.0;
    let (wall, cpu) = (tenths(started.elapsed().as_secs_f64()), tenths(children_seconds()? - cpu));
    // Installed as `cargo install` does: what the linker wrote piece by piece takes longer to load than a copy.
    let program = target.join("first");
    fs::copy(target.join("release/first"), &program)?;
    let bytes = fs::metadata(&program)?.len() as f64;
    Ok(Built { program, bytes, wall, cpu })
}

/// How many crates besides this one are built; those for macros and build scripts are not in the binary.
fn crates(feature: &str, edges: &str) -> io::Result<f64> {
    let output = cargo("tree", feature).args(["--prefix", "none", "--edges", edges]).output()?;
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8_lossy(&output.stdout);
    let names = text.lines().filter_map(|line| {
        let mut words = line.split(' ');
        Some((words.next()?, words.next()?))
    });
    Ok((names.collect::<BTreeSet<_>>().len() - 1) as f64)
}

fn cargo(command: &str, feature: &str) -> Command {
    let mut cargo = Command::new("cargo");
    cargo.args([command, "--no-default-features", "--features", feature]);
    cargo.args(["--manifest-path", concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml")]);
    cargo
}

/// The time that children of this process were running, from Linux's hundredths of a second.
fn children_seconds() -> io::Result<f64> {
    let stat = fs::read_to_string("/proc/self/stat")?;
    // The second field is a name in parentheses; of those after it, the 14th and 15th.
    let fields = stat.rsplit(") ").next().unwrap_or_default().split(' ').skip(13).take(2);
    Ok(fields.filter_map(|field| field.parse::<f64>().ok()).sum::<f64>() / 100.0)
}
