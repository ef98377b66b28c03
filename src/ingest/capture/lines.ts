/** A line of a capture that is not empty. */
export interface Line {
  /** Without white space at its ends. */
  text: string;
  /** How many empty lines stand before it. */
  gap: number;
  /** Whether its end is there: a last line without a line end may have been cut anywhere. */
  whole: boolean;
}

export function toLines(text: string): Line[] {
  const raw = text.split("\n");
  const lines: Line[] = [];
  let gap = 0;
  raw.forEach((rawLine, index) => {
    const line = rawLine.trim();
    const whole = index < raw.length - 1;
    if (line !== "") lines.push({ text: line, gap, whole });
    gap = line === "" ? gap + 1 : 0;
  });
  return lines;
}

/** The texts of `count` lines from `at` on, when all are whole and no empty line parts them. */
export function wholeRun(lines: readonly Line[], at: number, count: number): string[] | undefined {
  const texts: string[] = [];
  for (let index = at; index < at + count; index += 1) {
    const line = lines[index];
    if (!line?.whole || (index > at && line.gap > 0)) return undefined;
    texts.push(line.text);
  }
  return texts;
}

/** A line in a message, shortened. */
export function quoted(text: string): string {
  // A letter of two UTF-16 units is not cut in the middle.
  const start = text.length > 60 ? `${text.slice(0, 60).replace(/[\ud800-\udbff]$/, "")}…` : text;
  return `“${start}”`;
}
