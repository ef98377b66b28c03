import { useState } from "react";
import { changeSettings, currentSettings, useSettings } from "../../data/settings.ts";
import { useControlWords } from "../../lib/i18n/useControlWords.ts";
import { Button } from "../../ui/Button.tsx";
import { CheckLine } from "../../ui/CheckLine.tsx";
import { BOUND, type BoundCommand } from "./bindings.ts";
import { KeyCapture } from "./KeyCapture.tsx";
import { KeyNames } from "./KeyNames.tsx";
import { useBindings } from "./useKeys.ts";

/** The settings of the keyboard: whether single keys do anything, and which does what. */
export function KeysSection() {
  const m = useControlWords();
  const { keys, keyBindings } = useSettings();
  const isOn = keys !== false;
  return (
    <div>
      <p className="mt-2 text-sm/6 text-quiet">{m.keys.why}</p>
      <div className="mt-3">
        <CheckLine
          label={m.keys.on}
          isOn={isOn}
          onChange={(next) => changeSettings({ keys: next ? undefined : false })}
        />
      </div>
      {isOn && (
        <details className="mt-2">
          <summary className="target flex cursor-pointer items-center text-sm font-semibold">
            {m.keys.all}
          </summary>
          <KeyTable />
          {keyBindings && (
            <Button className="mt-4" onClick={() => changeSettings({ keyBindings: undefined })}>
              {m.keys.reset}
            </Button>
          )}
        </details>
      )}
    </div>
  );
}

function KeyTable() {
  const m = useControlWords();
  const bindings = useBindings();
  const [changing, setChanging] = useState<BoundCommand>();
  const [said, setSaid] = useState("");
  const bind = (name: BoundCommand, keys: string) => {
    changeSettings({ keyBindings: { ...currentSettings().keyBindings, [name]: keys } });
    setChanging(undefined);
  };
  return (
    <>
      <table className="w-full text-sm">
        <thead className="sr-only">
          <tr>
            <th scope="col">{m.keys.action}</th>
            <th scope="col">{m.keys.key}</th>
            <th scope="col">{m.keys.change}</th>
          </tr>
        </thead>
        <tbody>
          {BOUND.map((name) => (
            <tr key={name} className="border-t border-rule">
              <th scope="row" className="py-1 pe-3 text-start font-normal">
                {m.commands[name]}
              </th>
              <td className="py-1 pe-3 whitespace-nowrap">
                <KeyNames sequences={bindings.get(name) ?? []} />
              </td>
              <td className="py-1 text-end whitespace-nowrap">
                <KeyCapture
                  name={name}
                  bindings={bindings}
                  isCapturing={changing === name}
                  onStart={() => setChanging(name)}
                  onLeave={() => setChanging(undefined)}
                  onBind={(keys) => bind(name, keys)}
                  onSay={setSaid}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p role="status" className="min-h-6 pt-2 text-sm/6 text-accent">
        {said}
      </p>
    </>
  );
}
