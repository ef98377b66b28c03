import type { ReactNode } from "react";
import type { Block } from "../../../model/block.ts";
import { useI18n } from "../../lib/i18n/I18n.tsx";
import { inLanguage } from "../../lib/language.ts";
import { StoryPicture } from "../../ui/StoryPicture.tsx";
import { Spans } from "./Spans.tsx";
import { Icon } from "../../ui/icons.tsx";

type BlockOf<Type extends Block["type"]> = Extract<Block, { type: Type }>;

/** One block of a body. A kind that is added to the model does not compile until it is drawn here. */
export function BlockView({ block }: { block: Block }): ReactNode {
  switch (block.type) {
    case "paragraph":
      return (
        <p className="whitespace-pre-line">
          <Spans spans={block.spans} />
        </p>
      );
    case "heading":
      return <Heading block={block} />;
    case "list":
      return <List block={block} />;
    case "quote":
      return <Quote block={block} />;
    case "figure":
      return <Figure block={block} />;
    case "table":
      return <Table block={block} />;
    case "code":
      return (
        <pre
          dir="ltr"
          tabIndex={0}
          className="overflow-x-auto rounded-[3px] bg-wash p-4 font-mono text-sm/[1.7]"
        >
          <code>{block.text}</code>
        </pre>
      );
    case "embed":
      return <Embed block={block} />;
    case "divider":
      return <hr className="mx-auto my-10 w-24 border-rule" />;
  }
}

function Heading({ block }: { block: BlockOf<"heading"> }) {
  const Level = `h${block.level}` as const;
  const size = block.level === 2 ? "text-major" : "text-minor";
  return (
    <Level className={`headline mt-10! mb-3 ${size}`}>
      <Spans spans={block.spans} />
    </Level>
  );
}

function List({ block }: { block: BlockOf<"list"> }) {
  const Kind = block.ordered ? "ol" : "ul";
  return (
    <Kind
      className={`ms-6 space-y-2 marker:text-quiet ${block.ordered ? "list-decimal" : "list-disc"}`}
    >
      {block.items.map((spans, index) => (
        <li key={index} className="ps-1">
          <Spans spans={spans} />
        </li>
      ))}
    </Kind>
  );
}

function Quote({ block }: { block: BlockOf<"quote"> }) {
  return (
    <figure className="my-8 border-s-[3px] border-accent ps-5">
      <blockquote className="space-y-3 italic [&:lang(ar)]:not-italic">
        {block.paragraphs.map((spans, index) => (
          <p key={index}>
            <Spans spans={spans} />
          </p>
        ))}
      </blockquote>
      {block.source && (
        <figcaption className="mt-3 font-sans text-sm text-quiet">
          <Spans spans={block.source} />
        </figcaption>
      )}
    </figure>
  );
}

function Figure({ block }: { block: BlockOf<"figure"> }) {
  return (
    <figure className="my-8">
      <StoryPicture
        picture={block.picture}
        sizes="(min-width: 46rem) 42rem, 92vw"
        className="rounded-[3px]"
      />
      {block.caption && (
        <figcaption className="mt-2.5 font-sans text-sm/[1.45] text-quiet">
          <Spans spans={block.caption} />
        </figcaption>
      )}
    </figure>
  );
}

function Table({ block }: { block: BlockOf<"table"> }) {
  return (
    <div tabIndex={0} role="group" className="my-8 overflow-x-auto font-sans text-sm/[1.7]">
      <table className="w-full border-collapse wrap-break-word [&_td]:px-3 [&_td]:py-2 [&_td:first-child]:ps-0 [&_th]:px-3 [&_th]:py-2 [&_th:first-child]:ps-0">
        {block.caption && (
          <caption className="pb-2 text-start font-semibold">
            <Spans spans={block.caption} />
          </caption>
        )}
        {block.head.length > 0 && (
          <thead className="border-b-2 border-ink">
            <tr>
              {block.head.map((spans, index) => (
                <th key={index} scope="col" className="text-start align-bottom font-semibold">
                  <Spans spans={spans} />
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {block.rows.map((row, index) => (
            <tr key={index} className="border-b border-rule">
              {row.map((spans, column) => (
                <td key={column} className="align-top tabular-nums">
                  <Spans spans={spans} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Embed({ block }: { block: BlockOf<"embed"> }) {
  const { m, language } = useI18n();
  return (
    <p className="my-8 font-sans text-sm">
      <a
        href={block.url}
        rel="noopener noreferrer"
        className="target flex items-center gap-3 rounded-[3px] border border-rule p-4 hover:bg-wash"
      >
        <Icon name="leave" className="size-5 shrink-0 text-accent" />
        <span>
          <span className="block font-semibold">{block.label}</span>
          <span className="block text-quiet">
            <bdi {...inLanguage(language)}>{m.openEmbed(new URL(block.url).hostname)}</bdi>
          </span>
        </span>
      </a>
    </p>
  );
}
