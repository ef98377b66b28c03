import { type ChangeEvent, useId, useState } from "react";
import { exportEverything, importEverything } from "../../data/marks/backup.ts";
import type { ImportReport } from "../../data/marks/exportFile.ts";
import { useMarks } from "../../data/marks/marks.ts";
import { useI18n } from "../../lib/i18n/I18n.tsx";
import { toInstant } from "../../../model/time.ts";
import { useWords } from "./useWords.ts";
import { Button } from "../../ui/Button.tsx";
import { SetAsideList } from "./SetAsideList.tsx";
import { SyncPanel } from "./SyncPanel.tsx";

/** Everything that the reader made: to a file and back, what could not be read, and to their other devices. */
export function BackupPanel({ path }: { path: string }) {
  const m = useWords();
  const { number } = useI18n();
  const marks = useMarks();
  const saved = [...marks.values()].filter((mark) => mark.saved).length;
  const [report, setReport] = useState<ImportReport>();
  return (
    <>
      <section className="pt-2">
        <h3 className="headline text-minor">{m.backup.title}</h3>
        <p className="mt-2 text-sm/6 text-quiet">{m.backup.why}</p>
        <p className="mt-2 text-sm/6">{m.backup.holds(number(marks.size), number(saved))}</p>
        <div className="mt-4 flex flex-wrap gap-3">
          <Button look="primary" onClick={saveFile}>
            {m.backup.export}
          </Button>
          <FileInput onText={(text) => setReport(importEverything(text))} />
        </div>
        <p role="status" className="mt-3 text-sm/6">
          {report && <Report report={report} />}
        </p>
        <SetAsideList />
      </section>
      <SyncPanel path={path} />
    </>
  );
}

/** Hands everything to the browser as a download named after the day. */
function saveFile(): void {
  const url = URL.createObjectURL(new Blob([exportEverything()], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = `crossread-${toInstant(new Date()).slice(0, 10)}.json`;
  link.click();
  URL.revokeObjectURL(url);
}

function FileInput({ onText }: { onText: (text: string) => void }) {
  const m = useWords();
  const id = useId();
  const read = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    if (!file) return;
    // A file that cannot be read gives the same word as one that is cut off.
    onText(await file.text().catch(() => ""));
    target.value = "";
  };
  return (
    <div>
      <label
        htmlFor={id}
        className="target inline-flex cursor-pointer items-center rounded-full border border-edge px-5 text-sm font-semibold hover:bg-wash has-focus-visible:outline-2"
      >
        {m.backup.import}
        <input
          id={id}
          type="file"
          accept="application/json,.json"
          onChange={(event) => void read(event)}
          className="sr-only"
        />
      </label>
    </div>
  );
}

function Report({ report }: { report: ImportReport }) {
  const m = useWords();
  const { number } = useI18n();
  if (!report.ok) return m.backup[report.problem];
  const { added, known, unreadable } = report;
  return (
    <>
      {m.backup.imported(number(added), number(known))}
      {unreadable > 0 && ` ${m.backup.importedUnreadable(number(unreadable))}`}
    </>
  );
}
