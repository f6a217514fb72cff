//! `admit limits` (spec 8.11): the rate limits of the organization's use of models.

use clap::{Args, Subcommand};

use super::{Acting, path};
use crate::acts::Act;
use crate::client::{Call, Failure, Listing, Paging};
use crate::options::ListOptions;
use crate::output::Column;

const COLUMNS: &[Column] =
    &[Column::text("id"), Column::text("group.type"), Column::text("group.display_name"), Column::pairs("limits")];

/// What can be done with rate limits.
#[derive(Debug, Subcommand)]
pub(crate) enum LimitsCommand {
    /// List the organization's limits; those of a workspace are under `admit workspaces limits`
    List(ListLimits),
}

/// Which limits to list.
#[derive(Args, Debug)]
pub(crate) struct ListLimits {
    /// Only of this kind: model_group, batch, token_count, files, skills or web_search
    #[arg(long, value_name = "KIND")]
    group_type: Option<String>,
    /// Only of this model
    #[arg(long, value_name = "MODEL")]
    model: Option<String>,
    #[command(flatten)]
    list: ListOptions,
}

impl Acting for LimitsCommand {
    fn into_act(self) -> Result<Act, Failure> {
        let Self::List(options) = self;
        let call =
            Call::get(&path(&["rate_limits"])).query("group_type", options.group_type).query("model", options.model);
        Ok(Act::list(Listing { call, paging: Paging::TokenOfAnySize, limit: options.list.limit }, COLUMNS))
    }
}
