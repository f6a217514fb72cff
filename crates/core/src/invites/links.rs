//! Accept links: which invite a link is of, and its token.
//!
//! A token begins with the id of its invite, which is no secret, and goes on with 256 random bits. So an invite is found by
//! its id, and no index over digests is needed: it would take every new invite to another place of the file.

use admit_store::Failure;

use crate::ids::InviteId;
use crate::secrets::Token;

const PREFIX: &str = "invite_";
/// The characters of an invite's id after its prefix.
const ID_LENGTH: usize = 24;

/// The token of a new link to an invite.
pub(super) fn new_token(invite: &InviteId) -> Result<Token, Failure> {
    let id = invite.as_str().trim_start_matches(PREFIX);
    Ok(Token::from(format!("{id}{}", Token::new()?.reveal())))
}

/// The invite that a token is of, if it is of any: whether it is that invite's own is for the digest to say.
pub(super) fn invite_of(token: &Token) -> Option<InviteId> {
    let (id, _) = token.reveal().split_at_checked(ID_LENGTH)?;
    let is_readable = id.bytes().all(|byte| byte.is_ascii_alphanumeric());
    is_readable.then(|| InviteId::from(format!("{PREFIX}{id}")))
}
