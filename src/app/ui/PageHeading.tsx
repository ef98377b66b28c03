import { type ReactNode, useEffect, useEffectEvent, useLayoutEffect, useRef } from "react";
import { useI18n } from "../lib/i18n/I18n.tsx";
import { inLanguage } from "../lib/language.ts";
import { useArrival } from "../lib/Arrival.tsx";

interface Props {
  /** The page's name, for the tab and for those who hear it. */
  title: string;
  language?: string | undefined;
  className?: string;
  children?: ReactNode;
}

/** The `h1` of a page. A reader who moved here finds the focus on it and hears the title. */
export function PageHeading({ title, language, className = "", children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { m } = useI18n();
  const { arrive } = useArrival();
  // A title that is corrected while it is read is not a new page.
  const announce = useEffectEvent(() => {
    if (heading.current) arrive(heading.current, title);
  });
  useEffect(() => announce(), []);
  const inTab = title === m.siteName ? title : `${title} · ${m.siteName}`;
  // Not by an element: pages that are out of sight have headings too.
  useLayoutEffect(() => {
    document.title = inTab;
  }, [inTab]);
  return (
    <>
      {import.meta.env.SSR && <title>{inTab}</title>}
      <h1 ref={heading} tabIndex={-1} {...inLanguage(language)} className={className}>
        {children ?? title}
      </h1>
    </>
  );
}
