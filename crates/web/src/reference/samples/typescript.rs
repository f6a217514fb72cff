//! The call in TypeScript: through the official SDK, or with `fetch`.

use serde_json::Value;

use super::literal::{indented, pretty, quoted};
use super::{Call, TOKEN};
use crate::reference::sdk;

pub(super) fn sample(call: &Call) -> String {
    match call.method_of_sdk {
        Some(method) => with_sdk(call, method),
        None => plain(call),
    }
}

fn with_sdk(call: &Call, method: &str) -> String {
    let (parameter, variable) =
        if call.credential == Some(TOKEN) { ("authToken", TOKEN) } else { ("apiKey", super::KEY) };
    let base_url = quoted(&call.base_url);
    let method = sdk::in_typescript(method);
    format!(
        "import Anthropic from \"@anthropic-ai/sdk\";\n\n\
         const client = new Anthropic({{ baseURL: {base_url}, {parameter}: process.env.{variable} }});\n\n\
         const answer = await client.{method}({});\nconsole.log(answer);",
        arguments(call)
    )
}

/// The last thing that the path names comes first; what else there is is one object.
fn arguments(call: &Call) -> String {
    let mut fields = Vec::new();
    let mut first = None;
    if let Some(((_, last), before)) = call.path.split_last() {
        first = Some(quoted(last));
        fields.extend(before.iter().map(|(name, value)| format!("{name}: {}", quoted(value))));
    }
    fields.extend(call.query.iter().map(|(name, value)| format!("{name}: {value}")));
    let body = call.json().and_then(Value::as_object).into_iter().flatten();
    fields.extend(body.map(|(name, value)| format!("{name}: {}", indented(&pretty(value), 2))));
    let fields = match fields.len() {
        0 => None,
        1 => Some(format!("{{ {} }}", fields.concat())),
        _ => Some(format!("{{\n  {},\n}}", fields.join(",\n  "))),
    };
    first.into_iter().chain(fields).collect::<Vec<_>>().join(", ")
}

fn plain(call: &Call) -> String {
    let mut headers = Vec::new();
    headers.extend(call.credential_header().map(|(header, before, variable)| match before {
        "" => format!("\"{header}\": process.env.{variable}!"),
        before => format!("{header}: `{before}${{process.env.{variable}}}`"),
    }));
    headers.extend(call.headers().into_iter().map(|(name, value)| format!("\"{name}\": \"{value}\"")));
    let mut options = Vec::new();
    if call.method != "GET" {
        options.push(format!("method: \"{}\"", call.method));
    }
    if !headers.is_empty() {
        options.push(format!("headers: {{ {} }}", headers.join(", ")));
    }
    match call.json() {
        Some(json) => options.push(format!("body: JSON.stringify({})", indented(&pretty(json), 2))),
        None => options.extend(call.text().map(|text| format!("body: {}", quoted(&text)))),
    }
    let url = quoted(&call.url());
    let asked = match options.len() {
        0 => format!("fetch({url})"),
        _ => format!("fetch({url}, {{\n  {},\n}})", options.join(",\n  ")),
    };
    let shown =
        if call.answers_json { "console.log(await answer.json());" } else { "console.log(await answer.text());" };
    format!("const answer = await {asked};\nif (!answer.ok) throw new Error(await answer.text());\n{shown}")
}

#[cfg(test)]
mod tests {
    use super::super::tests::{create_invite, list_webhooks, remove_member};
    use super::*;

    #[test]
    fn the_sdk_takes_one_object() {
        let written = sample(&create_invite());
        let expected =
            "await client.organization.invites.create({\n  email: \"o'hara@example.com\",\n  role: \"user\",\n});";
        assert!(written.contains(expected), "{written}");
        assert!(sample(&remove_member()).contains("members.remove(\"user_1\", { workspace_id: \"wrkspc_1\" });"));
        assert!(sample(&list_webhooks()).contains("client.beta.organization.webhooks.list({ limit: 20 })"));
    }

    #[test]
    fn what_the_sdk_does_not_know_is_fetched() {
        let written = sample(&Call { method_of_sdk: None, ..create_invite() });
        assert!(written.contains("method: \"POST\""), "{written}");
        assert!(written.contains("\"x-api-key\": process.env.ADMIT_ADMIN_KEY!"), "{written}");
    }
}
