import { describe, expect, it } from "vitest";
import { toKey } from "./key.ts";

describe("the key of an outlet or a tag", () => {
  it.each([
    ["Nahar Net", "nahar-net"],
    ["  NAHAR   net ", "nahar-net"],
    ["Terrace & Track", "terrace-and-track"],
    ["L'Écho", "l-écho"],
    ["ﬁnance", "finance"],
    ["قناة الشراع", "قناة-الشراع"],
    ["24 Heures", "24-heures"],
    ["__proto__", "proto"],
  ])("of %j is %j", (name, key) => expect(toKey(name)).toBe(key));

  it("is not there for a name without a letter or digit", () => {
    expect(toKey("—!")).toBeUndefined();
  });
});
