//! Every command: which call it is. And every call of the API: which command makes it.

use std::collections::BTreeSet;

use clap::{Command, CommandFactory as _, Parser, Subcommand};
use serde_json::Value;

use super::{Commands, OrganizationCommands};
use crate::acts::{Act, What};
use crate::client::Call;

/// Every command of the client beside the call that it makes. Ids are shown as `{}`.
const CALLS: &[(&str, &str)] = &[
    ("organization show", "GET me"),
    ("organization hand-over u1", "POST ../../admit/v1/organization/primary_owner {\"user_id\":\"u1\"}"),
    ("organization settings get", "GET ../../admit/v1/organization/settings"),
    (
        "organization settings update --member-limit 5 --seat-limit none --allowed-domains a.test,b.test \
         --verified-domains '' --has-directory false",
        "POST ../../admit/v1/organization/settings {\"allowed_domains\":[\"a.test\",\"b.test\"],\"has_directory\":false,\
         \"member_limit\":5,\"seat_limit\":null,\"verified_domains\":[]}",
    ),
    (
        "organization settings update --name Acme --mail-sender-name People --mail-note none",
        "POST ../../admit/v1/organization/settings {\"mail_note\":null,\"mail_sender_name\":\"People\",\"name\":\"Acme\"}",
    ),
    ("invites create a@x.test --role user", "POST invites {\"email\":\"a@x.test\",\"role\":\"user\"}"),
    (
        "invites create a@x.test --role user --group g1 --group g2",
        "POST invites {\"email\":\"a@x.test\",\"rbac_group_ids\":[\"g1\",\"g2\"],\"role\":\"user\"}",
    ),
    (
        "invites create a@x.test --role user --message Hi --locale de --metadata a=b --workspace w1=workspace_user \
         --expires-in 7d --no-email",
        "POST ../../admit/v1/invites {\"email\":\"a@x.test\",\"expires_in_seconds\":604800,\"locale\":\"de\",\"message\":\"Hi\",\
         \"metadata\":{\"a\":\"b\"},\"role\":\"user\",\"send_email\":false,\
         \"workspaces\":[{\"workspace_id\":\"w1\",\"workspace_role\":\"workspace_user\"}]}",
    ),
    (
        "invites import /dev/null --role user --message Hi --locale de --expires-in 7d",
        "POST ../../admit/v1/invite_batches?role=user&message=Hi&locale=de&expires_in_seconds=604800 \"email\\n\"",
    ),
    ("invites batches list", "GET ../../admit/v1/invite_batches"),
    ("invites batches get b1", "GET ../../admit/v1/invite_batches/b1"),
    ("invites batches rows b1 --outcome duplicate", "GET ../../admit/v1/invite_batches/b1/rows?outcome=duplicate"),
    ("invites batches undo b1", "POST ../../admit/v1/invite_batches/b1/undo"),
    ("invites list", "GET invites"),
    ("invites list --details --role user", "GET ../../admit/v1/invites?roles%5B%5D=user"),
    ("invites list --status declined", "GET ../../admit/v1/invites?statuses%5B%5D=declined"),
    (
        "invites list --email a@x.test --role user --role admin --status pending",
        "GET invites?email=a%40x.test&roles%5B%5D=user&roles%5B%5D=admin&statuses%5B%5D=pending",
    ),
    ("invites get i1", "GET invites/i1"),
    ("invites get i1 --details", "GET ../../admit/v1/invites/i1"),
    (
        "invites update i1 --role user --group g1 --workspace w1=workspace_admin --metadata a=b",
        "POST ../../admit/v1/invites/i1 {\"metadata\":{\"a\":\"b\"},\"rbac_group_ids\":[\"g1\"],\"role\":\"user\",\
         \"workspaces\":[{\"workspace_id\":\"w1\",\"workspace_role\":\"workspace_admin\"}]}",
    ),
    (
        "invites update i1 --no-groups --no-workspaces --no-metadata",
        "POST ../../admit/v1/invites/i1 {\"metadata\":{},\"rbac_group_ids\":[],\"workspaces\":[]}",
    ),
    ("invites resend i1", "POST ../../admit/v1/invites/i1/resend {}"),
    ("invites resend i1 --no-email", "POST ../../admit/v1/invites/i1/resend {\"send_email\":false}"),
    ("invites extend i1 21d", "POST ../../admit/v1/invites/i1/extend {\"expires_in_seconds\":1814400}"),
    ("invites delete i1", "DELETE invites/i1"),
    ("users list", "GET users"),
    ("users list --email a@x.test --role user", "GET users?email=a%40x.test&roles%5B%5D=user"),
    ("users get u1", "GET users/u1"),
    ("users update u1 --role developer", "POST users/u1 {\"role\":\"developer\"}"),
    ("users appoint u1 --role admin", "POST ../../admit/v1/users/u1/role {\"role\":\"admin\"}"),
    ("users remove u1", "DELETE users/u1"),
    ("users sign-out u1", "POST users/u1/sign_out [admin-user-sign-out-2026-10-08]"),
    ("members ensure a@x.test --role user", "PUT ../../admit/v1/members/a@x.test {\"role\":\"user\"}"),
    ("workspaces create Lab", "POST workspaces {\"name\":\"Lab\"}"),
    (
        "workspaces create Lab --color #7c3aed --tag a=b=c --workspace-geo us --default-inference-geo us \
         --allowed-inference-geo us",
        "POST workspaces {\"data_residency\":{\"allowed_inference_geos\":[\"us\"],\"default_inference_geo\":\"us\",\
         \"workspace_geo\":\"us\"},\"display_color\":\"#7c3aed\",\"name\":\"Lab\",\"tags\":{\"a\":\"b=c\"}}",
    ),
    ("workspaces list", "GET workspaces"),
    (
        "workspaces list --include-archived --include-default --id w1 --id w2",
        "GET workspaces?include_archived=true&include_default=true&ids%5B%5D=w1&ids%5B%5D=w2",
    ),
    ("workspaces get w1", "GET workspaces/w1"),
    ("workspaces update w1 --name Lab", "POST workspaces/w1 {\"name\":\"Lab\"}"),
    (
        "workspaces update w1 --tag a=b --untag c --allowed-inference-geo unrestricted",
        "POST workspaces/w1 {\"data_residency\":{\"allowed_inference_geos\":\"unrestricted\"},\
         \"tags\":{\"a\":\"b\",\"c\":null}}",
    ),
    ("workspaces archive w1", "POST workspaces/w1/archive"),
    ("workspaces members list w1", "GET workspaces/w1/members"),
    ("workspaces members get w1 u1", "GET workspaces/w1/members/u1"),
    (
        "workspaces members add w1 u1 --role workspace_user",
        "POST workspaces/w1/members {\"user_id\":\"u1\",\"workspace_role\":\"workspace_user\"}",
    ),
    (
        "workspaces members update w1 u1 --role workspace_admin",
        "POST workspaces/w1/members/u1 {\"workspace_role\":\"workspace_admin\"}",
    ),
    ("workspaces members remove w1 u1", "DELETE workspaces/w1/members/u1"),
    ("workspaces limits list w1", "GET workspaces/w1/rate_limits"),
    (
        "workspaces limits list w1 --include-inherited --group-type batch",
        "GET workspaces/w1/rate_limits?include_inherited=true&group_type=batch",
    ),
    (
        "workspaces limits set w1 l1 requests_per_minute=5 tokens_per_day=none",
        "POST workspaces/w1/rate_limits/l1 {\"limits\":[{\"type\":\"requests_per_minute\",\"value\":5},\
         {\"type\":\"tokens_per_day\",\"value\":null}]}",
    ),
    ("workspaces service-accounts list w1", "GET workspaces/w1/service_accounts"),
    ("workspaces service-accounts get w1 s1", "GET workspaces/w1/service_accounts/s1"),
    (
        "workspaces service-accounts add w1 s1 --role workspace_user",
        "POST workspaces/w1/service_accounts {\"service_account_id\":\"s1\",\"workspace_role\":\"workspace_user\"}",
    ),
    (
        "workspaces service-accounts update w1 s1 --role workspace_user",
        "POST workspaces/w1/service_accounts/s1 {\"workspace_role\":\"workspace_user\"}",
    ),
    ("workspaces service-accounts remove w1 s1", "DELETE workspaces/w1/service_accounts/s1"),
    ("keys list", "GET api_keys"),
    (
        "keys list --status active --workspace w1 --created-by u1",
        "GET api_keys?status=active&workspace_id=w1&created_by_user_id=u1",
    ),
    ("keys get k1", "GET api_keys/k1"),
    ("keys update k1 --name n --status inactive", "POST api_keys/k1 {\"name\":\"n\",\"status\":\"inactive\"}"),
    ("keys list --last-used --status active", "GET ../../admit/v1/api_keys?status=active"),
    (
        "keys issue Deploy --workspace w1 --service-account s1 --expires-at 2027-01-01T00:00:00Z",
        "POST ../../admit/v1/api_keys {\"expires_at\":\"2027-01-01T00:00:00Z\",\"name\":\"Deploy\",\
         \"principal\":{\"service_account_id\":\"s1\",\"type\":\"service_account_actor\"},\"workspace_id\":\"w1\"}",
    ),
    (
        "keys issue Mine --user u1",
        "POST ../../admit/v1/api_keys {\"name\":\"Mine\",\"principal\":{\"type\":\"user_actor\",\"user_id\":\"u1\"}}",
    ),
    ("keys rotate k1 --overlap 1h", "POST ../../admit/v1/api_keys/k1/rotate {\"overlap_seconds\":3600}"),
    ("keys verify /dev/null", "POST ../../admit/v1/api_keys/verify {\"key\":\"\"}"),
    ("admin-keys issue Deploy", "POST ../../admit/v1/admin_keys {\"name\":\"Deploy\"}"),
    ("admin-keys list", "GET ../../admit/v1/admin_keys"),
    ("admin-keys revoke k1", "DELETE ../../admit/v1/admin_keys/k1"),
    (
        "scoped-keys issue Sync --scope read:members --scope write:members",
        "POST ../../admit/v1/scoped_keys {\"name\":\"Sync\",\"scopes\":[\"read:members\",\"write:members\"]}",
    ),
    ("scoped-keys list", "GET ../../admit/v1/scoped_keys"),
    ("scoped-keys get k1", "GET ../../admit/v1/scoped_keys/k1"),
    ("scoped-keys rotate k1", "POST ../../admit/v1/scoped_keys/k1/rotate {\"overlap_seconds\":0}"),
    ("scoped-keys revoke k1", "DELETE ../../admit/v1/scoped_keys/k1"),
    ("groups create Lab", "POST rbac_groups {\"name\":\"Lab\"}"),
    ("groups list", "GET rbac_groups"),
    ("groups get g1", "GET rbac_groups/g1"),
    ("groups rename g1 Lab", "POST rbac_groups/g1 {\"name\":\"Lab\"}"),
    ("groups delete g1", "DELETE rbac_groups/g1"),
    ("groups members list g1", "GET rbac_groups/g1/members"),
    ("groups members add g1 u1", "POST rbac_groups/g1/members {\"user_id\":\"u1\"}"),
    ("groups members remove g1 u1", "DELETE rbac_groups/g1/members/u1"),
    ("roles list", "GET rbac_roles"),
    ("roles get r1", "GET rbac_roles/r1"),
    ("roles permissions r1", "GET rbac_roles/r1/permissions"),
    ("roles get r1 --details", "GET ../../admit/v1/custom_roles/r1"),
    ("roles create Reader", "POST ../../admit/v1/custom_roles {\"display_name\":\"Reader\",\"permissions\":[]}"),
    (
        "roles update r1 --name Writer --permission chat",
        "POST ../../admit/v1/custom_roles/r1 {\"display_name\":\"Writer\",\
         \"permissions\":[{\"action\":\"chat\",\"resource\":{\"type\":\"organization\"}}]}",
    ),
    ("roles update r1 --no-permissions", "POST ../../admit/v1/custom_roles/r1 {\"permissions\":[]}"),
    ("roles delete r1", "DELETE ../../admit/v1/custom_roles/r1"),
    ("roles attach r1 g1", "POST ../../admit/v1/custom_roles/r1/groups {\"rbac_group_id\":\"g1\"}"),
    ("roles detach r1 g1", "DELETE ../../admit/v1/custom_roles/r1/groups/g1"),
    ("service-accounts create bot", "POST service_accounts {\"name\":\"bot\"}"),
    (
        "service-accounts create bot --description d --organization-role admin",
        "POST service_accounts {\"description\":\"d\",\"name\":\"bot\",\"organization_role\":\"admin\"}",
    ),
    ("service-accounts list", "GET service_accounts"),
    ("service-accounts list --include-archived", "GET service_accounts?include_archived=true"),
    ("service-accounts get s1", "GET service_accounts/s1"),
    ("service-accounts update s1 --description d", "POST service_accounts/s1 {\"description\":\"d\"}"),
    ("service-accounts archive s1", "POST service_accounts/s1/archive"),
    ("service-accounts workspaces list s1", "GET service_accounts/s1/workspaces"),
    (
        "service-accounts workspaces add s1 w1 --role workspace_user",
        "POST service_accounts/s1/workspaces {\"workspace_id\":\"w1\",\"workspace_role\":\"workspace_user\"}",
    ),
    ("service-accounts workspaces remove s1 w1", "DELETE service_accounts/s1/workspaces/w1"),
    ("limits list", "GET rate_limits"),
    ("limits list --group-type model_group --model m", "GET rate_limits?group_type=model_group&model=m"),
    (
        "webhooks create https://x.test --event e1 --name n",
        "POST webhooks {\"enabled_events\":[\"e1\"],\"name\":\"n\",\"url\":\"https://x.test\"} [webhooks-2026-10-07]",
    ),
    ("webhooks list", "GET webhooks [webhooks-2026-10-07]"),
    ("webhooks get h1", "GET webhooks/h1 [webhooks-2026-10-07]"),
    ("webhooks update h1 --state enabled", "POST webhooks/h1 {\"state\":\"enabled\"} [webhooks-2026-10-07]"),
    ("webhooks delete h1", "DELETE webhooks/h1 [webhooks-2026-10-07]"),
    ("webhooks rotate-secret h1", "POST webhooks/h1/regenerate_signing_secret [webhooks-2026-10-07]"),
    (
        "webhooks test h1 --event external_key.failed --object-id k",
        "POST ../../admit/v1/webhooks/h1/test {\"event_type\":\"external_key.failed\",\"object_id\":\"k\"}",
    ),
    ("webhooks deliveries list h1", "GET ../../admit/v1/webhooks/h1/deliveries"),
    ("webhooks deliveries resend h1 d1", "POST ../../admit/v1/webhooks/h1/deliveries/d1/resend"),
    ("activities list", "GET ../../v1/compliance/activities"),
    (
        "activities list --type a --actor u1 --organization o1 --since 2026-01-01T00:00:00Z --order asc",
        "GET ../../v1/compliance/activities?activity_types%5B%5D=a&actor_ids%5B%5D=u1&organization_ids%5B%5D=o1\
         &created_at.gte=2026-01-01T00%3A00%3A00Z&order=asc",
    ),
    ("activities list --without-type a", "GET ../../v1/compliance/activities?exclude_activity_types%5B%5D=a"),
    ("test-clock advance 21d", "POST ../../admit/v1/test_clock {\"advance_seconds\":1814400}"),
    ("compliance get", "GET compliance_settings"),
    ("compliance enable", "POST compliance_settings {\"state\":\"enabled\"}"),
    ("compliance disable", "POST compliance_settings {\"state\":\"disabled\"}"),
];

