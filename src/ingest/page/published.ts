import { type PublishedTime, toInstant } from "../../model/time.ts";
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

const DAY = /^(\d{4}-\d\d-\d\d)(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?)?$/;
const MOMENT =
  /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)\s?(?:(Z)|([+-]\d\d):?(\d\d))$/i;

/** A machine's date. Without an offset it is known to the day only, for no one says whose midnight it counts from. */
function readMoment(text: string): PublishedTime | undefined {
  const [, date, time, utc, hours, minutes] = MOMENT.exec(text.trim()) ?? [];
  const day = DAY.exec(text.trim())?.[1];
  const written = date
    ? `${date}T${time}${utc ? "Z" : `${hours}:${minutes}`}`
    : day && `${day}T00:00:00Z`;
  const at = new Date(written ?? Number.NaN);
  if (Number.isNaN(at.getTime()) || (day && toInstant(at).slice(0, 10) !== day)) return undefined;
  return { at: toInstant(at), precision: day ? "day" : "second" };
}
