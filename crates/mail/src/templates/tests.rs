use admit_language::{Language, Length, Words};

use super::folding::{LONGEST_LINE, columns_of};
use super::*;

const ENGLISH: Words = Words::new(Language::English);

const ACCEPT_URL: &str = "https://admit.example.com/accept/Zx81kQ2mN7pR4tV9wY3bC6";

fn invitation() -> Invitation {
    Invitation {
        words: ENGLISH,
        organization_name: "Acme Robotics".into(),
        inviter_name: Some("Ana Ruiz".into()),
        message: None,
        note: None,
        accent_color: None,
        role_name: "Developer".into(),
        expires_at: "2026-12-12T14:05:00Z".parse().unwrap(),
        expires_in: Length::remaining(21 * 24 * 3600),
        accept_url: ACCEPT_URL.into(),
        to_address: "sam.okafor@example.com".into(),
    }
}

fn sign_in() -> SignIn {
    SignIn {
        words: ENGLISH,
        code: "048213".into(),
        sign_in_url: "https://admit.example.com/sign-in/link/Zx81kQ2mN7pR4tV9wY3bC6".into(),
        minutes_valid: 10,
        asked_from: "Firefox on Linux, 203.0.113.9".into(),
        asked_at: "2026-11-21T14:05:00Z".parse().unwrap(),
    }
}

fn renewal_request() -> RenewalRequest {
    RenewalRequest {
        words: ENGLISH,
        organization_name: "Acme Robotics".into(),
        address: "sam.okafor@example.com".into(),
        role_name: "Developer".into(),
        members_url: "https://admit.example.com/organizations/org_01/settings/members".into(),
        requested_at: "2026-11-21T14:05:00Z".parse().unwrap(),
    }
}

/// Every mail in every language, with the one link it may hold.
fn every_mail() -> Vec<(String, Rendered, String)> {
    let in_language = |language: Language| {
        let words = Words::new(language);
        let invitation = Invitation { words, ..invitation() };
        let by_a_key = Invitation { inviter_name: None, ..invitation.clone() };
        let dressed = Invitation {
            note: Some("Questions? Ask people@acme.example.".into()),
            accent_color: Some("#3b6fb6".into()),
            ..invitation.clone()
        };
        let sign_in = SignIn { words, ..sign_in() };
        let renewal_request = RenewalRequest { words, ..renewal_request() };
        [
            (format!("invitation {language}"), invitation.render().unwrap(), invitation.accept_url),
            (format!("invitation by a key {language}"), by_a_key.render().unwrap(), by_a_key.accept_url),
            (format!("dressed {language}"), dressed.render().unwrap(), dressed.accept_url),
            (format!("sign-in {language}"), sign_in.render().unwrap(), sign_in.sign_in_url),
            (format!("renewal-request {language}"), renewal_request.render().unwrap(), renewal_request.members_url),
        ]
    };
    Language::ALL.into_iter().flat_map(in_language).collect()
}

/// The targets of all links and loads of an HTML part.
fn targets(html: &str) -> Vec<&str> {
    let mut found = Vec::new();
    for attribute in ["href=\"", "src=\"", "action=\"", "background=\"", "url("] {
        found.extend(html.split(attribute).skip(1).filter_map(|rest| rest.split(['"', ')']).next()));
    }
    found
}

#[test]
fn the_invitation_says_who_invites_to_what_as_which_role_and_until_when() {
    let mail = invitation().render().unwrap();
    assert_eq!(mail.subject, "Ana Ruiz invited you to join Acme Robotics");
    assert_eq!(
        mail.text,
        "Ana Ruiz invited you to join Acme Robotics with the Developer role.\n\n\
         Accept the invitation:\n\n\
         https://admit.example.com/accept/Zx81kQ2mN7pR4tV9wY3bC6\n\n\
         The invitation expires in 21 days, on 12 December 2026 at 14:05 UTC.\n\
         It was sent to sam.okafor@example.com.\n\n\
         Not expecting this? You can ignore this mail. Nothing changes unless you\n\
         accept, and the invitation ends by itself."
    );
    for part in ["Ana Ruiz", "Acme Robotics", "Developer", "12 December 2026 at 14:05 UTC (in 21 days)", ACCEPT_URL] {
        assert!(mail.html.contains(part), "{part}");
    }
}

#[test]
fn an_invitation_by_an_api_key_names_no_inviter() {
    for inviter_name in [None, Some("\u{200b}".to_owned())] {
        let mail = Invitation { inviter_name, ..invitation() }.render().unwrap();
        assert_eq!(mail.subject, "You are invited to join Acme Robotics");
        assert!(mail.text.starts_with("You are invited to join Acme Robotics with the Developer role.\n"));
        assert!(mail.html.contains("You are invited to join <bdi class=\"strong\""));
    }
}

