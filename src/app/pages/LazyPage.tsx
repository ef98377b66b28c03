import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useEffect } from "react";
import { reloadOnce } from "../data/reloadOnce.ts";
import { useI18n } from "../lib/i18n/I18n.tsx";
import { noScript } from "../lib/i18n/noScript.ts";
import type { codeOf } from "../ui/codeOf.ts";
import { PageHeading } from "../ui/PageHeading.tsx";
import { LoadFailure } from "./LoadFailure.tsx";

interface Props<Page> {
  code: ReturnType<typeof codeOf<Page>>;
  /** What it is called while its code is on its way. */
  title?: string;
  /** Of what it is said that it needs script, where none runs. */
  withoutScript?: keyof (typeof noScript)["en"];
  children: (page: Page) => ReactNode;
}

/** A page whose code comes when somebody goes there; until then its heading. */
export function LazyPage<Page>({ title, code, withoutScript, children }: Props<Page>) {
  const { m, language } = useI18n();
  const { data: page, error, refetch } = useQuery(code);
  useEffect(() => {
    if (error) void reloadOnce();
  }, [error]);
  if (page !== undefined) return children(page);
  return (
    <div className="page-width min-h-dvh py-6">
      {title && <PageHeading title={title} className="headline text-title" />}
      {withoutScript && (
        <noscript>
          {import.meta.env.SSR && (
            <p className="mt-4 text-quiet">{noScript[language][withoutScript]}</p>
          )}
        </noscript>
      )}
      {error && !title && <PageHeading title={m.failedView} className="sr-only" />}
      {error && <LoadFailure error={error} retry={() => void refetch()} />}
    </div>
  );
}
