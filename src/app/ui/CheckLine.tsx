interface Props {
  label: string;
  isOn: boolean;
  onChange: (isOn: boolean) => void;
}

/** A setting that is on or off, with its words beside it. */
export function CheckLine({ label, isOn, onChange }: Props) {
  return (
    <label className="target inline-flex items-center gap-3 text-sm font-semibold">
      <input
        type="checkbox"
        checked={isOn}
        onChange={({ target }) => onChange(target.checked)}
        className="size-5 accent-accent"
      />
      {label}
    </label>
  );
}
