/** How much of their likeness two stories keep that are `hours` apart: 1 at once, falling. */
export type Nearness = (hours: number) => number;

/**
 * For links. A power law has no window to tune: news is forgotten that way, fast at first and never wholly (Dezsö et al.,
 * "Dynamics of information access on the web", 2006).
 */
export const fading: Nearness = (hours) => 1 / Math.sqrt(1 + hours);

/** For events. Stories `window` hours apart keep 1/e of their likeness, those of one day nearly all of it. */
export function within(window: number): Nearness {
  return (hours) => Math.exp(-hours / window);
}
