//! What becomes of invitations, as charts.

use admit_core::invites::{self, Counts, Inviter, MEASURED_LIMIT, NamedInviter, WEEKS};
use admit_language::{Length, Words};
use axum::extract::State;
use axum::response::Response;

use crate::app::App;
use crate::console::visitor::Manager;
use crate::help::Place;
use crate::html::{PageError, moment};
use crate::pages::invite_charts::{ChartGroup, ChartLine, ChartNumbers, InviteChartsPage};
use crate::pages::shell::Area;

pub(super) async fn show(State(app): State<App>, manager: Manager) -> Result<Response, PageError> {
    let input = manager.caller();
    let measured = app.store.read(input, |tx, caller| Box::pin(invites::measure(tx, caller))).await;
    let measured = measured.map_err(PageError::without_page)?;
    let words = manager.words();
    let line = |label: String, counts: Counts| ChartLine { label, numbers: numbers(words, counts) };
    let weeks = measured.weeks.into_iter().map(|(start, counts)| line(moment(words, start).words, counts)).collect();
    let inviters = measured.inviters.into_iter().map(|(who, counts)| line(inviter_name(words, who), counts)).collect();
    let domains = measured.domains.into_iter().map(|(domain, counts)| line(domain, counts)).collect();
    let group = |name, heading, column, lines| ChartGroup {
        name,
        heading: words.t(heading).to_string(),
        column: words.t(column).to_string(),
        lines,
    };
    manager.page(&InviteChartsPage {
        shell: manager.shell(&app, Area::Invites).about(Place::InviteHistory),
        organization_id: manager.organization.id.to_string(),
        since: moment(words, measured.since),
        weeks: WEEKS,
        cut_at: measured.is_cut.then_some(MEASURED_LIMIT),
        total: numbers(words, measured.total),
        groups: vec![
            group("week", "invites-by-week", "invites-week", weeks),
            group("inviter", "invites-by-inviter", "invites-inviter", inviters),
            group("domain", "invites-by-domain", "invites-domain", domains),
        ],
    })
}

fn inviter_name(words: Words, who: Option<NamedInviter>) -> String {
    match who {
        Some(NamedInviter { inviter: Inviter::Person(_), name }) => name,
        Some(NamedInviter { inviter: Inviter::AdminKey(_), name }) => {
            words.t("activity-admin-key").with("name", name).to_string()
        }
        None => words.t("invites-the-server").to_string(),
    }
}

fn numbers(words: Words, counts: Counts) -> ChartNumbers {
    let length = |seconds| words.t("invites-length").with_length(Length::elapsed(seconds)).to_string();
    ChartNumbers {
        invited: counts.invited,
        delivered: counts.delivered,
        accepted: counts.accepted,
        declined: counts.declined,
        expired: counts.expired,
        revoked: counts.revoked,
        pending: counts.pending,
        median: counts.median_seconds.map(length),
    }
}
