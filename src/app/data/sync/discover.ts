import * as v from "valibot";
import { HttpUrl } from "../../../model/scalars.ts";

const AUTHORIZE = "http://tools.ietf.org/html/rfc6749#section-4.2";
const RELATIONS = new Set(["http://tools.ietf.org/id/draft-dejong-remotestorage", "remotestorage"]);

const WebFinger = v.object({
  links: v.array(
    v.object({
      rel: v.string(),
      href: v.optional(v.string()),
      properties: v.optional(v.record(v.string(), v.unknown())),
    }),
  ),
});

/** Why a storage could not be found: `address` is none, nothing `unreachable` answers, or no storage is `there`. */
export class DiscoveryError extends Error {
  override name = "DiscoveryError";
  constructor(readonly reason: "address" | "unreachable" | "noStorage") {
    super(`no storage found: ${reason}`);
  }
}

/**
 * Asks the host of `user@host` where that user's storage lies (WebFinger, RFC 7033), over https; over http only on this machine.
 * @throws DiscoveryError
 */
export async function discover(address: string): Promise<{ root: string; authorize: string }> {
  const [, host] = /^[^@\s/]+@([^@\s/?#]+)$/.exec(address) ?? [];
  if (!host || !URL.canParse(`https://${host}`)) throw new DiscoveryError("address");
  const scheme = isThisMachine(new URL(`https://${host}`)) ? "http" : "https";
  const query = `resource=${encodeURIComponent(`acct:${address}`)}`;
  const response = await fetch(`${scheme}://${host}/.well-known/webfinger?${query}`, {
    credentials: "omit",
  }).catch(() => {
    throw new DiscoveryError("unreachable");
  });
  const answer: unknown = response.ok ? await response.json().catch(() => undefined) : undefined;
  const links = v.is(WebFinger, answer) ? answer.links : [];
  const link = links.find(({ rel }) => RELATIONS.has(rel));
  const [root, authorize] = [link?.href, link?.properties?.[AUTHORIZE]];
  if (!isSafe(root) || !isSafe(authorize)) throw new DiscoveryError("noStorage");
  return { root: root.replace(/\/$/, ""), authorize };
}

/** A token goes only where nobody on the way can read it. */
function isSafe(address: unknown): address is string {
  if (!v.is(HttpUrl, address)) return false;
  const url = new URL(address);
  return url.protocol === "https:" || isThisMachine(url);
}

function isThisMachine({ hostname }: URL): boolean {
  return hostname === "localhost" || hostname === "127.0.0.1" || hostname === "[::1]";
}
