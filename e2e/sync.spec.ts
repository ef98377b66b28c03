import { expect, type Page, test as base } from "@playwright/test";
import { bringBack, marksFile, saved } from "./marksFile.ts";
import { startStorageServer, type StorageServer } from "./storageServer.ts";

const test = base.extend<{ storage: StorageServer; devices: [Page, Page] }>({
  // oxlint-disable-next-line no-empty-pattern -- what a fixture needs is read from the pattern: nothing
  storage: async ({}, provide) => {
    const storage = await startStorageServer();
    await provide(storage);
    await storage.stop();
  },
  // The site's policy lets it speak to https hosts; the storage of these tests is on this machine, without a certificate.
  devices: async ({ browser, baseURL }, provide) => {
    const one = await browser.newContext({ ...(baseURL && { baseURL }), bypassCSP: true });
    const other = await browser.newContext({ ...(baseURL && { baseURL }), bypassCSP: true });
    await provide([await one.newPage(), await other.newPage()]);
    await Promise.all([one.close(), other.close()]);
  },
});

const agreed = (page: Page) => page.getByText("In agreement with");

async function connect(page: Page, { address, password }: StorageServer): Promise<void> {
  await page.goto("/settings");
  await page.getByLabel("Your storage address").fill(address);
  await page.getByRole("button", { name: "Connect" }).click();
  await page.locator("#password").fill(password);
  await page.getByRole("button", { name: "Allow" }).click();
  await expect(agreed(page)).toBeVisible();
}

/** Exchanges until nothing more is to come. */
async function exchange(page: Page): Promise<void> {
  const listed = page.waitForResponse((response) => response.url().endsWith("/crossread/marks/"));
  await page.getByRole("button", { name: "Exchange now" }).click();
  await listed;
  await expect(agreed(page)).toBeVisible();
}

test("what two devices did offline meets, with nothing lost", async ({ devices, storage }) => {
  const [one, other] = devices;
  for (const page of devices) await connect(page, storage);
  for (const page of devices) await page.context().setOffline(true);

  await bringBack(
    one,
    marksFile("one", {
      "story/flood/saved": true,
      "story/flood/note/one": "Ask who paid",
      "setting/width": "wide",
    }),
  );
  await one.getByRole("button", { name: /^Theme:/ }).click();
  await bringBack(
    other,
    marksFile("other", {
      "story/inquiry/read": { by: "open" },
      "story/flood/note/other": "Call the port",
      "setting/width": "narrow",
    }),
  );
  await exchangeFails(one);
  await exchangeFails(other);

  for (const page of devices) await page.context().setOffline(false);
  for (const page of [one, other, one, other]) await exchange(page);
  const [{ registers: here }, { registers: there }] = [await saved(one), await saved(other)];
  expect(there).toEqual(here);
  expect(Object.keys(here).toSorted()).toEqual([
    "setting/theme",
    "setting/width",
    "story/flood/note/one",
    "story/flood/note/other",
    "story/flood/saved",
    "story/inquiry/read",
  ]);
  await expect(other.getByRole("button", { name: "Theme: light" })).toBeVisible();
});

async function exchangeFails(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Exchange now" }).click();
  await expect(page.getByText("cannot be reached")).toBeVisible();
}

test("a write that another device has overtaken is merged and tried again", async ({
  devices,
  storage,
}) => {
  const [one, other] = devices;
  for (const page of devices) await connect(page, storage);
  const statuses: number[] = [];
  one.on("response", (response) => {
    if (response.request().method() === "PUT") statuses.push(response.status());
  });
  let isFirst = true;
  await one.route("**/crossread/marks/*.json", async (route) => {
    if (route.request().method() === "PUT" && isFirst) {
      isFirst = false;
      await bringBack(other, marksFile("other", { "story/inquiry/saved": true }));
      await exchange(other);
    }
    await route.continue();
  });
  await bringBack(one, marksFile("one", { "story/flood/saved": true }));
  await expect.poll(() => statuses).toEqual([412, 200]);
  await exchange(other);
  expect(Object.keys((await saved(one)).registers)).toEqual([
    "story/flood/saved",
    "story/inquiry/saved",
  ]);
  expect((await saved(other)).registers).toEqual((await saved(one)).registers);
});

