/** Why an address gave nothing, for programs; the message says it in words. */
export type FetchReason =
  | "address" // not an http(s) address, or one with a password in it
  | "private" // leads into a private network
  | "dns" // its name is not known
  | "unreachable" // nobody answers there
  | "tls" // its certificate cannot be trusted
  | "reset" // the connection broke, twice
  | "timeout"
  | "too-large"
  | "encoding" // the body is packed in a way that cannot be unpacked
  | "protocol" // what came is not HTTP
  | "redirects" // too many, a loop, or one that leads nowhere
  | "status" // the answer is an error
  | "robots" // robots.txt asks not to
  | "robots-unknown" // robots.txt could not be read, so not now
  | "retry-later" // the host asks to come back later
  | "stopped";

export interface FetchErrorDetails {
  status?: number;
  retryAt?: Date;
  cause?: unknown;
}

/** An address that gave nothing. The message names the address and the reason in plain words. */
export class FetchError extends Error {
  override name = "FetchError";
  /** The status of the answer, when there was one. */
  readonly status: number | undefined;
  /** When the host asks to be visited again. */
  readonly retryAt: Date | undefined;

  constructor(
    readonly address: string,
    readonly reason: FetchReason,
    /** The reason in words, without the address. */
    readonly words: string,
    details: FetchErrorDetails = {},
  ) {
    super(`${address}: ${words}`, { cause: details.cause });
    this.status = details.status;
    this.retryAt = details.retryAt;
  }

  /** The same failure, told of the address that led here. */
  for(address: string, words = `leads to ${this.message}`): FetchError {
    const { status, retryAt } = this;
    const details = { ...(status && { status }), ...(retryAt && { retryAt }), cause: this };
    return new FetchError(address, this.reason, words, details);
  }
}
