import { type ReactNode, useEffect, useRef, useState } from "react";
import type { OutletCount } from "../../model/edition.ts";
import type { Outlet } from "../../model/outlet.ts";
import { toggle } from "../features/outlets/narrow.ts";
import { OutletChips } from "../features/outlets/OutletChips.tsx";
import { OutletToggles } from "../features/outlets/OutletToggles.tsx";
import { useArrival } from "../lib/Arrival.tsx";
import { useI18n } from "../lib/i18n/I18n.tsx";
import { type NarrowableAddress, outletPath, withOutlets } from "../paths.ts";
import { Link } from "../ui/Link.tsx";
import { codeOf } from "../ui/codeOf.ts";
import { Later } from "../ui/Later.tsx";
import { OutletName } from "../ui/OutletName.tsx";
import { useNarrow } from "../useAddress.ts";
import { BottomBar } from "./BottomBar.tsx";
import { chosenOutlets } from "./chosenOutlets.ts";

const sheetCode = codeOf("outlet sheet", () => import("../features/outlets/OutletSheet.tsx"));

interface Props {
  address: NarrowableAddress;
  /** The outlets that this page can be narrowed to. */
  outlets: readonly OutletCount[];
  /** The outlets whose names are known, whether or not they are on this page. */
  known: readonly Outlet[];
  /** How many stories the choice leaves on this page; undefined while that is not known. */
  remaining: number | undefined;
  /** What stands beside the content at a desk, and below it on a phone. */
  aside?: ReactNode;
  children: ReactNode;
}

/** A page that can be narrowed to outlets: by a list beside it at a desk, by a sheet from the foot of a phone. */
export function Narrowable(props: Props) {
  const { address, outlets, known, remaining, aside, children } = props;
  const { m } = useI18n();
  const narrowTo = useNarrow();
  const [isOpen, setOpen] = useState(false);
  const chosen = chosenOutlets(address.outlets, known);
  const change = (outlet?: string) =>
    narrowTo((now) => withOutlets(now, outlet === undefined ? [] : toggle(now.outlets, outlet)));
  useAnnouncedChoice(address.outlets, remaining);
  return (
    <div className="page-width grid gap-x-14 pt-6 pb-28 lg:grid-cols-[minmax(0,1fr)_18.5rem] lg:pb-16">
      <div className="min-w-0">
        <OutletChips chosen={chosen} onSwitch={change} />
        {children}
      </div>
      <div className="min-w-0">
        {aside}
        {outlets.length > 0 && (
          <div className="no-print needs-script sticky top-4 border-t-[3px] border-ink pt-3 max-lg:hidden">
            <h2 className="pb-2 text-sm font-semibold">{m.outlets}</h2>
            <div className="-mx-2 max-h-[calc(100dvh-6rem)] overflow-y-auto">
              <OutletToggles outlets={outlets} chosen={address.outlets} onSwitch={change} />
            </div>
          </div>
        )}
        {/* Only drawn beforehand: a browser with script never looks into it. */}
        <noscript>{import.meta.env.SSR && <OutletLinks outlets={outlets} />}</noscript>
      </div>
      <BottomBar
        chosen={address.outlets}
        hasOutlets={outlets.length > 0}
        onOutlets={() => setOpen(true)}
      />
      <Later code={sheetCode}>
        {({ OutletSheet }) =>
          isOpen && (
            <OutletSheet
              outlets={outlets}
              chosen={address.outlets}
              remaining={remaining}
              onSwitch={change}
              onClose={() => setOpen(false)}
            />
          )
        }
      </Later>
    </div>
  );
}

/** What stands in the place of the toggles where there is no script: each outlet has a page of its own. */
function OutletLinks({ outlets }: { outlets: readonly OutletCount[] }) {
  const { m, number } = useI18n();
  if (outlets.length === 0) return null;
  return (
    <nav
      aria-labelledby="outlet-links"
      className="no-print border-t-[3px] border-ink pt-3 max-lg:mt-12"
    >
      <h2 id="outlet-links" className="pb-2 text-sm font-semibold">
        {m.outlets}
      </h2>
      <ul className="text-sm">
        {outlets.map((outlet) => (
          <li key={outlet.id} className="flex items-center justify-between gap-2.5">
            <Link
              href={outletPath(outlet.id)}
              className="target inline-flex flex-1 items-center underline-offset-4 hover:underline lg:min-h-9"
            >
              <OutletName outlet={outlet} />
            </Link>
            <span className="text-quiet tabular-nums">{number(outlet.stories)}</span>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Says how many stories are left when the choice of outlets changes. */
function useAnnouncedChoice(outlets: readonly string[], remaining: number | undefined): void {
  const { m, number } = useI18n();
  const { announce } = useArrival();
  const choice = outlets.join(" ");
  const announced = useRef(choice);
  useEffect(() => {
    if (announced.current === choice || remaining === undefined) return;
    announced.current = choice;
    announce(m.stories(remaining, number(remaining)));
  }, [choice, remaining, announce, m, number]);
}
