import { readCapture } from "./capture/capture.ts";
import { decodeCapture } from "./capture/decodeCapture.ts";
import { decode } from "./detect/decode.ts";
import { detect } from "./detect/detect.ts";
import { parseJsonFeed } from "./feed/jsonFeed.ts";
import { parseFeed } from "./feed/parseFeed.ts";
import { toReading } from "./feed/toReading.ts";
import { readPage } from "./page/readPage.ts";
import { type SourceReading, UnreadableSourceError } from "./sourceStory.ts";

/** A source as it was fetched, from a file or from the web. */
export interface SourceBytes {
  bytes: Uint8Array;
  /** Where it was read from: `http(s):` or `file:`. What is relative in it is relative to this. */
  address: string;
  /** The Content-Type that came with it, if any. */
  mediaType?: string;
  capturedAt: Date;
}

/**
 * Reads one source, whatever its name says: what it is, is told by its content.
 * @throws UnreadableSourceError or InvalidDataError saying why it cannot be used.
 */
export function readSourceBytes(source: SourceBytes): SourceReading {
  const { bytes, address, mediaType, capturedAt } = source;
  const text = decode(bytes, mediaType);
  const format = detect(text);
  switch (format) {
    case "rss":
    case "atom":
    case "rdf":
    case "cdf":
      return toReading(parseFeed(text, format), address, capturedAt);
    case "jsonfeed":
      return toReading(parseJsonFeed(text), address, capturedAt);
    case "capture":
      return readCapture(decodeCapture(bytes), capturedAt);
    case "opml":
      throw new UnreadableSourceError("a list of sources, not a source");
    case "html":
      return readPage(text, address.startsWith("http") ? address : undefined);
    case undefined:
      throw new UnreadableSourceError("neither a feed, nor an article page, nor a captured one");
  }
}