/// The command whose calls follow from what it finds.
const MANY_CALLS: &str = "apply ";
/// Routes that no command calls: it asks how far a batch is instead.
const NOT_CALLED: &[&str] = &["/events"];

#[derive(Debug, Parser)]
struct Program {
    #[command(subcommand)]
    command: All,
}

/// As the program has them.
#[derive(Debug, Subcommand)]
enum All {
    #[command(flatten)]
    Client(Commands),
    #[command(subcommand)]
    Organization(OrganizationCommands),
}

fn parse(line: &str) -> Result<Act, String> {
    let words = ["admit"].into_iter().chain(line.split_whitespace());
    // Two quotes stand for an empty word.
    let words = words.map(|word| if word == "''" { "" } else { word });
    let program = Program::try_parse_from(words).map_err(|error| error.to_string())?;
    let (_, act) = match program.command {
        All::Client(command) => command.into_act(),
        All::Organization(command) => command.into_act(),
    };
    act.map_err(|failure| failure.to_string())
}

fn act(line: &str) -> Act {
    parse(line).unwrap_or_else(|error| panic!("{line}: {error}"))
}

fn calls_of(act: Act) -> Vec<Call> {
    match act.what {
        What::Get(call) | What::Judge(call) | What::Change { call, .. } => vec![call],
        What::List(listing) => vec![listing.call],
        What::Remove(removal) => vec![removal.call],
        What::Each(each) => each.rows.into_iter().map(|row| row.call).collect(),
        What::Import(import) => vec![import.call],
        What::Apply(_) => Vec::new(),
    }
}

