import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { merge } from "./merge.ts";
import type { Register, Registers } from "./register.ts";
import { createClock } from "./stamp.ts";
import { MarkState } from "./state.ts";

const DEVICES = 3;
const KEYS = [
  "story/a/read",
  "story/a/saved",
  "mute/word/x",
  "story/b/note/w0",
  "later/kind/of/key",
];
const RUNS = Number(process.env["FUZZ_RUNS"] ?? 2000);

/** What one device does, at what its own clock says: few moments, so that they meet, and in no order. */
const step = fc.record({
  device: fc.nat(DEVICES - 1),
  does: fc.constantFrom("write", "write", "remove", "meet"),
  key: fc.constantFrom(...KEYS),
  value: fc.jsonValue({ maxDepth: 1 }),
  clock: fc.nat(4).map((tick) => 1_800_000_000_000 + tick),
  other: fc.nat(DEVICES - 1),
});
const history = fc.array(step, { maxLength: 40 });

interface Write {
  key: string;
  register: Register;
  /** The writes to the same key that the device had seen. */
  seen: ReadonlySet<Register>;
}

/** Plays a history; what each device has in the end, and every write that was made. */
function play(steps: readonly (typeof step extends fc.Arbitrary<infer Step> ? Step : never)[]) {
  let clock = 0;
  const devices = Array.from({ length: DEVICES }, (_, index) => ({
    state: new MarkState(createClock(() => clock, `w${index}`)),
    seen: new Set<Register>(),
  }));
  const writes: Write[] = [];
  for (const { device, does, key, value, other, ...at } of steps) {
    ({ clock } = at);
    const its = devices[device];
    const met = devices[other];
    if (!its || !met) continue;
    if (does === "meet") {
      its.state.take([...met.state.registers]);
      for (const each of met.seen) its.seen.add(each);
      continue;
    }
    for (const [name, register] of its.state.write([[key, does === "write" ? value : undefined]])) {
      writes.push({ key: name, register, seen: new Set(its.seen) });
      its.seen.add(register);
    }
  }
  return { ends: devices.map(({ state }) => new Map(state.registers)), writes };
}

const inOrder = (registers: Registers) => [...registers].toSorted(([a], [b]) => (a < b ? -1 : 1));

/** Every order and grouping of three states. */
function everyWay([a, b, c]: readonly Registers[]): unknown[] {
  const [x, y, z] = [a ?? new Map(), b ?? new Map(), c ?? new Map()];
  return [
    merge(merge(x, y), z),
    merge(x, merge(y, z)),
    merge(merge(x, z), y),
    merge(x, merge(z, y)),
    merge(merge(y, x), z),
    merge(y, merge(x, z)),
    merge(merge(y, z), x),
    merge(y, merge(z, x)),
    merge(merge(z, x), y),
    merge(z, merge(x, y)),
    merge(merge(z, y), x),
    merge(z, merge(y, x)),
  ].map(inOrder);
}

/** Registers as nobody should make them: stamps that are shared by different writes. */
const stamp = fc
  .tuple(fc.nat(2), fc.nat(1), fc.constantFrom("a", "b"))
  .map(([ms, count, writer]) => `2026-11-22T12:00:00.00${ms}Z.0000${count}.${writer}`);
const register: fc.Arbitrary<Register> = fc.oneof(
  fc.record({ t: stamp, v: fc.jsonValue({ maxDepth: 1 }) }),
  fc.record({ t: stamp, gone: stamp }),
);
const anyState = fc
  .array(fc.tuple(fc.constantFrom(...KEYS), register), { maxLength: 12 })
  .map((entries) => entries.reduce((all, entry) => merge(all, new Map([entry])), new Map()));

describe("the histories of devices that write, take away, and meet now and then", () => {
  it("come to one state in every order and grouping, clocks that go back and meet included", () => {
    fc.assert(
      fc.property(history, (steps) => {
        const [first, ...others] = everyWay(play(steps).ends);
        for (const each of others) expect(each).toEqual(first);
      }),
      { numRuns: RUNS },
    );
  });

  it("come to what all their writes come to, one by one in any order", () => {
    fc.assert(
      fc.property(history, fc.infiniteStream(fc.double({ noNaN: true })), (steps, random) => {
        const { ends, writes } = play(steps);
        const shuffled = writes
          .map((write) => ({ write, place: random.next().value ?? 0 }))
          .toSorted((a, b) => a.place - b.place);
        const one = shuffled.reduce(
          (all, { write }) => merge(all, new Map([[write.key, write.register]])),
          new Map<string, Register>(),
        );
        expect(everyWay(ends)[0]).toEqual(inOrder(one));
      }),
      { numRuns: RUNS },
    );
  });

  it("lose no write to one that was made before it and that it had seen", () => {
    fc.assert(
      fc.property(history, (steps) => {
        const { ends, writes } = play(steps);
        const [a, b, c] = ends;
        const end = merge(merge(a ?? new Map(), b ?? new Map()), c ?? new Map());
        for (const write of writes) expect(write.seen).not.toContain(end.get(write.key));
      }),
      { numRuns: RUNS },
    );
  });

  it("let a removal take nothing that it had not seen, unless a later value did already", () => {
    fc.assert(
      fc.property(history, (steps) => {
        const { ends, writes } = play(steps);
        const [a, b, c] = ends;
        const end = merge(merge(a ?? new Map(), b ?? new Map()), c ?? new Map());
        for (const { key, register: each } of writes) {
          const won = end.get(key);
          if (!won || !("gone" in won) || "gone" in each) continue;
          const removal = writes.find((write) => write.register === won);
          const isSeen = removal?.seen.has(each) === true;
          expect(isSeen || each.t < won.t).toBe(true);
        }
      }),
      { numRuns: RUNS },
    );
  });
});

describe("any three states, also with stamps that different writes share,", () => {
  it("merge to the same in every order and grouping", () => {
    fc.assert(
      fc.property(anyState, anyState, anyState, (...states) => {
        const [first, ...others] = everyWay(states);
        for (const each of others) expect(each).toEqual(first);
      }),
      { numRuns: RUNS },
    );
  });

  it("do not change when they are merged with themselves, or again", () => {
    fc.assert(
      fc.property(anyState, anyState, (a, b) => {
        expect(inOrder(merge(a, a))).toEqual(inOrder(a));
        expect(inOrder(merge(merge(a, b), b))).toEqual(inOrder(merge(a, b)));
      }),
      { numRuns: RUNS },
    );
  });
});
