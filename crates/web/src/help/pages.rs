//! What the pages of the Help Center show: one struct per page, each with the template it fills.

use askama::Template;

use super::articles::{Article, Library};
use super::markdown::Heading;
use super::search::Piece;
use super::sections::Section;
use super::words;

/// `GET /help`
#[derive(Template)]
#[template(path = "help/start.html")]
pub(super) struct StartPage {
    /// What stands in the search box: nothing yet.
    pub(super) query: String,
    pub(super) sections: Vec<SectionList>,
}

/// A section with its articles.
pub(super) struct SectionList {
    pub(super) section: Section,
    pub(super) articles: Vec<&'static Article>,
}

impl SectionList {
    fn name(&self) -> &'static str {
        words::section(self.section)
    }

    /// All sections with their articles.
    pub(super) fn all(library: &Library) -> Vec<Self> {
        Section::ALL.map(|section| Self { section, articles: library.of_section(section).collect() }).into()
    }
}

/// `GET /help/{slug}`
#[derive(Template)]
#[template(path = "help/article.html")]
pub(super) struct ArticlePage {
    /// What stands in the search box: nothing.
    pub(super) query: String,
    pub(super) article: &'static Article,
    /// Says that the article is not there in the reader's language.
    pub(super) not_translated: Option<String>,
    pub(super) related: Vec<&'static Article>,
    pub(super) previous: Option<&'static Article>,
    pub(super) next: Option<&'static Article>,
}

impl ArticlePage {
    fn section_name(&self) -> &'static str {
        words::section(self.article.section)
    }

    fn html(&self) -> &str {
        &self.article.rendered().html
    }

    fn headings(&self) -> &[Heading] {
        &self.article.rendered().headings
    }
}

/// `GET /help/{slug}`, when there is no such article.
#[derive(Template)]
#[template(path = "help/unknown.html")]
pub(super) struct UnknownPage {
    /// What stands in the search box: the words of the address.
    pub(super) query: String,
}

/// `GET /help/search`
#[derive(Template)]
#[template(path = "help/results.html")]
pub(super) struct ResultsPage {
    /// What was asked.
    pub(super) query: String,
    /// What was found.
    pub(super) results: Vec<ResultRow>,
    /// Words that were searched for instead.
    pub(super) corrections: Vec<String>,
    /// What to read when nothing was found.
    pub(super) beginnings: Vec<&'static Article>,
}

impl ResultsPage {
    fn heading(&self) -> String {
        if self.query.is_empty() {
            words::NOTHING_ASKED.to_owned()
        } else {
            words::found(self.results.len(), &self.query)
        }
    }
}

/// One article that was found.
pub(super) struct ResultRow {
    /// Where it is: the article, or the part of it that the passage stands in.
    pub(super) path: String,
    pub(super) section: &'static str,
    pub(super) title: Vec<Piece>,
    /// The heading that the passage stands under.
    pub(super) heading: Option<String>,
    pub(super) passage: Vec<Piece>,
}
