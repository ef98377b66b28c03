import { useArrival } from "../lib/Arrival.tsx";
import { useI18n } from "../lib/i18n/I18n.tsx";
import { Button } from "./Button.tsx";

/** Another try. The button goes with what failed, so the focus is handed to the page's heading. */
export function RetryButton({ retry }: { retry: () => void }) {
  const { m } = useI18n();
  const { toHeading } = useArrival();
  const again = () => {
    toHeading();
    retry();
  };
  return (
    <Button look="primary" onClick={again}>
      {m.retry}
    </Button>
  );
}
