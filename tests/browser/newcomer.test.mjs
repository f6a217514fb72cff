/** A newcomer's path, from an empty data directory to a member who has accepted, with everything that people do counted. */

import assert from "node:assert/strict";
import { test } from "node:test";

import { acceptLinkIn, waitUntil } from "../harness/admit.mjs";
import { emails, setTheStage } from "./stage.mjs";

const stage = setTheStage();

/** Somebody whose presses and fields are written down, on whatever page. */
async function watched() {
  const visitor = await stage.visitor();
  const done = [];
  await visitor.context.exposeBinding("did", (_, what) => { done.push(what); });
  await visitor.context.addInitScript(() => {
    const { did } = window;
    addEventListener("click", ({ isTrusted, target }) => {
      const pressed = target.closest("button, a");
      if (isTrusted && pressed) did(`press ${pressed.innerText}`);
    }, true);
    addEventListener("change", ({ target }) => { did(`fill in ${target.labels[0].innerText}`); }, true);
  });
  return [visitor, done];
}

test("four presses and five fields lead from an empty server to a member", async () => {
  const { admit, sink } = stage;
  const setUpLink = await waitUntil("the set-up link", () => admit.log.match(/http:\/\/\S+\/setup\/[\w-]+/)?.[0]);

  const [ada, byAda] = await watched();
  await ada.open(setUpLink);
  await ada.field("Organization name").fill("Analytical Engines");
  await ada.field("Your name").fill("Ada Lovelace");
  await ada.enter("Your email address", "ada@engines.test");
  const adminKey = (await ada.page.getByText(/sk-ant-admin01-[\w-]+/).textContent()).trim();
  await ada.page.getByRole("link", { name: "Invite people" }).click();
  await ada.field("Email addresses").fill("grace@engines.test");
  await ada.button("Send invites").click();
  await ada.sees(ada.row("grace@engines.test").getByText("Invited"));

  const [grace, byGrace] = await watched();
  await grace.open(acceptLinkIn(await sink.waitForMail("grace@engines.test", { about: "/accept/" })));
  await grace.field("Your name").fill("Grace Hopper");
  await grace.button("Accept invitation").click();
  await grace.sees(grace.heading("Welcome to Analytical Engines"));

  assert.deepEqual(await emails(stage.api(adminKey).users.list()), ["ada@engines.test", "grace@engines.test"]);
  assert.deepEqual(byAda, [
    "fill in Organization name",
    "fill in Your name",
    "fill in Your email address",
    "press Create organization",
    "press Invite people",
    "fill in Email addresses",
    "press Send invites",
  ]);
  assert.deepEqual(byGrace, ["fill in Your name", "press Accept invitation"]);
});
