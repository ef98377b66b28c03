import { type QueryClient, QueryClientProvider, useQuery } from "@tanstack/react-query";
import { Activity, memo, Suspense, useEffect, useLayoutEffect, useRef } from "react";
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
import { addressAt, type Place, useAddress } from "./useAddress.ts";
import { usePrerendered } from "./prerender.ts";
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

/** The paper at the place of the address bar. */
function Paper() {
  useLinks();
  const { base } = useSite();
  const place = useAddress();
  return (
    <ArrivalProvider path={base + place.path}>
      {/* Taken over in slices, so that the page answers in between. */}
      <Suspense>
        <Masthead place={place} />
      </Suspense>
      <StorageWord />
      <Pages place={place} />
      <Later code={toolsCode}>{({ AppTools }) => <AppTools />}</Later>
    </ArrivalProvider>
  );
}

/** The page that is shown, and out of sight those that are kept for the way back and the one that is expected next. */
function Pages({ place }: { place: Place }) {
  const content = useRef<HTMLElement>(null);
  const { shown, pages } = useKeptPages(place, usePrerendered());
  useLayoutEffect(() => {
    if (content.current) keepLaidOut(content.current, shown.turn);
  });
  return (
    <main ref={content} id="content" tabIndex={-1}>
      {pages.map((page) => (
        <Activity key={page.turn} mode={page === shown ? "visible" : "hidden"}>
          <KeptPage turn={page.turn} address={page.place.address} isShown={page === shown} />
        </Activity>
      ))}
    </main>
  );
}

interface KeptPageProps {
  turn: number;
  address: Address;
  isShown: boolean;
}

/** A page that stays as it was last shown while it is kept: if anything of it changed, React would put it out of sight anew. */
const KeptPage = memo(
  function KeptPage({ turn, address, isShown }: KeptPageProps) {
    return (
      <div data-turn={turn} data-kept={isShown ? undefined : ""}>
        <ErrorBoundary fallback={drawingFailed}>
          <Page address={address} />
          <Revealed address={address} />
        </ErrorBoundary>
      </div>
    );
  },
  // One gone back to is read from the address bar anew, and says the same.
  (before, { address, isShown }) => !isShown || isSame(before.address, address),
);

function isSame(one: Address, other: Address): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Shows a page that was drawn for other outlets than the address names, and kept out of sight, when it is drawn for these. */
function Revealed({ address }: { address: Address }) {
  const site = useSite();
  useEffect(() => {
    const isDrawn = isSame(address, addressAt(site, location).address);
    if (isDrawn) delete document.documentElement.dataset["pending"];
  }, [site, address]);
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

function Page({ address }: { address: Address }) {
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
