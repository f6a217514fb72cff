"""What the samples are about: for each id that they name, something new of its kind in a real organization."""

import itertools
from collections.abc import Callable

from harness import Admit, Organization
from harness.waiting import wait_until

_numbers = itertools.count(1)
DEADLINE_SECONDS = 20


class Scene:
    """An organization of one kind, with its admin key and an access token of its first administrator."""

    def __init__(self, server: Admit, kind: str):
        self.server = server
        self.domain = f"sample{next(_numbers)}.test"
        self.organization: Organization = server.create_organization(
            "Sample", kind=kind, admin_email=f"ada@{self.domain}"
        )
        self.token = self.organization.tokens().access_token
        self.http = self.organization.http()
        self.as_person = self.organization.http(key=None, headers={"authorization": f"Bearer {self.token}"})

    def call(self, method: str, path: str, content: object = None, *, http=None) -> dict:
        beta = {"anthropic-beta": "webhooks-2026-10-07"} if "/webhooks" in path else {}
        answer = (http or self.http).request(method, path, json=content, headers=beta)
        assert answer.status_code == 200, f"{method} {path}: {answer.text}"
        return answer.json()

    def new(self, path: str, content: object, *, http=None) -> str:
        return self.call("POST", path, content, http=http)["id"]

    def name(self) -> str:
        return f"name-{next(_numbers)}"

    def address(self) -> str:
        return f"{self.name()}@{self.domain}"

    def invite(self) -> str:
        return self.new("/v1/organizations/invites", {"email": self.address(), "role": "user"})

    def member(self) -> str:
        address = self.address()
        self.call("POST", "/v1/organizations/invites", {"email": address, "role": "user"})
        person = self.server.person()
        person.accept(person.invitation_mail(address).accept_link, name="Grace Hopper")
        return self.call("GET", f"/v1/organizations/users?email={address}")["data"][0]["id"]

    def workspace(self) -> str:
        return self.new("/v1/organizations/workspaces", {"name": self.name()})

    def api_key(self) -> str:
        return self.new("/admit/v1/api_keys", {"name": self.name(), "workspace_id": self.workspace()})

    def admin_key(self) -> str:
        return self.new("/admit/v1/admin_keys", {"name": self.name()})

    def scoped_key(self) -> str:
        return self.new("/admit/v1/scoped_keys", {"name": self.name(), "scopes": ["read:members"]})

    def group(self) -> str:
        return self.new("/v1/organizations/rbac_groups", {"name": self.name()})

    def role(self) -> str:
        return self.new("/admit/v1/custom_roles", {"display_name": self.name(), "permissions": []})

    def service_account(self) -> str:
        return self.new("/v1/organizations/service_accounts", {"name": self.name()}, http=self.as_person)

    def webhook(self) -> str:
        content = {"url": f"https://{self.domain}/hook", "enabled_events": ["external_key.failed"]}
        return self.new("/v1/organizations/webhooks", content)

    def rate_limit(self) -> str:
        entries = self.call("GET", "/v1/organizations/rate_limits")["data"]
        return next(entry["id"] for entry in entries if entry["group"]["type"] == "model_group")

    def batch(self) -> str:
        batch = self.new("/admit/v1/invite_batches", {"role": "user", "rows": [{"email": self.address()}]})
        path = f"/admit/v1/invite_batches/{batch}"
        wait_until(
            "the batch", lambda: self.call("GET", path)["status"] == "finished", deadline_seconds=DEADLINE_SECONDS
        )
        return batch

    def batches_are_finished(self) -> None:
        """One batch at a time: the next sample makes another."""

        def finished() -> bool:
            batches = self.call("GET", "/admit/v1/invite_batches")["data"]
            return all(batch["status"] not in ("queued", "running") for batch in batches)

        wait_until("all batches", finished, deadline_seconds=DEADLINE_SECONDS)


def things(scene: Scene, path: str) -> dict[str, Callable[[], str]]:
    """What stands for each example in the samples of an operation."""
    key = scene.scoped_key if "/scoped_keys" in path else scene.admin_key if "/admin_keys" in path else scene.api_key
    return {
        "apikey_01Rj2N8SVvo6BePZj99NhmiT": key,
        "ibatch_015gWxCN9Hfg2QhZwTK7Mdeu": scene.batch,
        "invite_015gWxCN9Hfg2QhZwTK7Mdeu": scene.invite,
        "nightly-build": scene.name,
        "rbac_group_012rppKaSVsmTo6NqRDXQXNF": scene.group,
        "rbac_role_012rppKaSVsmTo6NqRDXQXNF": scene.role,
        "rl_01VPTCmyiu5ZLsWkcxYG2pY8": scene.rate_limit,
        "svac_01SDCCSbTxrXDpWc1phhtcfK": scene.service_account,
        "user@example.com": scene.address,
        "user_01WCz1FkmYMm4gnmykNKUu3Q": scene.member,
        "wep_01WCz1FkmYMm4gnmykNKUu3Q": scene.webhook,
        "wrkspc_01JwQvzr7rXLA5AGx3HKfFUJ": scene.workspace,
    }


def joins(scene: Scene, operation: str, there: dict[str, str]) -> None:
    """Brings together what an operation finds together."""
    user, workspace = there.get("user_01WCz1FkmYMm4gnmykNKUu3Q"), there.get("wrkspc_01JwQvzr7rXLA5AGx3HKfFUJ")
    group, account = there.get("rbac_group_012rppKaSVsmTo6NqRDXQXNF"), there.get("svac_01SDCCSbTxrXDpWc1phhtcfK")
    if operation in ("retrieve_workspace_member", "update_workspace_member", "remove_workspace_member"):
        member = {"user_id": user, "workspace_role": "workspace_user"}
        scene.call("POST", f"/v1/organizations/workspaces/{workspace}/members", member)
    if operation == "remove_rbac_group_member":
        scene.call("POST", f"/v1/organizations/rbac_groups/{group}/members", {"user_id": user})
    if operation in ("retrieve_service_account_of_workspace", "update_service_account_of_workspace"):
        place = {"service_account_id": account, "workspace_role": "workspace_user"}
        path = f"/v1/organizations/workspaces/{workspace}/service_accounts"
        scene.call("POST", path, place, http=scene.as_person)
    if operation == "admit_resend_invite":
        # A link is mailed once a minute.
        scene.organization.advance(60)
    if operation == "detach_custom_role":
        role = there["rbac_role_012rppKaSVsmTo6NqRDXQXNF"]
        scene.call("POST", f"/admit/v1/custom_roles/{role}/groups", {"rbac_group_id": group})
