//! Any bytes as lines: each is written in a batch, twice and in either order, as it is alone.
#![no_main]

use std::io;

use bigmodel_errors::{ApiError, Explainer, Localizer, Rendered};
use libfuzzer_sys::fuzz_target;

fn json(rendered: &Rendered<'_>, out: &mut Vec<u8>) -> io::Result<()> {
    Ok(serde_json::to_writer(out, rendered)?)
}

fuzz_target!(|input: &[u8]| {
    let localizer = Localizer::builtin();
    let chain = localizer.negotiate("en");
    let lines: Vec<&[u8]> = input.split(|b| *b == b'\n').collect();
    let mut explainer = Explainer::new(localizer, chain.clone(), json);
    for line in lines.iter().chain(&lines).chain(lines.iter().rev()) {
        let (mut alone, mut written) = (Vec::new(), Vec::new());
        let error = ApiError::recognize_bytes(line);
        json(&localizer.render(&error, &chain), &mut alone).expect("memory takes all");
        explainer.explain(line, &mut written).expect("memory takes all");
        assert!(
            written == alone,
            "{}\n{}\n{}",
            String::from_utf8_lossy(line),
            String::from_utf8_lossy(&alone),
            String::from_utf8_lossy(&written)
        );
    }
});
