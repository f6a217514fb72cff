use super::*;

fn canonical(text: &str) -> Result<String, NotAnAddress> {
    Address::parse(text).map(|address| address.canonical)
}

#[test]
fn ac_33_letter_case_and_blanks_make_no_other_person() {
    for text in ["victim@example.com", "VICTIM@EXAMPLE.COM", " Victim@Example.COM\n"] {
        assert_eq!(canonical(text).unwrap(), "victim@example.com");
    }
    assert_eq!(Address::parse(" Victim@Example.COM ").unwrap().as_typed(), "Victim@Example.COM");
}

#[test]
fn ac_34_look_alikes_are_never_the_plain_address() {
    let look_alikes = [
        "vıctim@example.com",
        "\u{212a}elly@example.com",
        "ſam@example.com",
        "ｖictim@example.com",
        "vic\u{200b}tim@example.com",
        "\u{202e}victim@example.com",
        "victim@ｅxample.com",
        "victim@\u{212a}elly.example",
        "victim@exa\u{200b}mple.com",
        "victim@exa\u{ad}mple.com",
        "cafe\u{301}@example.com",
    ];
    for text in look_alikes {
        assert!(canonical(text).is_err(), "{text:?}");
    }
}

#[test]
fn ac_35_a_foreign_domain_is_kept_and_shown_in_ascii() {
    let address = Address::parse("ada@Exаmple.com").unwrap();
    assert_eq!(address.canonical(), "ada@xn--exmple-4nf.com");
    assert_eq!(address.as_typed(), "ada@xn--exmple-4nf.com");
    assert_eq!(canonical("ada@bücher.example").unwrap(), canonical("ada@XN--BCHER-KVA.example").unwrap());
    assert_eq!(canonical("ada@bu\u{308}cher.example").unwrap(), "ada@xn--bcher-kva.example");
    assert_eq!(canonical("ada@xn--example-.com"), Err(NotAnAddress::Domain));
}

#[test]
fn ac_36_tags_and_dots_make_another_person() {
    assert_ne!(canonical("a+b@x.com").unwrap(), canonical("a@x.com").unwrap());
    assert_ne!(canonical("a.b@x.com").unwrap(), canonical("ab@x.com").unwrap());
}

#[test]
fn ac_36_limits_are_exact() {
    let local = |length: usize| format!("{}@example.com", "a".repeat(length));
    assert!(canonical(&local(64)).is_ok());
    assert_eq!(canonical(&local(65)), Err(NotAnAddress::TooLong));
    let whole = |local_length: usize| {
        format!("{}@{}.{}.{}.com", "a".repeat(local_length), "d".repeat(62), "e".repeat(62), "f".repeat(61))
    };
    assert_eq!(whole(62).len(), 254);
    assert!(canonical(&whole(62)).is_ok());
    assert_eq!(canonical(&whole(63)), Err(NotAnAddress::TooLong));
}

#[test]
fn ac_37_what_parsers_disagree_about_is_refused() {
    let refused = [
        "\"a b\"@example.com",
        "\"a\"@example.com",
        "a@b@example.com",
        "a(comment)@example.com",
        "group: a@example.com;",
        "<@route:a@example.com>",
        "a@example.com,b@example.com",
        "a@example.com;b@example.com",
        "Ada <a@example.com>",
        "a@example.com.",
        "a@.example.com",
        "a@exa..mple.com",
        "a@[127.0.0.1]",
        "a@127.0.0.1",
        "a@localhost",
        "a@-example.com",
        "a@exa_mple.com",
        ".a@example.com",
        "a.@example.com",
        "a..b@example.com",
        "a b@example.com",
        "@example.com",
        "a@",
        "a",
        "",
    ];
    for text in refused {
        assert!(canonical(text).is_err(), "{text:?}");
    }
}

#[test]
fn ac_39_line_breaks_are_refused() {
    for text in
        ["a\r\nBcc: b@x.com@example.com", "a@example.com\r\nBcc: b@x.com", "a\0@example.com", "a@exam\u{2028}ple.com"]
    {
        assert!(canonical(text).is_err(), "{text:?}");
    }
}

#[test]
fn the_tolerant_form_drops_the_tag() {
    assert_eq!(tolerant(" Jane+Hiring@Example.com"), "jane@example.com");
    assert_eq!(Address::parse("jane+a+b@x.com").unwrap().tolerant(), "jane@x.com");
    assert_eq!(tolerant("no address"), "no address");
}
