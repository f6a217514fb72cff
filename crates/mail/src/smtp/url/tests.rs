use super::*;

fn parse(text: &str) -> SmtpUrl {
    SmtpUrl::parse(text).unwrap_or_else(|error| panic!("{text}: {error}"))
}

#[test]
fn the_port_and_the_encryption_have_defaults_that_fit() {
    for (text, host, port, tls) in [
        ("smtp://mail.example.com", "mail.example.com", 25, TlsMode::Opportunistic),
        ("smtp://mail.example.com/", "mail.example.com", 25, TlsMode::Opportunistic),
        ("smtp://u:p@mail.example.com", "mail.example.com", 587, TlsMode::Required),
        ("smtps://u:p@mail.example.com", "mail.example.com", 465, TlsMode::Implicit),
        ("smtp://mail.example.com:2525?tls=required", "mail.example.com", 2525, TlsMode::Required),
        ("smtp://u:p@mail.example.com?tls=opportunistic", "mail.example.com", 587, TlsMode::Opportunistic),
        ("smtp://mail.example.com?tls=off", "mail.example.com", 25, TlsMode::Off),
        ("smtp://127.0.0.1:11025", "127.0.0.1", 11025, TlsMode::Off),
        ("smtp://localhost:11025", "localhost", 11025, TlsMode::Off),
        ("smtp://u:p@[::1]", "::1", 587, TlsMode::Opportunistic),
        ("smtp://u:p@localhost?tls=off", "localhost", 587, TlsMode::Off),
        ("smtp://localhost:11025?ca=/own.pem", "localhost", 11025, TlsMode::Required),
        ("smtp://u:p@127.0.0.1?ca=/own.pem", "127.0.0.1", 587, TlsMode::Required),
        ("smtp://127.0.0.1?ca=/own.pem&tls=opportunistic", "127.0.0.1", 25, TlsMode::Opportunistic),
        ("smtp://mail.example.com?ca=/own.pem", "mail.example.com", 25, TlsMode::Required),
        ("SMTP://Mail.Example.COM", "mail.example.com", 25, TlsMode::Opportunistic),
        ("smtp://bücher.example", "xn--bcher-kva.example", 25, TlsMode::Opportunistic),
        ("smtp://mail", "mail", 25, TlsMode::Opportunistic),
    ] {
        let url = parse(text);
        assert_eq!((url.host(), url.port(), url.tls()), (host, port, tls), "{text}");
    }
}

#[test]
fn credentials_are_percent_decoded() {
    let url = parse("smtp://user%40example.com:p%3Aa%2Fs%23s%3F%C3%A4@mail.example.com");
    let credentials = url.credentials().unwrap();
    assert_eq!((credentials.user.as_str(), credentials.password.as_str()), ("user@example.com", "p:a/s#s?ä"));
}

#[test]
fn a_file_of_certificates_can_be_named() {
    assert_eq!(parse("smtps://mail.example.com?ca=/etc/ssl/own.pem").ca_file(), Some(Path::new("/etc/ssl/own.pem")));
}

#[test]
fn each_fault_has_its_own_refusal() {
    use SmtpUrlError as E;
    for (text, error) in [
        ("", E::NotAUrl),
        ("mail.example.com", E::NotAUrl),
        ("mail.example.com:25", E::Scheme),
        ("https://mail.example.com", E::Scheme),
        ("smtp://", E::NoHost),
        ("smtp:mail.example.com", E::NoHost),
        ("smtp://mail..example.com", E::Host),
        ("smtp://mail%0d%0a.example.com", E::Host),
        ("smtp://mail.example.com:0", E::Host),
        ("smtp://mail.example.com:99999", E::NotAUrl),
        ("smtp://mail.example.com/inbox", E::Path),
        ("smtp://mail.example.com#x", E::Path),
        ("smtp://mail.example.com?tls=maybe", E::Tls),
        ("smtp://mail.example.com?tls=off&tls=required", E::Option),
        ("smtp://mail.example.com?timeout=3", E::Option),
        ("smtp://mail.example.com?ca=", E::CaFile),
        ("smtps://mail.example.com?tls=off", E::TlsWithImplicit),
        ("smtp://user@mail.example.com", E::Credentials),
        ("smtp://:password@mail.example.com", E::Credentials),
        ("smtp://u:%ff@mail.example.com", E::Credentials),
        ("smtp://u:p%0d%0a@mail.example.com", E::Credentials),
        ("smtp://u:p@mail.example.com?tls=off", E::CredentialsUnencrypted),
    ] {
        assert_eq!(SmtpUrl::parse(text).err(), Some(error), "{text}");
    }
}

#[test]
fn ac_51_neither_a_url_nor_its_refusal_shows_the_password() {
    let url = parse("smtp://user:sesame@mail.example.com?ca=/own.pem");
    assert_eq!(url.to_string(), "smtp://mail.example.com:587?tls=required");
    assert!(!format!("{url:?}").contains("sesame"));
    assert_eq!(parse("smtps://[2001:db8::1]").to_string(), "smtps://[2001:db8::1]:465");

    for text in
        ["smtp://user:12?sesame@host", "smtp://user:ses/ame@host", "smtp://user:12#sesame@host", "x://user:sesame@h"]
    {
        let error = SmtpUrl::parse(text).unwrap_err();
        assert!(!format!("{error} {error:?}").contains("ame"), "{error}");
    }
}

#[test]
fn credentials_travel_encrypted_or_not_at_all() {
    let address = |text: &str| text.parse::<IpAddr>().unwrap();
    for (encrypted, peer, allowed) in [
        (true, "203.0.113.9", true),
        (true, "127.0.0.1", true),
        (false, "127.0.0.1", true),
        (false, "127.8.9.10", true),
        (false, "::1", true),
        (false, "::ffff:127.0.0.1", true),
        (false, "203.0.113.9", false),
        (false, "10.0.0.1", false),
        (false, "192.168.1.1", false),
        (false, "0.0.0.0", false),
        (false, "::ffff:10.0.0.1", false),
        (false, "fe80::1", false),
    ] {
        assert_eq!(may_carry_credentials(encrypted, address(peer)), allowed, "{encrypted} {peer}");
    }
}
