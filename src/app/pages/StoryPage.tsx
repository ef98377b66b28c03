import { useQuery, useQueryClient } from "@tanstack/react-query";
import { type ReactNode, Suspense, useEffect, useSyncExternalStore } from "react";
import type { Picture } from "../../model/picture.ts";
import type { Story } from "../../model/story.ts";
import { countOutlets } from "../../model/countOutlets.ts";
import { findCard } from "../data/findCard.ts";
import { editionQuery } from "../data/listQueries.ts";
import { MissingFileError } from "../data/readJson.ts";
import { prefetchStories } from "../data/prefetchStories.ts";
import { storyQuery } from "../data/storyQuery.ts";
import { isOf } from "../features/outlets/narrow.ts";
import { StoryBody } from "../features/read/StoryBody.tsx";
import { StoryHeader } from "../features/read/StoryHeader.tsx";
import { BodySkeleton, StorySkeleton } from "../features/read/StorySkeleton.tsx";
import { RelatedArticles } from "../features/related/RelatedArticles.tsx";
import { useI18n } from "../lib/i18n/I18n.tsx";
import { useWhole } from "../lib/useWhole.ts";
import { whenIdle } from "../lib/whenIdle.ts";
import type { NarrowableAddress } from "../paths.ts";
import { LoadFailure } from "./LoadFailure.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { codeOf } from "../ui/codeOf.ts";
import { Later } from "../ui/Later.tsx";
import { StoryPicture } from "../ui/StoryPicture.tsx";
import { chosenOutlets } from "./chosenOutlets.ts";
import { MissingPage } from "./MissingPage.tsx";
import { Narrowable } from "./Narrowable.tsx";

const toolsCode = codeOf("story tools", () => import("./StoryTools.tsx"));
const controlsCode = codeOf("controls", () => import("./Controls.tsx"));

type StoryAddress = Extract<NarrowableAddress, { page: "story" }>;

/** One story, with the related ones beside it. What its card said is shown while the rest is on its way. */
export function StoryPage({ address }: { address: StoryAddress }) {
  const { m, anyOf } = useI18n();
  const { data: story, error, refetch } = useQuery(storyQuery(address.id));
  const client = useQueryClient();
  // The names of outlets that have nothing to say here are asked for only when the reader has chosen some.
  const { data: edition } = useQuery({ ...editionQuery, enabled: address.outlets.length > 0 });
  const card = story ?? findCard(client, address.id);
  const isWhole = useWhole(address.id);
  usePrefetched(story);
  if (!story && error instanceof MissingFileError) {
    return <MissingPage title={m.storyGone} why={m.storyGoneWhy} />;
  }
  const failure = error && <LoadFailure error={error} retry={() => void refetch()} />;
  const related = story?.related.filter((link) => isOf(link.story, address.outlets));
  const outlets = countOutlets(story?.related.map((link) => link.story) ?? []);
  const known = [...outlets, ...(edition?.outlets ?? [])];
  const chosen = chosenOutlets(address.outlets, known).map(({ name }) => name);
  return (
    <Narrowable
      address={address}
      outlets={outlets}
      known={known}
      remaining={related?.length}
      aside={
        <Beside isWhole={isWhole}>
          <RelatedArticles
            related={related}
            isWaiting={!story && !failure}
            copies={card?.copies ?? []}
            outlets={address.outlets}
            emptyReason={chosen.length > 0 ? m.noRelatedFrom(anyOf(chosen)) : m.noRelated}
          />
        </Beside>
      }
    >
      {card ? (
        <article className="max-w-[max(50rem,var(--measure))]">
          <StoryHeader story={card} outlets={address.outlets} />
          {/* Its room is kept: what is below does not move when it comes. */}
          <div className="no-print min-h-12">
            {story && isWhole && (
              <Later code={toolsCode}>{({ StoryTools }) => <StoryTools story={story} />}</Later>
            )}
          </div>
          {card.picture && <LeadPicture picture={card.picture} />}
          <div className="mt-8 max-w-(--measure)">
            <Suspense>
              {story ? (
                <StoryBody story={story} isWhole={isWhole} />
              ) : (
                (failure ?? <BodySkeleton />)
              )}
            </Suspense>
          </div>
          <div className="no-print needs-script mt-10 min-h-26 max-w-[39rem]">
            {story && isWhole && (
              <Later code={toolsCode}>{({ StoryEnd }) => <StoryEnd story={story} />}</Later>
            )}
          </div>
          <div className="no-print min-h-32 max-w-[39rem]">
            <Later code={controlsCode}>
              {({ StoryNeighbours }) => (
                <StoryNeighbours
                  id={address.id}
                  related={story?.related.map((link) => link.story) ?? []}
                  outlets={address.outlets}
                />
              )}
            </Later>
          </div>
          <PrintedAddress />
        </article>
      ) : (
        <>
          {failure && <PageHeading title={m.failedStory} className="sr-only" />}
          {failure ?? <StorySkeleton />}
        </>
      )}
    </Narrowable>
  );
}

/** What stands beside a story; until it is to be drawn its room, so that what is below is out of sight. */
function Beside({ isWhole, children }: { isWhole: boolean; children: ReactNode }) {
  return (
    <div className="no-print max-lg:mt-12 lg:pb-10">
      {isWhole ? <Suspense>{children}</Suspense> : <div className="min-h-dvh" />}
    </div>
  );
}

/** Fetches the first stories beside this one when nothing else is to do: most readers who go on go there. */
function usePrefetched(story: Story | undefined): void {
  const client = useQueryClient();
  useEffect(() => {
    const ids = story?.related.slice(0, 2).map((link) => link.story.id) ?? [];
    return whenIdle(() => prefetchStories(client, ids));
  }, [client, story]);
}

/** Where the page can be found, for those who have it on paper. */
function PrintedAddress() {
  const here = useSyncExternalStore(never, pageAddress, nowhere);
  return (
    <p dir="ltr" className="print-only mt-8 text-sm">
      {here}
    </p>
  );
}

const never = () => () => undefined;
const pageAddress = () => location.origin + location.pathname;
const nowhere = () => "";

function LeadPicture({ picture }: { picture: Picture }) {
  return (
    <figure className="mt-6">
      <StoryPicture
        picture={picture}
        sizes="(min-width: 64rem) 50rem, 92vw"
        eager
        className="rounded-[3px]"
      />
    </figure>
  );
}
