/** Settings > Invites: the history of all invitations, one of them, and the dialogs about it. */

import assert from "node:assert/strict";
import { test } from "node:test";

import { emails, setTheStage } from "./stage.mjs";

const stage = setTheStage({ settings: { ADMIT_RATE_LIMITS: "off" }, prepare: invite });
const ADDRESSES = ["grace@history.test", "edsger@history.test", "radia@history.test"];
let acme;
let api;
let signedIn;

async function invite() {
  acme = await stage.admit.createOrganization({ adminEmail: "ada@history.test" });
  api = stage.api(acme.adminKey);
  for (const email of ADDRESSES) await api.invites.create({ email, role: "user" });
  const ada = await stage.visitor();
  await ada.signIn("ada@history.test");
  signedIn = await ada.context.storageState();
}

async function administrator(options = {}) {
  const ada = await stage.visitor({ storageState: signedIn, ...options });
  await ada.open(`/organizations/${acme.id}/settings/invites`);
  await ada.sees(ada.heading("Invites"));
  return ada;
}

test("the history is searched and filtered as one types, and each invitation has a page with what happened", async () => {
  const ada = await administrator();
  await ada.checkPage("the history of invitations");

  await ada.page.getByRole("searchbox", { name: "Search by address" }).fill("grace");
  await ada.sees(ada.page.getByText("1 invitation shown"));
  await ada.page.getByLabel("Filter by status").selectOption("declined");
  await ada.sees(ada.heading("No invitation matches"));
  await ada.page.getByLabel("Filter by status").selectOption("pending");
  await ada.page.getByRole("link", { name: "grace@history.test" }).click();

  await ada.sees(ada.heading("grace@history.test"));
  await ada.sees(ada.page.getByText("Invitation made"));
  await ada.checkPage("an invitation");
});

test("charts show what becomes of invitations, as pictures and as numbers", async () => {
  const ada = await administrator();
  await ada.page.getByRole("link", { name: "Charts" }).click();
  await ada.sees(ada.heading("What becomes of invitations"));
  const row = ada.page.getByRole("table", { name: "By domain" }).getByRole("row", { name: /history\.test/ });
  assert.match(await ada.words(row), /history\.test 3/);
  await ada.checkPage("charts of invitations");
});

test("with the keyboard alone, the time to accept and the role are changed and the invitation is revoked", async () => {
  const ada = await administrator();
  const { keyboard } = ada.page;
  const press = async (locator, key) => {
    await ada.tabTo(locator);
    await keyboard.press(key);
  };
  await press(ada.page.getByRole("link", { name: "edsger@history.test" }), "Enter");
  await ada.sees(ada.heading("edsger@history.test"));

  await press(ada.button("Change time"), "Enter");
  await ada.sees(ada.dialog().getByRole("heading", { name: "Change time to accept" }));
  await ada.checkPage("change of the time to accept");
  await press(ada.dialog().getByLabel("It can be accepted for"), "End");
  await press(ada.dialog().getByRole("button", { name: "Change time" }), "Enter");
  await ada.sees(ada.page.getByText("The time to accept was changed."));

  await press(ada.button("Change role"), "Enter");
  await ada.sees(ada.dialog().getByRole("heading", { name: "Change role of invitation" }));
  await ada.checkPage("change of role of an invitation");
  await keyboard.press("ArrowDown");
  await press(ada.dialog().getByRole("button", { name: "Change role" }), "Enter");
  await ada.sees(ada.page.getByText("Role changed from User to"));

  await press(ada.button("Revoke"), "Enter");
  await ada.sees(ada.dialog().getByRole("heading", { name: "Revoke invitation?" }));
  await press(ada.dialog().getByRole("button", { name: "Revoke" }), "Enter");
  await ada.sees(ada.page.getByText("The invitation was revoked."));
  assert.ok(!(await emails(api.invites.list({ statuses: ["pending"] }))).includes("edsger@history.test"));
});

test("with the keyboard alone, several invitations are chosen and revoked, each with its result", async () => {
  const several = ["one@several.test", "two@several.test", "three@several.test"];
  for (const email of several) await api.invites.create({ email, role: "user" });
  const ada = await administrator();
  const { keyboard } = ada.page;
  await ada.page.getByRole("searchbox", { name: "Search by address" }).fill("several");
  await ada.sees(ada.page.getByText("3 invitations shown"));
  await ada.tabTo(ada.page.getByRole("checkbox", { name: "Choose all on this page" }));
  await keyboard.press("Space");
  await ada.tabTo(ada.page.getByRole("checkbox", { name: "Choose two@several.test" }));
  await keyboard.press("Space");
  await ada.tabTo(ada.button("Revoke"));
  await keyboard.press("Enter");
  await ada.sees(ada.dialog().getByRole("heading", { name: "Revoke 2 invitations?" }));
  await ada.checkPage("revoking several invitations");
  await ada.tabTo(ada.dialog().getByRole("button", { name: "Revoke" }));
  await keyboard.press("Enter");
  await ada.sees(ada.row("one@several.test", ada.dialog()).getByText("Revoked"));
  await ada.tabTo(ada.dialog().getByRole("button", { name: "Done" }));
  await keyboard.press("Enter");
  await ada.seesNo(ada.dialog());
  const open = await emails(api.invites.list({ statuses: ["pending"] }));
  assert.deepEqual(open.filter((email) => several.includes(email)), ["two@several.test"]);
});

test("without JavaScript, the history is filtered and an invitation revoked", async () => {
  const ada = await administrator({ javaScriptEnabled: false });
  await ada.field("Search by address").fill("radia");
  await ada.button("Filter").click();
  await ada.page.getByRole("link", { name: "radia@history.test" }).click();
  await ada.button("Revoke").click();
  await ada.sees(ada.heading("Revoke invitation?"));
  await ada.button("Revoke").click();
  await ada.sees(ada.page.getByText("The invitation was revoked."));
  assert.ok(!(await emails(api.invites.list({ statuses: ["pending"] }))).includes("radia@history.test"));
  await ada.page.getByRole("link", { name: "Invites", exact: true }).first().click();
  await ada.page.getByRole("checkbox", { name: "Choose grace@history.test" }).check();
  assert.equal(await ada.page.getByRole("checkbox", { name: "Choose all on this page" }).count(), 0);
  await ada.button("Send again").click();
  await ada.sees(ada.heading("Send 1 invitation again?"));
  await ada.button("Send again").click();
  // It was mailed less than a minute ago.
  await ada.sees(ada.row("grace@history.test").getByText("mailed too often, or just now"));
});
