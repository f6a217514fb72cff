/** The official TypeScript SDK, unmodified, against Admit: calls, typed errors, paging and filters. */

import assert from "node:assert/strict";
import { after, before, beforeEach, describe, test } from "node:test";

import Anthropic, { AuthenticationError, BadRequestError, NotFoundError, RateLimitError } from "@anthropic-ai/sdk";
import {
  AlreadyMemberError,
  CannotRemoveLastMemberError,
  InviteAlreadyExistsError,
} from "@anthropic-ai/sdk/resources/organization";

import { acceptByForm, acceptLinkIn, Admit, MailSink } from "../harness/admit.mjs";
import { collect, pagesOf } from "./helpers.mjs";

const INVITES = 2_500;
const INVITING_AT_ONCE = 8;

let sink;
let admit;
let unlimited;
let number = 0;

before(async () => {
  sink = await MailSink.start();
  admit = await Admit.start({ sink });
  unlimited = await Admit.start({ sink, settings: { ADMIT_RATE_LIMITS: "off" } });
});

after(async () => {
  await Promise.all([admit?.stop(), unlimited?.stop()]);
  await sink?.stop();
});

const client = (organization, server = admit) =>
  new Anthropic({ apiKey: organization.adminKey, baseURL: server.url, maxRetries: 0 });

for (const surface of ["organization", "beta.organization"]) {
  describe(`client.${surface}`, () => {
    let acme;
    let api;
    let domain;

    beforeEach(async () => {
      domain = `company${(number += 1)}.test`;
      acme = await admit.createOrganization({ adminEmail: `ada@${domain}` });
      api = surface === "organization" ? client(acme).organization : client(acme).beta.organization;
    });

    async function join(email, role, name) {
      await api.invites.create({ email, role });
      await acceptByForm(acceptLinkIn(await sink.waitForMail(email, { about: "/accept/" })), name);
      const [member] = await collect(api.users.list({ email }));
      assert.ok(member, `${email} accepted, but is no member`);
      return member;
    }

    test("the organization of the key is told", async () => {
      assert.deepEqual(await api.retrieve(), { id: acme.id, name: "Acme", type: "organization" });
    });

    test("an invite is created, read, listed and withdrawn", async () => {
      const invite = await api.invites.create({ email: `Grace@${domain}`, role: "developer" });

      assert.match(invite.id, /^invite_01/);
      assert.deepEqual(
        { ...invite, id: "", invited_at: "", expires_at: "" },
        {
          id: "",
          type: "invite",
          email: `Grace@${domain}`,
          role: "developer",
          status: "pending",
          invited_at: "",
          expires_at: "",
          accepted_at: null,
          rbac_group_ids: [],
        },
      );
      assert.equal(new Date(invite.expires_at) - new Date(invite.invited_at), 21 * 86_400_000);
      assert.deepEqual(await api.invites.retrieve(invite.id), invite);
      assert.deepEqual(await collect(api.invites.list()), [invite]);

      assert.deepEqual(await api.invites.delete(invite.id), { id: invite.id, type: "invite_deleted" });
      assert.equal((await api.invites.retrieve(invite.id)).status, "deleted");
      assert.deepEqual(await collect(api.invites.list()), []);
    });

    test("a member is listed, read, updated and removed", async () => {
      const grace = await join(`grace@${domain}`, "user", "Grace Hopper");

      assert.equal(grace.name, "Grace Hopper");
      assert.deepEqual(await api.users.retrieve(grace.id), grace);
      assert.equal((await api.users.update(grace.id, { role: "billing" })).role, "billing");
      assert.deepEqual(
        (await collect(api.users.list())).map((member) => [member.email, member.role]),
        [
          [`grace@${domain}`, "billing"],
          [`ada@${domain}`, "admin"],
        ],
      );
      assert.deepEqual(await api.users.remove(grace.id), { id: grace.id, type: "user_deleted" });
      await assert.rejects(() => api.users.retrieve(grace.id), NotFoundError);
    });

    test("refusals are raised as their own classes", async () => {
      await api.invites.create({ email: `grace@${domain}`, role: "user" });
      const [ada] = await collect(api.users.list());

      await assert.rejects(() => api.invites.create({ email: `GRACE@${domain}`, role: "user" }), InviteAlreadyExistsError);
      await assert.rejects(() => api.invites.create({ email: `ada@${domain}`, role: "user" }), AlreadyMemberError);
      await assert.rejects(() => api.users.remove(ada.id), CannotRemoveLastMemberError);
      await assert.rejects(() => api.invites.create({ email: `eve@${domain}`, role: "admin" }), BadRequestError);
      await assert.rejects(() => api.invites.retrieve("invite_01unknown"), NotFoundError);
    });

    test("an error tells its type, its code and the request it belongs to", async () => {
      const error = await api.invites.create({ email: `ada@${domain}`, role: "user" }).then(assert.fail, (refused) => refused);

      assert.equal(error.status, 400);
      assert.equal(error.type, "invalid_request_error");
      assert.equal(error.errorCode, "already_member");
      assert.equal(error.requestID, error.error.request_id);
      assert.match(error.requestID, /^req_/);
    });

    test("invites are filtered by address, role and status", async () => {
      const tagged = await api.invites.create({ email: `Jane+hiring@${domain}`, role: "user" });
      const other = await api.invites.create({ email: `bob+x@${domain}`, role: "billing" });
      const ids = async (query) => (await collect(api.invites.list(query))).map((invite) => invite.id);

      assert.deepEqual(await ids({ email: `jane@${domain}` }), [tagged.id]);
      assert.deepEqual(await ids({ roles: ["billing"] }), [other.id]);
      assert.deepEqual(await ids({ roles: ["billing", "user"], statuses: ["pending"] }), [other.id, tagged.id]);
      assert.deepEqual(await ids({ statuses: ["accepted", "expired"] }), []);
    });
  });
}

