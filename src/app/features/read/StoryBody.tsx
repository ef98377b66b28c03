import type { Story } from "../../../model/story.ts";
import { useI18n } from "../../lib/i18n/I18n.tsx";
import { inLanguage } from "../../lib/language.ts";
import { ErrorBoundary } from "../../ui/ErrorBoundary.tsx";
import { BlockView } from "./BlockView.tsx";

/** How many blocks fill the window of a large screen. */
const A_WINDOW = 8;

interface Props {
  story: Story;
  /** Whether all of it is drawn, not only what fills a window. */
  isWhole: boolean;
}

/** What a story says, in its own language and direction whatever the interface's are. */
export function StoryBody({ story, isWhole }: Props) {
  const blocks = isWhole ? story.body : story.body.slice(0, A_WINDOW);
  return (
    <>
      {story.body.length > 0 ? (
        <div
          {...inLanguage(story.language)}
          data-body={story.id}
          className="prose space-y-5 text-body"
        >
          {blocks.map((block, index) => (
            <ErrorBoundary key={index} fallback={blockFailed}>
              <BlockView block={block} />
            </ErrorBoundary>
          ))}
        </div>
      ) : (
        <NoBody story={story} />
      )}
      {story.body.length > 0 && story.url && (
        <p className="mt-10 text-sm">
          <OutletPageLink story={story} url={story.url} />
        </p>
      )}
    </>
  );
}

function blockFailed() {
  return <FailedBlock />;
}

/** What stands in the place of a piece of the body that could not be drawn. */
function FailedBlock() {
  const { m, language } = useI18n();
  return (
    <p {...inLanguage(language)} className="rounded-[3px] bg-wash p-4 font-sans text-sm text-quiet">
      {m.failedBlock}
    </p>
  );
}

function NoBody({ story }: { story: Story }) {
  const { m } = useI18n();
  return (
    <p className="rounded-[3px] border-s-[3px] border-accent bg-wash p-5 text-base/7">
      {m.noBody} {story.url && <OutletPageLink story={story} url={story.url} />}
    </p>
  );
}

function OutletPageLink({ story, url }: { story: Story; url: string }) {
  const { m } = useI18n();
  return (
    <a
      href={url}
      rel="noopener noreferrer"
      className="outlet-page font-semibold text-accent underline underline-offset-4 hover:decoration-2"
    >
      {m.readAt(story.outlet?.name ?? m.theOutlet)}
    </a>
  );
}
