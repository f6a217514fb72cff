//! One call of the API, before it is sent.

use serde_json::{Map, Value, json};
use url::Url;

/// The methods that the API knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Method {
    Get,
    Post,
    Put,
    Delete,
}

impl Method {
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Delete => "DELETE",
        }
    }
}

/// A call: method, path, query and body.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Call {
    method: Method,
    path: Vec<String>,
    query: Vec<(&'static str, String)>,
    body: Option<Map<String, Value>>,
    /// A body that is no JSON, with its type.
    text: Option<(&'static str, String)>,
    beta: Option<&'static str>,
}

impl Call {
    /// Reads what is at a path; a path is given in its parts, which may hold any character.
    pub(crate) fn get(path: &[&str]) -> Self {
        Self::new(Method::Get, path)
    }

    /// Makes or changes something.
    pub(crate) fn post(path: &[&str]) -> Self {
        Self::new(Method::Post, path)
    }

    /// Sees to it that something is so; sent again, it changes nothing.
    pub(crate) fn put(path: &[&str]) -> Self {
        Self::new(Method::Put, path)
    }

    /// Takes something away.
    pub(crate) fn delete(path: &[&str]) -> Self {
        Self::new(Method::Delete, path)
    }

    fn new(method: Method, path: &[&str]) -> Self {
        let path = path.iter().map(|part| (*part).to_owned()).collect();
        Self { method, path, query: Vec::new(), body: None, text: None, beta: None }
    }

    /// Adds a query parameter, if there is a value.
    pub(crate) fn query(mut self, name: &'static str, value: Option<impl ToString>) -> Self {
        self.query.extend(value.map(|value| (name, value.to_string())));
        self
    }

    /// Adds a query parameter for each value; the name ends with `[]`.
    pub(crate) fn query_each(mut self, name: &'static str, values: impl IntoIterator<Item = impl ToString>) -> Self {
        self.query.extend(values.into_iter().map(|value| (name, value.to_string())));
        self
    }

    /// Adds a query parameter that says yes; without it the API assumes no.
    pub(crate) fn query_if(self, name: &'static str, is_wanted: bool) -> Self {
        self.query(name, is_wanted.then_some("true"))
    }

    /// Adds a field to the body.
    pub(crate) fn field(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.body.get_or_insert_default().insert(name.to_owned(), value.into());
        self
    }

    /// Adds a field to the body, if there is a value; there is a body also without.
    pub(crate) fn field_if(mut self, name: &str, value: Option<impl Into<Value>>) -> Self {
        match value {
            Some(value) => self.field(name, value),
            None => {
                self.body.get_or_insert_default();
                self
            }
        }
    }

    /// Takes a text for the body, in place of fields.
    pub(crate) fn text(mut self, content_type: &'static str, text: String) -> Self {
        self.text = Some((content_type, text));
        self
    }

    /// Asks for a beta that the path needs.
    pub(crate) fn with_beta(mut self, beta: &'static str) -> Self {
        self.beta = Some(beta);
        self
    }

    /// Whether the call changes something through the native API, which does it once however often it is sent with one key.
    pub(crate) fn can_be_told_apart(&self) -> bool {
        self.method == Method::Post && self.path.first().is_some_and(|part| part == "admit")
    }

    pub(crate) fn method(&self) -> Method {
        self.method
    }

    pub(crate) fn beta(&self) -> Option<&'static str> {
        self.beta
    }

    /// The body, if there is one; what is no JSON as a text.
    pub(crate) fn body(&self) -> Option<Value> {
        let text = self.text.as_ref().map(|(_, text)| Value::from(text.as_str()));
        text.or_else(|| self.body.clone().map(Value::Object))
    }

    /// The body as it is sent, and of which type it is.
    pub(crate) fn content(&self) -> Option<(&'static str, String)> {
        let object = || Some(("application/json", Value::Object(self.body.clone()?).to_string()));
        self.text.clone().or_else(object)
    }

    /// Where the call goes.
    pub(crate) fn url(&self, base_url: &Url) -> Url {
        let mut url = base_url.clone();
        if let Ok(mut path) = url.path_segments_mut() {
            path.pop_if_empty().extend(&self.path);
        }
        if !self.query.is_empty() {
            url.query_pairs_mut().extend_pairs(&self.query);
        }
        url
    }

    /// The call as an object, for whoever wants to see it before it is sent.
    pub(crate) fn describe(&self, base_url: &Url) -> Value {
        let mut described = json!({"method": self.method.as_str(), "url": self.url(base_url).as_str()});
        if let Some(body) = self.body() {
            described["body"] = body;
        }
        if let Some(beta) = self.beta {
            described["anthropic-beta"] = beta.into();
        }
        described
    }
}
