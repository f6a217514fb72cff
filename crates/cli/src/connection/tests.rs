use super::*;

fn resolve(options: ConnectionOptions, variables: &[(&str, &str)]) -> Result<Connection, String> {
    let find = |name: &str| variables.iter().find(|(key, _)| *key == name).map(|(_, value)| (*value).to_owned());
    Connection::resolve(&options, &Surroundings::new(find)).map_err(|failure| failure.to_string())
}

fn flags(base_url: Option<&str>, key: Option<&str>) -> ConnectionOptions {
    let owned = |text: Option<&str>| text.map(str::to_owned);
    ConnectionOptions { base_url: owned(base_url), admin_key: owned(key), ..ConnectionOptions::default() }
}

fn shown(connection: &Connection) -> (String, Option<String>) {
    (connection.base_url.to_string(), connection.key.as_ref().map(|key| key.reveal().to_owned()))
}

fn refused(options: ConnectionOptions, variables: &[(&str, &str)]) -> String {
    match resolve(options, variables) {
        Ok(connection) => panic!("it was taken: {:?}", connection.base_url.as_str()),
        Err(message) => message,
    }
}

#[test]
fn nothing_configured_is_the_server_on_this_machine_without_a_key() {
    let connection = resolve(flags(None, None), &[]).unwrap();
    assert_eq!(shown(&connection), ("http://127.0.0.1:8080/".into(), None));
}

#[test]
fn flags_come_before_admits_variables_and_those_before_anthropics() {
    let anthropic = [("ANTHROPIC_BASE_URL", "https://api.example"), ("ANTHROPIC_ADMIN_API_KEY", "k3")];
    let connection = resolve(flags(None, None), &anthropic).unwrap();
    assert_eq!(shown(&connection), ("https://api.example/".into(), Some("k3".into())));

    let both = [&anthropic[..], &[("ADMIT_BASE_URL", "https://admit.example/at"), ("ADMIT_ADMIN_KEY", "k2")]].concat();
    let connection = resolve(flags(None, None), &both).unwrap();
    assert_eq!(shown(&connection), ("https://admit.example/at".into(), Some("k2".into())));

    let connection = resolve(flags(Some("https://other.example"), Some("k1")), &both).unwrap();
    assert_eq!(shown(&connection), ("https://other.example/".into(), Some("k1".into())));
}

#[test]
fn of_anthropics_two_names_for_the_key_the_shorter_one_counts() {
    let variables =
        [("ANTHROPIC_BASE_URL", "https://a.example"), ("ANTHROPIC_ADMIN_API_KEY", "b"), ("ANTHROPIC_ADMIN_KEY", "a")];
    assert_eq!(shown(&resolve(flags(None, None), &variables).unwrap()).1, Some("a".into()));
}

#[test]
fn a_variable_that_is_there_but_empty_counts_as_not_given() {
    let variables = [("ADMIT_BASE_URL", ""), ("ADMIT_ADMIN_KEY", " "), ("ANTHROPIC_BASE_URL", "https://a.example")];
    assert_eq!(shown(&resolve(flags(None, None), &variables).unwrap()), ("https://a.example/".into(), None));
}

#[test]
fn the_key_of_one_service_is_not_sent_to_the_other() {
    let variables = [("ADMIT_BASE_URL", "https://admit.example"), ("ANTHROPIC_ADMIN_KEY", "theirs")];
    assert_eq!(shown(&resolve(flags(None, None), &variables).unwrap()).1, None);
}

#[test]
fn a_key_whose_server_is_not_named_is_not_tried_on_the_local_one() {
    let message = refused(flags(None, None), &[("ANTHROPIC_ADMIN_KEY", "theirs")]);
    assert!(message.starts_with("ANTHROPIC_ADMIN_KEY is set, and ANTHROPIC_BASE_URL is not"), "{message}");
    assert!(!message.contains("theirs"), "{message}");
}

#[test]
fn a_key_of_the_environment_does_not_follow_a_flag_to_another_server() {
    let variables = [("ADMIT_BASE_URL", "https://admit.example"), ("ADMIT_ADMIN_KEY", "k")];
    let message = refused(flags(Some("https://other.example"), None), &variables);
    assert!(message.contains("--base-url leads elsewhere"), "{message}");
    // Another port is another server, another path is not.
    assert!(resolve(flags(Some("https://admit.example:8443"), None), &variables).is_err());
    assert!(resolve(flags(Some("https://admit.example/path"), None), &variables).is_ok());
    // Without a URL of its own the key goes where the flag says.
    let connection = resolve(flags(Some("https://other.example"), None), &variables[1..]).unwrap();
    assert_eq!(shown(&connection), ("https://other.example/".into(), Some("k".into())));
}

#[test]
fn a_key_is_not_sent_to_another_machine_without_tls_unless_that_is_allowed() {
    let options = || flags(Some("http://admit.example"), Some("k"));
    assert!(refused(options(), &[]).contains("--allow-plain-http"));
    assert!(resolve(ConnectionOptions { allow_plain_http: true, ..options() }, &[]).is_ok());
    for local in ["http://localhost:1", "http://127.0.0.9", "http://[::1]:8080", "http://a.localhost"] {
        assert!(resolve(flags(Some(local), Some("k")), &[]).is_ok(), "{local}");
    }
    for elsewhere in ["http://0.0.0.0", "http://localhost.example", "http://[::ffff:10.0.0.1]"] {
        assert!(resolve(flags(Some(elsewhere), Some("k")), &[]).is_err(), "{elsewhere}");
    }
}

#[test]
fn a_url_that_is_none_is_named_with_its_source_and_without_its_password() {
    for text in ["nonsense", "ftp://x.example", "https://", "https://x.example/?a=b", "https://x.example/#a"] {
        assert!(refused(flags(Some(text), None), &[]).starts_with("--base-url: `"), "{text}");
    }
    let message = refused(flags(None, None), &[("ADMIT_BASE_URL", "https://ada:geheim@x.example")]);
    assert_eq!(message, "ADMIT_BASE_URL: a URL with a user or a password is not taken");
}

#[test]
fn ac_51_a_key_that_is_none_is_refused_without_showing_it() {
    for key in ["", "two words", "line\r\nx-other: 1", "sk-\u{e4}"] {
        assert_eq!(refused(flags(None, Some(key)), &[]), "--admin-key: this is no key");
    }
}

#[test]
fn a_key_comes_from_a_file_without_its_line_end() {
    let path = std::env::temp_dir().join(format!("admit-cli-key-{}", std::process::id()));
    std::fs::write(&path, "sk-ant-admin01-x\n").unwrap();
    let options = ConnectionOptions { admin_key_file: Some(path.clone()), ..ConnectionOptions::default() };
    assert_eq!(shown(&resolve(options, &[]).unwrap()).1, Some("sk-ant-admin01-x".into()));
    let variables = [("ADMIT_ADMIN_KEY_FILE", path.to_str().unwrap())];
    assert_eq!(shown(&resolve(flags(None, None), &variables).unwrap()).1, Some("sk-ant-admin01-x".into()));
    std::fs::remove_file(&path).unwrap();
    assert!(refused(flags(None, None), &variables).starts_with("ADMIT_ADMIN_KEY_FILE: "));
}

#[test]
fn the_help_names_every_variable() {
    let help = <ConnectionOptions as clap::Args>::augment_args(clap::Command::new("x")).render_long_help().to_string();
    for family in FAMILIES {
        for name in [family.base_url].into_iter().chain(family.keys.iter().copied()).chain(family.key_file) {
            assert!(help.contains(name), "{name}");
        }
    }
}
