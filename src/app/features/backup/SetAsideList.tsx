import { useSetAside } from "../../data/marks/marks.ts";
import { useWords } from "./useWords.ts";
import { useI18n } from "../../lib/i18n/I18n.tsx";

/** What could not be read, whole, where it was found and why not. */
export function SetAsideList() {
  const m = useWords();
  const { number } = useI18n();
  const items = useSetAside();
  if (items.length === 0) return null;
  return (
    <details className="mt-4 text-sm/6">
      <summary className="target cursor-pointer font-semibold">
        {m.backup.setAside(number(items.length))}
      </summary>
      <p className="text-quiet">{m.backup.setAsideWhy}</p>
      <ul>
        {items.map(({ id, from, reason, record }) => (
          <li key={id} className="mt-3 border-s border-rule ps-3">
            {m.backup.setAsideFrom[from]}:{" "}
            <span lang="en" dir="ltr">
              {reason}
            </span>
            <code dir="ltr" className="block break-all text-sm">
              {JSON.stringify(record)}
            </code>
          </li>
        ))}
      </ul>
    </details>
  );
}
