import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { PAPER } from "./lib/applySettings.ts";
import { contrast } from "./testing/contrast.ts";

const css = (file: string) => readFileSync(new URL(file, import.meta.url), "utf8");
const hex = "#[0-9a-f]{6}";

/** The colours of each theme by name, as the style sheets give them. */
function themes(): Record<string, Record<string, string>> {
  const light: Record<string, string> = {};
  const dark: Record<string, string> = {};
  const both = new RegExp(`--color-([a-z-]+): light-dark\\((${hex}), (${hex})\\)`, "g");
  for (const [, name = "", day = "", night = ""] of css("./styles.css").matchAll(both)) {
    light[name] = day;
    dark[name] = night;
  }
  const block = /\[data-theme="sepia"\] \{([^}]*--color-paper[^}]*)\}/.exec(css("./comfort.css"));
  const own = [...(block?.[1] ?? "").matchAll(new RegExp(`--color-([a-z-]+): (${hex})`, "g"))];
  const sepia = { ...light, ...Object.fromEntries(own.map(([, name, value]) => [name, value])) };
  return { light, dark, sepia };
}

const GROUNDS = ["paper", "raised", "wash"];

describe.each(Object.entries(themes()))("the colours of the %s theme", (name, colours) => {
  const ratio = (a: string, b: string) => contrast(colours[a] ?? "", colours[b] ?? "");

  it.each(GROUNDS)("keep 4.5 : 1 for every text on %s", (ground) => {
    for (const text of ["ink", "soft", "quiet", "accent"]) {
      expect(ratio(text, ground), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    }
  });

  it("keep 4.5 : 1 for the words of a primary button", () => {
    expect(ratio("on-accent", "accent")).toBeGreaterThanOrEqual(4.5);
  });

  it.each(GROUNDS)("keep 3 : 1 for the edges of controls and the focus on %s", (ground) => {
    expect(ratio("edge", ground)).toBeGreaterThanOrEqual(3);
    expect(ratio("accent", ground)).toBeGreaterThanOrEqual(3);
  });

  it("are those of the browser around the page", () => {
    expect(PAPER[name as keyof typeof PAPER]).toBe(colours["paper"]);
  });

  it("keep 3 : 1 between the mark of an outlet and the page", () => {
    const marks = css("./ui/outletMark.css").matchAll(
      new RegExp(`background: light-dark\\((${hex}), (${hex})\\)`, "g"),
    );
    const grounds = [...marks].map(([, day = "", night = ""]) => (name === "dark" ? night : day));
    expect(grounds).toHaveLength(12);
    for (const mark of grounds) {
      expect(contrast(mark, colours["paper"] ?? "")).toBeGreaterThanOrEqual(3);
    }
  });
});
