/** Each core method through the unmodified TypeScript SDK, and an older release of it: the cases of `cases/`. */

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";

import * as sdk from "@anthropic-ai/sdk";
import * as older from "anthropic-sdk-0.130";

import { Admit, MailSink } from "../harness/admit.mjs";
import { callWith, cases, methodOf, operations, refusals } from "./book.mjs";
import { problems } from "./shapes.mjs";
import { assertIsPartOf, Stage } from "./stage.mjs";

let sink;
let admit;

before(async () => {
  sink = await MailSink.start();
  admit = await Admit.start({ sink, settings: { ADMIT_RATE_LIMITS: "off" } });
});

after(async () => {
  await admit?.stop();
  await sink?.stop();
});

/** Every case with every operation it is about that this release of the SDK has. */
function pairs({ Anthropic }, wanted) {
  const anybody = new Anthropic({ apiKey: "none", baseURL: "http://127.0.0.1:1" });
  return cases.filter(wanted).flatMap((one) =>
    operations
      .filter((operation) => operation.route === one.operation && methodOf(operation, anybody))
      .map((operation) => ({ operation, one, title: `${operation.name.replace("client.", "")}: ${one.title}` })),
  );
}

async function stageFor(one) {
  const stage = await Stage.of(admit, sink, one.organization, one.credential);
  await stage.play(one.given);
  return stage;
}

function call({ Anthropic }, stage, operation, one) {
  const client = new Anthropic({ apiKey: stage.credential, baseURL: admit.url, maxRetries: 0 });
  return callWith(operation, client, stage.fillIn(one.with ?? {}), { headers: stage.fillIn(one.headers ?? {}) });
}

/** What was answered for a page, whose object has more on it than that. */
function asItCame(page) {
  assert.deepEqual(page.data, page.body.data);
  return page.body;
}

async function checkWhatIsLeft(stage, one, answer) {
  stage.kept.answer = answer;
  await stage.play(one.then);
}

const succeeds = (one) => !("refused" in one);
const refuses = (one) => "refused" in one;

describe("it succeeds", () => {
  for (const { operation, one, title } of pairs(sdk, succeeds)) {
    test(title, async () => {
      const stage = await stageFor(one);
      const { data, response } = await call(sdk, stage, operation, one).withResponse();
      assert.equal(response.status, 200);
      const answer = operation.row.pagination ? asItCame(data) : data;
      assertIsPartOf(stage.fillIn(one.answers ?? {}), answer);
      assert.deepEqual(problems(answer, operation), []);
      await checkWhatIsLeft(stage, one, answer);
    });
  }
});

describe("it refuses", () => {
  for (const { operation, one, title } of pairs(sdk, refuses)) {
    test(title, async () => {
      const stage = await stageFor(one);
      const wanted = refusals[one.refused];
      const refused = await call(sdk, stage, operation, one).then(assert.fail, (error) => error);
      assert.equal(refused.status, wanted.status, refused.stack);
      assert.equal(refused.constructor.name, wanted.class);
      assert.equal(refused.errorCode ?? null, typeof one.refused === "string" ? one.refused : null);
      for (const text of stage.fillIn(one.message_names ?? [])) assert.ok(refused.message.includes(text), text);
      await checkWhatIsLeft(stage, one, refused.error);
    });
  }
});

describe("it succeeds with release 0.130", () => {
  for (const { operation, one, title } of pairs(older, succeeds)) {
    test(title, async () => {
      const stage = await stageFor(one);
      const answer = await call(older, stage, operation, one);
      assertIsPartOf(stage.fillIn(one.answers ?? {}), answer);
      await checkWhatIsLeft(stage, one, answer);
    });
  }
});
