import * as v from "valibot";
import { Key } from "./key.ts";
import { HttpUrl, Text } from "./scalars.ts";

/** Who publishes a story. Its id is the key of its name. */
export const Outlet = v.object({ id: Key, name: Text, url: v.optional(HttpUrl) });
export type Outlet = v.InferOutput<typeof Outlet>;
