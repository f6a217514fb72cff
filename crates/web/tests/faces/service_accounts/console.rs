//! Settings > Service accounts.

use axum::http::StatusCode;

use super::{ACCOUNTS, stage};
use crate::house::World;

#[tokio::test]
async fn a_service_account_is_made_given_places_and_a_key_and_archived_in_the_console() {
    let (World { a, .. }, token) = stage().await;
    let mut admin = a.admin.clone();
    let (list, workspace) =
        (format!("/organizations/{}/settings/service-accounts", a.id), a.key.workspace("Engine").await);
    assert!(admin.get(&list).await.says("No service accounts yet"));
    let fields = [("name", "Deploy!"), ("description", "Deploys."), ("role", "admin")];
    let refused = admin.submit(&format!("{list}/new"), &fields).await;
    assert_eq!(refused.status, StatusCode::BAD_REQUEST);
    assert!(refused.says("letters a–z") && refused.body.contains("value=\"Deploy!\""), "{}", refused.body);
    assert!(refused.body.contains(">Deploys.</textarea>") && refused.body.contains("value=\"admin\" required checked"));
    let fields = [("name", "deploy"), ("description", "Deploys."), ("role", "developer")];
    let made = admin.submit(&format!("{list}/new"), &fields).await;
    assert!(made.says("The service account was created.") && made.says("Deploys."), "{}", made.body);
    let taken = admin.submit(&format!("{list}/new"), &fields).await;
    assert!(taken.says("has this name, or had it"), "{}", taken.body);
    let account = token.get(ACCOUNTS).await.json()["data"][0]["id"].as_str().unwrap().to_owned();
    let page = format!("{list}/{account}");
    assert!(admin.get(&page).await.says("By default."));

    let add = [("workspace", workspace.as_str()), ("role", "workspace_developer")];
    let added = admin.submit(&format!("{page}/workspaces/add"), &add).await;
    assert!(added.says("was added to the workspace.") && added.says("Workspace developer"), "{}", added.body);
    let role = format!("{page}/workspaces/{workspace}/role");
    assert!(admin.get(&role).await.body.contains("value=\"workspace_developer\" required checked"));
    assert!(admin.submit(&role, &[("role", "workspace_admin")]).await.says("The role was changed."));
    let refused = admin.submit(&role, &[("role", "workspace_billing")]).await;
    assert_eq!(refused.status, StatusCode::BAD_REQUEST);
    let kept = token.get(&format!("{ACCOUNTS}/{account}/workspaces")).await.json();
    assert!(kept.to_string().contains("workspace_admin"), "{kept}");

    let keys = format!("/organizations/{}/settings/api-keys", a.id);
    assert!(admin.get(&format!("{keys}/new?service_account={account}")).await.says("Acts for deploy"));
    let key = [("name", "CI"), ("owner", account.as_str()), ("workspace", &workspace), ("expires", "")];
    assert!(admin.submit(&format!("{keys}/new"), &key).await.says("CI is ready"));
    a.issue_api_key().await;
    let listed = admin.get(&format!("{keys}?service_account={account}")).await;
    assert!(listed.says("CI") && listed.body.matches("scope=\"row\"").count() == 1, "{}", listed.body);

    let place = format!("{page}/workspaces/{workspace}/remove");
    assert!(admin.get(&place).await.says("Remove deploy from workspace Engine?"));
    assert!(admin.submit(&place, &[]).await.says("was removed from the workspace."));
    assert_eq!(admin.get(&place).await.status, StatusCode::NOT_FOUND);
    assert!(admin.get(&format!("{page}/archive")).await.says("Archive service account deploy?"));
    let archived = admin.submit(&format!("{page}/archive"), &[]).await;
    assert!(archived.says("The service account and its API keys were archived.") && !archived.says("deploy"));
    assert!(admin.get(&format!("{list}?show=all&search=DEP")).await.says("deploy"));
    let over = admin.submit(&format!("{page}/edit"), &[("description", "Again"), ("role", "admin")]).await;
    assert!(over.status == StatusCode::BAD_REQUEST && over.says("is archived and stays as it is"), "{}", over.body);
}

#[tokio::test]
async fn service_accounts_are_for_whoever_governs_a_platform_organization() {
    let (World { a, mut member_of_a, .. }, _) = stage().await;
    let list = format!("/organizations/{}/settings/service-accounts", a.id);
    for path in [&list, &format!("{list}/new")] {
        assert_eq!(member_of_a.get(path).await.status, StatusCode::FORBIDDEN, "{path}");
    }
    let refused = member_of_a.post(&format!("{list}/new"), &[("name", "mine"), ("role", "admin")]).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
    let office = a.key.house.enterprise("Dollis").await;
    let elsewhere = format!("/organizations/{}/settings/service-accounts", office.id);
    assert_eq!(office.admin.clone().get(&elsewhere).await.status, StatusCode::NOT_FOUND);
    assert_eq!(
        a.admin.clone().get(&format!("/organizations/{}/settings/groups", a.id)).await.status,
        StatusCode::NOT_FOUND
    );
}
