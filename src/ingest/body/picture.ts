import type { SourceBlock, SourcePicture } from "../sourceStory.ts";
import { type Bases, pictureAddress } from "./address.ts";
import { bestCandidate, type Candidate, readSrcset } from "./srcset.ts";
import { isTracker, sideOf } from "./tracker.ts";

type Figure = Extract<SourceBlock, { type: "figure" }>;

/** Where pages keep the address of a picture that is to load later. */
const LAZY_SETS = ["data-srcset", "data-lazy-srcset", "data-original-set", "data-src-set"];
const LAZY =
  `data-src data-original data-lazy-src data-lazy data-hi-res-src data-orig-file data-full-src data-image
  data-img-src data-url data-actualsrc data-echo`.split(/\s+/);

const PLACEHOLDER =
  /^data:|^\s*[{[<]|\/max\/\d\d\/|[?&]w(?:idth)?=\d\d?(?:&|$)|\b(?:placeholder|spacer|blank|transparent|lazy[-_]?load(?:er|ing)?|pixel|1x1|grey|gray|empty|loading|clear)\.(?:gif|png|svg|jpe?g|webp)\b/i;

/** An `img` as a figure; undefined for one that shows nothing: a tracker, an icon, a placeholder. */
export function pictureBlock(img: Element, bases: Bases): Figure | undefined {
  const picture = pictureOf(img, bases);
  return picture && { type: "figure", picture };
}

export function pictureOf(img: Element, bases: Bases): SourcePicture | undefined {
  const address = bestAddress(img);
  const src = pictureAddress(address, bases.picture);
  if (src === undefined || isTracker(img, src)) return undefined;
  const width = sideOf(img, "width");
  const height = sideOf(img, "height");
  const alt = (img.getAttribute("alt") ?? "").replace(/\s+/g, " ").trim();
  return { src, alt, ...(width && { width }), ...(height && { height }) };
}

/** A small picture of a sign, such as 🌊, is text: its description. */
export function pictographOf(img: Element): string | undefined {
  const alt = img.getAttribute("alt")?.trim() ?? "";
  const isSign =
    alt.length <= 12 && /^(?:\p{Extended_Pictographic}|\p{RI}|\p{EMod}|\u200d|\ufe0f)+$/u.test(alt);
  const isSmall = (sideOf(img, "width") ?? 0) <= 72;
  return isSign && isSmall ? alt : undefined;
}

/** What is named for loading later is the picture; what stands in `src` may then be a placeholder. */
function bestAddress(img: Element): string | undefined {
  const sets = [img, ...sourcesOf(img)].flatMap((element) =>
    [...LAZY_SETS, "srcset"].map((name) => element.getAttribute(name) ?? ""),
  );
  const candidates = sets.flatMap(readSrcset).filter((each) => isReal(each.address));
  const sized = candidates.filter((each) => each.width !== undefined);
  if (sized.length > 0) return bestCandidate(sized)?.address;
  const src = img.getAttribute("src") ?? "";
  const later = LAZY.map((name) => img.getAttribute(name) ?? "").find(isReal);
  const own: Candidate[] = [later, src].filter(isReal).map((address) => ({ address }));
  return (
    bestCandidate([...own.slice(0, 1), ...candidates.filter((each) => each.density)])?.address ??
    candidates[0]?.address
  );
}

function sourcesOf(img: Element): Element[] {
  const parent = img.parentElement;
  return parent?.nodeName.toUpperCase() === "PICTURE" ? [...parent.querySelectorAll("source")] : [];
}

function isReal(address: string | undefined): address is string {
  return Boolean(address?.trim()) && !PLACEHOLDER.test(address?.slice(0, 2000) ?? "");
}
