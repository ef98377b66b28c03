/** A text of a feed with its character references decoded once: to be shown as it is, or to be read as HTML. */
export interface FeedText {
  value: string;
  isHtml: boolean;
  /** The `xml:base` in force, as written. */
  base?: string | undefined;
}

/** An item of a feed of any format. Lists are in order of trust: the first that can be used is taken. */
export interface FeedItem {
  title?: FeedText | undefined;
  links: string[];
  bodies: FeedText[];
  pictures: { src: string; alt?: string | undefined }[];
  authors: string[];
  tags: string[];
  dates: string[];
  /** A time relative to the capture, such as "2 hours ago". */
  timeLabel?: string | undefined;
  language?: string | undefined;
  base?: string | undefined;
}

/** A feed of any format. */
export interface Feed {
  title?: FeedText | undefined;
  /** The outlet's own site. */
  links: string[];
  language?: string | undefined;
  base?: string | undefined;
  authors: string[];
  /** Each item, or why it cannot be one. */
  items: (FeedItem | Error)[];
  /** How many items the document has; more than `items` when some say nothing at all. */
  found: number;
  /** Whether the format lets items do without a title. */
  titlesOptional: boolean;
}

/** The texts that are there, as plain text or as HTML. */
export function textsOf(isHtml: boolean, ...values: (string | undefined)[]): FeedText[] {
  return values.flatMap((value) => (value ? [{ value, isHtml }] : []));
}
