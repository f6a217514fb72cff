//! The fields of a JSON object, taken out one by one. What is left over at the end is refused, so that nothing is taken
//! that nobody reads (AC-27).

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use admit_store::Timestamp;
use serde_json::{Map, Value};

use super::{ApiError, SHOWN_LIMIT, input_should_be};

/// The fields of an object: a body, or one inside it.
pub(crate) struct Fields {
    /// Where the object is in the body, such as `limits.0.`; empty for the body itself.
    place: String,
    values: Map<String, Value>,
}

/// What can be read from an object.
pub(crate) trait FromFields: Sized {
    fn from_fields(fields: &mut Fields) -> Result<Self, ApiError>;
}

/// A field that takes a text or a list of texts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum OneOrMany {
    One(String),
    Many(Vec<String>),
}

impl Fields {
    /// Reads a whole object as `T`.
    pub(super) fn read<T: FromFields>(place: String, values: Map<String, Value>) -> Result<T, ApiError> {
        let mut fields = Self { place, values };
        let parsed = T::from_fields(&mut fields)?;
        fields.refuse_rest()?;
        Ok(parsed)
    }

    /// A refusal of the field's value, in a sentence such as `Input should be a valid string`.
    pub(crate) fn refuse(&self, name: &str, sentence: impl std::fmt::Display) -> ApiError {
        let shown: String = name.chars().take(SHOWN_LIMIT).collect();
        ApiError::invalid(format!("{}{shown}: {sentence}", self.place))
    }

    /// Whether the field holds an object, where it may hold something else.
    pub(crate) fn holds_object(&self, name: &str) -> bool {
        self.values.get(name).is_some_and(Value::is_object)
    }

    /// A string that must be there.
    pub(crate) fn required_string(&mut self, name: &str) -> Result<String, ApiError> {
        let value = self.required(name)?;
        self.string(name, value)
    }

    /// A string that may be missing or null.
    pub(crate) fn optional_string(&mut self, name: &str) -> Result<Option<String>, ApiError> {
        match self.optional(name) {
            Some(value) => self.string(name, value).map(Some),
            None => Ok(None),
        }
    }

    /// A string or null; `None` when it is not given.
    pub(crate) fn optional_string_or_null(&mut self, name: &str) -> Result<Option<Option<String>>, ApiError> {
        match self.values.remove(name) {
            None => Ok(None),
            Some(Value::Null) => Ok(Some(None)),
            Some(value) => self.string(name, value).map(Some).map(Some),
        }
    }

    /// A string that may be missing, but not null.
    pub(crate) fn string_if_given(&mut self, name: &str) -> Result<Option<String>, ApiError> {
        match self.values.remove(name) {
            Some(value) => self.string(name, value).map(Some),
            None => Ok(None),
        }
    }

    /// One of the `allowed` values, by its spelling; it must be there.
    pub(crate) fn required_one_of<T: Copy>(
        &mut self,
        name: &str,
        allowed: &[T],
        spelling: impl Fn(T) -> &'static str,
    ) -> Result<T, ApiError> {
        let value = self.required(name)?;
        let text = self.string(name, value)?;
        self.one_of(name, &text, allowed, spelling)
    }

    /// One of the `allowed` values, by its spelling; it may be missing or null.
    pub(crate) fn optional_one_of<T: Copy>(
        &mut self,
        name: &str,
        allowed: &[T],
        spelling: impl Fn(T) -> &'static str,
    ) -> Result<Option<T>, ApiError> {
        match self.optional_string(name)? {
            Some(text) => self.one_of(name, &text, allowed, spelling).map(Some),
            None => Ok(None),
        }
    }

    /// What `text` in the field spells out of the `allowed` values.
    pub(crate) fn one_of<T: Copy>(
        &self,
        name: &str,
        text: &str,
        allowed: &[T],
        spelling: impl Fn(T) -> &'static str,
    ) -> Result<T, ApiError> {
        allowed.iter().copied().find(|value| spelling(*value) == text).ok_or_else(|| {
            let spellings: Vec<_> = allowed.iter().map(|value| spelling(*value)).collect();
            self.refuse(name, input_should_be(&spellings))
        })
    }

