import { changeSettings } from "../../data/settings.ts";
import { useI18n } from "../../lib/i18n/I18n.tsx";
import { baseOf } from "../../lib/baseOf.ts";
import { useSite } from "../../lib/Site.tsx";

/** The same page in the other language of the interface, which is named in itself. */
export function LanguageSwitch({ path }: { path: string }) {
  const { m, language } = useI18n();
  const { root, languages } = useSite();
  const other = languages.find((each) => each !== language);
  if (!other) return null;
  return (
    <a
      lang={other}
      hrefLang={other}
      href={baseOf(root, other, languages) + path}
      title={m.switchLanguage}
      onClick={() => changeSettings({ language: other })}
      className="target inline-flex min-w-[4.75rem] items-center justify-end px-2 text-sm font-semibold underline-offset-4 hover:underline"
    >
      {m.otherLanguage}
    </a>
  );
}
