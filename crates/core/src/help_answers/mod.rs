//! Answers to "Did this answer your question?" below an article of the Help Center.
//!
//! Everybody is asked, signed in or not, so an answer belongs to the server. When a member answers, it counts for their
//! organization as well, whose administrators see how often which article helped, beside the sums of the whole server, and
//! read what was said about it. Who answered is kept as a keyed fingerprint only: it tells that somebody has answered
//! before, and tells nobody who that was. A comment is taken where somebody reads it: from members of an organization.
//!
//! Somebody's second answer about an article takes the place of the first, so that everybody counts once. No activity tells
//! of answers: they change nothing of an organization.

mod operations;
mod refusal;
mod rows;
#[cfg(test)]
mod tests;

pub use operations::{answer, readers, sum_up};
pub use refusal::Refusal;

use std::str::FromStr;

use admit_store::Timestamp;

use crate::ids::{OrganizationId, PersonId};
use crate::secrets::Token;

/// The longest comment, in characters.
pub const COMMENT_LIMIT: usize = 500;
/// Articles that may be answered about from one network within [`WINDOW_SECONDS`].
pub const NETWORK_LIMIT: i64 = 60;
/// The length of the time in which answers from a network are counted.
pub const WINDOW_SECONDS: i64 = 3600;
/// How many comments administrators see, the newest.
pub const COMMENTS_SHOWN: i64 = 100;

/// Whether an article answered the question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It did.
    Yes,
    /// It did in part.
    Partly,
    /// It did not.
    No,
}

impl Verdict {
    /// The spelling in forms and in the database.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::Partly => "partly",
            Self::No => "no",
        }
    }
}

/// The text is none of the three verdicts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownVerdict;

impl FromStr for Verdict {
    type Err = UnknownVerdict;

    fn from_str(text: &str) -> Result<Self, UnknownVerdict> {
        [Self::Yes, Self::Partly, Self::No].into_iter().find(|one| one.as_str() == text).ok_or(UnknownVerdict)
    }
}

/// Who answers.
#[derive(Clone, Debug)]
pub enum Visitor {
    /// A person who is signed in.
    Person(PersonId),
    /// A browser that nobody is signed in with, by a token that it keeps.
    Browser(Token),
}

/// What somebody answers.
#[derive(Clone, Debug)]
pub struct Answer {
    /// The slug of the article, which is one that is there.
    pub article: String,
    /// The language in which it was read.
    pub language: &'static str,
    /// Whether it helped.
    pub verdict: Verdict,
    /// What they say besides; blank is nothing.
    pub comment: String,
    /// The organization in whose Console they were, if they came from there.
    pub organization: Option<OrganizationId>,
}

/// How often an article was answered about, by verdict.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// It answered the question.
    pub yes: i64,
    /// It did in part.
    pub partly: i64,
    /// It did not.
    pub no: i64,
}

/// The answers about an article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ArticleAnswers {
    /// Its slug.
    pub article: String,
    /// Those of the organization's members.
    pub own: Counts,
    /// Those of everybody on this server.
    pub all: Counts,
}

/// What a member of the organization said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comment {
    /// The slug of the article.
    pub article: String,
    /// Whether it helped.
    pub verdict: Verdict,
    /// Their words.
    pub words: String,
    /// When.
    pub answered_at: Timestamp,
}

/// What administrators see.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Summary {
    /// Every article that somebody answered about.
    pub articles: Vec<ArticleAnswers>,
    /// The newest comments of the organization, at most [`COMMENTS_SHOWN`].
    pub comments: Vec<Comment>,
}
