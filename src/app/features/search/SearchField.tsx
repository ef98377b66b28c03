import { type FormEvent, useEffect, useEffectEvent, useRef, useState } from "react";
import { useArrival } from "../../lib/Arrival.tsx";
import { useI18n } from "../../lib/i18n/I18n.tsx";
import { Icon } from "../../ui/icons.tsx";
import { useWords } from "./useWords.ts";

interface Props {
  /** What is searched for now. */
  query: string;
  /** Told what to search for when the reader pauses, or presses Enter. */
  onSearch: (query: string) => void;
}

/** Milliseconds without a key after which a reader is taken to pause. */
const PAUSE = 180;

/** Where the reader types what to search for. */
export function SearchField({ query, onSearch }: Props) {
  const { m } = useI18n();
  const words = useWords();
  const { arrive } = useArrival();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(query);
  const told = useRef(query);
  const tell = (typed: string) => {
    if (typed === told.current) return;
    told.current = typed;
    onSearch(typed);
  };
  // A pause is one of the reader, not of what is around the field.
  const tellPaused = useEffectEvent(tell);
  useEffect(() => {
    // By Back or Forward: what is typed is told, and comes back as it was.
    if (query === told.current) return;
    told.current = query;
    setText(query);
  }, [query]);
  useEffect(() => {
    const timer = setTimeout(() => tellPaused(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  const announce = useEffectEvent(() => {
    if (field.current) arrive(field.current, m.search);
  });
  useEffect(() => announce(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    tell(text);
  };
  return (
    <form role="search" onSubmit={submit} className="relative">
      <label htmlFor="search-words" className="sr-only">
        {words.searchFor}
      </label>
      <Icon
        name="search"
        className="pointer-events-none absolute inset-y-0 start-3 my-auto size-5 text-quiet"
      />
      <input
        ref={field}
        id="search-words"
        type="search"
        dir="auto"
        enterKeyHint="search"
        autoComplete="off"
        spellCheck={false}
        value={text}
        placeholder={words.searchFor}
        onChange={(event) => setText(event.target.value)}
        className="headline h-14 w-full rounded-[3px] border border-edge bg-raised ps-11 pe-3 text-minor placeholder:text-quiet"
      />
    </form>
  );
}
