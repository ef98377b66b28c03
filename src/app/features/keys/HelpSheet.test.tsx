import { render, screen } from "@testing-library/react";
import { beforeAll, expect, it } from "vitest";
import { changeSettings } from "../../data/settings.ts";
import { useCommand } from "../../lib/commands.ts";
import { en } from "../../lib/i18n/en.ts";
import { I18nProvider } from "../../lib/i18n/I18n.tsx";
import { HelpSheet } from "./HelpSheet.tsx";

beforeAll(() => {
  // jsdom draws no dialogs.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
});

function Page() {
  useCommand("next", () => undefined);
  useCommand("palette", () => undefined);
  return <HelpSheet onClose={() => undefined} />;
}

const open = () =>
  render(
    <I18nProvider language="en" messages={en}>
      <Page />
    </I18nProvider>,
  );

it("names the keys of what the page has", async () => {
  open();
  expect(await screen.findByText("j")).toBeVisible();
  expect(screen.getByText("Ctrl / ⌘ + K")).toBeVisible();
  expect(screen.queryByText("s")).not.toBeInTheDocument();
});

it("names no key that does nothing, and says why", async () => {
  changeSettings({ keys: false });
  const { container } = open();
  expect(await screen.findByText(/keys are switched off/)).toBeVisible();
  expect(container.querySelector("kbd")).toBeNull();
  changeSettings({ keys: undefined });
});
