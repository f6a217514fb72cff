//! The refusal to move the test clock.

use admit_core::test_clock::NotAllowed;

use super::does_not_govern;
use crate::json::ApiError;

impl From<NotAllowed> for ApiError {
    fn from(NotAllowed: NotAllowed) -> Self {
        does_not_govern()
    }
}
