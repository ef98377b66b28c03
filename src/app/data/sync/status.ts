import { useSyncExternalStore } from "react";

/** Why access to a storage was not gained: it could not be found, it was not granted, or what came back was not asked for. */
type ConnectProblem = "address" | "unreachable" | "noStorage" | "denied" | "unasked";

/** Why the last exchange did not end well; it is tried again. */
export type SyncProblem = "unreadable" | "newer" | "full" | "busy" | "fault";

/** How the marks stand with the reader's own storage; `at` is when they last agreed, in milliseconds since 1970. */
export type SyncStatus =
  | { state: "off"; problem?: ConnectProblem }
  | { state: "connecting" }
  | { state: "working" | "offline" | "revoked"; address: string; at?: number }
  | { state: "agreed"; address: string; at: number }
  | { state: "failed"; address: string; at?: number; problem: SyncProblem };

const OFF: SyncStatus = { state: "off" };

let status: SyncStatus = { state: "off" };
const listeners = new Set<() => void>();

export function useSyncStatus(): SyncStatus {
  return useSyncExternalStore(
    subscribe,
    () => status,
    () => OFF,
  );
}

export function setSyncStatus(next: SyncStatus): void {
  status = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
