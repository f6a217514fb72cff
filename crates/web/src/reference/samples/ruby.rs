//! The call in Ruby, with `net/http`.

use super::Call;
use super::literal::in_single_quotes;

pub(super) fn sample(call: &Call) -> String {
    let class = match call.method.as_str() {
        "POST" => "Post",
        "PUT" => "Put",
        "DELETE" => "Delete",
        _ => "Get",
    };
    let mut lines = vec![
        "require 'net/http'".to_owned(),
        String::new(),
        format!("uri = URI({})", in_single_quotes(&call.url())),
        format!("request = Net::HTTP::{class}.new(uri)"),
    ];
    lines.extend(call.credential_header().map(|(header, before, variable)| match before {
        "" => format!("request['{header}'] = ENV.fetch('{variable}')"),
        before => format!("request['{header}'] = \"{before}#{{ENV.fetch('{variable}')}}\""),
    }));
    lines.extend(call.headers().into_iter().map(|(name, value)| format!("request['{name}'] = '{value}'")));
    lines.extend(call.text().map(|body| format!("request.body = {}", in_single_quotes(&body))));
    lines.push(String::new());
    lines.push("answer = Net::HTTP.start(uri.host, uri.port, use_ssl: uri.scheme == 'https') do |http|".to_owned());
    lines.push("  http.request(request)".to_owned());
    lines.push("end".to_owned());
    lines.push("puts answer.code, answer.body".to_owned());
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::super::tests::{create_invite, remove_member};
    use super::*;

    #[test]
    fn the_class_of_the_request_is_its_method() {
        assert!(sample(&remove_member()).contains("Net::HTTP::Delete.new(uri)"));
        let written = sample(&create_invite());
        assert!(written.contains("request.body = '{\n  \"email\": \"o\\'hara@example.com\","), "{written}");
    }
}
