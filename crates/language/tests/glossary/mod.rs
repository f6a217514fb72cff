//! What `docs/translating.md` says of words holds in messages and articles alike: each thing has one.

use std::fs;
use std::path::Path;

use admit_language::Language;

use crate::files_below;

const GLOSSARY: &str = include_str!("../../../../docs/translating.md");

/// The rows of the table with this first heading, each split into its cells; the first is that of headings.
fn table(heading: &str) -> Vec<Vec<&'static str>> {
    let start = format!("| {heading} |");
    let lines = GLOSSARY.lines().skip_while(|line| !line.starts_with(&start)).take_while(|line| line.starts_with('|'));
    let rows = lines.filter(|line| !line.starts_with("| ---"));
    rows.map(|line| line.trim_matches('|').split('|').map(str::trim).collect()).collect()
}

/// Every line that people read in a language, with the file that it is in.
fn lines(language: Language) -> Vec<(String, String)> {
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let folders = ["language/words", "web/help"].map(|folder| crates.join(folder).join(language.tag()));
    let mut lines = Vec::new();
    for file in folders.iter().flat_map(|folder| files_below(folder)) {
        let text = fs::read_to_string(&file).unwrap();
        let name = file.file_name().unwrap().to_string_lossy().into_owned();
        let is_article = name.ends_with(".md");
        let said = if is_article { said_by_article(&text) } else { said_by_messages(&text) };
        lines.extend(said.into_iter().map(|line| (name.clone(), line)));
    }
    assert!(lines.len() > 2_000, "{language}: {}", lines.len());
    lines
}

fn said_by_messages(text: &str) -> Vec<String> {
    let said = text.lines().filter(|line| !line.starts_with('#'));
    said.map(|line| line.split_once(" = ").map_or(line, |(_, said)| said).to_owned()).collect()
}

/// Without code, addresses of links, and the words that people search for.
fn said_by_article(text: &str) -> Vec<String> {
    let outside_of_code: String = text.split("```").step_by(2).collect();
    let is_said = |line: &&str| !line.starts_with("keywords:") && !line.starts_with("related:");
    let without_code = |line: &str| line.split('`').step_by(2).collect::<Vec<_>>().join("_");
    let without_addresses = |line: String| {
        let mut parts = line.split("](");
        let first = parts.next().unwrap_or_default().to_owned();
        parts.fold(first, |said, part| said + part.split_once(')').map_or(part, |(_, rest)| rest))
    };
    outside_of_code.lines().filter(is_said).map(without_code).map(without_addresses).collect()
}

/// The words of the glossary in one language.
fn words(language: Language) -> Vec<&'static str> {
    let glossary = table("English");
    let column = glossary[0].iter().position(|tag| *tag == language.tag()).unwrap();
    glossary[1..].iter().flat_map(|row| row[column].split([',', '、'])).map(str::trim).collect()
}

#[test]
fn every_thing_has_a_word_in_every_language() {
    let glossary = table("English");
    let languages: Vec<&str> = Language::ALL[1..].iter().map(|language| language.tag()).collect();
    assert_eq!(glossary[0][1..], languages);
    assert!(glossary.len() > 25, "{}", glossary.len());
    for row in &glossary {
        assert!(row.len() == Language::ALL.len() && row.iter().all(|word| !word.is_empty()), "{row:?}");
    }
}

#[test]
fn nothing_is_called_by_a_word_that_is_not_used() {
    let mut found = Vec::new();
    for row in &table("language")[1..] {
        let (language, unused) = (row[0].parse::<Language>().unwrap(), row[1].to_lowercase());
        for (file, line) in lines(language) {
            let lower = line.to_lowercase();
            let words = unused.split(", ").filter(|word| lower.contains(word));
            found.extend(words.map(|word| format!("{language}/{file} says “{word}”: {line}")));
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// A Korean particle has two forms: one after a syllable that ends in a consonant, one after a vowel.
#[test]
fn korean_particles_fit_the_words_before_them() {
    const FIRST_SYLLABLE: u32 = 0xAC00;
    const ENDINGS: u32 = 28;
    let lines = lines(Language::Korean);
    for word in words(Language::Korean) {
        let last = u32::from(word.chars().last().unwrap());
        let ends_in_consonant = !(last - FIRST_SYLLABLE).is_multiple_of(ENDINGS);
        let wrong = if ends_in_consonant { ["는 ", "를 ", "와 ", "가 "] } else { ["은 ", "을 ", "과 ", "이 "] };
        for particle in wrong {
            let wrong = format!("{word}{particle}");
            let line = lines.iter().find(|(_, line)| line.contains(&wrong));
            assert_eq!(line, None, "{wrong}");
        }
    }
}

#[test]
fn french_keeps_its_marks_with_the_word_before_them() {
    for (file, line) in lines(Language::French) {
        let torn = [" :", " ;", " ?", " !", " »"].into_iter().find(|mark| line.contains(mark));
        assert_eq!(torn, None, "{file}: {line}");
    }
}
