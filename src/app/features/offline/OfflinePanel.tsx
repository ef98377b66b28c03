import { useQuery } from "@tanstack/react-query";
import { keepSizeQuery } from "../../data/offline/keepSize.ts";
import { free, keep, type OfflineState, stop, useOffline } from "../../data/offline/offline.ts";
import { Button } from "../../ui/Button.tsx";
import { useSize, useWords } from "./useWords.ts";

/** Keeping the whole edition on this device: how it stands, and what can be done about it. */
export function OfflinePanel() {
  const m = useWords();
  const state = useOffline();
  return (
    <div>
      <p className="mt-2 text-sm/6 text-quiet">{m.why}</p>
      <div role="status" className="mt-3 text-sm/6">
        <Standing state={state} />
      </div>
      <div className="mt-4 flex flex-wrap gap-3">
        <Actions state={state} />
      </div>
    </div>
  );
}

function Standing({ state }: { state: OfflineState }) {
  const m = useWords();
  const size = useSize();
  switch (state.phase) {
    case "keeping":
      return (
        <>
          {/* The number changes many times a second: only the bar is told to those who hear the page. */}
          <p aria-hidden="true">{m.keeping(size(state.done), size(state.total))}</p>
          <progress
            aria-label={m.title}
            value={state.done}
            max={state.total || 1}
            className="mt-2 w-full accent-accent"
          />
        </>
      );
    case "kept":
      return (
        <>
          <p className="font-semibold">{m.ready(size(state.bytes))}</p>
          <p className="text-quiet">{state.isSafe ? m.safe : m.unsafe}</p>
        </>
      );
    case "stopped":
      return <p>{m.stopped}</p>;
    case "failed":
      return <p>{m.problems[state.problem]}</p>;
    case "impossible":
      return <p>{m.impossible}</p>;
    case "none":
    case "unknown":
      return null;
  }
}

function Actions({ state: { phase } }: { state: OfflineState }) {
  const m = useWords();
  switch (phase) {
    case "none":
      return <KeepButton />;
    case "keeping":
      return <Button onClick={() => void stop()}>{m.stop}</Button>;
    case "stopped":
    case "failed":
      return (
        <>
          <Button look="primary" onClick={() => void keep()}>
            {m.goOn}
          </Button>
          <Button onClick={() => void free()}>{m.free}</Button>
        </>
      );
    case "kept":
      return <Button onClick={() => void free()}>{m.free}</Button>;
    case "impossible":
    case "unknown":
      return null;
  }
}

function KeepButton() {
  const m = useWords();
  const size = useSize();
  const { data: bytes } = useQuery(keepSizeQuery);
  return (
    <Button look="primary" onClick={() => void keep()}>
      {m.keep(bytes === undefined ? "" : size(bytes))}
    </Button>
  );
}
