import * as v from "valibot";
import { Text } from "./scalars.ts";

/**
 * Why a story stands beside another: the source links it, it prints the same text, it tells the same event, or it shares
 * these names (people, places, tags).
 */
export const Reason = v.variant("kind", [
  v.object({ kind: v.literal("given") }),
  v.object({ kind: v.literal("copy") }),
  v.object({ kind: v.literal("event") }),
  v.object({ kind: v.literal("shared"), names: v.array(Text) }),
]);
export type Reason = v.InferOutput<typeof Reason>;
