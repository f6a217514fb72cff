//! The call in other people's languages: one file for each. What the official SDKs know is called through them in Python and
//! TypeScript; everything else needs nothing but what comes with the language.

mod command_line;
mod csharp;
mod curl;
mod go;
mod java;
mod literal;
mod php;
mod python;
mod ruby;
mod typescript;

use serde_json::Value;

use super::catalog::{Catalog, Operation, Place};
use super::{example, sdk};

/// Where an example's credential is taken from.
const KEY: &str = "ADMIT_ADMIN_KEY";
const TOKEN: &str = "ADMIT_ACCESS_TOKEN";
/// They are about what the person who calls has, so an example with a key would be refused.
const IN_PERSON: [&str; 2] = ["admit_appoint_user", "admit_hand_over"];
/// How many items a page of an example has, in lists that let one choose.
const PAGE: &str = "20";

/// An example of a call, ready to be written down.
#[derive(Debug)]
pub(super) struct Call {
    /// The operation's id.
    operation: String,
    method: String,
    /// The server's public URL, without a slash at the end.
    base_url: String,
    /// The path with the names of its parameters.
    template: String,
    /// The parameters of the path and an example of each.
    path: Vec<(String, String)>,
    query: Vec<(String, String)>,
    /// The variable that holds the credential.
    credential: Option<&'static str>,
    beta: Option<String>,
    body: Option<Sent>,
    /// The SDKs' method.
    method_of_sdk: Option<&'static str>,
    answers_json: bool,
}

/// A body.
#[derive(Debug)]
enum Sent {
    Json(Value),
    Form(Vec<(String, String)>),
}

/// A sample.
#[derive(Clone, Debug)]
pub(super) struct Sample {
    /// As it stands in ids and is remembered.
    pub(super) language: &'static str,
    /// As people call it.
    pub(super) name: &'static str,
    /// Empty when there is no such call.
    pub(super) code: String,
}

/// A language: its id, its name, and how a call is written in it.
type Language = (&'static str, &'static str, fn(&Call) -> String);

const LANGUAGES: [Language; 9] = [
    ("curl", "curl", curl::sample),
    ("python", "Python", python::sample),
    ("typescript", "TypeScript", typescript::sample),
    ("php", "PHP", php::sample),
    ("go", "Go", go::sample),
    ("java", "Java", java::sample),
    ("ruby", "Ruby", ruby::sample),
    ("csharp", "C#", csharp::sample),
    ("command-line", "Command line", command_line::sample),
];

/// The call of an operation in all languages.
pub(super) fn all(catalog: &Catalog, operation: &Operation, base_url: &str) -> Vec<Sample> {
    let call = Call::of(catalog, operation, base_url);
    LANGUAGES.map(|(language, name, write)| Sample { language, name, code: write(&call) }).into()
}

impl Call {
    fn of(catalog: &Catalog, operation: &Operation, base_url: &str) -> Self {
        let path = operation.parameters_in(Place::Path);
        let takes_tokens_only = operation.access.is_some_and(|access| access.takes_tokens_only());
        let is_in_person = takes_tokens_only || IN_PERSON.contains(&operation.id.as_str());
        let has_pages = operation.parameters_in(Place::Query).any(|parameter| parameter.name == "limit");
        Self {
            operation: operation.id.clone(),
            method: operation.method.clone(),
            base_url: base_url.to_owned(),
            template: operation.path.clone(),
            path: path.map(|parameter| (parameter.name.clone(), example::of_parameter(&parameter.name))).collect(),
            query: has_pages.then(|| ("limit".to_owned(), PAGE.to_owned())).into_iter().collect(),
            credential: operation.access.map(|_| if is_in_person { TOKEN } else { KEY }),
            beta: operation.access.and_then(|access| access.beta_value()).map(str::to_owned),
            body: operation.body.as_ref().map(|body| {
                let example = example::of_body(catalog, &body.schema);
                if body.is_json() { Sent::Json(example) } else { Sent::Form(form(&example)) }
            }),
            method_of_sdk: sdk::method(&operation.id),
            answers_json: operation.answer.content_type == "application/json",
        }
    }

