import { describe, expect, it } from "vitest";
import { relate } from "./relate.ts";
import { PAPER, story, type Told } from "./stories.testing.ts";

const WIRE =
  "The tidal barrier at Kettle Reach stood open for two hours on Tuesday night while the river rose above the quay and ran into the streets of Low Wharf where four hundred households had been told in spring that such a night would never come again.";
const OTHER =
  "Engineers who look after the Kettle Reach barrier had written in February that its fourth gate could not be closed by hand and asked for a second motor which the authority refused to pay for until the next budget was agreed by the council.";

const text: Told[] = [
  { id: "a1", headline: "Barrier stood open for two hours", outlet: "wire", hour: 1, text: WIRE },
  {
    id: "a2",
    headline: "River runs into Low Wharf",
    outlet: "post",
    hour: 3,
    text: `${WIRE} More follows.`,
  },
  {
    id: "a3",
    headline: "Low Wharf under water",
    outlet: "echo",
    hour: 5,
    text: `By our staff. ${WIRE}`,
  },
  {
    id: "b1",
    headline: "Barrier engineers warned in February",
    outlet: "post",
    hour: 6,
    text: OTHER,
  },
];

const copiesOf = (paper: readonly Told[]) => Object.fromEntries(relate(paper.map(story)).copies);

describe("copies of one text", () => {
  it("are folded to the one that came first, whatever their headlines", () => {
    expect(copiesOf([...text, ...PAPER])).toEqual({ a2: "a1", a3: "a1" });
  });

  it("that came at one time are folded to the fullest", () => {
    const paper = text.map((told) => ({ ...told, hour: 1 }));
    expect(copiesOf([...paper, ...PAPER])).toEqual({ a1: "a3", a2: "a3" });
  });

  it("are listed once beside another story, and marked beside each other", () => {
    const { links } = relate([...text, ...PAPER].map(story));
    const kindsOf = (id: string) => (links.get(id) ?? []).filter((link) => link.id.startsWith("a"));
    expect(kindsOf("b1")).toHaveLength(1);
    expect(kindsOf("a1")).toEqual([
      { id: "a2", reason: { kind: "copy" } },
      { id: "a3", reason: { kind: "copy" } },
    ]);
  });

  it("are found when one outlet prints only the first half", () => {
    const long = `${WIRE} ${OTHER}`;
    const paper = [
      { id: "a1", headline: "Barrier open", outlet: "wire", hour: 1, text: long },
      { id: "a2", headline: "River in the streets", outlet: "post", hour: 2, text: WIRE },
    ];
    expect(copiesOf([...paper, ...PAPER])).toEqual({ a2: "a1" });
  });
});

describe("equal headlines without a text", () => {
  const pair = (headline: string, hours = 1): Told[] => [
    { id: "t1", headline, outlet: "wire", hour: 0 },
    { id: "t2", headline, outlet: "post", hour: hours },
  ];
  const long = "Two dead, thousands evacuated as tidal gate stays open overnight";

  it("are copies when they are long", () => {
    expect(copiesOf([...pair(long), ...PAPER])).toEqual({ t2: "t1" });
  });

  it("are no copies when they are short", () => {
    expect(copiesOf([...pair("Markets close higher"), ...PAPER])).toEqual({});
  });

  it("are no copies when a week lies between them", () => {
    expect(copiesOf([...pair(long, 170), ...PAPER])).toEqual({});
  });

  it("are no copies when the texts under them differ", () => {
    const [one, two] = pair(long);
    const paper = [
      { ...one, text: WIRE },
      { ...two, text: OTHER },
    ] as Told[];
    expect(copiesOf([...paper, ...PAPER])).toEqual({});
  });
});
