import * as v from "valibot";
import { AnyEntry, type Entry } from "./register.ts";

/** What a file of marks is called by, in the export and in the reader's storage elsewhere. */
const FORMAT = "crossread-marks";
const VERSION = 1;

const Head = v.object({ format: v.literal(FORMAT), version: v.number() });
const Body = v.object({
  version: v.literal(VERSION),
  registers: v.pipe(
    v.unknown(),
    v.check((given) => !Array.isArray(given)),
    v.record(v.string(), v.unknown()),
  ),
  setAside: v.optional(v.array(v.unknown())),
});

/** Why a text is not a document of marks; `newer`: one of a later version. */
export type DocumentProblem = "notJson" | "notMarks" | "newer";

export class DocumentError extends Error {
  override name = "DocumentError";
  constructor(readonly problem: DocumentProblem) {
    super(`not marks that can be read: ${problem}`);
  }
}

interface MarksDocument {
  entries: Entry[];
  /** Entries that are no registers, each `{ key, ...what stood there }`, and why. */
  unreadable: { record: unknown; reason: string }[];
  setAside: unknown[];
}

/** `{ format, version, ...more, registers: { key: { t, v } or { t, gone } } }`, the same for the same registers. */
export function writeDocument(
  entries: readonly Entry[],
  more: Record<string, unknown> = {},
): string {
  const registers = Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
  return JSON.stringify({ format: FORMAT, version: VERSION, ...more, registers });
}

/** The inverse of {@link writeDocument}. @throws DocumentError */
export function readDocument(text: string): MarksDocument {
  const input = parseText(text);
  const head = v.safeParse(Head, input);
  if (!head.success) throw new DocumentError("notMarks");
  if (head.output.version > VERSION) throw new DocumentError("newer");
  const body = v.safeParse(Body, input);
  if (!body.success) throw new DocumentError("notMarks");
  const read: MarksDocument = { entries: [], unreadable: [], setAside: body.output.setAside ?? [] };
  for (const [key, value] of Object.entries(body.output.registers)) {
    const result = v.safeParse(AnyEntry, [key, value], { abortEarly: true });
    if (result.success) read.entries.push(result.output);
    else read.unreadable.push({ record: { key, value }, reason: result.issues[0].message });
  }
  return read;
}

function parseText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new DocumentError("notJson");
  }
}
