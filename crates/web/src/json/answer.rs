//! Answers: JSON, and moments in it, written as directly as a page of a thousand rows deserves.

use admit_store::Timestamp;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use jiff::tz::Offset;
use serde::{Serialize, Serializer};

use super::ApiError;

/// What most answers fit into.
const CAPACITY: usize = 512;

/// A JSON answer. axum's own writes into a buffer that takes twice the time for many small pieces.
pub(crate) struct Json<T>(pub(crate) T);

impl<T: Serialize> IntoResponse for Json<T> {
    fn into_response(self) -> Response {
        let mut body = Vec::with_capacity(CAPACITY);
        match serde_json::to_writer(&mut body, &self.0) {
            Ok(()) => ([(header::CONTENT_TYPE, "application/json")], body).into_response(),
            Err(error) => {
                tracing::error!(%error, "an answer could not be written");
                ApiError::new(StatusCode::INTERNAL_SERVER_ERROR, "Internal server error").into_response()
            }
        }
    }
}

/// A moment on the wire: RFC 3339 in UTC with six digits of a second (spec section 6), as its `Display` has it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Moment(pub(crate) Timestamp);

impl Serialize for Moment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.text().as_ref().map(|text| std::str::from_utf8(text)) {
            Some(Ok(text)) => serializer.serialize_str(text),
            _ => serializer.collect_str(&self.0),
        }
    }
}

impl Moment {
    /// `None` for a year that has not four digits.
    fn text(self) -> Option<[u8; 27]> {
        let moment = jiff::Timestamp::from_microsecond(self.0.microseconds()).ok()?;
        let moment = Offset::UTC.to_datetime(moment);
        let mut text = *b"0000-00-00T00:00:00.000000Z";
        write_digits(&mut text[..4], u32::try_from(moment.year()).ok()?);
        for (place, number) in
            [(5, moment.month()), (8, moment.day()), (11, moment.hour()), (14, moment.minute()), (17, moment.second())]
        {
            write_digits(&mut text[place..place + 2], number.unsigned_abs().into());
        }
        write_digits(&mut text[20..26], moment.subsec_nanosecond().unsigned_abs() / 1000);
        Some(text)
    }
}

fn write_digits(place: &mut [u8], mut number: u32) {
    for digit in place.iter_mut().rev() {
        *digit += (number % 10) as u8;
        number /= 10;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_on_the_wire_is_written_as_everywhere() {
        let day = 24 * 3600 * 1_000_000;
        let moments = (-800_000..3_000_000).step_by(137).map(|number| number * day + number * 7_919 + 1);
        for microseconds in moments.chain([0, -1, 1_730_332_707_427_722, i64::MAX, i64::MIN]) {
            let moment = Timestamp::from_microseconds(microseconds);
            let written = serde_json::to_string(&Moment(moment)).unwrap();
            assert_eq!(written, format!("\"{moment}\""), "{microseconds}");
        }
    }
}
