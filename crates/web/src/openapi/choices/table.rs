//! The fields and parameters with a closed list of values, from the lists that the rules themselves go by where there is one.

use admit_core::credentials::Scope;
use admit_core::invite_batches::Outcome;
use admit_core::organizations::{BETAS, Kind};
use admit_core::rate_limits::{GroupType, Limiter};
use admit_core::roles::Role;
use admit_core::webhooks::EventType;
use admit_core::workspaces::{AllowedGeos, Geo, WORKSPACE_GEO};
use admit_core::{keys, service_accounts, workspaces};

/// The values of a field or parameter.
pub(super) type Spellings = Vec<&'static str>;

/// Fields of objects, as `Schema.field`; what has no field is a list or a word by itself.
pub(super) fn fields() -> Vec<(&'static str, Spellings)> {
    let roles = || Role::of_kind(Kind::Platform).iter().chain(Role::of_kind(Kind::Enterprise)).copied();
    let all_roles = distinct(roles());
    let by_keys = distinct([Kind::Platform, Kind::Enterprise].into_iter().flat_map(Role::assignable_by_keys).copied());
    let appointed = distinct(roles().filter(|role| *role != Role::PrimaryOwner));
    let in_workspace: Spellings = workspaces::Role::ALL.map(workspaces::Role::as_str).into();
    let given: Spellings = workspaces::Role::GIVEN.map(workspaces::Role::as_str).into();
    let geos: Spellings = Geo::ALL.map(Geo::as_str).into();
    let account: Spellings = service_accounts::Role::ALL.map(service_accounts::Role::as_str).into();
    let key: Spellings = keys::Status::ALL.map(keys::Status::as_str).into();
    let scopes: Spellings = Scope::ALL.map(Scope::as_str).into();
    let events: Spellings = EventType::ALL.map(EventType::as_str).into();
    let switch = vec!["enabled", "disabled"];
    let source = vec!["built_in", "custom"];
    vec![
        ("AddedServiceAccount.workspace_role", given.clone()),
        ("AddedWorkspace.workspace_role", given.clone()),
        ("AdminKeyMaker.type", vec!["user", "admin_api_key"]),
        ("AdmitInvite.role", all_roles.clone()),
        ("AdmitInvite.status", vec!["pending", "accepted", "expired", "deleted", "declined"]),
        ("AllowedInferenceGeos", [&geos[..], &[AllowedGeos::UNRESTRICTED]].concat()),
        ("ApiKey.status", key.clone()),
        ("ApiKeyChange.status", vec!["active", "inactive", "archived"]),
        ("Appointment.role", appointed),
        ("ChangedInvite.role", by_keys.clone()),
        ("ChangedSettings.disabled_betas", BETAS.into()),
        ("ComplianceState.type", switch.clone()),
        ("CustomRole.source_type", source.clone()),
        ("DataResidency.default_inference_geo", geos.clone()),
        ("DataResidency.workspace_geo", vec![WORKSPACE_GEO]),
        ("DataResidencyChange.default_inference_geo", geos.clone()),
        ("EnsuredMember.outcome", vec!["invited", "renewed", "invite_changed", "role_changed", "unchanged"]),
        ("EnsuredMember.role", all_roles.clone()),
        ("Group.type", GroupType::ALL.map(GroupType::as_str).into()),
        ("Invite.role", all_roles.clone()),
        ("Invite.status", vec!["pending", "accepted", "expired", "deleted"]),
        ("InviteBatch.status", vec!["queued", "running", "finished", "stopped", "undone"]),
        ("InviteBatchEvent.event", vec!["progress", "finished"]),
        ("InviteDelivery.state", vec!["queued", "sent", "failed", "dropped"]),
        ("InviteWorkspace.workspace_role", in_workspace.clone()),
        ("KeyCreator.type", vec!["user", "service_account"]),
        ("KeyVerification.status", key.clone()),
        ("KeyVerification.scopes", scopes.clone()),
        ("Limit.type", limiters()),
        ("LimitChange.type", Limiter::SETTABLE.map(Limiter::as_str).into()),
        ("NewAdmitInvite.role", by_keys.clone()),
        ("NewDataResidency.default_inference_geo", geos),
        ("NewDataResidency.workspace_geo", vec![WORKSPACE_GEO]),
        ("NewInvite.role", by_keys.clone()),
        ("NewInviteWorkspace.workspace_role", given.clone()),
        ("NewScopedKeyBody.scopes", scopes.clone()),
        ("NewServiceAccount.organization_role", account.clone()),
        ("NewWorkspaceMember.workspace_role", given.clone()),
        ("OrganizationSettings.disabled_betas", BETAS.into()),
        ("RbacGroup.source_type", vec!["direct", "scim"]),
        ("RbacRoleSource.type", source),
        ("ScopedKey.scopes", scopes),
        ("ScopedKey.status", vec!["active", "archived", "expired"]),
        ("ServiceAccount.organization_role", account.clone()),
        ("ServiceAccountChange.organization_role", account),
        ("ServiceAccountWorkspaceMember.workspace_role", given.clone()),
        ("ServiceAccountWorkspaceRole.workspace_role", given),
        ("Source.type", vec!["workspace", "organization"]),
        ("User.role", all_roles),
        ("UserChange.role", by_keys.clone()),
        ("WantedMember.role", by_keys),
        ("WebhookDelivery.event_type", events.clone()),
        ("WebhookDelivery.state", vec!["queued", "delivered", "failed", "dropped"]),
        ("WebhookEndpoint.enabled_events", events.clone()),
        ("WebhookEndpoint.state", switch.clone()),
        ("WebhookEndpointChange.enabled_events", events.clone()),
        ("WebhookEndpointChange.state", switch),
        ("WebhookEndpointParams.enabled_events", events.clone()),
        ("WebhookTest.event_type", events),
        ("WorkspaceLimit.type", limiters()),
        ("WorkspaceMember.workspace_role", in_workspace.clone()),
        ("WorkspaceMemberChange.workspace_role", in_workspace),
    ]
}

/// Parameters, by the operation's id.
pub(super) fn parameters() -> Vec<(&'static str, &'static str, Spellings)> {
    let key: Spellings = keys::Status::ALL.map(keys::Status::as_str).into();
    let groups: Spellings = GroupType::ALL.map(GroupType::as_str).into();
    vec![
        ("admit_list_invites", "statuses[]", vec!["pending", "accepted", "expired", "deleted", "declined"]),
        ("list_activities", "order", vec!["desc", "asc"]),
        ("list_api_key_details", "status", key.clone()),
        ("list_api_keys", "status", key),
        ("list_invite_batch_rows", "outcome", Outcome::ALL.map(Outcome::as_str).into()),
        ("list_invites", "statuses[]", vec!["pending", "accepted", "expired"]),
        ("list_rate_limits", "group_type", groups.clone()),
        ("list_webhook_endpoints", "order", vec!["desc", "asc"]),
        ("list_workspace_rate_limits", "group_type", groups),
    ]
}

fn limiters() -> Spellings {
    Limiter::SETTABLE.into_iter().chain([Limiter::EnqueuedBatchRequests]).map(Limiter::as_str).collect()
}

fn distinct(roles: impl Iterator<Item = Role>) -> Spellings {
    let mut spellings = Spellings::new();
    for role in roles.map(Role::as_str) {
        if !spellings.contains(&role) {
            spellings.push(role);
        }
    }
    spellings
}
