import type { Span } from "../../../model/block.ts";

/** Text with its marks. */
export function Spans({ spans }: { spans: readonly Span[] }) {
  return spans.map((span, index) => <Marked key={index} span={span} />);
}

function Marked({ span }: { span: Span }) {
  let node = <>{span.text}</>;
  if (span.code)
    node = <code className="rounded-[2px] bg-wash px-1 font-mono text-[0.85em]">{node}</code>;
  if (span.em) node = <em>{node}</em>;
  if (span.strong) node = <strong className="font-semibold">{node}</strong>;
  if (!span.href) return node;
  return (
    <a
      href={span.href}
      rel="noopener noreferrer"
      className="underline decoration-accent decoration-1 underline-offset-[0.2em] hover:decoration-2"
    >
      {node}
    </a>
  );
}
