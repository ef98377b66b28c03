import { FOREVER, REVALIDATE, SECURITY_HEADERS } from "../headers.ts";
import { ask, askRaw, type Question, type Reply } from "./ask.ts";
import { EXAMPLE_SITE, SECRET } from "./exampleSite.ts";
import type { Expected, Item } from "./requests.ts";

/** What is wrong with a host's answer to one item, in words; nothing when all is well. */
export async function check(origin: string, item: Item): Promise<string[]> {
  const reply = await ask(origin, await complete(origin, item));
  const { status, type, coding, cache, headers = {} } = item.expected;
  const isRefusal = status === 405;
  return [
    // Both mean "from now on there": hosts differ in which they say.
    status === 301 && reply.status === 308 ? [] : differs("status", reply.status, status),
    ...Object.entries(headers).map(([name, value]) => {
      const got = reply.headers[name];
      return name === "vary" && hasWord(got, value) ? [] : differs(name, got ?? null, value);
    }),
    coding ? differs("content-encoding", reply.headers["content-encoding"], coding) : [],
    coding && !hasWord(reply.headers["vary"], "accept-encoding") ? ["vary: not said"] : [],
    type && !reply.headers["content-type"]?.includes(type)
      ? [`content-type: ${reply.headers["content-type"]}, not ${type}`]
      : [],
    cache
      ? differs(
          "cache-control",
          reply.headers["cache-control"],
          cache === "forever" ? FOREVER : REVALIDATE,
        )
      : [],
    status === 200 && !reply.headers["etag"] ? ["etag: none"] : [],
    isRefusal ? [] : security(reply),
    body(reply, item.expected),
  ].flat();
}

/** The question with what the first answer gave for it. */
async function complete(origin: string, { question, first }: Item): Promise<Question> {
  if (!first) return question;
  const got = (await ask(origin, first.question)).headers[first.take];
  return { ...question, headers: { ...question.headers, [first.as]: got ?? "none was sent" } };
}

function security({ headers }: Reply): string[] {
  return Object.entries(SECURITY_HEADERS).flatMap(([name, value]) =>
    differs(name, headers[name.toLowerCase()], value),
  );
}

function body({ text, bytes }: Reply, { file }: Expected): string[] {
  if (file === undefined) return [];
  if (file === "") return bytes === 0 ? [] : [`body: ${bytes} bytes, not none`];
  return text === EXAMPLE_SITE[file] ? [] : [`body: not ${file}, but ${text.slice(0, 60)}`];
}

/** What is wrong with a host's answer to a line that tries to get out of the folder. */
export async function checkAttempt(origin: string, line: string): Promise<string[]> {
  const said = await askRaw(origin, line);
  const status = Number(/^HTTP\/1\.1 (\d+)/.exec(said)?.[1]);
  return [
    said.includes(SECRET) ? ["the secret was sent"] : [],
    [301, 308, 400, 403, 404].includes(status) ? [] : [`status: ${status}`],
    /\nlocation: *(https?:)?\/\//i.test(said) ? ["sent on to another site"] : [],
  ].flat();
}

function differs(name: string, got: unknown, expected: unknown): string[] {
  return got === expected ? [] : [`${name}: ${String(got)}, not ${String(expected)}`];
}

function hasWord(text: string | undefined, word: string | null | undefined): boolean {
  return (text ?? "")
    .toLowerCase()
    .split(/, */)
    .includes(word ?? "");
}
