//! JSON bodies, read strictly: one object, no key twice, no key too many, no value of another type (AC-38, AC-75).

use axum::body::Bytes;
use axum::extract::{FromRequest, Request};
use axum::http::{HeaderMap, StatusCode, header};
use serde::de::{self, Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

use super::{ApiError, Fields, FromFields};

const SAME_KEY_TWICE: &str = "an object has the same key twice";

/// Says where the JSON is wrong; what is wrong only where these words are ours.
fn refuse_json(error: &serde_json::Error) -> ApiError {
    let place = format!("line {}, column {}", error.line(), error.column());
    if error.is_data() && error.to_string().starts_with(SAME_KEY_TWICE) {
        return ApiError::invalid(format!("The request body is not valid JSON: {SAME_KEY_TWICE} ({place})."));
    }
    ApiError::invalid(format!("The request body is not valid JSON ({place})."))
}

/// A body that was read as `T`.
pub(crate) struct Body<T>(pub(crate) T);

impl<T: FromFields, S: Send + Sync> FromRequest<S> for Body<T> {
    type Rejection = ApiError;

    async fn from_request(request: Request, state: &S) -> Result<Self, ApiError> {
        refuse_encoded(request.headers())?;
        if !is_utf8(request.headers(), "application/json") {
            let message = "The request body must be `application/json` in UTF-8.";
            return Err(ApiError::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, message));
        }
        Fields::read(String::new(), parse(&read_bytes(request, state).await?)?).map(Self)
    }
}

/// A whole body, whatever is in it.
pub(crate) async fn read_bytes<S: Send + Sync>(request: Request, state: &S) -> Result<Bytes, ApiError> {
    Bytes::from_request(request, state).await.map_err(|rejection| match rejection.status() {
        StatusCode::PAYLOAD_TOO_LARGE => ApiError::new(StatusCode::PAYLOAD_TOO_LARGE, "The request body is too large."),
        _ => ApiError::invalid("The request body could not be read."),
    })
}

fn parse(bytes: &[u8]) -> Result<Map<String, Value>, ApiError> {
    let parsed: Strict = serde_json::from_slice(bytes).map_err(|error| refuse_json(&error))?;
    match parsed.0 {
        Value::Object(fields) => Ok(fields),
        _ => Err(ApiError::invalid("The request body must be a JSON object.")),
    }
}

/// Refuses a body that is compressed or the like.
pub(crate) fn refuse_encoded(headers: &HeaderMap) -> Result<(), ApiError> {
    let encoding = headers.get(header::CONTENT_ENCODING).map(|value| value.to_str().unwrap_or("?"));
    if encoding.is_some_and(|encoding| !encoding.eq_ignore_ascii_case("identity")) {
        return Err(ApiError::invalid("This content-encoding is not supported; send the body as it is.")
            .with_code("request_body_encoding_unsupported"));
    }
    Ok(())
}

/// Whether the body is said to be of this media type, and not in another charset than UTF-8.
pub(crate) fn is_utf8(headers: &HeaderMap, media_type: &str) -> bool {
    let content_type = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let mut parts = content_type.split(';').map(str::trim);
    let is_of_type = parts.next().is_some_and(|kind| kind.eq_ignore_ascii_case(media_type));
    is_of_type
        && parts.all(|parameter| match parameter.split_once('=') {
            Some((name, value)) if name.eq_ignore_ascii_case("charset") => {
                value.trim_matches('"').eq_ignore_ascii_case("utf-8")
            }
            _ => true,
        })
}

/// A JSON value in which no object has a key twice.
struct Strict(Value);

impl<'de> Deserialize<'de> for Strict {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(StrictVisitor).map(Strict)
    }
}

struct StrictVisitor;

impl<'de> Visitor<'de> for StrictVisitor {
    type Value = Value;

    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("a JSON value")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<Value, E> {
        Number::from_f64(value).map(Value::Number).ok_or_else(|| E::custom("number out of range"))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(Value::String(value.to_owned()))
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let mut array = Vec::new();
        while let Some(Strict(item)) = items.next_element()? {
            array.push(item);
        }
        Ok(Value::Array(array))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Value, A::Error> {
        let mut object = Map::new();
        while let Some(key) = entries.next_key::<String>()? {
            let Strict(value) = entries.next_value()?;
            if object.insert(key, value).is_some() {
                return Err(de::Error::custom(SAME_KEY_TWICE));
            }
        }
        Ok(Value::Object(object))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(text: &str) -> String {
        parse(text.as_bytes()).unwrap_err().message
    }

    #[test]
    fn ac_38_a_key_twice_is_refused_at_any_depth() {
        assert!(refused(r#"{"email":"a@x.com","email":"b@x.com"}"#).contains("same key twice"));
        assert!(refused(r#"{"a":[{"b":1,"b":1}]}"#).contains("same key twice"));
    }

    #[test]
    fn ac_75_what_is_not_one_json_object_is_refused() {
        for text in ["", "[]", "\"\"", "null", "{} {}", "{}x", "\u{feff}{}", "{\"a\":1e400}", "{a:1}", "{\"a\":01}"] {
            refused(text);
        }
    }

    #[test]
    fn ac_74_deep_nesting_is_refused() {
        refused(&format!("{{\"a\":{}{}}}", "[".repeat(10_000), "]".repeat(10_000)));
    }
}
