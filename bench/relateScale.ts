import { spawnSync } from "node:child_process";
import { StoryIndex } from "../src/ingest/relate/storyIndex.ts";
import { storyAt } from "./madeStories.ts";

/** Relates made stories, 1,000 to 100,000, each size in a process of its own so that memory is its own. */
const SIZES = [1_000, 10_000, 100_000];

const seconds = (from: number) => ((performance.now() - from) / 1000).toFixed(1);

function measure(size: number): void {
  const index = new StoryIndex();
  const start = performance.now();
  for (let story = 0; story < size; story += 1) index.add([storyAt(story, size)]);
  const added = performance.now();
  const { events, links } = index.relations();
  const reading = ((added - start) / 1000).toFixed(1);
  const comparing = seconds(added);
  const again = performance.now();
  index.add([storyAt(size, size)]);
  index.relations();
  const peak = Math.round(process.resourceUsage().maxRSS / 1024);
  const linked = [...links.values()].filter((each) => each.length > 0).length;
  const perStory = ((performance.now() - start) / size / Math.log2(size)).toFixed(4);
  console.log(
    `${size} stories: read in ${reading} s, compared in ${comparing} s, one more in ${seconds(again)} s; peak ${peak} MB; ` +
      `${events.length} events, ${linked} stories with links; ${perStory} ms a story and log2 n`,
  );
}

const [size] = process.argv.slice(2).map(Number);
if (size) measure(size);
else {
  for (const each of SIZES) {
    spawnSync(process.execPath, ["--import", "tsx", "bench/relateScale.ts", String(each)], {
      stdio: "inherit",
    });
  }
}
