//! A dry run tells what the real one then does.

use super::*;
use crate::invites::{self, WorkspaceGrant};
use crate::workspaces;

/// An organization in which every outcome can be had, and a batch that has them all.
async fn every_outcome(house: &House) -> (Office, NewBatch, Vec<Outcome>) {
    let office = house.platform().await;
    office.member("member@example.com", Role::User).await;
    office.admin.invite("expired@example.com", Role::User).await.unwrap();
    house.pass(21 * DAY);
    office.admin.invite("pending@example.com", Role::User).await.unwrap();
    let joinable = office.admin.workspace("Engine").await.id;
    let to_join = |id: &str| Contents {
        workspaces: vec![WorkspaceGrant { workspace_id: id.into(), role: workspaces::Role::User }],
        ..Contents::default()
    };
    // Members: the admin and one more; pending: one. Four seats are left, and five rows would need one.
    let change = SettingsChange {
        seats: Some(Some(7)),
        invites_allowed_domains_only: Some(true),
        allowed_domains: Some(vec!["example.com".to_owned()]),
        ..SettingsChange::default()
    };
    change_limits(&office, change).await;
    let metadata: BTreeMap<_, _> = (0..51).map(|key| (key.to_string(), String::new())).collect();
    let rows = [
        (row("new@example.com"), Outcome::Invited),
        (row("EXPIRED@example.com"), Outcome::Renewed),
        (row("Member@example.com"), Outcome::AlreadyMember),
        (row("pending@example.com"), Outcome::AlreadyInvited),
        (row("new@elsewhere.example"), Outcome::DomainNotAllowed),
        (row("not an address"), Outcome::InvalidAddress),
        (row(""), Outcome::InvalidAddress),
        (row("nul\0@example.com"), Outcome::InvalidAddress),
        (row("NEW@example.com"), Outcome::Duplicate),
        (RowToInvite { role: "king".to_owned(), ..row("king@example.com") }, Outcome::RoleNotAssignable),
        (RowToInvite { role: "admin".to_owned(), ..row("boss@example.com") }, Outcome::RoleNotAssignable),
        (RowToInvite { contents: to_join("wrkspc_x"), ..row("lost@example.com") }, Outcome::WorkspaceNotFound),
        (RowToInvite { contents: to_join(joinable.as_str()), ..row("joins@example.com") }, Outcome::Invited),
        (
            RowToInvite { contents: Contents { metadata, ..Contents::default() }, ..row("chatty@example.com") },
            Outcome::InvalidDetails,
        ),
        (
            RowToInvite {
                contents: Contents { group_ids: vec!["rbac_group_x".into()], ..Contents::default() },
                ..row("grouped@example.com")
            },
            Outcome::GroupNotFound,
        ),
        (row("last@example.com"), Outcome::Invited),
        (row("over@example.com"), Outcome::NoSeat),
    ];
    let (rows, outcomes): (Vec<_>, Vec<_>) = rows.into_iter().unzip();
    (office, batch_of(rows), outcomes)
}

#[tokio::test]
async fn ac_23_a_dry_run_tells_every_outcome_and_the_real_run_has_the_same() {
    let house = House::new().await;
    let (office, new, expected) = every_outcome(&house).await;
    let before = house.contents().await;
    let foreseen = foresee_by(&office.key, &new).await.unwrap();
    assert_eq!(house.contents().await, before);
    let told: Vec<_> = foreseen.iter().map(|row| row.settled.as_ref().unwrap().outcome).collect();
    assert_eq!(told, expected);

    let batch = submit_by(&office.key, &new).await.unwrap();
    work(&house).await;
    let real = rows_of(&office.key, &batch.id).await;
    for (real, foreseen) in real.iter().zip(&foreseen) {
        let (real, foreseen) = (real.settled.as_ref().unwrap(), foreseen.settled.as_ref().unwrap());
        assert_eq!(real.outcome, foreseen.outcome);
        assert_eq!(
            (&real.user_id, real.duplicate_of, &real.problem),
            (&foreseen.user_id, foreseen.duplicate_of, &foreseen.problem)
        );
        let is_invited = matches!(real.outcome, Outcome::Invited | Outcome::Renewed | Outcome::AlreadyInvited);
        assert_eq!(real.invite_id.is_some(), is_invited, "{real:?}");
    }
    assert_eq!(real.len(), expected.len());
    let batch = found(&office.key, &batch.id).await.unwrap();
    assert_eq!((batch.state, batch.settled_count()), (State::Finished, 17));
    assert_eq!(batch.counts[&Outcome::Invited], 3);
    assert!(crate::check::all(&house.store).await.unwrap().is_empty());
}

