use std::net::TcpListener;
use std::os::unix::fs::PermissionsExt as _;

use admit_store::{Clock, Migration, Store};
use serde_json::Value;

use crate::client::Client;
use crate::program::{Ended, Server, run};

/// Fails unless the program ended badly, after one line that says these words.
fn assert_refuses(ended: &Ended, words: &[&str]) {
    assert!(!ended.is_success, "it started: {}", ended.stdout);
    assert_eq!(ended.stderr.trim_end().lines().count(), 1, "{}", ended.stderr);
    for words in words {
        assert!(ended.stderr.contains(words), "no {words:?} in {}", ended.stderr);
    }
    assert!(!ended.stderr.contains("panicked"), "{}", ended.stderr);
}

/// Runs `admit serve` on a folder that may be made.
fn serve(arguments: &[&str]) -> Ended {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let own = ["serve", "--listen", "127.0.0.1:0", "--data-dir", data.to_str().unwrap()];
    run(&[&own[..], arguments].concat())
}

#[test]
fn ac_83_a_public_url_that_is_none_is_named_in_one_line() {
    for url in ["nonsense", "ftp://x.example", "https://x.example/path", "https://user@x.example", "http://"] {
        assert_refuses(&serve(&["--public-url", url]), &["--public-url: `"]);
    }
}

#[test]
fn other_settings_that_are_none_are_named_in_one_line() {
    for (flag, value) in [
        ("--smtp-url", "http://x.example"),
        ("--smtp-url", "smtp://"),
        ("--mail-from", "nobody"),
        ("--rate-limits", "many"),
        ("--trusted-proxies", "somewhere"),
    ] {
        assert_refuses(&serve(&[flag, value]), &[flag]);
    }
    assert_refuses(&serve(&["--log", "=[["]), &["--log"]);
}

#[test]
fn ac_51_a_refused_mail_url_does_not_show_its_password() {
    let ended = serve(&["--smtp-url", "smtp://user:geheim@mail.example?tls=perhaps"]);
    assert_refuses(&ended, &["--smtp-url"]);
    assert!(!ended.stderr.contains("geheim"), "{}", ended.stderr);
}

#[test]
fn a_flag_that_does_not_exist_is_named_and_ends_badly() {
    for arguments in [&["--lisen", "127.0.0.1:0"][..], &["serve", "--port", "80"], &["frobnicate"]] {
        let ended = run(arguments);
        assert!(!ended.is_success);
        let first = ended.stderr.lines().next().unwrap_or_default();
        assert!(arguments.iter().any(|word| first.contains(word)), "{}", ended.stderr);
    }
}

#[test]
fn an_address_in_use_is_said_in_one_line() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let folder = tempfile::tempdir().unwrap();
    let ended = run(&["serve", "--listen", &address, "--data-dir", folder.path().to_str().unwrap()]);
    assert_refuses(&ended, &["--listen", &address, "in use"]);
}

#[test]
fn a_data_directory_that_can_not_be_used_is_said_in_one_line() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("file");
    std::fs::write(&file, "").unwrap();
    for path in [file.clone(), file.join("below"), "/proc/admit".into()] {
        let path = path.to_str().unwrap();
        assert_refuses(&run(&["serve", "--listen", "127.0.0.1:0", "--data-dir", path]), &["--data-dir", path]);
    }
    // Whoever may write everywhere can't be refused by a mode.
    let closed = folder.path().join("closed");
    std::fs::create_dir(&closed).unwrap();
    std::fs::set_permissions(&closed, std::fs::Permissions::from_mode(0o500)).unwrap();
    if std::fs::write(closed.join("probe"), "").is_err() {
        let path = closed.to_str().unwrap();
        assert_refuses(&run(&["serve", "--listen", "127.0.0.1:0", "--data-dir", path]), &["--data-dir", path]);
    }
}

#[test]
fn a_database_of_a_newer_program_is_left_alone_and_said_in_one_line() {
    let (_, _, folder) = Server::start(&[]).stop();
    let data = folder.path().join("data");
    let newer = Migration { number: 9999, name: "from the future", statements: "create table future (id text)" };
    drop(Store::open_sqlite(&data.join("admit.db"), &[newer], Clock::system()).unwrap());
    let path = data.to_str().unwrap();
    assert_refuses(&run(&["serve", "--listen", "127.0.0.1:0", "--data-dir", path]), &["--data-dir", "9999"]);
}

#[test]
fn a_damaged_server_key_is_said_in_one_line_and_never_replaced() {
    let (_, _, folder) = Server::start(&[]).stop();
    let data = folder.path().join("data");
    for damaged in [&b""[..], b"short", &[7; 33]] {
        std::fs::write(data.join("server.key"), damaged).unwrap();
        let path = data.to_str().unwrap();
        assert_refuses(&run(&["serve", "--listen", "127.0.0.1:0", "--data-dir", path]), &["server.key is damaged"]);
        assert_eq!(std::fs::read(data.join("server.key")).unwrap(), damaged);
    }
}

