/** The time of one address was used up. */
class TimeUpError extends Error {
  override name = "TimeUpError";
  readonly code = "TIME_UP";
}

/** The time that one address may take in all, spent piece by piece on each of its requests. */
export class TimeBudget {
  #leftMs: number;

  constructor(
    totalMs: number,
    /** Stops whatever is running. */
    readonly stop?: AbortSignal,
  ) {
    this.#leftMs = totalMs;
  }

  /** Runs a task that ends when the signal it is given says so. @throws TimeUpError when the time is used up. */
  async spend<T>(task: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const timeUp = new AbortController();
    const begun = performance.now();
    const timer = setTimeout(() => timeUp.abort(), Math.max(0, this.#leftMs));
    const { stop } = this;
    try {
      return await task(stop ? AbortSignal.any([stop, timeUp.signal]) : timeUp.signal);
    } catch (error) {
      if (timeUp.signal.aborted && !stop?.aborted) {
        throw new TimeUpError("time is up", { cause: error });
      }
      throw error;
    } finally {
      clearTimeout(timer);
      this.#leftMs -= performance.now() - begun;
    }
  }
}