    /// Where it goes, with the examples for what the path names.
    fn url(&self) -> String {
        let mut url = format!("{}{}", self.base_url, self.template);
        for (name, value) in &self.path {
            url = url.replace(&format!("{{{name}}}"), value);
        }
        let query: Vec<String> = self.query.iter().map(|(name, value)| format!("{name}={value}")).collect();
        if query.is_empty() { url } else { format!("{url}?{}", query.join("&")) }
    }

    /// Headers besides the credential.
    fn headers(&self) -> Vec<(&'static str, &str)> {
        let mut headers = Vec::new();
        headers.extend(self.beta.as_deref().map(|beta| ("anthropic-beta", beta)));
        headers.extend(self.body.as_ref().map(|body| ("content-type", body.content_type())));
        headers
    }

    /// The header that holds the credential, what stands before it there, and the variable that it is taken from.
    fn credential_header(&self) -> Option<(&'static str, &'static str, &'static str)> {
        let variable = self.credential?;
        Some(if variable == TOKEN { ("authorization", "Bearer ", TOKEN) } else { ("x-api-key", "", KEY) })
    }

    fn json(&self) -> Option<&Value> {
        match &self.body {
            Some(Sent::Json(json)) => Some(json),
            _ => None,
        }
    }

    /// The body as it is sent.
    fn text(&self) -> Option<String> {
        match self.body.as_ref()? {
            Sent::Json(json) => Some(literal::pretty(json)),
            Sent::Form(fields) => {
                Some(url::form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish())
            }
        }
    }
}

impl Sent {
    fn content_type(&self) -> &'static str {
        match self {
            Self::Json(_) => "application/json",
            Self::Form(_) => "application/x-www-form-urlencoded",
        }
    }
}

fn form(example: &Value) -> Vec<(String, String)> {
    let fields = example.as_object().into_iter().flatten();
    fields.filter_map(|(name, value)| Some((name.clone(), value.as_str()?.to_owned()))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The call that creates an invite; tests change what they are about.
    pub(super) fn create_invite() -> Call {
        Call {
            operation: "create_invite".to_owned(),
            method: "POST".to_owned(),
            base_url: "https://admit.example.com".to_owned(),
            template: "/v1/organizations/invites".to_owned(),
            path: Vec::new(),
            query: Vec::new(),
            credential: Some(KEY),
            beta: None,
            body: Some(Sent::Json(serde_json::json!({"email": "o'hara@example.com", "role": "user"}))),
            method_of_sdk: Some("organization.invites.create"),
            answers_json: true,
        }
    }

    /// The call that takes a member out of a workspace.
    pub(super) fn remove_member() -> Call {
        let path = [("workspace_id", "wrkspc_1"), ("user_id", "user_1")];
        Call {
            operation: "remove_workspace_member".to_owned(),
            method: "DELETE".to_owned(),
            template: "/v1/organizations/workspaces/{workspace_id}/members/{user_id}".to_owned(),
            path: path.map(|(name, value)| (name.to_owned(), value.to_owned())).into(),
            body: None,
            method_of_sdk: Some("organization.workspaces.members.remove"),
            ..create_invite()
        }
    }

    /// A page of webhooks: a beta, and a query.
    pub(super) fn list_webhooks() -> Call {
        Call {
            operation: "list_webhook_endpoints".to_owned(),
            method: "GET".to_owned(),
            template: "/v1/organizations/webhooks".to_owned(),
            query: vec![("limit".to_owned(), "20".to_owned())],
            beta: Some("webhooks-2026-10-07".to_owned()),
            body: None,
            method_of_sdk: Some("beta.organization.webhooks.list"),
            ..create_invite()
        }
    }

    #[test]
    fn a_url_names_what_the_path_asks_for() {
        assert_eq!(
            remove_member().url(),
            "https://admit.example.com/v1/organizations/workspaces/wrkspc_1/members/user_1"
        );
        assert_eq!(list_webhooks().url(), "https://admit.example.com/v1/organizations/webhooks?limit=20");
    }
}
