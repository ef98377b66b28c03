import { changeSettings, useSettings } from "../../data/settings.ts";
import { CheckLine } from "../../ui/CheckLine.tsx";
import { useWords } from "./useWords.ts";

/** The settings of what counts as read. */
export function ReadingPanel() {
  const m = useWords();
  const { markReadOnScroll } = useSettings();
  return (
    <div>
      <CheckLine
        label={m.readOnScroll}
        isOn={markReadOnScroll === true}
        onChange={(isOn) => changeSettings({ markReadOnScroll: isOn ? true : undefined })}
      />
      <p className="text-sm/6 text-quiet">{m.readOnScrollWhy}</p>
    </div>
  );
}
