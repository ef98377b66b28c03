import { useQuery } from "@tanstack/react-query";
import { codeOf } from "../ui/codeOf.ts";

// Named at each place: an import() in what all pages share adds a request to the first view.
const listenCode = codeOf("listen", () => import("./Listening.tsx"));

/** The player, once a story has brought its code: nothing is read aloud before that. */
export function Player() {
  const { data } = useQuery({ ...listenCode, enabled: false });
  return data ? <data.PlayerBar /> : null;
}
