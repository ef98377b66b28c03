import { type ReactNode, useLayoutEffect, useRef, useState } from "react";

/** How far from the view a stretch is still in the document, where the browser's own find and a fast thumb meet it. */
const NEAR = "4000px 0px";

/**
 * A stretch of a long list. It is in the document while it is near the view; when it is far, its height stands in for it, so
 * that the last of a thousand costs what the first did.
 */
export function Windowed({ isFirst, children }: { isFirst: boolean; children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  /** In pixels, while it is far. */
  const [height, setHeight] = useState<number>();
  // No later than the page is put out of sight, where nothing has a height.
  useLayoutEffect(() => {
    const { current: element } = box;
    if (!element || isFirst) return undefined;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (!entry) return;
        const isFar = !entry.isIntersecting && !element.contains(document.activeElement);
        setHeight(isFar ? entry.boundingClientRect.height : undefined);
      },
      { rootMargin: NEAR },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [isFirst]);
  return (
    <div ref={box} style={height === undefined ? undefined : { height }}>
      {height === undefined && children}
    </div>
  );
}
