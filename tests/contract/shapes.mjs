/** Whether an answer has the shape of its model, at the newest version; `shapes.py` knows the older one as well. */

import { models } from "./book.mjs";

const PAGE_FIELDS = { id_cursor: ["data", "has_more", "first_id", "last_id"], page_token: ["data", "next_page"] };
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?Z$/;

/** What is wrong with the answer of an operation; nothing if it is as the contract says. */
export function problems(answer, { row }) {
  const item = row.response_model.match(/^Page<(\w+)>$/)?.[1];
  if (!item) return compare(answer, row.response_model, "answer");
  const fields = PAGE_FIELDS[row.pagination].concat(/^(Beta)?RBAC/.test(item) ? "has_more" : []);
  const found = compareNames(Object.keys(answer), fields, "page");
  if (!answer.data?.length) found.push("page: a case that succeeds should list something");
  return found.concat((answer.data ?? []).flatMap((one, position) => compare(one, item, `data[${position}]`)));
}

function compareNames(found, wanted, where) {
  return [
    ...wanted.filter((name) => !found.includes(name)).map((name) => `${where}: ${name} is missing`),
    ...found.filter((name) => !wanted.includes(name)).map((name) => `${where}: ${name} is not in the contract`),
  ];
}

function compare(value, wanted, where) {
  if (models[wanted]) return compareModel(value, wanted, where);
  const [, kind, inner] = wanted.match(/^(oneOf|array)[(<](.*)[)>]$/) ?? [];
  if (kind === "array") {
    return Array.isArray(value) ? value.flatMap((one) => compare(one, inner, where)) : [`${where}: no array`];
  }
  if (kind === "oneOf") {
    const choices = inner.split(", ");
    const fits = choices.some((choice) => compare(value, choice, where).length === 0);
    return fits ? [] : [`${where}: ${JSON.stringify(value)} is none of ${inner}`];
  }
  return isPlain(value, wanted) ? [] : [`${where}: ${JSON.stringify(value)} is no ${wanted}`];
}

function compareModel(value, name, where) {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return [`${where}: no ${name}`];
  const fields = Object.entries(models[name]);
  return fields
    .filter(([field, of]) => field in value && !(value[field] === null && of.nullable))
    .flatMap(([field, of]) => compare(value[field], of.type, `${where}.${field}`))
    .concat(compareNames(Object.keys(value), Object.keys(models[name]), where));
}

function isPlain(value, wanted) {
  if (wanted === "string") return typeof value === "string";
  if (wanted === "string(date-time)") return typeof value === "string" && MOMENT.test(value) && !isNaN(new Date(value));
  if (wanted === "integer") return Number.isSafeInteger(value);
  if (wanted === "boolean") return typeof value === "boolean";
  if (wanted === "map<string,string>") return isMapOfTexts(value);
  const choices = wanted.match(/^enum\((.*)\)$/)?.[1].split("|");
  if (!choices) throw new Error(`a type that is not known here: ${wanted}`);
  return choices.includes(value);
}

function isMapOfTexts(value) {
  return value !== null && typeof value === "object" && Object.values(value).every((text) => typeof text === "string");
}
