/** The API reference: read by everybody, with and without JavaScript; calls made from it by whoever may. */

import assert from "node:assert/strict";
import { test } from "node:test";

import { setTheStage } from "./stage.mjs";

const stage = setTheStage();
const WITHOUT_JAVASCRIPT = { javaScriptEnabled: false };
const TABLET = { viewport: { width: 768, height: 1024 } };
const PAGE_BYTES = 100 * 1024;

/** What the shown sample says. */
const sample = (visitor) => visitor.page.locator(".sample:visible code").innerText();

/** What came over the wire for a page with all that it needs, in bytes. */
async function weigh(visitor, path) {
  let bytes = 0;
  const weighed = [];
  const add = (request) => weighed.push(request.sizes().then((sizes) => { bytes += sizes.responseBodySize; }));
  visitor.context.on("requestfinished", add);
  await visitor.open(path);
  await visitor.page.waitForLoadState("networkidle");
  visitor.context.off("requestfinished", add);
  await Promise.all(weighed);
  return bytes;
}

test("the operations are filtered while one types, and each leads to its page", async () => {
  const reader = await stage.visitor();
  assert.ok((await weigh(reader, "/reference")) < PAGE_BYTES);
  await reader.checkPage("all operations");
  assert.match(await reader.words(), /Operations: \d{3}/);

  await reader.field("Filter operations").fill("delete INVITE");
  const left = reader.page.locator("[data-reference-operation]:visible");
  assert.equal(await left.count(), 1);
  await reader.sees(reader.page.getByText("Operations: 1", { exact: true }));
  await reader.field("Filter operations").fill("no such thing");
  await reader.sees(reader.page.getByText("No operation has all of these words."));

  await reader.field("Filter operations").fill("create workspace");
  await reader.page.getByRole("link", { name: /^Create a workspace/ }).click();
  await reader.sees(reader.heading("Create a workspace"));
  await reader.checkPage("an operation");
  assert.ok((await weigh(reader, "/reference/create_workspace")) < PAGE_BYTES);
});

test("the language of the samples is chosen by key, and remembered on the next page", async () => {
  const reader = await stage.visitor(TABLET);
  await reader.open("/reference/create_invite");
  assert.match(await sample(reader), /^curl /);

  await reader.tabTo(reader.page.getByRole("radio", { name: "curl" }));
  await reader.page.keyboard.press("ArrowRight");
  assert.match(await sample(reader), /from anthropic import Anthropic/);
  await reader.checkPage("the samples in Python", { part: ".samples" });

  await reader.open("/reference/delete_invite");
  assert.match(await sample(reader), /client\.organization\.invites\.delete/);
});

test("a sample is copied whole", async () => {
  const reader = await stage.visitor({ permissions: ["clipboard-read", "clipboard-write"] });
  await reader.open("/reference/retrieve_organization");

  await reader.button("Copy curl").click();

  await reader.sees(reader.page.getByText("Copied"));
  assert.equal(await reader.page.evaluate(() => navigator.clipboard.readText()), await sample(reader));
});

test("without JavaScript, everything can be found and read, in every language", async () => {
  const reader = await stage.visitor(WITHOUT_JAVASCRIPT);
  await reader.open("/reference");
  await reader.enter("Filter operations", "archive workspace");
  await reader.page.getByRole("link", { name: /^Archive a workspace/ }).click();

  await reader.page.getByRole("radio", { name: "Go" }).check();

  assert.match(await sample(reader), /http\.NewRequest\("POST"/);
  assert.equal(await reader.page.getByRole("button", { name: /^Copy/ }).count(), 0);
});

test("without JavaScript, a call is made after signing in, and asked about first when it changes something", async () => {
  const acme = await stage.admit.createOrganization({ adminEmail: "ada@plain.test" });
  const ada = await stage.visitor(WITHOUT_JAVASCRIPT);
  await ada.open("/reference/create_invite");
  await ada.page.getByRole("link", { name: "Sign in" }).click();
  await ada.enter("Email address", "ada@plain.test");
  const mail = await stage.sink.waitForMail("ada@plain.test", { about: "/sign-in/link/" });
  await ada.enter("Six-digit code", /\b\d{6}\b/.exec(mail.text)[0]);
  await ada.sees(ada.heading("Create an invite and send its mail"));

  await ada.field("Body (JSON)").fill('{"email": "grace@plain.test", "role": "user"}');
  await ada.field("I want to change this organization").check();
  await ada.button("Send the call").click();

  await ada.sees(ada.heading("The server’s answer: 200 OK"));
  assert.match(await ada.words(), /"email": "grace@plain.test"/);
  assert.ok(await stage.sink.waitForMail("grace@plain.test", { about: "/accept/" }));
  assert.ok(acme.id);
});

test("keys are enough to try a call, and what is wrong is said at its field", async () => {
  const acme = await stage.admit.createOrganization({ adminEmail: "ada@keys.test" });
  const ada = await stage.visitor();
  await ada.signIn("ada@keys.test");
  const { keyboard } = ada.page;

  await ada.open("/reference/list_users");
  await ada.tabTo(ada.page.getByLabel("limit", { exact: false }).first());
  await keyboard.type("5");
  await ada.tabTo(ada.button("Send the call"));
  await keyboard.press("Enter");
  const answer = ada.heading("The server’s answer: 200 OK");
  await ada.sees(answer);
  await ada.focuses(answer);
  assert.match(await ada.words(), /ada@keys\.test/);
  assert.match(await ada.page.locator("[data-answer-headers]").textContent(), new RegExp(acme.id));
  await ada.checkPage("a call that was tried", { part: "#try" });

  await ada.open("/reference/retrieve_user");
  await ada.tabTo(ada.page.locator("#path-user_id"));
  await keyboard.type("..");
  await keyboard.press("Enter");
  await ada.sees(ada.page.getByText("This can’t be what the call is about."));
  await ada.checkPage("a call that was not made", { part: "#try" });

  await ada.open("/reference/create_workspace");
  await ada.tabTo(ada.field("Body (JSON)"));
  await ada.checkPage("a call that changes something", { part: "#try" });
  await ada.tabTo(ada.field("I want to change this organization"));
  await keyboard.press("Space");
  await ada.tabTo(ada.button("Send the call"));
  await keyboard.press("Enter");
  await ada.sees(ada.heading("The server’s answer: 200 OK"));
  assert.match(await ada.words(), /Secrets in it are shown this once/);
});
