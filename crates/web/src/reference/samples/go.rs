//! The call in Go, with `net/http`.

use super::Call;
use super::literal::quoted;

pub(super) fn sample(call: &Call) -> String {
    let body = call.text();
    let mut imports = vec!["fmt", "io", "log", "net/http"];
    if call.credential.is_some() {
        imports.push("os");
    }
    if body.is_some() {
        imports.push("strings");
    }
    let imports: Vec<String> = imports.iter().map(|name| format!("\t\"{name}\"")).collect();
    let reader = body.as_ref().map_or("nil".to_owned(), |_| "strings.NewReader(body)".to_owned());
    let body = body.map(|text| format!("\tbody := {}\n", raw(&text))).unwrap_or_default();
    let mut headers = Vec::new();
    headers.extend(call.credential_header().map(|(header, before, variable)| match before {
        "" => format!("\trequest.Header.Set(\"{header}\", os.Getenv(\"{variable}\"))\n"),
        before => format!("\trequest.Header.Set(\"{header}\", \"{before}\"+os.Getenv(\"{variable}\"))\n"),
    }));
    headers.extend(
        call.headers().into_iter().map(|(name, value)| format!("\trequest.Header.Set(\"{name}\", \"{value}\")\n")),
    );
    format!(
        "package main\n\nimport (\n{}\n)\n\nfunc main() {{\n{body}\
         \trequest, err := http.NewRequest(\"{}\", {}, {reader})\n\
         \tif err != nil {{\n\t\tlog.Fatal(err)\n\t}}\n{}\
         \tresponse, err := http.DefaultClient.Do(request)\n\
         \tif err != nil {{\n\t\tlog.Fatal(err)\n\t}}\n\tdefer response.Body.Close()\n\
         \tanswer, err := io.ReadAll(response.Body)\n\
         \tif err != nil {{\n\t\tlog.Fatal(err)\n\t}}\n\tfmt.Println(response.Status, string(answer))\n}}",
        imports.join("\n"),
        call.method,
        quoted(&call.url()),
        headers.concat()
    )
}

/// A text over several lines; one with a backtick can't be written so.
fn raw(text: &str) -> String {
    if text.contains('`') { quoted(text) } else { format!("`{text}`") }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{create_invite, remove_member};
    use super::*;

    #[test]
    fn only_what_is_used_is_imported() {
        let (with, without) = (sample(&create_invite()), sample(&remove_member()));
        assert!(with.contains("\t\"strings\"\n") && with.contains("strings.NewReader(body)"), "{with}");
        assert!(!without.contains("strings") && without.contains("\"DELETE\", \"https://"), "{without}");
        assert_eq!(raw("a`b"), "\"a`b\"");
    }
}
