/** The page that shows every component: what stands there holds wherever it is used. */

import { test } from "node:test";

import { setTheStage } from "./stage.mjs";

const stage = setTheStage({ mail: false });
const WIDTHS = [768, 390];

test("every component is accessible in both themes and fits every width", async () => {
  const visitor = await stage.visitor();
  await visitor.open("/design");
  await visitor.sees(visitor.heading("Design"));
  await visitor.checkPage("design");
  for (const width of WIDTHS) {
    await visitor.page.setViewportSize({ width, height: 900 });
    await visitor.checkWidth(`design at ${width} pixels`);
  }
});
