/** The folder of the site, without a slash at its end. */
export const ROOT = import.meta.env.BASE_URL.replace(/\/$/, "");

/** The address of a file of the edition; names of lists may be of any script. */
function urlOf(file: string): string {
  return `${ROOT}/edition/${file.split("/").map(encodeURIComponent).join("/")}`;
}

/** The address of a file of the site. */
export function siteUrl(file: string): string {
  return new URL(`${ROOT}/${file}`, location.origin).href;
}

/** The host has no such file. */
export class MissingFileError extends Error {
  override name = "MissingFileError";
}

/** The host could not be reached. */
export class NetworkError extends Error {
  override name = "NetworkError";
}

/** The host answered, but not with the whole file. */
export class HostError extends Error {
  override name = "HostError";
}

/**
 * Fetches a JSON file, of the edition unless another address is given; the caller parses what it gets.
 * @throws MissingFileError, NetworkError or HostError, naming the file.
 */
export async function readJson(
  file: string,
  signal: AbortSignal,
  url = urlOf(file),
): Promise<unknown> {
  const response = await request(file, url, { signal });
  return response.json().catch((error: unknown) => {
    if (signal.aborted) throw error;
    throw new HostError(`${file}: not JSON, or cut off`);
  });
}

/**
 * Asks for a file whole.
 * @throws MissingFileError, NetworkError or HostError, naming the file.
 */
export async function request(
  file: string,
  url: string,
  init: RequestInit = {},
): Promise<Response> {
  const response = await fetch(url, init).catch((error: unknown) => {
    if (init.signal?.aborted) throw error;
    throw new NetworkError(`${file}: ${(error as Error).message}`);
  });
  // Hosts of single-page apps answer a missing file with the page itself.
  const isPage = response.headers.get("content-type")?.includes("html");
  if (response.status === 404 || response.status === 410 || (response.ok && isPage)) {
    throw new MissingFileError(`${file}: the host has no such file`);
  }
  if (!response.ok) throw new HostError(`${file}: the host answered ${response.status}`);
  return response;
}
