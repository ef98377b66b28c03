import type { Server } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { createServer } from "node:http";
import { answer } from "../src/serve/answer.ts";

/** A host of our own, that can go away and come back with another site at the same address. */
export class Host {
  #server: Server | undefined;
  #port = 0;
  readonly #sockets = new Set<Socket>();
  /** Addresses that answer with a fault, as while a site is being brought. */
  readonly faults = new Map<string, number>();
  /** Paths that were asked for since it was last emptied. */
  readonly asked: string[] = [];

  constructor(public folder: string) {}

  get origin(): string {
    return `http://localhost:${this.#port}`;
  }

  async start(): Promise<void> {
    const server = createServer((request, response) => {
      const path = decodeURIComponent(new URL(request.url ?? "/", this.origin).pathname);
      this.asked.push(path);
      const fault = this.faults.get(path);
      if (fault === undefined) void answer({ folder: this.folder, base: "/" }, request, response);
      else response.writeHead(fault).end();
    });
    server.on("connection", (socket) => {
      this.#sockets.add(socket);
      socket.once("close", () => this.#sockets.delete(socket));
    });
    await new Promise<void>((resolve) => {
      server.listen(this.#port, "localhost", resolve);
    });
    this.#port = (server.address() as AddressInfo).port;
    this.#server = server;
  }

  async stop(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    for (const socket of this.#sockets) socket.destroy();
    await new Promise((resolve) => {
      if (server) server.close(resolve);
      else resolve(undefined);
    });
  }
}