#[tokio::test]
async fn what_is_in_the_way_is_named() {
    let house = House::new().await;
    let office = house.platform().await;
    let member = office.member("member@example.com", Role::User).await;
    let pending = office.admin.invite("pending@example.com", Role::User).await.unwrap();
    let new =
        batch_of(["member@example.com", "pending@example.com", "x", "X@x.example", "x@x.example"].map(row).into());
    let rows = foresee_by(&office.key, &new).await.unwrap();
    let settled = |place: usize| rows[place].settled.clone().unwrap();
    assert_eq!(settled(0).user_id.as_ref(), Some(member.person()));
    assert_eq!(settled(1).invite_id, Some(pending.id));
    assert!(settled(2).problem.is_some());
    assert_eq!(settled(4).duplicate_of, Some(RowNumber(4)));
}

#[tokio::test]
async fn seats_are_foreseen_one_row_after_the_other() {
    let house = House::new().await;
    let office = house.platform().await;
    for (seats, invited) in [(1, 0), (2, 1), (3, 2), (5, 4)] {
        change_limits(&office, SettingsChange { seats: Some(Some(seats)), ..SettingsChange::default() }).await;
        let rows = foresee_by(&office.key, &batch_of_new(4)).await.unwrap();
        let count = rows.iter().filter(|row| row.settled == Some(Outcome::Invited.into())).count();
        assert_eq!(count, invited, "{seats} seats");
    }
}

#[tokio::test]
async fn ac_49_a_dry_run_counts_who_else_invites_an_address_as_the_real_run_does() {
    let house = House::new().await;
    let office = house.platform().await;
    // Invites of this batch are open for an hour, and what takes the place of one is counted in its stead.
    submit_by(&office.key, &batch_of(vec![row("ever@example.com")])).await.unwrap();
    work(&house).await;
    house.pass(SHORTEST_LIFETIME_SECONDS);
    for others in 0..30 {
        let other = house.platform().await;
        other.key.invite("often@example.com", Role::User).await.unwrap();
        if others > 0 {
            other.key.invite("ever@example.com", Role::User).await.unwrap();
        }
    }
    let expected = [
        ("OFTEN@example.com", Some(Outcome::InvitedTooOften)),
        ("ever@example.com", Some(Outcome::Renewed)),
        ("often+tag@example.com", Some(Outcome::Invited)),
    ];
    let new = batch_of(expected.map(|(address, _)| row(address)).into());
    assert_eq!(outcomes(&foresee_by(&office.key, &new).await.unwrap()), expected);

    let batch = submit_by(&office.key, &new).await.unwrap();
    let input = (house.vault.clone(), claimed(&house).await.remove(0));
    let settled =
        house.store.write_concurrently(input, |tx, (vault, claim)| Box::pin(settle_next(tx, vault, claim))).await;
    assert_eq!(unrefused(settled), Ok(Progress::Over), "nothing was refused that was not foreseen");
    assert_eq!(outcomes(&rows_of(&office.key, &batch.id).await), expected);

    let often = batch_of(vec![row("often@example.com")]);
    let told = async || foresee_by(&office.key, &often).await.unwrap().remove(0).settled.unwrap().outcome;
    let domains = SettingsChange { invites_allowed_domains_only: Some(true), ..SettingsChange::default() };
    change_limits(&office, domains).await;
    assert_eq!(told().await, Outcome::InvitedTooOften);
    let refused = office.key.invite("often@example.com", Role::User).await;
    assert_eq!(refused.unwrap_err(), invites::Refusal::AddressInvitedTooOften, "it is told before the domain");
    house.pass(DAY);
    assert_eq!(told().await, Outcome::DomainNotAllowed);
}

#[tokio::test]
async fn where_a_directory_decides_no_row_is_invited() {
    let house = House::new().await;
    let office = house.platform().await;
    change_limits(&office, SettingsChange { has_directory: Some(true), ..SettingsChange::default() }).await;
    let batch = submit_by(&office.key, &batch_of_new(2)).await.unwrap();
    work(&house).await;
    assert_eq!(found(&office.key, &batch.id).await.unwrap().counts, counts([(Outcome::HasDirectory, 2)]));
}
