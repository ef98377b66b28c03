import type { Outlet } from "../../model/outlet.ts";
import { useI18n } from "../lib/i18n/I18n.tsx";
import { OutletMark } from "./OutletMark.tsx";

/** An outlet as it is shown everywhere: its mark, then its name. */
export function OutletName({ outlet }: { outlet: Outlet | undefined }) {
  const { m } = useI18n();
  if (!outlet)
    return <span className="text-quiet italic [&:lang(ar)]:not-italic">{m.outletUnknown}</span>;
  return (
    <span className="inline-flex items-center gap-1.5 font-semibold text-soft">
      <OutletMark outlet={outlet} />
      <bdi>{outlet.name}</bdi>
    </span>
  );
}
