/** Acts before each frame in which the document may have grown, until it has been read to its end. */
export function beforeFrames(document: Document, act: () => void): void {
  const frame = () => {
    act();
    if (document.readyState === "loading") requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}
