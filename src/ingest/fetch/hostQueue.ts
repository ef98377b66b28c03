import type { Clock } from "./clock.ts";

export interface QueueOptions {
  connections: number;
  delayMs: number;
  clock: Clock;
  signal?: AbortSignal | undefined;
  /** Until when a host was closed by an earlier run. */
  closedUntil?: (url: URL) => { until: Date; ms: number } | undefined;
}

/** The host asked to be left alone for longer than a run waits. */
export class HostClosedError extends Error {
  override name = "HostClosedError";

  constructor(readonly until: Date) {
    super(`closed until ${until.toISOString()}`);
  }
}

/** The requests to one host, in the order they came: few at a time, and a pause from each to the next. */
export class HostQueue {
  readonly #options: QueueOptions;
  readonly #waiting: (() => void)[] = [];
  #free: number;
  #delayMs: number;
  #lastStart = Number.NEGATIVE_INFINITY;
  #heldUntil = Number.NEGATIVE_INFINITY;
  #closed: { until: Date; end: number } | undefined;

  constructor(options: QueueOptions) {
    this.#options = options;
    this.#free = options.connections;
    this.#delayMs = options.delayMs;
  }

  /** Runs a request when its turn comes. @throws HostClosedError when the host is closed by then. */
  async run<T>(request: () => Promise<T>): Promise<T> {
    await this.#enter();
    try {
      this.#throwIfClosed();
      await this.#pause();
      this.#throwIfClosed();
      return await request();
    } finally {
      this.#leave();
    }
  }

  /** Makes the pause longer; a shorter one than before changes nothing. */
  slowDown(delayMs: number): void {
    this.#delayMs = Math.max(this.#delayMs, delayMs);
  }

  /** No request starts for so long. */
  hold(ms: number): void {
    this.#heldUntil = Math.max(this.#heldUntil, this.#options.clock.now() + ms);
  }

  /** No request is made until then, those that wait included. */
  close(until: Date, ms: number): void {
    this.#closed = { until, end: this.#options.clock.now() + ms };
  }

  #throwIfClosed(): void {
    const closed = this.#closed;
    if (closed && this.#options.clock.now() < closed.end) throw new HostClosedError(closed.until);
  }

  async #enter(): Promise<void> {
    if (this.#free > 0) this.#free -= 1;
    else await new Promise<void>((turn) => this.#waiting.push(turn));
  }

  #leave(): void {
    const next = this.#waiting.shift();
    if (next) next();
    else this.#free += 1;
  }

  async #pause(): Promise<void> {
    const { clock, signal } = this.#options;
    const start = Math.max(clock.now(), this.#lastStart + this.#delayMs, this.#heldUntil);
    this.#lastStart = start;
    // Waits again when the host asked for a longer pause meanwhile.
    for (let until = start; clock.now() < until; until = Math.max(start, this.#heldUntil)) {
      await clock.wait(until - clock.now(), signal);
    }
    signal?.throwIfAborted();
  }
}

/** One queue a host, made when first asked for. */
export class HostQueues {
  readonly #byHost = new Map<string, HostQueue>();

  constructor(private readonly options: QueueOptions) {}

  of(url: URL): HostQueue {
    const known = this.#byHost.get(url.hostname);
    if (known) return known;
    const queue = new HostQueue(this.options);
    this.#byHost.set(url.hostname, queue);
    const closed = this.options.closedUntil?.(url);
    if (closed) queue.close(closed.until, closed.ms);
    return queue;
  }
}
