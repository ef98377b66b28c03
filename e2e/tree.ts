import type { Page } from "@playwright/test";

interface Node {
  role?: { value: string };
  name?: { value: string };
  ignored: boolean;
}

const CONTROLS = new Set(["link", "button", "radio", "checkbox", "textbox", "searchbox", "switch"]);

/** What somebody who hears the page would miss in it, a line each: landmarks, an order of headings, names. */
export async function unheard(page: Page): Promise<string[]> {
  const tree = await heard(page);
  const count = (role: string) => tree.filter((node) => node.role === role).length;
  const levels = await headingLevels(page);
  const nameless = tree.filter(
    ({ role, name }) => (CONTROLS.has(role) || role === "image") && name === "",
  );
  return [
    ...["banner", "main"].filter((role) => count(role) !== 1).map((role) => `not one ${role}`),
    ...(levels.filter((level) => level === 1).length === 1 ? [] : ["not one first heading"]),
    ...(levels.length === count("heading") ? [] : ["a heading that is not heard"]),
    // What stands before the first heading is none; each goes at most one deeper than the one before.
    ...levels.flatMap((level, at) =>
      level > (levels[at - 1] ?? 0) + 1 ? [`heading ${at + 1} leaves a level out`] : [],
    ),
    ...nameless.map(({ role }) => `${role} without a name`),
  ];
}

/** The page as a screen reader is given it. */
async function heard(page: Page): Promise<{ role: string; name: string }[]> {
  const devtools = await page.context().newCDPSession(page);
  const { nodes } = (await devtools.send("Accessibility.getFullAXTree")) as { nodes: Node[] };
  await devtools.detach();
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name }) => ({ role: role?.value ?? "", name: name?.value.trim() ?? "" }));
}

/** The levels of the headings in the order of the page, which the tree does not tell. */
function headingLevels(page: Page): Promise<number[]> {
  return page
    .getByRole("heading")
    .evaluateAll((all) => all.map(({ localName }) => Number(localName.slice(1))));
}
