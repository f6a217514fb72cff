use std::collections::HashMap;
use std::time::Duration;

use super::fake_server::{Behaviour, Encryption, FakeServer};
use super::*;
use crate::message::{MailMessage, Outgoing, Sender, build};
use crate::templates::Rendered;

fn message_to(address: &str) -> MailMessage {
    let content = Rendered {
        subject: "Hello".into(),
        text: ".a line with a dot\n..two\n.\nthe end".into(),
        html: "<p>Hello</p>".into(),
    };
    build(&Outgoing {
        sender: &Sender::parse("Admit <invites@example.com>").unwrap(),
        sender_name: None,
        reply_to: None,
        to_address: address,
        message_id: "mail_01@example.com",
        date: "2026-11-21T14:05:09Z".parse().unwrap(),
        content: &content,
    })
    .unwrap()
}

fn transport_with(url: &str, timeouts: Timeouts) -> SmtpTransport {
    SmtpTransport::new(SmtpUrl::parse(url).unwrap(), "admit.example.com", timeouts).unwrap()
}

fn plain_transport(server: &FakeServer) -> SmtpTransport {
    transport_with(&format!("smtp://{}", server.address), Timeouts::default())
}

/// `login` is empty or ends with `@`; `options` may hold `{ca}` for the server's authority.
fn transport_to(server: &FakeServer, scheme: &str, login: &str, options: &str) -> SmtpTransport {
    let options = options.replace("{ca}", &server.ca_file.path().display().to_string());
    let url = format!("{scheme}://{login}localhost:{}{options}", server.address.port());
    transport_with(&url, Timeouts::default())
}

async fn fails_with(behaviour: Behaviour) -> SendFailure {
    let server = FakeServer::start(behaviour).await;
    plain_transport(&server).send(&message_to("sam@example.org")).await.unwrap_err()
}

fn answering(step: &'static str, answer: &'static str) -> Behaviour {
    Behaviour { answers: HashMap::from([(step, answer)]), ..Behaviour::default() }
}

#[tokio::test]
async fn ac_39_the_server_gets_exactly_the_message_and_one_recipient() {
    let server = FakeServer::start(Behaviour::default()).await;
    let message = message_to("sam@example.org");
    let accepted = plain_transport(&server).send(&message).await.unwrap();
    assert_eq!(accepted.reply, "250 2.0.0 queued as 7 7");

    let seen = server.seen();
    assert_eq!(seen.commands[0], "EHLO admit.example.com");
    let [mail] = seen.mails.as_slice() else { panic!("{:?}", seen.mails) };
    assert_eq!(mail.from, "MAIL FROM:<invites@example.com>");
    assert_eq!(mail.recipients, ["RCPT TO:<sam@example.org>"]);
    // SMTP ends the content with a line break of its own.
    assert_eq!(mail.content.strip_suffix(b"\r\n").unwrap(), message.bytes());
    assert!(!mail.encrypted);
}

#[tokio::test]
async fn starttls_encrypts_before_the_mail() {
    let server = FakeServer::start(Behaviour { encryption: Encryption::Starttls, ..Behaviour::default() }).await;
    for options in ["?tls=required&ca={ca}", "?tls=opportunistic&ca={ca}", "?ca={ca}"] {
        transport_to(&server, "smtp", "", options).send(&message_to("sam@example.org")).await.unwrap();
    }
    assert!(server.seen().mails.iter().all(|mail| mail.encrypted));
    assert_eq!(server.seen().mails.len(), 3);
}

#[tokio::test]
async fn smtps_encrypts_from_the_first_byte() {
    let server = FakeServer::start(Behaviour { encryption: Encryption::Implicit, ..Behaviour::default() }).await;
    transport_to(&server, "smtps", "", "?ca={ca}").send(&message_to("sam@example.org")).await.unwrap();
    assert!(server.seen().mails[0].encrypted);
}

#[tokio::test]
async fn a_server_nobody_vouches_for_gets_no_mail() {
    for (encryption, scheme, options) in
        [(Encryption::Starttls, "smtp", "?tls=opportunistic"), (Encryption::Implicit, "smtps", "")]
    {
        let server = FakeServer::start(Behaviour { encryption, ..Behaviour::default() }).await;
        let failure =
            transport_to(&server, scheme, "", options).send(&message_to("sam@example.org")).await.unwrap_err();
        assert_eq!(failure.kind, FailureKind::Temporary);
        assert!(failure.message.contains("certificate") && failure.message.contains("`ca=FILE`"), "{failure}");
        assert!(server.seen().mails.is_empty());
    }
}

