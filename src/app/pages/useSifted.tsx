import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import type { ListRow } from "../../model/list.ts";
import { useMarksLoaded, useMutes } from "../data/marks/marks.ts";
import { useSettings } from "../data/settings.ts";
import { useNow } from "../lib/now.ts";
import { codeOf } from "../ui/codeOf.ts";

export const listToolsCode = codeOf("list tools", () => import("./ListTools.tsx"));

/**
 * What the reader's mutes, and their wish for unread stories only, leave of a list. Who has neither loads nothing for it.
 * `note`: what is hidden; `nothing`: what stands in the place of a list of which nothing is left.
 */
export function useSifted(stretches: readonly (readonly ListRow[])[], list: string) {
  const isLoaded = useMarksLoaded();
  const mutes = useMutes();
  const isUnreadOnly = useSettings().unreadOnly === true;
  const [showsMuted, setShowsMuted] = useState(false);
  const now = useNow();
  const isWanted = isLoaded && (mutes.length > 0 || isUnreadOnly);
  const { data: code } = useQuery({ ...listToolsCode, enabled: isWanted });
  const inForce = code && now ? mutes.filter((mute) => code.isInForce(mute, now.getTime())) : [];
  const told = JSON.stringify(inForce);
  const sifted = useMemo(() => {
    const held = JSON.parse(told) as typeof inForce;
    const wish = { list, mutes: held, showsMuted, unreadOnly: isUnreadOnly };
    return isLoaded ? code?.sift(stretches, wish) : undefined;
  }, [code, isLoaded, stretches, list, told, showsMuted, isUnreadOnly]);
  return {
    stretches: sifted?.stretches ?? stretches,
    note: code && (
      <code.HiddenNote
        hidden={sifted?.hidden ?? 0}
        mutes={inForce.length}
        isShown={showsMuted}
        onShow={setShowsMuted}
      />
    ),
    nothing: code && <code.NothingUnread isUnreadOnly={isUnreadOnly} />,
  };
}
