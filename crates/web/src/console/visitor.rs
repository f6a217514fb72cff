//! Who looks at a page, proven from the cookie: a [`Visitor`] is signed in or not, a [`Member`] is, an [`Insider`] is a
//! member of the organization that the path names, a [`Manager`] may manage the members there.

use std::collections::HashMap;
use std::ops::Deref;

use admit_core::activities;
use admit_core::ids::OrganizationId;
use admit_core::invites;
use admit_core::members::{self, Membership};
use admit_core::organizations::{Kind, Organization};
use admit_core::roles::Role;
use admit_core::secrets::Token;
use admit_core::sessions::{self, SignedIn};
use admit_core::{Actor, Caller, Credential, Freshness, Origin};
use admit_language::{Language, Words};
use admit_store::Failure;
use axum::extract::{FromRequestParts, Path};
use axum::http::StatusCode;
use axum::http::request::Parts;
use axum::response::{IntoResponse, Redirect, Response};

use crate::app::App;
use crate::html::{
    Cookies, Done, PageError, SESSION, asked_language, asked_theme, page, page_with_status, path_to_come_back_to,
    refusal, role_name,
};
use crate::pages::members::NotAdministratorPage;
use crate::pages::reader::Reader;
use crate::pages::shell::{Area, CurrentOrganization, OrganizationLink, Person, Shell};
use crate::request::RequestOrigin;

/// Whoever looks at a page, signed in or not.
#[derive(Clone)]
pub(crate) struct Visitor {
    /// The session, if the cookie proves one.
    pub(crate) signed_in: Option<SignedIn>,
    /// The cookies.
    pub(crate) cookies: Cookies,
    /// In which language and colours they read.
    pub(crate) reader: Reader,
    /// Whether they ask for a language of ours; otherwise they are taken to read English.
    pub(crate) asks_for_language: bool,
    /// Where the request comes from.
    pub(crate) origin: Origin,
}

impl FromRequestParts<App> for Visitor {
    type Rejection = PageError;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, PageError> {
        let RequestOrigin(origin) = infallible(RequestOrigin::from_request_parts(parts, app).await);
        let cookies = infallible(Cookies::from_request_parts(parts, app).await);
        let signed_in = match cookies.get(SESSION) {
            None => None,
            Some(cookie) => recognize(app, cookie).await?,
        };
        let person = signed_in.as_ref().map(|signed_in| &signed_in.person);
        let language = asked_language(&parts.headers, &cookies, person);
        let reader = Reader {
            words: Words::new(language.unwrap_or_default()),
            theme: asked_theme(&cookies, person),
            here: path_to_come_back_to(&parts.method, &parts.uri),
        };
        Ok(Self { signed_in, cookies, reader, asks_for_language: language.is_some(), origin })
    }
}

impl Visitor {
    /// Who reads a page that is meant for readers of the first of these languages (BCP 47) that Admit speaks. What they ask
    /// for themselves goes first.
    pub(crate) fn reader_of<const COUNT: usize>(&self, tags: [&Option<String>; COUNT]) -> Reader {
        let meant = || tags.into_iter().flatten().find_map(|tag| Language::closest(tag));
        match if self.asks_for_language { None } else { meant() } {
            Some(language) => Reader { words: Words::new(language), ..self.reader.clone() },
            None => self.reader.clone(),
        }
    }
}

fn infallible<T>(result: Result<T, std::convert::Infallible>) -> T {
    result.unwrap_or_else(|never| match never {})
}

async fn recognize(app: &App, cookie: &str) -> Result<Option<SignedIn>, Failure> {
    let token = Token::from(cookie.to_owned());
    let signed_in = app.store.read(token, |tx, token| Box::pin(sessions::recognize(tx, token))).await?;
    if let Some(signed_in) = &signed_in
        && signed_in.is_due_to_be_touched(app.store.clock().now())
    {
        let session = signed_in.session.id.clone();
        app.store.write(session, |tx, session| Box::pin(sessions::touch(tx, session))).await?;
    }
    Ok(signed_in)
}

/// A person who is signed in.
pub(crate) struct Member {
    pub(crate) signed_in: SignedIn,
    /// Until when their sign-in counts as fresh.
    pub(crate) freshness: Freshness,
    pub(crate) cookies: Cookies,
    pub(crate) reader: Reader,
    pub(crate) origin: Origin,
    pub(crate) memberships: Vec<Membership>,
    /// Open invitations that the person can accept.
    pub(crate) open_invites: i64,
    /// How far the organization that the path names had come before the page was read.
    mark: Option<String>,
}

