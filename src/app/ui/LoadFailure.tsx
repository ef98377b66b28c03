import { InvalidDataError } from "../../model/parse.ts";
import { useArrival } from "../lib/Arrival.tsx";
import { useI18n } from "../lib/i18n/I18n.tsx";
import { Button } from "./Button.tsx";
import { Notice } from "./Notice.tsx";

/** What is shown when something fetched could not be had: the reason in plain words, the detail, and another try. */
export function LoadFailure({ error, retry }: { error: Error; retry: () => void }) {
  const { m } = useI18n();
  const { toHeading } = useArrival();
  const again = () => {
    toHeading();
    retry();
  };
  const isFault = error instanceof InvalidDataError;
  return (
    <Notice
      urgent
      why={
        <>
          {isFault ? m.failedData : m.failedNetwork}
          <span lang="en" dir="ltr" className="mt-3 block font-mono text-2xs">
            {error.message}
          </span>
        </>
      }
      action={
        <Button look="primary" onClick={again}>
          {m.retry}
        </Button>
      }
    >
      {m.failed}
    </Notice>
  );
}
