import { render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { App } from "../App.tsx";

/** Opens the real app at an address, as a reader would. */
export function openAt(path: string) {
  history.replaceState(null, "", path);
  const user = userEvent.setup();
  return { user, ...render(<App />) };
}
