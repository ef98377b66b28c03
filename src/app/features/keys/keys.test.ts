import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Bindings, bindingsOf, BOUND, NOTHING_BEGUN, pressKey, takenBy } from "./bindings.ts";
import { isPaletteKey, isPlain, keyOf, type Press } from "./keyOf.ts";

const press = (given: Partial<Press>): Press => ({
  key: "j",
  code: "KeyJ",
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  isComposing: false,
  ...given,
});

/** The commands that keys do one after another, `apart` milliseconds between them. */
function commandsOf(bindings: Bindings, keys: readonly string[], apart = 100) {
  let begun = NOTHING_BEGUN;
  return keys.flatMap((key, index) => {
    const result = pressKey(bindings, begun, key, index * apart);
    begun = result.begun;
    return result.command ?? [];
  });
}

const key = fc.constantFrom(..."abcdefghijklmnopqrstuvwxyzAZ/?.1".split(""));
const keys = fc.array(key, { minLength: 1, maxLength: 3 }).map((all) => all.join(" "));
/** What a storage may hold, also of another version. */
const chosen = fc.dictionary(
  fc.oneof(fc.constantFrom(...BOUND), fc.constantFrom("later", "__proto__")),
  fc.oneof(keys, fc.constantFrom("", " ", "Enter", "Escape", "g")),
);

describe("the name of a key", () => {
  it.each([
    ["j on an Arabic layout", { key: "ت", code: "KeyJ" }, "j"],
    ["g on an Arabic layout", { key: "ل", code: "KeyG" }, "g"],
    ["b on an Arabic layout, which writes two letters", { key: "لا", code: "KeyB" }, "b"],
    ["/ on an Arabic layout", { key: "ظ", code: "Slash" }, "/"],
    ["? on an Arabic layout", { key: "؟", code: "Slash", shiftKey: true }, "?"],
    ["Shift+A on an Arabic layout", { key: "ِ", code: "KeyA", shiftKey: true }, "A"],
    ["j on a Greek layout", { key: "ξ", code: "KeyJ" }, "j"],
    ["z on a German layout, by what it writes", { key: "z", code: "KeyY" }, "z"],
    ["a dead key", { key: "Dead", code: "BracketLeft" }, undefined],
    ["Shift by itself", { key: "Shift", code: "ShiftLeft", shiftKey: true }, undefined],
    ["Enter, which is the browser's", { key: "Enter", code: "Enter" }, undefined],
    ["space, which is the browser's", { key: " ", code: "Space" }, undefined],
  ])("%s", (_name, given, expected) => {
    expect(keyOf(press(given))).toBe(expected);
  });
});

describe("a press", () => {
  it("with Ctrl, Alt, ⌘ or in a word that is put together is none of ours", () => {
    const held = fc.subarray(["ctrlKey", "altKey", "metaKey", "isComposing"], { minLength: 1 });
    fc.assert(
      fc.property(held, key, (all, name) => {
        const given = Object.fromEntries(all.map((each) => [each, true]));
        expect(isPlain(press({ key: name, ...given }))).toBe(false);
      }),
    );
  });

  it("opens the palette with Ctrl or ⌘ and K, also on an Arabic layout, and with nothing more", () => {
    expect(isPaletteKey(press({ key: "k", ctrlKey: true }))).toBe(true);
    expect(isPaletteKey(press({ key: "ن", code: "KeyK", metaKey: true }))).toBe(true);
    expect(isPaletteKey(press({ key: "k" }))).toBe(false);
    expect(isPaletteKey(press({ key: "K", ctrlKey: true, shiftKey: true }))).toBe(false);
    expect(isPaletteKey(press({ key: "k", ctrlKey: true, altKey: true }))).toBe(false);
  });
});

describe("keys one after another", () => {
  it("g and then a key is one command, also after others that began nothing", () => {
    const bindings = bindingsOf();
    expect(commandsOf(bindings, ["g", "a"])).toEqual(["goAll"]);
    expect(commandsOf(bindings, ["x", "g", "s"])).toEqual(["goSaved"]);
    expect(commandsOf(bindings, ["g", "g", "u"])).toEqual(["goUnread"]);
  });

  it("are single ones when too much time lies between them, or when they begin nothing", () => {
    const bindings = bindingsOf();
    expect(commandsOf(bindings, ["g", "s"], 5000)).toEqual(["toggleSaved"]);
    expect(commandsOf(bindings, ["g", "j"])).toEqual(["next"]);
  });

  it("do what they are bound to, whatever was pressed long before", () => {
    fc.assert(
      fc.property(chosen, fc.array(key, { maxLength: 4 }), (given, before) => {
        const bindings = bindingsOf(given);
        for (const [name, [sequence]] of bindings) {
          if (!sequence) continue;
          let { begun } = { begun: NOTHING_BEGUN };
          for (const each of before) begun = pressKey(bindings, begun, each, 0).begun;
          const results = sequence.map((each, index) => {
            const result = pressKey(bindings, begun, each, 60_000 + index);
            begun = result.begun;
            return result.command;
          });
          expect(results.at(-1)).toBe(name);
          expect(results.slice(0, -1)).toEqual(sequence.slice(1).map(() => undefined));
        }
      }),
    );
  });
});

describe("the keys that a reader chose", () => {
  it("never make one key do two things, whatever is kept", () => {
    fc.assert(
      fc.property(chosen, (given) => {
        const all = [...bindingsOf(given)];
        for (const [name, sequences] of all) {
          for (const sequence of sequences) {
            expect(takenBy(new Map(all), sequence, name)).toBeUndefined();
          }
        }
      }),
    );
  });

  it("hold before the keys that others have by themselves", () => {
    const bindings = bindingsOf({ next: "s" });
    expect(bindings.get("next")).toEqual([["s"]]);
    expect(bindings.get("toggleSaved")).toEqual([]);
    expect(commandsOf(bindings, ["s", "j"])).toEqual(["next"]);
  });

  it("leave what is not one alone: Escape, Enter, nothing, a later version's", () => {
    const odd = { next: "Escape", previous: "Enter", open: "", later: "z", help: "g" };
    const bindings = bindingsOf(odd);
    expect(commandsOf(bindings, ["j", "k", "o", "Escape", "z"])).toEqual([
      "next",
      "previous",
      "open",
      "back",
    ]);
  });
});
