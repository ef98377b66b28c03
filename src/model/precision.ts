/** How exactly a time can be known, the finest first. */
export const PRECISIONS = ["second", "minute", "hour", "day", "month", "year"] as const;
