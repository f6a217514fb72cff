//! "New API key"

use admit_core::Principal;
use admit_core::ids::WorkspaceId;
use admit_core::keys::{self, NewApiKey};
use admit_core::workspaces::Workspace;
use admit_language::Words;
use axum::extract::{Query, State};
use axum::response::Response;
use serde::Deserialize;

use super::list::{WORKSPACES_SHOWN, workspace_choices};
use super::{before, path_of, refusals};
use crate::app::App;
use crate::console::once::{Made, OnceForm, Outcome, made_before};
use crate::console::service_accounts;
use crate::console::visitor::PlatformInsider;
use crate::help::Place;
use crate::html::{Form, PageError};
use crate::pages::forms::{Choice, Problems};
use crate::pages::keys::{NewKeyPage, SecretPage};
use crate::pages::shell::Area;

/// The owner of a key that acts for nobody.
const OWNED_BY_WORKSPACE: &str = "workspace";
/// How the id of a service account begins.
const SERVICE_ACCOUNT: &str = "svac_";
const SECONDS_OF_A_DAY: i64 = 24 * 3600;
/// After how many days a key may expire, beside never.
const EXPIRY_DAYS: [i64; 4] = [7, 30, 90, 365];

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct NewKeyQuery {
    workspace: String,
    service_account: String,
    /// What was typed besides, before signing in again.
    name: String,
    owner: String,
    expires: String,
    once: String,
}

/// What stands in the dialog.
#[derive(Clone, Copy)]
struct Typed<'a> {
    name: &'a str,
    owner: &'a str,
    workspace: &'a str,
    expires: &'a str,
}

pub(super) async fn show(
    State(app): State<App>,
    insider: PlatformInsider,
    query: Result<Query<NewKeyQuery>, axum::extract::rejection::QueryRejection>,
) -> Result<Response, PageError> {
    let asked = query.map(|Query(query)| query).unwrap_or_default();
    let owner = [&asked.service_account, &asked.owner].into_iter().find(|owner| !owner.is_empty());
    let typed = Typed {
        name: &asked.name,
        owner: owner.map_or(OWNED_BY_WORKSPACE, String::as_str),
        workspace: &asked.workspace,
        expires: &asked.expires,
    };
    let sent = OnceForm::new(&insider, form_path(&insider), &asked.once);
    // It also proves that they work with keys, before anything else is said.
    let dialog = dialog(&app, &insider, &sent, typed).await?;
    match sent.made(&app).await? {
        Some(made) => insider.page(&before(&app, &insider, "once-made", made)),
        None => insider.page(&dialog),
    }
}

pub(super) async fn create(
    State(app): State<App>,
    insider: PlatformInsider,
    form: Form,
) -> Result<Response, PageError> {
    let typed = Typed {
        name: form.field("name"),
        owner: form.field("owner"),
        workspace: form.field("workspace"),
        expires: form.field("expires"),
    };
    let sent = OnceForm::new(&insider, form_path(&insider), form.field("once"));
    let words = insider.words();
    let Ok(days) = days(typed.expires) else {
        let problems = Problems::one("expires", words.t("keys-refused-expiry"));
        return insider.refusal(&NewKeyPage { problems, ..dialog(&app, &insider, &sent, typed).await? });
    };
    let new = NewApiKey {
        name: typed.name.to_owned(),
        workspace: Some(typed.workspace).filter(|id| !id.is_empty()).map(WorkspaceId::from),
        principal: principal(&insider, typed.owner),
        expires_at: days.map(|days| app.store.clock().now().plus_seconds(days * SECONDS_OF_A_DAY)),
    };
    let input = (insider.caller(), new);
    let issued = sent.write(
        &app,
        input,
        |tx, (caller, new)| Box::pin(keys::issue(tx, caller, new)),
        |_, issued| Made { id: issued.key.id.to_string(), name: issued.key.name.clone() },
    );
    match issued.await {
        Ok(Outcome::Before(made)) => made_before(&before(&app, &insider, "once-made", made)),
        Ok(Outcome::Now(issued)) => insider.page(&SecretPage {
            shell: insider.shell(&app, Area::ApiKeys),
            path: path_of(&insider),
            heading: "keys-made",
            name: issued.key.name,
            secret: issued.secret.reveal().to_owned(),
            note: None,
        }),
        Err(Err(error)) => Err(error),
        Err(Ok(keys::Refusal::NotAllowed)) => Err(PageError::Forbidden),
        Err(Ok(keys::Refusal::StaleSignIn)) => {
            Err(PageError::ConfirmFirst(sent.reopened(&form, &["name", "owner", "workspace", "expires"])))
        }
        Err(Ok(refusal)) => {
            let (problems, problem) = refusals::of_key(words, &refusal, Place::ApiKeys);
            insider.refusal(&NewKeyPage { problems, problem, ..dialog(&app, &insider, &sent, typed).await? })
        }
    }
}

