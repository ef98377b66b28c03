import type { CommandName } from "../../lib/commands.ts";

/** Keys that are pressed one after another. */
type Sequence = readonly string[];

/** The sequences of each command; each of them does it. */
export type Bindings = ReadonlyMap<CommandName, readonly Sequence[]>;

/** Every command that has keys of its own, in the order of the help, with its keys as `g a` where they are several. */
const DEFAULTS = {
  next: "j",
  previous: "k",
  nextPart: "n",
  previousPart: "p",
  open: "o",
  openOutlet: "v",
  toggleRead: "m",
  toggleSaved: "s",
  unreadOnly: "u",
  markAllRead: "A",
  search: "/",
  goAll: "g a",
  goUnread: "g u",
  goSaved: "g s",
  help: "?",
} as const satisfies Partial<Record<CommandName, string>>;

/** A command whose keys the reader can change. */
export type BoundCommand = keyof typeof DEFAULTS;

export const BOUND = Object.keys(DEFAULTS) as BoundCommand[];

/** The key that does what it does everywhere, and can be given nothing else. */
const FIXED: readonly [CommandName, Sequence][] = [["back", ["Escape"]]];

/** A key that can be bound: one that writes a character. */
export function canBind(key: string): boolean {
  return /^[!-~]$/.test(key);
}

/** The keys as they are now. What the reader chose wins over what a command has by itself; no key does two things. */
export function bindingsOf(chosen: Readonly<Record<string, string>> = {}): Bindings {
  const taken = FIXED.map(([, sequence]) => sequence);
  const bindings = new Map<CommandName, Sequence[]>(BOUND.map((name) => [name, []]));
  const give = (name: BoundCommand, sequence: Sequence) => {
    if (sequence.length === 0 || !sequence.every(canBind)) return;
    if (taken.some((other) => isConflict(sequence, other))) return;
    taken.push(sequence);
    bindings.set(name, [sequence]);
  };
  const own = (name: BoundCommand) => (Object.hasOwn(chosen, name) ? chosen[name] : undefined);
  for (const name of BOUND) give(name, (own(name) ?? "").split(" "));
  for (const name of BOUND) {
    if (bindings.get(name)?.length === 0) give(name, DEFAULTS[name].split(" "));
  }
  for (const [name, sequence] of FIXED) bindings.set(name, [sequence]);
  return bindings;
}

/** Whether one of two sequences could not be pressed without the other. */
function isConflict(a: Sequence, b: Sequence): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length).join(" ") === b.slice(0, length).join(" ");
}

/** The command that already has a sequence, or one that it would stand in the way of. */
export function takenBy(
  bindings: Bindings,
  sequence: Sequence,
  forCommand: CommandName,
): CommandName | undefined {
  for (const [name, all] of bindings) {
    if (name !== forCommand && all.some((each) => isConflict(each, sequence))) return name;
  }
  return undefined;
}

/** Whether more keys may follow: a longer sequence begins with these. */
export function isBeginning(bindings: Bindings, keys: Sequence): boolean {
  return [...bindings.values()].some((all) =>
    all.some((each) => each.length > keys.length && isConflict(each, keys)),
  );
}

/** Milliseconds after which the keys that were pressed begin nothing any more. */
const SEQUENCE_TIMEOUT = 1500;

/** The keys that were pressed of a sequence that is not at its end, and when. */
export interface Begun {
  keys: Sequence;
  at: number;
}

export const NOTHING_BEGUN: Begun = { keys: [], at: 0 };

/** What a key does after the ones that were pressed before it. */
export function pressKey(
  bindings: Bindings,
  begun: Begun,
  key: string,
  at: number,
): { command: CommandName | undefined; begun: Begun } {
  const isLate = at - begun.at > SEQUENCE_TIMEOUT;
  const before = isLate ? [] : begun.keys;
  // A key that does not go on with what was begun is taken by itself.
  for (const keys of before.length > 0 ? [[...before, key], [key]] : [[key]]) {
    const command = commandOf(bindings, keys);
    if (command) return { command, begun: NOTHING_BEGUN };
    if (isBeginning(bindings, keys)) return { command: undefined, begun: { keys, at } };
  }
  return { command: undefined, begun: NOTHING_BEGUN };
}

function commandOf(bindings: Bindings, keys: Sequence): CommandName | undefined {
  const pressed = keys.join(" ");
  for (const [name, all] of bindings) {
    if (all.some((each) => each.join(" ") === pressed)) return name;
  }
  return undefined;
}
