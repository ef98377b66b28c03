import type { ComponentProps } from "react";
import { ToolIcon, type ToolIconName } from "./ToolIcon.tsx";

interface Props extends Omit<ComponentProps<"button">, "children"> {
  icon: ToolIconName;
  /** What it does; on a phone only heard, and shown when pointed at. */
  label: string;
  isOn?: boolean;
  /** Keeps room for the longer of its labels: it changes by itself. */
  isRoomy?: boolean;
}

/** A button of the row below a headline. */
export function RowButton({ icon, label, isOn = false, isRoomy = false, ...rest }: Props) {
  return (
    <button
      type="button"
      title={label}
      {...rest}
      className={`target inline-flex items-center justify-center gap-2 rounded-full px-3 text-sm font-semibold hover:bg-wash ${isRoomy ? "sm:min-w-40" : ""}`}
    >
      <ToolIcon name={icon} className={`size-5 ${isOn ? "fill-current text-accent" : ""}`} />
      <span className="max-sm:sr-only">{label}</span>
    </button>
  );
}
