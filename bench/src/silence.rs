//! A mail server that takes connections and never says a word, so that no mail leaves while something else is measured.

use std::net::TcpListener;

use crate::Outcome;

/// Where it listens, for as long as the harness runs; as an option of the program.
///
/// # Errors
/// No port is free.
pub(crate) fn mail_server() -> Outcome<Vec<String>> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let url = format!("smtp://{}?tls=off", listener.local_addr()?);
    std::thread::spawn(move || {
        let _held: Vec<_> = listener.incoming().collect();
    });
    Ok(vec!["--smtp-url".to_owned(), url])
}
