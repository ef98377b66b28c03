import { shellAddress } from "./build.ts";
import { pageAddress } from "./opened.ts";
import { addressOf, BUILD, CACHES, fileAt, findKept } from "./site.ts";

/** The bare page for an address, where what it shows is kept: sooner there than a slow network. */
export async function bareWhereKept(address: string): Promise<Response | undefined> {
  const { shell, path } = shellFor(address);
  if (!shell || !(await isDataKept(path))) return undefined;
  return findKept(CACHES.shell, shellAddress(shell.file));
}

/** The bare page for an address whatever is kept, since the app says what is missing; where even that is gone, plain words. */
export async function bareOrPlain(address: string): Promise<Response> {
  const { shell } = shellFor(pageAddress(address));
  const bare = shell && (await findKept(CACHES.shell, shellAddress(shell.file)));
  return bare ?? new Response(PLAIN, { status: 503, headers: { "content-type": HTML } });
}

const HTML = "text/html; charset=utf-8";
const PLAIN =
  '<!doctype html><meta name="viewport" content="width=device-width"><title>Crossread</title>' +
  "<h1>No network</h1><p>This page is not kept on this device.</p><p><a href=''>Try again</a></p>" +
  '<div lang="ar" dir="rtl"><h1>لا شبكة</h1><p>هذه الصفحة غير محفوظة على هذا الجهاز.</p>' +
  "<p><a href=''>أعد المحاولة</a></p></div>";

/** The bare page whose folder is the nearest above an address, and the path below that folder. */
function shellFor(address: string) {
  const file = fileAt(new URL(address)) ?? "";
  const [shell] = BUILD.shells
    .filter(({ folder }) => file.startsWith(folder))
    .toSorted((a, b) => b.folder.length - a.folder.length);
  return { shell, path: file.slice(shell?.folder.length ?? 0) };
}

async function isDataKept(path: string): Promise<boolean> {
  const file = dataOf(path);
  if (file === undefined) return true;
  for (const cache of [CACHES.stories, CACHES.lists, CACHES.kept]) {
    if (await findKept(cache, addressOf(file))) return true;
  }
  return false;
}

/** The file that a page is drawn from; none for one that needs only the app. Keys are encoded in both alike. */
function dataOf(path: string): string | undefined {
  const [kind = "", key = "", part] = path.split("/");
  if (kind === "story") return `edition/stories/${key}.json`;
  if (kind === "tag" || kind === "day" || kind === "outlet") {
    return `edition/lists/${kind}/${key}/${part ?? "head"}.json`;
  }
  if (kind === "" || kind === "page") return `edition/lists/all/${key || "head"}.json`;
  return undefined;
}
