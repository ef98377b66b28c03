import { isTimeLabel } from "../time/label.ts";
import { wholeRun } from "./lines.ts";
import { OUTLET_LIMIT, type StoryForm } from "./storyForm.ts";

/** Outlet / time / "- " outlet / headline. */
export const relatedPlain: StoryForm = {
  firstGapTells: true,

  match(lines, at) {
    const [outlet, label, dashed, headline] = wholeRun(lines, at, 4) ?? [];
    if (outlet === undefined || label === undefined || headline === undefined) return undefined;
    return dashed === `- ${outlet}` && isTimeLabel(label)
      ? { outlet, label, headline, length: 4 }
      : undefined;
  },

  // The line under the time is what gives a story away. Until it is whole, any short line may be an outlet.
  mayBegin(lines, at) {
    const [outlet, label, dashed] = lines.slice(at, at + 3);
    if (!outlet || outlet.text.length >= OUTLET_LIMIT) return false;
    if ((label?.gap ?? 0) > 0 || (dashed?.gap ?? 0) > 0) return false;
    return !dashed?.whole || dashed.text === `- ${outlet.text}`;
  },
};
