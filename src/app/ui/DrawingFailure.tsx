import { useI18n } from "../lib/i18n/I18n.tsx";
import { Notice } from "./Notice.tsx";
import { RetryButton } from "./RetryButton.tsx";

/** What is shown in the place of a page that could not be drawn. */
export function DrawingFailure({ error, retry }: { error: Error; retry: () => void }) {
  const { m } = useI18n();
  return (
    <Notice urgent why={error.message} action={<RetryButton retry={retry} />}>
      {m.failedView}
    </Notice>
  );
}
