//! Plans for organizations as a server tells of them.

mod file;
mod people;
mod places;
mod roles;

use serde_json::{Value, json};

use super::*;
use crate::client::{Call, Failure, Listing};

/// What lists answer, by the end of their path.
type Lists<'l> = &'l [(&'l str, Value)];

/// A server that answers lists, and one object of a path in the same way.
struct Answers<'a>(Lists<'a>);

impl Answers<'_> {
    fn find(&self, call: &Call) -> Value {
        let url = call.url(&"http://x".parse().unwrap());
        let (_, answer) = self.0.iter().find(|(end, _)| url.path().ends_with(end)).unwrap_or_else(|| panic!("{url}"));
        answer.clone()
    }
}

impl Source for Answers<'_> {
    fn list(&mut self, listing: Listing) -> Result<Vec<Value>, Failure> {
        Ok(self.find(&listing.call).as_array().unwrap().clone())
    }

    fn get(&mut self, call: Call) -> Result<Value, Failure> {
        Ok(self.find(&call))
    }
}

fn read(desired: &Desired, prunes: bool, lists: Lists<'_>) -> Present {
    Present::read(desired, prunes, &mut Answers(lists)).unwrap()
}

fn plan(text: &str, prunes: bool, lists: Lists<'_>) -> Plan {
    let desired = Desired::read(text).unwrap();
    let present = read(&desired, prunes, lists);
    Plan::make(&desired, &present, prunes).unwrap()
}

/// The steps with their calls, and what is left alone. What was made has the id of its kind and number.
fn shown(plan: &Plan) -> Vec<String> {
    let made: Made = (0..3)
        .flat_map(|number| {
            [
                (step::Slot::Workspace(number), format!("new_w{number}")),
                (step::Slot::Group(number), format!("new_g{number}")),
                (step::Slot::Role(number), format!("new_r{number}")),
            ]
        })
        .collect();
    let step = |step: &Step| {
        let call = step.call(&made).unwrap();
        let url = call.url(&"http://x".parse().unwrap());
        let path = url.path().trim_start_matches("/v1/organizations/");
        let body = call.body().map_or(String::new(), |body| format!(" {body}"));
        format!("{} {} {}: {} {path}{body}", step.action.sign(), step.kind, step.name, call.method().as_str())
    };
    let kept = plan.kept.iter().map(|kept| format!("  {} {}: {}", kept.kind, kept.name, kept.detail));
    plan.steps.iter().map(step).chain(kept).collect()
}

fn user(id: &str, email: &str, role: &str) -> Value {
    json!({"id": id, "email": email, "role": role})
}

fn invite(id: &str, email: &str, workspaces: Value, groups: Value) -> Value {
    json!({"id": id, "email": email, "role": "user", "workspaces": workspaces, "rbac_group_ids": groups})
}

fn workspace(id: &str, name: &str) -> Value {
    json!({"id": id, "name": name, "display_color": "#111111", "tags": {"a": "1", "b": "2"},
           "data_residency": {"workspace_geo": "us", "default_inference_geo": "global", "allowed_inference_geos": "unrestricted"}})
}

fn in_workspace(user_id: &str, role: &str) -> Value {
    json!({"user_id": user_id, "workspace_role": role})
}

fn mistake(text: &str) -> String {
    Desired::read(text).unwrap_err().to_string()
}
