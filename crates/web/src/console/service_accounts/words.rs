//! Roles of service accounts in the reader's words.

use admit_core::service_accounts::Role;
use admit_language::Words;

use crate::pages::forms::RoleChoice;

/// `Developer`.
pub(super) fn role_name(words: Words, role: Role) -> String {
    words.t("role-name").with("role", role.as_str()).to_string()
}

/// Roles to choose from, the lesser one first.
pub(super) fn role_choices(words: Words, selected: Role) -> Vec<RoleChoice> {
    let choice = |role: Role| RoleChoice {
        value: role.as_str().to_owned(),
        label: role_name(words, role),
        description: words.t("service-accounts-role-description").with("role", role.as_str()).to_string(),
        is_selected: role == selected,
    };
    [Role::Developer, Role::Admin].map(choice).into()
}
