//! Identifiers that sort by creation, so that an id is its own cursor.
//!
//! Shape (spec section 6): prefix, `_`, `01`, then 22 characters of base58. They hold 128 bits: 56 bits of microseconds
//! since 1970, 16 bits that count what one act makes, then 56 random bits. The alphabet is in ASCII order and the width is fixed, so ids compare as their times do.

use std::fmt;

use admit_store::{Failure, Timestamp, Transaction};

use crate::secrets;

const ALPHABET: &[u8; 58] = b"123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
const ENCODED_LENGTH: usize = 22;
const NUMBER_BITS: u32 = 16;
const RANDOM_BITS: u32 = 56;
/// A place that no row has.
const NOWHERE: i64 = -1;

/// The part of an identifier after its prefix, for the moment `now` and the `number` of what is made at it.
///
/// # Errors
/// [`Failure::Secret`] when the system gives no randomness.
pub fn time_ordered(now: Timestamp, number: u16) -> Result<String, Failure> {
    let microseconds = u128::from(now.microseconds().unsigned_abs());
    let mut random = [0; 16];
    random[9..].copy_from_slice(&secrets::random_bytes::<7>()?);
    let place = (microseconds << NUMBER_BITS) | u128::from(number);
    Ok(["01", &base58((place << RANDOM_BITS) | u128::from_be_bytes(random))].concat())
}

/// What an identifier that is made at `moment` or later has after its prefix, at least.
fn earliest(moment: Timestamp) -> String {
    const MOMENT_LIMIT: i64 = (1 << (128 - NUMBER_BITS - RANDOM_BITS)) - 1;
    let microseconds = u128::from(moment.microseconds().clamp(0, MOMENT_LIMIT).unsigned_abs());
    format!("01{}", base58(microseconds << (NUMBER_BITS + RANDOM_BITS)))
}

/// Ten digits at a time, as many as 64 bits hold: dividing 128 bits for each would be most of the work of making an id.
fn base58(mut number: u128) -> String {
    const DIGITS_AT_ONCE: usize = 10;
    const PART: u128 = 58_u128.pow(DIGITS_AT_ONCE as u32);
    let mut digits = [ALPHABET[0]; ENCODED_LENGTH];
    for part in digits.rchunks_mut(DIGITS_AT_ONCE) {
        let mut rest = (number % PART) as u64;
        number /= PART;
        for digit in part.iter_mut().rev() {
            *digit = ALPHABET[(rest % 58) as usize];
            rest /= 58;
        }
    }
    // They are of the alphabet, so that none is lost; putting them together one by one would be half the work.
    String::from_utf8_lossy(&digits).into_owned()
}

/// The bits of an identifier, from what it has after its prefix; `None` for text that is no identifier.
fn bits(rest: &str) -> Option<u128> {
    let digits = rest.strip_prefix("01").filter(|digits| digits.len() == ENCODED_LENGTH)?;
    digits.bytes().try_fold(0_u128, |number, character| {
        let digit = ALPHABET.binary_search(&character).ok()?;
        number.checked_mul(58)?.checked_add(digit as u128)
    })
}

macro_rules! id_types {
    ($($(#[$doc:meta])* $name:ident = $prefix:literal;)*) => { $(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
        pub struct $name(String);

        impl $name {
            /// A new identifier for something that this act creates.
            ///
            /// # Errors
            /// [`Failure::Secret`] when the system gives no randomness.
            pub fn new(tx: &mut Transaction) -> Result<Self, Failure> {
                let (now, number) = (tx.now(), tx.next_number());
                Ok(Self([concat!($prefix, "_"), &time_ordered(now, number)?].concat()))
            }
        }

        id_conversions!($name);
    )* };
}

macro_rules! id_conversions {
    ($name:ident) => {
        impl $name {
            /// The identifier as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        /// Any text may come in from outside; one that names nothing is simply not found.
        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self(text)
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.to_owned())
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str(&self.0)
            }
        }

        impl<'v> From<&'v $name> for admit_store::Value<'v> {
            fn from(id: &'v $name) -> Self {
                Self::from(&id.0)
            }
        }

        impl admit_store::FromColumn for $name {
            fn from_column(column: admit_store::Column<'_>) -> Result<Self, admit_store::Unexpected> {
                String::from_column(column).map(Self)
            }
        }
    };
}

id_types! {
    /// Names a person; the Admin API calls it the user's id.
    PersonId = "user";
    /// Names an invite.
    InviteId = "invite";
    /// Names an admin key or an API key (not the key itself).
    KeyId = "apikey";
    /// Names many invites that were asked for together.
    InviteBatchId = "ibatch";
    /// Names a workspace.
    WorkspaceId = "wrkspc";
    /// Names a service account.
    ServiceAccountId = "svac";
    /// Names the place of a service account in a workspace, for pages of a list.
    ServiceAccountMembershipId = "svacm";
    /// Names what a member let a program do, with all its tokens.
    AccessGrantId = "grant";
    /// Names a group.
    GroupId = "rbac_group";
    /// Names somebody's being in a group.
    GroupMembershipId = "rbac_member";
    /// Names a custom role.
    CustomRoleId = "rbac_role";
    /// Names a permission of a custom role.
    PermissionId = "rbac_perm";
    /// Names an activity.
    ActivityId = "activity";
    /// Names a webhook endpoint.
    WebhookEndpointId = "wep";
    /// Names one event on its way to one webhook endpoint.
    WebhookDeliveryId = "whd";
    /// Names a message in the outbox.
    MessageId = "msg";
    /// Names a session (not its cookie).
    SessionId = "session";
    /// Names one try to sign in.
    SignInId = "signin";
}

