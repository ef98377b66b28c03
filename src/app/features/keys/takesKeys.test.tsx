import { describe, expect, it } from "vitest";
import { takesKeys } from "./keyOf.ts";

describe("a press", () => {
  it.each([
    "<input>",
    "<textarea></textarea>",
    "<select></select>",
    "<p contenteditable><b></b></p>",
    '<div role="textbox"><b></b></div>',
    '<div role="dialog"><button></button></div>',
    "<audio></audio>",
  ])("inside of %s is left to it", (html) => {
    document.body.innerHTML = html;
    const inner = document.querySelector("body b, body button") ?? document.body.firstElementChild;
    let isTaken: boolean | undefined;
    document.body.addEventListener("keydown", (event) => (isTaken = takesKeys(event)), {
      once: true,
    });
    inner?.dispatchEvent(new KeyboardEvent("keydown", { bubbles: true }));
    expect(isTaken).toBe(true);
  });

  it.each([
    "<a href='/'>a</a>",
    "<button></button>",
    '<p contenteditable="false"></p>',
    // Just closed: the browser takes the focus out of it with the next frame.
    "<dialog><b></b></dialog>",
    "<dialog><input></dialog>",
  ])("on %s is ours", (html) => {
    document.body.innerHTML = html;
    const inner = document.querySelector("dialog > *") ?? document.body.firstElementChild;
    let isTaken: boolean | undefined;
    document.body.addEventListener("keydown", (event) => (isTaken = takesKeys(event)), {
      once: true,
    });
    inner?.dispatchEvent(new KeyboardEvent("keydown", { bubbles: true }));
    expect(isTaken).toBe(false);
  });

  it("is left to a dialog that is open", () => {
    document.body.innerHTML = "<p></p><dialog open></dialog>";
    expect(takesKeys(new KeyboardEvent("keydown"))).toBe(true);
  });
});
