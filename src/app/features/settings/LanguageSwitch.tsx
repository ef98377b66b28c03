import { changeSettings } from "../../data/settings.ts";
import { useI18n } from "../../lib/i18n/I18n.tsx";

/** The other language of the interface, named in itself. */
export function LanguageSwitch() {
  const { m, language } = useI18n();
  const other = language === "ar" ? "en" : "ar";
  return (
    <button
      type="button"
      lang={other}
      title={m.switchLanguage}
      onClick={() => changeSettings({ language: other })}
      className="target min-w-[4.75rem] px-2 text-end text-sm font-semibold underline-offset-4 hover:underline"
    >
      {m.otherLanguage}
    </button>
  );
}
