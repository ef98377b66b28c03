import type { Outlet } from "../../model/outlet.ts";
import { outletMarkOf } from "./outletMarkOf.ts";

/** The monogram of an outlet. The name always stands beside it, so it says nothing to a screen reader. */
export function OutletMark({ outlet }: { outlet: Outlet }) {
  const { letters, hue } = outletMarkOf(outlet);
  return (
    <span
      aria-hidden="true"
      data-hue={hue}
      className="outlet-mark inline-grid h-[1.375rem] w-6 shrink-0 place-items-center rounded-[3px] font-sans text-2xs leading-none font-semibold tracking-tight"
    >
      {letters}
    </span>
  );
}