#[test]
fn ac_83_a_server_key_that_others_can_read_is_refused_in_one_line() {
    let (_, _, folder) = Server::start(&[]).stop();
    let data = folder.path().join("data");
    std::fs::set_permissions(data.join("server.key"), std::fs::Permissions::from_mode(0o644)).unwrap();
    let path = data.to_str().unwrap();
    assert_refuses(
        &run(&["serve", "--listen", "127.0.0.1:0", "--data-dir", path]),
        &["server.key can be read by others"],
    );
}

#[test]
fn the_configuration_file_configures_and_its_mistakes_are_said_in_one_line() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("admit.toml");
    let path = path.to_str().unwrap();
    for (text, words) in [
        ("lisen = \"127.0.0.1:0\"\n", "there is no setting `lisen`"),
        ("listen = \n", "--config"),
        ("listen = 7\n", "--config"),
        ("public_url = \"nonsense\"\n", "--public-url"),
    ] {
        std::fs::write(path, text).unwrap();
        assert_refuses(&serve(&["--config", path]), &[words]);
    }
    assert_refuses(&serve(&["--config", "/nowhere/admit.toml"]), &["--config", "can't be read"]);
    std::fs::write(path, "rate_limits = \"off\"\npublic_url = \"https://admit.example\"\n").unwrap();
    let ended = run(&[
        "organization",
        "create",
        "--name",
        "A",
        "--admin-email",
        "a@x.example",
        "--json",
        "--config",
        path,
        "--data-dir",
        folder.path().to_str().unwrap(),
    ]);
    assert!(ended.stdout.contains("\"https://admit.example/sign-in/link/"), "{}{}", ended.stdout, ended.stderr);
}

#[test]
fn organization_create_prints_exactly_the_fixed_object_and_both_secrets_work() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    for (kind, given) in [("platform", &[][..]), ("enterprise", &["--kind", "enterprise"])] {
        let address = format!("{kind}@x.example");
        let own = ["organization", "create", "--name", "Analytical Engines", "--admin-email", &address, "--json"];
        let ended = run(&[&own[..], &["--data-dir", data.to_str().unwrap()], given].concat());
        assert!(ended.is_success && ended.stderr.is_empty(), "{}", ended.stderr);
        let printed: Value = serde_json::from_str(&ended.stdout).unwrap();
        let keys = |value: &Value| value.as_object().unwrap().keys().cloned().collect::<Vec<_>>();
        assert_eq!(keys(&printed), ["admin_key", "organization", "sign_in_url"]);
        assert_eq!(keys(&printed["organization"]), ["id", "kind", "name"]);
        assert_eq!(printed["organization"]["kind"], kind);
        assert_eq!(printed["organization"]["name"], "Analytical Engines");
        assert!(printed["admin_key"].as_str().unwrap().starts_with("sk-ant-admin01-"));
        assert!(printed["sign_in_url"].as_str().unwrap().contains("/sign-in/link/"));
    }
    for (flag, value) in [("--admin-email", "nobody"), ("--name", ""), ("--admin-name", "a\u{202e}b")] {
        let mut arguments = vec!["organization", "create", "--data-dir", data.to_str().unwrap()];
        for (name, good) in [("--name", "A"), ("--admin-email", "a@x.example")] {
            if name != flag {
                arguments.extend([name, good]);
            }
        }
        arguments.extend([flag, value]);
        assert_refuses(&run(&arguments), &[flag]);
    }
}

#[test]
fn an_organization_made_beside_a_running_server_is_there_at_once() {
    let server = Server::start(&[]);
    let data = server.data_directory();
    let public_url = format!("http://{}", server.authority);
    let ended = run(&[
        "organization",
        "create",
        "--name",
        "A",
        "--admin-email",
        "a@x.example",
        "--json",
        "--public-url",
        &public_url,
        "--data-dir",
        data.to_str().unwrap(),
    ]);
    let printed: Value = serde_json::from_str(&ended.stdout).unwrap();
    let mut client = Client::new(&server.authority);
    let body = r#"{"email":"b@x.example","role":"user"}"#;
    assert_eq!(client.post_json("/v1/organizations/invites", printed["admin_key"].as_str().unwrap(), body).status, 200);
    let token = printed["sign_in_url"].as_str().unwrap().strip_prefix(&format!("{public_url}/sign-in/link/")).unwrap();
    assert_eq!(client.post_form("/sign-in/link", &[("token", token)]).status, 303);
    assert!(client.cookies.contains_key("admit_session"));
}
