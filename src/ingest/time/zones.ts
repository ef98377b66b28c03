/** Hours east of UTC. Letters alone are the military zones, which RFC 2822 takes for UTC, since they were used wrongly. */
const HOURS: Record<string, number> = {
  ut: 0,
  utc: 0,
  gmt: 0,
  wet: 0,
  est: -5,
  edt: -4,
  cst: -6,
  cdt: -5,
  mst: -7,
  mdt: -6,
  pst: -8,
  pdt: -7,
  akst: -9,
  akdt: -8,
  hst: -10,
  nst: -3.5,
  ndt: -2.5,
  ast: -4,
  adt: -3,
  brt: -3,
  art: -3,
  bst: 1,
  west: 1,
  cet: 1,
  met: 1,
  mez: 1,
  cest: 2,
  mest: 2,
  mesz: 2,
  eet: 2,
  sast: 2,
  eest: 3,
  msk: 3,
  trt: 3,
  pkt: 5,
  wib: 7,
  hkt: 8,
  sgt: 8,
  jst: 9,
  kst: 9,
  aest: 10,
  aedt: 11,
  nzst: 12,
  nzdt: 13,
};
const ZONES = new Map(Object.entries(HOURS));

/** In minutes; no place on Earth is further from UTC. */
const FURTHEST = 15 * 60;

const OFFSET = /^\s*(?:gmt|utc?)?\s*([+-])\s?(\d{1,2}):?(\d{2})?(?!\d)/;

/** A zone at the beginning of what follows a time, in minutes east of UTC, and what is left behind it. UTC when there is none. */
export function takeZone(text: string): { minutes: number; rest: string } | undefined {
  const offset = OFFSET.exec(text);
  if (offset) {
    const [all, sign, hours, minutes = "0"] = offset;
    const east = Number(hours) * 60 + Number(minutes);
    if (east > FURTHEST || Number(minutes) > 59) return undefined;
    return { minutes: sign === "-" ? -east : east, rest: text.slice(all.length) };
  }
  const [all = "", name = ""] = /^\s*([a-z]+)(?![\p{L}\d])/u.exec(text) ?? [];
  const hours = /^[a-ik-z]$/.test(name) ? 0 : ZONES.get(name);
  if (hours === undefined) return { minutes: 0, rest: text };
  return { minutes: hours * 60, rest: text.slice(all.length) };
}
