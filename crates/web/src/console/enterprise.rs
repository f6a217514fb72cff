//! Who looks at a page that enterprise organizations alone have.

use std::ops::Deref;

use admit_core::organizations::Kind;
use axum::extract::FromRequestParts;
use axum::http::request::Parts;

use super::visitor::Insider;
use crate::app::App;
use crate::html::PageError;

/// An [`Insider`] of an enterprise organization: others have no groups and no custom roles.
pub(crate) struct EnterpriseInsider(Insider);

impl Deref for EnterpriseInsider {
    type Target = Insider;

    fn deref(&self) -> &Insider {
        &self.0
    }
}

impl FromRequestParts<App> for EnterpriseInsider {
    type Rejection = PageError;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, PageError> {
        let insider = Insider::from_request_parts(parts, app).await?;
        if insider.organization.kind == Kind::Enterprise { Ok(Self(insider)) } else { Err(PageError::NotFound) }
    }
}