impl FromRequestParts<App> for Member {
    type Rejection = PageError;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, PageError> {
        let visitor = Visitor::from_request_parts(parts, app).await?;
        let Some(signed_in) = visitor.signed_in else {
            let path = parts.uri.path_and_query().map_or("/", |path| path.as_str());
            // A form that was sent can't be sent again by opening its path.
            let next = if parts.method.is_safe() { path } else { page_of_form(path) };
            return Err(PageError::SignInFirst(next.to_owned()));
        };
        let input = (signed_in.person.clone(), organization_in_path(parts, app).await);
        let (memberships, open_invites, mark) = app
            .store
            .read(input, |tx, (person, named)| {
                Box::pin(async move {
                    let memberships = members::list_of_person(tx, &person.id).await?;
                    let is_named =
                        |membership: &&Membership| Some(membership.organization.id.as_str()) == named.as_deref();
                    let mark = match memberships.iter().find(is_named) {
                        Some(membership) => Some(activities::mark(tx, &membership.organization.id).await?),
                        None => None,
                    };
                    Ok::<_, Failure>((memberships, invites::count_mine(tx, person).await?, mark))
                })
            })
            .await?;
        let Visitor { cookies, reader, origin, .. } = visitor;
        let freshness = signed_in.freshness(app.settings.fresh_sign_in_seconds);
        Ok(Self { signed_in, freshness, cookies, reader, origin, memberships, open_invites, mark })
    }
}

/// The id of the organization that a path names, whether or not there is one.
async fn organization_in_path(parts: &mut Parts, app: &App) -> Option<String> {
    let path = Path::<HashMap<String, String>>::from_request_parts(parts, app).await.ok();
    path.and_then(|Path(mut path)| path.remove("organization_id"))
}

/// The page that a form stands on, by the path that the form is sent to.
pub(crate) fn page_of_form(path: &str) -> &str {
    const SETTINGS: &str = "/settings/";
    if let Some(start) = path.find(SETTINGS).map(|place| place + SETTINGS.len()) {
        let end = path[start..].find(['/', '?']).map_or(path.len(), |length| start + length);
        return &path[..end];
    }
    let places = ["/account/sessions", "/account", "/device"];
    places.into_iter().find(|place| path.starts_with(place)).unwrap_or("/")
}

impl Member {
    /// Whether their sign-in is fresh now.
    pub(crate) fn is_fresh(&self, app: &App) -> bool {
        self.freshness.holds_at(app.store.clock().now())
    }

    /// Has whoever opens the form of an act that needs a fresh sign-in sign in again before they have typed anything. That
    /// it is needed, the operation says (AC-60).
    pub(crate) fn prove_fresh(&self, app: &App) -> Result<(), PageError> {
        let here = || self.reader.here.clone().unwrap_or_else(|| "/".to_owned());
        if self.is_fresh(app) { Ok(()) } else { Err(PageError::ConfirmFirst(here())) }
    }

    /// The person, acting in an organization.
    pub(crate) fn acting_in(&self, organization: &Organization) -> Caller {
        Caller {
            organization: organization.clone(),
            actor: Actor::Person(self.signed_in.person.id.clone()),
            credential: Credential::Direct,
            freshness: self.freshness,
            origin: self.origin.clone(),
        }
    }

    /// A page inside the frame. It has said what was done before it, so the next one does not.
    pub(crate) fn page(&self, template: &impl askama::Template) -> Result<Response, PageError> {
        let mut response = page(template)?;
        self.cookies.clear_done(&mut response);
        Ok(response)
    }

    /// The person's membership in the organization with this id, as it stands in a path.
    pub(crate) fn membership(&self, organization_id: &str) -> Option<&Membership> {
        self.memberships.iter().find(|membership| membership.organization.id.as_str() == organization_id)
    }

    /// The frame of a page; `current` is the organization that it belongs to.
    pub(crate) fn shell(&self, app: &App, current: Option<&Membership>, area: Area) -> Shell {
        Shell {
            reader: self.reader.clone(),
            person: self.person(),
            organization: current.map(|membership| CurrentOrganization {
                id: membership.organization.id.to_string(),
                name: membership.organization.name.clone(),
                manages_members: membership.role.manages_members(),
                governs: governs(membership.organization.kind, membership.role),
                is_platform: membership.organization.kind == Kind::Platform,
                works_with_keys: works_with_keys(membership.organization.kind, membership.role),
                has_mailbox: app.settings.has_mailbox,
                mark: self.mark.clone().unwrap_or_default(),
            }),
            organizations: self.organization_links(current.map(|membership| &membership.organization.id)),
            area,
            explained: None,
            open_invites: self.open_invites,
            notice: self.cookies.notice(self.reader.words),
        }
    }

    pub(crate) fn person(&self) -> Person {
        let person = &self.signed_in.person;
        Person::named(&person.name, &person.address)
    }

    pub(crate) fn organization_links(&self, current: Option<&OrganizationId>) -> Vec<OrganizationLink> {
        let link = |membership: &Membership| OrganizationLink {
            id: membership.organization.id.to_string(),
            name: membership.organization.name.clone(),
            role: role_name(self.reader.words, membership.role),
            is_current: current == Some(&membership.organization.id),
        };
        self.memberships.iter().map(link).collect()
    }
}