/// Method, path under `/v1/organizations`, query, body and beta.
fn shown(call: &Call) -> String {
    let url = call.url(&"http://x".parse().unwrap());
    let path = url.as_str().strip_prefix("http://x/").unwrap();
    let path = path.strip_prefix("v1/organizations/").map_or_else(|| format!("../../{path}"), str::to_owned);
    let body = call.body().map_or(String::new(), |body| format!(" {body}"));
    let beta = call.beta().map_or(String::new(), |beta| format!(" [{beta}]"));
    format!("{} {path}{body}{beta}", call.method().as_str())
}

#[test]
fn every_command_makes_its_call() {
    for (line, expected) in CALLS {
        let calls = calls_of(act(line));
        assert_eq!(calls.iter().map(shown).collect::<Vec<_>>(), [*expected], "{line}");
    }
}

#[test]
fn what_ends_something_that_others_use_is_asked_first() {
    let asks = |line: &str| match act(line).what {
        What::Change { question, .. } => question.is_some(),
        What::Remove(removal) => !removal.options.yes,
        other => panic!("{line}: {other:?}"),
    };
    for line in [
        "users sign-out u1",
        "keys update k1 --status archived",
        "keys rotate k1",
        "scoped-keys rotate k1",
        "webhooks rotate-secret h1",
        "admin-keys revoke k1",
    ] {
        assert!(asks(line), "{line}");
        assert!(!asks(&format!("{line} --yes")), "{line}");
    }
    for line in ["keys update k1 --status inactive", "keys rotate k1 --overlap 1h", "users update u1 --role user"] {
        assert!(!asks(line), "{line}");
    }
}

