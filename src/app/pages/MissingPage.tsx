import { useI18n } from "../lib/i18n/I18n.tsx";
import { buildPath } from "../paths.ts";
import { PageHeading } from "../ui/PageHeading.tsx";
import { Link } from "../ui/Link.tsx";

/** An address that leads to nothing here, with a way home. */
export function MissingPage({ title, why }: { title: string; why: string }) {
  const { m } = useI18n();
  return (
    <div className="page-width py-20 text-center">
      <PageHeading title={title} className="headline text-title" />
      <p className="mt-4 text-quiet">{why}</p>
      <Link
        href={buildPath({ page: "front", outlets: [] })}
        className="target mt-8 inline-flex items-center rounded-full bg-accent px-6 text-sm font-semibold text-on-accent"
      >
        {m.goHome}
      </Link>
    </div>
  );
}
