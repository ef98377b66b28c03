import { describe, expect, it } from "vitest";
import { logo, read, told } from "./capturePages.testing.ts";

describe("outlet and time of a logo page, run together", () => {
  const headOf = (outletAndTime: string, outlets: string[] = []) => {
    const stories = outlets.map((outlet) => ({ outlet, time: "a day ago", headline: "Other" }));
    const { stories: pages, leftOut } = read({ ...logo, body: ["Body."], outletAndTime, stories });
    return { told: told(pages[0]?.story), leftOut };
  };

  it.each([
    ["LBCIan hour ago", "LBCI | 2025-08-04T13:00:00Z hour"],
    ["LBCI1 hour ago", "LBCI | 2025-08-04T13:00:00Z hour"],
    ["France 242 hours ago", "France 24 | 2025-08-04T12:00:00Z hour"],
    ["Channel 4a day ago", "Channel 4 | 2025-08-03T14:00:00Z day"],
    ["Channel 427-07-2025", "Channel 4 | 2025-07-27T00:00:00Z day"],
    ["Radio 102 hours ago", "Radio 10 | 2025-08-04T12:00:00Z hour"],
    ["7sur730 minutes ago", "7sur7 | 2025-08-04T13:30:00Z minute"],
  ])("are told apart in “%s” when one way only is usual", (line, expected) => {
    const { told: story, leftOut } = headOf(line);
    expect(story).toBe(`${expected} | ${logo.headline} | Body.`);
    expect(leftOut).toEqual([]);
  });

  it.each([
    ["Channel 4", "Channel 4 | 2025-08-04T02:00:00Z hour"],
    ["Channel 41", "Channel 41 | 2025-08-04T12:00:00Z hour"],
  ])("are told apart when another story of the page is by %s", (outlet, expected) => {
    const { told: story, leftOut } = headOf("Channel 412 hours ago", ["LBCI", outlet]);
    expect(story).toBe(`${expected} | ${logo.headline} | Body.`);
    expect(leftOut).toEqual([]);
  });

  it.each(["Channel 412 hours ago", "12 hours ago", "Channel 400 days ago"])(
    "are both left out and named, never guessed, in “%s”",
    (line) => {
      const { told: story, leftOut } = headOf(line);
      expect(story).toBe(`no outlet | no time | ${logo.headline} | Body.`);
      expect(leftOut).toEqual([
        `outlet and time of “${logo.headline}”: “${line}”: where the outlet ends and the time begins cannot be told`,
      ]);
    },
  );

  it("are absent when the line is only text", () => {
    const { told: story } = headOf("The gate gave way 2 hours ago, LBCI said.");
    expect(story).toBe(
      `no outlet | no time | ${logo.headline} | The gate gave way 2 hours ago, LBCI said. | Body.`,
    );
  });
});
