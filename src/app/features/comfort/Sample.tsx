import { useWords } from "./useWords.ts";

/** A few lines as a story has them, which change with every choice. */
export function Sample() {
  const m = useWords();
  return (
    <figure className="mb-6 border-y border-rule py-4">
      <figcaption className="pb-2 text-sm text-quiet">{m.sample}</figcaption>
      <p className="prose max-w-(--measure) text-body">{m.sampleText}</p>
    </figure>
  );
}
