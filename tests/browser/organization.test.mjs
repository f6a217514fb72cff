/** Settings > Organization: its name, its limits, who may be invited, how its mails look, and what can't be undone. */

import assert from "node:assert/strict";
import { test } from "node:test";

import { acceptByForm, acceptLinkIn } from "../harness/admit.mjs";
import { setTheStage } from "./stage.mjs";

const stage = setTheStage({ settings: { ADMIT_RATE_LIMITS: "off" }, prepare: fillTheOrganizations });
let acme;
let mill;
let api;
let signedIn;

async function fillTheOrganizations() {
  acme = await stage.admit.createOrganization({ adminEmail: "ada@house.test" });
  mill = await stage.admit.createOrganization({ name: "Mill", kind: "enterprise", adminEmail: "ada@house.test" });
  api = stage.api(acme.adminKey);
  await api.invites.create({ email: "linus@house.test", role: "developer" });
  await stage.api(mill.adminKey).invites.create({ email: "grace@house.test", role: "managed" });
  await acceptByForm(acceptLinkIn(await stage.sink.waitForMail("grace@house.test", { about: "/accept/" })), "Grace Hopper");
  const ada = await stage.visitor();
  await ada.signIn("ada@house.test");
  signedIn = await ada.context.storageState();
}

async function administrator(organization = acme, part = "") {
  const ada = await stage.visitor({ storageState: signedIn });
  await ada.open(`/organizations/${organization.id}/settings/organization${part}`);
  return ada;
}

const saved = (visitor) => visitor.sees(visitor.page.getByText("The settings were saved."));

test("keys are enough to rename the organization, and the side bars of all who look say the new name at once", async () => {
  const [ada, other] = [await administrator(), await administrator()];
  const { keyboard } = ada.page;
  await ada.checkPage("the organization");
  await other.button("Rename").click();
  await other.dialog().getByLabel("Name").fill("Acme Works");

  await ada.tabTo(ada.button("Rename"));
  await keyboard.press("Enter");
  await ada.focuses(ada.dialog().getByLabel("Name"));
  await keyboard.press("Control+A");
  await keyboard.type("Acme Labs");
  await keyboard.press("Enter");
  await saved(ada);
  for (const visitor of [ada, other]) await visitor.sees(visitor.page.locator(".side .switcher").getByText("Acme Labs").first());
  assert.equal((await api.retrieve()).name, "Acme Labs");

  await other.dialog().getByRole("button", { name: "Save" }).click();
  await other.sees(other.dialog().getByText("Somebody else changed this while you were editing"));
  assert.equal(await other.dialog().getByLabel("Name").inputValue(), "Acme Works");
});

test("limits and allowed domains are set in dialogs, which say what is wrong at its field", async () => {
  const ada = await administrator();
  await ada.button("Change limits").click();
  await ada.dialog().getByLabel("Seats").fill("many");
  await ada.dialog().getByRole("button", { name: "Save" }).click();
  await ada.sees(ada.dialog().getByText("Enter a whole number"));
  await ada.checkPage("a limit that is no number");
  await ada.dialog().getByLabel("Seats").fill("2");
  await ada.dialog().getByRole("button", { name: "Save" }).click();
  await saved(ada);
  await ada.sees(ada.row("Seats").getByText("Reached"));

  await ada.button("Change who may be invited").click();
  await ada.dialog().getByLabel("Only these domains").check();
  await ada.dialog().getByLabel("Allowed domains").fill("house.test\nno_domain");
  await ada.dialog().getByRole("button", { name: "Save" }).click();
  await ada.sees(ada.dialog().getByText("no_domain is not a domain."));
  await ada.dialog().getByLabel("Allowed domains").fill("house.test");
  await ada.dialog().getByRole("button", { name: "Save" }).click();
  await saved(ada);
  await ada.sees(ada.page.getByRole("main").getByText("house.test"));
});

