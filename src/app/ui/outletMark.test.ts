import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { HUES, outletMarkOf } from "./outletMarkOf.ts";

const css = readFileSync(new URL("./outletMark.css", import.meta.url), "utf8");

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

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
