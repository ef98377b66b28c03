import { Monitor, Moon, Sun } from "lucide-react";
import { changeSettings, useSettings } from "../../data/settings.ts";
import { useI18n } from "../../lib/i18n/I18n.tsx";

const NEXT = { system: "light", light: "dark", dark: undefined } as const;
const ICONS = { system: Monitor, light: Sun, dark: Moon };

/** Light, dark, or as the system is: each press goes to the next. */
export function ThemeSwitch() {
  const { m } = useI18n();
  const theme = useSettings().theme ?? "system";
  return (
    <button
      type="button"
      aria-label={m.theme[theme]}
      title={m.theme[theme]}
      onClick={() => changeSettings({ theme: NEXT[theme] })}
      className="needs-script target grid place-items-center rounded-full hover:bg-wash"
    >
      {/* All of them: the style sheet shows the one of the theme, also before the page is taken over. */}
      {Object.entries(ICONS).map(([name, Icon]) => (
        <Icon key={name} aria-hidden="true" data-theme-icon={name} className="size-5" />
      ))}
    </button>
  );
}
