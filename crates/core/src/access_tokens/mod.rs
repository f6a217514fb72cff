//! Access tokens: what a person who signed in lets a program act with, for one organization and a while (spec section
//! 1.2, `org:admin`).

mod rows;

pub(crate) use rows::find_token;
