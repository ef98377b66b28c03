import { useI18n } from "../lib/i18n/I18n.tsx";
import { buildPath } from "../paths.ts";
import { Link } from "../ui/Link.tsx";
import { Icon } from "../ui/icons.tsx";

interface Props {
  /** The outlets that the page is narrowed to. */
  chosen: string[];
  /** Whether there are outlets to narrow it to. */
  hasOutlets: boolean;
  onOutlets: () => void;
}

const ITEM =
  "target flex min-w-0! flex-1 flex-col items-center justify-center gap-0.5 py-1.5 text-center text-2xs font-semibold";

/** What a thumb reaches on a phone. */
export function BottomBar({ chosen, hasOutlets, onOutlets }: Props) {
  const { m, number } = useI18n();
  return (
    <nav
      aria-label={m.siteName}
      className="no-print fixed inset-x-0 bottom-0 z-10 flex border-t border-rule bg-raised pb-[env(safe-area-inset-bottom)] lg:hidden"
    >
      <Link href={buildPath({ page: "front", outlets: chosen })} className={ITEM}>
        <Icon name="paper" />
        {m.frontPage}
      </Link>
      <Link href={buildPath({ page: "search", query: "", outlets: chosen })} className={ITEM}>
        <Icon name="search" />
        {m.search}
      </Link>
      <Link href={buildPath({ page: "saved", outlets: [] })} className={ITEM}>
        <Icon name="save" />
        {m.saved}
      </Link>
      <button
        type="button"
        disabled={!hasOutlets}
        onClick={onOutlets}
        className={`${ITEM} needs-script disabled:opacity-50 ${chosen.length > 0 ? "text-accent" : ""}`}
      >
        <Icon name="filter" />
        {chosen.length > 0 ? m.outletsChosen(number(chosen.length)) : m.outlets}
      </button>
      <Link href={buildPath({ page: "settings", outlets: chosen })} className={ITEM}>
        <Icon name="sliders" />
        {m.settings}
      </Link>
    </nav>
  );
}
