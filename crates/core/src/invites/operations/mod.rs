//! Acts on invites: what administrators and their programs do, and what invited people do (`responding`).

mod admission;
mod changing;
mod describing;
mod ensuring;
mod foreseeing;
mod inviting;
mod looking;
mod measuring;
mod mine;
mod responding;
mod revoking;
mod telling;

use admit_store::{Error, Transaction};
pub use changing::{InviteChange, RESEND_AFTER_SECONDS, change, extend, resend};
pub use describing::{DescribedInvite, Inviter, find_described, list_described, search_described};
pub use ensuring::{Ensured, ensure};
pub use foreseeing::{Foreseen, foresee};
pub use inviting::{NewInvite, create, create_described, invite_again};
pub use looking::{find, list, search_open};
pub use measuring::{Counts, MEASURED_LIMIT, Measures, WEEKS, measure};
pub use mine::{MINE_LIMIT, count_mine, list_mine};
pub use responding::{Accepted, Presented, accept, ask_again, decline, is_current, look_up, look_up_for_mail};
pub use revoking::{delete, delete_all, delete_open, take_off_list};
pub use telling::{Acts, Event, Happening, History, NamedInviter, Who, history, list_inviters, name_inviters};

use super::Refusal;
use crate::caller::Caller;
use crate::members::Authority;

async fn prove(tx: &mut Transaction, caller: &Caller) -> Result<Authority, Error<Refusal>> {
    Authority::prove(tx, caller).await.map_err(|error| error.map_refusal(|_| Refusal::NotAllowed))
}
