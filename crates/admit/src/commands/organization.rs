//! `admit organization create`: an organization without a browser, before the server starts or beside it.

use admit_core::Origin;
use admit_core::organizations::Kind;
use admit_core::setup::{self, CreatedOrganization, NewOrganization, Refusal};
use admit_store::Error;
use clap::Args;
use serde_json::json;

use crate::Problem;
use crate::configuration::{SharedOptions, url_of_listener};
use crate::data;

#[derive(Args, Debug)]
pub(crate) struct CreateOptions {
    #[command(flatten)]
    shared: SharedOptions,
    /// The organization's name
    #[arg(long, value_name = "NAME")]
    name: String,
    /// What it is for: platform (workspaces and API keys) or enterprise (groups and custom roles)
    #[arg(long, value_name = "KIND", default_value = "platform")]
    kind: Kind,
    /// The first administrator's address
    #[arg(long, value_name = "ADDRESS")]
    admin_email: String,
    /// The first administrator's name
    #[arg(long, value_name = "NAME", default_value = "")]
    admin_name: String,
    /// Print one JSON object
    #[arg(long)]
    json: bool,
}

/// Makes the organization and prints what is shown only once.
pub(crate) async fn create_organization(options: CreateOptions) -> Result<(), Problem> {
    let configuration = options.shared.resolve()?;
    let data = data::open(&configuration).await?;
    let new = NewOrganization {
        name: options.name,
        kind: options.kind,
        admin_address: options.admin_email,
        admin_name: options.admin_name,
    };
    let origin = Origin { ip_address: None, user_agent: Some("the command line of the server".to_owned()) };
    let created = data
        .store
        .write((new, origin), |tx, (new, origin)| Box::pin(setup::create_organization(tx, new, origin)))
        .await
        .map_err(explain)?;
    data.store.close().await;
    let public_url = match configuration.public_url {
        Some(url) => url,
        None => url_of_listener(configuration.listen)?,
    };
    let sign_in_url = format!("{public_url}sign-in/link/{}", created.token.reveal());
    if options.json {
        println!("{}", as_json(&created, &sign_in_url));
    } else {
        print_for_people(&created, &sign_in_url);
    }
    Ok(())
}

fn as_json(created: &CreatedOrganization, sign_in_url: &str) -> serde_json::Value {
    let organization = &created.organization;
    json!({
        "organization": {
            "id": organization.id.as_str(),
            "name": organization.name,
            "kind": organization.kind.as_str(),
        },
        "admin_key": created.admin_key.secret.reveal(),
        "sign_in_url": sign_in_url,
    })
}

fn print_for_people(created: &CreatedOrganization, sign_in_url: &str) {
    let organization = &created.organization;
    println!("Organization  {} ({}, {})", organization.name, organization.kind, organization.id);
    println!("Admin key     {}", created.admin_key.secret.reveal());
    println!("              Keep it: it is not shown again.");
    println!("Sign in       {sign_in_url}");
    println!("              Good once, for ten minutes.");
}

fn explain(error: Error<Refusal>) -> Problem {
    match error {
        Error::Refused(Refusal::OrganizationName(bad)) => Problem(format!("--name: {bad}")),
        Error::Refused(Refusal::PersonName(bad)) => Problem(format!("--admin-name: {bad}")),
        Error::Refused(Refusal::Address(bad)) => Problem(format!("--admin-email: {bad}")),
        Error::Refused(Refusal::LinkIsOver) => Problem("the set-up link is over".to_owned()),
        Error::Failed(failure) => failure.into(),
    }
}
