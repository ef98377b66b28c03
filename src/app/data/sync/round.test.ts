import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openTab } from "../marks/marks.testing.ts";
import { merge } from "../marks/merge.ts";
import type { MarkStore } from "../marks/store.ts";
import { type Remote, RemoteError } from "./remote.ts";
import { type Round, syncRound } from "./round.ts";

/** A storage in memory that keeps the protocol's promises, and breaks as often as it is told to. */
function storage(files = new Map<string, { text: string; etag: string }>()) {
  let version = 0;
  /** Called before each call is answered; `after` writes and then loses the answer. */
  let trouble: (call: "list" | "get" | "put") => "before" | "after" | undefined = () => undefined;
  const unreachable = () => new RemoteError("unreachable", "made to fail");
  const pass = (call: "list" | "get" | "put") => {
    const when = trouble(call);
    if (when === "before") throw unreachable();
    return when;
  };
  const remote: Remote = {
    list: async () => {
      pass("list");
      return new Map([...files].map(([name, { etag }]) => [name, etag]));
    },
    get: async (name) => {
      pass("get");
      return files.get(name);
    },
    put: async (name, text, etag) => {
      const when = pass("put");
      if (files.get(name)?.etag !== etag) throw new RemoteError("stale", name);
      version += 1;
      files.set(name, { text, etag: `v${version}` });
      if (when === "after") throw unreachable();
      return `v${version}`;
    },
  };
  return { files, remote, fail: (next: typeof trouble) => (trouble = next) };
}

type Device = Omit<Round, "store"> & { store: MarkStore };

function device(remote: Remote, now?: () => number): Device {
  const store = openTab(now && { now });
  return { remote, store, documents: {}, held: new Map(), wait: () => Promise.resolve() };
}

const contents = ({ store }: { store: MarkStore }) => Object.fromEntries(store.registers);

describe("an exchange with the reader's storage", () => {
  it("brings what was done on both sides to both, and then moves nothing", async () => {
    const { remote, files } = storage();
    const [one, other] = [device(remote), device(remote)];
    one.store.write([["story/a/saved", true]]);
    other.store.write([
      ["story/b/saved", true],
      ["setting/theme", "sepia"],
    ]);
    for (const each of [one, other, one]) await syncRound(each);
    expect(contents(one)).toEqual(contents(other));
    expect(one.store.views.story("b")?.saved).toBeDefined();
    const before = structuredClone(files);
    for (const each of [one, other]) await syncRound(each);
    expect(files).toEqual(before);
  });

  it("writes again, merged, where another device wrote between reading and writing", async () => {
    const { remote } = storage();
    const [one, other] = [device(remote), device(remote)];
    other.store.write([["story/b/saved", true]]);
    let puts = 0;
    const late: Remote = {
      ...remote,
      put: async (name, text, etag) => {
        puts += 1;
        if (puts === 1) await syncRound(other);
        return remote.put(name, text, etag);
      },
    };
    one.store.write([["story/a/saved", true]]);
    await syncRound({ ...one, remote: late });
    expect(puts).toBe(2);
    await syncRound(other);
    expect(contents(other)).toEqual(contents(one));
    expect(Object.keys(contents(one))).toHaveLength(2);
  });

  it("gives up on a document that others write without end, and keeps everything", async () => {
    const { remote } = storage();
    const one = device({ ...remote, put: () => Promise.reject(new RemoteError("stale", "x")) });
    one.store.write([["story/a/saved", true]]);
    await expect(syncRound(one)).rejects.toMatchObject({ reason: "stale" });
    expect(one.store.views.story("a")?.saved).toBeDefined();
  });

  it.each(["{half", `{"format":"crossread-marks","version":2,"better":1}`])(
    "leaves alone a document that it cannot read, and does the others: %s",
    async (text) => {
      const { remote, files } = storage();
      files.set("2026-11-2", { text, etag: "v0" });
      const one = device(remote);
      one.store.write([["story/a/saved", true]]);
      one.store.take(
        [["story/b/saved", { t: "2026-10-02T00:00:00.000Z.00000.x", v: true }]],
        "sync",
      );
      await expect(syncRound(one)).rejects.toThrow("not marks");
      expect(files.get("2026-11-2")).toEqual({ text, etag: "v0" });
      expect(files.has("2026-10-0")).toBe(true);
    },
  );

  it("brings back what this device has lost, and does not take it from the storage", async () => {
    const { remote } = storage();
    const one = device(remote);
    one.store.write([["story/a/saved", true]]);
    await syncRound(one);
    const { documents } = one;
    const again = { ...device(remote), documents };
    again.store.write([["story/b/saved", true]]);
    await syncRound(again);
    expect(again.store.views.story("a")?.saved).toBeDefined();
    expect(again.store.views.story("b")?.saved).toBeDefined();
  });

  it("makes the documents anew where the reader has thrown them away", async () => {
    const { remote, files } = storage();
    const one = device(remote);
    one.store.write([["story/a/saved", true]]);
    await syncRound(one);
    files.clear();
    await syncRound(one);
    expect([...files.keys()]).toEqual(["2026-11-2"]);
  });
});

const step = fc.record({
  device: fc.nat(2),
  does: fc.constantFrom("write", "write", "remove", "sync", "sync", "restart"),
  key: fc.constantFrom("story/a/read", "story/a/saved", "setting/width"),
  days: fc.nat(40),
  trouble: fc.array(fc.constantFrom(undefined, undefined, "before" as const, "after" as const), {
    maxLength: 4,
  }),
});

/** One device writes, forgets what it held in memory of the storage, or exchanges with one that breaks. */
async function take(
  its: Device,
  fail: ReturnType<typeof storage>["fail"],
  at: Parameters<Parameters<typeof step.map>[0]>[0],
) {
  if (at.does === "write") its.store.write([[at.key, at.days]]);
  else if (at.does === "remove") its.store.write([[at.key, undefined]]);
  else if (at.does === "restart") its.held.clear();
  else {
    const troubles = [...at.trouble];
    fail(() => troubles.shift());
    await syncRound(its).catch((error: unknown) => {
      if (!(error instanceof RemoteError) || error.reason !== "unreachable") throw error;
    });
    fail(() => undefined);
  }
}

it("devices that exchange over a network that breaks anywhere end with all that any of them had", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
      const { remote, fail } = storage();
      let day = 0;
      const now = () => Date.parse("2026-11-22T12:00:00Z") + day * 86_400_000;
      const devices = [device(remote, now), device(remote, now), device(remote, now)];
      for (const at of steps) {
        day = at.days;
        const its = devices[at.device];
        if (its) await take(its, fail, at);
      }
      const all = devices.reduce((sum, { store }) => merge(sum, store.registers), new Map());
      for (const each of [...devices, ...devices]) await syncRound(each);
      for (const each of devices) expect(contents(each)).toEqual(Object.fromEntries(all));
      const late = device(remote);
      await syncRound(late);
      expect(contents(late)).toEqual(Object.fromEntries(all));
    }),
    { numRuns: Number(process.env["FUZZ_RUNS"] ?? 500) },
  );
});
