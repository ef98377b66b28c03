import { register } from "tsx/esm/api";

// A thread does not read TypeScript because the program that starts it does.
register();
await import("./storyThread.ts");
