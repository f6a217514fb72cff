//! Replies on a connection that is kept: just enough of HTTP/1.1 to know the status and where a reply ends.

use crate::Outcome;

/// What the head of a reply says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Head {
    pub(crate) status: u16,
    /// Bytes up to and with the blank line.
    pub(crate) length: usize,
    pub(crate) body_length: usize,
}

impl Head {
    /// Reads the head once all of it has arrived; `None` before.
    pub(crate) fn read(bytes: &[u8]) -> Outcome<Option<Self>> {
        let Some(end) = bytes.windows(4).position(|window| window == b"\r\n\r\n") else { return Ok(None) };
        let mut lines = bytes[..end].split(|byte| *byte == b'\n');
        let status = lines.next().and_then(|line| line.get(9..12)).and_then(parse);
        let body_length = lines.find_map(|line| value_of(line, b"content-length")).and_then(parse);
        match (status, body_length) {
            (Some(status), Some(body_length)) => {
                Ok(Some(Self { status: u16::try_from(status)?, length: end + 4, body_length }))
            }
            _ => Err(format!("a reply without status or length: {}", String::from_utf8_lossy(&bytes[..end])).into()),
        }
    }
}

fn value_of<'l>(line: &'l [u8], name: &[u8]) -> Option<&'l [u8]> {
    let (given, value) = line.split_at_checked(name.len())?;
    let value = value.strip_prefix(b":")?;
    given.eq_ignore_ascii_case(name).then(|| value.trim_ascii())
}

fn parse(digits: &[u8]) -> Option<usize> {
    std::str::from_utf8(digits).ok()?.parse().ok()
}

/// The headers in the head of a reply, in order.
pub(crate) fn headers(head: &[u8]) -> Vec<(String, String)> {
    let text = String::from_utf8_lossy(head);
    let pairs = text.lines().skip(1).filter_map(|line| line.split_once(':'));
    pairs.map(|(name, value)| (name.to_ascii_lowercase(), value.trim().to_owned())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const REPLY: &[u8] = b"HTTP/1.1 429 Too Many\r\nDate: today\r\nContent-Length: 12\r\n\r\n{\"a\":\"\r\n\r\n\"}";

    #[test]
    fn a_head_tells_the_status_and_both_lengths() {
        let head = Head::read(REPLY).unwrap().unwrap();
        assert_eq!(head, Head { status: 429, length: REPLY.len() - 12, body_length: 12 });
    }

    #[test]
    fn a_head_is_not_read_before_all_of_it_is_there() {
        for arrived in 0..REPLY.len() - 12 {
            assert_eq!(Head::read(&REPLY[..arrived]).unwrap(), None, "{arrived}");
        }
    }

    #[test]
    fn a_reply_of_unknown_length_is_an_error() {
        assert!(Head::read(b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n").is_err());
        assert!(Head::read(b"HTTP/1.1 200 OK\r\nx-content-length: 3\r\n\r\n").is_err());
        assert!(Head::read(b"nonsense\r\n\r\n").is_err());
    }

    #[test]
    fn headers_are_named_in_lower_case() {
        let expected = [("date", "today"), ("content-length", "12")];
        let read = headers(&REPLY[..REPLY.len() - 12]);
        assert_eq!(read, expected.map(|(name, value)| (name.to_owned(), value.to_owned())));
    }
}
