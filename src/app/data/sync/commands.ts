const loadEngine = () => import("./engine.ts");

/**
 * Asks the storage of `user@host` for access: the browser leaves for its page and comes back to `path` of this site. What goes
 * wrong before is said by the status.
 */
export async function connectSync(address: string, path: string): Promise<void> {
  await (await loadEngine()).connect(address, path);
}

/** Ends sync on this device. Everything stays where it is, here and there. */
export async function disconnectSync(): Promise<void> {
  (await loadEngine()).disconnect();
}

/** Exchanges now instead of soon. */
export async function syncNow(): Promise<void> {
  await (await loadEngine()).exchange();
}
