//! Settings > Invites > Charts: what becomes of invitations, as pictures and as numbers.

use askama::Template;

use super::shell::{Area, Moment, Shell};

/// Bars are drawn in this many units.
const WIDTH: i64 = 1000;

/// What becomes of invitations.
///
/// `GET .../settings/invites/charts`
#[derive(Debug, Template)]
#[template(path = "invites/charts.html")]
pub struct InviteChartsPage {
    /// The frame.
    pub shell: Shell,
    /// The organization, as it stands in paths.
    pub organization_id: String,
    /// From when on invitations count.
    pub since: Moment,
    /// For how many weeks that is.
    pub weeks: usize,
    /// How many are counted, if there are more than that.
    pub cut_at: Option<usize>,
    /// All together.
    pub total: ChartNumbers,
    /// By week, by inviter, by domain.
    pub groups: Vec<ChartGroup>,
}

/// One way to look at the numbers.
#[derive(Debug)]
pub struct ChartGroup {
    /// Its name in ids: `week`, `inviter` or `domain`.
    pub name: &'static str,
    /// The heading.
    pub heading: String,
    /// What a line is about.
    pub column: String,
    /// The lines.
    pub lines: Vec<ChartLine>,
}

/// A line: what it is about, and its numbers.
#[derive(Debug)]
pub struct ChartLine {
    /// A week, an inviter or a domain.
    pub label: String,
    /// The numbers.
    pub numbers: ChartNumbers,
}

/// What became of some invitations.
#[derive(Debug, Clone, Default)]
pub struct ChartNumbers {
    /// All of them.
    pub invited: i64,
    /// Those whose mail was delivered.
    pub delivered: i64,
    /// Accepted.
    pub accepted: i64,
    /// Declined.
    pub declined: i64,
    /// Expired.
    pub expired: i64,
    /// Revoked.
    pub revoked: i64,
    /// Still open.
    pub pending: i64,
    /// How long it took half of those who accepted, in words.
    pub median: Option<String>,
}

/// A part of a bar, in units of its drawing.
#[derive(Debug, PartialEq, Eq)]
pub struct Segment {
    /// What gives it its colour.
    pub name: &'static str,
    /// Where it begins.
    pub start: i64,
    /// How long it is.
    pub length: i64,
}

impl ChartNumbers {
    /// The steps of the funnel: each with the key of its name, its number, and the length of its bar.
    fn steps(&self) -> [(&'static str, &'static str, i64, i64); 6] {
        [
            ("invites-count-invited", "invited", self.invited),
            ("invites-count-delivered", "delivered", self.delivered),
            ("invites-count-accepted", "accepted", self.accepted),
            ("invites-count-declined", "declined", self.declined),
            ("invites-count-expired", "expired", self.expired),
            ("invites-count-revoked", "revoked", self.revoked),
        ]
        .map(|(key, name, count)| (key, name, count, share(count, self.invited)))
    }

    /// The columns of numbers: the key of each heading, the name of its colour in the bar if it is a part of it, the number.
    fn counts(&self) -> [(&'static str, &'static str, i64); 7] {
        [
            ("invites-count-invited", "", self.invited),
            ("invites-count-delivered", "", self.delivered),
            ("invites-count-accepted", "accepted", self.accepted),
            ("invites-count-pending", "pending", self.pending),
            ("invites-count-declined", "declined", self.declined),
            ("invites-count-expired", "expired", self.expired),
            ("invites-count-revoked", "revoked", self.revoked),
        ]
    }

    /// The bar of a line, whose whole length stands for `most` invitations.
    fn segments(&self, most: i64) -> Vec<Segment> {
        let mut segments = Vec::new();
        let mut sum = 0;
        for (_, name, count) in self.counts().into_iter().filter(|(_, name, _)| !name.is_empty()) {
            // Ends are rounded, not lengths, so that the parts make up the whole.
            let start = share(sum, most);
            sum += count;
            let length = share(sum, most) - start;
            if length > 0 {
                segments.push(Segment { name, start, length });
            }
        }
        segments
    }
}

impl ChartGroup {
    fn most(&self) -> i64 {
        self.lines.iter().map(|line| line.numbers.invited).max().unwrap_or_default()
    }
}

fn share(count: i64, of: i64) -> i64 {
    if of > 0 { count.saturating_mul(WIDTH) / of } else { 0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_parts_of_a_bar_follow_each_other_and_make_up_the_whole() {
        let numbers = ChartNumbers { invited: 3, accepted: 1, expired: 1, revoked: 1, ..ChartNumbers::default() };
        let segments = numbers.segments(3);
        assert_eq!(segments.iter().map(|segment| segment.name).collect::<Vec<_>>(), ["accepted", "expired", "revoked"]);
        assert_eq!(segments.iter().map(|segment| segment.length).sum::<i64>(), WIDTH);
        let mut end = 0;
        for segment in segments {
            assert_eq!(segment.start, end);
            end = segment.start + segment.length;
        }
        assert!(ChartNumbers::default().segments(0).is_empty());
    }
}
