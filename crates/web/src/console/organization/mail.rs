//! "Mail appearance": a form, and beside it the mail as it would be.

use std::collections::HashMap;

use admit_core::organizations::{MailAppearance, MailChange, Refusal, Settings, SettingsChange};
use admit_core::seen::{NotEdited, Seen};
use admit_language::{Language, Words};
use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, State};
use axum::response::Response;

use super::{find, path_of, preview, refusals, save};
use crate::app::App;
use crate::console::visitor::Insider;
use crate::help::Place;
use crate::html::{Done, Form, PageError, allow_own_frame, overtaken};
use crate::pages::forms::{Choice, Editing, Problems};
use crate::pages::organization::MailAppearancePage;
use crate::pages::shell::Area;

/// What stands in the fields of the form; each is empty for none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Typed {
    pub(super) language: String,
    pub(super) sender_name: String,
    pub(super) reply_to: String,
    pub(super) color: String,
    pub(super) note: String,
}

impl Typed {
    fn of(mail: &MailAppearance) -> Self {
        let text = |value: &Option<String>| value.clone().unwrap_or_default();
        Self {
            language: text(&mail.language),
            sender_name: text(&mail.sender_name),
            reply_to: text(&mail.reply_to),
            color: text(&mail.accent_color),
            note: text(&mail.note),
        }
    }

    /// Takes the fields by name.
    pub(super) fn read<'a>(field: impl Fn(&'static str) -> &'a str) -> Self {
        let text = |name| field(name).trim().to_owned();
        Self {
            language: text("language"),
            sender_name: text("sender_name"),
            reply_to: text("reply_to"),
            color: text("color"),
            note: text("note"),
        }
    }

    /// The fields with their names.
    pub(super) fn fields(&self) -> [(&'static str, &str); 5] {
        [
            ("language", &self.language),
            ("sender_name", &self.sender_name),
            ("reply_to", &self.reply_to),
            ("color", &self.color),
            ("note", &self.note),
        ]
    }

    /// All of it, as a change of what there is.
    pub(super) fn change(&self) -> MailChange {
        let given = |text: &str| Some(Some(text.to_owned()).filter(|text| !text.is_empty()));
        MailChange {
            language: given(&self.language),
            sender_name: given(&self.sender_name),
            reply_to: given(&self.reply_to),
            accent_color: given(&self.color),
            note: given(&self.note),
        }
    }

    fn mark(&self) -> Seen {
        let color = self.color.to_ascii_lowercase();
        Seen::of([&self.language, &self.sender_name, &self.reply_to, &color, &self.note].map(String::as_str))
    }
}

pub(super) type Fields = Result<Query<HashMap<String, String>>, QueryRejection>;

/// The page; with fields in its address it shows those, so that a mail can be seen before it is saved.
pub(super) async fn show(State(app): State<App>, insider: Insider, fields: Fields) -> Result<Response, PageError> {
    let settings = find(&app, &insider).await?;
    let fields = fields.map(|Query(fields)| fields).unwrap_or_default();
    let field = |name: &str| fields.get(name).map_or("", String::as_str);
    let typed = if fields.contains_key("color") { Typed::read(field) } else { Typed::of(&settings.mail) };
    let mut page = form_page(&app, &insider, &settings, &typed, preview::language_of(field("preview"), &insider));
    if !field("seen").is_empty() {
        page.editing = Editing::of(field("seen"));
    }
    framed(insider.page(&page)?)
}

pub(super) async fn change(State(app): State<App>, insider: Insider, form: Form) -> Result<Response, PageError> {
    let settings = find(&app, &insider).await?;
    let typed = Typed::read(|name| form.field(name));
    let change = SettingsChange { mail: typed.change(), ..SettingsChange::default() };
    let language = preview::language_of(form.field("preview"), &insider);
    match save(&app, &insider, &form, change, typed.mark(), mark).await? {
        Ok(()) => Ok(insider.done(&path_of(&insider), Done::OrganizationSaved)),
        Err(NotEdited::Refused(refusal)) => {
            let (problems, problem) = refusals::of_settings(insider.words(), &refusal);
            let again = form_page(&app, &insider, &settings, &typed, language);
            framed(insider.refusal(&MailAppearancePage { problems, problem, editing: form.editing(), ..again })?)
        }
        Err(NotEdited::ChangedMeanwhile(now)) => {
            let again = form_page(&app, &insider, &now, &typed, language);
            let editing = again.editing.clone().overtaken(told(insider.words(), &now.mail));
            framed(overtaken(&MailAppearancePage { editing, ..again })?)
        }
    }
}

/// The page shows a document of ours in a frame, and no other does.
fn framed(mut response: Response) -> Result<Response, PageError> {
    allow_own_frame(response.headers_mut());
    Ok(response)
}

/// The mark of what the form shows.
fn mark(settings: &Settings) -> Seen {
    Typed::of(&settings.mail).mark()
}

/// What was chosen, with its names.
pub(super) fn told(words: Words, mail: &MailAppearance) -> Vec<(String, String)> {
    let language = mail.language.as_deref();
    let language =
        language.map(|tag| Language::closest(tag).map_or_else(|| tag.to_owned(), |known| known.own_name().to_owned()));
    let color = mail.accent_color.as_deref().map(|color| {
        let named = colors(words, color).into_iter().find(|choice| choice.is_selected);
        named.map_or_else(|| color.to_owned(), |choice| choice.label)
    });
    let all = [
        ("organization-mail-sender", mail.sender_name.clone()),
        ("organization-mail-reply", mail.reply_to.clone()),
        ("organization-mail-note", mail.note.clone()),
        ("organization-mail-color", color),
        ("frame-language", language),
    ];
    all.into_iter().filter_map(|(key, value)| Some((words.t(key).to_string(), value?))).collect()
}

fn colors(words: Words, selected: &str) -> Vec<Choice> {
    let none = Choice {
        value: String::new(),
        label: words.t("organization-mail-color-none").to_string(),
        is_selected: selected.is_empty(),
    };
    std::iter::once(none).chain(crate::console::workspaces::color_choices(words, selected)).collect()
}

fn languages(first: Option<String>, selected: &str) -> Vec<Choice> {
    let none = first.map(|label| Choice { value: String::new(), label, is_selected: selected.is_empty() });
    let spoken = Language::closest(selected);
    let choice = |language: Language| Choice {
        value: language.tag().to_owned(),
        label: language.own_name().to_owned(),
        is_selected: spoken == Some(language) && !selected.is_empty(),
    };
    none.into_iter().chain(Language::ALL.into_iter().map(choice)).collect()
}

fn form_page(
    app: &App,
    insider: &Insider,
    settings: &Settings,
    typed: &Typed,
    language: Language,
) -> MailAppearancePage {
    let words = insider.words();
    let looks = settings.mail.changed(&typed.change());
    let problems = match &looks {
        Ok(_) => Problems::none(),
        Err(bad) => refusals::of_settings(words, &Refusal::BadMail(*bad)).0,
    };
    let of_readers = words.t("organization-mail-language-none").to_string();
    MailAppearancePage {
        shell: insider.shell(app, Area::Organization).about(Place::MailAppearance),
        path: path_of(insider),
        editing: Editing::of(mark(settings).as_str()),
        languages: languages(Some(of_readers), &typed.language),
        sender_name: typed.sender_name.clone(),
        reply_to: typed.reply_to.clone(),
        colors: colors(words, &typed.color),
        note: typed.note.clone(),
        preview_languages: languages(None, language.tag()),
        preview: looks.ok().and_then(|looks| preview::of(app, insider, typed, &looks, language)),
        problems,
        problem: None,
    }
}
