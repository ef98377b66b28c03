import { lookup as systemLookup } from "node:dns/promises";
import { isIP, type LookupFunction } from "node:net";
import { Agent, buildConnector } from "undici";

/** All IP addresses of a host name. */
export type Resolve = (host: string) => Promise<readonly string[]>;

export interface GuardOptions {
  resolve: Resolve;
  /** Whether a connection to this IP address may be made. */
  mayConnect: (address: string) => boolean;
  connections: number;
  timeoutMs: number;
}

/** Refused before the first byte was sent. */
export class ClosedAddressError extends Error {
  override name = "ClosedAddressError";
  readonly code = "CLOSED_ADDRESS";

  constructor(readonly address: string) {
    super(`${address} is not in the public internet`);
  }
}

export const resolveBySystem: Resolve = async (host) =>
  (await systemLookup(host, { all: true })).map(({ address }) => address);

/**
 * The one place that opens connections. Each address is judged in the moment of connecting to it, after the name was
 * looked up: no redirect and no second answer of a name server comes around it.
 */
export function guardedAgent({ resolve, mayConnect, connections, timeoutMs }: GuardOptions): Agent {
  const connect = buildConnector({
    lookup: guardedLookup(resolve, mayConnect),
    timeout: timeoutMs,
  });
  return new Agent({
    connections,
    pipelining: 1,
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
    connect: (options, callback) => {
      // Node looks up names only: an address written as numbers has to be judged here.
      if (isIP(options.hostname) === 0 || mayConnect(options.hostname)) connect(options, callback);
      else queueMicrotask(() => callback(new ClosedAddressError(options.hostname), null));
    },
  });
}

/** Looks up as Node asks for it, and leaves out every address that may not be connected to. */
function guardedLookup(resolve: Resolve, mayConnect: (address: string) => boolean): LookupFunction {
  const allowed = async (host: string) => {
    const found = await resolve(host);
    const open = found.filter((address) => isIP(address) !== 0 && mayConnect(address));
    if (open.length === 0 && found[0] !== undefined) throw new ClosedAddressError(found[0]);
    return open.map((address) => ({ address, family: isIP(address) }));
  };
  return (host, options, callback) => {
    allowed(host).then(
      (records) => {
        const [first] = records;
        if (!first) callback(notFound(host), "");
        else if (options.all) callback(null, records);
        else callback(null, first.address, first.family);
      },
      (error: NodeJS.ErrnoException) => callback(error, ""),
    );
  };
}

function notFound(host: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`no address for ${host}`), { code: "ENOTFOUND" });
}
