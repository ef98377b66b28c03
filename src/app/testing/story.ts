import { toKey } from "../../model/key.ts";
import type { Story } from "../../model/story.ts";

type Given = Partial<Omit<Story, "outlet">> & { id: string; outlet?: string };

/** A story for a test: what is not given is plain. */
export function aStory({ outlet = "Harbour Post", ...given }: Given): Story {
  const headline = given.headline ?? `Headline of ${given.id}`;
  const id = toKey(outlet);
  return {
    headline,
    url: `https://outlet.example/${given.id}`,
    excerpt: `Excerpt of ${given.id}`,
    authors: [],
    published: { at: "2026-11-22T10:00:00Z", precision: "minute" },
    seenAt: "2026-11-22T12:00:00Z",
    language: "en",
    tags: [],
    body: [{ type: "paragraph", spans: [{ text: `Body of ${given.id}` }] }],
    related: [],
    revisions: [],
    ...(id && { outlet: { id, name: outlet } }),
    ...given,
  };
}
