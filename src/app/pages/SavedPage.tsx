import { SavedList } from "../features/marks/SavedList.tsx";
import { useI18n } from "../lib/i18n/I18n.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";

/** What the reader saved, and wrote notes on. */
export function SavedPage() {
  const { m } = useI18n();
  return (
    <div className="page-width max-w-[50rem] py-8">
      <PageHeading title={m.saved} className="headline text-title" />
      <SavedList />
    </div>
  );
}
