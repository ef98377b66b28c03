import { spawnSync } from "node:child_process";
import { StoryIndex } from "../src/ingest/relate/storyIndex.ts";
import { storyAt } from "./madeStories.ts";

/** Relates made stories, 1,000 to 100,000, each size in a process of its own so that memory is its own. */
const SIZES = [1_000, 10_000, 100_000];

/** The collector may be lazy up to here; the rest of 2 GB is typed arrays, which it does not count. */
const MEMORY = "--max-old-space-size=1200";

const seconds = (from: number) => ((performance.now() - from) / 1000).toFixed(1);

function measure(size: number): void {
  const index = new StoryIndex();
  const start = performance.now();
  for (let story = 0; story < size; story += 1) index.add([storyAt(story, size)]);
  const reading = seconds(start);
  const added = performance.now();
  const { events, links } = index.relations();
  const comparing = seconds(added);
  const perStory = ((performance.now() - start) / size / Math.log2(size)).toFixed(4);
  const linked = [...links.values()].filter((each) => each.length > 0).length;
  const peak = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(
    `${size} stories: made and read in ${reading} s, compared in ${comparing} s, ` +
      `${perStory} ms / (n log2 n); peak ${peak} MB; ${events.length} events, ${linked} with links`,
  );
}

const [size] = process.argv.slice(2).map(Number);
if (size) measure(size);
else {
  for (const each of SIZES) {
    spawnSync(process.execPath, [MEMORY, "--import", "tsx", "bench/relateScale.ts", String(each)], {
      stdio: "inherit",
    });
  }
}
