"""Pages over 2,500 invites and over members: both ways, each row once, newest first, whatever became of the cursor."""

from concurrent.futures import ThreadPoolExecutor

import anthropic
import pytest

INVITES = 2_500
INVITING_AT_ONCE = 8


@pytest.fixture(scope="module")
def crowded(unlimited_admit):
    """An organization with 2,500 pending invites. Tests only read it."""
    acme = unlimited_admit.create_organization("Crowded", admin_email="ada@crowded.test")
    with acme.http() as http, ThreadPoolExecutor(INVITING_AT_ONCE) as pool:

        def invite(number: int) -> int:
            body = {"email": f"person{number}@crowded.test", "role": ("user", "developer")[number % 2]}
            return http.post("/v1/organizations/invites", json=body).status_code

        assert set(pool.map(invite, range(INVITES))) == {200}
    return acme


@pytest.fixture(scope="module", params=["organization", "beta.organization"])
def invites(request, crowded):
    client = crowded.sdk()
    return (client.organization if request.param == "organization" else client.beta.organization).invites


def test_paging_forward_meets_every_invite_once_and_newest_first(invites):
    seen = list(invites.list(limit=300))

    assert len(seen) == INVITES
    assert len({invite.id for invite in seen}) == INVITES
    assert {invite.email for invite in seen} == {f"person{number}@crowded.test" for number in range(INVITES)}
    assert [invite.invited_at for invite in seen] == sorted((invite.invited_at for invite in seen), reverse=True)


def test_paging_backward_meets_the_same_invites(invites):
    forward = [invite.id for invite in invites.list(limit=1000)]

    pages = list(invites.list(before_id=forward[-1], limit=300).iter_pages())

    backward = [[invite.id for invite in page.data] for page in pages]
    assert [invite_id for page in reversed(backward) for invite_id in page] == forward[:-1]


def test_a_page_holds_20_unless_told_otherwise(invites):
    page = invites.list()

    assert len(page.data) == 20
    assert page.has_more is True
    assert (page.first_id, page.last_id) == (page.data[0].id, page.data[-1].id)


@pytest.mark.parametrize("limit", [1, 2, 999, 1000])
def test_a_page_holds_as_many_as_asked_for(invites, limit):
    assert len(invites.list(limit=limit).data) == limit


def test_the_pages_around_an_invite_are_its_neighbours(invites):
    first_forty = [invite.id for invite in invites.list(limit=40).data]
    middle = first_forty[20]

    after = invites.list(after_id=middle, limit=5)
    before = invites.list(before_id=middle, limit=5)

    assert [invite.id for invite in after.data] == first_forty[21:26]
    assert [invite.id for invite in before.data] == first_forty[15:20]
    assert after.has_more is True
    assert before.has_more is True


def test_has_more_speaks_of_the_direction_asked(invites):
    newest_three = [invite.id for invite in invites.list(limit=3).data]

    assert invites.list(before_id=newest_three[2], limit=2).has_more is False
    assert invites.list(before_id=newest_three[2], limit=1).has_more is True
    before_the_first = invites.list(before_id=newest_three[0], limit=5)
    assert (before_the_first.data, before_the_first.has_more) == ([], False)
    assert (before_the_first.first_id, before_the_first.last_id) == (None, None)


def test_the_last_page_says_that_it_is_the_last(invites):
    pages = list(invites.list(limit=1000).iter_pages())

    assert [(len(page.data), page.has_more) for page in pages] == [(1000, True), (1000, True), (500, False)]
    after_the_last = invites.list(after_id=pages[-1].last_id)
    assert (after_the_last.data, after_the_last.has_more) == ([], False)


def test_filters_go_along_from_page_to_page(invites):
    developers = list(invites.list(roles=["developer"], limit=400))

    assert len(developers) == INVITES // 2
    assert {invite.role for invite in developers} == {"developer"}


def test_a_filter_changes_neither_order_nor_neighbours(invites):
    everybody = [invite.id for invite in invites.list(limit=1000) if invite.role == "user"]

    assert [invite.id for invite in invites.list(roles=["user"], limit=700)] == everybody


