//! Articles as HTML, and as the plain words that are searched. Raw HTML in an article is shown as text.

use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd, html};

const OPTIONS: Options =
    Options::ENABLE_TABLES.union(Options::ENABLE_HEADING_ATTRIBUTES).union(Options::ENABLE_SMART_PUNCTUATION);

/// An article as a page shows it.
#[derive(Debug)]
pub(super) struct Rendered {
    pub(super) html: String,
    pub(super) headings: Vec<Heading>,
}

/// A heading inside an article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Heading {
    /// What its address ends with, after `#`.
    pub(super) anchor: String,
    /// Its words.
    pub(super) title: String,
    /// Whether it stands below another one.
    pub(super) is_minor: bool,
}

/// A paragraph, an item of a list, a row of a table or an example, as words.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Passage {
    pub(super) text: String,
    /// Which heading of the article it stands under, counted from the first; `None` before the first.
    pub(super) heading: Option<usize>,
}

/// The article as HTML, with anchors at its headings.
pub(super) fn render(body: &str) -> Rendered {
    let mut events: Vec<Event<'_>> = events(body).collect();
    let headings = headings(&events);
    let mut anchors = headings.iter().map(|heading| heading.anchor.clone());
    for event in &mut events {
        match event {
            Event::Start(Tag::Heading { id, .. }) => *id = anchors.next().map(Into::into),
            Event::Start(Tag::Link { dest_url, .. }) => *dest_url = address(dest_url).into(),
            _ => {}
        }
    }
    let mut html = String::new();
    html::push_html(&mut html, events.into_iter());
    Rendered { html, headings }
}

/// The headings of an article and its passages.
pub(super) fn passages(body: &str) -> (Vec<Heading>, Vec<Passage>) {
    let events: Vec<Event<'_>> = events(body).collect();
    let mut passages = Vec::new();
    let mut text = String::new();
    let mut heading = None;
    for event in &events {
        match event {
            Event::Text(words) | Event::Code(words) => text.push_str(words),
            Event::SoftBreak | Event::HardBreak => text.push(' '),
            Event::End(TagEnd::TableCell) => text.push_str(" · "),
            Event::Start(Tag::Heading { .. } | Tag::List(_)) | Event::End(_) => {
                let is_heading = matches!(event, Event::End(TagEnd::Heading(_)));
                let is_inside = matches!(event, Event::End(TagEnd::Link | TagEnd::Strong | TagEnd::Emphasis));
                if is_inside {
                    continue;
                }
                let whole = std::mem::take(&mut text);
                let whole = whole.trim_end_matches(" · ").trim();
                if is_heading {
                    heading = Some(heading.map_or(0, |number: usize| number + 1));
                } else if !whole.is_empty() {
                    passages.push(Passage { text: whole.to_owned(), heading });
                }
            }
            _ => {}
        }
    }
    (headings(&events), passages)
}

fn events(body: &str) -> impl Iterator<Item = Event<'_>> {
    Parser::new_ext(body, OPTIONS).map(|event| match event {
        Event::Html(text) | Event::InlineHtml(text) => Event::Text(text),
        event => event,
    })
}

fn headings(events: &[Event<'_>]) -> Vec<Heading> {
    let mut headings: Vec<Heading> = Vec::new();
    let mut open: Option<Heading> = None;
    for event in events {
        match event {
            Event::Start(Tag::Heading { level, id, .. }) => {
                let anchor = id.as_ref().map(ToString::to_string).unwrap_or_default();
                open = Some(Heading { anchor, title: String::new(), is_minor: *level > HeadingLevel::H2 });
            }
            Event::Text(words) | Event::Code(words) => {
                if let Some(heading) = &mut open {
                    heading.title.push_str(words);
                }
            }
            Event::End(TagEnd::Heading(_)) => {
                if let Some(mut heading) = open.take() {
                    if heading.anchor.is_empty() {
                        heading.anchor = anchor_of(&heading.title);
                    }
                    while headings.iter().any(|earlier| earlier.anchor == heading.anchor) {
                        heading.anchor.push_str("-again");
                    }
                    headings.push(heading);
                }
            }
            _ => {}
        }
    }
    headings
}

/// `What you need` -> `what-you-need`; an `error_code` stays as it is.
pub(super) fn anchor_of(title: &str) -> String {
    let letters = title.chars().map(|letter| if letter.is_alphanumeric() || letter == '_' { letter } else { ' ' });
    let words = letters.collect::<String>().to_lowercase();
    words.split_whitespace().collect::<Vec<_>>().join("-")
}

/// Where a link of an article leads: another article is named by its slug alone.
fn address(link: &str) -> String {
    if link.starts_with(['/', '#']) || link.contains(':') { link.to_owned() } else { format!("/help/{link}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_get_anchors_and_links_their_address() {
        let rendered =
            render("Look [there](expiry#again), [above](#one-two) or [home](/).\n\n## One, two!\n\n### `a_code`\n");
        assert!(rendered.html.contains(r#"<a href="/help/expiry#again">there</a>"#), "{}", rendered.html);
        assert!(rendered.html.contains(r##"<a href="#one-two">above</a>"##), "{}", rendered.html);
        assert!(rendered.html.contains(r#"<h2 id="one-two">One, two!</h2>"#), "{}", rendered.html);
        assert!(rendered.html.contains(r#"<h3 id="a_code"><code>a_code</code></h3>"#), "{}", rendered.html);
        let minor: Vec<bool> = rendered.headings.iter().map(|heading| heading.is_minor).collect();
        assert_eq!(minor, [false, true]);
    }

    #[test]
    fn a_heading_that_is_there_twice_or_names_its_anchor_still_has_one_of_its_own() {
        let anchors = |body| render(body).headings.into_iter().map(|heading| heading.anchor).collect::<Vec<_>>();
        assert_eq!(anchors("## Same\n\n## Same\n"), ["same", "same-again"]);
        assert_eq!(anchors("## 有効期限 {#expiry}\n\n## 招待\n"), ["expiry", "招待"]);
    }

    #[test]
    fn ac_59_html_in_an_article_is_text() {
        let html = render("Hello <script>alert(1)</script>\n\n<img src=x onerror=alert(1)>\n").html;
        assert!(!html.contains("<script") && !html.contains("<img"), "{html}");
        assert!(html.contains("&lt;script&gt;"), "{html}");
    }

    #[test]
    fn passages_are_what_one_reads_at_a_time() {
        let body = "Before *all*.\n\n## Steps\n\n1. First `this`\n2. Then\n   that\n\n| a | b |\n| - | - |\n| c | d |\n\n```\nrun it\n```\n";
        let (headings, passages) = passages(body);
        assert_eq!(headings.len(), 1);
        let read: Vec<_> = passages.iter().map(|passage| (passage.text.as_str(), passage.heading)).collect();
        let under = Some(0);
        assert_eq!(
            read,
            [
                ("Before all.", None),
                ("First this", under),
                ("Then that", under),
                ("a · b", under),
                ("c · d", under),
                ("run it", under)
            ]
        );
    }
}
