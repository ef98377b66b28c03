import { Search } from "lucide-react";
import { Link } from "wouter";
import { LanguageSwitch } from "../features/settings/LanguageSwitch.tsx";
import { ThemeSwitch } from "../features/settings/ThemeSwitch.tsx";
import { useI18n } from "../lib/i18n/I18n.tsx";
import { useNow } from "../lib/now.ts";
import { type Address, buildPath } from "../paths.ts";

/** The paper's name, today's date, and how it is set. */
export function Masthead({ address }: { address: Address }) {
  const isFront = address.page === "front";
  const outlets = address.page === "unknown" ? [] : address.outlets;
  const { m, locale } = useI18n();
  const today = new Intl.DateTimeFormat(locale, { dateStyle: "full" }).format(useNow());
  return (
    <header className="no-print">
      <a
        href="#content"
        className="sr-only focus:not-sr-only focus:fixed focus:start-4 focus:top-4 focus:z-20 focus:bg-paper focus:p-3"
      >
        {m.skipToContent}
      </a>
      <div className="page-width">
        <div
          className={`grid grid-cols-[1fr_auto] items-center border-b-4 border-double border-ink md:grid-cols-[1fr_auto_1fr] ${isFront ? "py-3 md:py-5" : "py-1.5"}`}
        >
          <p className="text-xs text-quiet max-md:hidden">{today}</p>
          <Link
            href={buildPath({ page: "front", outlets })}
            lang="en"
            dir="ltr"
            className={`target inline-flex justify-self-start md:justify-self-center items-center font-serif leading-none pt-[0.16em] font-semibold tracking-[-0.03em] ${isFront ? "text-[2.125rem] md:text-[3.5rem]" : "text-[1.75rem]"}`}
          >
            {m.siteName}
          </Link>
          <div className="flex items-center justify-end gap-1">
            <Link
              href={buildPath({ page: "search", query: "", outlets })}
              aria-label={m.search}
              className="target grid place-items-center rounded-full hover:bg-wash max-lg:hidden"
            >
              <Search aria-hidden="true" className="size-5" />
            </Link>
            <LanguageSwitch />
            <ThemeSwitch />
          </div>
          {isFront && <p className="pt-1 text-2xs text-quiet md:hidden">{today}</p>}
        </div>
      </div>
    </header>
  );
}
