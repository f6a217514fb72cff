//! `/account`: how the person is called, and in which language and colours they read.

use admit_core::people::{self, ProfileChange};
use admit_language::Language;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};

use crate::app::App;
use crate::console::visitor::Member;
use crate::html::{Done, Form, LANGUAGE, Named, PageError, THEME, name_problem, refusal};
use crate::pages::account::ProfilePage;
use crate::pages::forms::Problems;
use crate::pages::reader::Theme;
use crate::pages::shell::Area;

pub(super) async fn show(State(app): State<App>, member: Member) -> Result<Response, PageError> {
    let person = &member.signed_in.person;
    // What holds in this browser is what is shown, and what is kept when it is saved.
    let language = member.cookies.get(LANGUAGE).and_then(|tag| tag.parse::<Language>().ok());
    let language = language.or_else(|| Language::closest(person.language.as_deref()?));
    let choices = Choices { language, theme: member.reader.theme };
    member.page(&profile(&app, &member, &person.name, choices, Problems::none()))
}

pub(super) async fn save(State(app): State<App>, member: Member, form: Form) -> Result<Response, PageError> {
    let choices = Choices::read(&form)?;
    let change = ProfileChange {
        name: form.field("name").to_owned(),
        language: choices.language.map(|language| language.tag().to_owned()),
        theme: choices.theme.map(|theme| theme.as_str().to_owned()),
    };
    let input = (member.signed_in.person.clone(), change, member.origin.clone());
    let changed = app
        .store
        .write(input, |tx, (person, change, origin)| Box::pin(people::change_profile(tx, person, change, origin)))
        .await;
    if let Err(error) = changed {
        let problem = name_problem(member.reader.words, PageError::unless_refused(error)?, Named::Person);
        let problems = Problems::one("name", problem);
        return refusal(&profile(&app, &member, form.field("name"), choices, problems));
    }
    let mut response = Redirect::to("/account").into_response();
    match choices.language {
        Some(language) => member.cookies.set(&mut response, LANGUAGE, language.tag()),
        None => member.cookies.clear(&mut response, LANGUAGE),
    }
    match choices.theme {
        Some(theme) => member.cookies.set(&mut response, THEME, theme.as_str()),
        None => member.cookies.clear(&mut response, THEME),
    }
    member.cookies.set_done(&mut response, Done::AccountSaved);
    Ok(response)
}

/// How somebody wants to read. None follows the browser and the device.
#[derive(Clone, Copy)]
struct Choices {
    language: Option<Language>,
    theme: Option<Theme>,
}

impl Choices {
    fn read(form: &Form) -> Result<Self, PageError> {
        let chosen = |name| Some(form.field(name)).filter(|value| !value.is_empty());
        Ok(Self {
            language: chosen("language").map(str::parse).transpose().map_err(|_| PageError::BadRequest)?,
            theme: chosen("theme").map(str::parse).transpose().map_err(|_| PageError::BadRequest)?,
        })
    }
}

fn profile(app: &App, member: &Member, name: &str, choices: Choices, problems: Problems) -> ProfilePage {
    ProfilePage {
        shell: member.shell(app, None, Area::Account),
        name: name.to_owned(),
        address: member.signed_in.person.address.clone(),
        language: choices.language.map(|language| language.tag().to_owned()),
        theme: choices.theme,
        problems,
    }
}
