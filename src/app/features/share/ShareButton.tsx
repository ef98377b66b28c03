import { type RefObject, useEffect, useRef, useState } from "react";
import type { StoryCard } from "../../../model/card.ts";
import { useSite } from "../../lib/Site.tsx";
import { buildPath } from "../../paths.ts";
import { Icon } from "../../ui/icons.tsx";
import { fragmentFor, selectedIn } from "./pagePassage.ts";
import { ShareSheet } from "./ShareSheet.tsx";
import { useWords } from "./useWords.ts";

/** What can be shared: the story, and the passage of it that is selected. */
interface Offer {
  link: string;
  passage: string | undefined;
}

/** Hands the story's address on: by the system's own sheet where there is one and no passage is meant, else by ours. */
export function ShareButton({ story }: { story: StoryCard }) {
  const m = useWords();
  const { base } = useSite();
  const [offer, setOffer] = useState<Offer>();
  const button = useRef<HTMLButtonElement>(null);
  const selected = useSelection(story.id);
  const press = async () => {
    // Of that story alone, whatever the reader has narrowed theirs to.
    const path = buildPath({ page: "story", id: story.id, outlets: [] });
    const link = location.origin + base + path;
    const range = selectedIn(story.id) ?? selected.current;
    const fragment = range && fragmentFor(range);
    const own = { link, passage: fragment && `${link}#${fragment}` };
    if (own.passage || !(await send(story.headline, link))) setOffer(own);
  };
  const close = () => {
    setOffer(undefined);
    button.current?.focus();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        aria-haspopup="dialog"
        onClick={() => void press()}
        className="target inline-flex items-center gap-2 rounded-full px-3 text-sm font-semibold hover:bg-wash"
      >
        <Icon name="share" />
        <span className="max-sm:sr-only">{m.share}</span>
      </button>
      {offer && <ShareSheet title={story.headline} {...offer} onClose={close} />}
    </>
  );
}

/** Whether the system took it: sent, or thought better of by the reader. */
async function send(title: string, url: string): Promise<boolean> {
  if (!("share" in navigator)) return false;
  try {
    await navigator.share({ title, url });
    return true;
  } catch (error) {
    return error instanceof DOMException && error.name === "AbortError";
  }
}

/** What was selected when the button was reached for: pressing takes the selection away on some platforms. */
function useSelection(storyId: string): RefObject<Range | undefined> {
  const selected = useRef<Range>(undefined);
  useEffect(() => {
    const note = () => {
      selected.current = selectedIn(storyId);
    };
    document.addEventListener("pointerdown", note, { capture: true });
    return () => document.removeEventListener("pointerdown", note, { capture: true });
  }, [storyId]);
  return selected;
}
