import { advertisements } from "./advertisements.ts";
import type { Cleaner } from "./cleaner.ts";
import { commentPrompts } from "./commentPrompts.ts";
import { cookieNotices } from "./cookieNotices.ts";
import { emptyBlocks } from "./emptyBlocks.ts";
import { linkTracking } from "./linkTracking.ts";
import { newsletterBoxes } from "./newsletterBoxes.ts";
import { photoCredits } from "./photoCredits.ts";
import { readMore } from "./readMore.ts";
import { repeatedByline } from "./repeatedByline.ts";
import { repeatedHeadline } from "./repeatedHeadline.ts";
import { repeatedLeadPicture, repeatedPictures } from "./repeatedPictures.ts";
import { shareRows } from "./shareRows.ts";
import { trailingLines } from "./trailingLines.ts";

/**
 * Every cleaner, in the order in which they run. Links first: two that differ in tracking alone are one. Then what
 * stands anywhere and is known by its words, so that what remains at the top is the story's top and at the end its end.
 * Then the top: headline, byline, picture. Then pictures with each other: a credit joins its picture before the same
 * picture without one is dropped. Then the end. Last what the others leave empty.
 */
export const CLEANERS: readonly Cleaner[] = [
  linkTracking,
  advertisements,
  cookieNotices,
  shareRows,
  newsletterBoxes,
  commentPrompts,
  readMore,
  repeatedHeadline,
  repeatedByline,
  photoCredits,
  repeatedLeadPicture,
  repeatedPictures,
  trailingLines,
  emptyBlocks,
];
