//! Where the browser carries the code: a port of this machine that listens as long as somebody is asked (RFC 8252 section
//! 7.3).

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::process::{Command, Stdio};
use std::sync::mpsc;
use std::time::Duration;

use crate::client::Failure;

const PATH: &str = "/callback";
/// How long a person has to answer.
const PATIENCE: Duration = Duration::from_secs(600);
/// How long a browser has to say what it wants, and how much.
const READ_TIMEOUT: Duration = Duration::from_secs(5);
const LARGEST_REQUEST: u64 = 16 * 1024;

const DONE: &str = "You can close this page and go back to the program.";

/// A port that listens.
pub(super) struct Listener {
    listener: TcpListener,
    port: u16,
}

impl Listener {
    pub(super) fn open() -> Result<Self, Failure> {
        let opened = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))
            .and_then(|listener| listener.local_addr().map(|address| Self { port: address.port(), listener }));
        opened.map_err(|error| {
            Failure::Misused(format!(
                "no port of this machine can be listened on ({error}); try `admit login --device`"
            ))
        })
    }

    pub(super) fn redirect_uri(&self) -> String {
        format!("http://127.0.0.1:{}{PATH}", self.port)
    }

    /// The code that a browser brings. What does not carry the `state` that was sent comes from somebody else and counts
    /// for nothing.
    pub(super) fn wait(self, state: &str, issuer: &str) -> Result<String, Failure> {
        let (sender, receiver) = mpsc::channel();
        let (state, issuer) = (state.to_owned(), issuer.to_owned());
        // It ends with the process, which has nothing else to do.
        std::thread::spawn(move || {
            for stream in self.listener.incoming().flatten() {
                if let Some(answer) = serve(stream, &state, &issuer)
                    && sender.send(answer).is_err()
                {
                    return;
                }
            }
        });
        match receiver.recv_timeout(PATIENCE) {
            Ok(Ok(code)) => Ok(code),
            Ok(Err(error)) if error == "access_denied" => Err(Failure::Declined),
            Ok(Err(error)) => Err(Failure::Misused(format!("the server did not take the question: {error}"))),
            Err(_) => Err(Failure::Misused("nobody answered within ten minutes".to_owned())),
        }
    }
}

/// Answers one request; the code, or the error, when it is the one that was waited for.
fn serve(mut stream: TcpStream, state: &str, issuer: &str) -> Option<Result<String, String>> {
    stream.set_read_timeout(Some(READ_TIMEOUT)).ok()?;
    let mut line = String::new();
    BufReader::new(stream.try_clone().ok()?.take(LARGEST_REQUEST)).read_line(&mut line).ok()?;
    let answer = read_answer(&line, state, issuer);
    let (status, words) = if answer.is_some() { ("200 OK", DONE) } else { ("404 Not Found", "There is nothing here.") };
    let _ = write!(
        stream,
        "HTTP/1.1 {status}\r\ncontent-type: text/plain; charset=utf-8\r\ncontent-length: {}\r\ncache-control: no-store\r\n\
         connection: close\r\n\r\n{words}",
        words.len()
    );
    answer
}

fn read_answer(line: &str, state: &str, issuer: &str) -> Option<Result<String, String>> {
    let target = line.strip_prefix("GET ")?.split(' ').next()?;
    let query = target.strip_prefix(PATH)?.strip_prefix('?')?;
    let pairs: Vec<(String, String)> = url::form_urlencoded::parse(query.as_bytes()).into_owned().collect();
    let only = |name: &str| {
        let mut values = pairs.iter().filter(|(given, _)| given == name).map(|(_, value)| value.clone());
        values.next().filter(|_| values.next().is_none())
    };
    if only("state")? != state || only("iss")? != issuer {
        return None;
    }
    match (only("code"), only("error")) {
        (Some(code), None) => Some(Ok(code)),
        (None, Some(error)) => Some(Err(error)),
        _ => None,
    }
}

/// Opens a page in the person's browser, where the system knows how. The address was printed anyway.
pub(super) fn open_browser(address: &str) {
    let (program, arguments): (&str, &[&str]) = if cfg!(target_os = "macos") {
        ("open", &[])
    } else if cfg!(windows) {
        ("rundll32", &["url.dll,FileProtocolHandler"])
    } else {
        ("xdg-open", &[])
    };
    let mut command = Command::new(program);
    command.args(arguments).arg(address).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    drop(command.spawn());
}

#[cfg(test)]
mod tests {
    use super::*;

    const ISSUER: &str = "https://admit.example";

    fn read(target: &str) -> Option<Result<String, String>> {
        read_answer(&format!("GET {target} HTTP/1.1\r\n"), "s1", ISSUER)
    }

    #[test]
    fn the_code_is_taken_from_the_answer_that_was_asked_for() {
        let code = read("/callback?code=c1&state=s1&iss=https%3A%2F%2Fadmit.example");
        assert_eq!(code, Some(Ok("c1".to_owned())));
        let error = read("/callback?error=access_denied&state=s1&iss=https%3A%2F%2Fadmit.example");
        assert_eq!(error, Some(Err("access_denied".to_owned())));
    }

    #[test]
    fn ac_65_an_answer_of_somebody_else_counts_for_nothing() {
        for target in [
            "/",
            "/favicon.ico",
            "/callback",
            "/callback?code=c1",
            "/callback?code=c1&state=s2&iss=https%3A%2F%2Fadmit.example",
            "/callback?code=c1&state=s1",
            "/callback?code=c1&state=s1&iss=https%3A%2F%2Fother.example",
            "/callback?code=c1&state=s1&state=s1&iss=https%3A%2F%2Fadmit.example",
            "/callback?code=c1&code=c2&state=s1&iss=https%3A%2F%2Fadmit.example",
            "/other?code=c1&state=s1&iss=https%3A%2F%2Fadmit.example",
        ] {
            assert_eq!(read(target), None, "{target}");
        }
        assert_eq!(read_answer("POST /callback?code=c1&state=s1 HTTP/1.1", "s1", ISSUER), None);
    }
}