#[tokio::test]
async fn without_starttls_required_sends_nothing_and_opportunistic_goes_on() {
    let server = FakeServer::start(Behaviour::default()).await;
    let failure =
        transport_to(&server, "smtp", "", "?tls=required").send(&message_to("sam@example.org")).await.unwrap_err();
    assert_eq!(failure.kind, FailureKind::Temporary);
    assert!(failure.message.contains("STARTTLS"), "{failure}");
    assert!(server.seen().mails.is_empty());

    transport_to(&server, "smtp", "", "?tls=opportunistic").send(&message_to("sam@example.org")).await.unwrap();
    assert_eq!(server.seen().mails.len(), 1);
}

#[tokio::test]
async fn a_server_that_demands_encryption_is_told_with_what_mends_it() {
    let lets_nobody_sign_in = Behaviour { encryption: Encryption::Starttls, ..Behaviour::default() };
    let refuses_to_sign_in = Behaviour { auth: "PLAIN", ..answering("AUTH", "538 5.7.11 encryption required") };
    for (behaviour, login) in [
        (answering("MAIL", "530 5.7.0 Must issue a STARTTLS command first"), ""),
        (answering("RCPT", "554 5.7.1 use starttls"), ""),
        (lets_nobody_sign_in, "user:sesame@"),
        (refuses_to_sign_in, "user:sesame@"),
    ] {
        let server = FakeServer::start(behaviour).await;
        let transport = transport_to(&server, "smtp", login, "?tls=off");
        let failure = transport.send(&message_to("sam@example.org")).await.unwrap_err();
        assert_eq!(failure.kind, FailureKind::Temporary, "{failure}");
        assert!(failure.message.contains("add `?tls=required`"), "{failure}");
    }
}

#[tokio::test]
async fn a_password_goes_encrypted_to_a_server_of_this_machine_that_offers_it() {
    let behaviour = Behaviour { encryption: Encryption::Starttls, auth: "PLAIN", ..Behaviour::default() };
    let server = FakeServer::start(behaviour).await;
    let transport = transport_to(&server, "smtp", "user:sesame@", "");
    // Nobody vouches for this server's certificate: that it was looked at shows that STARTTLS came first.
    let failure = transport.send(&message_to("sam@example.org")).await.unwrap_err();
    assert!(failure.message.contains("certificate"), "{failure}");
    assert!(!server.seen().commands.iter().any(|command| command.starts_with("AUTH")));
}

#[tokio::test]
async fn answers_slipped_in_before_encryption_end_the_connection() {
    let behaviour = Behaviour {
        encryption: Encryption::Starttls,
        slips_in: "\r\n250-fake\r\n250 AUTH PLAIN",
        ..Behaviour::default()
    };
    let server = FakeServer::start(behaviour).await;
    let transport = transport_to(&server, "smtp", "", "?tls=required&ca={ca}");
    let failure = transport.send(&message_to("sam@example.org")).await.unwrap_err();
    assert!(failure.message.contains("unasked"), "{failure}");
    assert!(server.seen().mails.is_empty());
}

#[tokio::test]
async fn signing_in_works_with_plain_and_with_login() {
    for (auth, expected) in [("PLAIN LOGIN", "AUTH PLAIN AHVzZXIAc2VzYW1l"), ("LOGIN", "AUTH LOGIN")] {
        let server =
            FakeServer::start(Behaviour { encryption: Encryption::Starttls, auth, ..Behaviour::default() }).await;
        let transport = transport_to(&server, "smtp", "user:sesame@", "?tls=required&ca={ca}");
        transport.send(&message_to("sam@example.org")).await.unwrap();
        assert!(server.seen().commands.iter().any(|command| command == expected), "{:?}", server.seen().commands);
        assert!(server.seen().mails[0].encrypted);
    }
}

