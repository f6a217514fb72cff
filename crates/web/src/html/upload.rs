//! Forms with files: fields by name, none of them twice (RFC 7578).

use axum::extract::multipart::MultipartError;
use axum::extract::{FromRequest, Multipart, Request};
use axum::http::StatusCode;

use super::PageError;

/// More fields than any form of ours has (AC-74).
const FIELDS_LIMIT: usize = 16;

/// The fields of a form that may hold a file. How large it may be, its route says.
pub(crate) struct Upload(Vec<(String, Vec<u8>)>);

impl Upload {
    /// What a field holds, be it text or a file; empty when it was not sent.
    pub(crate) fn bytes(&self, name: &str) -> &[u8] {
        self.0.iter().find(|(given, _)| given == name).map_or(&[], |(_, value)| value)
    }

    /// A field of text; empty when it was not sent, or is none.
    pub(crate) fn field(&self, name: &str) -> &str {
        str::from_utf8(self.bytes(name)).unwrap_or_default()
    }
}

impl<S: Send + Sync> FromRequest<S> for Upload {
    type Rejection = PageError;

    async fn from_request(request: Request, state: &S) -> Result<Self, PageError> {
        let mut parts = Multipart::from_request(request, state).await.map_err(|_| PageError::BadRequest)?;
        let mut fields: Vec<(String, Vec<u8>)> = Vec::new();
        while let Some(part) = parts.next_field().await.map_err(|error| refuse(&error))? {
            let name = part.name().unwrap_or_default().to_owned();
            if fields.len() == FIELDS_LIMIT || fields.iter().any(|(given, _)| *given == name) {
                return Err(PageError::BadRequest);
            }
            fields.push((name, part.bytes().await.map_err(|error| refuse(&error))?.to_vec()));
        }
        Ok(Self(fields))
    }
}

fn refuse(error: &MultipartError) -> PageError {
    if error.status() == StatusCode::PAYLOAD_TOO_LARGE { PageError::TooLarge } else { PageError::BadRequest }
}
