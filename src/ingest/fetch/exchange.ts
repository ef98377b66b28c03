import type { Agent } from "undici";
import { explain } from "./explain.ts";
import { LONGEST_RETRY_MS } from "./fetchLimits.ts";
import { HostClosedError, type HostQueue, type HostQueues } from "./hostQueue.ts";
import { type BodyLimit, close, readBody } from "./readBody.ts";
import { retryAfter } from "./retryAfter.ts";
import type { TimeBudget } from "./timeBudget.ts";

/** What every request of one run shares. */
export interface Network {
  agent: Agent;
  hosts: HostQueues;
  userAgent: string;
  now: () => Date;
  /** A new budget of time for one address. */
  budget: () => TimeBudget;
  /** Told of each request before it waits for its turn. */
  onRequest: (url: URL) => void;
  /** Told when a host asks to be left alone for longer than a run waits. */
  onClosed: (url: URL, until: Date) => void;
}

export interface Question {
  url: URL;
  /** Added to the user agent and what is accepted. */
  headers: Record<string, string>;
  accept: string;
  limit: BodyLimit;
  budget: TimeBudget;
}

export interface Answer {
  status: number;
  header: (name: string) => string | undefined;
  /** Empty when the answer is not a page. */
  bytes: Uint8Array;
}

/** Asks for one address, in its host's turn: once more when the connection broke or when the host asked for a pause. */
export async function exchange(network: Network, question: Question): Promise<Answer> {
  const { url } = question;
  const queue = network.hosts.of(url);
  let mayReconnect = true;
  let mayWait = true;
  network.onRequest(url);
  for (;;) {
    try {
      const answer = await queue.run(() => ask(network, question));
      const now = network.now();
      const retryAt = asksForPause(answer, now);
      if (!retryAt) return answer;
      if (!holdUntil(queue, retryAt, now, mayWait)) {
        network.onClosed(url, retryAt);
        throw new HostClosedError(retryAt);
      }
      mayWait = false;
    } catch (error) {
      const failure = explain(error, url.href);
      if (failure.reason !== "reset" || !mayReconnect) throw failure;
      mayReconnect = false;
    }
  }
}

async function ask(network: Network, question: Question): Promise<Answer> {
  const { url, accept, limit } = question;
  return question.budget.spend(async (signal) => {
    const { statusCode, headers, body } = await network.agent.request({
      origin: url.origin,
      path: url.pathname + url.search,
      method: "GET",
      signal,
      headers: {
        "user-agent": network.userAgent,
        accept,
        "accept-encoding": "gzip, br, deflate",
        ...question.headers,
      },
    });
    const header = (name: string) => [headers[name]].flat()[0];
    const answer = { status: statusCode, header, bytes: new Uint8Array() };
    if (statusCode === 304) await body.dump({ limit: 1024, signal });
    else if (statusCode === 200 || statusCode === 203) {
      return { ...answer, bytes: await readBody(body, header("content-encoding") ?? "", limit) };
    } else close(body);
    return answer;
  });
}

function asksForPause({ status, header }: Answer, now: Date): Date | undefined {
  return status === 429 || status === 503 ? retryAfter(header("retry-after"), now) : undefined;
}

/** Keeps every request from the host for so long. @returns false when that is too long: the host is then closed. */
function holdUntil(queue: HostQueue, retryAt: Date, now: Date, mayWait: boolean): boolean {
  const ms = retryAt.getTime() - now.getTime();
  const isShort = ms <= LONGEST_RETRY_MS && mayWait;
  if (isShort) queue.hold(ms);
  else queue.close(retryAt, ms);
  return isShort;
}
