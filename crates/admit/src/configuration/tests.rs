use super::*;

fn resolve(options: ServeOptions) -> Result<ServeConfiguration, String> {
    options.resolve().map_err(|problem| problem.0)
}

fn refused(options: ServeOptions) -> String {
    resolve(options).unwrap_err()
}

#[test]
fn nothing_configured_is_a_server_on_this_machine_with_the_limits_of_the_contract() {
    let configuration = resolve(ServeOptions::default()).unwrap();
    assert_eq!(configuration.shared.listen.to_string(), "127.0.0.1:8080");
    assert_eq!(*configuration.shared.place(), Place::Folder("./admit-data".into()));
    assert_eq!(configuration.rate_limits, RateLimitSettings::default());
    assert!(!configuration.shared.has_test_clock);
}

#[test]
fn a_public_url_that_is_none_is_named() {
    for url in ["nonsense", "ftp://x.example", "https://", "https://x.example/path", "https://u@x.example", "/x"] {
        let shared = SharedOptions { public_url: Some(url.into()), ..SharedOptions::default() };
        let message = refused(ServeOptions { shared, ..ServeOptions::default() });
        assert!(message.starts_with("--public-url: `"), "{message}");
    }
}

#[test]
fn a_listen_address_that_is_none_is_named() {
    let shared = SharedOptions { listen: Some("8080".into()), ..SharedOptions::default() };
    let message = refused(ServeOptions { shared, ..ServeOptions::default() });
    assert_eq!(message, "--listen: `8080` is not an address and a port, such as 127.0.0.1:8080");
}

#[test]
fn a_database_takes_the_place_of_the_folder_and_is_shown_without_its_password() {
    let url = "postgres://admit:hush@one.example,two.example:5433/admit?sslmode=require";
    let shared = SharedOptions { database_url: Some(url.into()), ..SharedOptions::default() };
    let place = resolve(ServeOptions { shared, ..ServeOptions::default() }).unwrap().shared.place().clone();
    assert_eq!(place, Place::Postgres { url: url.into(), connections: 20 });
    assert_eq!(place.to_string(), "PostgreSQL at one.example,two.example:5433/admit");
}

#[test]
fn a_setting_that_is_there_but_empty_counts_as_not_given() {
    let empty = || Some(String::new());
    let shared = SharedOptions { data_dir: empty(), listen: empty(), public_url: empty(), ..SharedOptions::default() };
    let options = ServeOptions { shared, smtp_url: empty(), rate_limits: empty(), ..ServeOptions::default() };
    let configuration = resolve(options).unwrap();
    assert_eq!(configuration.shared.listen.port(), 8080);
    assert_eq!(*configuration.shared.place(), Place::Folder("./admit-data".into()));
    assert!(configuration.smtp_url.is_none());
}

#[test]
fn rate_limits_are_on_off_or_two_or_three_numbers() {
    let limits = |text: &str| parse_rate_limits(text).map_err(|problem| problem.0);
    assert_eq!(limits("off"), Ok(RateLimitSettings::OFF));
    let limits_of = |calls, invites, compliance_calls| RateLimitSettings {
        calls_per_minute: Some(calls),
        invites_per_hour: Some(invites),
        compliance_calls_per_minute: Some(compliance_calls),
    };
    assert_eq!(limits("5, 7"), Ok(limits_of(5, 7, 600)));
    assert_eq!(limits("5,7,9"), Ok(limits_of(5, 7, 9)));
    for text in ["5", "0,1", "a,b", "-1,1", "1,2,0", "1,2,3,4", "1,2,"] {
        assert!(limits(text).is_err(), "{text}");
    }
}

#[test]
fn the_file_fills_in_what_flags_leave_open() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("admit.toml");
    std::fs::write(&path, "listen = \"127.0.0.1:1\"\ndata_dir = \"/from/file\"\ntest_clock = true\n").unwrap();
    let listen = Some("127.0.0.1:2".into());
    let shared = SharedOptions { config: Some(path), listen, ..SharedOptions::default() };
    let configuration = resolve(ServeOptions { shared, ..ServeOptions::default() }).unwrap();
    assert_eq!(configuration.shared.listen.port(), 2);
    assert_eq!(*configuration.shared.place(), Place::Folder("/from/file".into()));
    assert!(configuration.shared.has_test_clock);
}

#[test]
fn a_setting_that_does_not_exist_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("admit.toml");
    std::fs::write(&path, "lisen = \"127.0.0.1:1\"\n").unwrap();
    let shared = SharedOptions { config: Some(path), ..SharedOptions::default() };
    let message = refused(ServeOptions { shared, ..ServeOptions::default() });
    assert!(message.ends_with("there is no setting `lisen`"), "{message}");
}

#[test]
fn ac_60_a_sign_in_counts_as_fresh_for_a_quarter_of_an_hour_or_as_long_as_is_set_within_a_day() {
    let minutes = |minutes| resolve(ServeOptions { fresh_sign_in_minutes: minutes, ..ServeOptions::default() });
    let seconds = |set| minutes(set).unwrap().fresh_sign_in_seconds;
    assert_eq!((seconds(None), seconds(Some(1)), seconds(Some(1440))), (900, 60, 86400));
    for refused in [0, 1441, u64::MAX] {
        let message = minutes(Some(refused)).unwrap_err();
        assert_eq!(message, "--fresh-sign-in-minutes: must be between 1 and 1440");
    }
}

#[test]
fn ac_47_a_network_may_ask_for_three_hundred_sign_ins_or_as_many_as_are_set() {
    let limit = |number| resolve(ServeOptions { sign_ins_per_network: number, ..ServeOptions::default() });
    let number = |set| limit(set).unwrap().sign_ins_per_network;
    assert_eq!((number(None), number(Some(1)), number(Some(10_000))), (300, 1, 10_000));
    for refused in [0, 10_001, u64::MAX] {
        assert_eq!(limit(Some(refused)).unwrap_err(), "--sign-ins-per-network: must be between 1 and 10000");
    }
}
