/** Signing in: by code and by link, in the browser that asked, once, for ten minutes. */

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

import { codeIn, signInLinkIn } from "../harness/admit.mjs";
import { setTheStage } from "./stage.mjs";

const TEN_MINUTES = 600;
const TRIES = 5;

const stage = setTheStage();
let acme;
let email;
let number = 0;

beforeEach(async () => {
  email = `ada@company${(number += 1)}.test`;
  acme = await stage.admit.createOrganization({ adminEmail: email });
});

/** Asks for a sign-in mail and returns it. */
async function askForMail(visitor) {
  await visitor.open("/sign-in");
  await visitor.enter("Email address", email);
  await visitor.sees(visitor.field("Six-digit code"));
  return stage.sink.waitForMail(email, { about: "/sign-in/link/" });
}

async function isSignedIn(visitor) {
  await visitor.open(`/organizations/${acme.id}/settings/members`);
  return (await visitor.heading("Members").count()) > 0;
}

const wrong = (code) => String((Number(code) + 1) % 1_000_000).padStart(6, "0");

test("the mailed code signs in, and signing out ends it", async () => {
  const ada = await stage.visitor();
  await ada.open("/sign-in");
  await ada.checkPage("sign-in");
  const mail = await askForMail(ada);
  await ada.checkPage("sign-in code");

  await ada.enter("Six-digit code", codeIn(mail));

  await ada.seesNo(ada.field("Six-digit code"));
  assert.ok(await isSignedIn(ada));
  await ada.open("/account/sessions");
  await ada.checkPage("sessions");
  await ada.context.clearCookies();
  assert.ok(!(await isSignedIn(ada)));
});

test("the mailed link signs in after a button is pressed, once", async () => {
  const ada = await stage.visitor();
  const link = signInLinkIn(await askForMail(ada));

  await ada.open(link);
  await ada.checkPage("sign-in link");
  assert.ok(!(await isSignedIn(ada)), "opening the link does not sign in");
  await ada.open(link);
  await ada.button("Sign in").click();
  await ada.seesNo(ada.button("Sign in"));
  assert.ok(await isSignedIn(ada));

  const again = await stage.visitor();
  await again.open(link);
  assert.equal(await again.button("Sign in").count(), 0);
  await again.checkPage("used sign-in link");
});

test("a code works only in the browser that asked for it", async () => {
  const ada = await stage.visitor();
  const eve = await stage.visitor();
  const code = codeIn(await askForMail(ada));

  await eve.open("/sign-in");
  await eve.enter("Email address", `eve-${email}`);
  await eve.enter("Six-digit code", code);
  assert.ok(!(await isSignedIn(eve)));

  await ada.enter("Six-digit code", code);
  await ada.seesNo(ada.field("Six-digit code"));
  assert.ok(await isSignedIn(ada));
});

test("after ten minutes neither code nor link work", async () => {
  const ada = await stage.visitor();
  const mail = await askForMail(ada);
  await stage.admit.advance(TEN_MINUTES, acme.adminKey);

  await ada.enter("Six-digit code", codeIn(mail));
  assert.ok(!(await isSignedIn(ada)));
  await ada.open(signInLinkIn(mail));
  assert.equal(await ada.button("Sign in").count(), 0);
  await ada.checkPage("expired sign-in link");
});

test("five wrong tries kill the code", async () => {
  const ada = await stage.visitor();
  const code = codeIn(await askForMail(ada));

  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    await ada.open("/sign-in/code");
    if ((await ada.field("Six-digit code").count()) === 0) break;
    await Promise.all([ada.page.waitForEvent("load"), ada.enter("Six-digit code", wrong(code))]);
  }
  await ada.open("/sign-in/code");
  if (await ada.field("Six-digit code").count()) {
    await Promise.all([ada.page.waitForEvent("load"), ada.enter("Six-digit code", code)]);
  }

  assert.ok(!(await isSignedIn(ada)));
});

test("four wrong tries do not", async () => {
  const ada = await stage.visitor();
  const code = codeIn(await askForMail(ada));

  for (let attempt = 1; attempt < TRIES; attempt += 1) {
    await Promise.all([ada.page.waitForEvent("load"), ada.enter("Six-digit code", wrong(code))]);
  }
  await ada.enter("Six-digit code", code);

  await ada.seesNo(ada.field("Six-digit code"));
  assert.ok(await isSignedIn(ada));
});

test("an address nobody has gets the same answer and no mail", async () => {
  const ada = await stage.visitor();
  await askForMail(ada);
  const known = await ada.words();
  const stranger = await stage.visitor();

  await stranger.open("/sign-in");
  await stranger.enter("Email address", `nobody@${email.split("@")[1]}`);
  await stranger.sees(stranger.field("Six-digit code"));

  const unknown = await stranger.words();
  const blank = (words) => words.replace(/(ada|nobody)@[\w.]+/g, "ADDRESS");
  assert.equal(blank(unknown), blank(known));
  await askForMail(ada);
  assert.deepEqual(await stage.sink.mails(`nobody@${email.split("@")[1]}`), []);
});
