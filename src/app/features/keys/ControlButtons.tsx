import { runCommand } from "../../lib/commands.ts";
import { useControlWords } from "../../lib/i18n/useControlWords.ts";
import { Button } from "../../ui/Button.tsx";

/** What opens the palette and the help for those who press no keys. */
export function ControlButtons() {
  const { commands } = useControlWords();
  return (
    <div className="flex flex-wrap gap-3">
      {(["palette", "help"] as const).map((name) => (
        <Button key={name} aria-haspopup="dialog" onClick={() => runCommand(name)}>
          {commands[name]}
        </Button>
      ))}
    </div>
  );
}
