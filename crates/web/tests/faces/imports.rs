//! Settings > Invites > Import: people out of a CSV file.

use crate::house::{Answer, Browser, World};

/// The path of imports, after that of an organization.
pub(crate) const IMPORTS: &str = "/settings/invites/imports";

const FILE: &str = "Name;Email;Role\r\nAda;ada@x.example;developer\r\nGrace;grace@x.example;\r\nNobody;nobody;\r\n\
                    Again;GRACE@x.example;\r\nMember;member@a.example;\r\nEmperor;emperor@x.example;emperor\r\n";

async fn preview(admin: &mut Browser, path: &str, file: &str) -> Answer {
    admin.submit_with_file(path, &[("step", "preview"), ("role", "user"), ("file", file)]).await
}

async fn begin(admin: &mut Browser, path: &str, file: &str) -> Answer {
    admin.submit_with_file(path, &[("step", "invite"), ("role", "user"), ("csv", file)]).await
}

#[tokio::test]
async fn a_preview_tells_what_would_become_of_each_line_and_invites_nobody() {
    let world = World::new().await;
    let path = format!("{}{IMPORTS}", world.a.path());
    let before = world.house.contents().await;
    let answer = preview(&mut world.a.admin.clone(), &path, FILE).await;
    assert_eq!(answer.status, 200, "{}", answer.body);
    for words in [
        "Will be invited 2",
        "Already a member 1",
        "Not an email address 1",
        "Twice in the file 1",
        "Role can’t be given 1",
        "Columns that are left out: Name",
        "Invite 2 people",
    ] {
        assert!(answer.says(words), "{words}: {}", answer.body);
    }
    world.house.assert_unchanged(&answer, &before).await;
}

#[tokio::test]
async fn a_confirmed_file_is_worked_through_and_each_line_has_its_result() {
    let world = World::new().await;
    let path = format!("{}{IMPORTS}", world.a.path());
    let mut admin = world.a.admin.clone();
    let begun = begin(&mut admin, &path, FILE).await;
    assert!(begun.says("Waiting to begin") && begun.says("1 of 6 done"), "{}", begun.body);
    // A second press while it runs leads to the same import.
    let again = begin(&mut admin, &path, FILE).await;
    assert_eq!(again.path, begun.path);
    assert_eq!(world.house.count("invite_batches").await, 1);

    world.house.work_through_batch().await;
    let done = admin.get(&begun.path).await;
    for words in ["Finished", "6 of 6 done", "Invited 2", "Role can’t be given 1"] {
        assert!(done.says(words), "{words}: {}", done.body);
    }
    let only = admin.get(&format!("{}?outcome=invited", begun.path)).await;
    assert!(only.says("grace@x.example") && !only.says("emperor@x.example"));
    assert_eq!(world.house.last_mail_to("grace@x.example").await.to, "grace@x.example");
    assert!(admin.get(&path).await.says("Finished"), "it is among the earlier imports");

    let undone = admin.submit(&format!("{}/undo", begun.path), &[]).await;
    assert!(undone.says("The import was undone.") && undone.says("2 invitations were revoked."), "{}", undone.body);
}

#[tokio::test]
async fn a_file_that_can_not_be_read_is_refused_with_the_place_of_the_mistake() {
    let world = World::new().await;
    let path = format!("{}{IMPORTS}", world.a.path());
    let mut admin = world.a.admin.clone();
    let before = world.house.contents().await;
    for (file, words) in [
        ("", "The column email is missing in the first line. (line 1, column 1)"),
        ("email\n", "The file names nobody."),
        ("address,role\nada@x.example,user\n", "The column email is missing"),
        ("email,role\nada@x.example\n", "The line has more or fewer fields than the first. (line 2"),
        ("email\n\"ada@x.example\n", "Quotation marks don’t match. (line 2, column 1)"),
        ("email,workspaces\nada@x.example,Research\n", "A workspace is written as its id, a colon and a role. (line 2"),
    ] {
        let answer = preview(&mut admin, &path, file).await;
        assert_eq!(answer.status, 400, "{file}");
        assert!(answer.says(words), "{words}: {}", answer.body);
        assert_eq!(begin(&mut admin, &path, file).await.status, 400, "{file}");
    }
    let too_many = format!("email\n{}", "a@x.example\n".repeat(10_001));
    assert!(preview(&mut admin, &path, &too_many).await.says("The file has 10,001 lines. At most 10,000"));
    let no_role = admin.submit_with_file(&path, &[("step", "preview"), ("role", "king"), ("file", FILE)]).await;
    assert!(no_role.says("Choose a role."));
    world.house.assert_unchanged(&no_role, &before).await;
}

#[tokio::test]
async fn ac_30_an_import_of_another_organization_is_not_there() {
    let world = World::new().await;
    let mut admin = world.a.admin.clone();
    let begun = begin(&mut admin, &format!("{}{IMPORTS}", world.a.path()), FILE).await;
    let theirs = begun.path.replace(&world.a.id, &world.b.id);
    let mut other = world.b.admin.clone();
    assert_eq!(other.get(&theirs).await.status, 404);
    assert_eq!(other.submit(&format!("{theirs}/undo"), &[]).await.status, 404);
    assert_eq!(other.get(&begun.path).await.status, 404);
}
