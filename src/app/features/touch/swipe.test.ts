import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { beginning, distanceFor, isDone, isInside, type Point } from "./swipe.ts";

const from: Point = { x: 200, y: 400, at: 0 };
const at = (degrees: number, length: number, time = 100): Point => ({
  x: from.x + Math.cos((degrees * Math.PI) / 180) * length,
  y: from.y + Math.sin((degrees * Math.PI) / 180) * length,
  at: time,
});

describe("the first move of a finger", () => {
  it("is a swipe when it is level, to either side, and scrolling when it is not", () => {
    const side = fc.constantFrom(0, 180);
    const length = fc.integer({ min: 11, max: 300 });
    fc.assert(
      fc.property(side, fc.integer({ min: -29, max: 29 }), length, (turn, degrees, far) => {
        expect(beginning(from, at(turn + degrees, far))).toBe("swipe");
      }),
    );
    fc.assert(
      fc.property(side, fc.integer({ min: 31, max: 149 }), length, (turn, degrees, far) => {
        expect(beginning(from, at(turn + degrees, far))).toBe("other");
      }),
    );
  });

  it("says nothing while it is small, and is no swipe any more after resting", () => {
    expect(beginning(from, at(0, 5))).toBe("unknown");
    expect(beginning(from, at(0, 5, 900))).toBe("other");
    expect(beginning(from, at(0, 60, 900))).toBe("other");
  });

  it("is the system's at the sides of the screen", () => {
    expect([0, 23, 337, 360].map((x) => isInside({ ...from, x }, 360))).not.toContain(true);
    expect([24, 180, 336].map((x) => isInside({ ...from, x }, 360))).not.toContain(false);
  });
});

describe("a swipe", () => {
  it("is done when it is as far as the setting says, and takes less where the setting is higher", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (sensitivity) => {
        const needed = distanceFor(sensitivity);
        expect(isDone(from, at(0, needed + 1), 0.2, sensitivity)).toBe(true);
        expect(isDone(from, at(180, needed + 1), -0.2, sensitivity)).toBe(true);
        expect(isDone(from, at(0, needed - 1), 0.2, sensitivity)).toBe(false);
      }),
    );
    expect(distanceFor(1)).toBeLessThan(distanceFor(0));
  });

  it("takes half as much when it is thrown, none when it goes back or ends far above", () => {
    const needed = distanceFor(0.5);
    expect(isDone(from, at(0, needed * 0.6), 1, 0.5)).toBe(true);
    expect(isDone(from, at(0, needed * 0.4), 1, 0.5)).toBe(false);
    expect(isDone(from, at(0, needed * 2), -0.5, 0.5)).toBe(false);
    expect(isDone(from, at(50, needed * 3), 0.2, 0.5)).toBe(false);
  });
});
