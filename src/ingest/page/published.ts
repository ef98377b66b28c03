import type { PublishedTime } from "../../model/time.ts";
import { readDate } from "../time/date.ts";
import { listOf, textIn } from "./jsonLd.ts";
import type { PageFacts } from "./pageFacts.ts";

const META = [
  "article:published_time",
  "og:article:published_time",
  "datepublished",
  "parsely-pub-date",
  "dc.date.issued",
  "dcterms.issued",
  "dc.date",
  "sailthru.date",
  "publishdate",
  "pubdate",
  "date",
];

/** When the story was published, from the first place that gives a date which can be read. */
export function publishedOf({ article, meta, document }: PageFacts): PublishedTime | undefined {
  const marked =
    '[itemprop="datePublished"], time[pubdate], article time[datetime], header time[datetime]';
  const elements = [...document.querySelectorAll(marked)].slice(0, 5);
  const said = [
    ...listOf(article["datePublished"]).map(textIn),
    ...META.flatMap(meta),
    ...elements.map(
      (element) => element.getAttribute("datetime") ?? element.getAttribute("content") ?? undefined,
    ),
  ];
  return said.map((text) => readMoment(text ?? "")).find((moment) => moment !== undefined);
}

const OFFSET = /(?:z|gmt|utc|[+-]\d\d:?\d\d)$/i;

/** A page's date. Without an offset it is known to the day only, for no one says whose midnight it counts from. */
function readMoment(text: string): PublishedTime | undefined {
  const time = readDate(text);
  if (!time || time.precision === "month" || time.precision === "year") return time;
  if (OFFSET.test(text.trim())) return time;
  return { at: `${time.at.slice(0, 10)}T00:00:00Z`, precision: "day" };
}
