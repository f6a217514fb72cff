//! Every page of the Help Center is rendered, and keeps the rules that hold for all pages.

use std::collections::BTreeSet;

use admit_language::{Language, Words};
use axum::body::to_bytes;
use axum::extract::Query;
use axum::http::Uri;
use axum::response::{IntoResponse as _, Response};

use super::articles::Library;
use super::pages::Question;
use super::{reading, searching};
use crate::pages::reader::Reader;

const BODY_LIMIT: usize = 1 << 20;

async fn text(response: Response) -> String {
    let bytes = to_bytes(response.into_body(), BODY_LIMIT).await.unwrap();
    String::from_utf8(bytes.to_vec()).unwrap()
}

fn reader(language: Language) -> Reader {
    Reader { words: Words::new(language), theme: None, here: None }
}

async fn article(slug: &str, language: Language) -> String {
    text(reading::article(reader(language), slug, Question::default()).into_response()).await
}

async fn results(query: &str) -> String {
    let uri: Uri = format!("/help/search?query={query}").parse().unwrap();
    text(searching::show(reader(Language::English), Query::try_from_uri(&uri)).await.into_response()).await
}

/// Every page: the start, each article, searches that find something and nothing, and an unknown article.
async fn all() -> Vec<(String, String)> {
    let mut pages = vec![
        ("start".to_owned(), text(reading::show_start(reader(Language::English)).await.into_response()).await),
        ("unknown".to_owned(), article("no-such-article", Language::English).await),
        ("found".to_owned(), results("invite").await),
        ("corrected".to_owned(), results("webhok").await),
        ("nothing asked".to_owned(), results("").await),
        ("nothing found".to_owned(), results("xqzwvk").await),
    ];
    for one in Library::of(Language::English).articles() {
        pages.push((one.slug.to_owned(), article(one.slug, Language::English).await));
    }
    pages
}

fn attributes<'a>(html: &'a str, start: &str) -> Vec<&'a str> {
    html.split(start).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

#[tokio::test]
async fn every_page_is_whole_and_holds_no_script_or_style_of_its_own() {
    for (name, html) in all().await {
        assert!(html.contains("<h1>") && html.trim_end().ends_with("</html>"), "{name}");
        assert_eq!(html.matches("<h1").count(), 1, "{name}");
        for inline in [" style=", "<style", " onclick=", "javascript:"] {
            assert!(!html.contains(inline), "{name} has {inline}");
        }
        assert_eq!(html.matches("<script").count(), html.matches("<script type=\"module\" src=\"/").count(), "{name}");
    }
}

#[tokio::test]
async fn ids_are_unique_and_what_names_them_leads_somewhere() {
    for (name, html) in all().await {
        let ids = attributes(&html, " id=\"");
        let unique: BTreeSet<&str> = ids.iter().copied().collect();
        assert_eq!(ids.len(), unique.len(), "{name}: {ids:?}");
        let targets = attributes(&html, " aria-labelledby=\"").into_iter().chain(attributes(&html, "href=\"#"));
        for target in targets {
            assert!(unique.contains(target), "{name}: nothing is called {target}");
        }
    }
}

#[tokio::test]
async fn ac_59_what_was_searched_is_shown_as_text() {
    for query in
        ["%3Cscript%3Ealert(1)%3C/script%3E", "%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E", "invite%3Cb%3Emember"]
    {
        let html = results(query).await;
        for markup in ["<script>alert", "<img src=x", "<b>member", "\"><img"] {
            assert!(!html.contains(markup), "{query} gives {markup}");
        }
    }
    assert!(results("invite%3Cb%3E").await.contains("invite&#60;b&#62;"));
}

#[tokio::test]
async fn a_reader_of_another_language_is_told_that_an_article_is_in_english() {
    for language in Language::ALL {
        let html = article("inviting-members", language).await;
        let is_own = Library::of(language).find("inviting-members").unwrap().language == language;
        assert_eq!(html.contains("role=\"note\""), !is_own, "{language}");
        assert!(html.contains(&format!("<html lang=\"{language}\"")), "{language}");
        // What is in another language than the page says so (WCAG 3.1.2).
        let place = html.split("class=\"help-place\"").nth(1).and_then(|rest| rest.split('>').next()).unwrap();
        assert_eq!(place, format!(" lang=\"{language}\" aria-label=\"{}\"", Words::new(language).t("help-place")));
        assert!(!html.contains("<ul class=\"help-articles\">\n  <li><a"), "{language}");
    }
}

#[tokio::test]
async fn a_match_is_marked_and_leads_to_the_part_it_stands_in() {
    let html = results("already_member").await;
    assert!(html.contains("<a href=\"/help/errors-when-inviting#already_member\">"), "{html}");
    assert!(html.contains("<mark>"), "{html}");
}
