/** Small things the SDK's tests say often. */

/** Every item of a list, page after page. */
export async function collect(list) {
  const items = [];
  for await (const item of list) items.push(item);
  return items;
}

/** Every page of a list. */
export async function pagesOf(list) {
  const pages = [];
  for await (const page of (await list).iterPages()) pages.push(page);
  return pages;
}
