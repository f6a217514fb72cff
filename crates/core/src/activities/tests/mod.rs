mod feed;
mod paging;
mod recording;
