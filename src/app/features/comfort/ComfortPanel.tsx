import { useState } from "react";
import { changeSettings, useSettings } from "../../data/settings.ts";
import { useI18n } from "../../lib/i18n/I18n.tsx";
import { Button } from "../../ui/Button.tsx";
import { Choice } from "./Choice.tsx";
import { Stepper } from "./Stepper.tsx";
import { LINE_HEIGHT, LINE_HEIGHTS, TEXT_SIZE, TEXT_SIZES } from "./steps.ts";
import { useWords } from "./useWords.ts";

const THEMES = ["system", "light", "sepia", "dark"] as const;
const WIDTHS = ["narrow", "normal", "wide"] as const;
const FACES = ["serif", "sans", "legible"] as const;
/** The third is not shown in itself: its files are for those who choose it. */
const FACE_STYLES = { serif: "font-serif", sans: "", legible: "" };

/** What gives everything back to the paper and the system. */
const NOTHING = {
  theme: undefined,
  textSize: undefined,
  lineHeight: undefined,
  width: undefined,
  face: undefined,
};

/** How the paper is set for this reader, on every page and at once. What is the paper's own way is not kept. */
export function ComfortPanel() {
  const m = useWords();
  const settings = useSettings();
  const [said, setSaid] = useState("");
  const change = (changed: Parameters<typeof changeSettings>[0]) => {
    setSaid("");
    changeSettings(changed);
  };
  const reset = () => {
    changeSettings(NOTHING);
    setSaid(m.wasReset);
  };
  return (
    <div className="space-y-5">
      <Choice
        legend={m.theme.legend}
        values={THEMES}
        chosen={settings.theme ?? "system"}
        onChange={(theme) => change({ theme: theme === "system" ? undefined : theme })}
        columns="grid-cols-[repeat(auto-fit,minmax(min(100%,8rem),1fr))]"
        words={m.theme}
        hasSwatches
      />
      <Measures change={change} />
      <Choice
        legend={m.width.legend}
        values={WIDTHS}
        chosen={settings.width ?? "normal"}
        onChange={(width) => change({ width: width === "normal" ? undefined : width })}
        columns="grid-cols-[repeat(auto-fit,minmax(min(100%,5.75rem),1fr))]"
        words={m.width}
      />
      <Choice
        legend={m.face.legend}
        values={FACES}
        chosen={settings.face ?? "serif"}
        onChange={(face) => change({ face: face === "serif" ? undefined : face })}
        columns="grid-cols-1"
        words={m.face}
        looks={FACE_STYLES}
      />
      <Button onClick={reset}>{m.reset}</Button>
      <p role="status" className="sr-only">
        {said}
      </p>
    </div>
  );
}

function Measures({ change }: { change: typeof changeSettings }) {
  const m = useWords();
  const { locale } = useI18n();
  const { textSize = TEXT_SIZE, lineHeight = LINE_HEIGHT } = useSettings();
  const percent = new Intl.NumberFormat(locale, { style: "percent" });
  const decimal = new Intl.NumberFormat(locale, { minimumFractionDigits: 1 });
  return (
    <div className="space-y-2">
      <Stepper
        words={m.textSize}
        steps={TEXT_SIZES}
        value={textSize}
        shown={percent.format(textSize / 100)}
        onChange={(size) => change({ textSize: size === TEXT_SIZE ? undefined : size })}
      />
      <Stepper
        words={m.lineHeight}
        steps={LINE_HEIGHTS}
        value={lineHeight}
        shown={decimal.format(lineHeight)}
        onChange={(height) => change({ lineHeight: height === LINE_HEIGHT ? undefined : height })}
      />
    </div>
  );
}
