import { useQuery } from "@tanstack/react-query";
import { editionQuery } from "../data/listQueries.ts";
import { LanguageSwitch } from "../features/settings/LanguageSwitch.tsx";
import { ThemeSwitch } from "../features/settings/ThemeSwitch.tsx";
import { useI18n } from "../lib/i18n/I18n.tsx";
import { buildPath } from "../paths.ts";
import { Link } from "../ui/Link.tsx";
import { Icon } from "../ui/icons.tsx";
import type { Place } from "../useAddress.ts";

/** The paper's name, the day of its edition, and how it is set; its links lead on from where the reader is. */
export function Masthead({ place: { address, path } }: { place: Place }) {
  const isFront = address.page === "front";
  const outlets = address.page === "unknown" ? [] : address.outlets;
  // An outlet's own page is there without script too; what the same address is built to is not.
  const drawn = path.startsWith("/outlet/") ? path : undefined;
  const samePage = address.page === "unknown" ? "/" : (drawn ?? buildPath(address));
  const { m, dayName } = useI18n();
  const { data: edition } = useQuery({ ...editionQuery, enabled: isFront });
  const issued = edition?.updatedAt && dayName(edition.updatedAt.slice(0, 10));
  return (
    <header className="no-print">
      <a
        href="#content"
        className="sr-only text-sm focus:not-sr-only focus:fixed focus:start-4 focus:top-4 focus:z-20 focus:bg-paper focus:p-3"
      >
        {m.skipToContent}
      </a>
      <div className="page-width">
        <div
          className={`flex flex-wrap items-center justify-between border-b-4 border-double border-ink md:grid md:grid-cols-[1fr_auto_1fr] ${isFront ? "py-3 md:py-5" : "py-1.5"}`}
        >
          <p suppressHydrationWarning className="text-sm text-quiet max-md:hidden">
            {isFront && issued}
          </p>
          <Link
            href={buildPath({ page: "front", outlets })}
            lang="en"
            dir="ltr"
            className={`target inline-flex md:justify-self-center items-center font-serif leading-none pt-[0.16em] font-[560] tracking-[-0.03em] ${isFront ? "text-[2.125rem] md:text-[3.5rem]" : "text-[1.75rem]"}`}
          >
            {m.siteName}
          </Link>
          <div className="flex flex-wrap items-center justify-end gap-1">
            <Link
              href={buildPath({ page: "search", query: "", outlets })}
              aria-label={m.search}
              className="target grid place-items-center rounded-full hover:bg-wash max-lg:hidden"
            >
              <Icon name="search" />
            </Link>
            <Link
              href={buildPath({ page: "saved", outlets: [] })}
              aria-label={m.saved}
              className="target grid place-items-center rounded-full hover:bg-wash max-lg:hidden"
            >
              <Icon name="save" />
            </Link>
            <Link
              href={buildPath({ page: "settings", outlets })}
              aria-label={m.settings}
              className="target grid place-items-center rounded-full hover:bg-wash max-lg:hidden"
            >
              <Icon name="sliders" />
            </Link>
            <LanguageSwitch path={samePage} />
            <ThemeSwitch />
          </div>
          {isFront && (
            <p
              suppressHydrationWarning
              className="min-h-5 w-full pt-1 text-2xs text-quiet md:hidden"
            >
              {issued}
            </p>
          )}
        </div>
      </div>
    </header>
  );
}
