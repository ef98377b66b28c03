import { addressOf, BUILD, CACHES, findKept, WHATEVER_ASKED } from "./site.ts";

/** What is remembered of builds, newest first: this one and the one before, of which a page may be open. */
type Builds = { version: string; files: string[] }[];

/** No file of the site: where the builds are remembered, beside their files. */
const BUILDS = addressOf("assets/builds");

/**
 * Keeps all scripts and styles of this build and its bare pages, before this worker takes over from an older one: it is never without.
 * @throws Error when the host does not have all of it (yet): the older worker stays, and it is tried again later.
 */
export async function keepBuild(): Promise<void> {
  const assets = await caches.open(CACHES.assets);
  await Promise.all(
    BUILD.files.map(async (file) => {
      const address = addressOf(file);
      if (await findKept(CACHES.assets, address)) return;
      await assets.put(address, await whole(address));
    }),
  );
  const shell = await caches.open(CACHES.shell);
  for (const { file } of BUILD.shells) {
    const response = await whole(addressOf(file), { cache: "no-cache" });
    const html = await response.clone().text();
    if (!belongs(html)) throw new Error(`${file} is of another build`);
    await shell.put(shellAddress(file), response);
  }
}

/** Where the bare page of this build is kept; those of another build lie beside it until that is gone. */
export function shellAddress(file: string): string {
  return `${addressOf(file)}?build=${BUILD.version}`;
}

async function whole(address: string, init: RequestInit = {}): Promise<Response> {
  const response = await fetch(address, init);
  if (response.status !== 200) throw new Error(`${address}: ${response.status}`);
  // One that was led elsewhere may not answer for a page.
  return new Response(response.body, { headers: response.headers });
}

/** Whether a page loads scripts and styles of this build only. */
function belongs(html: string): boolean {
  const named = html.match(/assets\/[\w.-]+\.(?:js|css)/g) ?? [];
  return named.length > 0 && named.every((file) => BUILD.files.includes(file));
}

/** Removes the files of builds before the last one, and bare pages of other builds. */
export async function removeOldBuilds(): Promise<void> {
  const assets = await caches.open(CACHES.assets);
  const known = ((await (await findKept(CACHES.assets, BUILDS))?.json()) ?? []) as Builds;
  const { version, files } = BUILD;
  const before = known.filter((build) => build.version !== version);
  const builds: Builds = [{ version, files }, ...before.slice(0, 1)];
  await assets.put(BUILDS, Response.json(builds));
  // What was loaded before any build was remembered stays until two others have come.
  const gone = new Set(before.slice(1).flatMap((build) => build.files));
  for (const { files: used } of builds) for (const file of used) gone.delete(file);
  await Promise.all([...gone].map((file) => assets.delete(addressOf(file), WHATEVER_ASKED)));
  const shell = await caches.open(CACHES.shell);
  const own = new Set(BUILD.shells.map(({ file }) => shellAddress(file)));
  for (const { url } of await shell.keys()) {
    if (!own.has(url)) await shell.delete(url, WHATEVER_ASKED);
  }
}
