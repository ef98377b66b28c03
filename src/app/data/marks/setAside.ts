import * as v from "valibot";

const ORIGINS = ["storage", "settings", "file", "sync"] as const;

/** Something of the reader's that could not be read: whole, as it was found, where and when, and why not. */
export const SetAside = v.object({
  id: v.string(),
  from: v.picklist(ORIGINS),
  at: v.string(),
  reason: v.string(),
  record: v.unknown(),
});
export type SetAside = v.InferOutput<typeof SetAside>;

/** The same record, found again, is one record. */
export function asSetAside(
  from: SetAside["from"],
  record: unknown,
  reason: string,
  now: number,
): SetAside {
  const id = `${from} ${textOf(record)}`;
  return { id, from, at: new Date(now).toISOString(), reason, record };
}

function textOf(record: unknown): string {
  try {
    return JSON.stringify(record) ?? String(record);
  } catch {
    return String(record);
  }
}
