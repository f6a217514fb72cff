//! Groups and custom roles: the lists, one of each, and the dialogs.

use super::{Sample, choices, editing, moment, overtaken, person, refusal, sample, shell_of_enterprise, text};
use crate::pages::custom_roles::{
    CustomRoleFormPage, CustomRolePage, CustomRoleRow, CustomRolesPage, GroupLink, PermissionChoice, PermissionGroup,
    PermissionLine,
};
use crate::pages::forms::{Editing, Problems};
use crate::pages::groups::{GiveRolePage, GroupFormPage, GroupMemberRow, GroupPage, GroupRole, GroupRow, GroupsPage};
use crate::pages::shell::{Area, Moment, Notice, Pager};

const NAME: &str = "<b>Bobby's \"Research\"";
const PATH: &str = "/organizations/5b2f7c1e-9d3a-4c58-8e61-0f4a7b9c2d13/settings/groups";

fn path() -> String {
    format!("{PATH}/rbac_group_01ABC")
}

fn day() -> Moment {
    moment("2026-10-02T08:00:00Z", "2 October 2026")
}

fn list(search: &str, rows: Vec<GroupRow>) -> GroupsPage {
    let shell = shell_of_enterprise(Area::Groups);
    GroupsPage { shell, path: text(PATH), search: text(search), rows, pager: Pager::default() }
}

fn row(name: &str, roles: &[&str]) -> GroupRow {
    GroupRow {
        group_id: text("rbac_group_01ABC"),
        name: text(name),
        is_kept_by_directory: roles.is_empty(),
        roles: roles.iter().map(|role| text(role)).collect(),
        members: text("200+"),
        created: day(),
    }
}

fn group(members: Vec<GroupMemberRow>, roles: Vec<GroupRole>) -> GroupPage {
    GroupPage {
        shell: shell_of_enterprise(Area::Groups),
        list_path: text(PATH),
        path: path(),
        roles_path: text("/organizations/x/settings/custom-roles"),
        group_id: text("rbac_group_01ABC"),
        name: text(NAME),
        is_kept_by_directory: members.is_empty(),
        created: day(),
        roles,
        gives_roles: true,
        search: String::new(),
        members,
        pager: Pager::default(),
    }
}

pub(super) fn groups() -> Vec<Sample> {
    let mut full = list("", vec![row("Research", &["Reader", NAME]), row(NAME, &[])]);
    full.pager.older = Some(text("?after=rbac_group_01ABC"));
    full.shell.notice = Some(Notice::done("The group was created."));
    let member = |name: &str| GroupMemberRow {
        user_id: text("user_01ABC"),
        person: person(name, "somebody@northwind.example"),
        since: day(),
    };
    let role = |name: &str| GroupRole { role_id: text("rbac_role_01ABC"), name: text(name) };
    let whole = group(vec![member("Ada Lovelace"), member("")], vec![role("Reader"), role(NAME)]);
    vec![
        sample("groups/list.html", "full", &full),
        sample("groups/list.html", "none", &list("", Vec::new())),
        sample("groups/list.html", "no_match", &list("<b>Bobby", Vec::new())),
        sample("groups/group.html", "full", &whole),
        sample("groups/group.html", "empty", &group(Vec::new(), Vec::new())),
        sample("groups/group.html", "no_match", &GroupPage { search: text("<b>"), ..group(Vec::new(), Vec::new()) }),
    ]
}

fn form(editing: Option<Editing>, problems: Problems) -> GroupFormPage {
    GroupFormPage {
        shell: shell_of_enterprise(Area::Groups),
        action: format!("{}/rename", path()),
        back: path(),
        name: text(NAME),
        editing,
        problems,
        problem: None,
    }
}

pub(super) fn group_dialogs() -> Vec<Sample> {
    let give = |roles| GiveRolePage {
        shell: shell_of_enterprise(Area::Groups),
        path: path(),
        name: text(NAME),
        roles,
        problem: None,
    };
    vec![
        sample("groups/form.html", "new", &form(None, Problems::one("name", "Enter a name."))),
        sample("groups/form.html", "rename", &form(Some(editing()), Problems::none())),
        sample(
            "groups/form.html",
            "overtaken",
            &form(Some(overtaken([("Name", NAME), ("Permissions", "")])), Problems::none()),
        ),
        sample("groups/give_role.html", "asked", &give(choices(&[("rbac_role_01ABC", NAME)], ""))),
        sample("groups/give_role.html", "none_left", &give(Vec::new())),
    ]
}

fn role_list(search: &str, rows: Vec<CustomRoleRow>) -> CustomRolesPage {
    CustomRolesPage {
        shell: shell_of_enterprise(Area::CustomRoles),
        path: text("/organizations/x/settings/custom-roles"),
        can_create: true,
        search: text(search),
        rows,
        pager: Pager::default(),
    }
}

fn role(is_built_in: bool, permissions: Vec<PermissionLine>, groups: Vec<GroupLink>) -> CustomRolePage {
    CustomRolePage {
        shell: shell_of_enterprise(Area::CustomRoles),
        list_path: text("/organizations/x/settings/custom-roles"),
        path: text("/organizations/x/settings/custom-roles/rbac_role_01ABC"),
        groups_path: text(PATH),
        role_id: text("rbac_role_01ABC"),
        name: text(NAME),
        is_built_in,
        can_change: !is_built_in,
        created: day(),
        changed: day(),
        permissions,
        more_groups: groups.len(),
        groups,
    }
}

pub(super) fn custom_roles() -> Vec<Sample> {
    let row = |name: &str, is_built_in| CustomRoleRow {
        role_id: text("rbac_role_01ABC"),
        name: text(name),
        is_built_in,
        can_change: !is_built_in,
        changed: day(),
    };
    let line = |permission: &str, description: Option<&str>| PermissionLine {
        permission: text(permission),
        description: description.map(text),
        grants_owner_access: description.is_some(),
    };
    let link = GroupLink { group_id: text("rbac_group_01ABC"), name: text(NAME) };
    let lines = vec![line("permission_owner", Some("All rights of an owner")), line("use@connector:<b>Bobby", None)];
    let choice = |permission: &str, is_selected| PermissionChoice {
        field: format!("permission:{permission}"),
        permission: text(permission),
        description: text("What it lets its holder do"),
        grants_owner_access: is_selected,
        is_selected,
    };
    let form = |editing, problems, problem| CustomRoleFormPage {
        shell: shell_of_enterprise(Area::CustomRoles),
        action: text("/organizations/x/settings/custom-roles/new"),
        back: text("/organizations/x/settings/custom-roles"),
        name: text(NAME),
        permissions: vec![PermissionGroup {
            legend: text("Administration"),
            permissions: vec![choice("permission_owner", true), choice("permission_manage_billing", false)],
        }],
        other: text("chat\nuse@connector:<b>Bobby"),
        editing,
        problems,
        problem,
    };
    let refused = Some(refusal("A built-in role stays as it is."));
    vec![
        sample("custom_roles/list.html", "full", &role_list("", vec![row("Owner", true), row(NAME, false)])),
        sample("custom_roles/list.html", "no_match", &role_list("<b>Bobby", Vec::new())),
        sample("custom_roles/role.html", "full", &role(false, lines, vec![link])),
        sample("custom_roles/role.html", "built_in", &role(true, Vec::new(), Vec::new())),
        sample("custom_roles/form.html", "new", &form(None, Problems::one("other", "One of these is none."), refused)),
        sample(
            "custom_roles/form.html",
            "overtaken",
            &form(Some(overtaken([("Name", NAME), ("Permissions", "")])), Problems::none(), None),
        ),
    ]
}