/// A member of the organization that the path names, whatever their role: what they may do there, the operations decide.
pub(crate) struct Insider {
    pub(crate) member: Member,
    pub(crate) organization: Organization,
    pub(crate) role: Role,
}

impl Insider {
    /// The caller, for operations.
    pub(crate) fn caller(&self) -> Caller {
        self.member.acting_in(&self.organization)
    }

    /// The frame of a page of this organization.
    pub(crate) fn shell(&self, app: &App, area: Area) -> Shell {
        let current = Membership { organization: self.organization.clone(), role: self.role };
        self.member.shell(app, Some(&current), area)
    }

    /// What Admit says, in the language of who looks.
    pub(crate) const fn words(&self) -> Words {
        self.member.reader.words
    }

    /// A page inside the frame.
    pub(crate) fn page(&self, template: &impl askama::Template) -> Result<Response, PageError> {
        self.member.page(template)
    }

    /// A dialog again, with what is wrong with what was sent.
    pub(crate) fn refusal(&self, template: &impl askama::Template) -> Result<Response, PageError> {
        refusal(template)
    }

    /// Whether they govern the organization, and so all of its keys.
    pub(crate) fn governs(&self) -> bool {
        governs(self.organization.kind, self.role)
    }

    /// Refuses a page that leads to nothing but refusals for whoever does not govern.
    pub(crate) fn prove_governs(&self) -> Result<(), PageError> {
        if self.governs() { Ok(()) } else { Err(PageError::Forbidden) }
    }

    /// Refuses a page that leads to nothing but refusals for whoever manages no members.
    pub(crate) fn prove_manages_members(&self) -> Result<(), PageError> {
        if self.role.manages_members() { Ok(()) } else { Err(PageError::Forbidden) }
    }

    /// Refuses a page that leads to nothing but refusals for whoever works with no keys, not even their own.
    pub(crate) fn prove_works_with_keys(&self) -> Result<(), PageError> {
        if works_with_keys(self.organization.kind, self.role) { Ok(()) } else { Err(PageError::Forbidden) }
    }

    /// Leads on to a page that says what was done.
    pub(crate) fn done(&self, path: &str, done: Done) -> Response {
        let mut response = Redirect::to(path).into_response();
        self.member.cookies.set_done(&mut response, done);
        response
    }

    /// The path of a part of this organization's settings.
    pub(crate) fn settings_path(&self, part: &str) -> String {
        format!("/organizations/{}/settings/{part}", self.organization.id)
    }
}

impl FromRequestParts<App> for Insider {
    type Rejection = PageError;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, PageError> {
        let member = Member::from_request_parts(parts, app).await?;
        let named = organization_in_path(parts, app).await;
        let membership = named.and_then(|id| member.membership(&id)).cloned();
        let Membership { organization, role } = membership.ok_or(PageError::NotFound)?;
        Ok(Self { member, organization, role })
    }
}

/// Whether a role makes API keys, be it only one's own.
fn works_with_keys(kind: Kind, role: Role) -> bool {
    kind == Kind::Platform && matches!(role, Role::Admin | Role::Developer)
}

fn governs(kind: Kind, role: Role) -> bool {
    Role::governing(kind).contains(&role)
}

/// An [`Insider`] of a platform organization: others have no workspaces and no API keys.
pub(crate) struct PlatformInsider(Insider);

impl Deref for PlatformInsider {
    type Target = Insider;

    fn deref(&self) -> &Insider {
        &self.0
    }
}

impl FromRequestParts<App> for PlatformInsider {
    type Rejection = PageError;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, PageError> {
        let insider = Insider::from_request_parts(parts, app).await?;
        if insider.organization.kind == Kind::Platform { Ok(Self(insider)) } else { Err(PageError::NotFound) }
    }
}

/// An [`Insider`] who may manage the organization's members.
pub(crate) struct Manager(Insider);

impl Manager {
    pub(crate) fn members_path(&self) -> String {
        self.settings_path("members")
    }
}

impl Deref for Manager {
    type Target = Insider;

    fn deref(&self) -> &Insider {
        &self.0
    }
}

impl FromRequestParts<App> for Manager {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Response> {
        let insider = Insider::from_request_parts(parts, app).await.map_err(IntoResponse::into_response)?;
        if insider.role.manages_members() { Ok(Self(insider)) } else { Err(refuse(&insider, app)) }
    }
}

fn refuse(insider: &Insider, app: &App) -> Response {
    let page = NotAdministratorPage {
        shell: insider.shell(app, Area::Other),
        organization_id: insider.organization.id.to_string(),
        organization: insider.organization.name.clone(),
    };
    page_with_status(StatusCode::FORBIDDEN, &page).into_response()
}
