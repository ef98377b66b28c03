import { useI18n } from "../lib/i18n/I18n.tsx";
import type { SearchAddress } from "../paths.ts";
import { codeOf } from "../ui/codeOf.ts";
import { LazyPage } from "./LazyPage.tsx";

/** The code of searching: for its page, and for the palette. */
export const searchCode = codeOf("search", () => import("./SearchPage.tsx"));

/** The search page, once its code is here. */
export function SearchRoute({ address }: { address: SearchAddress }) {
  const { m } = useI18n();
  return (
    <LazyPage title={m.search} code={searchCode} withoutScript={m.searchNeedsScript}>
      {({ SearchPage }) => <SearchPage address={address} />}
    </LazyPage>
  );
}
