/** The drawings of pages, by what they mean: strokes of a line two wide in a square of 24. */
export const DRAWINGS = {
  search: "M4 10.5a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0-13 0M15.5 15.5 21 21",
  close: "M5.5 5.5l13 13M18.5 5.5l-13 13",
  check: "M4.5 12.5l5 5 10-11",
  filter: "M3 6.5h18M6.5 12h11M10 17.5h4",
  paper: "M7 4h13v14a2 2 0 0 1-2 2H5.5a2 2 0 0 1-2-2V9H7zM7 9v9M10.5 8h6.5M10.5 12h6.5M10.5 16h6.5",
  screen: "M3.5 4.5h17v11.5h-17zM12 16v4M8 20h8",
  moon: "M20 14.5A8.5 8.5 0 0 1 9.5 4a8.5 8.5 0 1 0 10.5 10.5z",
  sun: "M8 12a4 4 0 1 0 8 0a4 4 0 1 0-8 0M12 2v2.5M12 19.5V22M2 12h2.5M19.5 12H22M4.9 4.9l1.8 1.8M17.3 17.3l1.8 1.8M4.9 19.1l1.8-1.8M17.3 6.7l1.8-1.8",
  book: "M12 6.5C10 5 7 4.5 3 4.5v14c4 0 7 .5 9 2c2-1.5 5-2 9-2v-14c-4 0-7 .5-9 2zM12 6.5v14",
  sliders: "M3 8h18M3 16h18M9 5v6M15 13v6",
  leave: "M10 5H5v14h14v-5M13.5 4H20v6.5M20 4l-9.5 9.5",
  save: "M6.5 3.5h11v17L12 16l-5.5 4.5z",
} as const;

interface Look {
  className?: string | undefined;
}

export function Icon({ name, ...look }: Look & { name: keyof typeof DRAWINGS }) {
  return <Drawing path={DRAWINGS[name]} {...look} />;
}

/** A small drawing beside a word or in its place; it says nothing itself to those who hear the page. */
export function Drawing({ path, className = "size-5" }: Look & { path: string }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      className={className}
    >
      <path d={path} />
    </svg>
  );
}
