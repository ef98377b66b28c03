import { mkdtempSync, rmSync } from "node:fs";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Armadietto from "armadietto";

const USER = { username: "reader", email: "reader@host.example", password: "a password of hers" };

/** A remoteStorage server of its own, with one account, on this machine. */
export interface StorageServer {
  /** `user@host:port` */
  address: string;
  password: string;
  /** Takes back every access that was given. */
  revoke: () => Promise<void>;
  stop: () => Promise<void>;
}

export async function startStorageServer(): Promise<StorageServer> {
  const folder = mkdtempSync(join(tmpdir(), "crossread-storage-"));
  const store = new Armadietto.FileTree({ path: folder });
  const logging = { stdout: ["crit"] };
  const server = new Armadietto({ store, logging, http: { host: "127.0.0.1", port: 0 } });
  await store.createUser(USER);
  await server.boot();
  const { _http: http } = await server._server;
  if (!http.listening) await once(http, "listening");
  const { port } = http.address() as AddressInfo;
  return {
    address: `${USER.username}@127.0.0.1:${port}`,
    password: USER.password,
    revoke: async () => {
      const { sessions = {} } = await store.readAuth(USER.username);
      for (const token of Object.keys(sessions)) await store.revokeAccess(USER.username, token);
    },
    stop: async () => {
      http.closeAllConnections();
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
