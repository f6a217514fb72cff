//! The file, what would become of it, and the word to begin.

use std::collections::BTreeMap;

use admit_core::ids::InviteBatchId;
use admit_core::invite_batches::{self, InviteBatch, NewBatch, Outcome, Refusal, Row, Shared};
use admit_core::invites::LIFETIME_SECONDS;
use admit_core::pages::{Cursor, PageRequest};
use admit_core::roles::Role;
use admit_language::{Message, Words};
use admit_store::Error;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};

use super::{foreseen, import_line, import_row, path_of, tallies};
use crate::app::App;
use crate::console::members::role_choices;
use crate::console::visitor::Manager;
use crate::help::Place;
use crate::html::{PageError, Upload, refused};
use crate::invite_batches::csv::{self, Malformed, Rows, UnknownColumns};
use crate::pages::forms::Problems;
use crate::pages::imports::{ImportPage, ImportPreviewPage};
use crate::pages::shell::Area;

/// Earlier imports that are listed.
const EARLIER: u32 = 10;
/// Rows that a preview shows; all of them are counted.
const SHOWN: usize = 100;

pub(super) async fn show(State(app): State<App>, manager: Manager) -> Result<Response, PageError> {
    manager.page(&page(&app, &manager, Role::User, Problems::none()).await?)
}

/// What the form says.
struct Offer {
    /// The file as text.
    csv: String,
    /// The role for rows that name none.
    role: Role,
    /// Whom to invite.
    new: NewBatch,
    /// Headings of columns that mean nothing here.
    left_out: Vec<String>,
}

/// Shows what would become of the file, or begins: as the button that was pressed says.
pub(super) async fn take(State(app): State<App>, manager: Manager, upload: Upload) -> Result<Response, PageError> {
    let is_confirmed = upload.field("step") == "invite";
    let Ok(role) = upload.field("role").parse::<Role>() else {
        let problems = Problems::one("role", manager.words().t("invite-choose-role"));
        return manager.refusal(&page(&app, &manager, Role::User, problems).await?);
    };
    let offer = match Offer::read(upload.bytes(if is_confirmed { "csv" } else { "file" }), role) {
        Ok(offer) => offer,
        Err(malformed) => return refuse(&app, &manager, role, problem_of_file(manager.words(), &malformed)).await,
    };
    let done = if is_confirmed { begin(&app, &manager, &offer).await } else { preview(&app, &manager, &offer).await };
    match done {
        Ok(response) => Ok(response),
        Err(Error::Refused(Refusal::Unfinished(import))) => {
            Ok(Redirect::to(&path_of(&manager, &import)).into_response())
        }
        Err(Error::Refused(Refusal::NotAllowed)) => Err(PageError::Forbidden),
        Err(Error::Refused(refusal)) => {
            let said = problem_of_batch(manager.words(), &refusal);
            let problem = Some(refused(&said, &refusal, Place::InviteMany));
            let again = page(&app, &manager, role, Problems::none()).await?;
            manager.refusal(&ImportPage { problem, ..again })
        }
        Err(Error::Failed(failure)) => Err(failure.into()),
    }
}

impl Offer {
    fn read(file: &[u8], role: Role) -> Result<Self, Malformed> {
        let Rows { rows, left_out } = csv::read(file, Some(role.as_str()), UnknownColumns::LeftOut)?;
        let shared = Shared { message: None, locale: None, lifetime_seconds: LIFETIME_SECONDS };
        let csv = String::from_utf8_lossy(file).into_owned();
        Ok(Self { csv, role, new: NewBatch { shared, rows }, left_out })
    }
}

async fn begin(app: &App, manager: &Manager, offer: &Offer) -> Result<Response, Error<Refusal>> {
    let input = (manager.caller(), offer.new.clone());
    let batch = app.store.write(input, |tx, (caller, new)| Box::pin(invite_batches::submit(tx, caller, new))).await?;
    Ok(Redirect::to(&path_of(manager, &batch.id)).into_response())
}

