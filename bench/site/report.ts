import { cpus, totalmem } from "node:os";
import type { ChunkSize } from "../../src/site/build/sizeBudget.ts";
import type { BuildFigures } from "./build.ts";
import { AIM, type Condition, REST } from "./measure.ts";
import { median } from "./median.ts";
import { type Phase, PRESSES, type Values } from "./phases.ts";
import { FLOOR } from "./targets.ts";

interface Sample {
  target: string;
  size: number;
  phase: Phase;
  condition: Condition;
  values: Values;
}

/** All that one run found. */
export interface Run {
  /** Of Chromium. */
  version: string;
  turns: number;
  samples: Sample[];
  builds: Map<number, BuildFigures>;
  chunks: ChunkSize[];
  /** What could not be measured, a sentence each. */
  failures: string[];
}

/** A column: its heading, and the figure in it; ratios are to the floor unless another target is named. */
interface Column {
  heading: string;
  value: string;
  ratioTo?: string | undefined;
  digits?: number;
}

const REACT = "react-min";

const VIEW: Column[] = [
  { heading: "headline, ms", value: "headline", ratioTo: FLOOR },
  { heading: "FCP, ms", value: "firstPaint", ratioTo: FLOOR },
  { heading: "LCP, ms", value: "largestPaint", ratioTo: FLOOR },
  { heading: "blocking, ms", value: "blocking" },
  { heading: "layout shift", value: "shift", digits: 3 },
  { heading: "kB", value: "kilobytes", ratioTo: FLOOR, digits: 1 },
  { heading: "kB of script", value: "scripts", digits: 1 },
  { heading: "requests", value: "requests", ratioTo: FLOOR },
];

// The floor loads a page at each press, for which a browser gives no latency.
const LATENCY: Column[] = PRESSES.map((heading) => ({
  heading,
  value: `${heading} latency`,
  ratioTo: REACT,
}));

const SHOWN: Column[] = PRESSES.map((heading) => ({ heading, value: heading, ratioTo: FLOOR }));

const SCROLL: Column[] = [
  { heading: "frames", value: "frames" },
  { heading: "over 50 ms", value: "late" },
  { heading: "px", value: "way" },
];

const HEAP: Column[] = [
  { heading: "after load, MB", value: "before", ratioTo: FLOOR, digits: 2 },
  { heading: "after 50 stories, MB", value: "after", ratioTo: FLOOR, digits: 2 },
  { heading: "growth, MB", value: "growth", digits: 2 },
];

const TABLES: { title: string; phase: Phase; columns: Column[] }[] = [
  { title: "First view of a story", phase: "story", columns: VIEW },
  { title: "First view of the front page", phase: "front", columns: VIEW },
  { title: "From a press to the next paint, ms", phase: "use", columns: LATENCY },
  { title: "From a press to the wanted text, ms", phase: "use", columns: SHOWN },
  { title: "3 s of scrolling the front page", phase: "use", columns: SCROLL },
  { title: "Memory", phase: "heap", columns: HEAP },
];

const CONDITION: Record<Condition, string> = {
  slow: "slow 4G, processor 4x slower",
  processor: "processor 4x slower",
  free: "not throttled",
};

/** The results as Markdown. */
export function report(run: Run, now: Date): string {
  return [
    preface(run, now),
    ...TABLES.map((each) => tables(run, each)),
    growth(run),
    builds(run),
    chunks(run),
    failures(run),
  ]
    .filter((part) => part !== "")
    .join("\n\n")
    .concat("\n");
}

function preface({ version, turns }: Run, now: Date): string {
  const processors = `${cpus().length} x ${cpus()[0]?.model.trim() ?? "unknown processor"}`;
  return `# How quickly pages open

${now.toISOString().slice(0, 10)}, ${processors}, ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform}, Node ${process.version}, Chromium ${version}. \`npm run bench\`

- Every target serves the same made edition from one host on the loopback (brotli, entity tags, hashed files for ever), each page in a new browser context; turns go A B A B, medians of ${turns}.
- Slow 4G is the browser's own throttling: 1.6 Mbit/s down, 750 kbit/s up, 150 ms added to a request, and the processor 4 times slower.
- *Headline* is the end of the first frame in which the wanted headline is laid out in the window and visible; blocking is what long tasks after the first paint have over 50 ms.
- A press is one of the mouse that has stood there for ${AIM} ms (Back: its back button), or, where it rested, for ${REST} ms; to the next paint is the longest Event Timing entry, 16 where the browser gives none. Each is pressed up to three times on a page, and the median counts. A page that loads at a press has no such entry; pages are not kept for Back.
- In brackets: the ratio to \`${FLOOR}\`, a page written by hand without script; from a press to the next paint, to \`${REACT}\`, createRoot with one request of data. Compare ratios of one run, never times of two.`;
}

