use super::*;

#[tokio::test]
async fn a_workspace_key_is_made_with_its_secret_and_recorded() {
    let house = House::new().await;
    let office = house.platform().await;
    let Issued { key, secret } = office.key.issue_workspace_key().await;
    assert_eq!((key.name.as_str(), key.status, key.created_at), ("Deploy", Status::Active, START));
    assert!(key.workspace.as_ref().unwrap().is_default && key.principal.is_none());
    assert_eq!((key.created_by.clone(), key.hint.clone()), (None, secret.hint()), "an admin key is nobody");
    assert_eq!(office.admin.find_key(&key.id).await.unwrap(), key);
    let (kind, details) = house.newest_activity().await;
    assert_eq!(kind, "platform_api_key_created");
    assert_eq!(details, serde_json::json!({ "api_key_id": key.id.as_str() }));
    assert!(!house.recognizes(&secret).await, "a workspace's key reaches no Admin API");
}

#[tokio::test]
async fn a_key_says_which_person_made_it() {
    let house = House::new().await;
    let office = house.platform().await;
    let key = office.admin.issue_workspace_key().await.key;
    assert_eq!(key.created_by, Some(Principal::Person(office.admin.person().clone())));
    let robot = office.key.service_account("svac_1", "admin").await;
    let key = robot.issue_workspace_key().await.key;
    assert_eq!(
        office.key.find_key(&key.id).await.unwrap().created_by,
        Some(Principal::ServiceAccount("svac_1".into()))
    );
}

#[tokio::test]
async fn ac_50_a_secret_is_shown_once_and_kept_as_a_digest() {
    let house = House::new().await;
    let office = house.platform().await;
    let Issued { key, secret } = office.key.issue_workspace_key().await;
    let Rotated { secret: newer, .. } = office.key.rotate_key(&key.id, 60).await.unwrap();
    let contents = house.contents().await;
    for secret in [&secret, &newer] {
        assert!(!contents.contains(secret.reveal()));
        assert!(contents.contains(&secret.digest()));
        let bytes = house.raw_bytes();
        assert!(!bytes.windows(secret.reveal().len()).any(|window| window == secret.reveal().as_bytes()));
    }
    for text in [secret.digest(), key.hint.clone(), key.id.to_string(), newer.digest()] {
        assert_eq!(office.key.verify(&text).await, Ok(Verification::Malformed), "{text}");
    }
}

#[tokio::test]
async fn a_key_is_bound_to_a_workspace_or_has_a_principal() {
    let house = House::new().await;
    let office = house.platform().await;
    let before = house.contents().await;
    assert_eq!(office.key.issue_key(named("x")).await.unwrap_err(), Refusal::NothingToBindTo);
    for (workspace, principal, refusal) in [
        (Some("wrkspc_unknown"), None, Refusal::UnknownWorkspace),
        (None, Some("svac_unknown"), Refusal::UnknownServiceAccount),
    ] {
        let new = NewApiKey {
            workspace: workspace.map(WorkspaceId::from),
            principal: principal.map(|id| Principal::ServiceAccount(id.into())),
            ..named("x")
        };
        assert_eq!(office.key.issue_key(new).await.unwrap_err(), refusal);
    }
    assert_eq!(house.contents().await, before);
}

#[tokio::test]
async fn an_archived_workspace_or_service_account_gets_no_key() {
    let house = House::new().await;
    let office = house.platform().await;
    let workspace = office.key.add_workspace("wrkspc_old").await;
    office.key.service_account("svac_old", "developer").await;
    house.execute("update workspaces set archived_at = 1 where is_default = 0").await;
    house.execute("update service_accounts set archived_at = 1").await;
    let new = NewApiKey { workspace: Some(workspace), ..named("x") };
    assert_eq!(office.key.issue_key(new).await.unwrap_err(), Refusal::ArchivedWorkspace);
    let new = NewApiKey { principal: Some(Principal::ServiceAccount("svac_old".into())), ..named("x") };
    assert_eq!(office.key.issue_key(new).await.unwrap_err(), Refusal::UnknownServiceAccount);
}

