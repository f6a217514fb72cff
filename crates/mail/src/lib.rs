//! What a mail says and how it leaves.
//!
//! A message of the outbox goes through these modules. [`delivery`] claims it and notes how it ended; [`compose`] gathers
//! what it says from the ids it holds, with the links that [`links`] makes; [`templates`] turns plain values into a subject, a text part and
//! an HTML part; names given by people are made harmless there and nowhere else. [`message`] puts these into one RFC 5322
//! message for exactly one recipient, with a date and a Message-ID that the caller decides, so that every try of the same
//! outbox message is the same mail. [`smtp`] hands the message to a mail server and says how that ended: accepted, refused
//! for good, or worth another try.
//!
//! Nothing here decides who gets mail: operations queue messages, and this crate empties the queue.

pub mod compose;
pub mod delivery;
pub mod links;
pub mod message;
pub mod smtp;
pub mod templates;
