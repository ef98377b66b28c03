import { FetchError } from "./fetchError.ts";

const LONGEST = 4096;

/** An address that may be asked for: http(s), without a password in it, its fragment taken off. */
export function webAddress(address: string, base?: URL): URL {
  const shown = address.replace(/\/\/[^/?#]*@/, "//").slice(0, 200); // never the password
  const refuse = (words: string) => new FetchError(shown, "address", words);
  if (!URL.canParse(address, base)) throw refuse("is not a web address");
  const url = new URL(address, base);
  if (url.protocol !== "http:" && url.protocol !== "https:") {
    throw refuse(`is not an http(s) address but ${url.protocol}`);
  }
  if (url.username || url.password) throw refuse("holds a name or a password, which is never sent");
  if (url.href.length > LONGEST) throw refuse(`is longer than ${LONGEST} characters`);
  url.hash = "";
  return url;
}
