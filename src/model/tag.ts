import * as v from "valibot";
import { toKey } from "./key.ts";
import { Text } from "./scalars.ts";

/** A hashtag as it is shown, without its `#`. Two spellings are one tag when their keys are equal. */
export const Tag = v.pipe(
  Text,
  v.check((text) => toKey(text) !== undefined, "expected a tag with a letter or digit"),
);
