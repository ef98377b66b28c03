import { useI18n } from "../lib/i18n/I18n.tsx";
import { codeOf, LazyPage } from "./LazyPage.tsx";

const code = codeOf("settings", () => import("./SettingsPage.tsx"));

/** The settings page, once its code is here. */
export function SettingsRoute() {
  const { m } = useI18n();
  return (
    <LazyPage title={m.settings} code={code} withoutScript={m.settingsNeedScript}>
      {({ SettingsPage }) => <SettingsPage />}
    </LazyPage>
  );
}
