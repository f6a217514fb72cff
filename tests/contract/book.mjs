/** The tables of this folder, for node; see `book.py`. */

import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const HERE = dirname(fileURLToPath(import.meta.url));
export const NEWEST_VERSION = "2026-10-21";
export const OLDER_VERSION = "2023-06-01";

const read = (name) => JSON.parse(readFileSync(join(HERE, name), "utf8"));

const list = read("operations.json");
export const models = list.models;
export const sdkVersion = list.source.typescript_sdk;
export const refusals = read("refusals.json");

/** A method of the SDK: its row, its route and its name, such as `client.beta.organization.invites.create`. */
export const operations = list.operations.map((row) => ({
  row,
  route: `${row.method} ${row.path}`,
  name: row.typescript_call.split("(")[0],
  // The path's last id stands alone, the others go with the rest: `update(userID, params, options?)`.
  parameters: row.typescript_call.match(/\((.*)\)$/)[1].split(", ").map((name) => name.replace("?", "")),
  pathParameters: [...row.path.matchAll(/{(\w+)}/g)].map((found) => found[1]),
}));

/** The method in an SDK, bound; undefined if that release has none. */
export function methodOf(operation, client) {
  const [, ...names] = operation.name.split(".");
  const method = names.pop();
  const resource = names.reduce((found, name) => found?.[name], client);
  return resource?.[method]?.bind(resource);
}

/** Calls the method as a program would: positional ids first, then one object, then the request's options. */
export function callWith(operation, client, given, options) {
  const rest = { ...given };
  const ordered = operation.parameters.slice(0, -1).map((name) => {
    if (["params", "query", "body"].includes(name)) return rest;
    const alone = operation.pathParameters.at(-1);
    const id = rest[alone];
    delete rest[alone];
    return id;
  });
  return methodOf(operation, client)(...ordered, options);
}

/** Every case: what is asked, of whom, and what comes of it. What the family says, its cases say. */
export const cases = readdirSync(join(HERE, "cases")).sort().flatMap((file) => {
  const { cases: rows, given = [], ...said } = read(join("cases", file));
  return rows.map((row) => ({ ...said, ...row, given: given.concat(row.given ?? []) }));
});
