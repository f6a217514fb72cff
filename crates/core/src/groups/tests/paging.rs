use crate::groups::{self, Refusal};
use crate::pages::{Cursor, PageRequest};
use crate::testing::*;

fn after<Id>(cursor: Id, limit: u32) -> PageRequest<Id> {
    PageRequest { cursor: Cursor::After(cursor), limit }
}

#[tokio::test]
async fn every_group_is_on_one_page_whatever_is_deleted_between_them() {
    let house = House::new().await;
    let office = house.enterprise().await;
    let mut made = Vec::new();
    for number in 0..7 {
        made.push(office.key.create_group(&number.to_string()).await.unwrap().id);
        house.pass(1);
    }
    let first = office.key.groups(&PageRequest { cursor: Cursor::Start, limit: 3 }).await.unwrap();
    assert!(first.has_more);
    assert!(first.items.iter().map(|group| &group.id).eq(&made[..3]));
    for gone in [&made[2], &made[4]] {
        office.key.delete_group(gone).await.unwrap();
    }
    let second = office.key.groups(&after(made[2].clone(), 3)).await.unwrap();
    assert!(!second.has_more);
    assert!(second.items.iter().map(|group| &group.id).eq([&made[3], &made[5], &made[6]]));
    let before = office.key.groups(&PageRequest { cursor: Cursor::Before(made[5].clone()), limit: 2 }).await.unwrap();
    assert!(before.has_more && before.items.iter().map(|group| &group.id).eq([&made[1], &made[3]]));
}

#[tokio::test]
async fn every_member_of_a_group_is_on_one_page_whoever_leaves_between_them() {
    let house = House::new().await;
    let office = house.enterprise().await;
    let group = office.key.create_group("Research").await.unwrap().id;
    let mut rows = Vec::new();
    for number in 0..6 {
        let person = office.member(&format!("{number}@example.com"), Role::User).await;
        rows.push(office.key.add_to_group(&group, person.person()).await.unwrap());
        house.pass(1);
    }
    office.key.take_out_of_group(&group, &rows[2].person_id).await.unwrap();
    office.key.remove(&rows[4].person_id).await.unwrap();
    let next = office.key.group_members(&group, &after(rows[2].id.clone(), 10)).await.unwrap();
    assert_eq!(next.items, [rows[3].clone(), rows[5].clone()]);
    assert!(!next.has_more);
}

#[tokio::test]
async fn ac_79_a_cursor_of_another_list_is_refused() {
    let house = House::new().await;
    let (office, other) = (house.enterprise().await, house.enterprise().await);
    let (group, second) =
        (office.key.create_group("A").await.unwrap().id, office.key.create_group("B").await.unwrap().id);
    let theirs = other.key.create_group("C").await.unwrap().id;
    let ada = office.member("ada@example.com", Role::User).await;
    let row = office.key.add_to_group(&second, ada.person()).await.unwrap().id;
    for cursor in [theirs.as_str(), row.as_str(), "", "rbac_group_unknown"] {
        assert_eq!(office.key.groups(&after(cursor.into(), 5)).await, Err(Refusal::UnknownCursor));
    }
    for cursor in [row.as_str(), group.as_str(), "rbac_member_unknown"] {
        assert_eq!(office.key.group_members(&group, &after(cursor.into(), 5)).await, Err(Refusal::UnknownCursor));
    }
}

#[tokio::test]
async fn people_in_a_group_are_looked_for_by_address_and_by_the_name_they_have_here() {
    let house = House::new().await;
    let office = house.enterprise().await;
    let group = office.key.create_group("Research").await.unwrap().id;
    let mut people = Vec::new();
    for number in 0..30 {
        let address = format!("person-{number}@example.com");
        people.push(office.member(&address, Role::User).await.person().clone());
        office.key.add_to_group(&group, &people[number]).await.unwrap();
        house.pass(1);
    }
    let caller = &office.key.caller;
    let search = async |text: &str, cursor| {
        let request = PageRequest { cursor, limit: 9 };
        let found = look!(house, (caller, group, text, request), |tx| {
            groups::search_members(tx, caller, group, Some(text), request)
        });
        let found = unrefused(found).unwrap();
        let addresses: Vec<_> = found.page.items.into_iter().map(|member| member.address).collect();
        (addresses, found.page.has_more, found.further)
    };
    let (found, has_more, further) = search("PERSON-29@", Cursor::Start).await;
    assert!(found.is_empty() && has_more, "a page looks at a part of the group");
    let rest = search("PERSON-29@", Cursor::After(further.unwrap())).await;
    assert_eq!(rest, (vec!["person-29@example.com".to_owned()], false, None));
    assert_eq!(search("lovelace", Cursor::Start).await.0.len(), 9);
    office.system().remove(&people[0]).await.unwrap();
    house.execute("update members set search_text = 'gone' where removed_at is not null").await;
    assert_eq!(search("gone", Cursor::Start).await.0, Vec::<String>::new(), "nobody is a member here under that name");
}