async fn preview(app: &App, manager: &Manager, offer: &Offer) -> Result<Response, Error<Refusal>> {
    let input = (manager.caller(), offer.new.clone());
    let rows = app.store.read(input, |tx, (caller, new)| Box::pin(invite_batches::foresee(tx, caller, new))).await?;
    let page = preview_page(app, manager, offer, rows);
    Ok(manager.page(&page).unwrap_or_else(IntoResponse::into_response))
}

fn preview_page(app: &App, manager: &Manager, offer: &Offer, mut rows: Vec<Row>) -> ImportPreviewPage {
    let mut counts: BTreeMap<Outcome, i64> = BTreeMap::new();
    for settled in rows.iter().filter_map(|row| row.settled.as_ref()) {
        *counts.entry(settled.outcome).or_default() += 1;
    }
    let invites = [Outcome::Invited, Outcome::Renewed];
    // What keeps somebody from being invited is what there is to mend.
    rows.sort_by_key(|row| row.settled.as_ref().is_some_and(|settled| invites.contains(&settled.outcome)));
    let words = manager.words();
    ImportPreviewPage {
        shell: manager.shell(app, Area::Invites).about(Place::InviteMany),
        organization_id: manager.organization.id.to_string(),
        csv: offer.csv.clone(),
        role: offer.role.as_str().to_owned(),
        to_invite: invites.iter().filter_map(|outcome| counts.get(outcome)).sum(),
        tallies: tallies(&counts, foreseen, None),
        left_out: offer.left_out.join(", "),
        more: rows.len().saturating_sub(SHOWN),
        rows: rows.iter().take(SHOWN).map(|row| import_row(words, foreseen, row)).collect(),
        problem: None,
    }
}

async fn refuse(app: &App, manager: &Manager, role: Role, problem: String) -> Result<Response, PageError> {
    manager.refusal(&page(app, manager, role, Problems::one("file", problem)).await?)
}

async fn page(app: &App, manager: &Manager, role: Role, problems: Problems) -> Result<ImportPage, PageError> {
    let request: PageRequest<InviteBatchId> = PageRequest { cursor: Cursor::Start, limit: EARLIER };
    let input = (manager.caller(), request);
    let listed =
        app.store.read(input, |tx, (caller, request)| Box::pin(invite_batches::list(tx, caller, request))).await;
    let listed = listed.map_err(PageError::without_page)?;
    let words = manager.words();
    let line = |batch: &InviteBatch| import_line(words, batch);
    Ok(ImportPage {
        shell: manager.shell(app, Area::Invites).about(Place::InviteMany),
        organization_id: manager.organization.id.to_string(),
        roles: role_choices(words, &manager.role.assignable_by_holder(manager.organization.kind), role),
        problems,
        problem: None,
        imports: listed.items.iter().map(line).collect(),
    })
}

fn problem_of_file(words: Words, Malformed { line, column, problem }: &Malformed) -> String {
    let what = words.t("imports-problem").with("problem", problem.name()).with("heading", problem.heading());
    words.t("imports-problem-at").with("problem", what).with("line", *line).with("column", *column).to_string()
}

/// The others lead elsewhere.
fn problem_of_batch(words: Words, refusal: &Refusal) -> Message {
    match refusal {
        Refusal::RowCount { given: 0 } => words.t("imports-no-row"),
        Refusal::RowCount { given } => {
            words.t("imports-too-many").with("count", *given).with("limit", invite_batches::ROWS_LIMIT)
        }
        Refusal::DailyLimit { limit, left } => words.t("imports-daily-limit").with("limit", *limit).with("left", *left),
        Refusal::NotAllowed
        | Refusal::NotFound
        | Refusal::UnknownCursor
        | Refusal::BadDetails(_)
        | Refusal::Unfinished(_) => words.t("imports-refused"),
    }
}
