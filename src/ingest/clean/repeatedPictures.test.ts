import { describe, expect, it } from "vitest";
import { figure, p, said, story } from "./blocks.testing.ts";
import { repeatedLeadPicture, repeatedPictures } from "./repeatedPictures.ts";

const rest = p("The keepers had gone home.");

describe("the lead picture at the top of the body", () => {
  it.each([
    "https://courier.example/pictures/gate-four-1200x630.jpg",
    "https://cdn.courier.example/small/gate-four-300x200.webp?q=1",
  ])("is shown once: %s", (src) => {
    expect(repeatedLeadPicture.apply([figure(src), rest], story)).toEqual([rest]);
  });

  it.each([
    [figure("https://courier.example/pictures/gate-five.jpg")],
    [figure("https://courier.example/pictures/gate-four.jpg", "Gate four at dawn")],
  ])("stays when it is another, or has a caption: %j", (block) => {
    expect(repeatedLeadPicture.apply([block, rest], story)).toEqual([block, rest]);
  });
});

describe("a picture that follows itself", () => {
  const small = "https://a.example/gate-four-640x480.jpg";
  const large = "https://a.example/gate-four.jpg";

  it("is shown once, with the caption of either", () => {
    const blocks = [figure(small), figure(large, "Gate four")];
    expect(said(repeatedPictures.apply(blocks, story))).toEqual([`${small} Gate four`]);
  });

  it("stays when both have captions, or something stands between", () => {
    const twice = [figure(large, "Before"), figure(large, "After")];
    expect(repeatedPictures.apply(twice, story)).toHaveLength(2);
    expect(repeatedPictures.apply([figure(large), rest, figure(large)], story)).toHaveLength(3);
  });

  it("is not another picture with a short name", () => {
    const blocks = [figure("https://a.example/1.jpg"), figure("https://b.example/1.jpg")];
    expect(repeatedPictures.apply(blocks, story)).toHaveLength(2);
  });
});
