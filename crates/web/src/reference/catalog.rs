//! The operations as pages show them, read from the same description as `/openapi.json`, with the row of each in the table
//! of who may call what.

use serde_json::{Map, Value};

use crate::json::Access;

const METHODS: [&str; 4] = ["get", "post", "put", "delete"];
/// What programs send when they send JSON.
const JSON: &str = "application/json";
/// What OAuth libraries send.
const FORM: &str = "application/x-www-form-urlencoded";

/// All operations, by what they are about.
#[derive(Debug)]
pub(super) struct Catalog {
    /// In the order of their names.
    pub(super) subjects: Vec<Subject>,
    schemas: Map<String, Value>,
}

/// What some operations are about.
#[derive(Debug)]
pub(super) struct Subject {
    pub(super) name: String,
    pub(super) operations: Vec<Operation>,
}

/// One operation.
#[derive(Clone, Debug)]
pub(super) struct Operation {
    /// Its name in the description and in the address of its page.
    pub(super) id: String,
    /// Such as `POST`.
    pub(super) method: String,
    /// Its path with the names of its parameters.
    pub(super) path: String,
    pub(super) summary: String,
    pub(super) description: String,
    pub(super) parameters: Vec<Parameter>,
    pub(super) body: Option<Body>,
    /// What a success answers, and as what.
    pub(super) answer: Answer,
    /// Statuses of refusals and failures, and what they mean.
    pub(super) refusals: Vec<(u16, String)>,
    /// Who may call it; `None` when it needs no credential.
    pub(super) access: Option<Access>,
}

/// Where a parameter is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    Path,
    Query,
    Header,
}

/// A parameter beside the body.
#[derive(Clone, Debug)]
pub(super) struct Parameter {
    pub(super) name: String,
    pub(super) place: Place,
    pub(super) is_required: bool,
    pub(super) description: String,
    pub(super) schema: Value,
}

/// What is sent along.
#[derive(Clone, Debug)]
pub(super) struct Body {
    pub(super) content_type: &'static str,
    pub(super) schema: Value,
}

/// What a success answers.
#[derive(Clone, Debug)]
pub(super) struct Answer {
    pub(super) description: String,
    pub(super) content_type: String,
    pub(super) schema: Value,
}

impl Body {
    pub(super) fn is_json(&self) -> bool {
        self.content_type == JSON
    }
}

impl Operation {
    /// Whether it only reads.
    pub(super) fn is_read(&self) -> bool {
        self.method == "GET"
    }

    /// Whether its answer has no end of its own, but goes on while something happens.
    pub(super) fn is_stream(&self) -> bool {
        self.answer.content_type == "text/event-stream"
    }

    pub(super) fn parameters_in(&self, place: Place) -> impl Iterator<Item = &Parameter> {
        self.parameters.iter().filter(move |parameter| parameter.place == place)
    }
}

impl Catalog {
    /// Reads a description.
    pub(super) fn new(description: &Value, access: &[Access]) -> Self {
        let mut subjects: Vec<Subject> = Vec::new();
        for (path, item) in description["paths"].as_object().into_iter().flatten() {
            for method in METHODS {
                let Some(operation) = item.get(method) else { continue };
                let name = operation["tags"][0].as_str().unwrap_or_default();
                let operation = read(&method.to_uppercase(), path, operation, access);
                match subjects.iter_mut().find(|subject| subject.name == name) {
                    Some(subject) => subject.operations.push(operation),
                    None => subjects.push(Subject { name: name.to_owned(), operations: vec![operation] }),
                }
            }
        }
        subjects.sort_by_key(|subject| subject.name.to_lowercase());
        for subject in &mut subjects {
            // The mirror first, then what Admit adds to it.
            subject.operations.sort_by_key(|operation| (!operation.path.starts_with("/v1/"), operation.path.clone()));
        }
        let schemas = description["components"]["schemas"].as_object().cloned().unwrap_or_default();
        Self { subjects, schemas }
    }

    /// All operations.
    #[cfg(test)]
    pub(super) fn operations(&self) -> impl Iterator<Item = &Operation> {
        self.subjects.iter().flat_map(|subject| &subject.operations)
    }

    /// The operation with this id, and what it is about.
    pub(super) fn find(&self, id: &str) -> Option<(&Subject, &Operation)> {
        let pairs = self.subjects.iter().flat_map(|subject| subject.operations.iter().map(move |one| (subject, one)));
        pairs.into_iter().find(|(_, operation)| operation.id == id)
    }

    /// What a schema says, where it refers to another one too.
    pub(super) fn resolve<'s>(&'s self, schema: &'s Value) -> &'s Value {
        let name = schema["$ref"].as_str().and_then(|reference| reference.rsplit('/').next());
        name.and_then(|name| self.schemas.get(name)).unwrap_or(schema)
    }
}

fn read(method: &str, path: &str, operation: &Value, access: &[Access]) -> Operation {
    let mut refusals = Vec::new();
    let mut answer = Answer { description: String::new(), content_type: String::new(), schema: Value::Null };
    for (status, response) in operation["responses"].as_object().into_iter().flatten() {
        let description = text(&response["description"]);
        match status.parse() {
            Ok(200) => answer = read_answer(response),
            Ok(status) => refusals.push((status, description)),
            Err(_) => {}
        }
    }
    refusals.sort_unstable();
    let parameters = operation["parameters"].as_array().into_iter().flatten();
    Operation {
        id: text(&operation["operationId"]),
        method: method.to_owned(),
        path: path.to_owned(),
        summary: text(&operation["summary"]),
        description: text(&operation["description"]),
        parameters: parameters.filter_map(read_parameter).collect(),
        body: read_body(&operation["requestBody"]["content"]),
        answer,
        refusals,
        access: access.iter().find(|row| row.method == method && row.path == path).copied(),
    }
}

fn read_answer(response: &Value) -> Answer {
    let content = response["content"].as_object().and_then(|content| content.iter().next());
    let (content_type, schema) = content.map_or((String::new(), Value::Null), |(content_type, content)| {
        (content_type.clone(), content["schema"].clone())
    });
    Answer { description: text(&response["description"]), content_type, schema }
}

fn read_parameter(parameter: &Value) -> Option<Parameter> {
    let place = match parameter["in"].as_str()? {
        "path" => Place::Path,
        "query" => Place::Query,
        "header" => Place::Header,
        _ => return None,
    };
    Some(Parameter {
        name: text(&parameter["name"]),
        place,
        is_required: parameter["required"] == true,
        description: text(&parameter["description"]),
        schema: parameter["schema"].clone(),
    })
}

fn read_body(content: &Value) -> Option<Body> {
    let kinds = [JSON, FORM].into_iter();
    let (content_type, schema) = kinds.filter_map(|kind| Some((kind, content.get(kind)?["schema"].clone()))).next()?;
    Some(Body { content_type, schema })
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}
