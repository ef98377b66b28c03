import { type QueryClient, QueryClientProvider, useQuery } from "@tanstack/react-query";
import {
  Activity,
  memo,
  useDeferredValue,
  Suspense,
  useEffect,
  useLayoutEffect,
  useRef,
} from "react";
import { watchSettings } from "./data/settings.ts";
import { applySettings } from "./lib/applySettings.ts";
import { useStorageTrouble } from "./data/marks/marks.ts";
import { ArrivalProvider } from "./lib/Arrival.tsx";
import type { Messages } from "./lib/i18n/en.ts";
import { I18nProvider, useI18n } from "./lib/i18n/I18n.tsx";
import { type Site, SiteProvider, useSite } from "./lib/Site.tsx";
import { LazyPage } from "./pages/LazyPage.tsx";
import { Masthead } from "./pages/Masthead.tsx";
import { MissingPage } from "./pages/MissingPage.tsx";
import { listCode, savedCode, searchCode, settingsCode, storyCode } from "./pages/pageCode.ts";
import type { Address } from "./paths.ts";
import { codeOf } from "./ui/codeOf.ts";
import { DrawingFailure } from "./ui/DrawingFailure.tsx";
import { ErrorBoundary } from "./ui/ErrorBoundary.tsx";
import { Later } from "./ui/Later.tsx";
import { keepLaidOut } from "./lib/shownPage.ts";
import { type Place, PlaceContext, useAddress } from "./useAddress.ts";
import { useKeptPages } from "./useKeptPages.ts";
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
  const wanted = useAddress();
  // Another page is drawn in one go, as the press for it was answered; the same for other outlets while it answers more of them.
  const followed = useDeferredValue(wanted);
  const place = followed.path === wanted.path ? followed : wanted;
  return (
    <ArrivalProvider path={base + place.path}>
      {/* Taken over in slices, so that the page answers in between. */}
      <Suspense>
        <Masthead address={place.address} />
      </Suspense>
      <StorageWord />
      <Pages place={place} wanted={wanted} />
      <Later code={toolsCode}>{({ AppTools }) => <AppTools />}</Later>
    </ArrivalProvider>
  );
}

interface PagesProps {
  place: Place;
  /** The place of the address bar, where the one that is drawn may follow a moment later. */
  wanted: Place;
}

/** The page that is shown, and out of sight those that are kept for the way back. */
function Pages({ place, wanted }: PagesProps) {
  const content = useRef<HTMLElement>(null);
  const { shown, pages } = useKeptPages(place);
  const at = pages.indexOf(shown);
  useLayoutEffect(() => {
    if (content.current) keepLaidOut(content.current, at);
  });
  return (
    <main ref={content} id="content" tabIndex={-1}>
      {pages.map((page) => (
        <Activity key={page.turn} mode={page === shown ? "visible" : "hidden"}>
          <KeptPage place={page.place} wanted={wanted} isShown={page === shown} />
        </Activity>
      ))}
    </main>
  );
}

interface KeptPageProps extends PagesProps {
  isShown: boolean;
}

/** A page that stays as it was last shown while it is kept: if anything of it changed, React would put it out of sight anew. */
const KeptPage = memo(
  function KeptPage({ place, wanted }: KeptPageProps) {
    return (
      <div>
        <ErrorBoundary fallback={drawingFailed}>
          <PlaceContext value={wanted}>
            <Page address={place.address} />
          </PlaceContext>
          <Revealed isDrawn={place === wanted} />
        </ErrorBoundary>
      </div>
    );
  },
  (_before, { isShown }) => !isShown,
);

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

/** Drawn again for another address only: one gone back to is read from the address bar anew, and says the same. */
const Page = memo(
  PageOf,
  (before, { address }) => JSON.stringify(before.address) === JSON.stringify(address),
);

function PageOf({ address }: { address: Address }) {
  const { m } = useI18n();
  switch (address.page) {
    case "story":
      return (
        <LazyPage code={storyCode}>{({ StoryPage }) => <StoryPage address={address} />}</LazyPage>
      );
    case "settings":
      return (
        <LazyPage code={settingsCode} title={m.settings} withoutScript="settings">
          {({ SettingsPage }) => <SettingsPage />}
        </LazyPage>
      );
    case "saved":
      return (
        <LazyPage code={savedCode} title={m.saved} withoutScript="settings">
          {({ SavedPage }) => <SavedPage />}
        </LazyPage>
      );
    case "front":
    case "tag":
    case "day":
      return (
        <LazyPage code={listCode}>{({ ListPage }) => <ListPage address={address} />}</LazyPage>
      );
    case "search":
      return (
        <LazyPage code={searchCode} title={m.search} withoutScript="search">
          {({ SearchPage }) => <SearchPage address={address} />}
        </LazyPage>
      );
    case "unknown":
      return <MissingPage title={m.notFound} why={m.notFoundWhy} />;
  }
}
