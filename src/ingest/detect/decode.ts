import { declaredEncodings } from "./declaredEncodings.ts";

/**
 * The text of a document in whatever encoding: by byte order mark, then as UTF-8 wherever that is what the bytes are, then
 * as the server, the XML declaration or the page itself says. Line ends are LF, a last character that is cut is dropped.
 * @param mediaType the Content-Type that came with the bytes, such as `text/xml; charset=windows-1256`.
 */
export function decode(bytes: Uint8Array, mediaType?: string): string {
  const encoding = marked(bytes) ?? unmarkedUtf16(bytes);
  const text = encoding ? decodeAs(encoding, bytes) : decodeDeclared(bytes, mediaType);
  return text.replace(/\r\n?/g, "\n");
}

function marked([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : undefined;
}

/** Every format we read begins with ASCII, which in UTF-16 has a zero beside each letter. */
function unmarkedUtf16([first, second, third, fourth]: Uint8Array): string | undefined {
  if (first && second === 0 && third && fourth === 0) return "utf-16le";
  return first === 0 && second && third === 0 && fourth ? "utf-16be" : undefined;
}

function decodeDeclared(bytes: Uint8Array, mediaType: string | undefined): string {
  const declared = declaredEncodings(bytes, mediaType);
  // Escape sequences are ASCII bytes, so that such text is valid UTF-8 as well.
  if (declared[0] === "iso-2022-jp") return decodeAs("iso-2022-jp", bytes);
  const utf8 = decodeStrictly("utf-8", bytes);
  if (utf8 !== undefined) return utf8;
  for (const encoding of declared.filter((each) => !each.startsWith("utf-"))) {
    const text = decodeStrictly(encoding, bytes);
    if (text !== undefined) return text;
  }
  return decodeDamaged(bytes, declared);
}

/** Neither valid UTF-8 nor what it says to be: damaged UTF-8, or the encoding of old Western pages that say nothing. */
function decodeDamaged(bytes: Uint8Array, declared: readonly string[]): string {
  const other = declared.find((each) => !each.startsWith("utf-"));
  if (other) return decodeAs(other, bytes);
  const utf8 = decodeAs("utf-8", bytes);
  const lost = utf8.match(/\uFFFD/g)?.length ?? 0;
  const kept = utf8.match(/[\u0080-\uFFFC]/g)?.length ?? 0;
  return lost > kept ? decodeAs("windows-1252", bytes) : utf8;
}

// As a stream that is never closed, an incomplete last character is waited for instead of being an error.
function decodeAs(encoding: string, bytes: Uint8Array): string {
  return new TextDecoder(encoding).decode(bytes, { stream: true });
}

function decodeStrictly(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return undefined;
  }
}
