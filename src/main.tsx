import { afterFrame } from "./app/lib/afterFrame.ts";
import "./app/styles.css";

/**
 * Takes the page over in steps, so that it answers in between: React is loaded and run, then the app, then it is drawn over
 * what is there. Nothing that the reader sees waits for it.
 */
async function start(): Promise<void> {
  // Where the network is quick the scripts are here before the page has been painted.
  await new Promise<void>(afterFrame);
  await import("react-dom/client");
  await pause();
  const { takeOver } = await import("./app/takeOver.tsx");
  await pause();
  await takeOver();
}

/** Lets the browser do what has come up meanwhile. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

void start();
