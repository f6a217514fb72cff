//! The crate `claude-api` knows nothing of Admit. Each method of its `admin` module that Admit serves, called once or more.

use claude_api::admin::invites::CreateInviteRequest;
use claude_api::admin::users::{ListUsersParams, UpdateUserRequest};
use claude_api::admin::{InviteStatus, ListParams, OrganizationRole, WriteOrganizationRole};
use rust_client::{client, client_with, given};

#[tokio::test]
async fn the_organization_of_the_key_is_told() {
    let organization = client().admin().organization().me().await.unwrap();
    assert_eq!((organization.id, organization.name), (given("ADMIT_ORGANIZATION"), "Organization".to_owned()));
}

#[tokio::test]
async fn an_invite_is_created_read_listed_and_withdrawn() {
    let client = client();
    let invites = client.admin();
    let invites = invites.invites();
    let request = CreateInviteRequest::new("linus@rust.test", WriteOrganizationRole::Developer);
    let invite = invites.create(request).await.unwrap();
    assert_eq!((invite.status, invite.role), (InviteStatus::Pending, OrganizationRole::Developer));
    assert_eq!(invites.retrieve(&invite.id).await.unwrap().email, "linus@rust.test");
    let listed = invites.list(ListParams::default()).await.unwrap();
    assert!(listed.data.iter().any(|listed| listed.id == invite.id));
    assert_eq!(invites.delete(&invite.id).await.unwrap().ty, "invite_deleted");
    assert_eq!(invites.retrieve(&invite.id).await.unwrap().status, InviteStatus::Deleted);
}

#[tokio::test]
async fn invites_are_met_page_by_page() {
    let client = client();
    let admin = client.admin();
    for number in 0..5 {
        let address = format!("page-{number}@rust.test");
        admin.invites().create(CreateInviteRequest::new(address, WriteOrganizationRole::User)).await.unwrap();
    }
    let mut params = ListParams::default();
    params.limit = Some(2);
    let mut met = Vec::new();
    loop {
        let page = admin.invites().list(params.clone()).await.unwrap();
        met.extend(page.data.iter().map(|invite| invite.email.clone()));
        let Some(next) = page.next_after() else { break };
        params.after_id = Some(next.to_owned());
    }
    met.retain(|address| address.starts_with("page-"));
    assert_eq!(met, (0..5).rev().map(|number| format!("page-{number}@rust.test")).collect::<Vec<_>>());
}

#[tokio::test]
async fn a_member_is_found_changed_and_removed() {
    let client = client();
    let users = client.admin();
    let users = users.users();
    let id = given("ADMIT_MEMBER");
    let mut by_address = ListUsersParams::default();
    by_address.email = Some(users.retrieve(&id).await.unwrap().email);
    assert_eq!(users.list(by_address).await.unwrap().data[0].id, id);
    let changed = users.update(&id, UpdateUserRequest::new(WriteOrganizationRole::Billing)).await.unwrap();
    assert_eq!(changed.role, OrganizationRole::Billing);
    assert_eq!(users.delete(&id).await.unwrap().ty, "user_deleted");
}

#[tokio::test]
async fn a_refusal_tells_its_status_and_the_request() {
    let refused = client().admin().users().retrieve("user_01unknown").await.unwrap_err();
    assert_eq!(refused.status().unwrap().as_u16(), 404);
    assert!(refused.request_id().unwrap().starts_with("req_"));
    let refused = client_with("sk-ant-admin01-wrong").admin().organization().me().await.unwrap_err();
    assert_eq!(refused.status().unwrap().as_u16(), 401);
}
