//! What the pages of the Help Center show: one struct per page, each with the template it fills.

use admit_core::help_answers::Counts;
use admit_language::{Language, Message};
use askama::Template;

use super::articles::{Article, Library};
use super::markdown::Heading;
use super::search::Piece;
use super::sections::Section;
use crate::pages::reader::Reader;
use crate::pages::shell::{Area, Moment, Shell};

/// `GET /help`
#[derive(Template)]
#[template(path = "help/start.html")]
pub(super) struct StartPage {
    pub(super) reader: Reader,
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
    /// All sections with their articles.
    pub(super) fn all(library: &Library) -> Vec<Self> {
        Section::ALL.map(|section| Self { section, articles: library.of_section(section).collect() }).into()
    }
}

/// `GET /help/{slug}`
#[derive(Template)]
#[template(path = "help/article.html")]
pub(super) struct ArticlePage {
    pub(super) reader: Reader,
    /// What stands in the search box: nothing.
    pub(super) query: String,
    pub(super) article: &'static Article,
    pub(super) related: Vec<&'static Article>,
    pub(super) previous: Option<&'static Article>,
    pub(super) next: Option<&'static Article>,
    pub(super) question: Question,
}

/// "Did this answer your question?"
#[derive(Default)]
pub(super) struct Question {
    /// The organization in whose Console the reader was; empty if none.
    pub(super) organization_id: String,
    /// What the reader has just answered.
    pub(super) answered: Option<Answered>,
}

/// What the reader has just answered.
pub(super) struct Answered {
    /// The verdict, as the form sends it.
    pub(super) verdict: &'static str,
    /// Whether they said something besides.
    pub(super) has_said: bool,
    /// Whose administrators would read what they say; `None` when nobody would.
    pub(super) readers: Option<String>,
}

impl ArticlePage {
    fn is_translated(&self) -> bool {
        self.article.language == self.reader.words.language()
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
    pub(super) reader: Reader,
    /// What stands in the search box: the words of the address.
    pub(super) query: String,
}

/// `GET /help/search`
#[derive(Template)]
#[template(path = "help/results.html")]
pub(super) struct ResultsPage {
    pub(super) reader: Reader,
    /// What was asked.
    pub(super) query: String,
    /// What was found.
    pub(super) results: Vec<ResultRow>,
    /// Words that no article has, and those that were searched for instead.
    pub(super) corrections: Vec<(String, String)>,
    /// What to read when nothing was found.
    pub(super) beginnings: Vec<&'static Article>,
}

impl ResultsPage {
    fn heading(&self) -> Message {
        if self.query.is_empty() {
            return self.reader.t("help-nothing-asked");
        }
        self.reader.t("help-found").with("count", self.results.len()).with("query", self.query.as_str())
    }
}

/// One article that was found.
pub(super) struct ResultRow {
    /// Where it is: the article, or the part of it that the passage stands in.
    pub(super) path: String,
    pub(super) section: Section,
    /// The language of the article.
    pub(super) language: Language,
    pub(super) title: Vec<Piece>,
    /// The heading that the passage stands under.
    pub(super) heading: Option<String>,
    pub(super) passage: Vec<Piece>,
}

/// `GET /organizations/{organization_id}/settings/help-answers`
#[derive(Template)]
#[template(path = "help_answers/list.html")]
pub(super) struct AnswersPage {
    /// The frame of the Console.
    pub(super) shell: Shell,
    /// The organization's name.
    pub(super) organization: String,
    /// The articles that somebody answered about.
    pub(super) rows: Vec<AnswersRow>,
    /// What members said, the newest first.
    pub(super) comments: Vec<CommentRow>,
}

/// The answers about an article.
pub(super) struct AnswersRow {
    pub(super) slug: String,
    pub(super) title: String,
    /// Those of the organization's members.
    pub(super) own: Counts,
    /// Those of everybody on this server.
    pub(super) all: Counts,
}

/// What a member said.
pub(super) struct CommentRow {
    pub(super) slug: String,
    pub(super) title: String,
    /// The key of the verdict's name.
    pub(super) verdict: &'static str,
    pub(super) words: String,
    pub(super) at: Moment,
}
