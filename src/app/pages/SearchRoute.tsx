import { useI18n } from "../lib/i18n/I18n.tsx";
import type { SearchAddress } from "../paths.ts";
import { codeOf, LazyPage } from "./LazyPage.tsx";

const code = codeOf("search", () => import("./SearchPage.tsx"));

/** The search page, once its code is here. */
export function SearchRoute({ address }: { address: SearchAddress }) {
  const { m } = useI18n();
  return (
    <LazyPage title={m.search} code={code} withoutScript={m.searchNeedsScript}>
      {({ SearchPage }) => <SearchPage address={address} />}
    </LazyPage>
  );
}
