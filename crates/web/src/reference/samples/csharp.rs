//! The call in C#, with `HttpClient`.

use super::literal::{block, quoted};
use super::{Call, Sent};

pub(super) fn sample(call: &Call) -> String {
    let method = match call.method.as_str() {
        "POST" => "Post",
        "PUT" => "Put",
        "DELETE" => "Delete",
        _ => "Get",
    };
    let mut lines = vec![
        "using var client = new HttpClient();".to_owned(),
        format!("using var request = new HttpRequestMessage(HttpMethod.{method}, {});", quoted(&call.url())),
    ];
    lines.extend(call.credential_header().map(|(header, before, variable)| {
        let value = format!("Environment.GetEnvironmentVariable(\"{variable}\")");
        let value = if before.is_empty() { value } else { format!("\"{before}\" + {value}") };
        format!("request.Headers.Add(\"{header}\", {value});")
    }));
    lines.extend(call.beta.iter().map(|beta| format!("request.Headers.Add(\"anthropic-beta\", {});", quoted(beta))));
    if let Some(body) = call.text() {
        let kind = call.body.as_ref().map_or("", Sent::content_type);
        lines.push(format!(
            "request.Content = new StringContent(\n    \"\"\"\n{}\n    \"\"\",\n    System.Text.Encoding.UTF8,\n    \"{kind}\");",
            block(&body, 4)
        ));
    }
    lines.push("using var answer = await client.SendAsync(request);".to_owned());
    lines.push(
        "Console.WriteLine((int)answer.StatusCode + \" \" + await answer.Content.ReadAsStringAsync());".to_owned(),
    );
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::super::tests::{create_invite, list_webhooks};
    use super::*;

    #[test]
    fn a_body_is_a_raw_text() {
        let written = sample(&create_invite());
        assert!(written.contains("new StringContent(\n    \"\"\"\n    {\n      \"email\""), "{written}");
        assert!(sample(&list_webhooks()).contains("request.Headers.Add(\"anthropic-beta\", \"webhooks-2026-10-07\");"));
    }
}
