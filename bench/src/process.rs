//! What the system knows of a process (Linux; elsewhere nothing, and the figures are left out).

/// Jiffies of `/proc` are hundredths of a second on every Linux of today.
const MICROSECONDS_PER_TICK: u64 = 10_000;

/// A process of this machine.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Process {
    id: u32,
}

impl Process {
    pub(crate) fn new(id: u32) -> Self {
        Self { id }
    }

    /// The time it has had on any core, in microseconds.
    pub(crate) fn cpu_microseconds(self) -> Option<u64> {
        let stat = std::fs::read_to_string(format!("/proc/{}/stat", self.id)).ok()?;
        cpu_ticks(&stat).map(|ticks| ticks * MICROSECONDS_PER_TICK)
    }

    /// Its memory that is in RAM, in bytes.
    pub(crate) fn resident(self) -> Option<u64> {
        self.status("VmRSS:")
    }

    /// The most it ever had in RAM, in bytes.
    pub(crate) fn resident_at_most(self) -> Option<u64> {
        self.status("VmHWM:")
    }

    fn status(self, name: &str) -> Option<u64> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.id)).ok()?;
        kibibytes(&status, name).map(|kibibytes| kibibytes * 1024)
    }
}

/// User and system time. The name of the program, in parentheses, may hold anything, so fields count from its end.
fn cpu_ticks(stat: &str) -> Option<u64> {
    let (_, fields) = stat.rsplit_once(')')?;
    let mut times = fields.split_whitespace().skip(11);
    let user: u64 = times.next()?.parse().ok()?;
    let system: u64 = times.next()?.parse().ok()?;
    Some(user + system)
}

fn kibibytes(status: &str, name: &str) -> Option<u64> {
    let line = status.lines().find_map(|line| line.strip_prefix(name))?;
    line.split_whitespace().next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cpu_time_is_read_behind_any_name() {
        let stat = "7 (a) b (c) S 1 7 7 0 -1 4194304 100 0 0 0 250 50 0 0 20 0 3 0 100 1000 50";
        assert_eq!(cpu_ticks(stat), Some(300));
    }

    #[test]
    fn memory_is_read_by_its_name() {
        assert_eq!(kibibytes("VmHWM:\t   300 kB\nVmRSS:\t   200 kB\n", "VmRSS:"), Some(200));
        assert_eq!(kibibytes("VmHWM:\t   300 kB\n", "VmRSS:"), None);
    }
}
