import { useI18n } from "../lib/i18n/I18n.tsx";
import { codeOf } from "../ui/codeOf.ts";
import { LazyPage } from "./LazyPage.tsx";

const code = codeOf("saved", () => import("./SavedPage.tsx"));

/** The page of saved stories, once its code is here. */
export function SavedRoute() {
  const { m } = useI18n();
  return (
    <LazyPage title={m.saved} code={code} withoutScript={m.settingsNeedScript}>
      {({ SavedPage }) => <SavedPage />}
    </LazyPage>
  );
}
