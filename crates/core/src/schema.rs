//! The schema, as the sum of its migrations. SQL that both engines take: integers for time, text for ids.

use admit_store::Migration;

/// All migrations, in order.
pub const MIGRATIONS: &[Migration] = &[
    Migration { number: 1, name: "the main job", statements: include_str!("schema/0001_the_main_job.sql") },
    Migration { number: 2, name: "rate windows", statements: include_str!("schema/0002_rate_windows.sql") },
    Migration { number: 3, name: "workspaces", statements: include_str!("schema/0003_workspaces.sql") },
    Migration { number: 4, name: "service accounts", statements: include_str!("schema/0004_service_accounts.sql") },
    Migration { number: 5, name: "API keys", statements: include_str!("schema/0005_api_keys.sql") },
    Migration { number: 6, name: "access tokens", statements: include_str!("schema/0006_access_tokens.sql") },
    Migration { number: 7, name: "groups", statements: include_str!("schema/0007_groups.sql") },
    Migration {
        number: 8,
        name: "organization settings",
        statements: include_str!("schema/0008_organization_settings.sql"),
    },
    Migration { number: 9, name: "rate limits", statements: include_str!("schema/0009_rate_limits.sql") },
    Migration { number: 10, name: "OAuth", statements: include_str!("schema/0010_oauth.sql") },
    Migration {
        number: 11,
        name: "compliance and webhooks",
        statements: include_str!("schema/0011_compliance_and_webhooks.sql"),
    },
    Migration { number: 12, name: "idempotency", statements: include_str!("schema/0012_idempotency.sql") },
    Migration { number: 13, name: "invite details", statements: include_str!("schema/0013_invite_details.sql") },
    Migration { number: 14, name: "invite batches", statements: include_str!("schema/0014_invite_batches.sql") },
    Migration { number: 15, name: "help answers", statements: include_str!("schema/0015_help_answers.sql") },
    Migration { number: 16, name: "invite history", statements: include_str!("schema/0016_invite_history.sql") },
    Migration { number: 17, name: "reading", statements: include_str!("schema/0017_reading.sql") },
    Migration { number: 18, name: "untold activities", statements: include_str!("schema/0018_untold_activities.sql") },
    Migration {
        number: 19,
        name: "deliveries by state",
        statements: include_str!("schema/0019_deliveries_by_state.sql"),
    },
    Migration { number: 20, name: "mail appearance", statements: include_str!("schema/0020_mail_appearance.sql") },
    Migration { number: 21, name: "fresh sign-ins", statements: include_str!("schema/0021_fresh_sign_ins.sql") },
    Migration {
        number: 22,
        name: "networks of sign-ins",
        statements: include_str!("schema/0022_networks_of_sign_ins.sql"),
    },
    Migration { number: 23, name: "lists by name", statements: include_str!("schema/0023_lists_by_name.sql") },
    Migration {
        number: 24,
        name: "keys of a service account in order",
        statements: include_str!("schema/0024_keys_of_a_service_account_in_order.sql"),
    },
];
