import type { ComponentProps } from "react";

const LOOKS = {
  /** One thing to do on this page. */
  primary: "bg-accent text-on-accent hover:opacity-90",
  secondary: "border border-edge text-ink hover:bg-wash",
};

/** A button with words on it. */
export function Button({
  look = "secondary",
  className = "",
  ...rest
}: ComponentProps<"button"> & { look?: keyof typeof LOOKS }) {
  return (
    <button
      type="button"
      {...rest}
      className={`target inline-flex items-center justify-center gap-2 rounded-full px-5 text-sm font-semibold transition ${LOOKS[look]} ${className}`}
    />
  );
}
