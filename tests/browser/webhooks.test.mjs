/** Settings > Webhooks: an endpoint that is made, tried and looked after, and what was delivered to it. */

import assert from "node:assert/strict";
import { createServer } from "node:http";
import { after, test } from "node:test";

import { setTheStage } from "./stage.mjs";

const received = [];
const receiver = createServer((request, answer) => {
  received.push(request.headers["webhook-id"]);
  request.resume().on("end", () => answer.writeHead(204).end());
});
const stage = setTheStage({
  settings: { ADMIT_RATE_LIMITS: "off", ADMIT_WEBHOOK_LOOPBACK_TARGETS: "true" },
  prepare: openTheOrganization,
});
let acme;
let signedIn;

async function openTheOrganization() {
  await new Promise((listens) => { receiver.listen(0, "127.0.0.1", listens); });
  acme = await stage.admit.createOrganization({ adminEmail: "ada@hooks.test" });
  const ada = await stage.visitor();
  await ada.signIn("ada@hooks.test");
  signedIn = await ada.context.storageState();
}

after(() => receiver.close());

async function administrator(options = {}) {
  const ada = await stage.visitor({ storageState: signedIn, ...options });
  await ada.open(`/organizations/${acme.id}/settings/webhooks`);
  await ada.sees(ada.heading("Webhooks"));
  return ada;
}

const target = () => `http://localhost:${receiver.address().port}/`;

test("an endpoint is made with the keyboard, tried, and a delivery is sent again", async () => {
  const ada = await administrator();
  const { keyboard } = ada.page;
  await ada.tabTo(ada.button("+ New endpoint"));
  await keyboard.press("Enter");
  await ada.sees(ada.dialog());
  await ada.checkPage("a new endpoint");
  await ada.dialog().getByLabel("URL").fill(target());
  await keyboard.press("Enter");
  await ada.sees(ada.dialog().getByText("Choose an event."));
  await ada.tabTo(ada.dialog().getByRole("checkbox", { name: "external_key.failed" }));
  await keyboard.press("Space");
  await keyboard.press("Enter");
  await ada.sees(ada.dialog().getByText(/^whsec_/));
  await ada.checkPage("the signing secret");
  await ada.dialog().getByRole("button", { name: "Done" }).click();
  await ada.page.getByRole("link", { name: target() }).click();

  await ada.sees(ada.heading("Deliveries of the last thirty days"));
  await ada.button("Send test event").click();
  await ada.dialog().getByRole("button", { name: "Send test event" }).click();
  await ada.sees(ada.row("external_key.failed").getByText("Delivered", { exact: true }));
  await ada.checkPage("an endpoint");
  await ada.row("external_key.failed").getByRole("button", { name: /^Send again/ }).click();
  await ada.sees(ada.page.getByText("The event is on its way again."));
  await ada.page.waitForFunction(() => document.querySelectorAll("#deliveries .badge.good").length === 2);
  assert.deepEqual(new Set(received).size, 1);
  assert.equal(received.length, 2);

  await ada.page.getByRole("button", { name: /^Details/ }).first().click();
  await ada.sees(ada.dialog().getByText(received[0]).first());
  await ada.checkPage("a delivery");
});

test("without JavaScript, an endpoint is made once, whatever is pressed again, and deleted", async () => {
  const ada = await administrator({ javaScriptEnabled: false });
  await ada.button("+ New endpoint").click();
  await ada.field("URL").fill("https://hooks.example.com/plain");
  await ada.page.getByRole("checkbox", { name: "external_key.failed" }).check();
  await ada.button("Create endpoint").click();
  await ada.sees(ada.page.getByText(/^whsec_/));
  const already = ada.heading("https://hooks.example.com/plain was made already");
  await ada.page.reload();
  await ada.sees(already);
  await ada.page.goBack();
  await ada.sees(already);
  await ada.button("Done").click();
  await ada.sees(ada.heading("https://hooks.example.com/plain"));
  await ada.page.locator(".head-acts summary").click();
  await ada.button("Delete endpoint").click();
  await ada.button("Delete endpoint").click();
  await ada.sees(ada.page.getByText("The endpoint was deleted."));
  assert.equal(await ada.page.getByRole("link", { name: "https://hooks.example.com/plain" }).count(), 0);
});
