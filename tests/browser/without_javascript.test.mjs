/** The essentials with JavaScript off: every dialog is an ordinary page then. */

import assert from "node:assert/strict";
import { test } from "node:test";

import { acceptLinkIn } from "../harness/admit.mjs";
import { emails, setTheStage } from "./stage.mjs";

const stage = setTheStage();
const WITHOUT_JAVASCRIPT = { javaScriptEnabled: false };

test("without JavaScript, people sign in, invite, accept and revoke", async () => {
  const acme = await stage.admit.createOrganization({ adminEmail: "ada@plain.test" });
  const api = stage.api(acme.adminKey);
  const ada = await stage.visitor(WITHOUT_JAVASCRIPT);
  await ada.signIn("ada@plain.test");
  await ada.openMembers(acme);

  await ada.button("+ Invite").click();
  await ada.field("Email addresses").fill("grace@plain.test\nnot-an-address\nedsger@plain.test");
  await ada.field("Role").selectOption("user");
  await ada.button("Send invites").click();
  await ada.sees(ada.row("grace@plain.test").getByText("Invited"));
  await ada.sees(ada.row("not-an-address").getByText("Not an email address"));
  assert.match(await ada.field("Email addresses").inputValue(), /not-an-address/);

  const grace = await stage.visitor(WITHOUT_JAVASCRIPT);
  await grace.acceptInvitation("grace@plain.test", "Grace Hopper");
  assert.deepEqual(await emails(api.users.list()), ["ada@plain.test", "grace@plain.test"]);

  await ada.openMembers(acme);
  await ada.sees(ada.row("Grace Hopper"));
  await ada.button("Revoke invitation for edsger@plain.test").click();
  await ada.sees(ada.page.getByText("Revoke invitation?"));
  await ada.button("Revoke").click();
  await ada.sees(ada.heading("Members"));
  assert.equal(await ada.button("Revoke invitation for edsger@plain.test").count(), 0);
  assert.deepEqual(await emails(api.invites.list({ statuses: ["pending"] })), []);

  const edsger = await stage.visitor(WITHOUT_JAVASCRIPT);
  await edsger.open(acceptLinkIn(await stage.sink.waitForMail("edsger@plain.test", { about: "/accept/" })));
  assert.equal(await edsger.button("Accept invitation").count(), 0);
});

test("without JavaScript, an invitation can be declined, and that is asked first", async () => {
  const acme = await stage.admit.createOrganization({ adminEmail: "ada@decline.test" });
  const api = stage.api(acme.adminKey);
  await api.invites.create({ email: "grace@decline.test", role: "user" });
  const link = acceptLinkIn(await stage.sink.waitForMail("grace@decline.test", { about: "/accept/" }));
  const grace = await stage.visitor(WITHOUT_JAVASCRIPT);

  await grace.open(link);
  await grace.button("Decline").click();
  await grace.sees(grace.heading("Decline this invitation?"));
  assert.deepEqual(await emails(api.invites.list({ statuses: ["pending"] })), ["grace@decline.test"]);
  await grace.page.getByRole("link", { name: "Back to the invitation" }).click();
  await grace.button("Decline").click();
  await grace.sees(grace.heading("Decline this invitation?"));
  await grace.button("Decline").click();

  await grace.sees(grace.heading("You declined the invitation"));
  await grace.seesNo(grace.button("Accept invitation"));
  assert.deepEqual(await emails(api.invites.list({ statuses: ["pending"] })), []);
  assert.deepEqual(await emails(api.users.list()), ["ada@decline.test"]);
  await grace.open(link);
  assert.equal(await grace.button("Accept invitation").count(), 0);
});
