import type { OutletCount } from "../../../model/edition.ts";
import { useI18n } from "../../lib/i18n/I18n.tsx";
import { OutletMark } from "../../ui/OutletMark.tsx";
import { Icon } from "../../ui/icons.tsx";

interface Props {
  outlets: readonly OutletCount[];
  chosen: readonly string[];
  /** Switches an outlet on or off; without one, all of them off. */
  onSwitch: (outlet?: string) => void;
}

/** Every outlet with how many stories it has here; each can be switched on and off. None on means all. */
export function OutletToggles({ outlets, chosen, onSwitch }: Props) {
  const { m, number } = useI18n();
  return (
    <div role="group" aria-label={m.outlets}>
      <ul>
        {outlets.map((outlet) => {
          const isChosen = chosen.includes(outlet.id);
          return (
            <li key={outlet.id}>
              <button
                type="button"
                aria-pressed={isChosen}
                data-outlet={outlet.id}
                onClick={() => onSwitch(outlet.id)}
                className="target flex w-full items-center gap-2.5 rounded-[3px] px-2 text-start text-sm hover:bg-wash aria-pressed:font-semibold lg:min-h-9"
              >
                <OutletMark outlet={outlet} />
                <span className="min-w-0 flex-1">
                  <bdi>{outlet.name}</bdi>
                </span>
                <Icon
                  name="check"
                  className={`size-4 text-accent ${isChosen ? "" : "invisible"}`}
                />
                <span aria-hidden="true" className="min-w-5 text-end text-quiet tabular-nums">
                  {number(outlet.stories)}
                </span>
                <span className="sr-only">
                  {m.listSeparator}
                  {m.stories(outlet.stories, number(outlet.stories))}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
