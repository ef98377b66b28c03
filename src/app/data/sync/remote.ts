import * as v from "valibot";
import type { Account } from "./account.ts";

/** The reader's storage did not do what was asked. */
export class RemoteError extends Error {
  override name = "RemoteError";
  constructor(
    /**
     * `stale`: someone else wrote first. `refused`: the access was taken back, or never covered this. `full`: no room there.
     * `unreachable`: nothing answered. `fault`: another answer than the protocol knows.
     */
    readonly reason: "stale" | "refused" | "full" | "unreachable" | "fault",
    what: string,
  ) {
    super(`${what}: ${reason}`);
  }
}

interface RemoteDocument {
  text: string;
  etag: string;
}

/** The documents of this app in the reader's storage (draft-dejong-remotestorage). Each call throws {@link RemoteError}. */
export interface Remote {
  /** The version of every document, by name. */
  list: () => Promise<Map<string, string>>;
  /** Undefined when there is none. */
  get: (name: string) => Promise<RemoteDocument | undefined>;
  /** Writes over the version `etag`, or where there is none; the new version, if the storage says. */
  put: (name: string, text: string, etag: string | undefined) => Promise<string | undefined>;
}

const FOLDER = "crossread/marks/";

/** A call that takes longer than this, in milliseconds, is given up. */
const PATIENCE = 30_000;

const Listing = v.object({
  items: v.record(
    v.string(),
    v.object({ ETag: v.pipe(v.union([v.string(), v.number()]), v.toString()) }),
  ),
});

export function openRemote(account: Pick<Account, "root" | "token">): Remote {
  return {
    list: async () => {
      const response = await call(account, "");
      if (response.status === 404) return new Map();
      return readListing(await bodyOf(response, ""));
    },
    get: async (name) => {
      const response = await call(account, `${name}.json`);
      if (response.status === 404) return undefined;
      const etag = bare(response.headers.get("etag"));
      if (etag === undefined) throw new RemoteError("fault", `${name}: no version`);
      return { text: await bodyOf(response, name), etag };
    },
    put: async (name, text, etag) => {
      const condition: Record<string, string> =
        etag === undefined ? { "if-none-match": "*" } : { "if-match": `"${etag}"` };
      const headers = { "content-type": "application/json; charset=utf-8", ...condition };
      const response = await call(account, `${name}.json`, { method: "PUT", body: text, headers });
      // Where the document has gone meanwhile, a write over it is stale.
      if (response.status === 404) throw new RemoteError("stale", name);
      return bare(response.headers.get("etag"));
    },
  };
}

interface Call {
  method?: "PUT";
  body?: string;
  headers?: Record<string, string>;
}

async function call(
  { root, token = "" }: Pick<Account, "root" | "token">,
  path: string,
  init: Call = {},
): Promise<Response> {
  const response = await fetch(`${root}/${FOLDER}${path}`, {
    ...init,
    headers: { ...init.headers, authorization: `Bearer ${token}` },
    credentials: "omit",
    cache: "no-store",
    referrerPolicy: "no-referrer",
    signal: AbortSignal.timeout(PATIENCE),
  }).catch(() => {
    throw new RemoteError("unreachable", path);
  });
  const reason = refusalOf(response.status);
  if (reason) throw new RemoteError(reason, `${path}: ${response.status}`);
  return response;
}

function bodyOf(response: Response, path: string): Promise<string> {
  return response.text().catch(() => {
    throw new RemoteError("unreachable", path);
  });
}

function refusalOf(status: number): RemoteError["reason"] | undefined {
  if (status === 401 || status === 403) return "refused";
  if (status === 412 || status === 409) return "stale";
  if (status === 413 || status === 507) return "full";
  return (status >= 200 && status < 300) || status === 404 ? undefined : "fault";
}

function readListing(text: string): Map<string, string> {
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch {
    throw new RemoteError("fault", "the list of documents");
  }
  const result = v.safeParse(Listing, input);
  if (!result.success) throw new RemoteError("fault", "the list of documents");
  const entries = Object.entries(result.output.items).flatMap(([file, { ETag }]) =>
    file.endsWith(".json") ? [[file.slice(0, -".json".length), bare(ETag) ?? ""] as const] : [],
  );
  return new Map(entries);
}

/** Lists give versions bare, headers in quotation marks. */
function bare(etag: string | null): string | undefined {
  return etag?.replace(/^W\//, "").replaceAll('"', "");
}
