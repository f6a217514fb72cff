mod feed;
mod looking;
mod paging;
mod recording;
