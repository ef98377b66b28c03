import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { countOutlets } from "../model/countOutlets.ts";
import { type Edition, type EditionReading, readEdition } from "../model/edition.ts";
import { EDITION_FILE, PICTURES_FOLDER, storyFile } from "../model/files.ts";
import { InvalidDataError, parseJson } from "../model/parse.ts";
import type { SearchIndex } from "../model/searchIndex.ts";
import { Story } from "../model/story.ts";
import { placedAt, type StoryCard } from "../model/card.ts";
import { type BuiltApp, buildApp } from "./build/buildApp.ts";
import { buildWorker } from "./build/buildWorker.ts";
import { type DayOf, daysIn } from "./lists/dayOf.ts";
import { makeLists } from "./lists/makeLists.ts";
import { folderOf } from "./pages/headOf.ts";
import { pathOf, writeList } from "./pages/listPages.ts";
import { PageMaker } from "./pages/PageMaker.ts";
import { robots, sitemap, type SitePath } from "./pages/sitemap.ts";
import { writeKeepList } from "./offline/writeKeepList.ts";
import { type Searched, writeSearchIndex } from "./search/writeSearchIndex.ts";
import { writeStories } from "./pages/writeStories.ts";
import { filesIn } from "./write/filesIn.ts";
import { beginMade, readMade, writeMade } from "./write/made.ts";
import { type Made, SiteWriter } from "./write/SiteWriter.ts";

export interface SiteOptions {
  /** The folder of the edition. */
  edition: string;
  /** The folder that becomes the site; what is there and still right is kept. */
  out: string;
  /** Where the site will be, without a slash at its end; its path is the folder that its pages expect to lie in. */
  url?: string | undefined;
  languages: readonly string[];
  timeZone: string;
  /** Where to build, and to remember what the site was made of. */
  work: string;
  say: (sentence: string) => void;
}

export interface SiteSummary {
  stories: number;
  lists: number;
  /** Files that were written, and removed, this time. */
  written: number;
  removed: number;
  /** What could not be read of the edition. */
  leftOut: string[];
}

/**
 * Makes a site of an edition: assets, stories, lists, and last what leads to them, so that whoever reads meanwhile finds
 * everything that is linked. Then removes what nothing leads to any more.
 * @throws InvalidDataError when the edition's list cannot be read; the site that was there is untouched.
 */
export async function buildSite(options: SiteOptions): Promise<SiteSummary> {
  const { edition: folder, out, url, languages, timeZone, work, say } = options;
  const { edition, leftOut } = await openEdition(folder);
  const feeds = await openFeeds(folder);
  const root = url === undefined ? "" : new URL(url).pathname.replace(/\/$/, "");
  say("building the app");
  const app = await buildApp(`${root}/`, work);
  const publication = { url, languages, title: edition.title };
  const pages = await PageMaker.open({ app, root, publication });
  const earlier = await readMade(work, out);
  const writer = new SiteWriter(out, earlier, await beginMade(work, out));
  const site = { pages, writer };

  await copyAssets(app.client, writer);
  await copyPictures(join(folder, PICTURES_FOLDER), writer);
  say(`${edition.stories.length} stories`);
  const ids = edition.stories.map(({ id }) => id);
  const broken = await writeStories(ids, folder, site);
  const whole = without(edition, new Set(broken.map(({ id }) => id)));
  say("search");
  const dayOf = daysIn(timeZone);
  const oldest = oldestFirst(whole);
  const stories = searched(oldest, folder, dayOf, writer.made);
  const memory = join(work, "search.json");
  const { index: search } = await writeSearchIndex({ stories, writer, memory });
  for (const path of ["/search", "/settings", "/saved"]) writeOwnPage(path, site);
  const lists = writeLists(whole, dayOf, site, feeds);
  writeOwnPage("/404", site);
  writeForSearchMachines(sitePaths(whole, lists), site);
  await writeOffline(oldest, search, { app, work, root }, site);
  const removed = writer.removeOthers();
  await writeMade(work, out, writer.made);
  return {
    stories: whole.stories.length,
    lists: lists.length + 1,
    written: writer.written,
    removed,
    leftOut: [...leftOut.map(({ message }) => message), ...broken.map(({ fault }) => fault)],
  };
}

async function openEdition(folder: string): Promise<EditionReading> {
  const path = join(folder, EDITION_FILE);
  const text = await readFile(path, "utf8").catch((error: Error) => {
    throw new InvalidDataError(path, "", error.message);
  });
  try {
    return readEdition(JSON.parse(text), path);
  } catch (error) {
    if (error instanceof InvalidDataError) throw error;
    throw new InvalidDataError(path, "", `not JSON: ${(error as Error).message}`);
  }
}

/** A site that is being made. */
interface Site {
  pages: PageMaker;
  writer: SiteWriter;
}

