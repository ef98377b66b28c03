import { describe, expect, it } from "vitest";
import { decode } from "./decode.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf16 = (text: string, isLittle: boolean) =>
  Uint8Array.from(
    text.split("").flatMap((letter) => {
      const code = letter.charCodeAt(0);
      return isLittle ? [code & 255, code >> 8] : [code >> 8, code & 255];
    }),
  );

/** "مرحبا" as Arabic pages of old have it. */
const ARABIC_1256 = "\xe3\xd1\xcd\xc8\xc7";

describe("the text of a document", () => {
  it.each([
    ["UTF-8", utf8("<rss>é</rss>"), undefined, "<rss>é</rss>"],
    [
      "UTF-8 with its mark",
      utf8("\uFEFF<rss>é</rss>"),
      "text/xml; charset=iso-8859-1",
      "<rss>é</rss>",
    ],
    [
      "UTF-8 that the server calls Latin",
      utf8("<rss>é</rss>"),
      "text/xml; charset=iso-8859-1",
      "<rss>é</rss>",
    ],
    [
      "UTF-8 that calls itself Latin",
      utf8(`<?xml version="1.0" encoding="iso-8859-1"?>é`),
      undefined,
      `<?xml version="1.0" encoding="iso-8859-1"?>é`,
    ],
    ["UTF-16 with its mark", utf16("\uFEFF<rss>م</rss>", true), undefined, "<rss>م</rss>"],
    [
      "big-endian UTF-16 with its mark",
      utf16("\uFEFF<rss>م</rss>", false),
      undefined,
      "<rss>م</rss>",
    ],
    ["UTF-16 without a mark", utf16("<rss>م</rss>", true), undefined, "<rss>م</rss>"],
    ["big-endian UTF-16 without a mark", utf16("<rss>م</rss>", false), undefined, "<rss>م</rss>"],
    [
      "Arabic of the server's word",
      latin(ARABIC_1256),
      `text/xml; charset="windows-1256"`,
      "مرحبا",
    ],
    [
      "Arabic that calls itself UTF-8 to the server",
      latin(`<?xml version="1.0" encoding="windows-1256"?>${ARABIC_1256}`),
      "text/xml; charset=utf-8",
      `<?xml version="1.0" encoding="windows-1256"?>مرحبا`,
    ],
    [
      "Arabic of a page's own word",
      latin(`<meta charset=windows-1256>${ARABIC_1256}`),
      undefined,
      "<meta charset=windows-1256>مرحبا",
    ],
    [
      "Russian",
      latin(`<?xml version='1.0' encoding='koi8-r'?>\xcd\xc9\xd2`),
      undefined,
      "<?xml version='1.0' encoding='koi8-r'?>мир",
    ],
    [
      "Japanese",
      latin("\x83\x6a\x83\x85\x81\x5b\x83\x58"),
      "text/html; charset=Shift_JIS",
      "ニュース",
    ],
    [
      "Japanese by escapes",
      latin("\x1b$B%K%e!<%9\x1b(B"),
      "text/xml; charset=iso-2022-jp",
      "ニュース",
    ],
    [
      "old Western text that says nothing",
      latin("<rss>caf\xe9 \x93so\x94</rss>"),
      undefined,
      "<rss>café “so”</rss>",
    ],
    ["an encoding that no one knows", utf8("é"), "text/xml; charset=x-nonsense", "é"],
    ["nothing", new Uint8Array(), undefined, ""],
  ])("in %s is read", (_what, bytes, mediaType, text) => {
    expect(decode(bytes, mediaType)).toBe(text);
  });

  it("with one damaged letter keeps all others", () => {
    const bytes = latin("a\xc3\xa9b\xc3\xa9c\xffd");
    expect(decode(bytes)).toBe("aébéc\uFFFDd");
  });

  it("cut inside its last letter loses that letter only", () => {
    expect(decode(utf8("aé").subarray(0, 2))).toBe("a");
  });

  it("has one kind of line end", () => {
    expect(decode(utf8("a\r\nb\rc\nd"))).toBe("a\nb\nc\nd");
  });
});
