import { fireEvent, render, screen } from "@testing-library/react";
import { beforeAll, expect, it, vi } from "vitest";
import { en } from "../../lib/i18n/en.ts";
import { I18nProvider } from "../../lib/i18n/I18n.tsx";
import { isPaletteKey } from "../keys/keyOf.ts";
import { controlsEn } from "../../lib/i18n/controlsEn.ts";
import { Palette } from "./Palette.tsx";

beforeAll(() => {
  // jsdom draws no dialogs.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
});

it.each([
  ["Ctrl and K", { code: "KeyK" }, true],
  ["Ctrl and K on a Dvorak layout", { code: "KeyV" }, true],
  ["Ctrl and another key where K is on other layouts", { key: "t", code: "KeyK" }, false],
  ["Ctrl, Alt and K, which does not open it either", { code: "KeyK", altKey: true }, false],
])("%s", (_name, press, isClosing) => {
  const close = vi.fn<() => void>();
  HTMLDialogElement.prototype.close = close;
  const nothing = () => undefined;
  render(
    <I18nProvider language="en" messages={en}>
      <Palette
        m={controlsEn}
        query=""
        entries={[]}
        isSearching={false}
        isFailed={false}
        isItsKey={isPaletteKey}
        onQuery={nothing}
        onClose={nothing}
      />
    </I18nProvider>,
  );
  fireEvent.keyDown(screen.getByRole("combobox"), { key: "k", ctrlKey: true, ...press });
  expect(close).toHaveBeenCalledTimes(isClosing ? 1 : 0);
});
