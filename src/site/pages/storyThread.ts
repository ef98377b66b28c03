import { parentPort, workerData } from "node:worker_threads";
import { type StoryJob, writeStories } from "./storyWorker.ts";

/** The other end of a thread that writes stories: one job, one answer. */
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
parentPort?.postMessage(await writeStories(workerData as StoryJob));
