import { changeSettings, useSettings } from "../../data/settings.ts";
import { useI18n } from "../../lib/i18n/I18n.tsx";
import { thePlayer } from "./thePlayer.ts";
import { useWords } from "./useWords.ts";

const SPEEDS = [0.5, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3];

/** How fast it is read: at once, and from now on. */
export function SpeedSelect() {
  const m = useWords();
  const { locale } = useI18n();
  const { listenSpeed = 1 } = useSettings();
  const digits = new Intl.NumberFormat(locale);
  const speeds = SPEEDS.includes(listenSpeed)
    ? SPEEDS
    : [...SPEEDS, listenSpeed].toSorted((a, b) => a - b);
  const change = (speed: number) => {
    changeSettings({ listenSpeed: speed });
    thePlayer().retune();
  };
  return (
    <select
      aria-label={m.speed}
      title={m.speed}
      value={listenSpeed}
      onChange={({ target }) => change(Number(target.value))}
      className="target w-14 shrink cursor-pointer appearance-none rounded-full bg-raised px-0 text-center text-sm font-semibold tabular-nums hover:bg-wash"
    >
      {speeds.map((speed) => (
        <option key={speed} value={speed}>
          {m.times(digits.format(speed))}
        </option>
      ))}
    </select>
  );
}
