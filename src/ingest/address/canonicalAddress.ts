import { withoutTracking } from "./tracking.ts";
import { unwrapAmp } from "./unwrapAmp.ts";

/** In characters: no real story has a longer one. */
const LONGEST = 4000;

/** Not the name of a site but the end of one: what stands before it is the name. */
const SUFFIX = /^(?:co|com|org|net|gov|ac|edu|gob|or|ne)\.[a-z]{2}$/;

/**
 * The one form of a story's address, to tell stories apart by, never to link to: the forms for phones, for AMP, of a
 * test host, http and https, with and without tracking parameters are one. Undefined for what is no http(s) address.
 */
export function canonicalAddress(address: string): string | undefined {
  let form = fold(address.trim());
  for (let next = form && fold(form); next !== form; next = form && fold(form)) form = next;
  return form;
}

function fold(address: string): string | undefined {
  if (address.length > LONGEST || !URL.canParse(address)) return undefined;
  const given = new URL(address);
  if (!/^https?:$/.test(given.protocol) || given.hostname === "") return undefined;
  if (given.port === "80" || given.port === "443") given.port = "";
  const url = unwrapAmp(new URL(withoutTracking(given.href)));
  url.protocol = "https:";
  url.username = "";
  url.password = "";
  url.hash = "";
  url.hostname = foldHost(url.hostname);
  url.pathname = foldPath(url.pathname);
  url.search = url.search.slice(1).split("&").filter(Boolean).toSorted().join("&");
  return url.href;
}

function foldHost(host: string): string {
  const rest = /^(?:www\d?|test|m|mobile|amp)\.(.+)$/.exec(host.replace(/\.$/, ""))?.[1];
  const isSite = rest?.includes(".") && !SUFFIX.test(rest) && !/^[\d.]+$/.test(rest);
  return rest !== undefined && isSite ? foldHost(rest) : host.replace(/\.$/, "");
}

function foldPath(path: string): string {
  const folded = path.replace(/\/index\.(?:html?|php|aspx?)$/, "/").replace(/\/+/g, "/");
  return folded.length > 1 ? folded.replace(/\/$/, "") : folded;
}
