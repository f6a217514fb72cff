use crate::client::Client;
use crate::program::{Server, bytes_in};
use crate::sink::Sink;

/// Where a link of a mail leads, and the token at its end.
fn link(mail: &str, path: &str) -> String {
    let after = mail.split(path).nth(1).unwrap_or_else(|| panic!("no {path} in {mail}"));
    after.split(|character: char| character.is_whitespace() || character == '"').next().unwrap().to_owned()
}

fn code(mail: &str) -> String {
    let is_code = |line: &&str| line.len() == 6 && line.bytes().all(|byte| byte.is_ascii_digit());
    mail.lines().map(str::trim).find(is_code).unwrap().to_owned()
}

/// Everything secret that a walk from the set-up to a signed-in guest hands out.
fn walk(server: &Server, sink: &Sink) -> Vec<String> {
    let mut secrets = vec![server.setup_token()];
    let mut admin = Client::new(&server.authority);
    let fields = [
        ("token", secrets[0].as_str()),
        ("organization_name", "Analytical Engines"),
        ("kind", "platform"),
        ("name", "Ada Lovelace"),
        ("email", "ada@a.example"),
    ];
    let done = admin.post_form("/setup", &fields);
    let key = format!("sk-ant-admin01-{}", link(&done.body, "sk-ant-admin01-").split('<').next().unwrap());
    let created = admin.post_json("/v1/organizations/invites", &key, r#"{"email":"guest@x.example","role":"user"}"#);
    assert_eq!(created.status, 200, "{}", created.body);
    let invitation = link(&sink.next(), "/accept/");
    secrets.extend(keys_and_webhooks(&mut admin, &key));
    let organization = link(&done.body, "href=\"/organizations/").split('/').next().unwrap().to_owned();
    secrets.extend(keys_of_a_workspace_and_a_link(&mut admin, &key, &organization));

    let mut guest = Client::new(&server.authority);
    assert_eq!(guest.get(&format!("/accept/{invitation}")).status, 200);
    let joined = guest.post_form("/accept", &[("token", &invitation), ("name", "Guest")]);
    assert_eq!(joined.status, 303, "{}", joined.body);
    secrets.extend([key, invitation]);
    secrets.extend(admin.cookies.into_values());
    secrets.extend(guest.cookies.values().filter(|value| value.len() == 43).cloned());

    let mut again = Client::new(&server.authority);
    assert_eq!(again.post_form("/sign-in", &[("email", "guest@x.example")]).header("location"), "/sign-in/code");
    secrets.extend(again.cookies.values().cloned());
    let mail = sink.next();
    secrets.extend([link(&mail, "/sign-in/link/"), code(&mail)]);
    assert_eq!(again.post_form("/sign-in/code", &[("code", &code(&mail))]).status, 303);
    secrets.extend(again.cookies.into_values().filter(|value| !value.is_empty()));
    secrets
}

/// The secrets that a program is told, and the failures in which they might come up again.
fn keys_and_webhooks(program: &mut Client, key: &str) -> Vec<String> {
    let made = program.post_json("/admit/v1/admin_keys", key, r#"{"name":"Second"}"#);
    let made: serde_json::Value = serde_json::from_str(&made.body).unwrap();
    let admin_key = made["secret"].as_str().unwrap_or_else(|| panic!("{made}"));
    // Nobody listens there, so that every delivery fails.
    let endpoint = r#"{"url":"http://127.0.0.1:9/hook","enabled_events":["external_key.failed"]}"#;
    let made = program.post_json("/v1/organizations/webhooks", key, endpoint);
    let made: serde_json::Value = serde_json::from_str(&made.body).unwrap();
    let (endpoint, secret) = (made["id"].as_str().unwrap(), made["signing_secret"].as_str().unwrap());
    let test = r#"{"event_type":"external_key.failed","object_id":"ekey_1"}"#;
    let tested = program.post_json(&format!("/admit/v1/webhooks/{endpoint}/test"), key, test);
    assert_eq!(tested.status, 200, "{}", tested.body);
    let body = format!(r#"{{"key":"{admin_key}"}}"#);
    assert_eq!(program.post_json("/admit/v1/api_keys/verify", key, &body).status, 200);
    // What is refused is often logged more fully than what is not.
    let almost = format!("{}A", &admin_key[..admin_key.len() - 1]);
    assert_eq!(program.post_json("/v1/organizations/invites", &almost, "{}").status, 401);
    for path in ["/v1/organizations/me", "/sign-in", "/nothing"] {
        let refused = program.get(&format!("{path}?api_key={admin_key}&access_token={key}"));
        assert!(!refused.body.contains(admin_key) && !refused.head.contains(admin_key), "{path}");
    }
    vec![admin_key.to_owned(), secret.to_owned()]
}

/// The secrets of API keys, made by a program and by a form that is sent twice, and a link that no mail carries.
fn keys_of_a_workspace_and_a_link(admin: &mut Client, key: &str, organization: &str) -> Vec<String> {
    let mut told = |path: &str, body: &str, field: &str| {
        let answer = admin.post_json(path, key, body);
        let fields: serde_json::Value = serde_json::from_str(&answer.body).unwrap();
        fields[field].as_str().unwrap_or_else(|| panic!("{path}: {fields}")).to_owned()
    };
    let workspace = told("/v1/organizations/workspaces", r#"{"name":"Engine"}"#, "id");
    let made = format!(r#"{{"name":"Deploy","workspace_id":"{workspace}"}}"#);
    let mut secrets = vec![told("/admit/v1/api_keys", &made, "secret")];
    let second = told("/admit/v1/api_keys", &made, "id");
    secrets.push(told(&format!("/admit/v1/api_keys/{second}/rotate"), r#"{"overlap_seconds":60}"#, "secret"));
    told("/admit/v1/organization/settings", r#"{"invite_links_allowed":true}"#, "type");
    let invite = r#"{"email":"by-hand@x.example","role":"user","send_email":false}"#;
    secrets.push(link(&told("/admit/v1/invites", invite, "link"), "/accept/"));
    let form =
        [("name", "Console"), ("owner", "workspace"), ("workspace", &workspace), ("expires", "30"), ("once", "1")];
    let path = format!("/organizations/{organization}/settings/api-keys/new");
    let page = admin.post_form(&path, &form);
    let shown = page.body.split("class=\"secret\"").nth(1).unwrap_or_else(|| panic!("{}", page.body));
    let secret = shown.split("<code>").nth(1).unwrap().split('<').next().unwrap().to_owned();
    let again = admin.post_form(&path, &form);
    assert!(again.status == 409 && !again.body.contains(&secret), "{}", again.body);
    secrets.push(secret);
    secrets
}

#[test]
fn ac_09_ac_51_ac_52_nothing_handed_out_is_found_in_the_data_directory_or_in_the_most_verbose_log() {
    let sink = Sink::start();
    let server = Server::start(&["--smtp-url", &sink.url, "--log", "trace", "--webhook-loopback-targets"]);
    let secrets = walk(&server, &sink);
    assert!(secrets.len() >= 13, "{}", secrets.len());
    let while_running = bytes_in(&server.data_directory());
    let (_, log, directory) = server.stop();
    let after_stop = bytes_in(&directory.path().join("data"));
    // The first word of a line is its time, whose digits may be anything.
    let log: String =
        log.lines().filter_map(|line| line.split_once(' ')).map(|(_, rest)| format!("{rest}\n")).collect();
    assert!(log.contains("mail delivered"), "{log}");
    for secret in secrets {
        let line = log.lines().find(|line| line.contains(&secret));
        assert_eq!(line, None, "the log shows a secret");
        for bytes in [&while_running, &after_stop] {
            assert!(!contains(bytes, secret.as_bytes()), "{secret} is in the data directory");
        }
    }
}

fn contains(bytes: &[u8], searched: &[u8]) -> bool {
    bytes.windows(searched.len()).any(|window| window == searched)
}
