//! Who may call the routes of the native API.

use crate::json::Access;

/// One row for each route.
pub(crate) const ACCESS: &[Access] = &[
    Access::to("GET", "/admit/v1/organization/settings"),
    Access::to("POST", "/admit/v1/organization/settings"),
    Access::to("POST", "/admit/v1/test_clock"),
];
