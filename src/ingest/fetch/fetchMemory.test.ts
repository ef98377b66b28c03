import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asValidator, emptyMemory, readMemory, remember, rememberClosed } from "./fetchMemory.ts";

const address = fc.oneof(fc.webUrl({ withQueryParameters: true }), fc.string());
// As far as a host can say, in a run of any day that a clock can show.
const date = fc.date({ max: new Date("+200000-01-01T00:00:00Z"), noInvalidDate: true });
const page = fc.record(
  { movedTo: address, answeredBy: address, etag: fc.string(), lastModified: fc.string() },
  { requiredKeys: [] },
);

const closing = fc.tuple(fc.webUrl(), date, date);

describe("what is remembered between two runs", () => {
  it("is read back as it was written, whatever an outlet said", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(address, page)), fc.array(closing), (pages, closings) => {
        const memory = emptyMemory();
        for (const [asked, said] of pages) remember(memory, asked, said);
        for (const [origin, until, now] of closings) {
          rememberClosed(memory, new URL(origin), until, now);
        }
        expect(readMemory(JSON.stringify(memory))).toEqual(memory);
      }),
    );
  });

  it.each([
    "",
    "[]",
    "null",
    '{"format":1',
    '{"format":2,"pages":{},"closed":{}}',
    '{"format":1,"pages":{"https://a.example/":{"movedTo":"file:///etc/passwd"}},"closed":{}}',
    '{"format":1,"pages":{"https://a.example/":{"etag":"x\\r\\nCookie: a"}},"closed":{}}',
    '{"format":1,"pages":{"__proto__":{"etag":1},"news":{}},"closed":{}}',
  ])("is nothing when it is broken: %s", (json) => {
    expect(readMemory(json)).toEqual(emptyMemory());
  });

  it("is nothing when it was cut off anywhere", () => {
    const memory = emptyMemory();
    remember(memory, "https://a.example/", { etag: '"v1"', answeredBy: "https://a.example/" });
    const json = JSON.stringify(memory);
    for (let end = 0; end < json.length; end += 1) {
      expect(readMemory(json.slice(0, end))).toEqual(emptyMemory());
    }
  });

  it("holds no header that could not be sent back", () => {
    expect(asValidator('W/"v1"')).toBe('W/"v1"');
    for (const header of ["", " ", "a\nb", "é", "x".repeat(2000), undefined]) {
      expect(asValidator(header)).toBeUndefined();
    }
  });
});
