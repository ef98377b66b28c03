import { useId } from "react";
import { changeSettings, useSettings } from "../../data/settings.ts";
import { useControlWords } from "../../lib/i18n/useControlWords.ts";
import { CheckLine } from "../../ui/CheckLine.tsx";

/** The settings of swiping: whether it does anything, and how far it takes. */
export function TouchSection() {
  const { touch: m } = useControlWords();
  const { gestures, gestureSensitivity = 0.5 } = useSettings();
  const id = useId();
  const isOn = gestures !== false;
  return (
    <div>
      <p className="mt-2 text-sm/6 text-quiet">{m.why}</p>
      <div className="mt-3">
        <CheckLine
          label={m.on}
          isOn={isOn}
          onChange={(next) => changeSettings({ gestures: next ? undefined : false })}
        />
      </div>
      {isOn && (
        <div className="mt-2 max-w-sm text-sm">
          <label htmlFor={id} className="block font-semibold">
            {m.sensitivity}
          </label>
          <div className="flex items-center gap-3">
            <span aria-hidden="true" className="text-quiet">
              {m.long}
            </span>
            <input
              id={id}
              type="range"
              min={0}
              max={1}
              step={0.25}
              value={gestureSensitivity}
              aria-valuetext={`${m.long} – ${m.short}: ${gestureSensitivity * 4 + 1} / 5`}
              onChange={({ target }) =>
                changeSettings({ gestureSensitivity: target.valueAsNumber })
              }
              className="target flex-1 accent-accent"
            />
            <span aria-hidden="true" className="text-quiet">
              {m.short}
            </span>
          </div>
        </div>
      )}
    </div>
  );
}
