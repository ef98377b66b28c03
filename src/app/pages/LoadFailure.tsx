import { InvalidDataError } from "../../model/parse.ts";
import { HostError, MissingFileError } from "../data/readJson.ts";
import type { Messages } from "../lib/i18n/en.ts";
import { useI18n } from "../lib/i18n/I18n.tsx";
import { Notice } from "../ui/Notice.tsx";
import { RetryButton } from "../ui/RetryButton.tsx";

/** What is shown when something fetched could not be had: the reason in plain words, the detail, and another try. */
export function LoadFailure({ error, retry }: { error: Error; retry: () => void }) {
  const { m } = useI18n();
  return (
    <Notice
      urgent
      why={
        <>
          {reasonFor(error, m)}
          <span lang="en" dir="ltr" className="mt-3 block font-mono text-2xs">
            {error.message}
          </span>
        </>
      }
      action={<RetryButton retry={retry} />}
    >
      {m.failed}
    </Notice>
  );
}

function reasonFor(error: Error, m: Messages): string {
  if (error instanceof InvalidDataError) return m.failedData;
  if (error instanceof MissingFileError) return m.failedMissing;
  if (error instanceof HostError) return m.failedHost;
  return navigator.onLine ? m.failedNetwork : m.failedOffline;
}
