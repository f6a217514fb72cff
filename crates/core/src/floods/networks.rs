//! The network that an address belongs to: what one client can call its own (AC-47).

use std::net::{IpAddr, Ipv6Addr};

/// How much of an IPv6 address names its network.
const IPV6_NETWORK: u128 = u128::MAX << 64;

/// The network as text: an IPv4 address itself, the first 64 bits of an IPv6 address.
pub(crate) fn network_of(address: &str) -> Option<String> {
    match address.parse::<IpAddr>().ok()?.to_canonical() {
        IpAddr::V4(address) => Some(address.to_string()),
        IpAddr::V6(address) => {
            let network = Ipv6Addr::from(u128::from(address) & IPV6_NETWORK);
            Some(format!("{network}/64"))
        }
    }
}

/// The network of a client. None for an address of this machine: many may stand behind that, if a proxy is not trusted.
pub(crate) fn network_of_client(address: &str) -> Option<String> {
    let parsed: IpAddr = address.parse().ok()?;
    if parsed.to_canonical().is_loopback() { None } else { network_of(address) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ac_47_all_addresses_of_a_client_are_one_network() {
        assert_eq!(network_of("203.0.113.7").as_deref(), Some("203.0.113.7"));
        assert_eq!(network_of("2001:db8:1:2:3:4:5:6"), network_of("2001:db8:1:2::1"));
        assert_ne!(network_of("2001:db8:1:2::1"), network_of("2001:db8:1:3::1"));
        assert_eq!(network_of("::ffff:203.0.113.7"), network_of("203.0.113.7"));
        assert_eq!(network_of("nonsense"), None);
    }

    #[test]
    fn this_machine_is_no_clients_network() {
        for address in ["127.0.0.1", "127.0.0.2", "::1", "::ffff:127.0.0.1"] {
            assert_eq!(network_of_client(address), None, "{address}");
        }
        assert_eq!(network_of_client("10.0.0.1").as_deref(), Some("10.0.0.1"));
    }
}
