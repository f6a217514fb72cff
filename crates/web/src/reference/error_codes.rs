//! Which error codes an operation answers with. What a code means stands in `docs/error-codes.md` and is read from there.

use std::sync::LazyLock;

use super::catalog::Operation;
use super::prose::{Piece, pieces};

const PAGE: &str = include_str!("../../../../docs/error-codes.md");
/// From here on the page has codes that never come.
const NEVER: &str = "## That never come";

/// Operations and the codes of their own.
const CODES: &[(&[&str], &[&str])] = &[
    (
        &["create_invite", "admit_create_invite"],
        &[
            "already_member",
            "invite_already_exists",
            "email_domain_not_allowed",
            "cannot_invite_emails_with_unverified_domains",
            "org_member_limit_exceeded",
            "rbac_group_grants_owner_access",
            "rbac_group_owner_access_unconfirmed",
        ],
    ),
    (
        &["admit_ensure_member"],
        &["email_domain_not_allowed", "cannot_invite_emails_with_unverified_domains", "org_member_limit_exceeded"],
    ),
    (&["admit_create_invite", "admit_resend_invite"], &["invite_links_not_allowed"]),
    (
        &["admit_update_invite", "delete_rbac_group", "add_rbac_group_member", "remove_rbac_group_member"],
        &["rbac_group_grants_owner_access", "rbac_group_owner_access_unconfirmed"],
    ),
    (
        &["create_invite_batch"],
        &[
            "invite_batch_row_count",
            "invite_batch_csv_malformed",
            "invite_batch_unfinished",
            "invite_batch_daily_limit",
        ],
    ),
    (&["remove_user"], &["cannot_remove_last_member"]),
    (
        &["sign_out_user"],
        &[
            "cannot_sign_out_primary_owner",
            "cannot_sign_out_self",
            "organization_not_enrolled_in_beta",
            "cannot_sign_out_managed_member",
            "cannot_sign_out_membership_admin",
            "cannot_sign_out_owner",
            "cannot_sign_out_privileged_member",
        ],
    ),
    (
        &[
            "issue_admin_key",
            "issue_api_key",
            "rotate_api_key",
            "issue_scoped_key",
            "rotate_scoped_key",
            "create_webhook_endpoint",
            "regenerate_webhook_signing_secret",
            "admit_hand_over",
        ],
        &["fresh_sign_in_required"],
    ),
    (&["update_api_key", "issue_api_key"], &["org_api_key_limit_exceeded", "workspace_api_key_limit_exceeded"]),
    (&["add_workspace_member", "update_workspace_member"], &["workspace_member_limit_exceeded"]),
    (&["create_workspace", "update_workspace"], &["external_key_validation_failed", "user_profile_not_found"]),
    (&["list_rbac_roles", "retrieve_rbac_role", "list_rbac_role_permissions"], &["parent_organization_required"]),
    (&["retrieve_rbac_role", "list_rbac_role_permissions"], &["rbac_role_not_found"]),
];

/// A code, as the page tells it.
#[derive(Clone, Debug)]
pub(super) struct ErrorCode {
    pub(super) code: &'static str,
    pub(super) status: u16,
    pub(super) meaning: Vec<Piece>,
}

/// All codes that come.
static ALL: LazyLock<Vec<ErrorCode>> = LazyLock::new(|| {
    let page = PAGE.split(NEVER).next().unwrap_or_default();
    page.lines().filter_map(read).collect()
});

fn read(line: &'static str) -> Option<ErrorCode> {
    let mut cells = line.strip_prefix("| `")?.split(" | ");
    let code = cells.next()?.strip_suffix('`')?;
    let status = cells.next()?.parse().ok()?;
    Some(ErrorCode { code, status, meaning: pieces(cells.next()?) })
}

/// The codes of an operation, in the page's order.
pub(super) fn of(operation: &Operation) -> Vec<ErrorCode> {
    ALL.iter().filter(|known| comes(operation, known.code)).cloned().collect()
}

fn comes(operation: &Operation, code: &str) -> bool {
    let Some(access) = &operation.access else { return false };
    match code {
        "organization_type_not_supported" => access.kind().is_some(),
        "request_body_encoding_unsupported" => operation.body.is_some(),
        "idempotency_key_reused" => operation.method == "POST" && operation.path.starts_with("/admit/v1/"),
        _ => {
            CODES.iter().any(|(operations, codes)| operations.contains(&operation.id.as_str()) && codes.contains(&code))
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;
    use crate::reference::catalog::Catalog;

    fn catalog() -> Catalog {
        Catalog::new(
            &serde_json::to_value(crate::routes::description().describe()).unwrap(),
            &crate::routes::access_rows(),
        )
    }

    #[test]
    fn every_code_of_the_page_belongs_to_an_operation_and_the_reverse() {
        let catalog = catalog();
        for known in ALL.iter() {
            assert!(catalog.operations().any(|operation| comes(operation, known.code)), "{}", known.code);
        }
        for (operations, codes) in CODES {
            assert!(operations.iter().all(|operation| catalog.find(operation).is_some()), "{operations:?}");
            assert!(codes.iter().all(|code| ALL.iter().any(|known| known.code == *code)), "{codes:?}");
        }
        assert!(ALL.len() > 25, "{}", ALL.len());
    }

    #[test]
    fn what_the_sdks_expect_of_an_operation_is_told_of_it() {
        let contract = include_str!("../../../../tests/contract/operations.json");
        let contract: Value = serde_json::from_str(contract).unwrap();
        let catalog = catalog();
        let mut codes_told = 0;
        for known in contract["operations"].as_array().unwrap() {
            let is_known = |one: &&Operation| known["method"] == one.method && known["path"] == one.path;
            let Some(operation) = catalog.operations().find(is_known) else { continue };
            for code in known["error_codes"].as_array().unwrap() {
                let code = code.as_str().unwrap_or_else(|| code["error_code"].as_str().unwrap());
                let comes_at_all = ALL.iter().any(|known| known.code == code);
                assert!(!comes_at_all || comes(operation, code), "{} {code}", operation.id);
                codes_told += usize::from(comes_at_all);
            }
        }
        assert!(codes_told > 40, "{codes_told}");
    }
}
