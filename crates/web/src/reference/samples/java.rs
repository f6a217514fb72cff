//! The call in Java, with `java.net.http`.

use super::Call;
use super::literal::{block, quoted};

pub(super) fn sample(call: &Call) -> String {
    let mut lines = vec![format!("HttpRequest.newBuilder(URI.create({}))", quoted(&call.url()))];
    lines.extend(call.credential_header().map(|(header, before, variable)| match before {
        "" => format!(".header(\"{header}\", System.getenv(\"{variable}\"))"),
        before => format!(".header(\"{header}\", \"{before}\" + System.getenv(\"{variable}\"))"),
    }));
    lines.extend(call.headers().into_iter().map(|(name, value)| format!(".header(\"{name}\", \"{value}\")")));
    let publisher = match call.text() {
        Some(body) => format!("HttpRequest.BodyPublishers.ofString({})", text_block(&body)),
        None => "HttpRequest.BodyPublishers.noBody()".to_owned(),
    };
    lines.push(format!(".method(\"{}\", {publisher})", call.method));
    lines.push(".build();".to_owned());
    format!(
        "import java.net.URI;\nimport java.net.http.HttpClient;\nimport java.net.http.HttpRequest;\n\
         import java.net.http.HttpResponse;\n\npublic class Example {{\n\
         \x20   public static void main(String[] arguments) throws Exception {{\n\
         \x20       var request = {}\n\
         \x20       var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());\n\
         \x20       System.out.println(answer.statusCode() + \" \" + answer.body());\n    }}\n}}",
        lines.join("\n            ")
    )
}

fn text_block(text: &str) -> String {
    let text = text.replace('\\', r"\\").replace("\"\"\"", "\\\"\"\"");
    format!("\"\"\"\n{}\"\"\"", block(&text, 16))
}

#[cfg(test)]
mod tests {
    use super::super::tests::{create_invite, remove_member};
    use super::*;

    #[test]
    fn a_body_is_a_text_block() {
        let written = sample(&create_invite());
        assert!(written.contains("ofString(\"\"\"\n                {\n                  \"email\""), "{written}");
        assert!(sample(&remove_member()).contains(".method(\"DELETE\", HttpRequest.BodyPublishers.noBody())"));
    }
}