test("a wrong key raises AuthenticationError", async () => {
  const stranger = new Anthropic({ apiKey: "sk-ant-admin01-wrong", baseURL: admit.url, maxRetries: 0 });

  await assert.rejects(() => stranger.organization.retrieve(), AuthenticationError);
});

test("past the limit RateLimitError is raised, with the seconds to wait", async () => {
  const { organization } = client(await admit.createOrganization({ name: "Busy", adminEmail: "ada@busy.test" }));

  const error = await (async () => {
    for (let request = 0; request < 105; request += 1) await organization.retrieve();
  })().then(() => assert.fail("105 requests in a minute passed"), (refused) => refused);

  assert.ok(error instanceof RateLimitError);
  assert.match(error.headers.get("retry-after"), /^[1-9]\d?$/);
});

describe("over 2,500 invites", () => {
  let invites;

  before(async () => {
    const crowded = await unlimited.createOrganization({ name: "Crowded", adminEmail: "ada@crowded.test" });
    ({ invites } = client(crowded, unlimited).organization);
    const waiting = Array.from({ length: INVITES }, (_, index) => `person${index}@crowded.test`);
    const inviteTheNext = async () => {
      for (let email = waiting.pop(); email; email = waiting.pop()) await invites.create({ email, role: "user" });
    };
    await Promise.all(Array.from({ length: INVITING_AT_ONCE }, inviteTheNext));
  });

  test("paging forward meets each once, newest first", async () => {
    const seen = await collect(invites.list({ limit: 300 }));

    assert.equal(new Set(seen.map((invite) => invite.id)).size, INVITES);
    assert.equal(seen.length, INVITES);
    const moments = seen.map((invite) => invite.invited_at);
    assert.deepEqual(moments, moments.toSorted().toReversed());
  });

  test("paging backward meets the same", async () => {
    const forward = (await collect(invites.list({ limit: 1000 }))).map((invite) => invite.id);

    const pages = await pagesOf(invites.list({ before_id: forward.at(-1), limit: 300 }));

    const backward = pages.toReversed().flatMap((page) => page.data.map((invite) => invite.id));
    assert.deepEqual(backward, forward.slice(0, -1));
  });
});
