import { type QueryClient, QueryClientProvider, useQuery } from "@tanstack/react-query";
import {
  memo,
  type ReactNode,
  Suspense,
  useDeferredValue,
  useEffect,
  useMemo,
  useState,
  ViewTransition,
} from "react";
import { watchSettings } from "./data/settings.ts";
import { applySettings } from "./lib/applySettings.ts";
import { useStorageTrouble } from "./data/marks/marks.ts";
import { ArrivalProvider } from "./lib/Arrival.tsx";
import type { Messages } from "./lib/i18n/en.ts";
import { I18nProvider, useI18n } from "./lib/i18n/I18n.tsx";
import { mayMove } from "./lib/moves.ts";
import { type Site, SiteProvider, useSite } from "./lib/Site.tsx";
import { LazyPage } from "./pages/LazyPage.tsx";
import { Masthead } from "./pages/Masthead.tsx";
import { MissingPage } from "./pages/MissingPage.tsx";
import { listCode, storyCode } from "./pages/pageCode.ts";
import { SavedRoute } from "./pages/SavedRoute.tsx";
import { SearchRoute } from "./pages/SearchRoute.tsx";
import { SettingsRoute } from "./pages/SettingsRoute.tsx";
import type { Address } from "./paths.ts";
import { codeOf } from "./ui/codeOf.ts";
import { DrawingFailure } from "./ui/DrawingFailure.tsx";
import { ErrorBoundary } from "./ui/ErrorBoundary.tsx";
import { Later } from "./ui/Later.tsx";
import { useAddress } from "./useAddress.ts";
import { useLinks } from "./useLinks.ts";

const toolsCode = codeOf("tools", () => import("./pages/AppTools.tsx"));
const noticeCode = codeOf("storage notice", () => import("./features/backup/StorageNotice.tsx"));

interface Props {
  site: Site;
  /** The words of the site's language. */
  messages: Messages;
  /** Everything that is fetched, and the code of the page that is drawn first. */
  client: QueryClient;
}

/** The reader: everything below is decided by the address bar and the reader's settings. */
export function App({ site, messages, client }: Props) {
  useEffect(() => watchSettings(applySettings), []);
  return (
    <QueryClientProvider client={client}>
      <SiteProvider site={site}>
        <I18nProvider language={site.language} messages={messages}>
          <Paper />
        </I18nProvider>
      </SiteProvider>
    </QueryClientProvider>
  );
}

/** The address bar moves at once, and the page follows when it is drawn, so that a press is answered in the meantime. */
function Paper() {
  useLinks();
  const { base } = useSite();
  const current = useAddress();
  const wanted = JSON.stringify(current);
  // The last one that is drawn, as long as the one of the address bar is being drawn.
  const drawn = useDeferredValue(wanted);
  const { address, path } = useMemo(() => JSON.parse(drawn) as typeof current, [drawn]);
  return (
    <ArrivalProvider path={base + path}>
      {/* Taken over in slices, so that the page answers in between. */}
      <Suspense>
        <Masthead address={address} />
      </Suspense>
      <StorageWord />
      <main id="content" tabIndex={-1}>
        <ErrorBoundary key={path} fallback={drawingFailed}>
          <Moving key={path}>
            <Suspense>
              <Page address={address} />
              <Revealed isDrawn={drawn === wanted} />
            </Suspense>
          </Moving>
        </ErrorBoundary>
      </main>
      <Later code={toolsCode}>{({ AppTools }) => <AppTools />}</Later>
    </ArrivalProvider>
  );
}

/** A page that comes and goes with a movement, if it may when it comes; one that only may not any more when it goes stays as it is. */
function Moving({ children }: { children: ReactNode }) {
  const [came] = useState(mayMove);
  if (!came) return children;
  return (
    <ViewTransition default="none" enter="page" exit={mayMove() ? "page" : "none"}>
      {children}
    </ViewTransition>
  );
}

/** Shows a page that was drawn for other outlets than the address names, and kept out of sight, when it is drawn for these. */
function Revealed({ isDrawn }: { isDrawn: boolean }) {
  useEffect(() => {
    if (isDrawn) delete document.documentElement.dataset["pending"];
  }, [isDrawn]);
  return null;
}

/** Says why marks are not kept, where they are not: who has no such trouble loads nothing of it. */
function StorageWord() {
  const isTroubled = useStorageTrouble() !== undefined;
  const { data: code } = useQuery({ ...noticeCode, enabled: isTroubled });
  return code && <code.StorageNotice />;
}

function drawingFailed(error: Error, retry: () => void) {
  return <DrawingFailure error={error} retry={retry} />;
}

const Page = memo(PageOf);

function PageOf({ address }: { address: Address }) {
  const { m } = useI18n();
  switch (address.page) {
    case "story":
      return (
        <LazyPage code={storyCode}>{({ StoryPage }) => <StoryPage address={address} />}</LazyPage>
      );
    case "settings":
      return <SettingsRoute />;
    case "saved":
      return <SavedRoute />;
    case "front":
    case "tag":
    case "day":
      return (
        <LazyPage code={listCode}>{({ ListPage }) => <ListPage address={address} />}</LazyPage>
      );
    case "search":
      return <SearchRoute address={address} />;
    case "unknown":
      return <MissingPage title={m.notFound} why={m.notFoundWhy} />;
  }
}
