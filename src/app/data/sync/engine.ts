import { markStore, subscribeToMarks } from "../marks/browserStore.ts";
import { DocumentError } from "../marks/document.ts";
import { type Account, readAccount, takeAsked, writeAccount, writeAsked } from "./account.ts";
import { discover, DiscoveryError } from "./discover.ts";
import { ACCOUNT_KEY } from "./keys.ts";
import { openRemote, RemoteError } from "./remote.ts";
import { syncRound } from "./round.ts";
import { setSyncStatus, type SyncProblem } from "./status.ts";

/** Milliseconds after a change until it is passed on, so that what is done in one go goes in one go. */
const SOON = 1500;

/** Milliseconds until another try after the first failure, doubled after each, and the most. */
const FIRST_RETRY = 10_000;
const LAST_RETRY = 300_000;

const SCOPE = "crossread:rw";

const held = new Map<string, string>();
let isRunning = false;
let timer: ReturnType<typeof setTimeout> | undefined;
let dueAt = 0;
let underWay: Promise<void> | undefined;
let isAskedAgain = false;
let failures = 0;
let agreedAt: number | undefined;

/** Finds the storage and leaves for its page. */
export async function connect(address: string, path: string): Promise<void> {
  setSyncStatus({ state: "connecting" });
  try {
    const { root, authorize } = await discover(address.trim());
    const state = crypto.randomUUID();
    const account = {
      version: 1 as const,
      address: address.trim(),
      root,
      authorize,
      documents: {},
    };
    writeAsked({ state, account });
    const url = new URL(authorize);
    const asked = {
      client_id: location.origin,
      redirect_uri: new URL(path, location.origin).href,
      response_type: "token",
      scope: SCOPE,
      state,
    };
    for (const [name, value] of Object.entries(asked)) url.searchParams.set(name, value);
    location.assign(url);
  } catch (error) {
    const problem = error instanceof DiscoveryError ? error.reason : "unasked";
    setSyncStatus({ state: "off", problem });
  }
}

/** Takes what the storage's page sent back. An access that this tab did not ask for is somebody else's: it is dropped. */
export async function arrive(answer: URLSearchParams): Promise<void> {
  const asked = takeAsked();
  const token = answer.get("access_token");
  if (!asked || (token && answer.get("state") !== asked.state)) {
    setSyncStatus({ state: "off", problem: "unasked" });
  } else if (token) {
    writeAccount({ ...asked.account, token });
  } else {
    setSyncStatus({ state: "off", problem: "denied" });
  }
  await resume();
}

/** Goes on where sync is on. */
export async function resume(): Promise<void> {
  const account = readAccount();
  if (!account) return;
  if (!account.token) return setSyncStatus({ state: "revoked", address: account.address });
  if (!isRunning) {
    isRunning = true;
    subscribeToMarks(soon);
    addEventListener("online", now);
    addEventListener("focus", now);
    document.addEventListener("visibilitychange", onVisibility);
    addEventListener("storage", onStorage);
    await markStore().start();
  }
  await exchange();
}

export function disconnect(): void {
  writeAccount(undefined);
  held.clear();
  stop();
  setSyncStatus({ state: "off" });
}

/** One exchange; one that is asked for while another is under way comes after it. */
export async function exchange(): Promise<void> {
  clearTimeout(timer);
  timer = undefined;
  if (underWay) {
    isAskedAgain = true;
    return underWay;
  }
  underWay = exchangeOnce().finally(() => (underWay = undefined));
  await underWay;
  if (!isAskedAgain) return;
  isAskedAgain = false;
  await exchange();
}

async function exchangeOnce(): Promise<void> {
  const account = readAccount();
  if (!account?.token) return;
  const { address, documents } = account;
  const last = lastAgreed();
  if (!navigator.onLine) return setSyncStatus({ state: "offline", address, ...last });
  setSyncStatus({ state: "working", address, ...last });
  try {
    const remote = openRemote(account);
    await syncRound({ remote, store: markStore(), documents, held, wait: waitALittle }).finally(
      () => {
        if (isStillOn(account)) writeAccount({ ...account, documents });
      },
    );
    if (!isStillOn(account)) return;
    failures = 0;
    agreedAt = Date.now();
    setSyncStatus({ state: "agreed", address, at: agreedAt });
  } catch (error) {
    onFailure(error, account, last);
  }
}

function lastAgreed(): { at?: number } {
  return agreedAt === undefined ? {} : { at: agreedAt };
}

/** Sync may be ended while an exchange is under way, in this tab or another: then what comes of it is said to nobody. */
function isStillOn({ token }: Account): boolean {
  return readAccount()?.token === token;
}

function onFailure(error: unknown, account: Account, last: { at?: number }): void {
  if (!isStillOn(account)) return;
  const reason = error instanceof RemoteError ? error.reason : undefined;
  const { token: _token, ...rest } = account;
  const { address } = account;
  if (reason === "refused") {
    writeAccount(rest);
    stop();
    return setSyncStatus({ state: "revoked", address, ...last });
  }
  if (reason === "unreachable") setSyncStatus({ state: "offline", address, ...last });
  else setSyncStatus({ state: "failed", address, ...last, problem: problemOf(error) });
  const delay = Math.min(LAST_RETRY, FIRST_RETRY * 2 ** failures) * (0.75 + Math.random() / 2);
  failures += 1;
  later(delay);
}

function problemOf(error: unknown): SyncProblem {
  if (error instanceof DocumentError) return error.problem === "newer" ? "newer" : "unreadable";
  if (!(error instanceof RemoteError)) return "fault";
  return error.reason === "full" ? "full" : error.reason === "stale" ? "busy" : "fault";
}

function stop(): void {
  clearTimeout(timer);
  timer = undefined;
}

/** Who met another tries again after a moment that is not the other's. */
function waitALittle(attempt: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 50 * 2 ** attempt * Math.random());
  });
}

const now = () => void exchange();
const soon = () => later(SOON);

/** Asks for an exchange in `delay` milliseconds, or sooner where one is due. */
function later(delay: number): void {
  const due = Date.now() + delay;
  if (timer !== undefined && dueAt <= due) return;
  clearTimeout(timer);
  dueAt = due;
  timer = setTimeout(now, delay);
}

/** A page that is left passes on what waits. */
function onVisibility(): void {
  if (document.visibilityState === "visible" || timer !== undefined) now();
}

/** Another tab ended sync, or was refused by the storage. */
function onStorage({ key }: StorageEvent): void {
  if (key !== ACCOUNT_KEY) return;
  const account = readAccount();
  if (account?.token) return;
  stop();
  if (!account) return setSyncStatus({ state: "off" });
  setSyncStatus({ state: "revoked", address: account.address, ...lastAgreed() });
}
