import { QueryClientProvider } from "@tanstack/react-query";
import { lazy, Suspense, useLayoutEffect, useState } from "react";
import { Router } from "wouter";
import { createQueryClient } from "./data/createQueryClient.ts";
import { useSettings } from "./data/settings.ts";
import { StorageNotice } from "./features/backup/StorageNotice.tsx";
import { ArrivalProvider } from "./lib/Arrival.tsx";
import { I18nProvider, useI18n } from "./lib/i18n/I18n.tsx";
import { directionOf, preferredLanguage } from "./lib/language.ts";
import { FrontPage } from "./pages/FrontPage.tsx";
import { Masthead } from "./pages/Masthead.tsx";
import { MissingPage } from "./pages/MissingPage.tsx";
import { StoryPage } from "./pages/StoryPage.tsx";
import { TagPage } from "./pages/TagPage.tsx";
import type { Address } from "./paths.ts";
import { ErrorBoundary } from "./ui/ErrorBoundary.tsx";
import { DrawingFailure } from "./ui/DrawingFailure.tsx";
import { BASE, useAddress } from "./useAddress.ts";

const SettingsPage = lazy(() =>
  import("./pages/SettingsPage.tsx").then((page) => ({ default: page.SettingsPage })),
);

/** The reader: everything below is decided by the address bar and the reader's settings. */
export function App() {
  const [queryClient] = useState(createQueryClient);
  const settings = useSettings();
  const language = settings.language ?? preferredLanguage(navigator.languages);
  useLayoutEffect(() => {
    const { documentElement: root } = document;
    root.lang = language;
    root.dir = directionOf(language);
    if (language === "ar") loadArabicFaces();
    if (settings.theme) root.dataset["theme"] = settings.theme;
    else delete root.dataset["theme"];
  }, [language, settings.theme]);
  return (
    <QueryClientProvider client={queryClient}>
      <I18nProvider language={language}>
        <Router base={BASE}>
          <Paper />
        </Router>
      </I18nProvider>
    </QueryClientProvider>
  );
}

/** The page names only the Latin faces in advance; the Arabic ones are asked for while the edition is on its way. */
function loadArabicFaces(): void {
  for (const face of ["Noto Naskh Arabic Variable", "Vazirmatn Variable"]) {
    void document.fonts?.load(`1em "${face}"`, "ع");
  }
}

function Paper() {
  const { address, path } = useAddress();
  return (
    <ArrivalProvider>
      <Masthead address={address} />
      <StorageNotice />
      <main id="content" tabIndex={-1}>
        <ErrorBoundary key={path} fallback={drawingFailed}>
          <Page address={address} />
        </ErrorBoundary>
      </main>
    </ArrivalProvider>
  );
}

function drawingFailed(error: Error, retry: () => void) {
  return <DrawingFailure error={error} retry={retry} />;
}

function Page({ address }: { address: Address }) {
  const { m } = useI18n();
  switch (address.page) {
    case "front":
      return <FrontPage address={address} />;
    case "story":
      return <StoryPage address={address} />;
    case "settings":
      return (
        <Suspense>
          <SettingsPage />
        </Suspense>
      );
    case "tag":
      return <TagPage address={address} />;
    case "unknown":
      return <MissingPage title={m.notFound} why={m.notFoundWhy} />;
  }
}