/// The words of every command that has none below it.
fn leaves(command: &Command, words: &str, into: &mut BTreeSet<String>) {
    for below in command.get_subcommands().filter(|below| below.get_name() != "help") {
        let words = format!("{words}{} ", below.get_name());
        if below.has_subcommands() {
            leaves(below, &words, into);
        } else {
            into.insert(words);
        }
    }
}

#[test]
fn every_command_is_in_the_list_of_calls() {
    let mut program = Program::command();
    program.build();
    let mut commands = BTreeSet::new();
    leaves(&program, "", &mut commands);
    assert!(commands.len() > 50, "{commands:?}");
    for words in commands.into_iter().filter(|words| words != MANY_CALLS) {
        assert!(CALLS.iter().any(|(line, _)| format!("{line} ").starts_with(&words)), "no call for {words}");
    }
}

#[test]
fn every_core_route_of_the_api_has_a_command() {
    let list: Value = serde_json::from_str(include_str!("../../../../tests/contract/operations.json")).unwrap();
    let in_use: BTreeSet<String> = CALLS
        .iter()
        .map(|(_, call)| call.split(['?', ' ']).take(2).map(template).collect::<Vec<_>>().join(" "))
        .collect();
    let mut routes = 0;
    for operation in list["operations"].as_array().unwrap().iter().filter(|operation| operation["tier"] == "core") {
        let path = operation["path"].as_str().unwrap().strip_prefix("/v1/organizations/").unwrap();
        let route = format!("{} {}", operation["method"].as_str().unwrap(), template(path));
        routes += 1;
        assert!(in_use.contains(&route), "no command for {route}");
    }
    assert!(routes > 100, "{routes}");
}

