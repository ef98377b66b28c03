import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { decodeCapture } from "./capture/decodeCapture.ts";
import { isCapture, readCapture } from "./capture/capture.ts";
import { isJson, readJsonFeed } from "./feed/jsonFeed.ts";
import { type SourceReading, UnreadableSourceError } from "./sourceStory.ts";

/**
 * Reads one source file, whatever its name says: what it is, is told by its content.
 * @throws UnreadableSourceError or InvalidDataError saying why it cannot be used.
 */
export async function readSource(path: string, capturedAt: Date): Promise<SourceReading> {
  const text = decodeCapture(await readFile(path));
  if (isJson(text)) return readJsonFeed(text, pathToFileURL(path).href, capturedAt);
  if (isCapture(text)) return readCapture(text, capturedAt);
  throw new UnreadableSourceError("neither a JSON Feed nor a captured article page");
}
