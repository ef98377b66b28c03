/** Names of these files hold a hash of what is in them: other content has another name. */
const HASHED = /^\/(assets|edition\/pictures)\/[^/]+$/;

/** For a file whose name changes with its content: kept for a year (in seconds), never asked for again. */
export const FOREVER = "public, max-age=31536000, immutable";

/** For everything else: may be kept, and is asked for again with its ETag each time. */
export const REVALIDATE = "no-cache";

/**
 * What a page's own meta policy cannot say; sent with every answer, errors too.
 * The features refused are those that a script could put to use against a reader; reading needs none of them.
 */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  "Content-Security-Policy": "frame-ancestors 'none'",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Permissions-Policy":
    "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
};

/** Cache-Control of a file that exists, by its path from the root of the site ("/assets/a.js"), decoded. */
export function cacheControl(path: string): string {
  return HASHED.test(path) ? FOREVER : REVALIDATE;
}
