//! The two ways to ask a person: a browser here, or a code for a browser elsewhere.

use std::time::Duration;

use base64::Engine as _;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use sha2::{Digest as _, Sha256};

use super::endpoints::{Endpoints, Polled, Tokens};
use super::loopback::{Listener, open_browser};
use crate::client::Failure;
use crate::terminal::Terminal;

/// What each too early question adds to the time between two.
const SLOWER_BY_SECONDS: u64 = 5;

/// Opens the page in a browser on this machine, which carries the code back.
pub(super) fn by_browser(
    endpoints: &Endpoints,
    opens_browser: bool,
    terminal: &mut Terminal<'_>,
) -> Result<Tokens, Failure> {
    let (verifier, state) = (secret()?, secret()?);
    let challenge = BASE64_URL_SAFE_NO_PAD.encode(Sha256::digest(verifier.as_bytes()));
    let listener = Listener::open()?;
    let redirect_uri = listener.redirect_uri();
    let page = endpoints.page(&redirect_uri, &challenge, &state);
    say(terminal, &format!("Open this page and allow the program:\n\n  {page}\n"))?;
    if opens_browser {
        open_browser(page.as_str());
    }
    let answer = listener.wait(&state, endpoints.issuer())?;
    endpoints.redeem(&answer, &redirect_uri, &verifier)
}

/// Shows a code, and asks the server again and again whether somebody has typed it.
pub(super) fn by_device(
    endpoints: &Endpoints,
    terminal: &mut Terminal<'_>,
    wait: &dyn Fn(Duration),
) -> Result<Tokens, Failure> {
    let device = endpoints.start_device()?;
    say(
        terminal,
        &format!(
            "Open {} in any browser and type the code {}, or open\n\n  {}\n",
            device.verification_uri, device.user_code, device.verification_uri_complete
        ),
    )?;
    let mut interval = device.interval_seconds;
    loop {
        wait(Duration::from_secs(interval));
        match endpoints.poll(&device.device_code)? {
            Polled::Tokens(tokens) => return Ok(tokens),
            Polled::Pending => {}
            Polled::TooSoon => interval += SLOWER_BY_SECONDS,
        }
    }
}

fn say(terminal: &mut Terminal<'_>, words: &str) -> Result<(), Failure> {
    writeln!(terminal.err, "{words}").and_then(|()| terminal.err.flush()).map_err(Failure::Unwritten)
}

/// 256 random bits as text.
fn secret() -> Result<String, Failure> {
    let mut bytes = [0; 32];
    getrandom::fill(&mut bytes)
        .map_err(|_| Failure::Misused("the system's random generator gives nothing".to_owned()))?;
    Ok(BASE64_URL_SAFE_NO_PAD.encode(bytes))
}
