import { act, renderHook, waitFor } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { expect, it } from "vitest";
import { network } from "../../testing/network.ts";
import { type Account, writeAccount } from "./account.ts";
import { resume } from "./engine.ts";
import { ACCOUNT_KEY } from "./keys.ts";
import { useSyncStatus } from "./status.ts";

const { token, ...refused }: Account = {
  version: 1,
  address: "reader@storage.example",
  root: "https://storage.example/reader",
  authorize: "https://storage.example/oauth",
  token: "secret",
  documents: {},
};

/** What another tab writes of the account. */
function writeElsewhere(account: Account | undefined): void {
  writeAccount(account);
  act(() => void dispatchEvent(new StorageEvent("storage", { key: ACCOUNT_KEY })));
}

it("what another tab was told by the storage holds here too, also in the middle of an exchange", async () => {
  let answer = (): void => undefined;
  const answered = new Promise<void>((resolve) => (answer = resolve));
  network.use(
    http.get("https://storage.example/*", async () => {
      await answered;
      return new HttpResponse(null, { status: 401 });
    }),
  );
  const { result } = renderHook(useSyncStatus);
  writeAccount({ ...refused, token });
  const exchanged = resume();
  await waitFor(() => expect(result.current.state).toBe("working"));
  const revoked = { state: "revoked", address: refused.address };
  writeElsewhere(refused);
  expect(result.current).toEqual(revoked);
  answer();
  await act(() => exchanged);
  expect(result.current).toEqual(revoked);
  writeElsewhere(undefined);
  expect(result.current).toEqual({ state: "off" });
});
