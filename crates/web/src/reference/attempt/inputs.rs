//! The fields of the form, what was typed into them, and the request that they make.

use axum::body::Body;
use axum::http::{Request, header};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value;

use crate::html::Form;
use crate::reference::catalog::{Catalog, Operation, Parameter, Place};
use crate::reference::example;
use crate::reference::prose::{Piece, pieces};

/// Characters of a parameter, at most; ids and filters are far shorter.
const LENGTH_LIMIT: usize = 2048;

/// What can be filled in for a call.
#[derive(Debug)]
pub(in crate::reference) struct Inputs {
    pub(in crate::reference) parameters: Vec<Input>,
    /// The body as JSON.
    pub(in crate::reference) body: Option<Input>,
    /// Whether the call was not made because nobody confirmed it.
    pub(in crate::reference) is_unconfirmed: bool,
}

/// A field of the form.
#[derive(Debug)]
pub(in crate::reference) struct Input {
    place: Place,
    /// The parameter; empty for the body.
    pub(in crate::reference) label: String,
    /// Its name in the form, and its id on the page.
    pub(in crate::reference) name: String,
    pub(in crate::reference) value: String,
    pub(in crate::reference) is_required: bool,
    /// Whether it takes several values.
    pub(in crate::reference) is_list: bool,
    /// The values to choose from; none for a text.
    pub(in crate::reference) choices: Vec<String>,
    pub(in crate::reference) hint: Vec<Piece>,
    /// What is wrong, as its message calls it.
    pub(in crate::reference) problem: Option<&'static str>,
}

impl Inputs {
    /// Nothing is filled in yet, but for an example of the body.
    pub(in crate::reference) fn blank(catalog: &Catalog, operation: &Operation) -> Self {
        let parameters = operation.parameters.iter().filter(|parameter| parameter.place != Place::Header);
        let body = operation.body.as_ref().map(|body| {
            let example = example::of_body(catalog, &body.schema);
            Input { value: serde_json::to_string_pretty(&example).unwrap_or_default(), ..Input::body() }
        });
        Self { parameters: parameters.map(|one| Input::of(catalog, one)).collect(), body, is_unconfirmed: false }
    }

    /// What was filled in, with what is wrong with it.
    pub(in crate::reference) fn read(catalog: &Catalog, operation: &Operation, form: &Form) -> Self {
        let mut inputs = Self::blank(catalog, operation);
        for input in inputs.parameters.iter_mut().chain(&mut inputs.body) {
            form.field(&input.name).clone_into(&mut input.value);
            input.problem = input.judge();
        }
        inputs
    }

    /// The request; `None` when something is wrong. What was typed can only ever be one part of the path or a value of the
    /// query: everything else of it is the operation's.
    pub(super) fn request(&self, operation: &Operation) -> Option<Request<Body>> {
        if self.parameters.iter().chain(&self.body).any(|input| input.problem.is_some()) {
            return None;
        }
        let mut path = operation.path.clone();
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        for input in self.parameters.iter().filter(|input| !input.value.is_empty()) {
            if input.place == Place::Path {
                let part = utf8_percent_encode(&input.value, NON_ALPHANUMERIC).to_string();
                path = path.replace(&format!("{{{}}}", input.label), &part);
            } else {
                query.extend_pairs(input.values().map(|value| (input.label.as_str(), value)));
            }
        }
        let query = query.finish();
        let uri = if query.is_empty() { path } else { format!("{path}?{query}") };
        let mut request = Request::builder().method(operation.method.as_str()).uri(uri);
        if let Some(beta) = operation.access.and_then(|access| access.beta_value()) {
            request = request.header("anthropic-beta", beta);
        }
        let body = match &self.body {
            Some(body) => {
                request = request.header(header::CONTENT_TYPE, "application/json");
                Body::from(body.value.clone())
            }
            None => Body::empty(),
        };
        request.body(body).ok()
    }
}