    /// A whole number that must be there.
    pub(crate) fn required_integer(&mut self, name: &str) -> Result<i64, ApiError> {
        let value = self.required(name)?;
        self.integer(name, &value)
    }

    /// A whole number or null, one of which must be there.
    pub(crate) fn required_integer_or_null(&mut self, name: &str) -> Result<Option<i64>, ApiError> {
        match self.required(name)? {
            Value::Null => Ok(None),
            value => self.integer(name, &value).map(Some),
        }
    }

    /// A whole number or null; `None` when it is not given.
    pub(crate) fn optional_integer_or_null(&mut self, name: &str) -> Result<Option<Option<i64>>, ApiError> {
        match self.values.remove(name) {
            None => Ok(None),
            Some(Value::Null) => Ok(Some(None)),
            Some(value) => self.integer(name, &value).map(Some).map(Some),
        }
    }

    /// True or false; `None` when it is not given or null.
    pub(crate) fn optional_bool(&mut self, name: &str) -> Result<Option<bool>, ApiError> {
        match self.optional(name) {
            None => Ok(None),
            Some(Value::Bool(value)) => Ok(Some(value)),
            Some(_) => Err(self.refuse(name, "Input should be a valid boolean")),
        }
    }

    /// A list of strings that may be missing or null, of at most `limit`.
    pub(crate) fn optional_strings(&mut self, name: &str, limit: usize) -> Result<Vec<String>, ApiError> {
        match self.optional(name) {
            Some(value) => self.strings(name, value, limit),
            None => Ok(Vec::new()),
        }
    }

    /// The same; `None` when it is not given or null.
    pub(crate) fn optional_string_list(&mut self, name: &str, limit: usize) -> Result<Option<Vec<String>>, ApiError> {
        match self.optional(name) {
            Some(value) => self.strings(name, value, limit).map(Some),
            None => Ok(None),
        }
    }

    /// A string or a list of at most `limit` strings; it may be missing or null.
    pub(crate) fn optional_one_or_many(&mut self, name: &str, limit: usize) -> Result<Option<OneOrMany>, ApiError> {
        match self.optional(name) {
            None => Ok(None),
            Some(Value::String(text)) => Ok(Some(OneOrMany::One(text))),
            Some(value) => self.strings(name, value, limit).map(OneOrMany::Many).map(Some),
        }
    }

    /// A moment as RFC 3339, which may be missing or null.
    pub(crate) fn optional_moment(&mut self, name: &str) -> Result<Option<Timestamp>, ApiError> {
        let Some(text) = self.optional_string(name)? else { return Ok(None) };
        let moment: jiff::Timestamp =
            text.parse().map_err(|_| self.refuse(name, "Input should be a valid datetime in RFC 3339"))?;
        Ok(Some(Timestamp::from_microseconds(moment.as_microsecond())))
    }

    /// An object that may be missing or null.
    pub(crate) fn optional_object<T: FromFields>(&mut self, name: &str) -> Result<Option<T>, ApiError> {
        match self.optional(name) {
            Some(value) => self.object(name, value).map(Some),
            None => Ok(None),
        }
    }

    /// A list of objects that must be there, as many as `count` says.
    pub(crate) fn required_objects<T: FromFields>(
        &mut self,
        name: &str,
        count: RangeInclusive<usize>,
    ) -> Result<Vec<T>, ApiError> {
        let value = self.required(name)?;
        self.objects(name, value, count)
    }

    /// A list of objects, of at most `limit`; `None` when it is missing or null.
    pub(crate) fn optional_objects<T: FromFields>(
        &mut self,
        name: &str,
        limit: usize,
    ) -> Result<Option<Vec<T>>, ApiError> {
        match self.optional(name) {
            Some(value) => self.objects(name, value, 0..=limit).map(Some),
            None => Ok(None),
        }
    }

