import { useEffect, useRef, useState } from "react";
import { Button } from "../../ui/Button.tsx";
import { Sheet } from "../../ui/Dialog.tsx";
import { useWords } from "./useWords.ts";

interface Props {
  title: string;
  link: string;
  /** The address that leads to what is selected. */
  passage: string | undefined;
  onClose: () => void;
}

/** The addresses to copy, in a sheet from the foot of the page. It is open for as long as it is drawn. */
export function ShareSheet({ title, link, passage, onClose }: Props) {
  const m = useWords();
  const [copied, setCopied] = useState<{ link: string; isDone: boolean }>();
  const copy = async (what: string) => setCopied({ link: what, isDone: await isCopied(what) });
  return (
    <Sheet id="share-sheet" title={m.shareHow} onClose={onClose}>
      <div className="flex flex-wrap gap-3 p-4">
        {passage && (
          <Button look="primary" className="grow" onClick={() => void copy(passage)}>
            {m.copyPassage}
          </Button>
        )}
        <Button className="grow" onClick={() => void copy(link)}>
          {m.copyLink}
        </Button>
        {"share" in navigator && (
          <Button
            className="grow"
            onClick={() =>
              void navigator.share({ title, url: passage ?? link }).catch(() => undefined)
            }
          >
            {m.send}
          </Button>
        )}
        <p role="status" className="basis-full text-sm/6">
          {copied && (copied.isDone ? m.copied : m.notCopied)}
        </p>
        {copied && !copied.isDone && <LinkField key={copied.link} link={copied.link} />}
      </div>
    </Sheet>
  );
}

/** The link, selected: the reader's own copying takes it. */
function LinkField({ link }: { link: string }) {
  const m = useWords();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <input
      ref={field}
      readOnly
      dir="ltr"
      aria-label={m.link}
      value={link}
      className="target w-full border border-rule bg-paper px-3 text-sm"
    />
  );
}

async function isCopied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
