//! `/device`: a person types the code that a program without a browser shows, sees who asked, and answers (RFC 8628 section
//! 3.3).

use admit_core::authorizations::{self, Answered, LookedUp, Refusal, WaitingDevice};
use admit_mail::templates::browser_name;
use admit_store::Error;
use axum::extract::{RawQuery, State};
use axum::response::Response;

use super::{caller, managed_organizations};
use crate::app::App;
use crate::console::Member;
use crate::html::{Form, PageError, moment_with_time, page, refusal};
use crate::pages::consent::{ConsentOutcome, ConsentOutcomePage, DeviceCodePage, DeviceConsentPage};
use crate::pages::forms::Problems;
use crate::pages::reader::Reader;

/// More than any code has.
const CODE_LIMIT: usize = 32;

/// The form for the code. An address may bring the code along, which still changes nothing.
pub(crate) async fn show(
    State(app): State<App>,
    member: Member,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    member.prove_fresh(&app)?;
    let query = query.unwrap_or_default();
    let mut pairs = url::form_urlencoded::parse(query.as_bytes());
    let user_code = pairs.find(|(name, _)| name == "user_code").map(|(_, value)| value).unwrap_or_default();
    let user_code = user_code.chars().take(CODE_LIMIT).collect();
    page(&DeviceCodePage { reader: member.reader, user_code, problems: Problems::none() })
}

/// Shows who waits with a code. Looking one up is counted, so it is no GET.
pub(crate) async fn look_up(State(app): State<App>, member: Member, form: Form) -> Result<Response, PageError> {
    let typed = form.field("user_code").to_owned();
    let input = (app.vault.clone(), member.signed_in.person.id.clone(), typed.clone());
    let found = app
        .store
        .write(input, |tx, (vault, person, typed)| Box::pin(authorizations::look_up_device(tx, vault, person, typed)))
        .await?;
    match found {
        LookedUp::Waiting(device) => page(&question(&member, device)),
        LookedUp::WrongCode => wrong_code(member.reader, &typed),
        LookedUp::TooManyTries { retry_after_seconds } => Err(PageError::TooMany(retry_after_seconds)),
    }
}

fn question(member: &Member, device: WaitingDevice) -> DeviceConsentPage {
    DeviceConsentPage {
        reader: member.reader.clone(),
        client: device.client.name().to_owned(),
        user_code: device.user_code,
        asked_at: moment_with_time(member.reader.words, device.asked_at),
        ip: device.ip_address.unwrap_or_default(),
        program: device.user_agent.unwrap_or_else(|| browser_name(member.reader.words, None)),
        person: member.person(),
        organizations: managed_organizations(member),
    }
}

/// Lets the program in, or sends it away.
pub(crate) async fn answer(State(app): State<App>, member: Member, form: Form) -> Result<Response, PageError> {
    let typed = form.field("user_code").to_owned();
    let approves = form.field("decision") == "approve";
    let answered = if approves {
        let caller = caller(&member, form.field("organization_id")).ok_or(PageError::NotFound)?;
        let input = (app.vault.clone(), caller, typed.clone());
        let approve = app.store.write(input, |tx, (vault, caller, typed)| {
            Box::pin(authorizations::approve_device(tx, vault, caller, typed))
        });
        approve.await.map_err(|error| match error {
            Error::Refused(Refusal::StaleSignIn) => {
                PageError::ConfirmFirst(form.reopened_at("/device", &["user_code"]))
            }
            Error::Refused(Refusal::NotAllowed | Refusal::TooManyDevices { .. }) => PageError::Forbidden,
            Error::Failed(failure) => failure.into(),
        })?
    } else {
        let input = (app.vault.clone(), member.signed_in.person.id.clone(), typed.clone());
        let deny = app
            .store
            .write(input, |tx, (vault, person, typed)| Box::pin(authorizations::deny_device(tx, vault, person, typed)));
        deny.await?
    };
    match answered {
        Answered::Heard if approves => {
            page(&ConsentOutcomePage { reader: member.reader, outcome: ConsentOutcome::Allowed })
        }
        Answered::Heard => page(&ConsentOutcomePage { reader: member.reader, outcome: ConsentOutcome::Denied }),
        Answered::WrongCode => wrong_code(member.reader, &typed),
        Answered::TooManyTries { retry_after_seconds } => Err(PageError::TooMany(retry_after_seconds)),
    }
}

fn wrong_code(reader: Reader, typed: &str) -> Result<Response, PageError> {
    let problems = Problems::one("user_code", reader.t("consent-wrong-code"));
    refusal(&DeviceCodePage { reader, user_code: typed.chars().take(CODE_LIMIT).collect(), problems })
}
