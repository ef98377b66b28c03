import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export interface OutletServer {
  port: number;
  /** The address of a path, at this machine or at a made-up host name that leads to it. */
  at: (path: string, host?: string) => string;
  /** What was asked, in order. */
  asked: { path: string; headers: IncomingMessage["headers"] }[];
  /** The paths that were asked, without robots.txt. */
  pages: () => string[];
  [Symbol.asyncDispose]: () => Promise<void>;
}

type Respond = (request: IncomingMessage, response: ServerResponse) => void;

/** A real outlet on this machine. What `pages` does not name is not there, robots.txt included. */
export async function openOutlet(pages: Record<string, Respond | string>): Promise<OutletServer> {
  const asked: OutletServer["asked"] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? "";
    asked.push({ path, headers: request.headers });
    const page = pages[path] ?? pages["*"];
    response.on("error", () => undefined);
    if (typeof page === "function") page(request, response);
    else response.writeHead(page === undefined ? 404 : 200).end(page);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    at: (path, host = "127.0.0.1") => `http://${host}:${port}${path}`,
    asked,
    pages: () => asked.map(({ path }) => path).filter((path) => path !== "/robots.txt"),
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

/** A page that redirects. */
export function redirect(location: string, status = 302): Respond {
  return (_, response) => response.writeHead(status, { location }).end();
}
