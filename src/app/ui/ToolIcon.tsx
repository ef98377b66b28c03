import { Drawing, DRAWINGS } from "./icons.tsx";

/** The drawings of tools, and those of pages with them: no page waits for these. */
const TOOLS = {
  ...DRAWINGS,
  listen:
    "M4 15.5v-3a8 8 0 0 1 16 0v3M4 14.5h3.5v6H5.5a1.5 1.5 0 0 1-1.5-1.5zM20 14.5h-3.5v6h2a1.5 1.5 0 0 0 1.5-1.5z",
  play: "M7.5 4.5v15l12-7.5z",
  pause: "M8.5 5v14M15.5 5v14",
  previous: "M15 5.5L8.5 12l6.5 6.5",
  next: "M9 5.5l6.5 6.5L9 18.5",
  previousStory: "M18.5 5.5v13L9 12zM5.5 5.5v13",
  nextStory: "M5.5 5.5v13L15 12zM18.5 5.5v13",
  queue: "M3.5 6.5h17M3.5 12h10M3.5 17.5h10M17 12v7.5l5-3.75z",
  up: "M5.5 14.5L12 8l6.5 6.5",
  down: "M5.5 9.5L12 16l6.5-6.5",
  share: "M12 15V3.5M7.5 7.5L12 3l4.5 4.5M7 11H5v9.5h14V11h-2",
  unread: "M3.5 6h17v12.5h-17zM3.5 7l8.5 6.5L20.5 7",
  mute: "M4 9.5v5h3.5L12 19V5L7.5 9.5zM16 9.5l5 5M21 9.5l-5 5",
} as const;

export type ToolIconName = keyof typeof TOOLS;

/** A drawing in something that is loaded after the page. */
export function ToolIcon({
  name,
  className,
}: {
  name: ToolIconName;
  className?: string | undefined;
}) {
  return <Drawing path={TOOLS[name]} className={className} />;
}