impl Input {
    fn of(catalog: &Catalog, parameter: &Parameter) -> Self {
        let schema = catalog.resolve(&parameter.schema);
        let is_list = schema["type"] == "array";
        let listed = schema.get("enum").filter(|_| !is_list).and_then(Value::as_array).into_iter().flatten();
        let choices: Vec<String> = listed.filter_map(Value::as_str).map(str::to_owned).collect();
        let truths = ["true", "false"].map(str::to_owned).into();
        let place = if parameter.place == Place::Path { "path" } else { "query" };
        Self {
            place: parameter.place,
            label: parameter.name.clone(),
            name: format!("{place}-{}", parameter.name.replace(['[', ']', '.'], "-")),
            value: String::new(),
            is_required: parameter.is_required,
            is_list,
            choices: if schema["type"] == "boolean" { truths } else { choices },
            hint: pieces(&parameter.description),
            problem: None,
        }
    }

    fn body() -> Self {
        Self {
            place: Place::Header,
            label: String::new(),
            name: "body".to_owned(),
            value: String::new(),
            is_required: true,
            is_list: false,
            choices: Vec::new(),
            hint: Vec::new(),
            problem: None,
        }
    }

    fn is_body(&self) -> bool {
        self.name == "body"
    }

    fn values(&self) -> impl Iterator<Item = &str> {
        let several = self.is_list.then(|| self.value.split(',').map(str::trim).filter(|value| !value.is_empty()));
        let one = (!self.is_list).then_some(self.value.as_str());
        several.into_iter().flatten().chain(one)
    }

    fn judge(&self) -> Option<&'static str> {
        let value = self.value.trim();
        if value.is_empty() {
            return self.is_required.then_some("missing");
        }
        if self.is_body() {
            return None;
        }
        if self.value.chars().count() > LENGTH_LIMIT {
            return Some("too_long");
        }
        // A part of a path that means another one would be encoded, and so mean itself; it is refused all the same.
        let is_step = self.place == Place::Path && [".", ".."].contains(&value);
        (is_step || self.value.chars().any(char::is_control)).then_some("impossible")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn request(id: &str, values: &[(&str, &str)]) -> Option<Request<Body>> {
        let description = serde_json::to_value(crate::routes::description().describe()).unwrap();
        let catalog = Catalog::new(&description, &crate::routes::access_rows());
        let (_, operation) = catalog.find(id).unwrap();
        let mut inputs = Inputs::blank(&catalog, operation);
        for input in inputs.parameters.iter_mut().chain(&mut inputs.body) {
            input.value =
                values.iter().find(|(name, _)| *name == input.name).map_or("", |(_, value)| *value).to_owned();
            input.problem = input.judge();
        }
        inputs.request(operation)
    }

    #[test]
    fn what_is_typed_stays_the_part_of_the_path_that_it_is_for() {
        let uri = |user: &str| request("retrieve_user", &[("path-user_id", user)]).map(|made| made.uri().to_string());
        assert_eq!(uri("user_1").unwrap(), "/v1/organizations/users/user%5F1");
        let path = "/v1/organizations/users/%2E%2E%2Finvites%3Fa%3D1%23b%2F%252e";
        assert_eq!(uri("../invites?a=1#b/%2e").unwrap(), path);
        for refused in ["", " ", ".", "..", "a\r\nx-api-key: b", "a\0b", &"x".repeat(LENGTH_LIMIT + 1)] {
            assert_eq!(uri(refused), None, "{refused:?}");
        }
    }

    #[test]
    fn a_query_has_what_was_filled_in_and_lists_have_each_value() {
        let values = [("query-roles--", "user, admin"), ("query-email", "a+b@x.test&limit=5"), ("query-limit", "")];
        let made = request("list_users", &values).unwrap();
        let expected = "/v1/organizations/users?email=a%2Bb%40x.test%26limit%3D5&roles%5B%5D=user&roles%5B%5D=admin";
        assert_eq!(made.uri().to_string(), expected);
        assert!(made.headers().is_empty());
    }

    #[test]
    fn the_header_of_a_beta_is_the_operations_and_nobody_elses() {
        let made = request("sign_out_user", &[("path-user_id", "u"), ("header-anthropic-beta", "evil")]).unwrap();
        assert_eq!(made.headers()["anthropic-beta"], "admin-user-sign-out-2026-10-08");
        assert_eq!(made.headers().len(), 1);
    }

    #[test]
    fn a_body_is_sent_as_it_was_typed() {
        let made = request("create_invite", &[("body", "{\"email\": 1}")]).unwrap();
        assert_eq!(
            (made.method().as_str(), made.headers()["content-type"].to_str().unwrap()),
            ("POST", "application/json")
        );
        assert!(request("create_invite", &[]).is_none(), "a body is needed");
    }
}
