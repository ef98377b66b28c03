import type { Outlet } from "../../../model/outlet.ts";
import { useArrival } from "../../lib/Arrival.tsx";
import { useI18n } from "../../lib/i18n/I18n.tsx";
import { OutletMark } from "../../ui/OutletMark.tsx";
import { Icon } from "../../ui/icons.tsx";

interface Props {
  /** The chosen outlets, by name where the edition knows them. */
  chosen: readonly Outlet[];
  /** Switches an outlet on or off; without one, all of them off. */
  onSwitch: (outlet?: string) => void;
}

/** What the page is narrowed to; each can be taken off, and all at once. */
export function OutletChips({ chosen, onSwitch }: Props) {
  const { m } = useI18n();
  const { toHeading } = useArrival();
  if (chosen.length === 0) return null;
  const ids = chosen.map(({ id }) => id);
  const clear = () => {
    toHeading();
    onSwitch();
  };
  // The focus goes on before its chip is gone: to the next one, from the last to the one before.
  const remove = (chip: HTMLElement, id: string) => {
    const isLast = ids.at(-1) === id;
    const neighbour = isLast ? chip.previousElementSibling : chip.nextElementSibling;
    if (ids.length > 1 && neighbour instanceof HTMLElement) neighbour.focus();
    else toHeading();
    onSwitch(id);
  };
  return (
    <div className="no-print flex flex-wrap items-center gap-2 pb-6 text-sm">
      <span className="text-quiet">{m.narrowedTo}</span>
      {chosen.map((outlet) => (
        <button
          key={outlet.id}
          type="button"
          onClick={(event) => remove(event.currentTarget, outlet.id)}
          className="target inline-flex items-center gap-2 rounded-full border border-rule bg-raised ps-2.5 pe-3 font-semibold hover:bg-wash lg:min-h-9"
        >
          <OutletMark outlet={outlet} />
          <bdi aria-hidden="true">{outlet.name}</bdi>
          <span className="sr-only">{m.removeOutlet(outlet.name)}</span>
          <Icon name="close" className="size-4 text-quiet" />
        </button>
      ))}
      <button
        type="button"
        onClick={clear}
        className="target px-2 text-accent underline underline-offset-4 lg:min-h-9"
      >
        {m.clearOutlets}
      </button>
    </div>
  );
}
