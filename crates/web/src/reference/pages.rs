//! What the pages show, each with the template it fills.

use askama::Template;

use super::Reference;
use super::attempt::Inputs;
use super::callers::{self, Callers};
use super::catalog::{Catalog, Operation, Place, Subject};
use super::error_codes::{self, ErrorCode};
use super::example;
use super::fields::{Field, Fields};
use super::prose::{Piece, pieces};
use super::samples::{self, Sample};
use crate::pages::reader::Reader;

/// A link to an operation.
#[derive(Debug)]
pub(super) struct OperationLink {
    pub(super) id: String,
    pub(super) method: String,
    pub(super) path: String,
    pub(super) summary: Vec<Piece>,
}

impl From<&Operation> for OperationLink {
    fn from(operation: &Operation) -> Self {
        Self {
            id: operation.id.clone(),
            method: operation.method.clone(),
            path: operation.path.clone(),
            summary: pieces(&operation.summary),
        }
    }
}

/// Links to what is about the same.
#[derive(Debug)]
pub(super) struct SubjectLinks {
    pub(super) name: String,
    pub(super) operations: Vec<OperationLink>,
}

impl SubjectLinks {
    /// Its name in the address of its place on the page.
    fn anchor(&self) -> String {
        self.name.to_lowercase().replace(' ', "-")
    }
}

/// All operations, or those that were looked for.
///
/// `GET /reference`
#[derive(Debug, Template)]
#[template(path = "reference/index.html")]
pub(super) struct IndexPage {
    pub(super) reader: Reader,
    /// What was looked for; empty for nothing.
    pub(super) search: String,
    pub(super) count: usize,
    pub(super) subjects: Vec<SubjectLinks>,
}

/// One operation.
///
/// `GET /reference/{operation_id}`
#[derive(Debug, Template)]
#[template(path = "reference/operation.html")]
pub(super) struct OperationPage {
    reader: Reader,
    subject: String,
    /// The operations about the same, this one among them.
    neighbours: Vec<OperationLink>,
    operation: OperationLink,
    description: Vec<Piece>,
    callers: Option<Callers>,
    /// The keys of headings, and what is below them; none is empty.
    parameters: Vec<(&'static str, Vec<Field>)>,
    answer: Vec<Piece>,
    answer_fields: Vec<Field>,
    /// An example of the answer; empty when it is not JSON.
    answer_example: String,
    refusals: Vec<Refusal>,
    samples: Vec<Sample>,
    trying: Trying,
}

/// What can be tried here, and by whom.
#[derive(Debug)]
pub(super) enum Trying {
    /// Nothing, for the reason with this key.
    NotHere(&'static str),
    /// Whoever signs in.
    SignIn,
    /// The person manages no organization that it is for.
    NoOrganization,
    /// A call.
    Form(Box<TryForm>),
}

/// The form of a call, and its answer.
#[derive(Debug)]
pub(super) struct TryForm {
    pub(super) organizations: Vec<OrganizationChoice>,
    pub(super) inputs: Inputs,
    /// Whether the call changes something.
    pub(super) changes: bool,
    /// What was answered, once it was made.
    pub(super) outcome: Option<Outcome>,
}

/// An organization to make the call for.
#[derive(Debug)]
pub(super) struct OrganizationChoice {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) is_selected: bool,
}

/// What a call was answered.
#[derive(Debug)]
pub(super) struct Outcome {
    pub(super) status: u16,
    pub(super) reason: &'static str,
    pub(super) is_good: bool,
    pub(super) headers: Vec<(String, String)>,
    /// `None` when it is too long to be shown.
    pub(super) body: Option<String>,
}

/// A status that is no success, and the codes that come with it.
#[derive(Debug)]
pub(super) struct Refusal {
    status: u16,
    meaning: Vec<Piece>,
    codes: Vec<ErrorCode>,
}

impl OperationPage {
    /// The page of an operation.
    pub(super) fn new(
        reader: Reader,
        reference: &Reference,
        subject: &Subject,
        operation: &Operation,
        trying: Trying,
    ) -> Self {
        let catalog = reference.catalog();
        let answer = &operation.answer;
        let is_json = answer.content_type == "application/json";
        let sent = Fields { catalog, words: reader.words, are_sent: true };
        Self {
            subject: subject.name.clone(),
            neighbours: subject.operations.iter().map(Into::into).collect(),
            operation: operation.into(),
            description: pieces(&operation.description),
            callers: callers::of(operation),
            parameters: parameters(sent, operation),
            answer: pieces(&answer.description),
            answer_fields: Fields { are_sent: false, ..sent }.of_schema(&answer.schema),
            answer_example: if is_json { example_answer(catalog, operation) } else { String::new() },
            refusals: refusals(operation),
            samples: samples::all(catalog, operation, reference.base_url()),
            trying,
            reader,
        }
    }
}

fn example_answer(catalog: &Catalog, operation: &Operation) -> String {
    let example = example::of_answer(catalog, &operation.answer.schema);
    serde_json::to_string_pretty(&example).unwrap_or_default()
}

fn parameters(fields: Fields<'_>, operation: &Operation) -> Vec<(&'static str, Vec<Field>)> {
    let in_place = |place| -> Vec<Field> {
        operation.parameters_in(place).map(|parameter| fields.of_parameter(parameter)).collect()
    };
    let body = operation.body.as_ref().map(|body| fields.of_schema(&body.schema)).unwrap_or_default();
    let all = [
        ("reference-path-parameters", in_place(Place::Path)),
        ("reference-query-parameters", in_place(Place::Query)),
        ("reference-headers", in_place(Place::Header)),
        ("reference-body", body),
    ];
    all.into_iter().filter(|(_, fields)| !fields.is_empty()).collect()
}

fn refusals(operation: &Operation) -> Vec<Refusal> {
    let known = error_codes::of(operation);
    let refusal = |(status, meaning): &(u16, String)| Refusal {
        status: *status,
        meaning: pieces(meaning),
        codes: known.iter().filter(|known| known.status == *status).cloned().collect(),
    };
    operation.refusals.iter().map(refusal).collect()
}