#[tokio::test]
async fn ac_51_refused_credentials_are_a_temporary_failure_that_does_not_show_them() {
    let answers = HashMap::from([("AUTH", "535 wrong: user sesame AHVzZXIAc2VzYW1l")]);
    let server = FakeServer::start(Behaviour { auth: "PLAIN", answers, ..Behaviour::default() }).await;
    let transport = transport_to(&server, "smtp", "user:sesame@", "?tls=off");
    let failure = transport.send(&message_to("sam@example.org")).await.unwrap_err();
    assert_eq!(failure.kind, FailureKind::Temporary);
    assert_eq!(failure.message, "the mail server refused our user and password: 535");
}

#[tokio::test]
async fn a_server_that_lets_nobody_sign_in_is_a_temporary_failure() {
    let server = FakeServer::start(Behaviour::default()).await;
    let transport = transport_to(&server, "smtp", "user:sesame@", "?tls=off");
    let failure = transport.send(&message_to("sam@example.org")).await.unwrap_err();
    assert_eq!(failure.kind, FailureKind::Temporary);
    assert!(server.seen().mails.is_empty());
}

#[tokio::test]
async fn a_5xx_is_permanent_and_a_4xx_is_temporary_at_every_step() {
    for step in ["MAIL", "RCPT", "DATA", "content"] {
        let failure = fails_with(answering(step, "550 5.1.1 no such user")).await;
        assert_eq!(failure.kind, FailureKind::Permanent, "{step}");
        assert!(failure.message.contains("550 5.1.1 no such user"), "{step}: {failure}");

        let failure = fails_with(answering(step, "451 4.7.1 later")).await;
        assert_eq!(failure.kind, FailureKind::Temporary, "{step}");
        assert!(failure.message.contains("451 4.7.1 later"), "{step}: {failure}");
    }
}

#[tokio::test]
async fn a_refusal_of_us_and_not_of_the_mail_is_temporary() {
    for (step, answer) in
        [("connect", "554 no service"), ("EHLO", "550 not you"), ("MAIL", "530 sign in first"), ("MAIL", "421 closing")]
    {
        assert_eq!(fails_with(answering(step, answer)).await.kind, FailureKind::Temporary, "{step} {answer}");
    }
}

#[tokio::test]
async fn a_servers_words_are_cleaned_and_bounded() {
    let long = format!("550 \u{1b}[31m{}", "x".repeat(800));
    let failure = fails_with(answering("RCPT", Box::leak(long.into_boxed_str()))).await;
    assert!(failure.message.chars().count() <= 300 && !failure.message.contains('\u{1b}'), "{failure}");
}

#[tokio::test]
async fn a_refused_connection_is_temporary() {
    let closed = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let transport = transport_with(&format!("smtp://{closed}"), Timeouts::default());
    let failure = transport.send(&message_to("sam@example.org")).await.unwrap_err();
    assert_eq!(failure.kind, FailureKind::Temporary);
    assert!(failure.message.contains("can't be reached"), "{failure}");
}

#[tokio::test]
async fn a_silent_server_is_given_up_in_time_at_every_step() {
    let short = Duration::from_millis(60);
    for step in ["connect", "EHLO", "MAIL", "RCPT", "DATA", "content"] {
        let server = FakeServer::start(Behaviour { silent_at: Some(step), ..Behaviour::default() }).await;
        let timeouts = match step {
            "content" => Timeouts { whole: short * 4, ..Timeouts::default() },
            _ => Timeouts { command: short, ..Timeouts::default() },
        };
        let transport = transport_with(&format!("smtp://{}", server.address), timeouts);
        let failure = transport.send(&message_to("sam@example.org")).await.unwrap_err();
        assert_eq!(failure.kind, FailureKind::Temporary, "{step}");
        assert!(failure.message.contains("within"), "{step}: {failure}");
    }
}

#[tokio::test]
async fn two_mails_share_a_connection() {
    let server = FakeServer::start(Behaviour::default()).await;
    let transport = plain_transport(&server);
    transport.send(&message_to("sam@example.org")).await.unwrap();
    transport.send(&message_to("eve@example.org")).await.unwrap();
    let seen = server.seen();
    assert_eq!((seen.connections, seen.mails.len()), (1, 2));
    assert_eq!(seen.mails[1].recipients, ["RCPT TO:<eve@example.org>"]);

    transport.close().await;
    assert_eq!(server.seen().commands.last().unwrap(), "QUIT");
    transport.send(&message_to("sam@example.org")).await.unwrap();
    assert_eq!(server.seen().connections, 2);
}

