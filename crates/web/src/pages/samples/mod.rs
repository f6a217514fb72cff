//! Every page with sample words, in each of its states.

mod activity;
mod chosen;
mod coming_in;
mod consent;
mod dialogs;
mod groups;
mod imports;
mod inside;
mod invites;
mod keys;
mod members;
mod organization;
mod service_accounts;
mod webhooks;
mod workspaces;

use std::cell::Cell;

use admit_language::{Language, Words};
use askama::Template;

use super::forms::{Choice, Editing, Refused, RoleChoice};
use super::reader::Reader;
use super::shell::{Area, CurrentOrganization, Moment, OrganizationLink, Person, Shell, SortColumn, Sorting};

/// A rendered page.
pub struct Sample {
    /// The template it fills.
    pub template: &'static str,
    /// Which state of the page it is.
    pub state: &'static str,
    /// The page.
    pub html: String,
}

fn sample(template: &'static str, state: &'static str, page: &impl Template) -> Sample {
    Sample { template, state, html: page.render().unwrap() }
}

thread_local! {
    static LANGUAGE: Cell<Language> = const { Cell::new(Language::English) };
}

/// Every page in every state, in English.
pub fn all() -> Vec<Sample> {
    all_in(Language::English)
}

/// Every page in every state, in one language.
pub fn all_in(language: Language) -> Vec<Sample> {
    LANGUAGE.set(language);
    let mut samples = dialogs::dialogs();
    samples.extend(members::members());
    samples.extend(members::members_dialogs());
    samples.extend(chosen::chosen());
    samples.extend(invites::invites());
    samples.extend(imports::imports());
    samples.extend(workspaces::workspaces());
    samples.extend(workspaces::dialogs());
    samples.extend(keys::lists());
    samples.extend(keys::dialogs());
    samples.extend(groups::groups());
    samples.extend(groups::group_dialogs());
    samples.extend(groups::custom_roles());
    samples.extend(service_accounts::service_accounts());
    samples.extend(service_accounts::service_account_dialogs());
    samples.extend(webhooks::lists());
    samples.extend(webhooks::dialogs());
    samples.extend(activity::activity());
    samples.extend(organization::organization());
    samples.extend(inside::mailbox());
    samples.extend(coming_in::setup_and_sign_in());
    samples.extend(coming_in::accept());
    samples.extend(consent::consent());
    samples.extend(inside::account_and_errors());
    samples
}

const ORGANIZATION: &str = "5b2f7c1e-9d3a-4c58-8e61-0f4a7b9c2d13";

fn reader() -> Reader {
    Reader { words: Words::new(LANGUAGE.get()), theme: None, here: Some(text("/")) }
}

fn text(words: &str) -> String {
    words.to_owned()
}

/// A refusal with an article about it.
fn refusal(words: &str) -> Refused {
    Refused { words: text(words), article: text("/help/error-codes/cannot_remove_last_member") }
}

fn person(name: &str, address: &str) -> Person {
    Person { name: (!name.is_empty()).then(|| text(name)), address: text(address) }
}

fn moment(machine: &str, words: &str) -> Moment {
    Moment { machine: text(machine), words: text(words) }
}

fn organizations() -> Vec<OrganizationLink> {
    [("Northwind Research", "Admin", true), ("Contoso Labs & <Sons>", "Developer", false)]
        .into_iter()
        .map(|(name, role, is_current)| OrganizationLink {
            id: text(ORGANIZATION),
            name: text(name),
            role: text(role),
            is_current,
        })
        .collect()
}

fn shell(area: Area) -> Shell {
    Shell {
        reader: reader(),
        person: person("Ada Lovelace", "ada@northwind.example"),
        organization: Some(CurrentOrganization {
            id: text(ORGANIZATION),
            name: text("Northwind Research"),
            manages_members: true,
            governs: true,
            is_platform: true,
            works_with_keys: true,
            has_mailbox: true,
            mark: text("a1"),
        }),
        organizations: organizations(),
        area,
        explained: None,
        open_invites: 2,
        notice: None,
    }
}

/// The same in an enterprise organization.
fn shell_of_enterprise(area: Area) -> Shell {
    let shell = shell(area);
    let organization = shell.organization.clone();
    let organization = organization.map(|organization| CurrentOrganization {
        is_platform: false,
        works_with_keys: false,
        ..organization
    });
    Shell { organization, ..shell }
}

fn roles() -> Vec<RoleChoice> {
    [
        ("user", "User", "Uses what the organization offers."),
        ("claude_code_user", "Claude Code user", "The same, and Claude Code."),
        ("developer", "Developer", "The same, and makes API keys."),
        ("billing", "Billing", "Sees costs and manages payment."),
        ("admin", "Admin", "Does everything, and manages members."),
    ]
    .into_iter()
    .map(|(value, label, description)| RoleChoice {
        value: text(value),
        label: text(label),
        description: text(description),
        is_selected: value == "developer",
    })
    .collect()
}

/// A list that is sorted by name, and could be by when things were made.
fn sorting() -> Sorting {
    let column = |name, direction| SortColumn { name, path: text("?sort=<name>"), direction };
    let columns = ["created", "made", "added", "sent", "when"].map(|name| column(name, None));
    let columns = columns.into_iter().chain([column("name", Some("ascending"))]).collect();
    Sorting { kept: vec![("sort", "name")], columns }
}

/// A form that nobody else has overtaken.
fn editing() -> Editing {
    Editing::of("1f2e3d4c")
}

/// A form whose values somebody else has set meanwhile.
fn overtaken<const COUNT: usize>(theirs: [(&str, &str); COUNT]) -> Editing {
    editing().overtaken(theirs.map(|(label, value)| (text(label), text(value))))
}

fn choices(entries: &[(&str, &str)], selected: &str) -> Vec<Choice> {
    entries
        .iter()
        .map(|(value, label)| Choice { value: text(value), label: text(label), is_selected: *value == selected })
        .collect()
}