/** The edition's feeds by file name, as they are passed on; an edition made elsewhere may have none. */
async function openFeeds(folder: string): Promise<[string, Buffer][]> {
  const read = ["feed.json", "feed.xml"].map(async (name): Promise<[string, Buffer][]> => {
    const path = join(folder, name);
    try {
      return [[name, await readFile(path)]];
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
      throw new InvalidDataError(path, "", (error as Error).message);
    }
  });
  return (await Promise.all(read)).flat();
}

/** An edition without some of its stories, so that no list leads to them. */
function without(edition: Edition, broken: ReadonlySet<string>): Edition {
  if (broken.size === 0) return edition;
  const stories = edition.stories.filter(({ id }) => !broken.has(id));
  return { ...edition, stories, outlets: countOutlets(stories) };
}

/** Writes every list and the feeds, last the front page, which leads to all. Returns the paths of the others. */
function writeLists(
  edition: Edition,
  dayOf: DayOf,
  site: Site,
  feeds: readonly [string, Buffer][],
): string[] {
  const lists = makeLists(edition, dayOf);
  const front = lists.next();
  const paths: string[] = [];
  for (const list of lists) {
    writeList(list, site);
    paths.push(pathOf(list.name));
  }
  for (const [name, bytes] of feeds) site.writer.write(name, bytes);
  if (!front.done) writeList(front.value, site);
  return paths;
}

/**
 * What reading without a network needs: bare pages, the worker that gives them, and the list of what there is to keep.
 * @param stories oldest first.
 */
async function writeOffline(
  stories: readonly StoryCard[],
  search: SearchIndex,
  { app, work, root }: { app: BuiltApp; work: string; root: string },
  { pages, writer }: Site,
): Promise<void> {
  const { languages } = pages.kit.publication;
  const shells = languages.map((language) => ({
    folder: `${folderOf(language, languages)}/`.slice(1),
    file: pages.file("/shell", language),
    html: pages.shell(language),
  }));
  for (const { file, html } of shells) writer.write(file, html);
  const fronts = shells.map(({ folder }) => ({ address: folder, file: `${folder}index.html` }));
  const faces = [...app.faces.latin, ...app.faces.arabic];
  const fonts = faces.map((address) => address.slice(root.length + 1));
  const ids = stories.map(({ id }) => id);
  await writeKeepList({ ids, fonts, fronts, search }, writer);
  writer.write("sw.js", await buildWorker(`${root}/`, work, { app, shells }));
}

/** The pages that search machines are told of. */
function sitePaths({ stories, updatedAt }: Edition, lists: readonly string[]): SitePath[] {
  return [
    { path: "/", changedAt: updatedAt },
    ...stories.map(({ id, seenAt }) => ({ path: `/story/${id}`, changedAt: seenAt })),
    ...lists.map((path) => ({ path })),
  ];
}

/** The map of a site, and where it is. */
function writeForSearchMachines(paths: readonly SitePath[], { pages, writer }: Site): void {
  const { publication } = pages.kit;
  for (const [name, text] of sitemap(paths, publication)) writer.write(name, text);
  writer.write("robots.txt", robots(publication));
}

/** A page that is of no list: search, settings, saved stories, and what hosts answer an unknown address with. */
function writeOwnPage(path: string, { pages, writer }: Site): void {
  const { publication } = pages.kit;
  const plan = { path, files: {}, description: "", isHidden: true };
  for (const language of publication.languages) {
    writer.write(pages.file(path, language), pages.make(plan, language));
  }
}

/** Stories of the edition as the search index takes them; each is the one whose pages have been written. */
function* searched(
  stories: readonly StoryCard[],
  folder: string,
  dayOf: DayOf,
  made: Made,
): Generator<Searched> {
  for (const card of stories) {
    const file = storyFile(card.id);
    yield {
      card,
      day: dayOf(placedAt(card)),
      version: made[`edition/${file}`] ?? "",
      read: () => parseJson(Story, readFileSync(join(folder, file), "utf8"), file),
    };
  }
}

function oldestFirst({ stories }: Edition): StoryCard[] {
  return stories
    .map((story) => ({ story, at: placedAt(story) }))
    .toSorted((a, b) => compare(a.at, b.at) || compare(a.story.id, b.story.id))
    .map(({ story }) => story);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

async function copyAssets(from: string, writer: SiteWriter): Promise<void> {
  for (const file of await filesIn(from)) {
    if (file !== "index.html") writer.write(file, readFileSync(join(from, file)));
  }
}

/** Copies the edition's pictures. They are named for what is in them: one that is there is the same. */
async function copyPictures(from: string, writer: SiteWriter): Promise<void> {
  for (const name of await filesIn(from)) {
    const file = `edition/${PICTURES_FOLDER}/${name}`;
    if (!writer.keep(file, name)) writer.write(file, readFileSync(join(from, name)), name);
  }
}
