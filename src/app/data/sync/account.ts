import * as v from "valibot";
import { HttpUrl } from "../../../model/scalars.ts";
import { parseJson } from "../../../model/parse.ts";
import { ACCOUNT_KEY, ASKED_KEY } from "./keys.ts";

const Account = v.object({
  version: v.literal(1),
  /** `user@host`, as the reader gave it. */
  address: v.string(),
  /** Where the reader's files lie, and where access is asked for. */
  root: HttpUrl,
  authorize: HttpUrl,
  /** Absent once the storage has refused it. */
  token: v.optional(v.string()),
  /** For each document: its version there when it was last read or written, and the digest of what it said. */
  documents: v.record(v.string(), v.object({ etag: v.string(), digest: v.string() })),
});
export type Account = v.InferOutput<typeof Account>;

const Asked = v.object({ state: v.string(), account: Account });
type Asked = v.InferOutput<typeof Asked>;

/** The account, if sync is on. One that cannot be read is off: nothing of the reader's is in it. */
export function readAccount(): Account | undefined {
  return read(() => localStorage.getItem(ACCOUNT_KEY), Account, ACCOUNT_KEY);
}

export function writeAccount(account: Account | undefined): void {
  attempt(() =>
    account
      ? localStorage.setItem(ACCOUNT_KEY, JSON.stringify(account))
      : localStorage.removeItem(ACCOUNT_KEY),
  );
}

/** @throws DOMException where the tab may not remember it: then access cannot be asked for. */
export function writeAsked(asked: Asked): void {
  sessionStorage.setItem(ASKED_KEY, JSON.stringify(asked));
}

/** What was asked for; only once. */
export function takeAsked(): Asked | undefined {
  const asked = read(() => sessionStorage.getItem(ASKED_KEY), Asked, ASKED_KEY);
  attempt(() => sessionStorage.removeItem(ASKED_KEY));
  return asked;
}

function read<Schema extends v.GenericSchema>(
  get: () => string | null,
  schema: Schema,
  key: string,
): v.InferOutput<Schema> | undefined {
  return attempt(() => {
    const text = get();
    return text === null ? undefined : parseJson(schema, text, key);
  });
}

function attempt<Result>(access: () => Result): Result | undefined {
  try {
    return access();
  } catch {
    return undefined;
  }
}
