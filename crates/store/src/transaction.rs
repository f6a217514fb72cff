//! An open transaction: the only way to reach the data.

use std::future::Future;
use std::pin::Pin;

use crate::{Channel, Failure, FromRow, Timestamp, Value, postgres, sqlite};

/// A function that works in an open transaction on an input that it may have to see twice.
pub type Act<I, T, E> =
    for<'t> fn(&'t mut Transaction, &'t I) -> Pin<Box<dyn Future<Output = Result<T, E>> + Send + 't>>;

/// An open transaction. What is done in it is kept only if its act returns `Ok`.
///
/// Statements number their parameters `$1`, `$2`, ... and keep to the SQL that both engines take.
pub struct Transaction {
    session: Session,
    now: Timestamp,
    numbers_given: u16,
    effects: Effects,
}

/// What follows outside the database once an act is durable.
#[derive(Default)]
pub(crate) struct Effects {
    pub(crate) signals: Vec<Channel>,
    pub(crate) clock_advanced_by_seconds: Option<i64>,
}

/// The connection that a transaction is open on.
pub(crate) enum Session {
    Sqlite(sqlite::Session),
    Postgres(Box<postgres::Session>),
}

impl Transaction {
    pub(crate) fn new(session: Session, now: Timestamp) -> Self {
        Self { session, now, numbers_given: 0, effects: Effects::default() }
    }

    pub(crate) fn into_parts(self) -> (Session, Effects) {
        (self.session, self.effects)
    }

    /// Makes this ready for the next act of a group. While the clock stands still, numbers go on, so that what acts make
    /// one after another is in that order.
    pub(crate) fn start_act(&mut self, now: Timestamp) {
        if now != self.now {
            self.now = now;
            self.numbers_given = 0;
        }
        self.effects = Effects::default();
    }

    pub(crate) fn take_effects(&mut self) -> Effects {
        std::mem::take(&mut self.effects)
    }

    pub(crate) fn session(&self) -> &Session {
        &self.session
    }

    pub(crate) fn sqlite(&self) -> Option<&sqlite::Session> {
        if let Session::Sqlite(session) = &self.session { Some(session) } else { None }
    }

    /// The moment of this act. It does not move while the act runs.
    pub fn now(&self) -> Timestamp {
        self.now
    }

    /// 0, 1, 2, ...: tells apart, and keeps in order, what one act makes at its one moment. The first is another if acts
    /// before it had the same moment. Starts again after 65,535.
    pub fn next_number(&mut self) -> u16 {
        let number = self.numbers_given;
        self.numbers_given = number.wrapping_add(1);
        number
    }

    /// Signals `channel` once this act is durable; not at all if it is undone.
    pub fn signal(&mut self, channel: Channel) {
        if !self.effects.signals.contains(&channel) {
            self.effects.signals.push(channel);
        }
    }

    /// Moves the clock of everybody who uses this database forward, once this act is durable; returns how far it is ahead
    /// then, in seconds. This act's own moment stays.
    ///
    /// # Errors
    /// [`Failure`] when the database refuses the statement.
    pub async fn advance_clock(&mut self, seconds: i64) -> Result<i64, Failure> {
        let total = self
            .find(
                "insert into clock (name, advanced_by_seconds) values ('clock', $1)
                 on conflict (name) do update
                     set advanced_by_seconds = clock.advanced_by_seconds + excluded.advanced_by_seconds
                 returning advanced_by_seconds",
                &[Value::from(seconds)],
            )
            .await?
            .unwrap_or(seconds);
        self.effects.clock_advanced_by_seconds = Some(total);
        Ok(total)
    }

    /// Runs a statement and returns how many rows it changed.
    ///
    /// # Errors
    /// [`Failure`] when the database refuses the statement, [`Failure::NulCharacter`] when it could not hold a parameter.
    pub async fn execute(&mut self, statement: &str, parameters: &[Value<'_>]) -> Result<u64, Failure> {
        Value::refuse_nul(parameters)?;
        match &mut self.session {
            Session::Sqlite(session) => session.execute(statement, parameters),
            Session::Postgres(session) => session.execute(statement, parameters).await,
        }
    }

    /// Runs a statement whose outcome the act does not look at. Where every statement is a way to the database and back,
    /// it goes together with the next one, or with the end of the act; if it fails, the act fails.
    ///
    /// # Errors
    /// [`Failure`] when the database refuses this statement, or one before it.
    pub async fn execute_later(&mut self, statement: &str, parameters: &[Value<'_>]) -> Result<(), Failure> {
        Value::refuse_nul(parameters)?;
        match &mut self.session {
            Session::Sqlite(session) => session.execute(statement, parameters).map(drop),
            Session::Postgres(session) => session.execute_later(statement, parameters).await,
        }
    }

    /// All rows of a result.
    ///
    /// # Errors
    /// [`Failure`] when the database refuses the statement or a row can't be decoded.
    pub async fn list<T: FromRow>(&mut self, statement: &str, parameters: &[Value<'_>]) -> Result<Vec<T>, Failure> {
        Value::refuse_nul(parameters)?;
        match &mut self.session {
            Session::Sqlite(session) => session.list(statement, parameters),
            Session::Postgres(session) => session.list(statement, parameters).await,
        }
    }

    /// The first row of a result, if it has any.
    ///
    /// # Errors
    /// [`Failure`] when the database refuses the statement or the row can't be decoded.
    pub async fn find<T: FromRow>(&mut self, statement: &str, parameters: &[Value<'_>]) -> Result<Option<T>, Failure> {
        Ok(self.list(statement, parameters).await?.into_iter().next())
    }
}
