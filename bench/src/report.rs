//! What is printed: a table for people, or JSON.

use serde::Serialize;

use crate::Outcome;
use crate::rounds::Figures;

/// What one run of the harness found.
#[derive(Debug, Default, Serialize)]
pub(crate) struct Report {
    cases: Vec<Case>,
    ratios: Vec<Ratio>,
    facts: Vec<Fact>,
}

/// One kind of request, and how each side did.
#[derive(Debug, Serialize)]
struct Case {
    name: String,
    figures: Vec<Figures>,
}

/// A comparison of two medians.
#[derive(Debug, Serialize)]
struct Ratio {
    name: String,
    ratio: f64,
    to_reach: Option<f64>,
}

/// A single number.
#[derive(Debug, Serialize)]
struct Fact {
    name: String,
    value: f64,
    unit: &'static str,
    at_most: Option<f64>,
}

impl Report {
    /// Notes how the sides did at one kind of request.
    pub(crate) fn add(&mut self, name: &str, figures: Vec<Figures>) {
        self.cases.push(Case { name: name.to_owned(), figures });
    }

    /// Notes how many times the second median goes into the first.
    pub(crate) fn compare(&mut self, name: impl Into<String>, one: &Figures, other: &Figures, to_reach: Option<f64>) {
        let ratio = one.per_second.median / other.per_second.median;
        self.ratios.push(Ratio { name: name.into(), ratio, to_reach });
    }

    pub(crate) fn fact(&mut self, name: impl Into<String>, value: f64, unit: &'static str, at_most: Option<f64>) {
        self.facts.push(Fact { name: name.into(), value, unit, at_most });
    }

    pub(crate) fn print(&self, as_json: bool) -> Outcome<()> {
        if as_json {
            println!("{}", serde_json::to_string_pretty(self)?);
            return Ok(());
        }
        if !self.cases.is_empty() {
            println!("| case | side | requests/s, median (least - most) | p50 ms | p99 ms | server CPU us/request |");
            println!("|---|---|---|---|---|---|");
        }
        for case in &self.cases {
            case.figures.iter().for_each(|figures| println!("{}", line(&case.name, figures)));
        }
        if !self.ratios.is_empty() {
            println!("\n| comparison | ratio | to reach |\n|---|---|---|");
        }
        for Ratio { name, ratio, to_reach } in &self.ratios {
            println!("| {name} | {ratio:.2} | {} |", or_blank(*to_reach, 2));
        }
        if !self.facts.is_empty() {
            println!("\n| figure | value | at most |\n|---|---|---|");
        }
        for Fact { name, value, unit, at_most } in &self.facts {
            println!("| {name} | {value:.1} {unit} | {} |", or_blank(*at_most, 0));
        }
        Ok(())
    }
}

fn line(case: &str, figures: &Figures) -> String {
    let spread = figures.per_second;
    let milliseconds = |microseconds: u32| f64::from(microseconds) / 1000.0;
    format!(
        "| {case} | {} | {:.0} ({:.0} - {:.0}) | {:.2} | {:.2} | {} |",
        figures.side,
        spread.median,
        spread.min,
        spread.max,
        milliseconds(figures.p50_microseconds),
        milliseconds(figures.p99_microseconds),
        or_blank(figures.cpu_microseconds, 1),
    )
}

fn or_blank(value: Option<f64>, digits: usize) -> String {
    value.map_or_else(String::new, |value| format!("{value:.digits$}"))
}
