/** Without a mail server, mail goes to the mailbox in the Console and its links to the log. */

import assert from "node:assert/strict";
import { test } from "node:test";

import { waitUntil } from "../harness/admit.mjs";
import { emails, setTheStage } from "./stage.mjs";

const stage = setTheStage({ mail: false });

test("the mailbox shows an invitation whose link can be used", async () => {
  const { admit } = stage;
  const ada = await stage.visitor();
  const setUpLink = await waitUntil("the set-up link", () => admit.log.match(/http:\/\/[^\s"]+\/setup\/[^\s"]+/)?.[0]);
  await ada.open(setUpLink);
  await ada.field(/organization.* name/i).fill("Analytical Engines");
  await ada.field(/your name/i).fill("Ada Lovelace");
  await ada.field(/your email/i).fill("ada@engines.test");
  await ada.field(/your email/i).press("Enter");
  await ada.sees(ada.page.getByText("Continue to Members"));
  const adminKey = (await ada.page.content()).match(/sk-ant-admin01-[\w-]+/)[0];
  const api = stage.api(adminKey);
  const organization = await api.retrieve();

  await api.invites.create({ email: "grace@engines.test", role: "user" });
  const listed = ada.page.getByText("grace@engines.test").first();
  await waitUntil("the mail in the mailbox", async () => {
    await ada.open(`/organizations/${organization.id}/settings/mailbox`);
    return (await listed.count()) > 0;
  });
  await ada.checkPage("mailbox");
  const mail = ada.page.getByRole("link").filter({ has: ada.page.getByText("grace@engines.test") });
  await ada.row("grace@engines.test").getByRole("link").or(mail).first().click();
  await ada.page.waitForURL(/\/settings\/mailbox\/.+/);
  await ada.checkPage("a mail of the mailbox");
  const link = await waitUntil("the link in the log", () => admit.log.match(/http:\/\/[^\s"]+\/accept\/[^\s"]+/)?.[0]);

  const grace = await stage.visitor();
  await grace.open(link);
  await grace.field("Your name").fill("Grace Hopper");
  await grace.button("Accept invitation").click();
  await grace.seesNo(grace.button("Accept invitation"));
  assert.deepEqual(await emails(api.users.list()), ["ada@engines.test", "grace@engines.test"]);
});
