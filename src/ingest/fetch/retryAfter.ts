/**
 * When a host asks to be visited again: `Retry-After` as a number of seconds or as a date.
 * @returns nothing for a header that says neither.
 */
export function retryAfter(header: string | undefined, now: Date): Date | undefined {
  const text = header?.trim() ?? "";
  if (/^\d{1,9}$/.test(text)) return new Date(now.getTime() + Number(text) * 1000);
  if (!/^[A-Za-z]{3}/.test(text)) return undefined; // Date.parse reads far too much
  const date = new Date(text);
  return Number.isNaN(date.getTime()) ? undefined : date;
}
