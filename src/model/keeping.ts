import * as v from "valibot";

/** Where a site says what there is to keep of it for reading without a network. */
export const KEEP_FILE = "edition/offline.json";

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A part of what there is to keep, named for its content: one that has not changed is not asked for again. */
const PartName = v.pipe(v.string(), v.regex(/^[\w-]+$/, "expected the name of a part"));

/** What there is to keep: parts in the order in which they are to be fetched, what is pointed to before what points to it. */
export const KeepList = v.object({
  format: v.literal(1),
  parts: v.array(v.object({ name: PartName, files: count, bytes: count })),
});
export type KeepList = v.InferOutput<typeof KeepList>;

/** A file of the site: its address below the site's folder, bytes before compression, what tells its content from another. */
export const KeepEntry = v.tuple([v.string(), count, v.string()]);
export type KeepEntry = v.InferOutput<typeof KeepEntry>;

export const KeepPart = v.object({ format: v.literal(1), files: v.array(KeepEntry) });

export function keepPartFile(name: string): string {
  return `edition/offline/${name}.json`;
}

/** Told to the worker by a request that keeps its answer by itself. */
export const KEEPER_HEADER = "x-crossread-keep";

/** In a kept answer: what told its content from another. */
export const VERSION_HEADER = "x-crossread-version";

/** The names of what is kept on a device, for the site in folder `root`: a host may have several. */
export function cacheNames(root: string) {
  const name = (what: string) => `crossread ${root}/ ${what}`;
  return {
    /** Scripts, styles and fonts of the last two builds. */
    assets: name("assets"),
    /** The bare page of each language. */
    shell: name("shell"),
    /** Pages as they were opened. */
    pages: name("pages"),
    stories: name("stories"),
    lists: name("lists"),
    search: name("search"),
    pictures: name("pictures"),
    /** The whole edition, where the reader said so. */
    kept: name("kept"),
  };
}

/** One width of a picture is kept, and stands for the others under this address. */
export function pictureKey(address: string): string {
  return address.replace(/-\d+\.(?:webp|avif|jpg|png)$/, "");
}

/** What a page tells the worker: addresses that it loaded before there was one. */
export const OpenedMessage = v.object({ opened: v.array(v.string()) });
export type OpenedMessage = v.InferOutput<typeof OpenedMessage>;
