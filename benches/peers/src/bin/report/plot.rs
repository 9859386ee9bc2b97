//! The plot: a panel for each task, a line for each library.

use std::path::Path;

use peers::results::{COLUMNS, Results, short};
use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, Pos, VPos};

const WIDTH: u32 = 1100;
const LINE: i32 = 19;
/// Above and below the lines of a panel: its title, and the space to the next.
const HEAD: i32 = 44;
const FOOT: i32 = 14;
/// Where the dots begin: the names stand left of it.
const NAMES: i32 = 210;
/// Right of the last dot: its number.
const NUMBERS: i32 = 60;

const INK: RGBColor = RGBColor(34, 34, 34);
const GRAY: RGBColor = RGBColor(130, 130, 130);
const PALE: RGBColor = RGBColor(225, 225, 225);
const OWN: RGBColor = RGBColor(200, 60, 20);
const OTHER: RGBColor = RGBColor(60, 100, 150);

pub fn draw(results: &Results, path: &Path) {
    let variants = results.variants();
    let panel = HEAD + variants.len() as i32 * LINE + FOOT;
    let rows = COLUMNS.len().div_ceil(2) as i32;
    let height = (rows * panel + 40) as u32;
    let root = SVGBackend::new(path, (WIDTH, height)).into_drawing_area();
    root.fill(&WHITE).expect("drawing into memory");
    let scale = Scale::of(results);
    for (n, column) in COLUMNS.iter().enumerate() {
        let (x, y) = ((n as i32 % 2) * (WIDTH as i32 / 2), (n as i32 / 2) * panel);
        let pen = Pen { root: &root, x, y };
        pen.text(NAMES, 22, HPos::Left, 17, INK, column);
        pen.grid(&scale, variants.len() as i32);
        for (line, variant) in variants.iter().enumerate() {
            let y = HEAD + line as i32 * LINE + LINE / 2;
            let color = match variant {
                variant if variant.starts_with("hand-written") => INK,
                variant if variant.starts_with("bigmodel-errors") => OWN,
                _ => OTHER,
            };
            pen.text(NAMES - 12, y, HPos::Right, 13, color, &variant.replace('`', ""));
            match results.number(variant, column, 0) {
                Some(ns) => pen.dot(y, scale.position(ns), color, &short(ns)),
                None => pen.text(NAMES + 6, y, HPos::Left, 12, GRAY, "cannot"),
            }
        }
    }
    let foot = Pen { root: &root, x: 0, y: rows * panel };
    let note = format!("Nanoseconds a text, logarithmic; less is better. {}", results.about);
    foot.text(20, 14, HPos::Left, 13, GRAY, &note);
    root.present().expect("the directory is there");
}

/// Powers of ten, from the one below the least to the one above the most.
struct Scale {
    from: f64,
    to: f64,
}

impl Scale {
    fn of(results: &Results) -> Scale {
        let logs = results.rows.iter().filter_map(|row| row.numbers.first()).map(|ns| ns.log10());
        let (least, most) = logs.fold((f64::MAX, f64::MIN), |(least, most), n| (least.min(n), most.max(n)));
        Scale { from: least.floor(), to: most.ceil() }
    }

    fn position(&self, ns: f64) -> i32 {
        let width = f64::from(WIDTH as i32 / 2 - NAMES - NUMBERS);
        NAMES + ((ns.log10() - self.from) / (self.to - self.from) * width) as i32
    }
}

struct Pen<'r, 'b> {
    root: &'r DrawingArea<SVGBackend<'b>, plotters::coord::Shift>,
    x: i32,
    y: i32,
}

impl Pen<'_, '_> {
    fn text(&self, x: i32, y: i32, side: HPos, size: u32, color: RGBColor, text: &str) {
        let style = ("sans-serif", size).into_font().color(&color).pos(Pos::new(side, VPos::Center));
        let text = Text::new(text.to_owned(), (self.x + x, self.y + y), style);
        self.root.draw(&text).expect("drawing into memory");
    }

    fn line(&self, from: (i32, i32), to: (i32, i32), color: RGBColor) {
        let ends = [from, to].map(|(x, y)| (self.x + x, self.y + y));
        self.root.draw(&PathElement::new(ends, color.stroke_width(1))).expect("drawing into memory");
    }

    fn grid(&self, scale: &Scale, lines: i32) {
        let bottom = HEAD + lines * LINE;
        for power in scale.from as i32..=scale.to as i32 {
            let ns = 10_f64.powi(power);
            let x = scale.position(ns);
            self.line((x, HEAD), (x, bottom), PALE);
            self.text(x, HEAD - 6, HPos::Center, 11, GRAY, &format!("{ns}"));
        }
    }

    fn dot(&self, y: i32, x: i32, color: RGBColor, number: &str) {
        self.line((NAMES, y), (x, y), color);
        let dot = Circle::new((self.x + x, self.y + y), 4, color.filled());
        self.root.draw(&dot).expect("drawing into memory");
        self.text(x + 9, y, HPos::Left, 12, color, number);
    }
}