#[tokio::test]
async fn a_refused_mail_leaves_the_connection_usable() {
    let server = FakeServer::start(answering("RCPT", "550 no such user")).await;
    let transport = plain_transport(&server);
    for _ in 0..2 {
        let failure = transport.send(&message_to("sam@example.org")).await.unwrap_err();
        assert_eq!(failure.kind, FailureKind::Permanent);
    }
    let seen = server.seen();
    assert_eq!(seen.connections, 1);
    assert_eq!(seen.commands.iter().filter(|command| *command == "RSET").count(), 2);
}

#[tokio::test]
async fn a_connection_kept_too_long_is_not_used() {
    let server = FakeServer::start(Behaviour::default()).await;
    let timeouts = Timeouts { idle: Duration::ZERO, ..Timeouts::default() };
    let transport = transport_with(&format!("smtp://{}", server.address), timeouts);
    for _ in 0..2 {
        transport.send(&message_to("sam@example.org")).await.unwrap();
    }
    assert_eq!(server.seen().connections, 2);
}

#[tokio::test]
async fn a_dead_kept_connection_is_replaced_by_a_fresh_one() {
    for step in ["MAIL", "RCPT", "DATA"] {
        let behaviour = Behaviour { closes_later_mails_at: Some(step), ..Behaviour::default() };
        let server = FakeServer::start(behaviour).await;
        let transport = plain_transport(&server);
        for _ in 0..3 {
            transport.send(&message_to("sam@example.org")).await.unwrap();
        }
        let seen = server.seen();
        assert_eq!((seen.connections, seen.mails.len()), (3, 3), "{step}");
    }
}

#[tokio::test]
async fn a_connection_lost_after_the_content_is_not_repeated_at_once() {
    let server = FakeServer::start(Behaviour { closes_later_mails_at: Some("content"), ..Behaviour::default() }).await;
    let transport = plain_transport(&server);
    transport.send(&message_to("sam@example.org")).await.unwrap();
    let failure = transport.send(&message_to("sam@example.org")).await.unwrap_err();
    assert_eq!(failure.kind, FailureKind::Temporary);
    assert_eq!(server.seen().connections, 1);

    // The next try is the same mail, by its Message-ID.
    transport.send(&message_to("sam@example.org")).await.unwrap();
    for mail in server.seen().mails {
        assert!(String::from_utf8(mail.content).unwrap().contains("Message-ID: <mail_01@example.com>\r\n"));
    }
}

#[tokio::test]
async fn a_fresh_connection_that_breaks_is_not_tried_again() {
    let server = FakeServer::start(Behaviour { closes_at: Some("MAIL"), ..Behaviour::default() }).await;
    let failure = plain_transport(&server).send(&message_to("sam@example.org")).await.unwrap_err();
    assert_eq!(failure.kind, FailureKind::Temporary);
    assert_eq!(server.seen().connections, 1);
}

#[tokio::test]
async fn an_address_outside_ascii_needs_a_server_that_takes_it() {
    let failure = {
        let server = FakeServer::start(Behaviour::default()).await;
        plain_transport(&server).send(&message_to("jürgen@example.org")).await.unwrap_err()
    };
    assert_eq!(failure.kind, FailureKind::Permanent);

    let server = FakeServer::start(Behaviour { extensions: &["8BITMIME", "SMTPUTF8"], ..Behaviour::default() }).await;
    plain_transport(&server).send(&message_to("jürgen@example.org")).await.unwrap();
    let mail = server.seen().mails.remove(0);
    assert_eq!(mail.from, "MAIL FROM:<invites@example.com> SMTPUTF8 BODY=8BITMIME");
    assert_eq!(mail.recipients, ["RCPT TO:<jürgen@example.org>"]);
}

#[test]
fn a_file_without_certificates_is_refused_at_the_start() {
    let empty = tempfile::NamedTempFile::new().unwrap();
    for (path, empty) in [(empty.path().display().to_string(), true), ("/nowhere/ca.pem".to_owned(), false)] {
        let url = SmtpUrl::parse(&format!("smtps://mail.example.com?ca={path}")).unwrap();
        let error = SmtpTransport::new(url, "admit.example.com", Timeouts::default()).err().unwrap();
        assert_eq!(matches!(error, TlsSetupError::Empty(_)), empty, "{error}");
        assert!(error.to_string().contains(&path));
    }
}
