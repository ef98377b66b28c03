const LINES = ["w-full", "w-11/12", "w-full", "w-10/12", "w-11/12", "w-7/12"];

/** The room of a body that is on its way; what stands below it is out of sight until it is there. */
export function BodySkeleton() {
  return (
    <div aria-hidden="true" className="min-h-dvh space-y-4">
      {LINES.map((width, index) => (
        <div key={index} className={`waiting h-5 ${width}`} />
      ))}
    </div>
  );
}

/** The room of a story of which nothing is known yet. */
export function StorySkeleton() {
  return (
    <div aria-hidden="true" className="max-w-[50rem] space-y-4">
      <div className="waiting h-14 w-full" />
      <div className="waiting h-14 w-8/12" />
      <div className="waiting mb-10 h-11 w-full" />
      <BodySkeleton />
    </div>
  );
}
