import { toKey } from "../../model/key.ts";
import { Language } from "../../model/scalars.ts";
import * as v from "valibot";
import { asText } from "../body/asText.ts";
import { htmlToBlocks } from "../body/htmlToBlocks.ts";
import type { FeedText } from "./feed.ts";
import { shallow } from "./shallow.ts";

/** A text on one line, without control characters. */
export function oneLine(text: string): string {
  return text
    .replace(/[\s\u0085]+/g, " ")
    .replace(/\p{Cc}/gu, "")
    .trim();
}

/** What a text of a feed says, its markup read and gone. */
export function plainText({ value, isHtml }: FeedText): string {
  if (!isHtml || !/[<&]/.test(value)) return oneLine(value);
  const { spans } = asText(htmlToBlocks(shallow(value)));
  return oneLine(spans.map(({ text }) => text).join(""));
}

/** In characters: what is longer is no name. */
const LONGEST_NAME = 200;

const EMAIL = /[^\s@<>()[\]]+@[^\s@<>()[\]]+/g;

/** The name in "ada@paper.example (Ada Quill)" and the like; undefined when there is only an e-mail address. */
export function personName(text: string): string | undefined {
  const line = oneLine(text);
  if (line.length > LONGEST_NAME) return undefined;
  if (!line.includes("@")) return line || undefined;
  const rest = line.replace(/mailto:/gi, "").replace(EMAIL, " ");
  const name = rest.replace(/[()<>[\]]/g, " ").replace(/\s+/g, " ");
  const trimmed = name.replace(/^[\s,;:|/"'-]+|[\s,;:|/"'-]+$/g, "");
  return /\p{L}/u.test(trimmed) ? trimmed : undefined;
}

/** A tag without `#`; undefined when it says nothing. */
export function tagName(text: string): string | undefined {
  const tag = oneLine(text).replace(/^#/, "").trim();
  return toKey(tag) === undefined ? undefined : tag;
}

/** A language tag such as `ar-LB`, also from `ar_LB`. */
export function languageTag(text: string | undefined): string | undefined {
  const tag = text?.trim().replaceAll("_", "-");
  return v.is(Language, tag) ? tag : undefined;
}

export function unique(values: readonly (string | undefined)[]): string[] {
  return [...new Set(values.flatMap((value) => (value ? [value] : [])))];
}