test("an access that was taken back is said, and everything stays", async ({
  devices: [page],
  storage,
}) => {
  await connect(page, storage);
  await storage.revoke();
  await bringBack(page, marksFile("one", { "story/flood/saved": true }));
  await expect(page.getByText("has taken its access back")).toBeVisible();
  const asked: string[] = [];
  page.on("request", (request) => {
    if (request.url().includes("/storage/")) asked.push(request.url());
  });
  await page.reload();
  await expect(page.getByText("has taken its access back")).toBeVisible();
  await expect(page.getByText("Saved: 1.")).toBeVisible();
  expect(asked).toEqual([]);
  await page.getByRole("button", { name: "Connect again" }).click();
  await page.locator("#password").fill(storage.password);
  await page.getByRole("button", { name: "Allow" }).click();
  await expect(agreed(page)).toBeVisible();
  await expect(page.getByText("Saved: 1.")).toBeVisible();
});

test("the access that comes back stays in no address and no history", async ({
  devices: [page],
  storage,
}) => {
  await connect(page, storage);
  await expect(page).toHaveURL("/settings");
  const session = await page.context().newCDPSession(page);
  const { entries } = await session.send("Page.getNavigationHistory");
  expect(entries.map(({ url }) => url).filter((url) => url.includes("access_token"))).toEqual([]);
});

test("an access that nobody asked for is dropped", async ({ devices: [page] }) => {
  await page.goto("/settings#access_token=of-somebody-else&state=guessed");
  await expect(page.getByText("had not asked for")).toBeVisible();
  await expect(page).toHaveURL("/settings");
  expect(await page.evaluate(() => localStorage.getItem("crossread.sync"))).toBeNull();
});

test("a reader who says no, and an address without a storage, are told so", async ({
  devices: [page],
  storage,
}) => {
  await page.goto("/settings");
  await page.getByLabel("Your storage address").fill("nobody");
  await page.getByRole("button", { name: "Connect" }).click();
  await expect(page.getByText("An address looks like")).toBeVisible();
  await page.getByLabel("Your storage address").fill("reader@127.0.0.1:9");
  await page.getByRole("button", { name: "Connect" }).click();
  await expect(page.getByText("Nothing answers")).toBeVisible();
  await page.getByLabel("Your storage address").fill(storage.address);
  await page.getByRole("button", { name: "Connect" }).click();
  await page.getByRole("button", { name: "Deny" }).click();
  await expect(page.getByText("Access was not granted.")).toBeVisible();
});

test("the site's own policy lets a reader connect a storage anywhere, over https only", async ({
  page,
}) => {
  const properties = {
    "http://tools.ietf.org/html/rfc6749#section-4.2": "https://storage.example/oauth",
  };
  const rel = "http://tools.ietf.org/id/draft-dejong-remotestorage";
  const json = { links: [{ rel, href: "https://storage.example/reader", properties }] };
  const headers = { "access-control-allow-origin": "*" };
  await page.route("https://storage.example/.well-known/**", (route) =>
    route.fulfill({ json, headers }),
  );
  await page.route("https://storage.example/oauth**", (route) => route.fulfill({ body: "Allow?" }));
  await page.goto("/settings");
  await page.getByLabel("Your storage address").fill("reader@storage.example");
  await page.getByRole("button", { name: "Connect" }).click();
  await page.waitForURL("https://storage.example/oauth**");
  const asked = new URL(page.url()).searchParams;
  expect(asked.get("scope")).toBe("crossread:rw");
  expect(asked.get("redirect_uri")).toMatch(/\/settings$/);
});

test("nothing of sync is loaded or sent by a reader who has not switched it on", async ({
  page,
  baseURL,
}) => {
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  await page.goto("/settings");
  await expect(page.getByLabel("Your storage address")).toBeVisible();
  await page.waitForLoadState("networkidle");
  expect(requests.filter((url) => url.includes("engine"))).toEqual([]);
  expect(requests.filter((url) => !url.startsWith(baseURL ?? ""))).toEqual([]);
});
