import { useEffect, useRef, useSyncExternalStore } from "react";

/** What a reader can have done: by a key, by the palette, by a swipe. */
export type CommandName =
  | "next"
  | "previous"
  | "nextPart"
  | "previousPart"
  | "open"
  | "openOutlet"
  | "toggleRead"
  | "toggleSaved"
  | "unreadOnly"
  | "markAllRead"
  | "search"
  | "goAll"
  | "goUnread"
  | "goSaved"
  | "palette"
  | "help"
  | "back";

type Handler = () => void;

/** Who does a command just now; of several the one that came last. */
const handlers = new Map<CommandName, Handler[]>();
const listeners = new Set<() => void>();
let offered: ReadonlySet<CommandName> = new Set();

/** Offers a command as long as what calls this is there and `handler` is given. */
export function useCommand(name: CommandName, handler: Handler | undefined): void {
  const latest = useRef(handler);
  useEffect(() => {
    latest.current = handler;
  });
  const isOffered = handler !== undefined;
  useEffect(
    () => (isOffered ? offer(name, () => latest.current?.()) : undefined),
    [name, isOffered],
  );
}

/** Does a command; false when nothing on this page offers it. */
export function runCommand(name: CommandName): boolean {
  const handler = handlers.get(name)?.at(-1);
  handler?.();
  return handler !== undefined;
}

/** The commands that something on this page offers. */
export function useOffered(): ReadonlySet<CommandName> {
  return useSyncExternalStore(subscribe, current, current);
}

function offer(name: CommandName, handler: Handler): () => void {
  change(name, (all) => [...all, handler]);
  return () => change(name, (all) => all.filter((each) => each !== handler));
}

function change(name: CommandName, to: (all: Handler[]) => Handler[]): void {
  const left = to(handlers.get(name) ?? []);
  if (left.length > 0) handlers.set(name, left);
  else handlers.delete(name);
  offered = new Set(handlers.keys());
  for (const listener of listeners) listener();
}

function current(): ReadonlySet<CommandName> {
  return offered;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
