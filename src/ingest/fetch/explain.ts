import { ClosedAddressError } from "./guardedAgent.ts";
import { HostClosedError } from "./hostQueue.ts";
import { FetchError, type FetchReason } from "./fetchError.ts";

type Explanation = readonly [FetchReason, string];

const BY_CODE: Record<string, Explanation> = {
  ENOTFOUND: ["dns", "no such host"],
  EAI_AGAIN: ["dns", "the name of the host could not be looked up"],
  ECONNREFUSED: ["unreachable", "nothing answers there"],
  EHOSTUNREACH: ["unreachable", "the host cannot be reached"],
  ENETUNREACH: ["unreachable", "the network cannot be reached"],
  EADDRNOTAVAIL: ["unreachable", "the host cannot be reached"],
  ETIMEDOUT: ["timeout", "did not answer in time"],
  UND_ERR_CONNECT_TIMEOUT: ["timeout", "did not answer in time"],
  UND_ERR_HEADERS_TIMEOUT: ["timeout", "did not answer in time"],
  UND_ERR_BODY_TIMEOUT: ["timeout", "took too long"],
  TIME_UP: ["timeout", "took too long"],
  ECONNRESET: ["reset", "the connection broke"],
  EPIPE: ["reset", "the connection broke"],
  UND_ERR_SOCKET: ["reset", "the connection broke"],
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: ["reset", "the answer is shorter or longer than it says"],
  BODY_TOO_LARGE: ["too-large", "is too large"],
  UNKNOWN_ENCODING: ["encoding", "is packed in a way that was not asked for"],
};

const BY_PREFIX: readonly (readonly [RegExp, Explanation])[] = [
  [/^(HPE_|UND_ERR_|HTTPParserError)/, ["protocol", "the answer is not good HTTP"]],
  [/^(Z_|ERR__|ERR_PADDING|ERR_BROTLI)/, ["encoding", "cannot be unpacked"]],
  [
    /^(ERR_TLS|ERR_SSL|CERT_|EPROTO|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO)/,
    ["tls", "the certificate or the encryption cannot be trusted"],
  ],
];

/** What a publisher may want to know besides. */
const DETAILS: Partial<Record<FetchReason, (cause: Error, code: string) => string>> = {
  "too-large": ({ message }) => message,
  encoding: ({ message }) => message,
  protocol: ({ message }) => message,
  tls: (_, code) => code,
};

/** Says in words why a request failed, whichever library said it first. */
export function explain(error: unknown, address: string): FetchError {
  if (error instanceof FetchError) return error;
  const cause = error instanceof Error ? error : new Error(String(error));
  if (cause instanceof ClosedAddressError) {
    const words = `leads to ${cause.address}, which is not in the public internet`;
    return new FetchError(address, "private", words, { cause });
  }
  if (cause instanceof HostClosedError) {
    const words = `the host asks to come back at ${cause.until.toISOString()}`;
    return new FetchError(address, "retry-later", words, { retryAt: cause.until, cause });
  }
  const code = codeOf(cause) || cause.name;
  const known = BY_CODE[code] ?? BY_PREFIX.find(([prefix]) => prefix.test(code))?.[1];
  const [reason, words] = known ?? ["unreachable", `failed: ${cause.message}`];
  const detail = DETAILS[reason]?.(cause, code);
  return new FetchError(address, reason, detail ? `${words} (${detail})` : words, { cause });
}

/** The code of an error; of the first one when several addresses of a host were tried. */
function codeOf(error: unknown): string {
  const { code, errors } = (error ?? {}) as { code?: unknown; errors?: unknown[] };
  if (typeof code === "string") return code;
  return errors?.[0] === undefined ? "" : codeOf(errors[0]);
}
