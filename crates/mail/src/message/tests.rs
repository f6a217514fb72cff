use admit_language::{Language, Length, Words};

use super::*;
use crate::templates::Invitation;

fn content() -> Rendered {
    Rendered {
        subject: "Hello".into(),
        text: "First line\n.starts with a dot\n..and two\n.\nLast line".into(),
        html: "<!DOCTYPE html><p>Hello</p>".into(),
    }
}

fn build_for(sender: &str, to_address: &str, content: &Rendered) -> Result<MailMessage, MessageError> {
    build(&Outgoing {
        sender: &Sender::parse(sender).unwrap(),
        sender_name: None,
        reply_to: None,
        to_address,
        message_id: "mail_01@example.com",
        date: "2026-11-21T14:05:09Z".parse().unwrap(),
        content,
    })
}

fn text_of(message: &MailMessage) -> String {
    String::from_utf8(message.bytes().to_vec()).unwrap()
}

/// The names of the message's own headers, in order; a folded line belongs to the header above it.
fn header_names(message: &MailMessage) -> Vec<String> {
    let text = text_of(message);
    let (head, _) = text.split_once("\r\n\r\n").unwrap();
    let lines = head.split("\r\n").filter(|line| !line.starts_with([' ', '\t']));
    lines.map(|line| line.split(':').next().unwrap().to_owned()).collect()
}

const OUR_HEADERS: [&str; 8] =
    ["From", "To", "Subject", "Date", "Message-ID", "Auto-Submitted", "MIME-Version", "Content-Type"];

#[test]
fn a_message_has_our_headers_and_both_parts() {
    let message = build_for("Admit <invites@example.com>", "sam@example.org", &content()).unwrap();
    let text = text_of(&message);
    assert_eq!(header_names(&message), OUR_HEADERS);
    for line in [
        "From: \"Admit\" <invites@example.com>",
        "To: sam@example.org",
        "Subject: Hello",
        "Date: Sat, 21 Nov 2026 14:05:09 +0000",
        "Message-ID: <mail_01@example.com>",
        "Auto-Submitted: auto-generated",
        "Content-Type: text/plain; charset=utf-8",
        "Content-Type: text/html; charset=utf-8",
    ] {
        let unquoted = line.replace('"', "");
        assert!(text.split("\r\n").any(|found| found == line || found == unquoted), "{line} in {text}");
    }
    assert!(text.contains("multipart/alternative"));
    assert!(text.is_ascii() && !text.replace("\r\n", "").contains(['\r', '\n']));
    assert_eq!(message.recipient(), "sam@example.org");
}

#[test]
fn a_sender_is_an_address_with_or_without_a_name() {
    for (text, domain) in [
        ("invites@example.com", "example.com"),
        ("  Admit <invites@example.com> ", "example.com"),
        ("\"Admit, Inc.\" <invites@exämple.com>", "xn--exmple-cua.com"),
        ("<invites@example.com>", "example.com"),
    ] {
        assert_eq!(Sender::parse(text).unwrap().domain(), domain, "{text}");
    }
    for text in
        ["", "Admit", "a@b@c.example", "A <a@example.com>, B <b@example.com>", "Admit\r\nBcc: x <a@example.com>"]
    {
        assert!(Sender::parse(text).is_err(), "{text:?}");
    }
}

#[test]
fn ac_37_only_one_plain_address_is_a_recipient() {
    for address in [
        "",
        "sam",
        "@example.org",
        "sam@",
        "sam@example.org,eve@example.org",
        "sam@example.org;eve@example.org",
        "Sam <sam@example.org>",
        "<sam@example.org>",
        "sam@eve.example@example.org",
        "\"sam eve\"@example.org",
        "sam(comment)@example.org",
        "group:sam@example.org;",
        "sam@[127.0.0.1]",
        " sam@example.org",
    ] {
        let result = build_for("invites@example.com", address, &content());
        assert_eq!(result.err(), Some(MessageError::Recipient), "{address:?}");
    }
}

#[test]
fn ac_39_a_line_break_in_an_address_is_refused() {
    for address in [
        "sam@example.org\r\nBcc: eve@example.org",
        "sam@example.org\nBcc: eve@example.org",
        "sam\r\nBcc:eve@example.org",
        "sam\0@example.org",
        "sam\u{2028}Bcc@example.org",
        "sam@example.org\u{85}",
        "sam@example.org> SIZE=1\r\nRCPT TO:<eve@example.org",
    ] {
        let result = build_for("invites@example.com", address, &content());
        assert_eq!(result.err(), Some(MessageError::Recipient), "{address:?}");
    }
}

