use crate::invites::*;
use crate::members;
use crate::testing::*;

async fn ensure_by(desk: &Desk, address: &str, role: Role) -> Result<Ensured, Refusal> {
    let (vault, caller, address) = (&desk.house.vault, &desk.caller, address.to_owned());
    unrefused(act!(desk.house, (vault, caller, address, role), |tx| ensure(tx, vault, caller, address, *role)))
}

#[tokio::test]
async fn what_is_wanted_comes_about_from_wherever_it_starts_and_the_same_again_changes_nothing() {
    let house = House::new().await;
    let key = house.platform().await.key;
    let (ada, user, developer) = ("ada@example.com", Role::User, Role::Developer);
    let again = async |role| {
        let before = house.contents().await;
        let ensured = ensure_by(&key, "ADA@example.com", role).await.unwrap();
        assert_eq!(house.contents().await, before);
        ensured
    };
    assert!(matches!(ensure_by(&key, ada, user).await, Ok(Ensured::Invited(_))));
    assert!(matches!(again(user).await, Ensured::StillInvited(_)));
    assert!(matches!(ensure_by(&key, ada, developer).await, Ok(Ensured::InviteChanged(_))));
    assert!(matches!(again(developer).await, Ensured::StillInvited(_)));
    house.pass(21 * DAY);
    assert!(matches!(ensure_by(&key, ada, developer).await, Ok(Ensured::Renewed(_))));
    house.browser().accept(&house.link_mailed_to(ada).await, "Ada").await.unwrap();
    assert!(matches!(again(developer).await, Ensured::StillMember(_)));
    assert!(matches!(ensure_by(&key, ada, user).await, Ok(Ensured::RoleChanged(_))));
    assert!(matches!(again(user).await, Ensured::StillMember(_)));
}

#[tokio::test]
async fn ac_25_who_governs_is_left_alone_and_nobody_is_wanted_above_the_caller() {
    let house = House::new().await;
    let office = house.platform().await;
    let shielded = Refusal::Member(members::Refusal::Shielded { role: Role::Admin });
    assert_eq!(ensure_by(&office.key, "admin@example.com", Role::User).await, Err(shielded));
    let refused = ensure_by(&office.key, "ada@example.com", Role::Admin).await;
    assert!(matches!(refused, Err(Refusal::RoleNotAssignable { .. })), "{refused:?}");
    let nobody = office.member("developer@example.com", Role::Developer).await;
    assert_eq!(ensure_by(&nobody, "ada@example.com", Role::User).await, Err(Refusal::NotAllowed));
    assert_eq!(house.count("invites").await, 0);
}
