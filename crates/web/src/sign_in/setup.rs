//! `/setup`: the one-time link that makes the first organization.

use admit_core::organizations::Kind;
use admit_core::secrets::Token;
use admit_core::setup::{self, NewOrganization, Refusal};
use admit_store::Error;
use axum::extract::{Path, State};
use axum::response::Response;

use crate::app::App;
use crate::console::Visitor;
use crate::html::{Form, Named, PageError, SESSION, address_problem, name_problem, page, refusal};
use crate::pages::forms::Problems;
use crate::pages::reader::Reader;
use crate::pages::setup::{SetupDonePage, SetupPage};

pub(super) async fn show(
    State(app): State<App>,
    reader: Reader,
    Path(token): Path<String>,
) -> Result<Response, PageError> {
    let link = Token::from(token.clone());
    if !app.store.read(link, |tx, link| Box::pin(setup::is_open(tx, link))).await? {
        return Err(PageError::SetupLinkEnded);
    }
    page(&SetupPage {
        reader,
        token,
        organization_name: String::new(),
        is_enterprise: false,
        name: String::new(),
        email: String::new(),
        problems: Problems::none(),
    })
}

pub(super) async fn show_ended() -> PageError {
    PageError::SetupLinkEnded
}

pub(super) async fn complete(State(app): State<App>, visitor: Visitor, form: Form) -> Result<Response, PageError> {
    let kind = match form.field("kind") {
        "" => Kind::Platform,
        kind => kind.parse().map_err(|_| PageError::BadRequest)?,
    };
    let new = NewOrganization {
        name: form.field("organization_name").to_owned(),
        kind,
        admin_address: form.field("email").to_owned(),
        admin_name: form.field("name").to_owned(),
    };
    let input = (Token::from(form.field("token").to_owned()), new.clone(), visitor.origin.clone());
    let completed =
        app.store.write(input, |tx, (link, new, origin)| Box::pin(setup::complete(tx, link, new, origin))).await;
    let created = match completed {
        Ok(created) => created,
        Err(Error::Refused(refusal)) => return again(visitor.reader, &form, new, &refusal),
        Err(Error::Failed(failure)) => return Err(failure.into()),
    };
    let mut response = page(&SetupDonePage {
        reader: visitor.reader,
        organization_id: created.organization.id.to_string(),
        organization: created.organization.name,
        admin_key: created.admin_key.secret.reveal().to_owned(),
        public_url: app.settings.public_url.as_str().trim_end_matches('/').to_owned(),
    })?;
    visitor.cookies.set(&mut response, SESSION, created.token.reveal());
    Ok(response)
}

/// The form again, with what was typed and what is wrong with it.
fn again(reader: Reader, form: &Form, typed: NewOrganization, why: &Refusal) -> Result<Response, PageError> {
    let words = reader.words;
    let problems = match why {
        Refusal::LinkIsOver => return Err(PageError::SetupLinkEnded),
        Refusal::OrganizationName(bad) => {
            Problems::one("organization_name", name_problem(words, *bad, Named::Organization))
        }
        Refusal::PersonName(bad) => Problems::one("name", name_problem(words, *bad, Named::Person)),
        Refusal::Address(problem) => {
            let problem = address_problem(words, *problem);
            Problems::one("email", words.t("setup-enter-address").with("problem", problem))
        }
    };
    refusal(&SetupPage {
        reader,
        token: form.field("token").to_owned(),
        organization_name: typed.name,
        is_enterprise: typed.kind == Kind::Enterprise,
        name: typed.admin_name,
        email: typed.admin_address,
        problems,
    })
}