function tables(run: Run, { title, phase, columns }: (typeof TABLES)[number]): string {
  const samples = run.samples.filter((sample) => sample.phase === phase);
  const parts = distinct(samples.map(({ condition }) => condition)).flatMap((condition) => {
    const here = samples.filter((sample) => sample.condition === condition);
    const rows = distinct(here.map(({ size }) => size)).flatMap((size) =>
      rowsOf(
        here.filter((sample) => sample.size === size),
        size,
        columns,
      ),
    );
    const head = ["stories", "target", ...columns.map((column) => column.heading)];
    return [`${CONDITION[condition]}:`, table(head, rows)];
  });
  return parts.length > 0 ? [`## ${title}`, ...parts].join("\n\n") : "";
}

function rowsOf(samples: readonly Sample[], size: number, columns: readonly Column[]): string[][] {
  const value = (target: string, name: string) =>
    median(samples.filter((each) => each.target === target).map(({ values }) => values[name]));
  return distinct(samples.map(({ target }) => target)).map((target) => [
    count(size),
    target,
    ...columns.map((column) => {
      const base = column.ratioTo === undefined ? undefined : value(column.ratioTo, column.value);
      return cell(value(target, column.value), base, column.digits);
    }),
  ]);
}

/** How the first view grows with the edition, under one condition: on a quick network more is loaded in the same time. */
function growth({ samples }: Run): string {
  const all = samples.filter(({ phase }) => phase === "story" || phase === "front");
  const [condition] = all.map((sample) => sample.condition);
  if (!condition) return "";
  const views = all.filter((sample) => sample.condition === condition);
  const sizes = distinct(views.map(({ size }) => size));
  if (sizes.length < 2) return "";
  const rows = distinct(views.map(({ target, phase }) => `${target} ${phase}`)).map((name) => [
    name,
    ...sizes.map((size) => {
      const here = views.filter(
        (each) => each.size === size && `${each.target} ${each.phase}` === name,
      );
      const kilobytes = median(here.map(({ values }) => values["kilobytes"]));
      const requests = median(here.map(({ values }) => values["requests"]));
      return `${cell(kilobytes, undefined, 1)} kB, ${cell(requests)}`;
    }),
  ]);
  return `## Growth of the first view: kB and requests\n\n${CONDITION[condition]}:\n\n${table(["target", ...sizes.map(count)], rows)}`;
}

function builds({ builds: found }: Run): string {
  if (found.size === 0) return "";
  const head = [
    "stories",
    "s",
    "stories a second",
    "peak, MB",
    "after one new story, s",
    "peak, MB",
    "ratio to the first",
  ];
  const rows = [...found].map(([size, { first, firstPeak, again, againPeak }]) => [
    count(size),
    first.toFixed(1),
    count(Math.round(size / first)),
    firstPeak.toFixed(0),
    again.toFixed(1),
    againPeak.toFixed(0),
    (again / first).toFixed(2),
  ]);
  return `## Building\n\nThe whole of \`npm run build\`; memory of its largest process.\n\n${table(head, rows)}`;
}

function chunks({ chunks: found }: Run): string {
  if (found.length === 0) return "";
  const rows = found.map(({ name, bytes }) => [name, (bytes / 1000).toFixed(1)]);
  return `## Chunks\n\n${table(["chunk", "kB, brotli"], rows)}`;
}

function failures({ failures: found }: Run): string {
  return found.length === 0
    ? ""
    : `## Not measured\n\n${found.map((each) => `- ${each}`).join("\n")}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

function cell(value: number | undefined, base?: number, digits = 0): string {
  if (value === undefined) return "–";
  const ratio = base === undefined || base === 0 ? "" : ` (${(value / base).toFixed(2)})`;
  return value.toFixed(digits) + ratio;
}

const count = (size: number) => size.toLocaleString("en").replaceAll(",", " ");

const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)];