    fn objects<T: FromFields>(
        &self,
        name: &str,
        value: Value,
        count: RangeInclusive<usize>,
    ) -> Result<Vec<T>, ApiError> {
        let Value::Array(items) = value else {
            return Err(self.refuse(name, "Input should be a valid array"));
        };
        if !count.contains(&items.len()) {
            let (least, most, given) = (count.start(), count.end(), items.len());
            return Err(self.refuse(name, format!("between {least} and {most} items are allowed, got {given}")));
        }
        let item_at = |(position, item)| self.object(&format!("{name}.{position}"), item);
        items.into_iter().enumerate().map(item_at).collect()
    }

    /// An object whose keys are the sender's own and whose values are strings; it may be missing or null.
    pub(crate) fn optional_string_map(&mut self, name: &str) -> Result<Option<BTreeMap<String, String>>, ApiError> {
        self.optional_map(name, |fields, place, value| fields.string(place, value))
    }

    /// The same, with values that may be null.
    pub(crate) fn optional_nullable_string_map(
        &mut self,
        name: &str,
    ) -> Result<Option<BTreeMap<String, Option<String>>>, ApiError> {
        self.optional_map(name, |fields, place, value| match value {
            Value::Null => Ok(None),
            value => fields.string(place, value).map(Some),
        })
    }

    fn optional_map<V>(
        &mut self,
        name: &str,
        read: impl Fn(&Self, &str, Value) -> Result<V, ApiError>,
    ) -> Result<Option<BTreeMap<String, V>>, ApiError> {
        let values = match self.optional(name) {
            None => return Ok(None),
            Some(Value::Object(values)) => values,
            Some(_) => return Err(self.refuse(name, "Input should be a valid dictionary")),
        };
        let entry = |(key, value): (String, Value)| {
            let value = read(self, &format!("{name}.{key}"), value)?;
            Ok((key, value))
        };
        values.into_iter().map(entry).collect::<Result<_, ApiError>>().map(Some)
    }

    fn required(&mut self, name: &str) -> Result<Value, ApiError> {
        self.values.remove(name).ok_or_else(|| self.refuse(name, "Field required"))
    }

    fn optional(&mut self, name: &str) -> Option<Value> {
        self.values.remove(name).filter(|value| !value.is_null())
    }

    fn string(&self, name: &str, value: Value) -> Result<String, ApiError> {
        match value {
            Value::String(text) if text.contains('\0') => {
                Err(self.refuse(name, "Input should not contain the character U+0000"))
            }
            Value::String(text) => Ok(text),
            _ => Err(self.refuse(name, "Input should be a valid string")),
        }
    }

    fn integer(&self, name: &str, value: &Value) -> Result<i64, ApiError> {
        value.as_i64().ok_or_else(|| self.refuse(name, "Input should be a valid integer"))
    }

    fn strings(&self, name: &str, value: Value, limit: usize) -> Result<Vec<String>, ApiError> {
        let Value::Array(items) = value else {
            return Err(self.refuse(name, "Input should be a valid array"));
        };
        if items.len() > limit {
            return Err(self.refuse(name, format!("at most {limit} items are allowed, got {}", items.len())));
        }
        let string_at = |(position, item)| self.string(&format!("{name}.{position}"), item);
        items.into_iter().enumerate().map(string_at).collect()
    }

    fn object<T: FromFields>(&self, name: &str, value: Value) -> Result<T, ApiError> {
        match value {
            Value::Object(values) => Self::read(format!("{}{name}.", self.place), values),
            _ => Err(self.refuse(name, "Input should be a valid dictionary")),
        }
    }

    fn refuse_rest(&self) -> Result<(), ApiError> {
        match self.values.keys().next() {
            Some(key) => Err(self.refuse(key, "Extra inputs are not permitted")),
            None => Ok(()),
        }
    }
}
