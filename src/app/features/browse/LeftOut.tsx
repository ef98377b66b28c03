import { useI18n } from "../../lib/i18n/I18n.tsx";
import { useListWords } from "../../lib/i18n/useListWords.ts";

/** What could not be read of the list: the reader knows that there is more, and the publisher where to look. */
export function LeftOut({ faults }: { faults: readonly string[] }) {
  const { number } = useI18n();
  const m = useListWords();
  return (
    <details className="pb-6 text-center text-sm/5 text-quiet">
      <summary className="cursor-pointer font-semibold">
        {m.leftOut(faults.length, number(faults.length))}
      </summary>
      <ul lang="en" dir="ltr" className="mt-2 font-mono text-2xs">
        {faults.map((fault) => (
          <li key={fault}>{fault}</li>
        ))}
      </ul>
    </details>
  );
}