impl InviteId {
    /// The number by which the row of the invite is kept, so that it is found without an index of ids. Rows made one after
    /// another are beside each other: 52 bits of the microsecond, to which is added what tells the ids of one act apart, then
    /// 11 random ones. Two invites may have the same place; then the second takes another id. Text that is no id has a place
    /// where nothing is.
    pub fn place(&self) -> i64 {
        const MOMENTS: u128 = (1 << 52) - 1;
        const RANDOM: u32 = 11;
        let Some(bits) = self.0.strip_prefix("invite_").and_then(bits) else { return NOWHERE };
        let number = (bits >> RANDOM_BITS) & u128::from(u16::MAX);
        let moment = (bits >> (NUMBER_BITS + RANDOM_BITS)) + number;
        let place = ((moment & MOMENTS) << RANDOM) | (bits & ((1 << RANDOM) - 1));
        i64::try_from(place).unwrap_or(NOWHERE)
    }
}

impl WebhookDeliveryId {
    /// Where the deliveries of `moment` begin in the order of their ids.
    pub(crate) fn earliest(moment: Timestamp) -> Self {
        Self(format!("whd_{}", earliest(moment)))
    }
}

impl InviteBatchId {
    /// Where the batches of `moment` begin in the order of their ids.
    pub(crate) fn earliest(moment: Timestamp) -> Self {
        Self(format!("ibatch_{}", earliest(moment)))
    }
}

impl InviteId {
    /// Where the invites of `moment` begin in the order of their ids.
    pub(crate) fn earliest(moment: Timestamp) -> Self {
        Self(format!("invite_{}", earliest(moment)))
    }

    /// After all invites in the order of their ids.
    pub(crate) fn latest() -> Self {
        Self("invite_~".to_owned())
    }
}

impl ActivityId {
    /// Where the activities of `moment` begin in the order of their ids.
    pub(crate) fn earliest(moment: Timestamp) -> Self {
        Self(format!("activity_{}", earliest(moment)))
    }
}

/// Names an organization: a lower-case UUID without a prefix (spec section 6).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
pub struct OrganizationId(String);

impl OrganizationId {
    /// A new random identifier.
    ///
    /// # Errors
    /// [`Failure::Secret`] when the system gives no randomness.
    pub fn new() -> Result<Self, Failure> {
        random_uuid().map(Self)
    }
}

/// A random (version 4, RFC 9562 section 5.4) UUID in lower case.
pub(crate) fn random_uuid() -> Result<String, Failure> {
    let mut bytes = secrets::random_bytes::<16>()?;
    bytes[6] = (bytes[6] & 0x0f) | 0x40;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    let hex = secrets::hex(&bytes);
    Ok(format!("{}-{}-{}-{}-{}", &hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..]))
}

id_conversions!(OrganizationId);

impl OrganizationId {
    /// The same organization as the activity feed names it beside the UUID: `org_01` and the UUID's bits in base58 (spec
    /// section 8.12). `None` for text that is no UUID.
    pub fn tagged(&self) -> Option<String> {
        let bits = u128::from_str_radix(&self.0.replace('-', ""), 16).ok()?;
        Some(format!("org_01{}", base58(bits)))
    }
}

/// Names the limits of a group in one organization. It follows from both, so that it is stored nowhere.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
pub struct RateLimitId(String);

impl RateLimitId {
    /// The id of the limits of `group` in an organization.
    pub fn of(organization: &OrganizationId, group: &str) -> Self {
        let digest = secrets::digest(&format!("{organization} {group}"));
        let number = digest.bytes().take(32).filter_map(|digit| char::from(digit).to_digit(16));
        Self(format!("rl_01{}", base58(number.fold(0, |number, digit| number << 4 | u128::from(digit)))))
    }
}

id_conversions!(RateLimitId);

#[cfg(test)]
mod tests {
    use super::*;

    fn id_at(microseconds: i64, number: u16) -> String {
        time_ordered(Timestamp::from_microseconds(microseconds), number).unwrap()
    }

    #[test]
    fn ids_have_the_published_shape() {
        let id = id_at(1_730_332_707_427_722, 0);
        let rest = id.strip_prefix("01").unwrap();
        assert_eq!(rest.len(), 22);
        assert!(rest.bytes().all(|byte| ALPHABET.contains(&byte)), "{id}");
    }

