import { useArrival } from "../lib/Arrival.tsx";
import { useI18n } from "../lib/i18n/I18n.tsx";
import { Button } from "./Button.tsx";
import { Notice } from "./Notice.tsx";

/** What is shown in the place of a page that could not be drawn. */
export function DrawingFailure({ error, retry }: { error: Error; retry: () => void }) {
  const { m } = useI18n();
  const { toHeading } = useArrival();
  const again = () => {
    toHeading();
    retry();
  };
  return (
    <Notice urgent why={error.message} action={<Button onClick={again}>{m.retry}</Button>}>
      {m.failedView}
    </Notice>
  );
}
