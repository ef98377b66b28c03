import { parentPort, workerData } from "node:worker_threads";
import { PageMaker } from "./PageMaker.ts";
import { type StoryJob, writeStories } from "./storyWorker.ts";

/** The other end of a thread that writes stories: one job, one answer. */
const job = workerData as StoryJob;
parentPort?.postMessage(writeStories(job, await PageMaker.open(job.kit)));
