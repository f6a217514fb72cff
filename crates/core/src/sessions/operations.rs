//! Acts on sessions.

use admit_store::{Failure, Transaction};

use super::{Session, SignedIn, rows};
use crate::activities::{self, Activity};
use crate::caller::{Actor, Freshness, Origin};
use crate::ids::{PersonId, SessionId};
use crate::secrets::Token;

/// `last_seen_at` is written at most this often.
const TOUCH_EVERY_SECONDS: i64 = 3600;

/// What a person has shown for the session that they get.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Proof {
    /// A code or a link that lives for minutes and was mailed to them, or a link of whoever runs the server.
    SignIn,
    /// An invitation: its link may be weeks old, and others may have had it before.
    Invitation,
}

/// Opens a session for a person; the token goes into the cookie.
pub(crate) async fn open(
    tx: &mut Transaction,
    person: &PersonId,
    proof: Proof,
    origin: &Origin,
) -> Result<Token, Failure> {
    let token = Token::new()?;
    let id = SessionId::new(tx)?;
    rows::insert(tx, &id, person, &token.digest(), proof, origin).await?;
    Ok(token)
}

/// The session of a cookie; `None` when it is unknown, ended or too old.
///
/// # Errors
/// [`Failure`] of the store.
pub async fn recognize(tx: &mut Transaction, cookie: &Token) -> Result<Option<SignedIn>, Failure> {
    rows::find_live(tx, &cookie.digest()).await
}

impl SignedIn {
    /// Until when the person counts as freshly signed in, when a sign-in does for so many seconds.
    pub fn freshness(&self, fresh_seconds: i64) -> Freshness {
        let until = |proven_at: admit_store::Timestamp| Freshness::Until(proven_at.plus_seconds(fresh_seconds));
        self.session.proven_at.map_or(Freshness::Never, until)
    }

    /// Whether, at `now`, the session's last use is old enough to be written again with [`touch`].
    pub fn is_due_to_be_touched(&self, now: admit_store::Timestamp) -> bool {
        now >= self.session.last_seen_at.plus_seconds(TOUCH_EVERY_SECONDS)
    }
}

/// Notes that a live session is in use.
///
/// # Errors
/// [`Failure`] of the store.
pub async fn touch(tx: &mut Transaction, session: &SessionId) -> Result<(), Failure> {
    rows::touch(tx, session).await
}

/// A person's live sessions, the newest first; at most 100.
///
/// # Errors
/// [`Failure`] of the store.
pub async fn list(tx: &mut Transaction, person: &PersonId) -> Result<Vec<Session>, Failure> {
    rows::list_live(tx, person).await
}

/// Ends the session that a person is using: signs out.
///
/// # Errors
/// [`Failure`] of the store.
pub async fn end_own(tx: &mut Transaction, signed_in: &SignedIn, origin: &Origin) -> Result<(), Failure> {
    if rows::end(tx, &signed_in.person.id, &signed_in.session.id).await? {
        let actor = Actor::Person(signed_in.person.id.clone());
        activities::record(tx, None, &actor, origin, &Activity::UserLoggedOut).await?;
    }
    Ok(())
}

/// Ends all sessions of a person, and says how many there were; whoever calls records why.
pub(crate) async fn end_all_of(tx: &mut Transaction, person: &PersonId) -> Result<u64, Failure> {
    rows::end_all_of(tx, person).await
}

/// Ends all of a person's sessions but the one they are using, for whoever fears that somebody else is signed in as them;
/// says how many there were.
///
/// # Errors
/// [`Failure`] of the store.
pub async fn end_others(tx: &mut Transaction, signed_in: &SignedIn, origin: &Origin) -> Result<u64, Failure> {
    let person = &signed_in.person.id;
    let ended = rows::end_others(tx, person, &signed_in.session.id).await?;
    if ended > 0 {
        activities::record(tx, None, &Actor::Person(person.clone()), origin, &Activity::SessionRevoked).await?;
    }
    Ok(ended)
}

/// Ends one of a person's sessions; says whether there was such a live session.
///
/// # Errors
/// [`Failure`] of the store.
pub async fn end(
    tx: &mut Transaction,
    person: &PersonId,
    session: &SessionId,
    origin: &Origin,
) -> Result<bool, Failure> {
    let ended = rows::end(tx, person, session).await?;
    if ended {
        activities::record(tx, None, &Actor::Person(person.clone()), origin, &Activity::SessionRevoked).await?;
    }
    Ok(ended)
}
