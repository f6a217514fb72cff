//! The pages of all operations, and the rules that hold for all pages.

use std::cell::Cell;
use std::collections::BTreeSet;
use std::sync::Arc;

use admit_language::{Language, Words, sources};
use askama::Template as _;
use serde_json::Value;

use super::Reference;
use super::attempt::Inputs;
use super::catalog::{Catalog, Operation};
use super::index::links;
use super::pages::{IndexPage, OperationPage, OrganizationChoice, Outcome, TryForm, Trying};
use crate::pages::reader::{Reader, Theme};

thread_local! {
    static LANGUAGE: Cell<Language> = const { Cell::new(Language::English) };
}

/// Bytes of a page, before it is compressed.
const PAGE_LIMIT: usize = 300 * 1024;

fn reference() -> Reference {
    let description = Arc::new(crate::routes::description());
    Reference::new(description, &"https://admit.example.com/".parse().unwrap())
}

fn reader(theme: Option<Theme>) -> Reader {
    Reader { words: Words::new(LANGUAGE.get()), theme, here: Some("/reference".to_owned()) }
}

/// What can be tried, with everything that the form can show.
fn trying(catalog: &Catalog, operation: &Operation) -> Trying {
    let mut inputs = Inputs::blank(catalog, operation);
    for input in inputs.parameters.iter_mut().chain(&mut inputs.body) {
        "<b>\"Bobby".clone_into(&mut input.value);
        input.problem = Some("impossible");
    }
    inputs.is_unconfirmed = true;
    let organizations = vec![OrganizationChoice { id: "1".to_owned(), name: "<b>Bobby".to_owned(), is_selected: true }];
    let headers = vec![("a".to_owned(), "<b>".to_owned())];
    let outcome = Outcome { status: 400, reason: "Bad Request", is_good: false, headers, body: Some("<b>".to_owned()) };
    Trying::Form(Box::new(TryForm { organizations, inputs, changes: true, outcome: Some(outcome) }))
}

/// Every page by what it is called.
fn pages() -> Vec<(String, String)> {
    let reference = reference();
    let catalog = reference.catalog();
    let subjects = links(catalog, "");
    let count = subjects.iter().map(|subject| subject.operations.len()).sum();
    let index = IndexPage { reader: reader(None), search: "<b>\"Bobby".to_owned(), count, subjects };
    let mut pages = vec![("index".to_owned(), index.render().unwrap())];
    for subject in &catalog.subjects {
        for operation in &subject.operations {
            let trying = trying(catalog, operation);
            let page = OperationPage::new(reader(Some(Theme::Dark)), &reference, subject, operation, trying);
            pages.push((operation.id.clone(), page.render().unwrap()));
        }
    }
    pages
}

fn attributes<'a>(html: &'a str, start: &str) -> Vec<&'a str> {
    html.split(start).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

#[test]
fn no_page_has_inline_script_or_style_and_ids_are_unique() {
    let pages = pages();
    assert!(pages.len() > 100, "{}", pages.len());
    for (name, html) in pages {
        for inline in [" style=", "<style", " onclick=", "<b>", "javascript:"] {
            assert!(!html.contains(inline), "{name}: {inline}");
        }
        assert_eq!(html.matches("<script").count(), html.matches("<script type=\"module\" src=\"/").count(), "{name}");
        let ids = attributes(&html, " id=\"");
        let unique: BTreeSet<&str> = ids.iter().copied().collect();
        assert_eq!(ids.len(), unique.len(), "{name}: {ids:?}");
        for start in [" for=\"", " aria-labelledby=\"", " aria-describedby=\"", " data-copy-sample=\""] {
            for target in attributes(&html, start).into_iter().flat_map(str::split_whitespace) {
                assert!(unique.contains(target), "{name}: nothing is called {target}");
            }
        }
        assert!(html.len() < PAGE_LIMIT, "{name}: {} bytes", html.len());
    }
}

#[test]
fn a_page_tells_all_that_the_description_says_of_its_operation() {
    let reference = reference();
    let catalog = reference.catalog();
    let pages = pages();
    for operation in catalog.operations() {
        let (_, html) = pages.iter().find(|(name, _)| *name == operation.id).unwrap();
        assert!(html.contains(&format!("<code>{}</code>", operation.path)), "{}", operation.id);
        for parameter in &operation.parameters {
            assert!(
                html.contains(&format!("<code class=\"field-name\">{}</code>", parameter.name)),
                "{}",
                operation.id
            );
        }
        for (status, _) in &operation.refusals {
            assert!(html.contains(&format!("<span class=\"status-bad\">{status}</span>")), "{}", operation.id);
        }
        assert_eq!(html.matches("data-language=\"").count(), 9, "{}", operation.id);
        assert_eq!(operation.access.is_none(), html.contains("Everybody; it takes no credential."), "{}", operation.id);
    }
}

#[test]
fn fields_of_objects_in_objects_and_of_lists_are_shown() {
    let (_, html) = pages().into_iter().find(|(name, _)| name == "create_workspace").unwrap();
    for field in ["data_residency", "allowed_inference_geos", "workspace_geo", "compartment_id"] {
        assert!(html.contains(&format!("<code class=\"field-name\">{field}</code>")), "{field}");
    }
    assert!(html.contains("1 to 255 characters"), "the length of a name");
    let (_, html) = pages().into_iter().find(|(name, _)| name == "list_users").unwrap();
    assert!(html.contains("<code>primary_owner</code>"), "the roles of the users on a page");
}

#[test]
fn an_example_answer_is_json_with_every_field() {
    for (name, html) in pages() {
        let Some((_, rest)) = html.split_once("<code data-example>") else { continue };
        let text = rest.split("</code>").next().unwrap().replace("&#34;", "\"").replace("&quot;", "\"");
        let example: Value = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}: {text}"));
        assert!(example.is_object(), "{name}: {text}");
    }
}

#[test]
fn what_is_not_from_the_description_is_in_the_readers_language() {
    let keys: BTreeSet<&str> = sources(Language::English)
        .iter()
        .flat_map(|source| source.lines().filter_map(|line| line.split_once(" = ")).map(|(key, _)| key.trim()))
        .collect();
    LANGUAGE.set(Language::German);
    for (name, html) in pages().into_iter().step_by(10) {
        assert!(html.contains("<html lang=\"de\""), "{name}");
        assert!(html.contains("Zum Inhalt springen") && html.contains("lang=\"en\""), "{name}");
        let shown = html.split('<').filter_map(|tag| tag.split_once('>')).map(|(_, text)| text.trim());
        let bare: Vec<&str> = shown.filter(|text| keys.contains(text)).collect();
        assert_eq!(bare, [""; 0], "{name}");
    }
}
