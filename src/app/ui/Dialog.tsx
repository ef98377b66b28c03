import {
  type ComponentProps,
  type MouseEvent,
  type RefObject,
  type SyntheticEvent,
  useEffect,
  useRef,
} from "react";
import { useI18n } from "../lib/i18n/I18n.tsx";
import { Icon } from "./icons.tsx";

interface Props extends Pick<ComponentProps<"dialog">, "aria-label" | "aria-labelledby"> {
  className: string;
  /** To close it by `close()`. */
  ref?: RefObject<HTMLDialogElement | null>;
  /** It has been closed: by Esc, by a press beside it, by a `CloseButton`, by `close()`. */
  onClose: () => void;
  children: React.ReactNode;
}

/** A dialog over the page; it is open as long as it is drawn. */
export function Dialog({ ref, onClose, ...rest }: Props) {
  const own = useRef<HTMLDialogElement>(null);
  const dialog = ref ?? own;
  useEffect(() => {
    const { current: shown } = dialog;
    shown?.showModal();
    return () => {
      // What its page is kept for is the way back, not what was open over it.
      if (shown?.isConnected) shown.close();
    };
  }, [dialog]);
  const closed = ({ currentTarget }: SyntheticEvent<HTMLDialogElement>) => {
    if (!currentTarget.open) onClose();
  };
  const closeBeside = ({ target }: MouseEvent) => {
    if (target === dialog.current) dialog.current?.close();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- Esc closes it by itself; the press beside it is an extra for the pointer, since Safari has no `closedby`
    <dialog ref={dialog} onClose={closed} onClick={closeBeside} {...rest} />
  );
}

/** Closes the dialog that it stands in. */
export function CloseButton() {
  const { m } = useI18n();
  return (
    <button
      type="button"
      aria-label={m.close}
      onClick={({ currentTarget }) => currentTarget.closest("dialog")?.close()}
      className="target grid place-items-center rounded-full hover:bg-wash"
    >
      <Icon name="close" />
    </button>
  );
}

interface SheetProps extends Pick<Props, "ref" | "onClose" | "children"> {
  /** Unlike that of any other element. */
  id: string;
  title: string;
}

/** A dialog from the foot of the page, where the thumb is. */
export function Sheet({ id, title, children, ...rest }: SheetProps) {
  return (
    <Dialog aria-labelledby={id} className="sheet bg-paper text-ink" {...rest}>
      <div className="flex max-h-[inherit] flex-col">
        <header className="flex items-center justify-between border-b border-rule ps-4 pe-2">
          <h2 id={id} className="text-base font-semibold">
            {title}
          </h2>
          <CloseButton />
        </header>
        {children}
      </div>
    </Dialog>
  );
}
