/** The room of a list that is on its way: a lead story and three below it. */
export function ListSkeleton() {
  return (
    <div aria-hidden="true" className="min-h-dvh">
      <div className="grid gap-5 md:grid-cols-12 md:gap-8">
        <div className="waiting aspect-[8/5] md:order-last md:col-span-7" />
        <Lines className="md:col-span-5" />
      </div>
      <div className="mt-8 grid gap-8 border-t border-rule pt-6 md:grid-cols-3">
        {[1, 2, 3].map((each) => (
          <Lines key={each} />
        ))}
      </div>
    </div>
  );
}

/** The room of a headline and its byline. */
function Lines({ className = "" }: { className?: string }) {
  return (
    <div className={`space-y-4 ${className}`}>
      <div className="waiting h-20" />
      <div className="waiting h-5 w-6/12" />
    </div>
  );
}
