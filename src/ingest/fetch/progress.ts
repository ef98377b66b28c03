import type { FetchReason } from "./fetchError.ts";

/** What a fetch is doing, for whoever watches. */
export type FetchEvent =
  | { kind: "asked"; address: string }
  | { kind: "request"; address: string; host: string }
  | { kind: "fresh"; address: string; bytes: number }
  | { kind: "unchanged"; address: string }
  | { kind: "failed"; address: string; reason: FetchReason; message: string };

export interface ProgressStream {
  write: (text: string) => unknown;
  columns?: number | undefined;
}

export interface Progress {
  show: (event: FetchEvent) => void;
  /** Wipes the line, so that what is said next stands alone. */
  end: () => void;
}

/** Shows fetching as one line that rewrites itself on a terminal, as a JSON object a line for machines, else not at all. */
export function createProgress(
  stream: ProgressStream,
  { isTerminal, json = false }: { isTerminal: boolean; json?: boolean },
): Progress {
  if (json) return { show: (event) => stream.write(`${JSON.stringify(event)}\n`), end: () => {} };
  if (!isTerminal) return { show: () => {}, end: () => {} };
  return terminalLine(stream);
}

const WIPE = "\r\u001b[K";

function terminalLine(stream: ProgressStream): Progress {
  let [asked, done] = [0, 0];
  let host = "";
  return {
    show: (event) => {
      if (event.kind === "asked") asked += 1;
      else if (event.kind === "request") ({ host } = event);
      else done += 1;
      // One column less than there are, or the terminal begins a new line.
      const line = `${done}/${asked} ${host}`.slice(0, (stream.columns ?? 80) - 1);
      stream.write(WIPE + line);
    },
    end: () => void stream.write(WIPE),
  };
}
