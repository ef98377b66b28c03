import { type ReactNode, useEffect } from "react";
import { BackupPanel } from "../features/backup/BackupPanel.tsx";
import { ComfortPanel } from "../features/comfort/ComfortPanel.tsx";
import { Sample } from "../features/comfort/Sample.tsx";
import { settingsAr } from "../lib/i18n/settingsAr.ts";
import { settingsEn, type SettingsMessages } from "../lib/i18n/settingsEn.ts";
import { wordsIn } from "../lib/i18n/wordsIn.ts";
import { OfflinePanel } from "../features/offline/OfflinePanel.tsx";
import { MutesPanel } from "../features/marks/MutesPanel.tsx";
import { ReadingPanel } from "../features/marks/ReadingPanel.tsx";
import { useI18n } from "../lib/i18n/I18n.tsx";
import { useSite } from "../lib/Site.tsx";
import { buildPath } from "../paths.ts";
import { PageHeading } from "../ui/PageHeading.tsx";
import { Later } from "../ui/Later.tsx";
import { codeOf } from "../ui/codeOf.ts";

// Named at each place: an import() in what all pages share adds a request to the first view.
const controlsCode = codeOf("controls", () => import("./Controls.tsx"));
const listenCode = codeOf("listen", () => import("./Listening.tsx"));

const useWords = wordsIn({ en: settingsEn, ar: settingsAr });

type SectionId = Exclude<keyof SettingsMessages, "contents">;

/** The parts of the page, in their order. Each has an address of its own: `/settings#comfort`. */
const SECTIONS: [SectionId, (path: string) => ReactNode][] = [
  ["comfort", () => [<Sample key="sample" />, <ComfortPanel key="panel" />]],
  ["reading", () => <ReadingPanel />],
  ["mutes", () => <MutesPanel />],
  ["keys", () => <Later code={controlsCode}>{({ KeysSection }) => <KeysSection />}</Later>],
  ["touch", () => <Later code={controlsCode}>{({ TouchSection }) => <TouchSection />}</Later>],
  ["offline", () => <OfflinePanel />],
  ["listening", () => <Later code={listenCode}>{({ ListenSection }) => <ListenSection />}</Later>],
  ["backup", (path) => <BackupPanel path={path} />],
];

/** How the paper is set, and everything that the reader made. */
export function SettingsPage() {
  const { m } = useI18n();
  const { base } = useSite();
  const words = useWords();
  const path = base + buildPath({ page: "settings", outlets: [] });
  // The browser looked for it before the page was there.
  useEffect(() => document.getElementById(location.hash.slice(1))?.scrollIntoView(), []);
  return (
    <div className="page-width max-w-3xl py-8">
      <PageHeading title={m.settings} className="headline text-title" />
      <nav aria-label={words.contents} className="no-print mt-4 flex flex-wrap gap-x-5 text-sm">
        {SECTIONS.map(([id]) => (
          <a
            key={id}
            href={`#${id}`}
            className="target inline-flex items-center text-accent underline-offset-4 hover:underline"
          >
            {words[id]}
          </a>
        ))}
      </nav>
      {SECTIONS.map(([id, panel]) => (
        <section
          key={id}
          id={id}
          tabIndex={-1}
          aria-labelledby={`${id}-heading`}
          className="mt-8 scroll-mt-4 border-t border-rule pt-6"
        >
          <h2 id={`${id}-heading`} className="headline pb-4 text-major">
            {words[id]}
          </h2>
          {panel(path)}
        </section>
      ))}
    </div>
  );
}
