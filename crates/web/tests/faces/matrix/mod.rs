//! Who may call what: every route for programs, with every class of credential (section 1.2), on things of its own
//! organization and of another one. The tables are the whole truth; a change of rights is a change there.

mod callers;
mod scene;
mod table;

use std::fmt::Write as _;

use admit_core::organizations::Kind;

use crate::crossing::routes::{self, Route};
use crate::house::{Answer, House};
use callers::Caller;
use scene::{Ids, Scene};
use table::Row;

const ALLOWED: u16 = 200;

/// What came of the calls of one kind of organization.
struct Matrix {
    house: House,
    own: Scene,
    theirs: Scene,
    callers: Vec<Caller>,
    /// Whoever gets nowhere: no credential, or one that is over.
    nobodies: Vec<Caller>,
    /// An admin key of an organization of the other kind.
    stranger: Caller,
}

impl Matrix {
    async fn of(kind: Kind) -> Self {
        let house = House::with(|settings| settings.has_test_clock = true).await;
        let other = if kind == Kind::Platform { Kind::Enterprise } else { Kind::Platform };
        let own = Scene::in_house(&house, kind, "Analytical").await;
        let theirs = Scene::in_house(&house, kind, "Bletchley").await;
        let stranger = house.organization("Colossus", other, "first@c.example").await.key;
        let (callers, nobodies) = callers::all(&own).await;
        Self { house, own, theirs, callers, nobodies, stranger: Caller { name: "stranger", holder: stranger } }
    }

    /// What each caller gets for this row; fails if a call that is refused changes anything.
    async fn statuses(&self, row: &Row) -> Vec<u16> {
        let route = &row.route;
        let own = self.own.prepare(route).await;
        let before_theirs = self.theirs.prepare(route).await;
        let before = self.house.contents().await;
        let mut statuses = Vec::new();
        for (caller, expected) in self.callers.iter().zip(&row.statuses) {
            let answer = if *expected == ALLOWED { None } else { Some(caller.call(&self.own, route, &own).await) };
            self.crossing(caller, row, *expected, &own, &before_theirs).await;
            statuses.push(answer.map(|answer| refused(&answer)));
        }
        for nobody in &self.nobodies {
            let answer = nobody.call(&self.own, route, &own).await;
            assert_eq!(refused(&answer), 401, "{} {route:?}", nobody.name);
        }
        if !table::serves_both_kinds(route) {
            let answer = self.stranger.call(&self.own, route, &own).await;
            assert_eq!(answer.error_code(), "organization_type_not_supported", "{route:?}: {}", answer.body);
        }
        let after = self.house.contents().await;
        assert!(after == before, "a refused call changed something: {route:?}");
        for (number, caller) in self.callers.iter().enumerate() {
            if statuses[number].is_none() {
                // What was prepared may be gone or changed by the one before.
                let ids = if route.method == "GET" { own.clone() } else { self.own.prepare(route).await };
                let answer = caller.call(&self.own, route, &ids).await;
                assert_eq!(answer.header("anthropic-organization-id"), self.own.organization.id, "{route:?}");
                statuses[number] = Some(answer.status.as_u16());
                self.own.restore().await;
            }
        }
        statuses.into_iter().flatten().collect()
    }

    /// The same call with ids of the other organization: not found by whoever may do it, and refused to others as ever.
    async fn crossing(&self, caller: &Caller, row: &Row, expected: u16, own: &Ids, theirs: &Ids) {
        let wanted = if expected == ALLOWED { 404 } else { expected };
        for ids in own.crossed_with(theirs, &row.route) {
            let answer = caller.call(&self.own, &row.route, &ids).await;
            assert_eq!(refused(&answer), wanted, "{} {:?} {ids:?}: {}", caller.name, row.route, answer.body);
            assert!(!answer.body.contains("bletchley.example"), "{}", answer.body);
        }
    }
}

#[track_caller]
fn refused(answer: &Answer) -> u16 {
    if !answer.status.is_success() {
        answer.assert_refusal();
    }
    answer.status.as_u16()
}

async fn holds(kind: Kind, written: &'static str) {
    let matrix = Matrix::of(kind).await;
    let columns: Vec<&str> = matrix.callers.iter().map(|caller| caller.name).collect();
    assert_eq!(table::columns(written), columns);
    let mut found = String::new();
    for row in table::rows(written) {
        assert_eq!(row.statuses.len(), columns.len(), "{:?}", row.route);
        let statuses = matrix.statuses(&row).await;
        for (column, status) in columns.iter().zip(statuses) {
            write!(found, "{status:<width$} ", width = column.len().max(3)).unwrap();
        }
        writeln!(found, "{} {}", row.route.method, row.route.path).unwrap();
    }
    let expected: String = written.lines().skip(2).map(|line| format!("{line}\n")).collect();
    assert!(found == expected, "{found}");
}

#[tokio::test]
async fn ac_23_ac_28_ac_30_every_credential_gets_of_a_platform_organization_what_the_table_says() {
    holds(Kind::Platform, table::PLATFORM).await;
}

#[tokio::test]
async fn ac_23_ac_28_ac_30_every_credential_gets_of_an_enterprise_organization_what_the_table_says() {
    holds(Kind::Enterprise, table::ENTERPRISE).await;
}

#[test]
fn ac_30_every_route_for_programs_has_a_row() {
    let is_for_programs = |route: &Route| route.path.starts_with("/v1/") || route.path.starts_with("/admit/v1/");
    let mut served: Vec<Route> = routes::all().into_iter().filter(is_for_programs).collect();
    let mut rows: Vec<Route> =
        [table::PLATFORM, table::ENTERPRISE].iter().flat_map(|text| table::rows(text)).map(|row| row.route).collect();
    for list in [&mut served, &mut rows] {
        list.sort_by_key(|route| (route.path, route.method));
    }
    rows.dedup();
    assert_eq!(rows, served);
}
