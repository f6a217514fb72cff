//! The call in PHP, with its own streams.

use super::Call;
use super::literal::in_single_quotes;

pub(super) fn sample(call: &Call) -> String {
    let mut headers = Vec::new();
    headers.extend(
        call.credential_header()
            .map(|(header, before, variable)| format!("        '{header}: {before}' . getenv('{variable}'),")),
    );
    headers.extend(call.headers().into_iter().map(|(name, value)| format!("        '{name}: {value}',")));
    let mut options = vec![format!("    'method' => '{}',", call.method)];
    if !headers.is_empty() {
        options.push(format!("    'header' => [\n{}\n    ],", headers.join("\n")));
    }
    options.extend(call.text().map(|body| format!("    'content' => {},", in_single_quotes(&body))));
    options.push("    'ignore_errors' => true,".to_owned());
    let shown = if call.answers_json { "var_dump(json_decode($answer, true));" } else { "echo $answer;" };
    format!(
        "<?php\n$context = stream_context_create(['http' => [\n{}\n]]);\n\
         $answer = file_get_contents({}, false, $context);\n{shown}",
        options.join("\n"),
        in_single_quotes(&call.url())
    )
}

#[cfg(test)]
mod tests {
    use super::super::tests::create_invite;
    use super::*;

    #[test]
    fn a_body_is_one_text() {
        let written = sample(&create_invite());
        assert!(written.contains("'x-api-key: ' . getenv('ADMIT_ADMIN_KEY'),"), "{written}");
        assert!(
            written.contains(
                r#"'content' => '{
  "email": "o\'hara@example.com","#
            ),
            "{written}"
        );
    }
}
