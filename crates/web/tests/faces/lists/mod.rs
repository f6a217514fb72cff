//! What every list of the Console does alike: it is searched and sorted in its address, keeps both from page to page, and says
//! when nothing matches.

mod searching;
mod sorting;

use crate::house::{Answer, Browser};

/// The part of a page that is its list: what replaces it as one types.
fn list_of(page: &Answer) -> String {
    let lists = page.body.split("data-count=").nth(1).unwrap_or_else(|| panic!("no list: {}", page.body));
    lists.split("</main>").next().unwrap().to_owned()
}

/// Where the link with this relation leads, if there is one.
fn link(page: &Answer, relation: &str) -> Option<String> {
    let tag = page.body.split("<a ").find(|tag| tag.contains(&format!("rel=\"{relation}\"")))?;
    Some(tag.split("href=\"").nth(1)?.split('"').next()?.replace("&#38;", "&").replace("&amp;", "&"))
}

/// What stands after `mark` in each row, from this page to the last one, or the other way.
async fn rows_from(browser: &mut Browser, path: &str, relation: &str, mark: &str) -> Vec<String> {
    let (mut rows, mut next) = (Vec::new(), Some(path.to_owned()));
    while let Some(path) = next {
        let page = browser.get(&path).await;
        let body = page.body.split("<tbody>").nth(1).unwrap_or_default();
        let names = body.split("<th scope=\"row\">").skip(1).map(|row| {
            let marked = row.split(mark).nth(1).unwrap_or_else(|| panic!("no {mark} in {row}"));
            marked.split(['<', '"']).next().unwrap().to_owned()
        });
        if relation == "prev" {
            rows.splice(0..0, names)
        } else {
            rows.splice(rows.len().., names)
        };
        next = link(&page, relation);
    }
    rows
}
