//! `admit organization set-role`: any role for a member of an organization that is there, for whoever runs the server. Having
//! lost all administrators locks nobody out.

use admit_core::Origin;
use admit_core::ids::OrganizationId;
use admit_core::members::{self, Member, Refusal};
use admit_core::roles::Role;
use admit_store::Error;
use clap::Args;
use serde_json::json;

use crate::Problem;
use crate::configuration::SharedOptions;
use crate::data;

#[derive(Args, Debug)]
pub(crate) struct AppointOptions {
    #[command(flatten)]
    shared: SharedOptions,
    /// The organization's id, a UUID
    #[arg(long, value_name = "ID")]
    organization: String,
    /// The member's address
    #[arg(long, value_name = "ADDRESS")]
    email: String,
    /// The role, such as `admin`. With `primary_owner` whoever was it becomes an owner
    #[arg(long, value_name = "ROLE")]
    role: String,
    /// Print one JSON object
    #[arg(long)]
    json: bool,
}

/// Gives the role and prints who has it.
pub(crate) async fn set_role(options: AppointOptions) -> Result<(), Problem> {
    let role: Role =
        options.role.parse().map_err(|_| Problem(format!("--role: there is no role `{}`", options.role)))?;
    let AppointOptions { shared, organization, email, json: as_json_object, .. } = options;
    let data = data::open(&shared.resolve()?).await?;
    let origin = Origin { ip_address: None, user_agent: Some("the command line of the server".to_owned()) };
    let input = (OrganizationId::from(organization.as_str()), email.clone(), role, origin);
    let appointed = data
        .store
        .write(input, |tx, (organization, address, role, origin)| {
            Box::pin(members::appoint_for_operator(tx, organization, address, *role, origin))
        })
        .await
        .map_err(|error| explain(error, &organization, &email));
    data.store.close().await;
    let member = appointed?;
    if as_json_object {
        println!("{}", as_json(&member));
    } else {
        println!("{} has the role {} now.", member.address, member.role);
    }
    Ok(())
}

fn as_json(member: &Member) -> serde_json::Value {
    json!({ "id": member.id.as_str(), "email": member.address, "role": member.role.as_str() })
}

fn explain(error: Error<Refusal>, organization: &str, email: &str) -> Problem {
    match error {
        Error::Refused(Refusal::UnknownOrganization) => {
            Problem(format!("--organization: there is no organization with the id `{organization}` in this data"))
        }
        Error::Refused(Refusal::NotFound) => Problem(format!("--email: `{email}` is no member of this organization")),
        Error::Refused(Refusal::RoleNotAssignable { assignable }) => {
            let mut assignable: Vec<_> = assignable.into_iter().map(Role::as_str).collect();
            if assignable.contains(&Role::Owner.as_str()) {
                assignable.push(Role::PrimaryOwner.as_str());
            }
            let assignable = assignable.join(", ");
            Problem(format!("--role: in this organization it can be one of {assignable}"))
        }
        Error::Refused(Refusal::LastGoverning { role }) => {
            Problem(format!("--role: somebody must be {role}. Give somebody else that role first"))
        }
        // Whoever runs the server is refused nothing else.
        Error::Refused(refusal) => Problem(format!("the role was not given: {refusal:?}")),
        Error::Failed(failure) => failure.into(),
    }
}
