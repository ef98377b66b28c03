import { useEffect, useState } from "react";
import { headFile } from "../../../model/files.ts";
import { ListHead } from "../../../model/list.ts";
import { parse } from "../../../model/parse.ts";
import { readInlined } from "../inlined.ts";
import { readJson } from "../readJson.ts";
import { keepUpToDate } from "./offline.ts";
import { savesData } from "../savesData.ts";

/** Milliseconds between two looks while the page is in front, and at least between two at all. */
const EVERY = 15 * 60_000;
const LEAST = 5 * 60_000;

const FILE = headFile({ kind: "all" });

/** Whether the host has a newer edition than the one that this visit began with; then what is kept is brought up to date. */
export function useNewEdition(): boolean {
  const [isNew, setNew] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    let known = readInlined(ListHead, FILE)?.updatedAt;
    let last = Date.now();
    const look = async () => {
      const isBadTime = document.hidden || savesData() || !navigator.onLine;
      if (isBadTime || Date.now() - last < LEAST) return;
      last = Date.now();
      const { updatedAt } = parse(ListHead, await readJson(FILE, signal), FILE);
      if (known !== undefined && updatedAt !== undefined && updatedAt > known) {
        setNew(true);
        void keepUpToDate();
      }
      known ??= updatedAt;
    };
    // What cannot be had now is looked for again later.
    const lookQuietly = () => void look().catch(() => undefined);
    document.addEventListener("visibilitychange", lookQuietly, { signal });
    addEventListener("online", lookQuietly, { signal });
    const timer = setInterval(lookQuietly, EVERY);
    return () => {
      stop.abort();
      clearInterval(timer);
    };
  }, []);
  return isNew;
}
