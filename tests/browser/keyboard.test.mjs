/** Inviting and revoking without a mouse: every step by a key, and the focus always somewhere that makes sense. */

import assert from "node:assert/strict";
import { test } from "node:test";

import { emails, setTheStage } from "./stage.mjs";

const stage = setTheStage();

test("keys are enough to invite people and to revoke an invitation", async () => {
  const acme = await stage.admit.createOrganization({ adminEmail: "ada@keys.test" });
  const api = stage.api(acme.adminKey);
  const ada = await stage.visitor();
  const { keyboard } = ada.page;
  await ada.signIn("ada@keys.test");
  await ada.openMembers(acme);

  // The dialog opens on its text box, and Escape gives the focus back to the button that opened it.
  const addresses = ada.dialog().getByLabel("Email addresses");
  await ada.tabTo(ada.button("+ Invite"));
  await keyboard.press("Enter");
  await ada.sees(addresses);
  await ada.focuses(addresses);
  await keyboard.press("Escape");
  await ada.seesNo(ada.dialog());
  await ada.focuses(ada.button("+ Invite"));

  await keyboard.press("Enter");
  await ada.sees(addresses);
  await keyboard.type("grace@keys.test, edsger@keys.test");
  await ada.tabTo(ada.dialog().getByLabel("Role"));
  await keyboard.type("Dev");
  await ada.tabTo(ada.dialog().getByRole("button", { name: "Send invites" }));
  await keyboard.press("Enter");
  await ada.sees(ada.row("grace@keys.test", ada.dialog()).getByText("Invited", { exact: true }));
  await ada.tabTo(ada.dialog().getByRole("button", { name: "Done" }));
  await keyboard.press("Space");
  await ada.seesNo(ada.dialog());
  await ada.focuses(ada.button("+ Invite"));
  assert.deepEqual(await emails(api.invites.list({ roles: ["developer"] })), ["edsger@keys.test", "grace@keys.test"]);

  // Cancelling returns to the trash icon, also when the list changed behind the dialog; revoking takes its row away, and
  // the focus goes to the page.
  const trash = ada.button("Revoke invitation for grace@keys.test");
  await ada.tabTo(trash);
  await keyboard.press("Enter");
  await ada.tabTo(ada.dialog().getByRole("button", { name: "Cancel" }));
  await api.invites.create({ email: "barbara@keys.test", role: "user" });
  await ada.row("barbara@keys.test").waitFor({ state: "attached" });
  await keyboard.press("Enter");
  await ada.seesNo(ada.dialog());
  await ada.focuses(trash);
  await keyboard.press("Enter");
  await ada.tabTo(ada.dialog().getByRole("button", { name: "Revoke", exact: true }));
  await keyboard.press("Enter");
  await ada.seesNo(trash);
  await ada.sees(ada.page.getByText("The invitation was revoked."));
  await ada.focuses(ada.page.locator("main"));
  assert.deepEqual(await emails(api.invites.list({ statuses: ["pending"] })), ["barbara@keys.test", "edsger@keys.test"]);
});