#[tokio::test]
async fn ac_29_a_key_in_a_members_name_is_made_by_that_member_alone() {
    let house = House::new().await;
    let office = house.platform().await;
    let ada = office.member("ada@example.com", Role::Developer).await;
    let robot = office.key.service_account("svac_1", "admin").await;
    let before = house.contents().await;
    for desk in [&office.key, &office.admin, &robot, &office.system()] {
        let principal = Some(Principal::Person(ada.person().clone()));
        for workspace in [None, Some(office.key.default_workspace().await)] {
            let new = NewApiKey { workspace, principal: principal.clone(), ..named("x") };
            assert_eq!(desk.issue_key(new).await.unwrap_err(), Refusal::InAnothersName);
        }
    }
    assert_eq!(house.contents().await, before);
    let issued = ada.issue_own_key().await.unwrap();
    assert_eq!(issued.key.principal, Some(Principal::Person(ada.person().clone())));
    assert!(house.recognizes(&issued.secret).await);
}

#[tokio::test]
async fn ac_28_who_may_make_which_key() {
    let house = House::new().await;
    let office = house.platform().await;
    let workspace = office.key.default_workspace().await;
    let account = Principal::ServiceAccount("svac_developer".into());
    let mut desks = vec![
        ("admin key", office.key.clone()),
        ("service account admin", office.key.service_account("svac_admin", "admin").await),
        ("service account developer", office.key.service_account("svac_developer", "developer").await),
    ];
    for role in [Role::User, Role::Developer, Role::ClaudeCodeUser, Role::Billing, Role::Admin] {
        desks.push((role.as_str(), office.member(&format!("{role}@example.com"), role).await));
    }
    let mut table = String::new();
    for (name, desk) in desks {
        let mut may = Vec::new();
        for (what, workspace, principal) in [
            ("workspace", Some(workspace.clone()), None),
            ("service-account", None, Some(account.clone())),
            ("own", None, desk.caller.actor.person().cloned().map(Principal::Person)),
        ] {
            let new = NewApiKey { workspace, principal, ..named("x") };
            match desk.issue_key(new).await {
                Ok(_) => may.push(what),
                Err(Refusal::NotAllowed | Refusal::NothingToBindTo) => {}
                Err(other) => panic!("{name} {what}: {other:?}"),
            }
        }
        if desk.issue_admin_key("x").await.is_ok() {
            may.push("admin");
        }
        table += &format!("{name}: {}\n", may.join(" "));
    }
    assert_eq!(
        table,
        "admin key: workspace service-account admin\n\
         service account admin: workspace service-account\n\
         service account developer: \n\
         user: \n\
         developer: own\n\
         claude_code_user: \n\
         billing: \n\
         admin: workspace service-account own admin\n"
    );
}

#[tokio::test]
async fn a_developer_has_keys_in_workspaces_where_they_work_with_keys() {
    let house = House::new().await;
    let office = house.platform().await;
    let ada = office.member("ada@example.com", Role::Developer).await;
    let (inside, outside) = (office.key.add_workspace("wrkspc_in").await, office.key.add_workspace("wrkspc_out").await);
    let playground = office.key.add_workspace("wrkspc_play").await;
    office.key.put_into_workspace(&inside, ada.person(), "workspace_restricted_developer").await;
    office.key.put_into_workspace(&playground, ada.person(), "workspace_user").await;
    for (workspace, refusal) in [
        (office.key.default_workspace().await, None),
        (inside, None),
        (outside, Some(Refusal::NotInWorkspace)),
        (playground, Some(Refusal::NotInWorkspace)),
        ("wrkspc_unknown".into(), Some(Refusal::NotInWorkspace)),
    ] {
        let principal = Some(Principal::Person(ada.person().clone()));
        let new = NewApiKey { workspace: Some(workspace.clone()), principal, ..named("x") };
        assert_eq!(ada.issue_key(new).await.err(), refusal, "{workspace}");
    }
}

#[tokio::test]
async fn ac_28_a_key_of_a_demoted_member_does_no_more_than_its_holder() {
    let house = House::new().await;
    let office = house.platform().await;
    let ada = office.member("ada@example.com", Role::Admin).await;
    let key = ada.issue_own_key().await.unwrap().key;
    let program = ada.with_own_key(&key).await;
    program.issue_workspace_key().await;
    office.admin.change_role(ada.person(), Role::Developer).await.unwrap();
    let before = house.contents().await;
    assert_eq!(program.find_key(&key.id).await, Err(Refusal::NotAllowed));
    let workspace = Some(program.default_workspace().await);
    assert_eq!(program.issue_key(NewApiKey { workspace, ..named("x") }).await.unwrap_err(), Refusal::NotAllowed);
    assert_eq!(house.contents().await, before);
}

