import { UnreadableSourceError } from "../sourceStory.ts";

/**
 * The text of a file: UTF-8, without byte order mark, line ends as LF. A character cut at the very end is dropped.
 * @throws UnreadableSourceError when the bytes are not UTF-8.
 */
export function decodeCapture(bytes: Uint8Array): string {
  try {
    // As a stream that is never closed, an incomplete last character is waited for instead of being an error.
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return text.replaceAll("\r\n", "\n");
  } catch {
    throw new UnreadableSourceError("not UTF-8 text");
  }
}