test("an invitation is seen as it will be sent while its looks are chosen, and nothing in it runs or loads", async () => {
  const ada = await administrator(acme, "/mail");
  await ada.sees(ada.heading("Mail appearance"));
  await ada.field("A line of your own").fill("Questions? Room 4. <b>");
  await ada.page.getByRole("radio", { name: "Blue" }).check();
  await ada.field("Language of the preview").selectOption("de");
  const frame = ada.page.locator("iframe[src*='preview=de'][src*='3B6FB6' i][src*='Room']");
  await ada.sees(frame);
  await ada.checkPage("the preview of a mail");

  const document = await ada.context.newPage();
  await document.goto(await frame.getAttribute("src"));
  await document.getByText("Questions? Room 4. <b>").waitFor();
  await document.getByRole("link", { name: "Einladung annehmen" }).waitFor();
  await document.close();

  await ada.button("Save").click();
  await saved(ada);
  await ada.sees(ada.page.getByText("Questions? Room 4. <b>"));
});

test("keys are enough to revoke all open invitations, once the name is typed", async () => {
  const ada = await administrator();
  const { keyboard } = ada.page;
  const { name } = await api.retrieve();
  await ada.tabTo(ada.button("Revoke all open invitations"));
  await keyboard.press("Enter");
  await ada.sees(ada.dialog().getByText("Open invitations: 1."));
  await ada.checkPage("the question before revoking all");
  await ada.focuses(ada.dialog().getByRole("textbox"));
  await keyboard.type("something else");
  await keyboard.press("Enter");
  await ada.sees(ada.dialog().getByText("Type the name as it is written here"));
  await ada.tabTo(ada.dialog().getByRole("textbox"));
  await keyboard.type(name);
  await keyboard.press("Enter");
  await ada.sees(ada.page.getByText("All open invitations were revoked."));
  assert.equal((await api.invites.list({ statuses: ["pending"] })).data.length, 0);
});

test("keys are enough to disable all API keys, once the name is typed", async () => {
  const native = (path, body) =>
    fetch(`${stage.admit.url}${path}`, {
      method: "POST",
      headers: { "x-api-key": acme.adminKey, "content-type": "application/json" },
      body: JSON.stringify(body),
    }).then((answer) => answer.json());
  const { id } = await native("/v1/organizations/workspaces", { name: "Engine" });
  await native("/admit/v1/api_keys", { name: "Deploy", workspace_id: id });
  const ada = await administrator();
  const { keyboard } = ada.page;
  const { name } = await api.retrieve();
  await ada.tabTo(ada.button("Disable all API keys"));
  await keyboard.press("Enter");
  await ada.sees(ada.dialog().getByText("Active API keys: 1."));
  await ada.focuses(ada.dialog().getByRole("textbox"));
  await keyboard.type(name);
  await keyboard.press("Enter");
  await ada.sees(ada.page.getByText("All API keys were disabled."));
  assert.equal((await stage.api(acme.adminKey).apiKeys.list({ status: "active" })).data.length, 0);
});

test("keys are enough to hand over the primary ownership, which then can't be done again", async () => {
  const ada = await administrator(mill);
  const { keyboard } = ada.page;
  await ada.tabTo(ada.button("Hand over primary ownership"));
  await keyboard.press("Enter");
  await ada.focuses(ada.dialog().getByLabel("Email address of the new primary owner"));
  await keyboard.type("grace@house.test");
  await ada.tabTo(ada.dialog().getByLabel(/^To confirm, type the name/));
  await keyboard.type("Mill");
  await ada.checkPage("the question before handing over");
  await ada.tabTo(ada.dialog().getByRole("button", { name: "Hand over primary ownership" }));
  await keyboard.press("Enter");
  await ada.sees(ada.page.getByText("Primary ownership was handed over."));
  await ada.seesNo(ada.button("Hand over primary ownership"));
  const [grace] = (await stage.api(mill.adminKey).users.list({ email: "grace@house.test" })).data;
  assert.equal(grace.role, "primary_owner");
});
