import * as v from "valibot";
import { parse } from "../../../model/parse.ts";
import { SEARCH_FOLDER } from "../../../model/searchIndex.ts";
import { fetchForEngine, fetchOpening } from "./engineFiles.ts";
import { type EngineFilters, type EngineIndex, importEngine } from "./importEngine.ts";
import { siteUrl } from "../readJson.ts";

const Answer = v.object({ results: v.array(v.unknown()) });

const Match = v.object({
  data: v.custom<() => Promise<unknown>>((given) => typeof given === "function"),
});

/** Fetches what is kept of a story that was found. */
type Found = () => Promise<unknown>;

/** A stretch opened for searching, and the first of its files that could not be had. */
interface OpenStretch {
  index: Promise<EngineIndex>;
  failure?: Error;
}

const opened = new Map<string, OpenStretch>();

/** Whether a stretch was opened before: what opening it moves is here already. */
export function isOpen(stretch: string): boolean {
  return opened.has(stretch);
}

/**
 * The stories of one stretch that have some words, in their search forms, best first. Where a word is nowhere in the stretch, the
 * engine takes the nearest one: see `toHit`.
 * @throws NetworkError, HostError, MissingFileError or InvalidDataError; the next search opens the stretch anew.
 */
export async function searchStretch(
  engine: string,
  stretch: string,
  words: readonly string[],
  filters: EngineFilters,
): Promise<Found[]> {
  const open = opened.get(stretch) ?? { index: openStretch(engine, stretch) };
  opened.set(stretch, open);
  const whole = <Result>(work: () => Promise<Result>) => wholeOrNothing(stretch, open, work);
  const answer = await whole(async () => (await open.index).search(words.join(" "), { filters }));
  const { results } = parse(Answer, answer, stretch);
  return results.map((result) => () => whole(parse(Match, result, stretch).data));
}

/** The engine goes on without a file that it could not have; a reader would take that for all there is. */
async function wholeOrNothing<Result>(
  stretch: string,
  open: OpenStretch,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    const result = await work();
    if (open.failure) throw open.failure;
    return result;
  } catch (error) {
    if (opened.get(stretch) === open) opened.delete(stretch);
    throw open.failure ?? error;
  }
}

async function openStretch(engine: string, stretch: string): Promise<EngineIndex> {
  const [{ createInstance, fetchWith }] = await Promise.all([
    importEngine(engine),
    fetchOpening(engine, stretch),
  ]);
  fetchWith(async (url) => {
    const open = [...opened].find(([name]) => url.includes(`/${name}/`))?.[1];
    return fetchForEngine(url).catch((error: unknown) => {
      if (open) open.failure ??= error as Error;
      throw error;
    });
  });
  return createInstance({
    basePath: siteUrl(`${SEARCH_FOLDER}/${stretch}/`),
    // The page's policy lets no worker in.
    noWorker: true,
    metaCacheTag: stretch,
  });
}
