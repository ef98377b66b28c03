import type { ComponentProps } from "react";
import { useSite } from "../lib/Site.tsx";

/**
 * A link to a path of the site. It is a plain link: one listener for the whole page follows it without loading, so that
 * none of a hundred links is drawn again when the reader moves.
 */
export function Link({ href, children, ...rest }: ComponentProps<"a"> & { href: string }) {
  const { base } = useSite();
  return (
    <a {...rest} href={base + href}>
      {children}
    </a>
  );
}
