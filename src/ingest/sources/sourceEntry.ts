/** One source of a list, and what the publisher says of it. */
export interface SourceEntry {
  /** An http(s) address, or the path of a file or folder. */
  url: string;
  /** Names of the groups it stands in, the outermost first. */
  groups: string[];
  outlet?: string;
  language?: string;
  section?: string;
  /** Whether the whole page of each item is wanted, not only what the feed has of it. */
  fullPage?: boolean;
}
