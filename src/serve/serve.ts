import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join, resolve } from "node:path";
import { answer } from "./answer.ts";
import { isFile } from "./findFile.ts";

/** What a person can put right: a folder without a site, a port in use. Its message is for them. */
export class ServeError extends Error {}

export interface ServeOptions {
  /** Where the site lies. */
  folder: string;
  /** 0 takes any free one. */
  port: number;
  host: string;
  /** Below which address the site was built to be: "/" or "/sub/". */
  base: string;
}

export interface Serving {
  /** Where the site can be opened: "http://127.0.0.1:4173/". */
  address: string;
  close: () => Promise<void>;
}

/** Serves a site until it is closed. @throws ServeError */
export async function serve({ folder, port, host, base }: ServeOptions): Promise<Serving> {
  if (!(await isFile(join(folder, "index.html")))) {
    throw new ServeError(`no site in ${folder}: it has no index.html. Has it been built?`);
  }
  // The path, not what it points to now: a link that is turned to the next site is followed at once.
  const site = { folder: resolve(folder), base };
  const server = createServer((request, response) => {
    answer(site, request, response).catch((error: unknown) => {
      response.destroy(error instanceof Error ? error : undefined);
    });
  });
  await listen(server, port, host);
  const { port: taken } = server.address() as AddressInfo;
  const name = host.includes(":") ? `[${host}]` : host;
  return {
    address: `http://${name}:${taken}${base}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

async function listen(server: Server, port: number, host: string): Promise<void> {
  await new Promise<void>((done, reject) => {
    server.once("listening", done);
    server.once("error", (error: NodeJS.ErrnoException) => {
      reject(new ServeError(whyNot(error, port, host)));
    });
    server.listen(port, host);
  });
}

function whyNot({ code, message }: NodeJS.ErrnoException, port: number, host: string): string {
  if (code === "EADDRINUSE") return `port ${port} is taken: choose another with --port`;
  if (code === "EACCES") return `port ${port} is not allowed here: choose one above 1023`;
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND") return `--host: no such place: ${host}`;
  return message;
}
