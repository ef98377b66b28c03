import { changeSettings, useSettings } from "../../data/settings.ts";
import { useI18n } from "../../lib/i18n/I18n.tsx";
import { Icon } from "../../ui/icons.tsx";

const NEXT = { system: "light", light: "sepia", sepia: "dark", dark: undefined } as const;
const ICONS = { system: "screen", light: "sun", sepia: "book", dark: "moon" } as const;
const THEMES = ["system", "light", "sepia", "dark"] as const;

/** Light, sepia, dark, or as the system is: each press goes to the next. */
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
      {THEMES.map((name) => (
        <span key={name} data-theme-icon={name}>
          <Icon name={ICONS[name]} />
        </span>
      ))}
    </button>
  );
}
