import type { Batch, Found, MarksDatabase } from "./database.ts";
import { absorb, beats } from "./merge.ts";
import { recordKey } from "./records.ts";
import type { Entry, Register } from "./register.ts";
import type { SetAside } from "./setAside.ts";
import { type StorageTrouble, troubleOf } from "./trouble.ts";

export type OpenDatabase = (onLost: (toNewer: boolean) => void) => Promise<MarksDatabase>;

interface Handlers {
  /** What the database held; called each time that it is opened. */
  onFound: (found: Found) => void;
  onTrouble: (trouble: StorageTrouble | undefined) => void;
}

/** Keeps registers in the database as they are written, and holds on to those that it could not keep. */
export class Keeper {
  readonly #open: OpenDatabase;
  readonly #handlers: Handlers;
  readonly #waiting = createWaiting();
  /** What is known to be kept of each key. */
  readonly #current = new Map<string, Register>();
  #database: MarksDatabase | undefined;
  #trouble: StorageTrouble | undefined;
  #underWay: Promise<unknown> = Promise.resolve();
  #starting: Promise<void> | undefined;
  #isAsked = false;

  constructor(open: OpenDatabase, handlers: Handlers) {
    this.#open = open;
    this.#handlers = handlers;
  }

  /** Opens the database, or opens it again; then keeps what waits. */
  start(): Promise<void> {
    if (this.#trouble === "newer") return Promise.resolve();
    this.#starting ??= this.#openAndRead().finally(() => (this.#starting = undefined));
    this.#underWay = Promise.allSettled([this.#underWay, this.#starting]);
    return this.#starting;
  }

  keep(entries: readonly Entry[], setAside?: readonly SetAside[]): void {
    this.#waiting.add(entries, setAside);
    this.#soon();
  }

  /** These are kept already, by another tab or an earlier visit: what they replace may go. */
  kept(entries: readonly Entry[]): void {
    for (const entry of entries) absorb(this.#current, entry);
  }

  remove(keys: readonly IDBValidKey[]): void {
    this.#waiting.drop(keys);
    this.#soon();
  }

  /** Resolves when nothing is under way any more: all is kept, or there is trouble. */
  async settled(): Promise<void> {
    await Promise.resolve();
    await this.#underWay;
  }

  async #openAndRead(): Promise<void> {
    try {
      if (!this.#database) {
        this.#database = await this.#open((toNewer) => this.#lose(toNewer));
        // What was written while it opened does not wait for what is in it.
        void this.#flush();
      }
      this.#handlers.onFound(await this.#database.read());
      await this.#flush();
      if (this.#waiting.isEmpty()) this.#say(undefined);
    } catch (error) {
      this.#say(troubleOf(error, this.#database ? "writing" : "opening"));
    }
  }

  #soon(): void {
    if (this.#isAsked) return;
    this.#isAsked = true;
    queueMicrotask(() => {
      this.#isAsked = false;
      const isAway = !this.#database && this.#trouble;
      this.#underWay = Promise.allSettled([this.#underWay, isAway ? this.start() : this.#flush()]);
    });
  }

  async #flush(): Promise<void> {
    if (!this.#database || this.#waiting.isEmpty()) return;
    const batch = this.#waiting.all(this.#current);
    try {
      await this.#database.write(batch);
      if (this.#waiting.isEmpty()) this.#say(undefined);
    } catch (error) {
      this.#waiting.putBack(batch);
      if ((error as Error).name === "InvalidStateError") this.#database = undefined;
      this.#say(troubleOf(error, "writing"));
    }
  }

  #lose(toNewer: boolean): void {
    this.#database = undefined;
    this.#say(toNewer ? "newer" : "failed");
  }

  #say(trouble: StorageTrouble | undefined): void {
    if (trouble === this.#trouble || this.#trouble === "newer") return;
    this.#trouble = trouble;
    this.#handlers.onTrouble(trouble);
  }
}

/** What is not kept yet. */
function createWaiting() {
  const put = new Map<string, Register>();
  const setAside = new Map<string, SetAside>();
  const remove = new Set<IDBValidKey>();
  const add = (entries: readonly Entry[], aside: readonly SetAside[] = []) => {
    for (const [key, register] of entries) {
      const other = put.get(key);
      if (!other || beats(register, other)) put.set(key, register);
    }
    for (const each of aside) setAside.set(each.id, each);
  };
  return {
    add,
    drop: (keys: readonly IDBValidKey[]) => {
      for (const key of keys) remove.add(key);
    },
    isEmpty: () => put.size + setAside.size + remove.size === 0,
    /** Takes everything out, and with it what it replaces. `current`: what is known to be kept of each key. */
    all: (current: Map<string, Register>): Batch => {
      const replaced = [...put].flatMap((entry) => {
        const before = current.get(entry[0]);
        return absorb(current, entry) && before ? [recordKey([entry[0], before])] : [];
      });
      const batch = {
        put: [...put],
        remove: [...remove, ...replaced],
        setAside: [...setAside.values()],
      };
      for (const each of [put, remove, setAside]) each.clear();
      return batch;
    },
    putBack: (batch: Batch) => {
      add(batch.put ?? [], batch.setAside);
      for (const key of batch.remove ?? []) remove.add(key);
    },
  };
}
