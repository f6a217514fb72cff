/** The page that shows every component: what stands there holds wherever it is used. */

import { test } from "node:test";

import { setTheStage } from "./stage.mjs";

const stage = setTheStage({ mail: false });
const WIDTHS = [375, 768, 1280];

test("every component is accessible in both themes and fits every width", async () => {
  const visitor = await stage.visitor();
  await visitor.open("/design");
  await visitor.sees(visitor.heading("Design"));
  for (const width of WIDTHS) {
    await visitor.page.setViewportSize({ width, height: 900 });
    await visitor.checkPage(`design at ${width} pixels`);
  }
});