def test_an_empty_list_has_all_four_keys(acme):
    with acme.http() as http:
        answer = http.get("/v1/organizations/invites")

    assert answer.json() == {"data": [], "has_more": False, "first_id": None, "last_id": None}


def test_the_cursor_of_an_invite_withdrawn_meanwhile_still_works(api, domain):
    made = [api.invites.create(email=f"person{number}@{domain}", role="user").id for number in range(6)]
    newest_first = made[::-1]
    page = api.invites.list(limit=3)
    api.invites.delete(page.last_id)

    assert [invite.id for invite in api.invites.list(after_id=page.last_id)] == newest_first[3:]
    assert [invite.id for invite in api.invites.list(before_id=page.last_id)] == newest_first[:2]


def test_a_cursor_that_does_not_match_the_filter_still_works(api, domain):
    roles = ["user", "developer", "user", "developer"]
    made = [api.invites.create(email=f"person{n}@{domain}", role=role).id for n, role in enumerate(roles)]

    assert [invite.id for invite in api.invites.list(after_id=made[3], roles=["user"])] == [made[2], made[0]]


def test_members_are_paged_in_both_directions(acme, domain):
    for number in range(4):
        acme.join(f"person{number}@{domain}", "user", f"Person {number}")
    users = acme.sdk().organization.users

    newest_first = [member.id for member in users.list(limit=1000)]

    assert len(newest_first) == 5
    assert [member.id for member in users.list(limit=2)] == newest_first
    backward = [page.data for page in users.list(before_id=newest_first[-1], limit=3).iter_pages()]
    assert [[member.id for member in page] for page in backward] == [newest_first[1:4], newest_first[:1]]


def test_the_cursor_of_a_member_removed_meanwhile_still_works(acme, domain):
    for number in range(3):
        acme.join(f"person{number}@{domain}", "user", f"Person {number}")
    users = acme.sdk().organization.users
    newest_first = [member.id for member in users.list()]
    users.remove(newest_first[1])

    assert [member.id for member in users.list(after_id=newest_first[1])] == newest_first[2:]
    assert [member.id for member in users.list(before_id=newest_first[1])] == newest_first[:1]


@pytest.mark.parametrize("resource", ["invites", "users"])
@pytest.mark.parametrize("cursor", ["after_id", "before_id"])
def test_an_unknown_cursor_is_refused(acme, resource, cursor):
    listed = getattr(acme.sdk().organization, resource)

    with pytest.raises(anthropic.BadRequestError):
        listed.list(**{cursor: "invite_01111111111111111111111111"})


def test_a_cursor_of_another_organization_is_refused(acme, globex, domain):
    foreign = globex.sdk().organization.invites.create(email=f"grace@{domain}", role="user")

    with pytest.raises(anthropic.BadRequestError):
        acme.sdk().organization.invites.list(after_id=foreign.id)


@pytest.mark.parametrize("resource", ["invites", "users"])
def test_both_cursors_at_once_are_refused(acme, domain, resource):
    api = acme.sdk().organization
    api.invites.create(email=f"grace@{domain}", role="user")
    listed = getattr(api, resource)
    cursor = listed.list().first_id

    with pytest.raises(anthropic.BadRequestError):
        listed.list(after_id=cursor, before_id=cursor)


@pytest.mark.parametrize("resource", ["invites", "users"])
@pytest.mark.parametrize("limit", ["", "0", "1001", "-1", "abc", "1.5", " ", "99999999999999999999"])
def test_a_limit_out_of_range_is_refused_and_never_clamped(acme, resource, limit):
    with acme.http() as http:
        answer = http.get(f"/v1/organizations/{resource}", params={"limit": limit})

    assert answer.status_code == 400
    assert answer.json()["error"]["type"] == "invalid_request_error"
    assert "limit" in answer.json()["error"]["message"]


@pytest.mark.parametrize("resource", ["invites", "users"])
def test_empty_cursors_count_as_not_given(acme, resource):
    with acme.http() as http:
        plain = http.get(f"/v1/organizations/{resource}")
        empty = http.get(f"/v1/organizations/{resource}", params={"after_id": "", "before_id": ""})

    assert (empty.status_code, empty.json()) == (200, plain.json())
