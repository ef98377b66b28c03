/** The room of a list that is on its way: a lead story and three below it. */
export function ListSkeleton() {
  return (
    <div aria-hidden="true" className="min-h-dvh">
      <div className="waiting mb-5 h-5 w-24" />
      <div className="grid gap-5 md:grid-cols-12 md:gap-8">
        <div className="waiting aspect-[8/5] md:order-last md:col-span-7" />
        <div className="space-y-4 md:col-span-5">
          <div className="waiting h-12" />
          <div className="waiting h-12" />
          <div className="waiting h-12 w-8/12" />
          <div className="waiting h-5 w-6/12" />
        </div>
      </div>
      <div className="mt-8 grid gap-8 border-t border-rule pt-6 md:grid-cols-3">
        {[1, 2, 3].map((each) => (
          <div key={each} className="space-y-3">
            <div className="waiting aspect-[8/5]" />
            <div className="waiting h-6" />
            <div className="waiting h-6 w-9/12" />
          </div>
        ))}
      </div>
    </div>
  );
}
