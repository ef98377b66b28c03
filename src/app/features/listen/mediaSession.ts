import type { Player } from "./Player.ts";

/** The keys of a keyboard, a headset and a locked screen, where the platform hands them on. Returns how to let go of them. */
export function followMediaKeys(player: Player, artist: string): () => void {
  if (!("mediaSession" in navigator)) return () => undefined;
  const { mediaSession } = navigator;
  const actions: [MediaSessionAction, () => void][] = [
    ["play", () => player.play()],
    ["pause", () => player.pause()],
    ["stop", () => player.stop()],
    ["previoustrack", () => player.toStory(player.state().at - 1)],
    ["nexttrack", () => player.toStory(player.state().at + 1)],
    ["seekbackward", () => player.step(-1)],
    ["seekforward", () => player.step(1)],
  ];
  for (const [action, handle] of actions) setHandler(action, handle);
  const show = () => {
    const { status, queue, at } = player.state();
    const title = queue[at]?.headline ?? "";
    if (mediaSession.metadata?.title !== title) {
      mediaSession.metadata = new MediaMetadata({ title, artist });
    }
    mediaSession.playbackState = status === "paused" ? "paused" : "playing";
  };
  show();
  const unsubscribe = player.subscribe(show);
  return () => {
    unsubscribe();
    for (const [action] of actions) setHandler(action, null);
    mediaSession.metadata = null;
    mediaSession.playbackState = "none";
  };
}

function setHandler(action: MediaSessionAction, handle: (() => void) | null): void {
  try {
    navigator.mediaSession.setActionHandler(action, handle);
  } catch {
    // A platform throws at an action that it does not know; the others still work.
  }
}
