//! An act with its input and its result, behind a trait that names none of their types, so that the engines are compiled
//! once and not once for each kind of act.

use std::any::Any;
use std::pin::Pin;

use crate::{Act, Failure, Transaction};

/// An act on its way through an engine.
pub(crate) trait Attempt: Send {
    /// Runs the act, once more if it has run before. Says whether its changes are to be kept; the result stays here.
    fn run<'a>(&'a mut self, transaction: &'a mut Transaction) -> Running<'a>;

    /// Itself, to be asked for its result.
    fn into_any(self: Box<Self>) -> Box<dyn Any>
    where
        Self: 'static;
}

/// An act that runs.
pub(crate) type Running<'a> = Pin<Box<dyn Future<Output = bool> + Send + 'a>>;

/// What is behind an [`Attempt`].
pub(crate) struct Typed<I, T, E> {
    input: I,
    act: Act<I, T, E>,
    result: Option<Result<T, E>>,
}

impl<I, T, E: From<Failure>> Typed<I, T, E> {
    pub(crate) fn new(input: I, act: Act<I, T, E>) -> Self {
        Self { input, act, result: None }
    }

    /// What came of it.
    ///
    /// # Errors
    /// Of the act; and [`Failure::Closed`] if it has not run.
    pub(crate) fn result(self) -> Result<T, E> {
        self.result.unwrap_or_else(|| Err(Failure::Closed.into()))
    }

    /// What came of an attempt of this type.
    ///
    /// # Errors
    /// As [`Self::result`]; it is [`Failure::Closed`] for an attempt of another type as well.
    pub(crate) fn result_of(attempt: Box<dyn Attempt>) -> Result<T, E>
    where
        Self: 'static,
    {
        attempt.into_any().downcast::<Self>().map_err(|_| Failure::Closed)?.result()
    }
}

impl<I, T, E> Attempt for Typed<I, T, E>
where
    I: Send + Sync,
    T: Send,
    E: Send,
{
    fn run<'a>(&'a mut self, transaction: &'a mut Transaction) -> Running<'a> {
        Box::pin(async move {
            let result = (self.act)(transaction, &self.input).await;
            let is_ok = result.is_ok();
            self.result = Some(result);
            is_ok
        })
    }

    fn into_any(self: Box<Self>) -> Box<dyn Any>
    where
        Self: 'static,
    {
        self
    }
}
