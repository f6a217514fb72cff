//! Parameters of a statement.

use std::borrow::Cow;

use crate::{Failure, Timestamp};

/// One parameter. Times are integers and ids are text, so that both engines store the same thing.
#[derive(Clone, Debug, PartialEq)]
pub enum Value<'v> {
    /// No value.
    Null,
    /// A whole number, a moment, or a yes (1) or no (0).
    Integer(i64),
    /// Text.
    Text(Cow<'v, str>),
}

impl<'v> From<&'v str> for Value<'v> {
    fn from(text: &'v str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl<'v> From<&'v String> for Value<'v> {
    fn from(text: &'v String) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Value<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl From<i64> for Value<'_> {
    fn from(number: i64) -> Self {
        Self::Integer(number)
    }
}

impl From<Timestamp> for Value<'_> {
    fn from(moment: Timestamp) -> Self {
        Self::Integer(moment.microseconds())
    }
}

impl<'v, T: Into<Value<'v>>> From<Option<T>> for Value<'v> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Into::into)
    }
}

impl Value<'_> {
    /// PostgreSQL has no U+0000 in text, so that neither engine takes it.
    pub(crate) fn refuse_nul(values: &[Self]) -> Result<(), Failure> {
        let has_nul = |value: &Self| matches!(value, Self::Text(text) if text.contains('\0'));
        if values.iter().any(has_nul) { Err(Failure::NulCharacter) } else { Ok(()) }
    }

    /// The same value, holding its text itself.
    pub(crate) fn into_owned(self) -> Value<'static> {
        match self {
            Self::Null => Value::Null,
            Self::Integer(number) => Value::Integer(number),
            Self::Text(text) => Value::Text(Cow::Owned(text.into_owned())),
        }
    }
}

/// The parameters of a statement, in the order of `$1`, `$2`, ...
#[macro_export]
macro_rules! params {
    ($($value:expr),* $(,)?) => { &[$($crate::Value::from($value)),*] };
}
