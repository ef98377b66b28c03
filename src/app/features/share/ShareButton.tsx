import { useRef, useState } from "react";
import type { StoryCard } from "../../../model/card.ts";
import { useSite } from "../../lib/Site.tsx";
import { buildPath } from "../../paths.ts";
import { RowButton } from "../../ui/RowButton.tsx";
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
  // What was selected when the button was reached for: pressing takes the selection away on some platforms.
  const selected = useRef<Range>(undefined);
  const press = async () => {
    // Of that story alone, whatever the reader has narrowed theirs to.
    const path = buildPath({ page: "story", id: story.id, outlets: [] });
    const link = location.origin + base + path;
    const range = selectedIn(story.id) ?? selected.current;
    selected.current = undefined;
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
      <RowButton
        ref={button}
        icon="share"
        label={m.share}
        aria-haspopup="dialog"
        onPointerDown={() => {
          selected.current = selectedIn(story.id);
        }}
        onClick={() => void press()}
      />
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
