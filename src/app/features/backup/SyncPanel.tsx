import { type FormEvent, useId, useState } from "react";
import { type SyncStatus, useSyncStatus } from "../../data/sync/status.ts";
import { connectSync, disconnectSync, syncNow } from "../../data/sync/commands.ts";
import { useI18n } from "../../lib/i18n/I18n.tsx";
import { useWords } from "./useWords.ts";
import { Button } from "../../ui/Button.tsx";

/** Sync over a storage of the reader's own: connected, how it stands, ended. `path`: where access comes back to. */
export function SyncPanel({ path }: { path: string }) {
  const m = useWords();
  const status = useSyncStatus();
  const isOn = "address" in status;
  const mayConnect = status.state === "off" || status.state === "revoked";
  return (
    <section className="mt-8">
      <h3 className="headline text-minor">{m.sync.title}</h3>
      <p className="mt-2 text-sm/6 text-quiet">{m.sync.why}</p>
      <p role="status" className="mt-3 text-sm/6">
        <StatusWords status={status} />
      </p>
      {mayConnect && <ConnectForm path={path} known={isOn ? status.address : undefined} />}
      {isOn && (
        <div className="mt-4 flex flex-wrap gap-3">
          {status.state !== "revoked" && (
            <Button onClick={() => void syncNow()}>{m.sync.now}</Button>
          )}
          <Button onClick={() => void disconnectSync()}>{m.sync.disconnect}</Button>
        </div>
      )}
    </section>
  );
}

function StatusWords({ status }: { status: SyncStatus }) {
  const m = useWords();
  const { locale } = useI18n();
  switch (status.state) {
    case "off":
      return status.problem && m.sync.notConnected[status.problem];
    case "connecting":
      return m.sync.connecting;
    case "working":
    case "offline":
    case "revoked":
      return m.sync[status.state](status.address);
    case "agreed": {
      const time = new Intl.DateTimeFormat(locale, { timeStyle: "short" }).format(status.at);
      return m.sync.agreed(status.address, time);
    }
    case "failed":
      return m.sync.problems[status.problem];
  }
}

function ConnectForm({ path, known }: { path: string; known: string | undefined }) {
  const m = useWords();
  const id = useId();
  const [address, setAddress] = useState(known ?? "");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void connectSync(address, path);
  };
  return (
    <form onSubmit={submit} className="mt-4 flex flex-wrap items-end gap-3">
      <label htmlFor={id} className="grow text-sm font-semibold">
        {m.sync.address}
        <input
          id={id}
          type="text"
          inputMode="email"
          dir="ltr"
          value={address}
          autoComplete="off"
          placeholder="name@host.example"
          onChange={({ target }) => setAddress(target.value)}
          className="target mt-1 block w-full border border-edge bg-paper px-3 font-normal"
        />
      </label>
      <Button type="submit" look="primary">
        {known ? m.sync.reconnect : m.sync.connect}
      </Button>
    </form>
  );
}
