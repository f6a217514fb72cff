//! `/admit/v1/test_clock`: 21 days in a millisecond. Answers only where the server was started with a test clock.

use admit_core::test_clock::{self, ADVANCE_LIMIT_SECONDS};
use axum::extract::State;
use serde::Serialize;
use utoipa::ToSchema;

use crate::app::App;
use crate::json::{ApiError, Body, CommonErrors, Fields, FromFields, Json, Moment, ProvenCaller};

/// How far to move the clock.
#[derive(ToSchema)]
pub(super) struct Advance {
    /// Seconds to move it forward.
    #[schema(minimum = 0, maximum = 3162240000i64, example = 1814400)]
    advance_seconds: i64,
}

impl FromFields for Advance {
    fn from_fields(fields: &mut Fields) -> Result<Self, ApiError> {
        let advance_seconds = fields.required_integer("advance_seconds")?;
        if !(0..=ADVANCE_LIMIT_SECONDS).contains(&advance_seconds) {
            let range = format!("advance_seconds: must be between 0 and {ADVANCE_LIMIT_SECONDS}, inclusive");
            return Err(ApiError::invalid(range));
        }
        Ok(Self { advance_seconds })
    }
}

/// Where the clock stands.
#[derive(Serialize, ToSchema)]
pub(super) struct ClockState {
    #[schema(example = "test_clock")]
    r#type: &'static str,
    /// RFC 3339.
    #[schema(value_type = String)]
    now: Moment,
    /// How far the clock is ahead of the system's, in all.
    advanced_by_seconds: i64,
}

/// Move the server's clock forward (only with `ADMIT_TEST_CLOCK=1`)
#[utoipa::path(post, path = "/admit/v1/test_clock", operation_id = "advance_test_clock", tag = "Testing",
    request_body = Advance,
    responses((status = 200, description = "The clock was moved", body = ClockState), CommonErrors))]
pub(super) async fn advance(
    State(app): State<App>,
    ProvenCaller(caller): ProvenCaller,
    Body(body): Body<Advance>,
) -> Result<Json<ClockState>, ApiError> {
    if !app.settings.has_test_clock {
        return Err(ApiError::not_found("This server has no test clock: it was started without ADMIT_TEST_CLOCK=1."));
    }
    let input = (caller, body.advance_seconds);
    let advance = app.store.write(input, |tx, (caller, seconds)| Box::pin(test_clock::advance(tx, caller, *seconds)));
    let advanced_by_seconds = advance.await?;
    Ok(Json(ClockState { r#type: "test_clock", now: Moment(app.store.clock().now()), advanced_by_seconds }))
}
