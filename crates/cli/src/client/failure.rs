//! Why a command did not do what it was asked for.

use std::fmt;
use std::io;

use serde_json::{Value, json};
use url::Url;

use crate::exit_code::ExitReason;

/// Why a command failed, in words for whoever typed it.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The arguments, the settings or the input can't be understood.
    Misused(String),
    /// The server said no.
    Refused(Box<Refusal>),
    /// The server was not reached, or broke off.
    Unreachable(String),
    /// Whoever answered can't prove to be the server.
    Distrusted(String),
    /// The server sent the call elsewhere, which is not followed.
    Redirected(Url),
    /// Something answered that does not speak this API.
    Garbled { url: Url, status: u16 },
    /// An answer of this API that lacks what it must have.
    Incomprehensible(String),
    /// Somebody was asked, and said no.
    Declined,
    /// The answer could not be written.
    Unwritten(io::Error),
}

/// What the server said instead of doing it.
#[derive(Clone, Debug)]
pub(crate) struct Refusal {
    pub(crate) status: u16,
    pub(crate) message: String,
    pub(crate) error_type: String,
    pub(crate) error_code: Option<String>,
    pub(crate) request_id: Option<String>,
    /// Seconds after which the server may say something else.
    pub(crate) retry_after: Option<String>,
    /// The whole answer, if it was one of this API.
    answer: Value,
}

impl Refusal {
    /// Reads the envelope of an error, as far as it is one.
    pub(crate) fn read(status: u16, answer: Value, request_id: Option<&str>, retry_after: Option<&str>) -> Self {
        let text = |pointer: &str| answer.pointer(pointer).and_then(Value::as_str).map(str::to_owned);
        let message = text("/error/message").unwrap_or_else(|| format!("the server answered with status {status}"));
        Self {
            status,
            message,
            error_type: text("/error/type").unwrap_or_else(|| "api_error".to_owned()),
            error_code: text("/error/details/error_code"),
            request_id: text("/request_id").or_else(|| request_id.map(str::to_owned)),
            retry_after: retry_after.map(str::to_owned),
            answer,
        }
    }

    /// The API's own object, or one like it where something else answered.
    pub(crate) fn envelope(&self) -> Value {
        if self.answer.pointer("/error/message").is_some() {
            return self.answer.clone();
        }
        let error = json!({"type": self.error_type, "message": self.message});
        json!({"type": "error", "error": error, "request_id": self.request_id})
    }

    /// What programs look at: the code, or without one the type.
    pub(crate) fn code(&self) -> &str {
        self.error_code.as_deref().unwrap_or(&self.error_type)
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} ({}", self.message, self.code())?;
        match &self.request_id {
            Some(id) => write!(formatter, ", {id})")?,
            None => formatter.write_str(")")?,
        }
        match &self.retry_after {
            Some(pause) if pause.parse::<u64>().is_ok() => write!(formatter, ": try again in {pause} s"),
            _ => Ok(()),
        }
    }
}

impl Failure {
    pub(crate) fn no_key() -> Self {
        Self::Misused("no admin key: set ADMIT_ADMIN_KEY, or give --admin-key-file FILE".to_owned())
    }

    /// A request that could not even be put together.
    pub(super) fn unsent(error: ureq::http::Error) -> Self {
        Self::Misused(format!("the call can't be sent: {error}"))
    }

    pub(crate) fn unreachable(base_url: &Url, error: &ureq::Error) -> Self {
        let origin = base_url.origin().ascii_serialization();
        let why = match error {
            ureq::Error::Io(error) if is_of_certificate(error) => {
                return Self::Distrusted(format!("{origin} can't prove who it is: {error}"));
            }
            ureq::Error::HostNotFound => "there is no such host".to_owned(),
            ureq::Error::Io(error) if error.kind() == io::ErrorKind::ConnectionRefused => {
                "nothing listens there".to_owned()
            }
            ureq::Error::Timeout(_) => "it takes too long to answer".to_owned(),
            ureq::Error::Io(error) => error.to_string(),
            other => other.to_string(),
        };
        Self::Unreachable(format!("{origin} is out of reach: {why}"))
    }

    pub(crate) fn exit_reason(&self) -> ExitReason {
        match self {
            Self::Misused(_) => ExitReason::Misused,
            Self::Refused(refusal) => ExitReason::of_status(refusal.status),
            Self::Unreachable(_) => ExitReason::TryLater,
            Self::Distrusted(_)
            | Self::Redirected(_)
            | Self::Garbled { .. }
            | Self::Incomprehensible(_)
            | Self::Declined
            | Self::Unwritten(_) => ExitReason::Failed,
        }
    }

    /// Whether whoever read the output has gone away, as `head` does.
    pub(crate) fn is_of_a_closed_pipe(&self) -> bool {
        matches!(self, Self::Unwritten(error) if error.kind() == io::ErrorKind::BrokenPipe)
    }
}

fn is_of_certificate(error: &io::Error) -> bool {
    let inner = error.get_ref().and_then(|inner| inner.downcast_ref::<rustls::Error>());
    matches!(inner, Some(rustls::Error::InvalidCertificate(_)))
}

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Misused(why) | Self::Unreachable(why) | Self::Distrusted(why) | Self::Incomprehensible(why) => {
                formatter.write_str(why)
            }
            Self::Refused(refusal) => refusal.fmt(formatter),
            Self::Redirected(url) => {
                write!(formatter, "{url} sends calls elsewhere, where the key is not sent: is the base URL right?")
            }
            Self::Garbled { url, status } => {
                write!(formatter, "{url} does not speak the Admin API: status {status}, and no JSON object")
            }
            Self::Declined => formatter.write_str("nothing was changed"),
            Self::Unwritten(error) => write!(formatter, "the answer can't be written: {error}"),
        }
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::Unwritten(error)
    }
}
