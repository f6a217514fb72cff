//! The first minutes: the organization, its first administrator, its admin key.

use askama::Template;

use super::forms::Problems;
use super::reader::Reader;
use crate::help::Place;

/// The set-up form. A used or wrong link gets [`super::error::ErrorPage`] instead.
///
/// `GET /setup/{token}`; `POST /setup`, fields `token`, `organization_name`, `kind` (`platform` or `enterprise`), `name`, `email`.
#[derive(Debug, Template)]
#[template(path = "setup/form.html")]
pub struct SetupPage {
    /// Who reads it.
    pub reader: Reader,
    /// The link's token, sent back with the form.
    pub token: String,
    /// The organization's name.
    pub organization_name: String,
    /// Whether the kind is enterprise; platform otherwise.
    pub is_enterprise: bool,
    /// The first administrator's name.
    pub name: String,
    /// The first administrator's address.
    pub email: String,
    /// What is wrong, by the names of the fields.
    pub problems: Problems,
}

/// The organization is there. This page is the only one that ever shows the admin key.
#[derive(Debug, Template)]
#[template(path = "setup/done.html")]
pub struct SetupDonePage {
    /// Who reads it.
    pub reader: Reader,
    /// The organization, as it stands in paths.
    pub organization_id: String,
    /// Its name.
    pub organization: String,
    /// The admin key, in full.
    pub admin_key: String,
    /// The configured public URL without a slash at its end, for the example.
    pub public_url: String,
}
