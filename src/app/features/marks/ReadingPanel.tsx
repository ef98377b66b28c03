import { changeSettings, useSettings } from "../../data/settings.ts";
import { useWords } from "./useWords.ts";

/** The settings of what counts as read. */
export function ReadingPanel() {
  const m = useWords();
  const { markReadOnScroll } = useSettings();
  return (
    <div>
      <label className="target inline-flex items-center gap-3 text-sm font-semibold">
        <input
          type="checkbox"
          checked={markReadOnScroll === true}
          onChange={({ target }) =>
            changeSettings({ markReadOnScroll: target.checked ? true : undefined })
          }
          className="size-5 accent-accent"
        />
        {m.readOnScroll}
      </label>
      <p className="text-sm/6 text-quiet">{m.readOnScrollWhy}</p>
    </div>
  );
}
