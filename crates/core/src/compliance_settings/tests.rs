use crate::compliance_settings::is_enabled;
use crate::testing::*;

#[tokio::test]
async fn capture_is_enabled_until_somebody_disables_it_for_one_organization() {
    let house = House::new().await;
    let (one, other) = (house.platform().await, house.enterprise().await);
    let caller = &one.key.caller;
    act!(house, (caller), |tx| super::set_enabled(tx, caller, false)).ok().unwrap();
    for (office, expected) in [(&one, false), (&other, true)] {
        let caller = &office.key.caller;
        assert_eq!(unrefused(look!(house, (caller), |tx| is_enabled(tx, caller))), Ok(expected));
    }
}
