//! What people paste into the invite dialog.

use admit_core::organizations::Kind;

use crate::house::{Answer, House};

async fn paste(house: &House, text: &str) -> Answer {
    let mut acme = house.organization("Acme", Kind::Platform, "ada@acme.example").await;
    let path = format!("{}/invite", acme.members_path());
    acme.admin.submit(&path, &[("addresses", text), ("role", "user")]).await
}

/// What stands in the box of the dialog.
fn boxed(answer: &Answer) -> &str {
    answer.body.split_once("</textarea>").map_or("", |(before, _)| before.rsplit_once('>').unwrap().1.trim())
}

#[tokio::test]
async fn a_table_is_taken_for_its_addresses_and_the_rest_of_it_is_told() {
    let house = House::new().await;
    let answer = paste(&house, "email,name\ngrace@x.example,Grace Hopper\nedsger@x.example,Edsger Dijkstra").await;
    for words in [
        "2 people invited",
        "Taken for a heading: email,name",
        "Left out beside the addresses: Grace Hopper, Edsger Dijkstra",
    ] {
        assert!(answer.says(words), "{words}: {}", answer.body);
    }
    assert_eq!(boxed(&answer), "");
}

#[tokio::test]
async fn a_word_between_addresses_is_no_column_but_a_mistake() {
    let house = House::new().await;
    let answer = paste(&house, "a@x.example, nonsense, b@x.example").await;
    assert!(answer.says("nonsense Not an email address"), "{}", answer.body);
    assert_eq!(boxed(&answer), "nonsense");
}

#[tokio::test]
async fn repeated_addresses_and_mistakes_do_not_count_towards_the_fifty() {
    let house = House::new().await;
    let mut lines = vec!["Name, E-mail".to_owned(), "nonsense".to_owned()];
    for number in 0..50 {
        lines.push(format!("p{number}@x.example"));
        lines.push(format!("P{number}@x.example"));
    }
    let answer = paste(&house, &lines.join("\n")).await;
    assert!(answer.says("p49@x.example Invited"), "{}", answer.body);
    assert!(answer.says("P49@x.example Already invited") && !answer.says("Over the limit"), "{}", answer.body);
    assert_eq!(house.count("invites").await, 50);
    assert_eq!(boxed(&answer), "nonsense");
}

#[tokio::test]
async fn a_heading_alone_invites_nobody_and_stays_to_be_mended() {
    let house = House::new().await;
    let answer = paste(&house, "email").await;
    assert!(answer.says("Enter at least one email address."), "{}", answer.body);
    assert_eq!(boxed(&answer), "email");
}
