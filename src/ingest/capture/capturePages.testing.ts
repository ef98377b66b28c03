import type { SourceReading, SourceStory } from "../sourceStory.ts";
import { readCapture } from "./capture.ts";
import { captureText, type ShownPage } from "./captureText.testing.ts";

export const capturedAt = new Date("2025-08-04T14:00:00Z");

export const plain: ShownPage = {
  form: "plain",
  language: "en",
  gap: 2,
  headline: "Harbour gate fails at dawn",
  body: ["The gate gave way at six.", "- LBCI saw it first", "> “We ran,” said one. READ MORE"],
  hashtags: true,
  stories: [
    {
      outlet: "LBCI",
      time: "2 hours ago",
      headline: "Ferries are late",
      body: "By an hour, the port said.",
    },
    { outlet: "L'Orient & Société", time: "a day ago", headline: "Who pays for the gate?" },
    { outlet: "LBCI", time: "27-07-2025", headline: "Gate was old", body: "Engineers warned." },
  ],
};

export const logo: ShownPage = {
  ...plain,
  form: "logo",
  frameGap: 1,
  outletAndTime: "Nahar Net3 hours ago",
  stories: plain.stories.map((story, index) => ({
    ...story,
    category: index === 1 ? "Business" : undefined,
  })),
};

export const hashtag: ShownPage = { ...logo, form: "hashtag", headline: "Gate" };

export const arabic: ShownPage = {
  ...plain,
  language: "ar",
  headline: "انهيار بوابة الميناء",
  body: ["انهارت البوابة عند السادسة صباحا."],
  stories: [
    {
      outlet: "قناة ٤",
      time: "منذ ٣ ساعات",
      headline: "تأخر العبارات",
      body: "ساعة كاملة، بحسب الميناء.",
    },
    { outlet: "Le Phare", time: "منذ يومين", headline: "La porte du port a cédé" },
  ],
};

export function read(page: ShownPage): SourceReading {
  return readCapture(captureText({ endsWithNewline: true, ...page }), capturedAt);
}

/** A story in a line: outlet, instant, precision, headline, paragraphs. */
export function told(story: SourceStory | undefined): string {
  if (!story) return "no story";
  const { outlet, published, headline } = story;
  const time = published ? `${published.at} ${published.precision}` : "no time";
  return [outlet ?? "no outlet", time, headline, ...paragraphs(story)].join(" | ");
}

export const relatedTold = [
  "LBCI | 2025-08-04T12:00:00Z hour | Ferries are late | By an hour, the port said.",
  "L'Orient & Société | 2025-08-03T14:00:00Z day | Who pays for the gate?",
  "LBCI | 2025-07-27T00:00:00Z day | Gate was old | Engineers warned.",
];

export function paragraphs(story: SourceStory): string[] {
  return story.body.map((block) =>
    block.type === "paragraph" ? block.spans.map((span) => span.text).join("") : "",
  );
}

/** A page whose stories, lines and gaps are as easy to mistake for each other as a page can make them. */
export const awkward: ShownPage = {
  form: "plain",
  language: "en",
  gap: 0,
  headline: "Channel 4",
  outletAndTime: "Channel 412 hours ago",
  body: ["Try Our AI Features", "- LBCI", "البوابة 🌊"],
  hashtags: true,
  comments: ["Comments", "LBCI"],
  stories: [
    { outlet: "LBCI", time: "2 hours ago", headline: "Nought" },
    { outlet: "LBCI", time: "12 hours ago", headline: "One", body: "One" },
    { outlet: "Channel 41", time: "27-07-2025", headline: "Été & après", category: "Channel 41" },
    { outlet: "Channel 4", time: "a day ago", headline: "Channel 4" },
    { outlet: "Too long a name ".repeat(6).trim(), time: "a day ago", headline: "Of a story" },
    { outlet: "LBCI", time: "a day ago", headline: "Too long a headline ".repeat(16).trim() },
    { outlet: "النهار", time: "منذ ٣ ساعات", headline: "البوابة", body: `${"طويل ".repeat(70)}.` },
    { outlet: "LBCI", time: "2 days ago", headline: "Short", body: "Short body" },
  ],
};
