import type { Outlet } from "../../model/outlet.ts";

/** The outlets with these ids; one that the edition does not know goes by its id. */
export function chosenOutlets(ids: readonly string[], known: readonly Outlet[]): Outlet[] {
  return ids.map((id) => known.find((outlet) => outlet.id === id) ?? { id, name: id });
}
