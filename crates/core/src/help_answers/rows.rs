//! The SQL of answers.

use admit_store::{Failure, FromRow, Row, Timestamp, Transaction, params};

use super::{ArticleAnswers, COMMENTS_SHOWN, Comment, Counts, Verdict};
use crate::floods::Allowance;
use crate::ids::OrganizationId;

pub(super) struct NewAnswer<'a> {
    pub(super) visitor: &'a str,
    pub(super) article: &'a str,
    pub(super) language: &'a str,
    pub(super) verdict: Verdict,
    pub(super) comment: Option<&'a str>,
    pub(super) organization: Option<&'a OrganizationId>,
    pub(super) network: &'a str,
}

/// How many answers of an article have a verdict, in all and by members of the organization that was asked for.
struct Count {
    article: String,
    verdict: Verdict,
    all: i64,
    own: i64,
}

impl FromRow for Count {
    fn from_row(row: &Row<'_>) -> Result<Self, Failure> {
        Ok(Self { article: row.get(0)?, verdict: row.parse(1)?, all: row.get(2)?, own: row.get(3)? })
    }
}

impl FromRow for Comment {
    fn from_row(row: &Row<'_>) -> Result<Self, Failure> {
        Ok(Self { article: row.get(0)?, verdict: row.parse(1)?, words: row.get(2)?, answered_at: row.get(3)? })
    }
}

pub(super) async fn is_answered(tx: &mut Transaction, visitor: &str, article: &str) -> Result<bool, Failure> {
    let found: Option<i64> = tx
        .find("select answered_at from help_answers where visitor = $1 and article = $2", params![visitor, article])
        .await?;
    Ok(found.is_some())
}

/// When answers came from a network, the newest first.
pub(super) async fn recent_of_network(
    tx: &mut Transaction,
    network: &str,
    allowance: Allowance,
) -> Result<Vec<Timestamp>, Failure> {
    let since = allowance.since(tx.now());
    tx.list(
        "select answered_at from help_answers where network = $1 and answered_at > $2
         order by answered_at desc limit $3",
        params![network, since, allowance.times],
    )
    .await
}

/// Takes the place of an earlier answer of the same visitor.
pub(super) async fn keep(tx: &mut Transaction, new: &NewAnswer<'_>) -> Result<(), Failure> {
    let now = tx.now();
    tx.execute(
        "insert into help_answers (visitor, article, language, verdict, comment, organization_id, network, answered_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8)
         on conflict (visitor, article) do update set
             language = excluded.language, verdict = excluded.verdict, comment = excluded.comment,
             organization_id = excluded.organization_id, network = excluded.network,
             answered_at = excluded.answered_at",
        params![
            new.visitor,
            new.article,
            new.language,
            new.verdict.as_str(),
            new.comment,
            new.organization,
            new.network,
            now
        ],
    )
    .await?;
    Ok(())
}

/// The answers about every article, by its slug.
pub(super) async fn sum_by_article(
    tx: &mut Transaction,
    organization: &OrganizationId,
) -> Result<Vec<ArticleAnswers>, Failure> {
    let counts: Vec<Count> = tx
        .list(
            "select article, verdict, count(*), count(case when organization_id = $1 then 1 end) from help_answers
             group by article, verdict order by article, verdict",
            params![organization],
        )
        .await?;
    let mut articles: Vec<ArticleAnswers> = Vec::new();
    for count in counts {
        if articles.last().is_none_or(|last| last.article != count.article) {
            let none = Counts::default();
            articles.push(ArticleAnswers { article: count.article, own: none, all: none });
        }
        if let Some(article) = articles.last_mut() {
            *article.all.of(count.verdict) = count.all;
            *article.own.of(count.verdict) = count.own;
        }
    }
    Ok(articles)
}

impl Counts {
    fn of(&mut self, verdict: Verdict) -> &mut i64 {
        match verdict {
            Verdict::Yes => &mut self.yes,
            Verdict::Partly => &mut self.partly,
            Verdict::No => &mut self.no,
        }
    }
}

/// What members of the organization said, the newest first.
pub(super) async fn newest_comments(
    tx: &mut Transaction,
    organization: &OrganizationId,
) -> Result<Vec<Comment>, Failure> {
    tx.list(
        "select article, verdict, comment, answered_at from help_answers
         where organization_id = $1 and comment is not null order by answered_at desc, visitor, article limit $2",
        params![organization, COMMENTS_SHOWN],
    )
    .await
}
