import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useDeferredValue, useEffect, useState } from "react";
import { whenIdle } from "../lib/whenIdle.ts";
import type { codeOf } from "./codeOf.ts";

interface Props<Code> {
  code: ReturnType<typeof codeOf<Code>>;
  /** What it draws, once its code is here; where that cannot be had, nothing: the page can be read without. */
  children: (code: Code) => ReactNode;
}

/** Something that is not needed for reading: its code is loaded when the page is there and nothing else is to do. */
export function Later<Code>({ code, children }: Props<Code>) {
  const [isIdle, setIdle] = useState(false);
  useEffect(() => whenIdle(() => setIdle(true)), []);
  // Code that comes is drawn in slices, so that the page answers in between.
  const data = useDeferredValue(useQuery({ ...code, enabled: isIdle }).data);
  return data === undefined ? null : children(data);
}
