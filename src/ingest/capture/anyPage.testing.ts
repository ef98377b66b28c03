import fc from "fast-check";
import type { ShownPage, ShownStory } from "./captureText.testing.ts";
import { FRAMES } from "./frame.ts";

const OUTLETS = [
  "LBCI",
  "Nahar Net",
  "Channel 4",
  "Channel 41",
  "France 24",
  "7sur7",
  "L'Orient & Société",
  "Ārā 2",
  "قناة 24",
  "النهار",
  "- Dash",
  "__proto__",
];
const TIMES = [
  "a few seconds ago",
  "an hour ago",
  "2 hours ago",
  "12 hours ago",
  "2 days ago",
  "27-07-2025",
  "منذ ساعتين",
  "منذ ٣ ساعات",
  "منذ 13 يومًا",
];
const WORDS = [
  "gate",
  "Harbour",
  "at",
  "4",
  "&",
  "été",
  "🌊",
  "البوابة",
  "انهارت",
  "۲",
  "LBCI",
  "-",
];
/** Lines that are text where they stand, and look like something else. */
const MISLEADING = [
  "LBCI",
  "- LBCI",
  "2 hours ago",
  "time2 hours ago",
  "• LBCI",
  "logo",
  "#",
  "Hashtags",
  "Try Our AI Features",
  "Explore what Daily8 AI can do for you:",
  "Related Articles",
  "أخبار ذات صلة",
  "> quoted",
  "<script>alert(1)</script>",
];

const someWords = (maxLength: number) =>
  fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength }).map((words) => words.join(" "));
const anyHeadline = fc.oneof({ weight: 5, arbitrary: someWords(8) }, fc.constantFrom(...OUTLETS));
const anyLine = fc.oneof(
  { weight: 3, arbitrary: someWords(12) },
  { weight: 1, arbitrary: someWords(150) },
  { weight: 1, arbitrary: fc.constantFrom(...MISLEADING) },
);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

export const anyStory: fc.Arbitrary<ShownStory> = fc.record({
  headline: anyHeadline,
  outlet: fc.constantFrom(...OUTLETS),
  time: fc.constantFrom(...TIMES),
  body: maybe(anyLine),
  category: maybe(fc.constantFrom("Business", "LBCI", "أعمال")),
});

export const anyPage: fc.Arbitrary<ShownPage> = fc.record({
  form: fc.constantFrom("plain", "logo", "hashtag"),
  language: fc.constantFrom("en", "ar"),
  gap: fc.constantFrom(0, 1, 2),
  frameGap: fc.constantFrom(0, 1),
  headline: anyHeadline,
  outletAndTime: maybe(
    fc.tuple(fc.constantFrom(...OUTLETS), fc.constantFrom(...TIMES)).map((both) => both.join("")),
  ),
  body: fc.array(anyLine, { maxLength: 4 }).filter(isNoFrame),
  hashtags: fc.boolean(),
  comments: fc.array(anyLine, { maxLength: 2 }),
  stories: fc.array(anyStory, { maxLength: 4 }),
  endsWithNewline: fc.boolean(),
});

/** Both lines of a frame, one after the other, are where a page's story ends, whoever wrote them. */
function isNoFrame(body: string[]): boolean {
  return !body.some((line, at) =>
    FRAMES.some(({ features, explore }) => features === line && explore === body[at + 1]),
  );
}
