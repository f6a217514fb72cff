use crate::testing::*;

#[tokio::test]
async fn every_act_of_an_invited_person_is_recorded_in_order() {
    let house = House::new().await;
    let office = house.platform().await;
    office.key.invite("ada@example.com", Role::User).await.unwrap();
    let mut browser = house.browser();
    browser.accept(&house.link_mailed_to("ada@example.com").await, "Ada").await.unwrap();
    let ada = browser.signed_in().await.unwrap().person.id;
    office.admin.change_role(&ada, Role::Developer).await.unwrap();
    office.key.remove(&ada).await.unwrap();
    let recorded = house.rows("select type, actor_type, actor_id from activities order by rowid").await;
    let recorded: Vec<_> = recorded.iter().skip(3).map(|row| row.iter().flatten().collect::<Vec<_>>()).collect();
    let (key, admin) = (office.created.admin_key.id.as_str(), office.admin.person().as_str());
    assert_eq!(
        recorded,
        [
            ["org_user_invite_sent", "admin_api_key_actor", key],
            ["org_user_invite_accepted", "user_actor", ada.as_str()],
            ["claude_user_role_updated", "user_actor", ada.as_str()],
            ["claude_user_role_updated", "user_actor", admin],
            ["org_user_deleted", "admin_api_key_actor", key],
        ]
    );
}

/// An act that does its work, records it, queues its mail, and is refused in the end.
#[tokio::test]
async fn an_act_that_is_undone_takes_its_activity_and_its_mail_with_it() {
    let house = House::new().await;
    let office = house.platform().await;
    let before = house.contents().await;
    let (vault, caller) = (&house.vault, &office.admin.caller);
    let undone = act!(house, (vault, caller), |tx| async {
        let new = crate::invites::NewInvite::plain("ada@example.com", Role::User);
        crate::invites::create(tx, vault, caller, &new).await?;
        Err::<(), Error<crate::invites::Refusal>>(crate::invites::Refusal::NotFound.into())
    });
    assert_eq!(unrefused(undone), Err(crate::invites::Refusal::NotFound));
    assert_eq!(house.contents().await, before);
}
