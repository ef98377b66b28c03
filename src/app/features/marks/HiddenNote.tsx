import { useI18n } from "../../lib/i18n/I18n.tsx";
import { buildPath } from "../../paths.ts";
import { Link } from "../../ui/Link.tsx";
import { useWords } from "./useWords.ts";

interface Props {
  hidden: number;
  mutes: number;
  isShown: boolean;
  onShow: (isShown: boolean) => void;
}

/** At the end of a list: what mutes hide of it, and how to see it all the same. */
export function HiddenNote({ hidden, mutes, isShown, onShow }: Props) {
  const m = useWords();
  const { number } = useI18n();
  if (hidden === 0) return null;
  return (
    <p className="flex flex-wrap items-center justify-center gap-x-4 border-t border-rule py-2 text-center text-sm text-quiet">
      <span>{m.hiddenByMutes(hidden, number(hidden), mutes, number(mutes))}</span>
      <button
        type="button"
        onClick={() => onShow(!isShown)}
        className="target font-semibold text-accent underline-offset-4 hover:underline"
      >
        {isShown ? m.hideAgain : m.show}
      </button>
      <Link
        href={buildPath({ page: "settings", outlets: [] })}
        className="target inline-flex items-center font-semibold text-accent underline-offset-4 hover:underline"
      >
        {m.manageMutes}
      </Link>
    </p>
  );
}
