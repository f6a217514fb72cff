//! When a call is tried again, and after how long: as the official SDKs do it (spec 1.6).

use std::time::Duration;

use jiff::fmt::rfc2822;
use ureq::http::HeaderMap;

const FIRST_PAUSE: Duration = Duration::from_millis(500);
const LONGEST_PAUSE: Duration = Duration::from_secs(8);
/// A server that asks for more is told to its caller instead, who may have better things to do.
const LONGEST_ASKED_PAUSE: Duration = Duration::from_secs(60);

/// How long to wait before the next try after this answer; none if it would not help.
pub(super) fn pause_after(status: u16, headers: &HeaderMap, tries: u32) -> Option<Duration> {
    let may_help = match text(headers, "x-should-retry") {
        Some("true") => true,
        Some("false") => false,
        _ => matches!(status, 408 | 409 | 429 | 500..),
    };
    let asked = asked_pause(headers);
    (may_help && asked.is_none_or(|pause| pause <= LONGEST_ASKED_PAUSE)).then(|| pause(tries, asked))
}

/// The pause before the next try: what the server asked for, or longer each time, with some chance so that many callers
/// do not come back at once.
pub(super) fn pause(tries: u32, asked: Option<Duration>) -> Duration {
    asked.unwrap_or_else(|| {
        let full = FIRST_PAUSE.saturating_mul(2_u32.saturating_pow(tries)).min(LONGEST_PAUSE);
        full.mul_f64(1.0 - 0.25 * fastrand::f64())
    })
}

/// `retry-after-ms` in milliseconds, else `retry-after` in seconds or as a date.
fn asked_pause(headers: &HeaderMap) -> Option<Duration> {
    let number = |name, unit| text(headers, name)?.parse().ok().map(|value: f64| value * unit);
    let seconds =
        number("retry-after-ms", 0.001).or_else(|| number("retry-after", 1.0)).or_else(|| until_date(headers))?;
    Duration::try_from_secs_f64(seconds).ok()
}

/// Seconds from the answer's own date to the date in `retry-after`, so that this machine's clock does not matter.
fn until_date(headers: &HeaderMap) -> Option<f64> {
    let date = |name| rfc2822::DateTimeParser::new().parse_timestamp(text(headers, name)?).ok();
    Some(date("retry-after")?.duration_since(date("date")?).as_secs_f64())
}

fn text<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    headers.get(name)?.to_str().ok().map(str::trim)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
        pairs.iter().map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap())).collect()
    }

    fn seconds_after(status: u16, pairs: &[(&'static str, &'static str)]) -> Option<f64> {
        pause_after(status, &headers(pairs), 0).map(|pause| pause.as_secs_f64())
    }

    #[test]
    fn what_may_pass_by_itself_is_tried_again_and_nothing_else() {
        for status in [408, 409, 429, 500, 503, 504, 529] {
            assert!(seconds_after(status, &[]).is_some(), "{status}");
        }
        for status in [200, 302, 400, 401, 403, 404, 405, 413, 422] {
            assert_eq!(seconds_after(status, &[]), None, "{status}");
        }
    }

    #[test]
    fn the_server_says_whether_trying_again_helps() {
        assert_eq!(seconds_after(409, &[("x-should-retry", "false")]), None);
        assert!(seconds_after(400, &[("x-should-retry", "true")]).is_some());
    }

    #[test]
    fn the_server_says_how_long_to_wait() {
        assert_eq!(seconds_after(429, &[("retry-after", "7")]), Some(7.0));
        assert_eq!(seconds_after(429, &[("retry-after", "0.5")]), Some(0.5));
        assert_eq!(seconds_after(429, &[("retry-after", "7"), ("retry-after-ms", "250")]), Some(0.25));
        let dates = [("date", "Wed, 21 Oct 2026 07:28:00 GMT"), ("retry-after", "Wed, 21 Oct 2026 07:28:09 GMT")];
        assert_eq!(seconds_after(429, &dates), Some(9.0));
    }

    #[test]
    fn a_pause_that_is_no_number_or_lies_in_the_past_is_as_if_none_was_asked_for() {
        for nonsense in ["soon", "-3", "NaN", "inf"] {
            let pause = pause_after(429, &headers(&[("retry-after", nonsense)]), 0).unwrap();
            assert!((0.375..=0.5).contains(&pause.as_secs_f64()), "{nonsense}: {pause:?}");
        }
    }

    #[test]
    fn a_server_that_asks_for_more_than_a_minute_is_not_waited_for() {
        assert_eq!(seconds_after(429, &[("retry-after", "60")]), Some(60.0));
        assert_eq!(seconds_after(429, &[("retry-after", "61")]), None);
    }

    #[test]
    fn pauses_double_up_to_eight_seconds_less_a_quarter_at_most() {
        for (tries, longest) in [(0, 0.5), (1, 1.0), (2, 2.0), (3, 4.0), (4, 8.0), (5, 8.0), (99, 8.0)] {
            for _ in 0..50 {
                let seconds = pause(tries, None).as_secs_f64();
                assert!((longest * 0.75..=longest).contains(&seconds), "{tries}: {seconds}");
            }
        }
    }
}
