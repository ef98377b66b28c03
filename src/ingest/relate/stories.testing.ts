import type { Relatable } from "./relate.ts";

/** What a test says of a story; the rest is made up to be without meaning. */
export interface Told {
  id: string;
  headline: string;
  outlet?: string;
  /** Hours since the first story; absent for a story without a time. */
  hour?: number;
  text?: string;
  tags?: string[];
  language?: string;
  given?: string[];
}

const START = Date.UTC(2026, 10, 20);

/** When all was captured: after every story. */
const SEEN_AT = "2026-12-01T00:00:00Z";

export function story(told: Told): Relatable {
  const { id, headline, outlet, hour, text, tags = [], language = "en", given = [] } = told;
  const at = hour === undefined ? undefined : new Date(START + hour * 3_600_000);
  return {
    card: {
      id,
      headline,
      excerpt: "",
      authors: [],
      tags,
      language,
      seenAt: SEEN_AT,
      ...(outlet && { outlet: { id: outlet, name: outlet } }),
      ...(at && {
        published: { at: `${at.toISOString().slice(0, 19)}Z`, precision: "second" as const },
      }),
    },
    body: text === undefined ? [] : [{ type: "paragraph", spans: [{ text }] }],
    given,
  };
}

/** A small paper: a flood told by three outlets over days, a cup final told by two, and stories of their own. */
export const PAPER: readonly Told[] = [
  { id: "f1", headline: "Kettle Reach barrier fails and river floods Port Merrow", outlet: "wire" },
  { id: "f2", headline: "Flood: why the Kettle Reach barrier failed Port Merrow", outlet: "post" },
  {
    id: "f3",
    headline: "Kettle Reach barrier inquiry opens after Port Merrow flood",
    outlet: "echo",
  },
  { id: "c1", headline: "Merrow Town win Aldermark Cup with late Dawwari goal", outlet: "wire" },
  { id: "c2", headline: "Late goal by Dawwari wins the Aldermark Cup final", outlet: "post" },
  { id: "s1", headline: "Smoked mackerel and barley from the market", outlet: "echo" },
  { id: "s2", headline: "Counting petrels at night with forty lines of code", outlet: "echo" },
  { id: "s3", headline: "Solar power supplies more than gas at midday", outlet: "post" },
].map((told, index) => ({ ...told, hour: index * 9 }));
