import { BookOpen, Monitor, Moon, Sun } from "lucide-react";
import { changeSettings, useSettings } from "../../data/settings.ts";
import { useI18n } from "../../lib/i18n/I18n.tsx";

const NEXT = { system: "light", light: "dark", dark: undefined, sepia: undefined } as const;
const ICONS = { system: Monitor, light: Sun, dark: Moon, sepia: BookOpen };

/** Light, dark, or as the system is: each press goes to the next. */
export function ThemeSwitch() {
  const { m } = useI18n();
  const theme = useSettings().theme ?? "system";
  const Icon = ICONS[theme];
  return (
    <button
      type="button"
      aria-label={m.theme[theme]}
      title={m.theme[theme]}
      onClick={() => changeSettings({ theme: NEXT[theme] })}
      className="target grid place-items-center rounded-full hover:bg-wash"
    >
      <Icon aria-hidden="true" className="size-5" />
    </button>
  );
}
