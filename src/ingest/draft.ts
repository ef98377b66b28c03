import type { Block } from "../model/block.ts";
import { toKey } from "../model/key.ts";
import type { Outlet } from "../model/outlet.ts";
import type { Picture } from "../model/picture.ts";
import type { StoryCard } from "../model/card.ts";
import type { Revision } from "../model/story.ts";
import { excerptOf } from "./excerpt.ts";
import type { IdentifiedStory } from "./identify.ts";
import { publishPicture } from "./picture/publishPicture.ts";
import type { SourceBlock, SourcePicture } from "./sourceStory.ts";

/** A story of the edition before its related links are known. */
export interface Draft {
  card: StoryCard;
  body: Block[];
  /** Ids of the stories that its sources link as related. */
  given: string[];
  /** Every state that the story was seen in, the present one last; empty when there was only one. */
  revisions: Revision[];
}

/** Makes a story of the edition, its pictures written into `folder`. A picture that fails is left out and said. */
export async function toDraft(
  { id, source, seenAt, given }: IdentifiedStory,
  folder: string,
  say: (sentence: string) => void,
): Promise<Draft> {
  const pictureOf = async (picture: SourcePicture) => {
    try {
      return await publishPicture(picture, folder);
    } catch (error) {
      say(`"${source.headline}": picture left out: ${(error as Error).message}`);
      return undefined;
    }
  };
  const body: Block[] = [];
  for (const block of source.body) body.push(...(await toBlocks(block, pictureOf)));
  const outlet = outletOf(source.outlet, source.outletUrl);
  const picture = source.picture && (await pictureOf(source.picture));
  const { headline, authors, tags, url, published, language } = source;
  const card: StoryCard = {
    id,
    headline,
    excerpt: excerptOf(body),
    authors,
    tags,
    seenAt,
    ...(url && { url }),
    ...(outlet && { outlet }),
    ...(published && { published }),
    ...(language && { language }),
    ...(picture && { picture }),
  };
  return { card, body, given, revisions: [] };
}

async function toBlocks(
  block: SourceBlock,
  pictureOf: (picture: SourcePicture) => Promise<Picture | undefined>,
): Promise<Block[]> {
  if (block.type !== "figure") return [block];
  const picture = await pictureOf(block.picture);
  return picture ? [{ ...block, picture }] : [];
}

function outletOf(name: string | undefined, url: string | undefined): Outlet | undefined {
  const id = name === undefined ? undefined : toKey(name);
  return name && id ? { id, name, ...(url && { url }) } : undefined;
}
