import * as v from "valibot";

/** What stands in a page of a site beside its HTML: how it was drawn, and the files that it was drawn from. */
export const PageData = v.object({
  /** The language of the interface on this page. */
  language: v.string(),
  /** Every language that the site's pages come in; the first one's pages lie at the root. */
  languages: v.pipe(v.array(v.string()), v.minLength(1)),
  /** The path that it was drawn for, below the language's folder; none where nothing was drawn. */
  path: v.optional(v.string()),
  /** Files of the edition by name, as the host would give them. */
  files: v.record(v.string(), v.unknown()),
});
export type PageData = v.InferOutput<typeof PageData>;
