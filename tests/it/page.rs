//! The pages that `bigmodel-errors site` writes. .ci/page tests the same pages of the server in a browser.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use bigmodel_errors::{ApiError, ErrorCode, Localizer};
use tempfile::TempDir;

use crate::cli::program;

/// The files of a site by their paths.
type Files = BTreeMap<String, String>;

fn site(options: &[&str]) -> Files {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().to_str().unwrap();
    let output = program(&[&["site", path], options].concat()).output().unwrap();
    assert_eq!((String::from_utf8_lossy(&output.stderr).as_ref(), output.status.code()), ("", Some(0)));
    let mut files = Files::new();
    read(directory.path(), directory.path(), &mut files);
    assert_eq!(String::from_utf8_lossy(&output.stdout), format!("{path}: {} files\n", files.len()));
    files
}

fn read(root: &Path, directory: &Path, files: &mut Files) {
    for entry in fs::read_dir(directory).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            read(root, &path, files);
        } else {
            let name = path.strip_prefix(root).unwrap().to_str().unwrap().to_owned();
            files.insert(name, fs::read_to_string(path).unwrap());
        }
    }
}

fn tags() -> Vec<String> {
    Localizer::builtin().locales().map(ToString::to_string).collect()
}

#[test]
fn every_code_has_a_page_in_every_locale_with_its_sentence() {
    let files = site(&[]);
    let localizer = Localizer::builtin();
    let expected = 4 + tags().len() * (1 + ErrorCode::KNOWN.len());
    assert_eq!(files.len(), expected);
    for tag in tags() {
        let chain = localizer.negotiate(&tag);
        let index = &files[&format!("{tag}/index.html")];
        for code in ErrorCode::KNOWN.iter().filter(|code| code.arguments().is_empty()) {
            let sentence = localizer.render(&ApiError::new(*code), &chain).to_html();
            let page = &files[&format!("{tag}/{code}.html")];
            // Marked with its language, on its page; as it is, in the list.
            assert!(page.contains(&sentence), "{code} in {tag}");
            let text = sentence.split_once('>').unwrap().1.strip_suffix("</span>").unwrap();
            assert!(index.contains(&text.replace("&#39;", "'")), "{code} in {tag}: {text}");
        }
        let direction = if tag == "ar" { "rtl" } else { "ltr" };
        assert!(index.starts_with(&format!("<!DOCTYPE html><html lang=\"{tag}\" dir=\"{direction}\">")));
    }
}

#[test]
fn a_site_is_the_same_each_time() {
    assert_eq!(site(&[]), site(&[]));
}

#[test]
fn pages_are_well_formed_and_their_links_lead_somewhere() {
    let files = site(&[]);
    for (path, html) in files.iter().filter(|(path, _)| path.ends_with(".html")) {
        let mut open: Vec<&str> = Vec::new();
        let mut ids: Vec<&str> = Vec::new();
        for (name, attributes) in elements(html) {
            match name.strip_prefix('/') {
                Some(name) => assert_eq!(open.pop(), Some(name), "{path}"),
                None if matches!(name, "!DOCTYPE" | "meta" | "link" | "input") => {}
                None => open.push(name),
            }
            for (attribute, value) in attributes {
                // Nothing that the server's policy forbids.
                assert!(attribute != "style" && !attribute.starts_with("on"), "{path}: {attribute}");
                let is_address = matches!(attribute, "href" | "src");
                if attribute == "id" {
                    assert!(!ids.contains(&value), "{path}: two of {value}");
                    ids.push(value);
                } else if is_address && !value.starts_with("https://") {
                    assert!(leads_to(&files, path, value) || value == "#main", "{path}: {value}");
                }
            }
        }
        assert_eq!(open, [""; 0], "{path}");
        assert!(ids.contains(&"main"), "{path}");
        assert_eq!(html.matches("<script").count(), html.matches("<script src=").count(), "{path}");
    }
}

fn leads_to(files: &Files, from: &str, address: &str) -> bool {
    let mut directory: Vec<&str> = from.split('/').collect();
    directory.pop();
    for part in address.split('/') {
        if part == ".." {
            assert!(directory.pop().is_some(), "{from}: {address}");
        } else {
            directory.push(part);
        }
    }
    files.contains_key(&directory.join("/"))
}

/// The tags of a page, each with its attributes, all of whose values are in quotes.
fn elements(html: &str) -> impl Iterator<Item = (&str, Vec<(&str, &str)>)> {
    let mut rest = html;
    std::iter::from_fn(move || {
        let (_, tag) = rest.split_once('<')?;
        let end = tag.find(|c: char| c.is_whitespace() || c == '>').unwrap();
        let (name, mut inside) = tag.split_at(end);
        let mut attributes = Vec::new();
        loop {
            inside = inside.trim_start();
            if let Some(after) = inside.strip_prefix('>') {
                rest = after;
                return Some((name, attributes));
            }
            let end = inside.find(|c: char| c == '=' || c == '>' || c.is_whitespace()).unwrap();
            let (attribute, after) = inside.split_at(end);
            match after.strip_prefix("=\"") {
                Some(after) => {
                    let (value, after) = after.split_once('"').unwrap();
                    attributes.push((attribute, value));
                    inside = after;
                }
                None => {
                    attributes.push((attribute, ""));
                    inside = after;
                }
            }
        }
    })
}

fn texts(content: &str) -> TempDir {
    let directory = tempfile::tempdir().unwrap();
    fs::create_dir(directory.path().join("de")).unwrap();
    fs::write(directory.path().join("de/errors.ftl"), content).unwrap();
    directory
}

#[test]
fn texts_of_others_are_escaped_and_have_pages_too() {
    let texts =
        texts("error-1113 = <script>alert(1)</script> & \"x\"\nerror-1261 = Der Prompt ist zu lang\n");
    let files = site(&["--locales", texts.path().to_str().unwrap()]);
    for (path, html) in &files {
        assert!(!html.contains("<script>"), "{path}");
    }
    let escaped = "&lt;script&gt;alert(1)&lt;/script&gt; &amp; ";
    assert!(files["de/1113.html"].contains(escaped) && files["de/index.html"].contains(escaped));
    // The words around it are in a language that has them, and the text says which it is in.
    let page = &files["de/1261.html"];
    assert!(page.contains("<html lang=\"en-US\" dir=\"ltr\">"), "{page}");
    assert!(page.contains("<span lang=\"de\" dir=\"ltr\">Der Prompt ist zu lang</span>"), "{page}");
    assert!(page.contains("<a href=\"../de/1261.html\" lang=\"de\" hreflang=\"de\">Deutsch</a>"), "{page}");
}

#[test]
fn what_cannot_be_written_is_told() {
    let texts = texts("");
    let path = texts.path().join("de/errors.ftl");
    let output = program(&["site", path.to_str().unwrap()]).output().unwrap();
    let stderr = String::from_utf8(output.stderr).unwrap();
    assert!(stderr.starts_with(&format!("bigmodel-errors: {}/style.css: ", path.display())), "{stderr}");
    assert_eq!(output.status.code(), Some(1));
}