#[test]
fn ac_39_line_breaks_in_names_add_no_header_and_no_recipient() {
    let name = "Acme\r\nBcc: eve@example.org\r\n\r\n\u{2028}X-Evil: yes\0";
    let content = Invitation {
        words: Words::new(Language::English),
        organization_name: name.into(),
        inviter_name: Some(name.into()),
        message: None,
        note: None,
        accent_color: None,
        role_name: name.into(),
        expires_at: "2026-12-12T14:05:00Z".parse().unwrap(),
        expires_in: Length::remaining(21 * 24 * 3600),
        accept_url: "https://admit.example.com/accept/x".into(),
        to_address: "sam@example.org".into(),
    };
    let message = build_for("Admit <invites@example.com>", "sam@example.org", &content.render().unwrap()).unwrap();
    assert_eq!(header_names(&message), OUR_HEADERS);
    assert_eq!(message.recipient(), "sam@example.org");

    // The same when a subject with line breaks gets past the templates.
    let mut content = self::content();
    content.subject = format!("{name} {}", "ä".repeat(300));
    let message = build_for("Admit <invites@example.com>", "sam@example.org", &content).unwrap();
    assert_eq!(header_names(&message), OUR_HEADERS);
    assert!(message.bytes().is_ascii());
}

#[test]
fn ac_39_a_line_that_starts_with_a_dot_is_kept() {
    let message = build_for("invites@example.com", "sam@example.org", &content()).unwrap();
    assert!(text_of(&message).contains("First line\r\n.starts with a dot\r\n..and two\r\n.\r\nLast line"));
}

#[test]
fn a_domain_outside_ascii_is_sent_in_its_ascii_form() {
    let message = build_for("invites@example.com", "sam@bücher.example", &content()).unwrap();
    assert_eq!(message.recipient(), "sam@xn--bcher-kva.example");
    assert!(text_of(&message).contains("To: sam@xn--bcher-kva.example\r\n"));
}

#[test]
fn a_message_id_that_is_not_one_is_refused() {
    let sender = Sender::parse("invites@example.com").unwrap();
    let content = content();
    let date = Timestamp::UNIX_EPOCH;
    let long = format!("{}@example.com", "x".repeat(LONGEST_MESSAGE_ID));
    for message_id in
        ["", "mail_01", "@example.com", "a b@example.com", "a@b>\r\nBcc: x", "<a@b>", "a..b@example.com", &long]
    {
        let outgoing = Outgoing {
            sender: &sender,
            sender_name: None,
            reply_to: None,
            to_address: "sam@example.org",
            message_id,
            date,
            content: &content,
        };
        assert_eq!(build(&outgoing).err(), Some(MessageError::MessageId), "{message_id:?}");
    }
}

#[test]
fn a_date_before_1970_is_refused_and_not_a_crash() {
    let outgoing = Outgoing {
        sender: &Sender::parse("invites@example.com").unwrap(),
        sender_name: None,
        reply_to: None,
        to_address: "sam@example.org",
        message_id: "mail_01@example.com",
        date: Timestamp::MIN,
        content: &content(),
    };
    assert_eq!(build(&outgoing).err(), Some(MessageError::Date));
    assert!(build(&Outgoing { date: Timestamp::MAX, ..outgoing }).is_ok());
}

/// A message of an organization with a sender's name and an address for replies of its own.
fn build_as(sender_name: &str, reply_to: &str) -> Result<MailMessage, MessageError> {
    build(&Outgoing {
        sender: &Sender::parse("Admit <invites@example.com>").unwrap(),
        sender_name: Some(sender_name),
        reply_to: Some(reply_to),
        to_address: "sam@example.org",
        message_id: "mail_01@example.com",
        date: "2026-11-21T14:05:09Z".parse().unwrap(),
        content: &content(),
    })
}

#[test]
fn an_organization_has_a_name_and_an_address_for_replies_beside_the_servers_address() {
    let message = build_as("Acme People", "people@acme.example").unwrap();
    let text = text_of(&message);
    assert!(text.contains("From: \"Acme People\" <invites@example.com>\r\n"), "{text}");
    assert!(text.contains("Reply-To: people@acme.example\r\n"), "{text}");
    assert_eq!(message.sender.to_string(), "invites@example.com");
}

#[test]
fn ac_39_neither_a_senders_name_nor_an_address_for_replies_brings_a_header() {
    let message = build_as("Acme\r\nBcc: eve@example.com\u{2028}x", "people@acme.example").unwrap();
    let mut names = header_names(&message);
    names.retain(|name| name != "Reply-To");
    assert_eq!(names, OUR_HEADERS);
    for address in ["people@acme.example\r\nBcc: eve@example.com", "a@x.example, b@x.example", "A <a@x.example>", ""] {
        assert_eq!(build_as("Acme", address).err(), Some(MessageError::ReplyTo), "{address:?}");
    }
}

#[test]
fn debugging_a_message_shows_no_content() {
    let message = build_for("invites@example.com", "sam@example.org", &content()).unwrap();
    assert!(!format!("{message:?}").contains("sam@"));
}
