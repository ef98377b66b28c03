/** What is read of a press. */
export type Press = Pick<
  KeyboardEvent,
  "key" | "code" | "shiftKey" | "ctrlKey" | "altKey" | "metaKey" | "isComposing"
>;

/** The characters of the keys that are not letters or digits, plain and with Shift, where no Latin layout is set. */
const MARKS: Record<string, [plain: string, shifted: string]> = {
  Slash: ["/", "?"],
  Comma: [",", "<"],
  Period: [".", ">"],
  Semicolon: [";", ":"],
  Quote: ["'", '"'],
  BracketLeft: ["[", "{"],
  BracketRight: ["]", "}"],
  Minus: ["-", "_"],
  Equal: ["=", "+"],
};

/**
 * The name of the key that is pressed: what it writes. On a layout of another script (Arabic, Greek, Cyrillic) what it would
 * write on a Latin one, so that the same key does the same. Undefined for what is no key by itself: Shift, a dead key.
 */
export function keyOf({ key, code, shiftKey }: Press): string | undefined {
  if (/^[!-~]$/.test(key) || key === "Escape") return key;
  if (/^[ -~]+$/.test(key)) return undefined;
  const [, letter, digit] = /^(?:Key([A-Z])|Digit(\d))$/.exec(code) ?? [];
  if (letter) return shiftKey ? letter : letter.toLowerCase();
  return digit ?? MARKS[code]?.[shiftKey ? 1 : 0];
}

/** Whether a press is one of Ctrl+K, or ⌘+K where that is the key of commands. */
export function isPaletteKey(press: Press): boolean {
  const { ctrlKey, metaKey, altKey, shiftKey, isComposing } = press;
  return ctrlKey !== metaKey && !altKey && !shiftKey && !isComposing && keyOf(press) === "k";
}

/** Whether a press may be one of ours: no key held that means something else, no word being put together. */
export function isPlain({ ctrlKey, altKey, metaKey, isComposing }: Press): boolean {
  return !ctrlKey && !altKey && !metaKey && !isComposing;
}

const TAKES_KEYS =
  "input, textarea, select, audio, video, dialog, [contenteditable]:not([contenteditable=false]), " +
  "[role=dialog], [role=textbox], [role=searchbox], [role=combobox], [role=listbox], [role=menu], [role=slider], [role=spinbutton]";

/** Whether what has the focus takes keys itself, or something open does. */
export function takesKeys(event: Event): boolean {
  const [target] = event.composedPath();
  // In a dialog that has just been closed the focus stays until the next frame.
  const isOver = target instanceof Element && target.closest("dialog:not([open])") !== null;
  if (target instanceof Element && !isOver && target.closest(TAKES_KEYS)) return true;
  // A selector that a browser does not know throws.
  const open = "popover" in document.body ? "dialog[open], :popover-open" : "dialog[open]";
  return document.querySelector(open) !== null;
}
