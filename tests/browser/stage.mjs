/** The stage of a browser test: one server, one mail sink, one browser, and a log shown beside what fails. */

import { after, afterEach, before } from "node:test";

import Anthropic from "@anthropic-ai/sdk";

import { Admit, MailSink } from "../harness/admit.mjs";
import { launch, Visitor } from "./visitor.mjs";

/**
 * Call once at the top of a test file; what it returns is filled in before the first test. `settings` are the server's;
 * `prepare` runs when everything stands, for what all tests of the file share.
 */
export function setTheStage({ mail = true, settings = {}, prepare = () => {} } = {}) {
  const stage = { visitors: [] };

  before(async () => {
    stage.sink = mail ? await MailSink.start() : undefined;
    stage.admit = await Admit.start({ sink: stage.sink, settings: { ADMIT_LOG: "trace", ...settings } });
    stage.browser = await launch();
    await prepare();
  });

  afterEach(async (context) => {
    stage.admit?.logWhenFailed(context);
    for (const visitor of stage.visitors.splice(0)) await visitor.leave();
  });

  after(async () => {
    await stage.browser?.close();
    await stage.admit?.stop();
    if (mail) await stage.admit?.checkLog();
    await stage.sink?.stop();
  });

  /** Somebody new arrives, who leaves after the test. `options` are those of a browser context. */
  stage.visitor = async (options) => {
    const visitor = await Visitor.arrive(stage.browser, stage.admit, options);
    stage.visitors.push(visitor);
    return visitor;
  };

  /** The official SDK, to look from the other side at what the Console did. */
  stage.api = (adminKey) =>
    new Anthropic({ apiKey: adminKey, baseURL: stage.admit.url, maxRetries: 0 }).organization;

  return stage;
}

/** The addresses of a list of members or invites, sorted. */
export async function emails(list) {
  const found = [];
  for await (const { email } of list) found.push(email);
  return found.sort();
}