/// For whom a key is to act that belongs to this `owner`: one of the choices, or a service account.
fn principal(insider: &PlatformInsider, owner: &str) -> Option<Principal> {
    if owner == "me" || !insider.governs() {
        return Some(Principal::Person(insider.member.signed_in.person.id.clone()));
    }
    owner.starts_with(SERVICE_ACCOUNT).then(|| Principal::ServiceAccount(owner.into()))
}

/// After how many days a key expires, if it does.
fn days(text: &str) -> Result<Option<i64>, std::num::ParseIntError> {
    if text.is_empty() { Ok(None) } else { text.parse::<u16>().map(|days| Some(i64::from(days))) }
}

fn form_path(insider: &PlatformInsider) -> String {
    format!("{}/new", path_of(insider))
}

async fn dialog(
    app: &App,
    insider: &PlatformInsider,
    sent: &OnceForm,
    typed: Typed<'_>,
) -> Result<NewKeyPage, PageError> {
    let found = app
        .store
        .read(insider.caller(), |tx, caller| Box::pin(keys::list_workspaces_to_choose(tx, caller, WORKSPACES_SHOWN)))
        .await;
    let workspaces = found.map_err(PageError::without_page)?;
    let words = insider.words();
    Ok(NewKeyPage {
        shell: insider.shell(app, Area::ApiKeys),
        path: path_of(insider),
        once: sent.mark(),
        name: typed.name.to_owned(),
        owners: owner_choices(app, insider, typed.owner).await?,
        workspaces: workspace_choices(words, &workspaces, chosen_workspace(insider, &workspaces, typed)),
        expiries: expiry_choices(words, typed.expires),
        problems: Problems::none(),
        problem: None,
    })
}

/// The workspace that stands in the dialog. A key that belongs to one needs one, so that the first stands there until another is
/// chosen. The key of whoever does not govern belongs to them: that it is for all workspaces stands as they chose it.
fn chosen_workspace<'a>(insider: &PlatformInsider, workspaces: &'a [Workspace], typed: Typed<'a>) -> &'a str {
    let needs_one = insider.governs() && typed.owner == OWNED_BY_WORKSPACE && typed.workspace.is_empty();
    workspaces.first().filter(|_| needs_one).map_or(typed.workspace, |first| first.id.as_str())
}

async fn owner_choices(app: &App, insider: &PlatformInsider, selected: &str) -> Result<Vec<Choice>, PageError> {
    let words = insider.words();
    if !insider.governs() {
        return Ok(Vec::new());
    }
    if selected.starts_with(SERVICE_ACCOUNT) {
        let account = service_accounts::find(app, insider, selected.to_owned()).await?;
        let label = words.t("keys-acts-for").with("name", account.name).to_string();
        return Ok(vec![Choice { value: selected.to_owned(), label, is_selected: true }]);
    }
    let choice = |owner: &str| Choice {
        value: owner.to_owned(),
        label: words.t("keys-owner-name").with("owner", owner).to_string(),
        is_selected: owner == selected,
    };
    Ok([OWNED_BY_WORKSPACE, "me"].map(choice).into())
}

fn expiry_choices(words: Words, selected: &str) -> Vec<Choice> {
    let label = words.t("keys-never").to_string();
    let never = Choice { value: String::new(), label, is_selected: selected.is_empty() };
    let choice = |days: i64| Choice {
        value: days.to_string(),
        label: words.t("keys-expires-in").with("count", days).to_string(),
        is_selected: days.to_string() == selected,
    };
    std::iter::once(never).chain(EXPIRY_DAYS.map(choice)).collect()
}
