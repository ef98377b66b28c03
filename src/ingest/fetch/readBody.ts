import { pipeline, type Duplex, type Readable } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from "node:zlib";

/** A body that grew beyond its limit; reading stopped there. */
class BodyTooLargeError extends Error {
  override name = "BodyTooLargeError";
  readonly code = "BODY_TOO_LARGE";
}

/** A body packed in a way that was not asked for. */
class UnknownEncodingError extends Error {
  override name = "UnknownEncodingError";
  readonly code = "UNKNOWN_ENCODING";
}

export interface BodyLimit {
  bytes: number;
  /** What becomes of a longer body. */
  beyond: "fail" | "cut";
}

/**
 * Reads a body and unpacks it as it comes; the limit is on what comes out, so a small body that unpacks into a huge one
 * is stopped early.
 */
export async function readBody(
  body: Readable,
  contentEncoding: string,
  limit: BodyLimit,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of unpack(body, contentEncoding)) {
      chunks.push(chunk);
      size += chunk.length;
      if (size <= limit.bytes) continue;
      if (limit.beyond === "cut") break;
      throw new BodyTooLargeError(`more than ${limit.bytes} bytes`);
    }
    return Buffer.concat(chunks).subarray(0, limit.bytes);
  } finally {
    close(body);
  }
}

/** Closes the connection unless the body was read to its end; nobody is left to hear of it. */
export function close(body: Readable): void {
  body.on("error", () => undefined).destroy();
}

function unpack(body: Readable, contentEncoding: string): AsyncIterable<Uint8Array> {
  const codings = contentEncoding
    .toLowerCase()
    .split(",")
    .map((coding) => coding.trim())
    .filter((coding) => coding !== "" && coding !== "identity");
  if (codings.length > 2) throw new UnknownEncodingError(`packed ${codings.length} times`);
  return codings.reduceRight<AsyncIterable<Uint8Array>>(unpackOnce, body);
}

async function* unpackOnce(packed: AsyncIterable<Uint8Array>, coding: string) {
  const rest = packed[Symbol.asyncIterator]();
  const first = await rest.next();
  if (first.done) return; // an empty body is not packed, whatever it says
  async function* whole(): AsyncIterable<Uint8Array> {
    yield first.value as Uint8Array;
    yield* { [Symbol.asyncIterator]: () => rest };
  }
  // Errors on either side close both; the pipeline hands them to whoever reads.
  yield* pipeline(
    whole(),
    unpacker(coding, first.value[0] ?? 0),
    () => undefined,
  ) as AsyncIterable<Uint8Array>;
}

function unpacker(coding: string, firstByte: number): Duplex {
  switch (coding) {
    case "gzip":
    case "x-gzip":
      return createGunzip();
    case "br":
      return createBrotliDecompress();
    case "deflate":
      // It means zlib data, but some servers send the raw kind: the first byte tells them apart.
      return (firstByte & 0x0f) === 8 ? createInflate() : createInflateRaw();
    default:
      throw new UnknownEncodingError(`packed as ${coding.slice(0, 40)}`);
  }
}
