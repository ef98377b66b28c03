import { queryOptions, useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { PageHeading } from "../ui/PageHeading.tsx";
import { LoadFailure } from "./LoadFailure.tsx";

/** A page whose code comes when somebody goes there: who does not never loads it. */
export function codeOf<Page>(name: string, load: () => Promise<Page>) {
  return queryOptions({ queryKey: ["code", name], queryFn: load, staleTime: Infinity });
}

interface Props<Page> {
  title: string;
  code: ReturnType<typeof codeOf<Page>>;
  /** What is said where no script runs. */
  withoutScript: string;
  children: (page: Page) => ReactNode;
}

/** The page, once its code is here; until then its heading. */
export function LazyPage<Page>({ title, code, withoutScript, children }: Props<Page>) {
  const { data: page, error, refetch } = useQuery(code);
  if (page !== undefined) return children(page);
  return (
    <div className="page-width min-h-dvh py-6">
      <PageHeading title={title} className="headline text-title" />
      <noscript>
        <p className="mt-4 text-quiet">{withoutScript}</p>
      </noscript>
      {error && <LoadFailure error={error} retry={() => void refetch()} />}
    </div>
  );
}
