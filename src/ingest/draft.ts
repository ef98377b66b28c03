import type { Block } from "../model/block.ts";
import { toKey } from "../model/key.ts";
import type { Outlet } from "../model/outlet.ts";
import type { Picture } from "../model/picture.ts";
import type { StoryCard } from "../model/card.ts";
import { parseJson } from "../model/parse.ts";
import { type Revision, Story, toStoryItem } from "../model/story.ts";
import { excerptOf } from "./excerpt.ts";
import type { IdentifiedStory } from "./identify.ts";
import { publishPicture } from "./picture/publishPicture.ts";
import type { SourceBlock, SourcePicture, SourceStory } from "./sourceStory.ts";

/** A story of the edition before its related links are known. */
export interface Draft {
  card: StoryCard;
  body: Block[];
  /** Ids of the stories that its sources link as related. */
  given: string[];
  /** Every state that the story was seen in, the present one last; empty when there was only one. */
  revisions: Revision[];
}

export interface DraftContext {
  /** The folder of the edition that is being made. */
  folder: string;
  /** The only folder that local pictures are taken from. */
  pictures?: string;
  say: (sentence: string) => void;
}

/**
 * Makes a story of the edition, its pictures written into the edition's folder. A picture that fails is left out and said; so
 * is a story that the model would refuse, and undefined is returned.
 */
export async function toDraft(
  { id, source, seenAt, given }: IdentifiedStory,
  context: DraftContext,
): Promise<Draft | undefined> {
  const { say } = context;
  const pictureOf = async (picture: SourcePicture) => {
    try {
      return await publishPicture(picture, context);
    } catch (error) {
      say(`"${source.headline}": picture left out: ${(error as Error).message}`);
      return undefined;
    }
  };
  const body: Block[] = [];
  for (const block of source.body)
    for (const made of await toBlocks(block, pictureOf)) body.push(made);
  const picture = source.picture && (await pictureOf(source.picture));
  const story = {
    ...cardOf({ id, seenAt, source, body, picture }),
    body,
    related: [],
    revisions: [],
  };
  try {
    parseJson(Story, JSON.stringify(toStoryItem(story)), `"${source.headline}"`);
  } catch (error) {
    say(`story left out: ${(error as Error).message}`);
    return undefined;
  }
  const { related: _related, revisions, body: its, ...card } = story;
  return { card, body: its, given, revisions };
}

interface CardParts {
  id: string;
  seenAt: string;
  source: SourceStory;
  body: Block[];
  picture: Picture | undefined;
}

function cardOf({ id, seenAt, source, body, picture }: CardParts): StoryCard {
  const { headline, authors, tags, url, published } = source;
  const outlet = outletOf(source.outlet, source.outletUrl);
  const language = languageOf(source.language);
  return {
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
}

/** A language tag as the platform writes it; undefined for one that it does not know as a tag. */
function languageOf(language: string | undefined): string | undefined {
  try {
    return language === undefined ? undefined : Intl.getCanonicalLocales(language)[0];
  } catch {
    return undefined;
  }
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
