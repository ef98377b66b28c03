import { request } from "node:http";
import { connect } from "node:net";
import { brotliDecompressSync, gunzipSync } from "node:zlib";

export interface Question {
  /** As it goes over the wire: nothing is put right before. */
  path: string;
  method?: string;
  headers?: Readonly<Record<string, string>>;
}

export interface Reply {
  status: number;
  headers: Readonly<Record<string, string | undefined>>;
  /** Bytes of the body as they came. */
  bytes: number;
  /** The body as text, with its coding undone. */
  text: string;
}

/** Asks a server as no browser does: the path as it is given, and no header that is not. */
export function ask(origin: string, { path, method = "GET", headers = {} }: Question) {
  return new Promise<Reply>((done, reject) => {
    const asked = request(origin, { path, method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("error", reject);
      response.on("end", () => {
        const body = Buffer.concat(chunks);
        const replied = Object.entries(response.headers).map(
          ([name, value]) => [name, Array.isArray(value) ? value.join(", ") : value] as const,
        );
        done({
          status: response.statusCode ?? 0,
          headers: Object.fromEntries(replied),
          bytes: body.length,
          text: decode(body, response.headers["content-encoding"]),
        });
      });
    });
    asked.on("error", reject);
    asked.end();
  });
}

/** Everything that a server says to one line that no client library would send. */
export function askRaw(origin: string, line: string): Promise<string> {
  const { hostname, port } = new URL(origin);
  return new Promise((done, reject) => {
    let said = "";
    const socket = connect(Number(port), hostname, () => {
      socket.write(`${line}\r\nHost: ${hostname}\r\nConnection: close\r\n\r\n`);
    });
    socket.setEncoding("utf8");
    socket.on("data", (chunk: string) => (said += chunk));
    socket.on("end", () => done(said));
    socket.on("error", reject);
  });
}

function decode(body: Buffer, coding: string | undefined): string {
  if (body.length === 0) return "";
  if (coding === "br") return brotliDecompressSync(body).toString();
  return (coding === "gzip" ? gunzipSync(body) : body).toString();
}
