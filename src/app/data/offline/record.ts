import * as v from "valibot";
import { cacheNames } from "../../../model/keeping.ts";
import { ROOT, siteUrl } from "../readJson.ts";

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** What is kept of the edition on this device. */
const KeptRecord = v.object({
  format: v.literal(1),
  /** The parts that are here whole, by name. */
  parts: v.array(v.string()),
  /** Bytes of everything that is kept, when it was whole. */
  bytes: count,
  files: count,
  isWhole: v.boolean(),
  /** The reader stopped it: it goes on when they say so. */
  isStopped: v.boolean(),
});
export type KeptRecord = v.InferOutput<typeof KeptRecord>;

export const NAMES = cacheNames(ROOT);

/** No file of the site: where the record lies among what is kept. */
const RECORD = () => siteUrl("edition/offline/record");

/** Whether this browser can keep anything. */
export function canKeep(): boolean {
  return "caches" in globalThis && "serviceWorker" in navigator;
}

/** Undefined where nothing is kept, or the record cannot be read: then every file is looked at anew. */
export async function readRecord(): Promise<KeptRecord | undefined> {
  if (!canKeep() || !(await caches.has(NAMES.kept))) return undefined;
  const kept = await caches.open(NAMES.kept);
  const content: unknown = await (await kept.match(RECORD()))?.json().catch(() => undefined);
  const read = v.safeParse(KeptRecord, content);
  return read.success ? read.output : undefined;
}

export async function writeRecord(record: KeptRecord): Promise<void> {
  await (await caches.open(NAMES.kept)).put(RECORD(), Response.json(record));
}

export async function removeKept(): Promise<void> {
  await caches.delete(NAMES.kept);
}
