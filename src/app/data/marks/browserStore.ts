import type { OpenDatabase } from "./keeper.ts";
import { MIRROR_KEY, readMirror, writeMirror } from "./mirror.ts";
import { newWriter } from "./stamp.ts";
import { MarkStore } from "./store.ts";

const CHANNEL = "crossread.marks";

let store: MarkStore | undefined;
let isListening = false;

/** The one store of this tab, made when it is first asked for: never while a module loads, never on a server. */
export function markStore(): MarkStore {
  return (store ??= makeStore());
}

/** Subscribes; the first subscriber has what is kept on the device loaded. */
export function subscribeToMarks(listener: () => void): () => void {
  const unsubscribe = markStore().subscribe(listener);
  if (!isListening) {
    isListening = true;
    listen(markStore());
    void markStore().start();
  }
  return unsubscribe;
}

function makeStore(): MarkStore {
  const channel = openChannel();
  const made = new MarkStore({
    open,
    now: Date.now,
    writer: newWriter(),
    tell: (entries) => channel?.postMessage(entries),
    mirrored: readMirror,
    onChange: (keys, changed) => {
      if (!keys.some((key) => key.startsWith("setting/"))) return;
      writeMirror(changed.views.settings(), changed.registers);
    },
  });
  channel?.addEventListener("message", ({ data }) => made.hear(data));
  return made;
}

/** A page is read without it: its code comes once somebody asks for marks. */
const open: OpenDatabase = async (onLost) => {
  const { openMarksDatabase } = await import("./database.ts");
  return openMarksDatabase(onLost);
};

/** Where pages may not talk to each other, each finds what the others kept when it is opened again. */
function openChannel(): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(CHANNEL);
  } catch {
    return undefined;
  }
}

function listen(its: MarkStore): void {
  addEventListener("storage", ({ key }) => {
    if (key === MIRROR_KEY) its.hearMirror();
  });
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible" && its.trouble) void its.start();
  });
  // A page that comes back from the browser's cache heard nothing while it was away.
  addEventListener("pageshow", ({ persisted }) => {
    if (persisted) void its.start();
  });
}
