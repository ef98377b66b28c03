import * as v from "valibot";
import { parse } from "../../../model/parse.ts";
import { SEARCH_FOLDER } from "../../../model/searchIndex.ts";
import { NetworkError, siteUrl } from "../readJson.ts";
import { loadScript } from "./loadScript.ts";

/** How the engine fetches. */
type EngineFetch = (url: string) => Promise<Response>;

/** Which filters a search holds to; of the values of each, one is enough. */
export type EngineFilters = Record<string, { any: readonly string[] }>;

/** The index of one stretch, opened. */
export interface EngineIndex {
  search: (words: string, options: { filters: EngineFilters }) => Promise<unknown>;
}

interface Engine {
  fetchWith: (given: EngineFetch) => void;
  createInstance: (options: Record<string, unknown>) => EngineIndex;
}

const isFunction = v.function();

const EngineModule = v.object({
  fetchWith: v.custom<Engine["fetchWith"]>((given) => v.is(isFunction, given)),
  createInstance: v.custom<Engine["createInstance"]>((given) => v.is(isFunction, given)),
});

let failures = 0;

/**
 * The search engine, a script of the site that is asked for when somebody searches.
 * @throws NetworkError when it cannot be had.
 */
export async function importEngine(folder: string): Promise<Engine> {
  const file = `${SEARCH_FOLDER}/${folder}/engine.js`;
  // A browser may remember that a script could not be had: another try has another address.
  const url = siteUrl(failures > 0 ? `${file}?${failures}` : file);
  const module: unknown = await loadScript(url).catch((error: unknown) => {
    failures += 1;
    throw new NetworkError(`${file}: ${(error as Error).message}`);
  });
  return parse(EngineModule, module, file);
}
