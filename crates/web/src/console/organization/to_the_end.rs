//! Acts on all that an organization has of one kind, some of it in each transaction.

use admit_core::Caller;
use admit_core::pages::Progress;
use admit_store::{Act, Error};

use crate::app::App;
use crate::console::visitor::Insider;
use crate::html::PageError;

/// Runs such an act until nothing is left. What is done is done, and the form that is sent again goes on from there.
///
/// It also goes on when nobody waits for the answer any more: a proxy that gives up must leave nothing undone unseen.
///
/// # Errors
/// The act's refusal; and what fails.
pub(super) async fn run_to_the_end<Id, R>(
    app: &App,
    insider: &Insider,
    act: Act<(Caller, Option<Id>), Progress<Id>, Error<R>>,
) -> Result<(), Result<R, PageError>>
where
    Id: Send + Sync + 'static,
    R: Send + 'static,
{
    let (store, caller) = (app.store.clone(), insider.caller());
    let running = tokio::spawn(async move {
        let mut after = None;
        loop {
            match store.write((caller.clone(), after), act).await {
                Ok(Progress::After(id)) => after = Some(id),
                Ok(Progress::Done) => return Ok(()),
                Err(error) => return Err(PageError::unless_refused(error).inspect_err(|_| tell_the_log(&caller))),
            }
        }
    });
    running.await.unwrap_or(Err(Err(PageError::Failed)))
}

/// Maybe nobody sees the page that says so.
fn tell_the_log(caller: &Caller) {
    tracing::warn!(organization = %caller.organization.id, "an act on all of an organization stopped before its end");
}
