//! The network that an address belongs to: what one client can call its own (AC-47).

use std::net::{IpAddr, Ipv6Addr};

/// How much of an IPv6 address names its network.
const IPV6_NETWORK: u128 = u128::MAX << 64;

/// The network as text: an IPv4 address itself, the first 64 bits of an IPv6 address.
pub(crate) fn network_of(address: &str) -> Option<String> {
    match address.parse().ok()? {
        IpAddr::V4(address) => Some(address.to_string()),
        IpAddr::V6(address) => {
            let network = Ipv6Addr::from(u128::from(address) & IPV6_NETWORK);
            Some(format!("{network}/64"))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ac_47_all_addresses_of_a_client_are_one_network() {
        assert_eq!(network_of("203.0.113.7").as_deref(), Some("203.0.113.7"));
        assert_eq!(network_of("2001:db8:1:2:3:4:5:6"), network_of("2001:db8:1:2::1"));
        assert_ne!(network_of("2001:db8:1:2::1"), network_of("2001:db8:1:3::1"));
        assert_eq!(network_of("nonsense"), None);
    }
}
