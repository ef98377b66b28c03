const LINES = ["w-full", "w-11/12", "w-full", "w-10/12", "w-11/12", "w-7/12"];

/** The room of a body that is on its way. */
export function BodySkeleton() {
  return (
    <div aria-hidden="true" className="min-h-[60vh] space-y-4">
      {LINES.map((width, index) => (
        <div key={index} className={`waiting h-5 ${width}`} />
      ))}
    </div>
  );
}

/** The room of a headline and its line, where not even those are known yet. */
export function HeaderSkeleton() {
  return (
    <div aria-hidden="true" className="space-y-4">
      <div className="waiting h-14 w-full" />
      <div className="waiting h-14 w-8/12" />
      <div className="waiting h-11 w-full" />
    </div>
  );
}
