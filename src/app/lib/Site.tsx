import { createContext, type ReactNode, useContext } from "react";
import type { InterfaceLanguage } from "./language.ts";

/** Where the site lies and how this page of it was drawn. */
export interface Site {
  /** The folder of the site, without a slash at its end. */
  root: string;
  /** The folder of this page's language: `root` for the first of the languages. */
  base: string;
  language: InterfaceLanguage;
  languages: readonly InterfaceLanguage[];
  /** The path, below `base`, that the page was drawn for beforehand; undefined where it was not. */
  drawnFor?: string | undefined;
}

const SiteContext = createContext<Site | undefined>(undefined);

export function SiteProvider({ site, children }: { site: Site; children: ReactNode }) {
  return <SiteContext value={site}>{children}</SiteContext>;
}

export function useSite(): Site {
  const site = useContext(SiteContext);
  if (!site) throw new Error("useSite needs a SiteProvider above it");
  return site;
}
