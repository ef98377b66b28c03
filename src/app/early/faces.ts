import { FACES_ID } from "../../model/pageParts.ts";

/** What a browser says of the network; `rtt` is milliseconds, 100 where it does not know yet. */
interface Connection {
  saveData: boolean;
  effectiveType: string;
  rtt: number;
}

/**
 * Leaves the faces of the paper out of a page for which they would come too late to be shown: merely asking for them takes a
 * good part of the time to the first words. They are loaded after the page, for the next one.
 */
export function putFacesOff(document: Document): void {
  const { connection, serviceWorker } = navigator as Partial<Navigator> & {
    connection?: Connection;
  };
  // Who has the worker was here before, and has the faces.
  if (!connection || serviceWorker?.controller) return;
  const { saveData, effectiveType, rtt } = connection;
  if (!saveData && effectiveType === "4g" && rtt < 150) return;
  const faces = document.getElementById(FACES_ID);
  faces?.setAttribute("media", "not all");
}
