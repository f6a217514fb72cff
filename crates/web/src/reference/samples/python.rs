//! The call in Python: through the official SDK, or with the standard library.

use serde_json::Value;

use super::literal::{indented, quoted};
use super::{Call, TOKEN};

pub(super) fn sample(call: &Call) -> String {
    match call.method_of_sdk {
        Some(method) => with_sdk(call, method),
        None => plain(call),
    }
}

fn with_sdk(call: &Call, method: &str) -> String {
    let (parameter, variable) =
        if call.credential == Some(TOKEN) { ("auth_token", TOKEN) } else { ("api_key", super::KEY) };
    let base_url = quoted(&call.base_url);
    format!(
        "import os\n\nfrom anthropic import Anthropic\n\n\
         client = Anthropic(base_url={base_url}, {parameter}=os.environ[\"{variable}\"])\n\n\
         answer = client.{method}({})\nprint(answer)",
        arguments(call)
    )
}

/// The last thing that the path names comes first and without its name; all others are named.
fn arguments(call: &Call) -> String {
    let mut arguments = Vec::new();
    if let Some(((_, last), before)) = call.path.split_last() {
        arguments.push(quoted(last));
        arguments.extend(before.iter().map(|(name, value)| format!("{name}={}", quoted(value))));
    }
    arguments.extend(call.query.iter().map(|(name, value)| format!("{name}={value}")));
    let fields = call.json().and_then(Value::as_object).into_iter().flatten();
    arguments.extend(fields.map(|(name, value)| format!("{name}={}", indented(&literal(value), 4))));
    match arguments.len() {
        0 => String::new(),
        1 => arguments.concat(),
        _ => format!("\n    {},\n", arguments.join(",\n    ")),
    }
}

fn plain(call: &Call) -> String {
    let mut headers = Vec::new();
    headers.extend(call.credential_header().map(|(header, before, variable)| match before {
        "" => format!("\"{header}\": os.environ[\"{variable}\"]"),
        before => format!("\"{header}\": f\"{before}{{os.environ['{variable}']}}\""),
    }));
    headers.extend(call.headers().into_iter().map(|(name, value)| format!("\"{name}\": \"{value}\"")));
    let mut parts = vec![quoted(&call.url()), format!("method=\"{}\"", call.method)];
    if !headers.is_empty() {
        parts.push(format!("headers={{{}}}", headers.join(", ")));
    }
    match call.json() {
        Some(json) => parts.push(format!("data=json.dumps({}).encode()", indented(&literal(json), 4))),
        None => parts.extend(call.text().map(|text| format!("data=b{}", quoted(&text)))),
    }
    let needs_os = if call.credential.is_some() { "import os\n" } else { "" };
    let needs_json = if call.answers_json || call.json().is_some() { "import json\n" } else { "" };
    let shown = if call.answers_json {
        "    print(json.load(answer))"
    } else {
        "    for line in answer:\n        print(line.decode(), end=\"\")"
    };
    format!(
        "{needs_json}{needs_os}import urllib.request\n\nrequest = urllib.request.Request(\n    {},\n)\n\
         with urllib.request.urlopen(request) as answer:\n{shown}",
        parts.join(",\n    ")
    )
}

/// A value, over several lines where it has several parts.
fn literal(value: &Value) -> String {
    match value {
        Value::Null => "None".to_owned(),
        Value::Bool(true) => "True".to_owned(),
        Value::Bool(false) => "False".to_owned(),
        Value::Number(number) => number.to_string(),
        Value::String(text) => quoted(text),
        Value::Array(items) => format!("[{}]", items.iter().map(literal).collect::<Vec<_>>().join(", ")),
        Value::Object(fields) => {
            let fields: Vec<String> =
                fields.iter().map(|(name, value)| format!("{}: {}", quoted(name), literal(value))).collect();
            format!("{{{}}}", fields.join(", "))
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::tests::{create_invite, list_webhooks, remove_member};
    use super::*;

    #[test]
    fn the_sdk_takes_fields_by_their_names() {
        let expected = r#"import os

from anthropic import Anthropic

client = Anthropic(base_url="https://admit.example.com", api_key=os.environ["ADMIT_ADMIN_KEY"])

answer = client.organization.invites.create(
    email="o'hara@example.com",
    role="user",
)
print(answer)"#;
        assert_eq!(sample(&create_invite()), expected);
    }

    #[test]
    fn the_last_thing_that_the_path_names_comes_first() {
        assert!(
            sample(&remove_member()).contains("members.remove(\n    \"user_1\",\n    workspace_id=\"wrkspc_1\",\n)")
        );
        assert!(sample(&list_webhooks()).contains("client.beta.organization.webhooks.list(limit=20)"));
    }

    #[test]
    fn what_the_sdk_does_not_know_is_asked_with_the_standard_library() {
        let call = Call { method_of_sdk: None, credential: Some(TOKEN), ..create_invite() };
        let written = sample(&call);
        assert!(written.contains("\"authorization\": f\"Bearer {os.environ['ADMIT_ACCESS_TOKEN']}\""), "{written}");
        assert!(written.contains("data=json.dumps({\"email\": \"o'hara@example.com\", \"role\": \"user\"}).encode()"));
    }

    #[test]
    fn values_are_spelled_as_python_spells_them() {
        assert_eq!(literal(&json!({"a": [null, true, 1]})), "{\"a\": [None, True, 1]}");
    }
}
