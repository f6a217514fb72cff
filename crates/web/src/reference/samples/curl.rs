//! The call with curl.

use super::Call;
use super::literal::for_shell;

pub(super) fn sample(call: &Call) -> String {
    let mut words = vec!["curl".to_owned()];
    if call.method != "GET" && !(call.method == "POST" && call.body.is_some()) {
        words.push(format!("-X {}", call.method));
    }
    if !call.answers_json {
        words.push("-N".to_owned());
    }
    let mut lines = vec![format!("{} {}", words.join(" "), for_shell(&call.url()))];
    if let Some((header, before, variable)) = call.credential_header() {
        lines.push(format!("-H \"{header}: {before}${variable}\""));
    }
    lines.extend(call.headers().into_iter().map(|(name, value)| format!("-H '{name}: {value}'")));
    lines.extend(call.text().map(|body| format!("-d {}", for_shell(&body))));
    lines.join(" \\\n  ")
}

#[cfg(test)]
mod tests {
    use super::super::tests::{create_invite, list_webhooks, remove_member};
    use super::*;

    #[test]
    fn a_body_is_quoted_for_the_shell() {
        let expected = r#"curl 'https://admit.example.com/v1/organizations/invites' \
  -H "x-api-key: $ADMIT_ADMIN_KEY" \
  -H 'content-type: application/json' \
  -d '{
  "email": "o'\''hara@example.com",
  "role": "user"
}'"#;
        assert_eq!(sample(&create_invite()), expected);
    }

    #[test]
    fn a_method_without_a_body_is_named() {
        assert!(sample(&remove_member()).starts_with("curl -X DELETE 'https://"));
        assert!(sample(&list_webhooks()).contains("-H 'anthropic-beta: webhooks-2026-10-07'"));
    }
}
