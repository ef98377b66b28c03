import { useEffect, useRef } from "react";
import { inLanguage } from "../../lib/language.ts";
import { ToolIcon, type ToolIconName } from "../../ui/ToolIcon.tsx";
import { thePlayer, usePlayer } from "./thePlayer.ts";
import { useWords } from "./useWords.ts";

/** What is read and what comes: to begin with another one, to move, to take out. */
export function QueueList() {
  const m = useWords();
  const { queue, at } = usePlayer();
  const list = useRef<HTMLOListElement>(null);
  const wanted = useRef<string>(undefined);
  const player = thePlayer();
  // What was pressed moves with its story, or goes: the focus stays with what the reader is about.
  useEffect(() => {
    if (wanted.current === undefined) return;
    list.current?.querySelector<HTMLElement>(`[data-focus="${wanted.current}"]`)?.focus();
    wanted.current = undefined;
  });
  const move = (index: number, by: -1 | 1) => {
    wanted.current = `${by}/${queue[index]?.id ?? ""}`;
    player.move(index, by);
  };
  const remove = (index: number) => {
    wanted.current = `begin/${(queue[index + 1] ?? queue[index - 1])?.id ?? ""}`;
    player.remove(index);
  };
  return (
    <ol
      ref={list}
      aria-label={m.queue}
      className="max-h-[40dvh] w-full overflow-y-auto border-b border-rule py-1"
    >
      {queue.map(({ id, headline, language }, index) => (
        <li
          key={id}
          aria-current={index === at ? "true" : undefined}
          className="flex items-center aria-[current]:bg-wash"
        >
          <button
            type="button"
            data-focus={`begin/${id}`}
            onClick={() => player.toStory(index)}
            className="target flex min-w-0 grow items-center gap-2 px-2 text-start text-sm hover:underline"
          >
            {index === at && (
              <span className="shrink-0 text-2xs font-semibold text-accent">{m.now}</span>
            )}
            <bdi {...inLanguage(language)} className="min-w-0 py-1">
              {headline}
            </bdi>
          </button>
          {(["-1", "1", "remove"] as const).map((what) => (
            <ItemButton
              key={what}
              what={what}
              id={id}
              headline={headline}
              isOff={isOff(what, index)}
              onClick={() =>
                what === "remove" ? remove(index) : move(index, what === "1" ? 1 : -1)
              }
            />
          ))}
        </li>
      ))}
    </ol>
  );

  function isOff(what: "-1" | "1" | "remove", index: number): boolean {
    if (what === "remove") return index === at;
    return what === "1" ? index === queue.length - 1 : index === 0;
  }
}

const LOOKS = {
  "-1": ["up", "earlier"],
  "1": ["down", "later"],
  remove: ["close", "remove"],
} as const;

interface ItemProps {
  what: keyof typeof LOOKS;
  id: string;
  headline: string;
  isOff: boolean;
  onClick: () => void;
}

function ItemButton({ what, id, headline, isOff, onClick }: ItemProps) {
  const m = useWords();
  const [icon, words]: readonly [ToolIconName, "earlier" | "later" | "remove"] = LOOKS[what];
  return (
    <button
      type="button"
      data-focus={`${what}/${id}`}
      aria-label={m[words](headline)}
      aria-disabled={isOff}
      onClick={() => {
        if (!isOff) onClick();
      }}
      className="target grid shrink-0 place-items-center rounded-full hover:bg-wash aria-disabled:opacity-30"
    >
      <ToolIcon name={icon} className="size-4" />
    </button>
  );
}
