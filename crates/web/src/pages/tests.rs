//! Every template is rendered, and every page keeps the rules that hold for all pages.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use admit_language::{Language, Words, sources};

use super::assets;
use super::members::summary;
use super::samples;
use super::shell::Person;
use crate::help::leads_to_article;

fn templates() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/templates"))
}

/// The templates that are pages: those that extend a layout.
fn pages() -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut folders = vec![templates().to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if fs::read_to_string(&path).unwrap().starts_with("{% extends ") {
                let name = path.strip_prefix(templates()).unwrap();
                found.insert(name.to_str().unwrap().to_owned());
            }
        }
    }
    found
}

#[test]
fn every_page_has_a_sample() {
    let rendered: BTreeSet<String> = samples::all().iter().map(|sample| sample.template.to_owned()).collect();
    assert_eq!(rendered, pages());
}

#[test]
fn no_page_has_inline_script_or_style() {
    for sample in samples::all() {
        let place = format!("{} {}", sample.template, sample.state);
        assert!(!sample.html.contains(" style="), "{place}");
        assert!(!sample.html.contains("<style"), "{place}");
        assert!(!sample.html.contains(" onclick="), "{place}");
        assert_eq!(sample.html.matches("<script").count(), 1, "{place}");
    }
}

#[test]
fn what_people_typed_is_escaped() {
    for sample in samples::all() {
        let place = format!("{} {}", sample.template, sample.state);
        assert!(!sample.html.contains("<b>Bobby"), "{place}");
        assert!(!sample.html.contains("<Sons>"), "{place}");
        assert!(!sample.html.contains("\"Research\""), "{place}");
    }
}

#[test]
fn ids_are_unique_and_labels_lead_somewhere() {
    for sample in samples::all() {
        let place = format!("{} {}", sample.template, sample.state);
        let ids = attributes(&sample.html, " id=\"");
        let unique: BTreeSet<&str> = ids.iter().copied().collect();
        assert_eq!(ids.len(), unique.len(), "{place}: {ids:?}");
        let mut targets = attributes(&sample.html, " for=\"");
        for described in attributes(&sample.html, " aria-describedby=\"") {
            targets.extend(described.split_whitespace());
        }
        for target in targets {
            assert!(unique.contains(target), "{place}: nothing is called {target}");
        }
    }
}

fn attributes<'a>(html: &'a str, start: &str) -> Vec<&'a str> {
    html.split(start).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

#[test]
fn every_asset_a_page_names_is_there() {
    for sample in samples::all() {
        for path in sample.html.split('"').filter(|part| part.starts_with("/assets/")) {
            let name = path.rsplit('/').next().unwrap();
            assert!(assets::find(name).is_some(), "{path}");
            assert_eq!(path, assets::path(name));
        }
    }
    assert!(assets::path("app.css").contains(assets::digest()));
}

#[test]
fn a_person_is_shown_by_initials() {
    let person =
        |name: Option<&str>, address: &str| Person { name: name.map(str::to_owned), address: address.to_owned() };
    assert_eq!(person(Some("Ada King Lovelace"), "a@x").initials(), "AL");
    assert_eq!(person(Some("ada"), "a@x").initials(), "A");
    assert_eq!(person(Some("(—)"), "a@x").initials(), "");
    assert_eq!(person(None, "grace@x").initials(), "G");
    assert!(person(None, "grace@x").tone() < 6);
}

#[test]
fn the_summary_counts_in_words() {
    let words = Words::new(Language::English);
    assert_eq!(summary(words, Some(1), Some(0)), "1 member");
    assert_eq!(summary(words, Some(1_000_000), Some(1)), "1,000,000 members, 1 open invitation");
    assert_eq!(summary(words, None, None), "People in this organization, and people invited to it");
}

#[test]
fn a_field_keeps_what_was_typed() {
    let wrong = samples::all()
        .into_iter()
        .find(|sample| sample.template == "setup/form.html" && sample.state == "wrong")
        .unwrap();
    for value in ["value=\"ada@@northwind\"", "id=\"name\" name=\"name\" type=\"text\" value=\"\""] {
        assert!(wrong.html.contains(value), "{value}");
    }
}

/// The links of a page that stand within `start` and `end`.
fn links_within<'a>(html: &'a str, start: &str, end: &str) -> Vec<Vec<&'a str>> {
    let parts = html.split(start).skip(1).filter_map(|rest| rest.split(end).next());
    parts.map(|part| attributes(part, " href=\"")).collect()
}

#[test]
fn every_page_and_dialog_links_its_own_article() {
    for sample in samples::all() {
        let place = format!("{} {}", sample.template, sample.state);
        let mut links = links_within(&sample.html, "<p class=\"help-link\"", "</p>");
        links.extend(links_within(&sample.html, "<p class=\"plain-help\"", "</p>"));
        assert_eq!(links.len(), 1, "{place}");
        for link in links.concat() {
            assert!(leads_to_article(link), "{place}: {link}");
        }
    }
}

#[test]
fn every_refusal_links_the_article_that_explains_it() {
    let mut refusals = 0;
    for sample in samples::all() {
        let place = format!("{} {}", sample.template, sample.state);
        for links in links_within(&sample.html, "<div class=\"notice problem\"", "</div>") {
            // The list above a long form leads to its fields; what is wrong stands there.
            let articles: Vec<_> = links.into_iter().filter(|link| !link.starts_with('#')).collect();
            refusals += articles.len();
            for link in articles {
                assert!(leads_to_article(link), "{place}: {link}");
            }
        }
    }
    assert!(refusals > 30, "{refusals}");
}

/// Writes every sample to the folder named by `ADMIT_PAGES_DIR`, to be looked at in a browser.
#[test]
fn samples_can_be_looked_at() {
    let Some(folder) = std::env::var_os("ADMIT_PAGES_DIR") else {
        return;
    };
    for sample in samples::all() {
        let name = sample.template.trim_end_matches(".html").replace('/', "_");
        let state = sample.state.replace(' ', "_");
        let file = format!("{name}__{state}.html");
        fs::write(Path::new(&folder).join(file), sample.html).unwrap();
    }
}

#[test]
fn every_page_is_there_in_every_language() {
    let keys: BTreeSet<&str> = sources(Language::English)
        .iter()
        .flat_map(|source| source.lines().filter_map(|line| line.split_once(" = ")).map(|(key, _)| key.trim()))
        .collect();
    assert!(keys.len() > 200);
    for language in Language::ALL {
        for sample in samples::all_in(language) {
            let place = format!("{} {} in {language}", sample.template, sample.state);
            assert!(sample.html.contains(&format!("<html lang=\"{language}\"")), "{place}");
            let shown = sample.html.split('<').filter_map(|tag| tag.split_once('>')).map(|(_, text)| text.trim());
            let bare: Vec<&str> = shown.filter(|text| keys.contains(text)).collect();
            assert_eq!(bare, [""; 0], "{place}");
        }
    }
}
