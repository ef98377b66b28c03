import * as v from "valibot";
import type { Found } from "./database.ts";
import { sortFound } from "./found.ts";
import { Keeper, type OpenDatabase } from "./keeper.ts";
import { AnyEntry, type Entry, type Registers } from "./register.ts";
import { asSetAside, type SetAside } from "./setAside.ts";
import { type Clock, createClock } from "./stamp.ts";
import { type Change, MarkState, overtaken, type Unreadable } from "./state.ts";
import type { StorageTrouble } from "./trouble.ts";
import type { Views } from "./views.ts";

/** What a store needs of the world around it. */
export interface Surroundings {
  open: OpenDatabase;
  /** Milliseconds since 1970. */
  now: () => number;
  /** The name of this visit: no other has it. */
  writer: string;
  /** Tells the other tabs what was written here. */
  tell: (entries: readonly Entry[]) => void;
  /** What other storage than the database says, given what is known. */
  mirrored: (known: Registers, tick: () => string) => { entries: Entry[]; setAside: SetAside[] };
  /** Called after registers changed, with their keys. */
  onChange: (keys: readonly string[], store: MarkStore) => void;
}

/** The reader's marks: in memory, kept at once, agreed on with the other tabs. */
export class MarkStore {
  readonly views: Views;
  readonly #around: Surroundings;
  readonly #clock: Clock;
  readonly #state: MarkState;
  readonly #keeper: Keeper;
  readonly #listeners = new Set<() => void>();
  readonly #early: Entry[] = [];
  #setAside: readonly SetAside[] = [];
  #trouble: StorageTrouble | undefined;
  #isLoaded = false;

  constructor(around: Surroundings) {
    this.#around = around;
    this.#clock = createClock(around.now, around.writer);
    this.#state = new MarkState(this.#clock);
    this.views = this.#state.views;
    this.#keeper = new Keeper(around.open, {
      onFound: (found) => this.#onFound(found),
      onTrouble: (trouble) => {
        this.#trouble = trouble;
        this.#changed([]);
      },
    });
    this.hearMirror();
  }

  get writer(): string {
    return this.#around.writer;
  }
  get registers(): Registers {
    return this.#state.registers;
  }
  get trouble(): StorageTrouble | undefined {
    return this.#trouble;
  }
  get setAside(): readonly SetAside[] {
    return this.#setAside;
  }
  get isLoaded(): boolean {
    return this.#isLoaded;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  /** Opens the database, or tries again where there was trouble. */
  start(): Promise<void> {
    return this.#keeper.start();
  }

  /** Resolves when everything is kept, or there is trouble. */
  settled(): Promise<void> {
    return this.#keeper.settled();
  }

  write(changes: readonly Change[]): void {
    const entries = this.#state.write(changes);
    if (!this.#isLoaded) this.#early.push(...entries);
    if (entries.length === 0) return;
    this.#keeper.keep(entries);
    this.#around.tell(entries);
    this.#changed(entries);
  }

  /** Merges registers from a file or from the reader's storage elsewhere; those that changed something. */
  take(entries: readonly Entry[], from: "file" | "sync"): Entry[] {
    const { fresh, unreadable } = this.#state.take(entries);
    this.#keeper.keep(fresh, this.#newlySetAside(this.#asSetAside(unreadable, from)));
    if (fresh.length > 0) this.#around.tell(fresh);
    this.#changed(fresh);
    return fresh;
  }

  putAside(items: readonly SetAside[]): void {
    this.#keeper.keep([], this.#newlySetAside(items));
    this.#changed([]);
  }

  /** Merges what another tab told, and has kept; what is not of this version's form is left to it. */
  hear(message: unknown): void {
    const result = v.safeParse(v.array(AnyEntry), message);
    if (!result.success) return;
    this.#keeper.kept(result.output);
    this.#changed(this.#state.take(result.output).fresh);
  }

  /** Merges what the mirror of the settings says now. */
  hearMirror(): void {
    const { entries, setAside } = this.#around.mirrored(this.registers, this.#clock.tick);
    this.#newlySetAside(setAside);
    const { fresh } = this.#state.take(entries);
    if (this.#isLoaded) this.#keeper.keep(fresh);
    this.#changed(fresh);
  }

  #onFound(found: Found): void {
    const sorted = sortFound(found);
    const { fresh, unreadable } = this.#state.take(sorted.entries);
    this.#keeper.kept(sorted.entries);
    this.#newlySetAside(sorted.setAside);
    const broken = sorted.broken.map(({ record, reason }) =>
      asSetAside("storage", record, reason, this.#around.now()),
    );
    const setAside = this.#newlySetAside([...broken, ...this.#asSetAside(unreadable, "storage")]);
    this.#isLoaded = true;
    const again = this.#state.write(overtaken(this.#early.splice(0), this.#state));
    this.#keeper.keep(
      [...this.registers].filter((entry) => !sorted.has(entry)),
      setAside,
    );
    this.#keeper.remove([...sorted.superseded, ...sorted.broken.map(({ at }) => at)]);
    this.#changed([...fresh, ...again]);
  }

  #asSetAside(unreadable: readonly Unreadable[], from: SetAside["from"]): SetAside[] {
    return unreadable.map(({ key, register, reason }) =>
      asSetAside(from, { key, ...register }, reason, this.#around.now()),
    );
  }

  /** Lists what is set aside; gives back what was not listed yet. */
  #newlySetAside(items: readonly SetAside[]): SetAside[] {
    const known = new Set(this.#setAside.map(({ id }) => id));
    const fresh = items.filter(({ id }) => !known.has(id));
    if (fresh.length > 0) this.#setAside = [...this.#setAside, ...fresh];
    return fresh;
  }

  #changed(entries: readonly Entry[]): void {
    if (entries.length > 0) {
      this.#around.onChange(
        entries.map(([key]) => key),
        this,
      );
    }
    for (const listener of this.#listeners) listener();
  }
}