#[test]
fn every_route_that_admit_adds_has_a_command() {
    const PAGE: &str = include_str!("../../../../docs/api.md");
    let in_use: BTreeSet<String> = CALLS
        .iter()
        .filter_map(|(_, call)| call.split_once("../../"))
        .map(|(method, call)| format!("{method}/{}", template(call.split(['?', ' ']).next().unwrap())))
        .collect();
    let methods = ["GET", "POST", "PUT", "DELETE"];
    let named = PAGE
        .split('`')
        .filter(|code| code.split_once(" /admit/v1/").is_some_and(|(method, _)| methods.contains(&method)));
    let mut routes = 0;
    for route in named.filter(|route| !NOT_CALLED.iter().any(|part| route.contains(part))) {
        routes += 1;
        assert!(in_use.contains(&template(route)), "no command for {route}");
    }
    assert!(routes > 20, "{routes}");
}

/// A path with a hole for each id.
fn template(path: &str) -> String {
    let is_id = |part: &str| part.starts_with('{') || part.contains('@') || (part.len() == 2 && part.ends_with('1'));
    path.split('/').map(|part| if is_id(part) { "{}" } else { part }).collect::<Vec<_>>().join("/")
}

#[test]
fn every_command_is_in_the_table_of_the_page() {
    const PAGE: &str = include_str!("../../../../docs/command-line.md");
    let mut program = Program::command();
    program.build();
    let mut commands = BTreeSet::new();
    leaves(&program, "", &mut commands);
    let cells: Vec<&str> = PAGE.lines().filter_map(|line| line.strip_prefix("| `admit ")?.split(" |").next()).collect();
    let cells = cells.join(", ").replace("`admit ", "");
    let in_page: BTreeSet<&str> = cells.split(", ").map(|cell| cell.trim_end_matches('`')).collect();
    for words in &commands {
        assert!(in_page.iter().any(|cell| format!("{cell} ").starts_with(words)), "docs/command-line.md lacks {words}");
    }
    let is_known = |cell: &str| commands.iter().any(|words| format!("{cell} ").starts_with(words));
    for cell in in_page {
        assert!(is_known(cell), "there is no `admit {cell}`");
    }
}

