//! `/organizations/{organization_id}/settings/help-answers`: what administrators see of the answers.

use admit_core::help_answers::{self, ArticleAnswers, Comment, Refusal, Verdict};
use admit_language::Words;
use axum::extract::{Path, State};
use axum::response::Response;

use super::articles::Library;
use super::pages::{AnswersPage, AnswersRow, CommentRow};
use crate::app::App;
use crate::console::Member;
use crate::html::{PageError, moment};
use crate::pages::shell::Area;

pub(super) async fn show(
    State(app): State<App>,
    member: Member,
    Path(organization_id): Path<String>,
) -> Result<Response, PageError> {
    let membership = member.membership(&organization_id).cloned().ok_or(PageError::NotFound)?;
    let caller = member.acting_in(&membership.organization);
    let summary = app.store.read(caller, |tx, caller| Box::pin(help_answers::sum_up(tx, caller))).await;
    let summary = match summary {
        Ok(summary) => summary,
        Err(error) => match PageError::unless_refused(error)? {
            Refusal::NotAllowed => return Err(PageError::Forbidden),
            Refusal::BadComment | Refusal::TooMany { .. } => return Err(PageError::Failed),
        },
    };
    let shell = member.shell(&app, Some(&membership), Area::HelpAnswers);
    let words = shell.reader.words;
    member.page(&AnswersPage {
        shell,
        organization: membership.organization.name.clone(),
        rows: summary.articles.into_iter().map(|answers| row(words, answers)).collect(),
        comments: summary.comments.into_iter().map(|said| comment(words, said)).collect(),
    })
}

/// The title of an article; its slug if it is not there any more.
fn title(words: Words, slug: &str) -> String {
    Library::of(words.language()).find(slug).map_or_else(|| slug.to_owned(), |article| article.title.to_owned())
}

fn row(words: Words, answers: ArticleAnswers) -> AnswersRow {
    AnswersRow { title: title(words, &answers.article), slug: answers.article, own: answers.own, all: answers.all }
}

fn comment(words: Words, comment: Comment) -> CommentRow {
    let verdict = match comment.verdict {
        Verdict::Yes => "help-yes",
        Verdict::Partly => "help-partly",
        Verdict::No => "help-no",
    };
    CommentRow {
        title: title(words, &comment.article),
        slug: comment.article,
        verdict,
        words: comment.words,
        at: moment(words, comment.answered_at),
    }
}
