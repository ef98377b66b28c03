/** Acts once the next frame has been painted; at once where the page is not seen, since no frames come to it. */
export function afterFrame(act: () => void): void {
  if (document.visibilityState === "hidden") act();
  else requestAnimationFrame(() => setTimeout(act));
}
