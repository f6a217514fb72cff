//! `admit login`, `admit logout`, `admit token`: a person lets this program act for them, and it keeps the tokens it got for
//! the commands that come after.
//!
//! The tokens of each server are kept apart, in a file that only its owner may read. Commands use them where no key is
//! given; an access token that has run out is renewed, one process at a time, because a refresh token works once.

mod asking;
mod endpoints;
mod loopback;
mod saved;

use std::time::Duration;

use clap::{Args, Subcommand};

use crate::client::{Failure, agent};
use crate::connection::{Connection, Key, Surroundings};
use crate::exit_code::ExitReason;
use crate::options::ConnectionOptions;
use crate::terminal::Terminal;
use endpoints::{Endpoints, Tokens};
use saved::Saved;

const CONNECTION: &str = "Connection";
const TIMEOUT_SECONDS: u64 = 60;

/// How a person gives this program access, takes it back, and hands it on.
#[derive(Debug, Subcommand)]
#[command(defer = true)]
pub(crate) enum AccessCommands {
    /// Let this program act for you, in the organization that you choose in the browser
    Login(LoginOptions),
    /// Take the access back that this program has
    Logout(ServerOptions),
    /// Print an access token, for programs that take one: ANTHROPIC_AUTH_TOKEN=$(admit token)
    Token(ServerOptions),
}

impl AccessCommands {
    pub(crate) fn perform(
        &self,
        surroundings: &Surroundings<'_>,
        terminal: &mut Terminal<'_>,
        wait: &dyn Fn(Duration),
    ) -> Result<ExitReason, Failure> {
        match self {
            Self::Login(options) => log_in(options, surroundings, terminal, wait),
            Self::Logout(options) => log_out(options, surroundings, terminal),
            Self::Token(options) => print_token(options, surroundings, terminal),
        }
    }
}

/// Which server to sign in to, or out of.
#[derive(Args, Clone, Debug)]
pub(crate) struct ServerOptions {
    /// The server [env: ADMIT_BASE_URL] [default: http://127.0.0.1:8080]
    #[arg(long, value_name = "URL", help_heading = CONNECTION)]
    base_url: Option<String>,
    /// Send tokens over http to another machine, where everybody on the way can read them
    #[arg(long, help_heading = CONNECTION)]
    allow_plain_http: bool,
}

/// How to sign in.
#[derive(Args, Clone, Debug)]
pub(crate) struct LoginOptions {
    /// Show a code to type in a browser on another machine, instead of opening one here
    #[arg(long)]
    device: bool,
    /// Print the page's address and open no browser
    #[arg(long, conflicts_with = "device")]
    no_browser: bool,
    #[command(flatten)]
    server: ServerOptions,
}

impl ServerOptions {
    fn connection(&self, surroundings: &Surroundings<'_>) -> Result<Connection, Failure> {
        let options = ConnectionOptions {
            base_url: self.base_url.clone(),
            allow_plain_http: self.allow_plain_http,
            timeout: TIMEOUT_SECONDS,
            ..ConnectionOptions::default()
        };
        Connection::without_key(&options, surroundings)
    }
}

/// Asks a person to let this program in, and keeps what it gets.
fn log_in(
    options: &LoginOptions,
    surroundings: &Surroundings<'_>,
    terminal: &mut Terminal<'_>,
    wait: &dyn Fn(Duration),
) -> Result<ExitReason, Failure> {
    let connection = options.server.connection(surroundings)?;
    let saved = Saved::open(surroundings)?;
    let endpoints = Endpoints::find(agent(&connection), &connection.base_url)?;
    let tokens = if options.device {
        asking::by_device(&endpoints, terminal, wait)?
    } else {
        asking::by_browser(&endpoints, !options.no_browser, terminal)?
    };
    saved.put(&connection.base_url, &tokens)?;
    writeln!(terminal.err, "Signed in to {}.", endpoints.issuer()).map_err(Failure::Unwritten)?;
    Ok(ExitReason::Done)
}

/// Withdraws the tokens that are kept for a server, and forgets them.
fn log_out(
    options: &ServerOptions,
    surroundings: &Surroundings<'_>,
    terminal: &mut Terminal<'_>,
) -> Result<ExitReason, Failure> {
    let connection = options.connection(surroundings)?;
    let saved = Saved::open(surroundings)?;
    let Some(tokens) = saved.take(&connection.base_url)? else {
        writeln!(terminal.err, "Not signed in to {}.", connection.base_url).map_err(Failure::Unwritten)?;
        return Ok(ExitReason::Done);
    };
    Endpoints::find(agent(&connection), &connection.base_url)?.revoke(&tokens)?;
    writeln!(terminal.err, "Signed out of {}.", connection.base_url).map_err(Failure::Unwritten)?;
    Ok(ExitReason::Done)
}

/// Prints an access token, for programs that take one: `ANTHROPIC_AUTH_TOKEN=$(admit token)`.
fn print_token(
    options: &ServerOptions,
    surroundings: &Surroundings<'_>,
    terminal: &mut Terminal<'_>,
) -> Result<ExitReason, Failure> {
    let connection = options.connection(surroundings)?;
    let key = kept_key(&connection, surroundings)?.ok_or_else(|| not_signed_in(&connection))?;
    writeln!(terminal.out, "{}", key.reveal()).map_err(Failure::Unwritten)?;
    terminal.out.flush().map_err(Failure::Unwritten)?;
    Ok(ExitReason::Done)
}

/// The access token that is kept for a server, renewed if it has run out; `None` when nobody has signed in there.
pub(crate) fn kept_key(connection: &Connection, surroundings: &Surroundings<'_>) -> Result<Option<Key>, Failure> {
    let Some(saved) = Saved::open_if_there(surroundings)? else { return Ok(None) };
    let tokens = saved.renewed(&connection.base_url, |tokens| renew(connection, tokens))?;
    Ok(tokens.map(|tokens| Key::of_token(tokens.access_token)))
}

/// The next pair; `None` when there is none to be had any more.
fn renew(connection: &Connection, tokens: &Tokens) -> Result<Option<Tokens>, Failure> {
    Endpoints::find(agent(connection), &connection.base_url)?.refresh(tokens)
}

fn not_signed_in(connection: &Connection) -> Failure {
    Failure::Misused(format!("not signed in to {}: run `admit login` first", connection.base_url))
}