#[tokio::test]
async fn ac_28_a_key_that_a_key_makes_ends_no_later_than_its_maker() {
    let house = House::new().await;
    let office = house.platform().await;
    let last = START.plus_seconds(DAY);
    let principal = Some(Principal::Person(office.admin.person().clone()));
    let maker = NewApiKey { principal: principal.clone(), expires_at: Some(last), ..named("maker") };
    let maker = office.admin.issue_key(maker).await.unwrap().key;
    let program = office.admin.with_own_key(&maker).await;
    for (expires_at, refusal) in [
        (None, Some(Refusal::OutlivesItsMaker { expires_at: last })),
        (Some(last.plus_seconds(1)), Some(Refusal::OutlivesItsMaker { expires_at: last })),
        (Some(last), None),
    ] {
        let new = NewApiKey { principal: principal.clone(), expires_at, ..named("x") };
        assert_eq!(program.issue_key(new).await.err(), refusal);
    }
}

#[tokio::test]
async fn an_expiry_lies_ahead() {
    let house = House::new().await;
    let office = house.platform().await;
    let workspace = Some(office.key.default_workspace().await);
    for (seconds, refusal) in [(-1, Some(Refusal::ExpiresInThePast)), (0, Some(Refusal::ExpiresInThePast)), (1, None)] {
        let expires_at = Some(START.plus_seconds(seconds));
        let new = NewApiKey { workspace: workspace.clone(), expires_at, ..named("x") };
        assert_eq!(office.key.issue_key(new).await.err(), refusal);
    }
}

#[tokio::test]
async fn a_name_has_from_1_to_500_characters() {
    let house = House::new().await;
    let office = house.platform().await;
    let workspace = Some(office.key.default_workspace().await);
    for (name, is_taken) in [("é".repeat(500), true), ("é".repeat(501), false), (" ".to_owned(), false)] {
        let issued = office.key.issue_key(NewApiKey { workspace: workspace.clone(), ..named(&name) }).await;
        assert_eq!(issued.is_ok(), is_taken, "{name}");
    }
}

#[tokio::test]
async fn a_limit_counts_active_keys_of_the_organization_and_of_the_workspace() {
    let house = House::new().await;
    let office = house.platform().await;
    let key = office.key.issue_workspace_key().await.key;
    office.key.limit("workspace_api_key_limit", 1).await;
    let workspace = Some(office.key.default_workspace().await);
    let new = NewApiKey { workspace, ..named("second") };
    assert_eq!(office.key.issue_key(new.clone()).await.unwrap_err(), Refusal::WorkspaceAtLimit { limit: 1 });
    let elsewhere = NewApiKey { workspace: Some(office.key.add_workspace("wrkspc_2").await), ..named("elsewhere") };
    office.key.issue_key(elsewhere.clone()).await.unwrap();
    office.key.limit("api_key_limit", 2).await;
    assert_eq!(office.key.issue_key(elsewhere).await.unwrap_err(), Refusal::OrganizationAtLimit { limit: 2 });
    office.key.set_status(&key.id, Status::Inactive).await.unwrap();
    let second = office.key.issue_key(new).await.unwrap().key;
    let refused = office.key.set_status(&key.id, Status::Active).await.unwrap_err();
    assert_eq!(refused, Refusal::OrganizationAtLimit { limit: 2 }, "activating counts, too");
    office.key.limit("api_key_limit", 100).await;
    let refused = office.key.set_status(&key.id, Status::Active).await.unwrap_err();
    assert_eq!(refused, Refusal::WorkspaceAtLimit { limit: 1 });
    office.key.set_status(&second.id, Status::Archived).await.unwrap();
    office.key.set_status(&key.id, Status::Active).await.unwrap();
    assert_eq!(office.key.set_status(&key.id, Status::Active).await.unwrap().status, Status::Active, "it is already");
}

#[tokio::test]
async fn an_expired_key_counts_towards_no_limit() {
    let house = House::new().await;
    let office = house.platform().await;
    office.key.limit("api_key_limit", 1).await;
    let workspace = Some(office.key.default_workspace().await);
    let expires_at = Some(START.plus_seconds(60));
    office.key.issue_key(NewApiKey { workspace, expires_at, ..named("short") }).await.unwrap();
    house.pass(60);
    office.key.issue_workspace_key().await;
}
