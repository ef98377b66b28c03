import { BackupPanel } from "../features/backup/BackupPanel.tsx";
import { useI18n } from "../lib/i18n/I18n.tsx";
import { buildPath } from "../paths.ts";
import { PageHeading } from "../ui/PageHeading.tsx";
import { useSite } from "../lib/Site.tsx";
import { codeOf } from "../ui/codeOf.ts";
import { Later } from "../ui/Later.tsx";

const controlsCode = codeOf("controls", () => import("./Controls.tsx"));

/** How the paper is set, and everything that the reader made. */
export function SettingsPage() {
  const { m } = useI18n();
  const { base } = useSite();
  return (
    <div className="page-width max-w-2xl py-8">
      <PageHeading title={m.settings} className="headline text-title" />
      <Later code={controlsCode}>{({ KeysSection }) => <KeysSection />}</Later>
      <Later code={controlsCode}>{({ TouchSection }) => <TouchSection />}</Later>
      <BackupPanel path={base + buildPath({ page: "settings", outlets: [] })} />
    </div>
  );
}
