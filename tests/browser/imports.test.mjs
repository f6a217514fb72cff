/** People out of a CSV file: what would happen, what happened, and back. */

import assert from "node:assert/strict";
import { test } from "node:test";

import { emails, setTheStage } from "./stage.mjs";

const PEOPLE = 60;
const FILE = ["Name;Email;Role", ...Array.from({ length: PEOPLE }, (_, i) => `Person ${i};p${i}@import.test;user`), "Bad;nobody;"].join("\r\n");

const stage = setTheStage({ settings: { ADMIT_RATE_LIMITS: "off" } });

test("a file is checked, imported and undone", async () => {
  const acme = await stage.admit.createOrganization({ adminEmail: "ada@import.test" });
  const pending = () => emails(stage.api(acme.adminKey).invites.list({ statuses: ["pending"], limit: 1000 }));
  const ada = await stage.visitor();
  await ada.signIn("ada@import.test");
  await ada.openMembers(acme);
  await ada.page.getByRole("link", { name: "Import CSV" }).click();
  await ada.sees(ada.heading("Import people from a file"));
  await ada.checkPage("the choice of a file");

  await ada.field("CSV file").setInputFiles({ name: "people.csv", mimeType: "text/csv", buffer: Buffer.from("address\nx@y.test\n") });
  await ada.button("Check the file").click();
  await ada.sees(ada.page.getByText("The column email is missing in the first line."));

  await ada.field("CSV file").setInputFiles({ name: "people.csv", mimeType: "text/csv", buffer: Buffer.from(FILE) });
  await ada.button("Check the file").click();
  await ada.sees(ada.heading("What will happen"));
  await ada.sees(ada.row("nobody").getByText("Not an email address"));
  await ada.sees(ada.page.getByText("Columns that are left out: Name"));
  await ada.checkPage("what will become of a file");
  assert.deepEqual(await pending(), []);

  // The page follows the import by itself.
  await ada.button(`Invite ${PEOPLE} people`).click();
  await ada.sees(ada.page.getByText("Finished", { exact: true }));
  await ada.sees(ada.page.getByText(`${PEOPLE + 1} of ${PEOPLE + 1} done`));
  await ada.checkPage("an import");
  assert.equal((await pending()).length, PEOPLE);

  await ada.button("Undo import").click();
  await ada.dialog().getByRole("button", { name: "Undo import" }).click();
  await ada.sees(ada.page.getByText(`${PEOPLE} invitations were revoked.`));
  assert.deepEqual(await pending(), []);
});