    #[test]
    fn ids_sort_by_creation_to_the_microsecond() {
        let moments = [0, 1, 57, 58, 1_730_332_707_427_722, 1_730_332_707_427_723, 40_000_000_000_000_000];
        let ids: Vec<_> = moments.map(|at| id_at(at, 0)).into();
        assert!(ids.is_sorted(), "{ids:?}");
    }

    #[test]
    fn ids_of_one_act_sort_in_the_order_they_were_made() {
        let ids: Vec<_> = (0..300).map(|number| id_at(7, number)).collect();
        assert!(ids.is_sorted(), "{ids:?}");
    }

    #[test]
    fn the_ids_of_a_moment_come_after_its_beginning_and_before_the_next() {
        for microseconds in [0, 1, 1_730_332_707_427_722] {
            let moment = |at| earliest(Timestamp::from_microseconds(at));
            for number in [0, u16::MAX] {
                let id = id_at(microseconds, number);
                assert!(moment(microseconds) < id && id < moment(microseconds + 1), "{id}");
            }
        }
        assert_eq!(earliest(Timestamp::from_microseconds(-5)), id_start());
        assert!(earliest(Timestamp::from_microseconds(i64::MAX)) > id_at(40_000_000_000_000_000, 0));
    }

    fn id_start() -> String {
        format!("01{}", "1".repeat(ENCODED_LENGTH))
    }

    #[test]
    fn every_bit_of_an_id_is_in_its_digits() {
        for number in [0, 57, 58, u128::from(u64::MAX), 58_u128.pow(10) - 1, 58_u128.pow(20), u128::MAX] {
            let place = |digit: char| ALPHABET.iter().position(|other| char::from(*other) == digit).unwrap() as u128;
            assert_eq!(base58(number).chars().fold(0, |read, digit| read * 58 + place(digit)), number);
        }
    }

    fn place_of(text: &str) -> i64 {
        InviteId::from(text).place()
    }

    #[test]
    fn an_invites_place_follows_from_its_id() {
        let places: Vec<_> = [(7, 0), (7, 1), (7, 300), (308, 0), (1_730_332_707_427_722, 0)]
            .map(|(microseconds, number)| place_of(&format!("invite_{}", id_at(microseconds, number))) >> 11)
            .into();
        assert_eq!(places, [7, 8, 307, 308, 1_730_332_707_427_722]);
        let id = format!("invite_{}", id_at(7, 0));
        assert_eq!(place_of(&id), place_of(&id));
        let others: std::collections::BTreeSet<_> =
            (0..100).map(|_| place_of(&format!("invite_{}", id_at(7, 0)))).collect();
        assert!(others.len() > 50, "random bits are in it: {others:?}");
    }

    #[test]
    fn what_is_no_id_has_no_place() {
        let id = format!("invite_{}", id_at(7, 0));
        let longer = format!("{id}1");
        let other = id.replace("invite_", "user_");
        let too_great = format!("invite_01{}", "z".repeat(ENCODED_LENGTH));
        for text in ["", "invite_", "invite_01", "x", &id[..id.len() - 1], &longer, &other, &too_great, "invite_01é"] {
            assert_eq!(place_of(text), NOWHERE, "{text}");
        }
        assert_eq!(place_of(&id.replace("invite_01", "invite_01é")), NOWHERE);
    }

    #[test]
    fn an_organization_has_one_tagged_name() {
        let id = OrganizationId::from("12345678-1234-4234-9234-123456789012");
        let tagged = id.tagged().unwrap();
        assert_eq!((tagged.len(), tagged.starts_with("org_01")), (6 + ENCODED_LENGTH, true));
        assert_ne!(OrganizationId::from("12345678-1234-4234-9234-123456789013").tagged().unwrap(), tagged);
        assert_eq!(OrganizationId::from("acme").tagged(), None);
    }

    #[test]
    fn two_ids_of_one_place_differ() {
        assert_ne!(id_at(7, 0), id_at(7, 0));
    }

    #[test]
    fn the_id_of_a_rate_limit_follows_from_its_organization_and_its_group() {
        let id = |organization: &str, group| RateLimitId::of(&OrganizationId::from(organization), group);
        assert_eq!(id("1", "rlg_1"), id("1", "rlg_1"));
        assert_ne!(id("1", "rlg_1"), id("2", "rlg_1"));
        assert_ne!(id("1", "rlg_1"), id("1", "rlg_2"));
        let id = id("1", "rlg_1");
        let rest = id.as_str().strip_prefix("rl_01").unwrap();
        assert!(rest.len() == 22 && rest.bytes().all(|byte| ALPHABET.contains(&byte)), "{id}");
    }

    #[test]
    fn an_organization_id_is_a_lower_case_uuid() {
        let id = OrganizationId::new().unwrap();
        let parts: Vec<usize> = id.as_str().split('-').map(str::len).collect();
        assert_eq!(parts, [8, 4, 4, 4, 12]);
        assert!(id.as_str().bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f' | b'-')));
    }
}
