import { type ReactNode, useState } from "react";
import { useLocation } from "wouter";
import type { OutletCount } from "../../model/edition.ts";
import { OutletChips } from "../features/outlets/OutletChips.tsx";
import { OutletSheet } from "../features/outlets/OutletSheet.tsx";
import { OutletToggles } from "../features/outlets/OutletToggles.tsx";
import { useI18n } from "../lib/i18n/I18n.tsx";
import { buildPath, type NarrowableAddress } from "../paths.ts";
import { BottomBar } from "./BottomBar.tsx";
import { chosenOutlets } from "./chosenOutlets.ts";

interface Props {
  address: NarrowableAddress;
  /** The outlets that this page can be narrowed to. */
  outlets: readonly OutletCount[];
  /** What stands beside the content at a desk, and below it on a phone. */
  aside?: ReactNode;
  children: ReactNode;
}

/** A page that can be narrowed to outlets: by a list beside it at a desk, by a sheet from the foot of a phone. */
export function Narrowable({ address, outlets, aside, children }: Props) {
  const { m } = useI18n();
  const [, navigate] = useLocation();
  const [isOpen, setOpen] = useState(false);
  const chosen = chosenOutlets(address.outlets, outlets);
  const counted = outlets.filter(({ id }) => chosen.length === 0 || address.outlets.includes(id));
  const change = (next: string[]) =>
    navigate(buildPath({ ...address, outlets: next }), { replace: true });
  return (
    <div className="page-width grid gap-x-14 pt-6 pb-28 lg:grid-cols-[minmax(0,1fr)_18.5rem] lg:pb-16">
      <div className="min-w-0">
        <OutletChips chosen={chosen} onChange={change} />
        {children}
      </div>
      <div className="min-w-0">
        {aside}
        <div className="no-print sticky top-4 border-t-[3px] border-ink pt-3 max-lg:hidden">
          <h2 className="pb-2 text-sm font-bold">{m.outlets}</h2>
          <div className="-mx-2 max-h-[calc(100dvh-6rem)] overflow-y-auto">
            <OutletToggles outlets={outlets} chosen={address.outlets} onChange={change} />
          </div>
        </div>
      </div>
      <BottomBar chosen={address.outlets} onOutlets={() => setOpen(true)} />
      {isOpen && (
        <OutletSheet
          outlets={outlets}
          chosen={address.outlets}
          remaining={counted.reduce((sum, { stories }) => sum + stories, 0)}
          onChange={change}
          onClose={() => setOpen(false)}
        />
      )}
    </div>
  );
}
