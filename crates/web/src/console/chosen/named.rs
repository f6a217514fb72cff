//! Acts on several things that their names tell apart: workspaces, groups.

use std::fmt::Display;

use admit_core::Caller;
use admit_language::Words;
use admit_store::{Act, Error};
use axum::response::Response;

use super::{RowAct, act_on_each, find_each, ids_of_form, ids_of_query};
use crate::app::App;
use crate::console::visitor::Insider;
use crate::help::Place;
use crate::html::{Form, PageError};
use crate::json::ApiError;
use crate::pages::chosen::{ChosenPage, ChosenRow, What};
use crate::pages::forms::Refused;
use crate::pages::shell::Area;

/// What is done to several things of one kind.
pub(in crate::console) struct NamedAct<Id, T, U, R> {
    /// How the id of one begins.
    pub(in crate::console) prefix: &'static str,
    /// Their list, as it stands in the paths of settings.
    pub(in crate::console) list: &'static str,
    /// The act, as it stands after the list.
    pub(in crate::console) verb: &'static str,
    /// The part of the Console that they are in.
    pub(in crate::console) area: Area,
    /// What explains the act.
    pub(in crate::console) explained: Place,
    /// The keys of the question, of what will be so, of the button, and of what was done.
    pub(in crate::console) messages: [&'static str; 4],
    /// Finds one.
    pub(in crate::console) find: Act<(Caller, Id), T, Error<R>>,
    /// The id of one, and its name.
    pub(in crate::console) named: fn(T) -> (Id, String),
    /// The act, as it is on one alone.
    pub(in crate::console) act: Act<(Caller, Id), U, Error<R>>,
    /// What is said when it was refused.
    pub(in crate::console) refused: fn(Words, &R) -> Refused,
}

impl<Id, T, U, R> NamedAct<Id, T, U, R>
where
    Id: From<String> + Display + Send + Sync + 'static,
    T: Send + 'static,
    U: Send + 'static,
    R: Into<ApiError> + Send + 'static,
{
    /// The question, about what the address that the list leads to has chosen.
    pub(in crate::console) async fn ask(
        &self,
        app: &App,
        insider: &Insider,
        query: Option<&str>,
    ) -> Result<Response, PageError> {
        let chosen = self.find_those(app, insider, ids_of_query(query, self.prefix)).await?;
        insider.page(&self.dialog(app, insider, &chosen))
    }

    /// The act on each that the form has chosen.
    pub(in crate::console) async fn perform(
        &self,
        app: &App,
        insider: &Insider,
        form: &Form,
    ) -> Result<Response, PageError> {
        let chosen = self.find_those(app, insider, ids_of_form(form, self.prefix)).await?;
        let page = self.dialog(app, insider, &chosen);
        let rows = chosen.into_iter().map(|(id, name)| (name, (insider.caller(), id))).collect();
        let [.., done] = self.messages;
        let row_act = RowAct { act: self.act, done, refused: self.refused, explained: self.explained };
        act_on_each(app, insider, page, rows, row_act).await
    }

    async fn find_those(&self, app: &App, insider: &Insider, ids: Vec<String>) -> Result<Vec<(Id, String)>, PageError> {
        let found = find_each(app, insider, ids, self.find).await?;
        Ok(found.into_iter().map(self.named).collect())
    }

    fn dialog(&self, app: &App, insider: &Insider, chosen: &[(Id, String)]) -> ChosenPage {
        let (words, path) = (insider.words(), insider.settings_path(self.list));
        let [question, afterwards, button, _] = self.messages;
        let row = |(id, name): &(Id, String)| ChosenRow { id: id.to_string(), what: What::Named(name.clone()) };
        ChosenPage {
            action: format!("{path}/{}", self.verb),
            heading: words.t(question).with("count", chosen.len()),
            words: Some(words.t(afterwards)),
            rows: chosen.iter().map(row).collect(),
            is_danger: true,
            ..ChosenPage::new(insider.shell(app, self.area).about(self.explained), path, button)
        }
    }
}
