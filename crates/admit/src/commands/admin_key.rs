//! `admit organization issue-admin-key`: an admin key of an organization that is there, for whoever runs the server. Having
//! lost the only key locks nobody out.

use admit_core::Origin;
use admit_core::ids::OrganizationId;
use admit_core::keys::{self, AdminKey, Issued, Refusal};
use admit_store::Error;
use clap::Args;
use serde_json::json;

use crate::Problem;
use crate::configuration::SharedOptions;
use crate::data;

#[derive(Args, Debug)]
pub(crate) struct IssueOptions {
    #[command(flatten)]
    shared: SharedOptions,
    /// The organization's id, a UUID
    #[arg(long, value_name = "ID")]
    organization: String,
    /// What the key is for, as lists of keys show it
    #[arg(long, value_name = "NAME", default_value = "Issued on the command line")]
    name: String,
    /// Print one JSON object
    #[arg(long)]
    json: bool,
}

/// Makes the key and prints it, which happens only once.
pub(crate) async fn issue_admin_key(options: IssueOptions) -> Result<(), Problem> {
    let configuration = options.shared.resolve()?;
    let data = data::open(&configuration).await?;
    let origin = Origin { ip_address: None, user_agent: Some("the command line of the server".to_owned()) };
    let input = (OrganizationId::from(options.organization.as_str()), options.name, origin);
    let issued = data
        .store
        .write(input, |tx, (organization, name, origin)| {
            Box::pin(keys::issue_admin_key_for_operator(tx, organization, name, origin))
        })
        .await
        .map_err(|error| explain(error, &options.organization));
    data.store.close().await;
    let issued = issued?;
    if options.json {
        println!("{}", as_json(&issued));
    } else {
        println!("Admin key     {}", issued.secret.reveal());
        println!("              Keep it: it is not shown again. Its id is {}.", issued.key.id);
    }
    Ok(())
}

fn as_json(issued: &Issued<AdminKey>) -> serde_json::Value {
    json!({ "id": issued.key.id.as_str(), "name": issued.key.name, "admin_key": issued.secret.reveal() })
}

fn explain(error: Error<Refusal>, organization: &str) -> Problem {
    match error {
        Error::Refused(Refusal::UnknownOrganization) => {
            Problem(format!("--organization: there is no organization with the id `{organization}` in this data"))
        }
        Error::Refused(Refusal::Name(bad)) => Problem(format!("--name: {bad}")),
        // Whoever runs the server is refused nothing else.
        Error::Refused(refusal) => Problem(format!("the key was not made: {refusal:?}")),
        Error::Failed(failure) => failure.into(),
    }
}