#[test]
fn the_arguments_of_all_commands_are_sound() {
    Program::command().debug_assert();
}

#[test]
fn whatever_changes_something_can_be_tried_dry_and_whatever_takes_away_asks() {
    for (line, expected) in CALLS {
        let act = act(line);
        let is_read = expected.starts_with("GET") || line.starts_with("keys verify");
        assert_eq!(matches!(act.what, What::Get(_) | What::List(_) | What::Judge(_)), is_read, "{line}");
        let can_be_dry = Program::try_parse_from(format!("admit {line} --dry-run").split_whitespace()).is_ok();
        assert_eq!(can_be_dry, !is_read, "{line}");
        if expected.starts_with("DELETE") || line.contains(" archive ") {
            assert!(matches!(act.what, What::Remove(_)), "{line}");
        }
    }
}

#[test]
fn an_id_can_not_lead_to_another_path() {
    for id in ["", ".", ".."] {
        let parsed = Program::try_parse_from(["admit", "users", "remove", id, "--yes"]);
        assert!(parsed.is_err(), "{id:?}");
    }
    let call = &calls_of(act("users get ../invites?x=1#y"))[0];
    assert_eq!(shown(call), "GET users/..%2Finvites%3Fx=1%23y");
}

#[test]
fn an_update_that_changes_nothing_is_not_understood() {
    for line in [
        "keys update k1",
        "workspaces update w1",
        "webhooks update h1",
        "service-accounts update s1",
        "organization settings update",
        "invites update i1",
        "roles update r1",
    ] {
        assert!(Program::try_parse_from(format!("admit {line}").split_whitespace()).is_err(), "{line}");
    }
}

#[test]
fn somebody_without_a_role_is_named_before_anything_is_sent() {
    let why = parse("invites create a@x.test b@x.test").unwrap_err();
    assert_eq!(why, "a@x.test has no role: give --role ROLE");
}

#[test]
fn several_ids_are_several_calls_in_their_order() {
    let calls = calls_of(act("users remove u1 u2 --yes"));
    assert_eq!(calls.iter().map(shown).collect::<Vec<_>>(), ["DELETE users/u1", "DELETE users/u2"]);
}

#[test]
fn several_addresses_are_several_calls_in_their_order() {
    let calls = calls_of(act("invites create a@x.test b@x.test --role user"));
    let addresses: Vec<Value> = calls.iter().map(|call| call.body().unwrap()["email"].clone()).collect();
    assert_eq!(addresses, ["a@x.test", "b@x.test"]);
}
