//! The refusals of acts on the settings of an organization.

use admit_core::organizations::{BETAS, DOMAINS_LIMIT, LIMIT_LIMIT, Refusal};

use super::{does_not_govern, input_should_be};
use crate::json::{ApiError, SHOWN_LIMIT};

impl From<Refusal> for ApiError {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::NotAllowed => does_not_govern(),
            Refusal::Name(problem) => Self::invalid(format!("name: {problem}")),
            Refusal::BadLimit { setting } => {
                Self::invalid(format!("{setting}: Input should be null or between 0 and {}", LIMIT_LIMIT))
            }
            Refusal::BadDomain { setting, domain } => {
                let shown: String = domain.chars().take(SHOWN_LIMIT).collect();
                Self::invalid(format!("{setting}: {shown} is not a domain name"))
            }
            Refusal::TooManyDomains { setting } => {
                Self::invalid(format!("{setting}: at most {} domains are allowed", DOMAINS_LIMIT))
            }
            Refusal::UnknownBeta(_) => Self::invalid(format!("disabled_betas: {}", input_should_be(&BETAS))),
            Refusal::BadMail(problem) => Self::invalid(problem.to_string()),
        }
    }
}
