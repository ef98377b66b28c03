import type { ReactNode } from "react";

interface Props {
  /** What happened, or what is not here. */
  children: ReactNode;
  /** Why, and what to do. */
  why?: ReactNode;
  action?: ReactNode;
  /** Told at once to those who hear the page. */
  urgent?: boolean;
}

/** A quiet word in the place of content: nothing here, not found, failed. */
export function Notice({ children, why, action, urgent = false }: Props) {
  return (
    <div role={urgent ? "alert" : "status"} className="mx-auto max-w-md py-12 text-center">
      <p className="headline text-major">{children}</p>
      {why && <p className="mt-3 text-sm/6 text-quiet">{why}</p>}
      {action && <div className="mt-6 flex justify-center">{action}</div>}
    </div>
  );
}