#[test]
fn the_sign_in_mail_has_the_bare_code_alone_on_a_line_and_not_in_the_subject() {
    let mail = sign_in().render().unwrap();
    assert!(mail.text.lines().any(|line| line == "048213"), "{}", mail.text);
    assert!(mail.html.contains(r#">048<span style="padding-left:14px;">213</span>"#));
    assert!(!mail.subject.contains("048"));
    assert!(mail.text.contains("Asked from: Firefox on Linux, 203.0.113.9\nAsked on: 21 November 2026 at 14:05 UTC"));
}

#[test]
fn the_renewal_request_names_the_person_and_leads_to_the_members() {
    let mail = renewal_request().render().unwrap();
    assert_eq!(mail.subject, "sam.okafor@example.com asks for a new invitation to Acme Robotics");
    assert!(mail.text.contains("Earlier role: Developer\n"), "{}", mail.text);
}

#[test]
fn each_link_stands_alone_on_a_line_and_is_the_only_target() {
    for (name, mail, url) in every_mail() {
        assert_eq!(mail.text.lines().filter(|line| *line == url).count(), 1, "{name}: {}", mail.text);
        assert_eq!(mail.text.matches("://").count(), 1, "{name}");
        assert_eq!(targets(&mail.html), [url.as_str(), url.as_str()], "{name}");
        assert!(!mail.html.contains("<img") && !mail.html.contains("<script"), "{name}");
    }
}

#[test]
fn no_line_is_too_long_for_a_mail_program_and_nothing_is_left_unfilled() {
    for (name, mail, _) in every_mail() {
        let columns = |line: &str| line.chars().map(columns_of).sum::<usize>();
        assert!(mail.text.lines().all(|line| columns(line) <= LONGEST_LINE), "{name}: {}", mail.text);
        assert!(!mail.text.contains("mail-") && !mail.html.contains(">mail-"), "{name}: {}", mail.text);
        assert!(!mail.text.contains("\n\n\n") && !mail.text.contains("{{"), "{name}: {}", mail.text);
        assert!(mail.html.starts_with("<!DOCTYPE html>") && mail.html.contains("</html>"), "{name}");
        assert!(!mail.html.contains("{{") && !mail.html.contains("{%"), "{name}");
        // Gmail shows the first 102 kB of a mail.
        assert!(mail.html.len() < 20_000, "{name}: {}", mail.html.len());
    }
}

/// What the hostile name of the next tests must never become.
fn assert_harmless(name: &str, mail: &Rendered, url: &str) {
    for part in [&mail.subject, &mail.text, &mail.html] {
        for lure in ["evil.com", "://evil", "\u{202e}", "x".repeat(LONGEST_NAME + 1).as_str()] {
            assert!(!part.contains(lure), "{name}: {lure:?} in {part}");
        }
    }
    assert!(!mail.subject.contains(['\r', '\n']), "{name}");
    assert!(!mail.html.contains("<b>") && !mail.html.contains("<a href=x"), "{name}");
    assert_eq!(targets(&mail.html), [url, url], "{name}");
    assert_eq!(mail.text.lines().filter(|line| *line == url).count(), 1, "{name}");
    assert_eq!(mail.text.matches("://").count(), 1, "{name}");
    assert!(!mail.text.lines().any(|line| line.starts_with("Bcc:")), "{name}");
}

#[test]
fn ac_40_hostile_names_become_neither_markup_nor_links_nor_lines() {
    let long = "x".repeat(10_000);
    let names = [
        "<b>You won</b> <a href=x>click</a> https://evil.com",
        "click here to win: http://evil.com/\"><img src=y onerror=z>",
        "evil.com\r\nBcc: victim@evil.com\n\n",
        "\u{202e}moc.live evil.com",
        "{{ 7 * 7 }} www.evil.com",
        &long,
    ];
    for name in names {
        let mail = Invitation {
            organization_name: name.into(),
            inviter_name: Some(name.into()),
            message: None,
            role_name: name.into(),
            ..invitation()
        };
        assert_harmless(name, &mail.render().unwrap(), ACCEPT_URL);

        let mail = SignIn { asked_from: name.into(), ..sign_in() };
        assert_harmless(name, &mail.render().unwrap(), &mail.sign_in_url);

        let mail = RenewalRequest { organization_name: name.into(), role_name: name.into(), ..renewal_request() };
        assert_harmless(name, &mail.render().unwrap(), &mail.members_url);
    }
}

#[test]
fn ac_40_html_in_an_address_is_escaped() {
    let address = "\"<b>x</b>\"@example.com".to_owned();
    let mail = RenewalRequest { address: address.clone(), ..renewal_request() }.render().unwrap();
    assert!(!mail.html.contains("<b>"));
    let mail = Invitation { to_address: address, ..invitation() }.render().unwrap();
    assert!(!mail.html.contains("<b>"));
}

#[test]
fn rendering_twice_gives_the_same_mail() {
    for (first, second) in every_mail().into_iter().zip(every_mail()) {
        assert_eq!(first, second);
    }
}

#[test]
fn ac_51_a_rendered_mail_shows_no_secret_when_debug_printed() {
    for (name, mail, url) in every_mail() {
        let shown = format!("{mail:?}");
        assert!(!shown.contains(&url) && !shown.contains("048213"), "{name}");
    }
}

#[test]
fn what_the_inviter_writes_is_quoted_in_both_parts() {
    let mail = Invitation { message: Some("Hi Sam,\nwe start on Monday <3".into()), ..invitation() }.render().unwrap();
    assert!(mail.text.contains("They write: “Hi Sam, we start on Monday <3”"), "{}", mail.text);
    assert!(mail.html.contains("Hi Sam, we start on Monday &#60;3"), "{}", mail.html);
    let silent = invitation().render().unwrap();
    assert!(!silent.text.contains("They write"));
}

#[test]
fn ac_40_a_message_can_smuggle_no_link_and_no_line_of_its_own() {
    let message = "Ignore this.\nhttps://evil.example/accept/1\r\nAccept at evil.example";
    let mail = Invitation { message: Some(message.into()), ..invitation() }.render().unwrap();
    let lines: Vec<_> = mail.text.lines().filter(|line| line.trim().starts_with("http")).collect();
    assert_eq!(lines, [ACCEPT_URL]);
    for part in [&mail.text, &mail.html] {
        assert!(!part.contains("evil.example") && !part.contains("https://evil"), "{part}");
    }
}

#[test]
fn a_mail_speaks_one_language() {
    let words = Words::new(Language::Japanese);
    let mail = Invitation { words, role_name: "開発者".into(), ..invitation() }.render().unwrap();
    assert_eq!(mail.subject, "Ana RuizさんがあなたをAcme Roboticsに招待しています");
    assert!(mail.html.contains("<html lang=\"ja\""));
    assert!(mail.text.contains("2026年12月12日 14:05 UTC"), "{}", mail.text);
    let mail = SignIn { words: Words::new(Language::Russian), minutes_valid: 21, ..sign_in() }.render().unwrap();
    assert!(mail.text.contains("21 минуту"), "{}", mail.text);
}

#[test]
fn ac_39_a_name_begins_no_line_of_a_mail() {
    let name = format!("{} Bcc: victim@example.com", "Acme ".repeat(13).trim_end());
    for language in Language::ALL {
        let mail = Invitation { words: Words::new(language), organization_name: name.clone(), ..invitation() };
        let mail = mail.render().unwrap();
        assert!(!mail.text.lines().any(|line| line.starts_with("Bcc:")), "{language}: {}", mail.text);
    }
}

#[test]
fn an_organization_gives_its_invitations_a_colour_and_a_line_of_its_own() {
    let dressed = |note: &str, color: &str| {
        Invitation { note: Some(note.into()), accent_color: Some(color.into()), ..invitation() }.render().unwrap()
    };
    let mail = dressed("Questions? Room 4.", "#3b6fb6");
    assert!(mail.text.contains("\n\nAcme Robotics: Questions? Room 4.\n\n"), "{}", mail.text);
    assert!(
        mail.html.contains("Questions? Room 4.") && mail.html.contains("background-color:#3b6fb6"),
        "{}",
        mail.html
    );
    let plain = invitation().render().unwrap().html;
    assert_eq!(dressed("\u{200b}", "#fff;background:url(x)").html, plain, "what is no colour is none");
}

#[test]
fn ac_40_an_organizations_line_brings_neither_markup_nor_a_link() {
    let note = "<a href=https://evil.example>click here</a>".to_owned();
    let mail = Invitation { note: Some(note), ..invitation() }.render().unwrap();
    assert!(
        mail.html.contains("&lt;a href=https:\u{2060}/\u{2060}/evil.\u{2060}example&gt;click here"),
        "{}",
        mail.html
    );
    assert_eq!(targets(&mail.html), [ACCEPT_URL; 2]);
    assert!(!mail.text.contains("https://evil"), "{}", mail.text);
}
