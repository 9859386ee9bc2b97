//! Writes what was measured into docs/benchmarks.md, between its markers, and draws the plot.
//!
//! `cargo run --bin report`

mod plot;

use std::fs;
use std::io;

use peers::results::{Results, repository};

fn main() -> io::Result<()> {
    let [render, threads, cost] = ["render.csv", "threads.csv", "cost.csv"].map(Results::read);
    let (render, threads, cost) = (render?, threads?, cost?);
    let sections = [
        ("versions", versions()),
        ("render", format!("{}:\n\n{}", render.about, render.render_table())),
        ("threads", format!("{}:\n\n{}", threads.about, threads.threads_table())),
        ("cost", format!("{}:\n\n{}", cost.about, cost.cost_table())),
    ];
    let path = repository().join("docs/benchmarks.md");
    let text = fs::read_to_string(&path)?;
    fs::write(path, sections.iter().fold(text, |text, (name, table)| filled(&text, name, table)))?;
    plot::draw(&render, &repository().join("docs/benchmarks/render.svg"));
    Ok(())
}

/// The libraries as they are locked.
fn versions() -> String {
    const LOCK: &str = include_str!("../../../Cargo.lock");
    let libraries = [
        "es-fluent",
        "fluent-bundle",
        "fluent-langneg",
        "fluent-static",
        "fluent-templates",
        "fluent-zero",
        "i18n-embed",
        "i18n-embed-fl",
        "rust-i18n",
    ];
    let locked = libraries.map(|name| {
        let rest =
            LOCK.split_once(&format!("name = \"{name}\"\nversion = \"")).expect("it is a dependency").1;
        format!("{name} {}", rest.split('"').next().unwrap_or_default())
    });
    format!("Versions: {}.\n", locked.join(", "))
}

/// Puts a text between `<!-- measured: name -->` and the next `<!-- end -->`, if the marker is there.
fn filled(text: &str, name: &str, inside: &str) -> String {
    let marker = format!("<!-- measured: {name} -->\n");
    let Some((before, rest)) = text.split_once(&marker) else {
        return text.to_owned();
    };
    let (_, after) = rest.split_once("<!-- end -->").expect("the marker has an end");
    format!("{before}{marker}{inside}<!-- end -->{after}")
}
