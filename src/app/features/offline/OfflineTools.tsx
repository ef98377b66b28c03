import { useEffect, useState } from "react";
import { useNewEdition } from "../../data/offline/newEdition.ts";
import { keepUpToDate, useOffline } from "../../data/offline/offline.ts";
import { startWorker } from "../../data/offline/worker.ts";
import { useI18n } from "../../lib/i18n/I18n.tsx";
import { useSite } from "../../lib/Site.tsx";
import { buildPath } from "../../paths.ts";
import { Button } from "../../ui/Button.tsx";
import { Link } from "../../ui/Link.tsx";
import { useSize, useWords } from "./useWords.ts";

/** What every page has of it: the worker, a mark where the edition is kept, and word of a new one. */
export function OfflineTools() {
  useEffect(() => {
    void startWorker().then(keepUpToDate);
  }, []);
  return (
    <>
      <ReadyMark />
      <NewEdition />
    </>
  );
}

function ReadyMark() {
  const m = useWords();
  const size = useSize();
  const state = useOffline();
  if (state.phase !== "kept") return null;
  return (
    <p className="no-print page-width pb-24 text-center text-2xs text-quiet lg:pb-6">
      <Link href={buildPath({ page: "settings", outlets: [] })} className="hover:underline">
        {m.ready(size(state.bytes))}
      </Link>
    </p>
  );
}

/** Never turns the page by itself: somebody may be reading. */
function NewEdition() {
  const m = useWords();
  const { m: words } = useI18n();
  const { base } = useSite();
  const isNew = useNewEdition();
  const [isLater, setLater] = useState(false);
  const isShown = isNew && !isLater;
  return (
    <div
      role="status"
      className="no-print pointer-events-none fixed inset-x-0 bottom-20 z-20 flex justify-center px-4 lg:bottom-6"
    >
      {isShown && (
        <div className="pointer-events-auto flex flex-wrap items-center gap-3 rounded-full border border-rule bg-raised py-2 ps-5 pe-2 text-sm shadow-lg">
          <p>{m.newEdition}</p>
          <Button look="primary" onClick={() => location.assign(`${base}/`)}>
            {m.show}
          </Button>
          <Button onClick={() => setLater(true)}>{words.close}</Button>
        </div>
      )}
    </div>
  );
}
