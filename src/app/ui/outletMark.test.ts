import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { contrast } from "../testing/contrast.ts";
import { HUES, outletMarkOf } from "./outletMarkOf.ts";

const css = readFileSync(new URL("./outletMark.css", import.meta.url), "utf8");

const pairs = [...css.matchAll(/light-dark\((#\w{6}), (#\w{6})\)/g)].map(([, light, dark]) => ({
  light: light ?? "",
  dark: dark ?? "",
}));

describe("an outlet's mark", () => {
  it("keeps 4.5 : 1 in every colour, light and dark", () => {
    const [letters, ...grounds] = pairs;
    expect(grounds).toHaveLength(HUES);
    for (const ground of grounds) {
      expect(contrast(letters?.light ?? "", ground.light)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(letters?.dark ?? "", ground.dark)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it.each([
    ["The Merrow Courier", "MC"],
    ["LBCI", "L"],
    ["24 Heures", "2H"],
    ["The", "T"],
    ["الضفتان", "ض"],
    ["قناة الشراع", "ق"],
    ["…", ""],
  ])("of %s is %j", (name, letters) => {
    expect(outletMarkOf({ id: "any", name }).letters).toBe(letters);
  });

  it("has the same colour whatever the outlet is called by", () => {
    const first = outletMarkOf({ id: "nahar-net", name: "Nahar Net" });
    expect(outletMarkOf({ id: "nahar-net", name: "NAHAR NET" }).hue).toBe(first.hue);
  });
});
