/** What was typed into the invite dialog is still there after whatever came in between. */

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

import { codeIn } from "../harness/admit.mjs";
import { emails, setTheStage } from "./stage.mjs";

const TYPED = "grace@draft.test\nedsger@draft.test";

const stage = setTheStage();
let acme;
let email;
let number = 0;

beforeEach(async () => {
  email = `ada@company${(number += 1)}.test`;
  acme = await stage.admit.createOrganization({ adminEmail: email });
});

const typedIn = (visitor) => visitor.dialog().getByLabel("Email addresses").inputValue();
const sendInvites = (visitor) => visitor.dialog().getByRole("button", { name: "Send invites" }).click();

async function openDialog(visitor) {
  await visitor.button("+ Invite").click();
  await visitor.sees(visitor.dialog().getByLabel("Email addresses"));
}

/** An administrator who has typed two addresses and chosen a role. */
async function administratorWithDraft(options) {
  const ada = await stage.visitor(options);
  await ada.signIn(email);
  await ada.openMembers(acme);
  await openDialog(ada);
  await ada.dialog().getByLabel("Email addresses").fill(TYPED);
  await ada.dialog().getByLabel("Role").selectOption("billing");
  return ada;
}

/** Signs in on the page that is open. */
async function signInHere(visitor, address, { count }) {
  await visitor.enter("Email address", address);
  await visitor.sees(visitor.field("Six-digit code"));
  const mail = await stage.sink.waitForMail(address, { about: "/sign-in/link/", count });
  await visitor.enter("Six-digit code", codeIn(mail));
  await visitor.seesNo(visitor.field("Six-digit code"));
}

test("without a network, the dialog says so and the addresses stay to be sent again", async () => {
  const ada = await administratorWithDraft();

  await ada.context.setOffline(true);
  await sendInvites(ada);
  await ada.sees(ada.dialog().getByText("The server did not answer"));
  assert.equal(await typedIn(ada), TYPED);
  await ada.context.setOffline(false);
  await ada.checkPage("invitations that could not be sent");
  await sendInvites(ada);

  await ada.sees(ada.dialog().getByText("2 people invited"));
  const invited = await emails(stage.api(acme.adminKey).invites.list({ roles: ["billing"] }));
  assert.deepEqual(invited, ["edsger@draft.test", "grace@draft.test"]);
  await ada.dialog().getByRole("button", { name: "Invite more" }).click();
  await ada.sees(ada.button("Send invites"));
  assert.equal(await typedIn(ada), "");
});

test("an error of the server is told in the dialog, and what was typed stays", async () => {
  const ada = await administratorWithDraft();
  const elsewhere = `${stage.admit.url}/nothing-here`;

  await ada.page.route(/\/members\/invite$/, (route) => route.continue({ url: elsewhere }), { times: 1 });
  await sendInvites(ada);

  await ada.sees(ada.dialog().getByText("There is nothing here"));
  assert.equal(await typedIn(ada), TYPED);
});

test("when the session has ended, signing in again leads back to the members and to what was typed", async () => {
  const ada = await administratorWithDraft();

  await ada.context.clearCookies();
  await sendInvites(ada);
  await ada.sees(ada.field("Email address"));
  await signInHere(ada, email, { count: 2 });

  await ada.sees(ada.heading("Members"));
  await openDialog(ada);
  assert.equal(await typedIn(ada), TYPED);
  assert.equal(await ada.dialog().getByLabel("Role").inputValue(), "billing");
});

test("what one person typed is not shown to the next one at the same browser", async () => {
  const olgasAddress = `olga-${email}`;
  const ada = await administratorWithDraft();
  await ada.dialog().getByLabel("Email addresses").fill(olgasAddress);
  await ada.dialog().getByLabel("Role").selectOption("admin");
  await sendInvites(ada);
  await ada.dialog().getByRole("button", { name: "Invite more" }).click();
  await ada.sees(ada.button("Send invites"));
  await ada.dialog().getByLabel("Email addresses").fill(TYPED);
  await (await stage.visitor()).acceptInvitation(olgasAddress, "Olga");

  await ada.context.clearCookies();
  await sendInvites(ada);
  await ada.sees(ada.field("Email address"));
  await signInHere(ada, olgasAddress, { count: 1 });
  await ada.sees(ada.heading("Members"));
  await openDialog(ada);

  assert.equal(await typedIn(ada), "");
});

test("Escape keeps a half-typed list, and Cancel gives it up", async () => {
  const ada = await administratorWithDraft();

  await ada.page.keyboard.press("Escape");
  await ada.seesNo(ada.dialog());
  await openDialog(ada);
  assert.equal(await typedIn(ada), TYPED);
  await ada.dialog().getByRole("button", { name: "Cancel" }).click();
  await ada.seesNo(ada.dialog());

  await openDialog(ada);
  assert.equal(await typedIn(ada), "");
});

test("signing out gives up what was typed", async () => {
  const ada = await administratorWithDraft();

  await ada.page.keyboard.press("Escape");
  await ada.page.locator("summary").filter({ hasText: "Your account" }).click();
  await ada.button("Sign out").click();
  await ada.sees(ada.field("Email address"));

  assert.equal(await ada.page.evaluate(() => sessionStorage.length), 0);
});
