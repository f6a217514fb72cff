use super::*;

fn addresses(text: &str) -> Vec<String> {
    split_pasted(text).entries.into_iter().map(|entry| entry.address).collect()
}

#[test]
fn commas_semicolons_blanks_and_new_lines_separate() {
    assert_eq!(
        addresses("a@x.com, b@x.com;c@x.com\n\nd@x.com\r\ne@x.com f@x.com ,"),
        ["a@x.com", "b@x.com", "c@x.com", "d@x.com", "e@x.com", "f@x.com"]
    );
}

#[test]
fn a_name_beside_an_address_is_left_out() {
    assert_eq!(addresses("Ada Lovelace <ada@x.com>, \"Doe, Jane\" <jane@x.com>"), ["ada@x.com", "jane@x.com"]);
    assert_eq!(addresses("Ada\tLovelace\tada@x.com\nJane\tDoe\tjane@x.com"), ["ada@x.com", "jane@x.com"]);
}

#[test]
fn a_word_between_commas_is_no_name_but_a_mistake() {
    assert_eq!(addresses("ada@x.com, nonsense, bob@x.com"), ["ada@x.com", "nonsense", "bob@x.com"]);
}

#[test]
fn a_quote_that_never_ends_loses_nothing() {
    let pasted = "\"ada@x.com, bob@x.com\ncarol@x.com";
    assert_eq!(addresses(pasted), ["\"ada@x.com,", "bob@x.com", "carol@x.com"]);
}

#[test]
fn what_is_no_address_is_kept_to_be_mended() {
    assert_eq!(addresses("ada@x.com\nnot an address\nbob"), ["ada@x.com", "not an address", "bob"]);
    assert_eq!(addresses("ada lovelace@x.com"), ["ada lovelace@x.com"]);
}

#[test]
fn nothing_gives_nothing() {
    assert!(addresses(" \n , ;\t").is_empty());
}

#[test]
fn of_a_row_of_a_table_only_the_address_is_taken_and_the_rest_is_told() {
    for row in ["Ada,Lovelace,ada@x.com,London", "Ada; Lovelace; ada@x.com", "Ada\tLovelace, Countess\tada@x.com"] {
        assert_eq!(addresses(row), ["ada@x.com"], "{row}");
    }
    assert_eq!(addresses("\"Lovelace, Ada\",\"ada@x.com\"\n\"Doe, Jane\",\"jane@x.com\""), ["ada@x.com", "jane@x.com"]);
    assert_eq!(addresses("Lovelace, Ada <ada@x.com>; Doe, Jane <jane@x.com>"), ["ada@x.com", "jane@x.com"]);
    assert_eq!(addresses("Team\tada@x.com, bob@x.com"), ["ada@x.com", "bob@x.com"]);
    let paste = split_pasted("ada@x.com, Ada, Research\nbob@x.com, Bob");
    assert_eq!(paste.beside, ["Ada", "Research", "Bob"]);
}

#[test]
fn an_address_without_its_at_is_no_other_column() {
    assert_eq!(addresses("ada@x.com, bob.x.com"), ["ada@x.com", "bob.x.com"]);
    assert_eq!(addresses("ada@x.com, Dr. Ada, J. R., 1.5, v1.2"), ["ada@x.com"]);
}

#[test]
fn the_heading_of_a_table_is_told_and_no_address() {
    for heading in
        ["email,name,role", "Name\tE-Mail", "First name; Last name; Work email", "Email address", "\u{feff}MAIL"]
    {
        let paste = split_pasted(&format!("{heading}\n\nada@x.com,Ada,user\nbob@x.com,Bob,user"));
        assert_eq!(paste.heading.as_deref(), Some(heading.trim_start_matches('\u{feff}')));
        let found: Vec<&str> = paste.entries.iter().map(|entry| entry.address.as_str()).collect();
        assert_eq!(found, ["ada@x.com", "bob@x.com"], "{heading}");
    }
}

#[test]
fn only_the_first_line_is_a_heading_and_a_mistake_is_none() {
    assert_eq!(addresses("ada@x.com\nemail"), ["ada@x.com", "email"]);
    for mistake in ["ada gmail", "ada.email.com", "ada", "name"] {
        assert_eq!(addresses(&format!("{mistake}\nbob@x.com")), [mistake, "bob@x.com"]);
    }
}
