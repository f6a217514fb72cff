//! One request at a time, to look at an answer rather than to measure it.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;

use crate::Outcome;
use crate::bare::{Answer, Script};
use crate::reply::{self, Head};
use crate::requests::{Dice, Requests};

/// The answers of a server to one request of each kind.
///
/// # Errors
/// A connection that fails, or an answer that is not 200.
pub(crate) fn script(address: &str, key: &str, ids: &[String]) -> Outcome<Script> {
    Ok(Script {
        key: key.to_owned(),
        find: answer(address, &Requests::find(key, ids.into()))?,
        list: answer(address, &Requests::list(key))?,
        create: answer(address, &Requests::create(key))?,
    })
}

/// The answer to one request.
///
/// # Errors
/// As above.
pub(crate) fn answer(address: &str, requests: &Requests) -> Outcome<Answer> {
    let mut stream = TcpStream::connect(address)?;
    let mut request = Vec::new();
    requests.write(&mut request, &mut Dice::new(1));
    stream.write_all(&request)?;
    let mut reply = Vec::new();
    let mut piece = [0; 16 * 1024];
    let head = loop {
        let length = stream.read(&mut piece)?;
        reply.extend_from_slice(&piece[..length]);
        match Head::read(&reply)? {
            Some(head) if reply.len() >= head.length + head.body_length => break head,
            _ if length == 0 => return Err("the server closed a connection".into()),
            _ => {}
        }
    };
    let (text, body) = reply.split_at(head.length);
    let body = String::from_utf8(body.to_vec())?;
    if head.status != 200 {
        return Err(format!("{}{body}", String::from_utf8_lossy(text)).into());
    }
    // The server writes these two itself.
    let headers = reply::headers(text);
    let headers = headers.into_iter().filter(|(name, _)| name != "date" && name != "content-length").collect();
    Ok(Answer { headers, body })
}
