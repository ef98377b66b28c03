import { type MouseEvent, useEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import type { Block, Span } from "../../../src/model/block.ts";
import type { StoryCard } from "../../../src/model/card.ts";
import type { OutletCount } from "../../../src/model/edition.ts";
import type { RelatedLink, Story } from "../../../src/model/story.ts";

/** What one request gives: a list or a story, with every outlet. */
export interface ReactMinData {
  outlets: OutletCount[];
  rows?: StoryCard[];
  story?: Story;
}

/** The least a page of React can be: one request of data, drawn. No router, no store, no library besides. */
function Page({ first }: { first: ReactMinData }) {
  const [data, setData] = useState(first);
  const [outlet, setOutlet] = useState<string>();
  useEffect(() => {
    const show = () => void read(location.pathname).then(setData);
    addEventListener("popstate", show);
    return () => removeEventListener("popstate", show);
  }, []);
  const open = (event: MouseEvent, id: string) => {
    event.preventDefault();
    history.pushState(null, "", `/story/${id}`);
    void read(location.pathname).then((next) => {
      setData(next);
      scrollTo(0, 0);
    });
  };
  const narrow = (id: string) => {
    const next = id === outlet ? undefined : id;
    setOutlet(next);
    void read(next ? `/outlet/${next}` : "/").then(setData);
  };
  const { story, rows = [] } = data;
  return (
    <div className="frame">
      <main>
        {story ? (
          <Article story={story} />
        ) : (
          rows.map((card) => <Row key={card.id} card={card} open={open} />)
        )}
      </main>
      <div>
        {story && <Related links={story.related} open={open} />}
        <div className="outlets" role="group" aria-label="Outlets">
          <h2>Outlets</h2>
          <ul>
            {data.outlets.map(({ id, name, stories }) => (
              <li key={id}>
                <button type="button" aria-pressed={id === outlet} onClick={() => narrow(id)}>
                  {name} <span>{stories}</span>
                </button>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  );
}

type Open = (event: MouseEvent, id: string) => void;

function Row({ card, open }: { card: StoryCard; open: Open }) {
  return (
    <div className="row" {...direction(card)}>
      <h3>
        <a href={`/story/${card.id}`} onClick={(event) => open(event, card.id)}>
          {card.headline}
        </a>
      </h3>
      <Byline card={card} />
      <p>{card.excerpt}</p>
    </div>
  );
}

function Article({ story }: { story: Story }) {
  return (
    <article {...direction(story)}>
      <h1>{story.headline}</h1>
      <Byline card={story} />
      {story.body.map((block, index) => (
        <BlockOf key={index} block={block} />
      ))}
      <p className="tags">
        {story.tags.map((tag) => (
          <a key={tag} href={`/tag/${tag}`}>
            #{tag}
          </a>
        ))}
      </p>
    </article>
  );
}

/** The kinds of block that made stories have. */
function BlockOf({ block }: { block: Block }) {
  if (block.type === "paragraph") return <p>{block.spans.map(textOf)}</p>;
  if (block.type === "heading") return <h2>{block.spans.map(textOf)}</h2>;
  if (block.type !== "quote") return null;
  return (
    <blockquote>
      {block.paragraphs.map((spans, index) => (
        <p key={index}>{spans.map(textOf)}</p>
      ))}
    </blockquote>
  );
}

const textOf = ({ text, em }: Span, index: number) => (em ? <em key={index}>{text}</em> : text);

function Related({ links, open }: { links: RelatedLink[]; open: Open }) {
  return (
    <aside aria-labelledby="related">
      <h2 id="related">Related</h2>
      <ul>
        {links.map(({ story, reason }) => (
          <li key={story.id} {...direction(story)}>
            <a href={`/story/${story.id}`} onClick={(event) => open(event, story.id)}>
              {story.headline}
            </a>
            <Byline card={story} />
            <p className="why">{reason.kind}</p>
          </li>
        ))}
      </ul>
    </aside>
  );
}

function Byline({ card }: { card: StoryCard }) {
  return (
    <p className="byline">
      {card.outlet?.name}, <time>{card.published?.at}</time>
    </p>
  );
}

const direction = ({ language }: StoryCard) =>
  language === "ar" ? { lang: "ar", dir: "rtl" } : {};

async function read(path: string): Promise<ReactMinData> {
  const response = await fetch(`/data${path === "/" ? "/front" : path}.json`);
  return (await response.json()) as ReactMinData;
}

const root = document.getElementById("root");
if (root)
  void read(location.pathname).then((first) => createRoot(root).render(<Page first={first} />));
