import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";

type Registers = Record<string, { t: string; v?: unknown; gone?: string }>;

const stampAt = (minute: number, by: string) =>
  `2026-11-22T08:${String(minute).padStart(2, "0")}:00.000Z.00000.${by}`;

/** A file of marks, as another device would have saved it: keys and values, a minute apart. */
export function marksFile(by: string, values: Record<string, unknown>) {
  const registers = Object.fromEntries(
    Object.entries(values).map(([key, v], minute) => [key, { t: stampAt(minute, by), v }]),
  );
  const text = JSON.stringify({ format: "crossread-marks", version: 1, registers });
  return { name: `${by}.json`, mimeType: "application/json", buffer: Buffer.from(text) };
}

/** Brings a file of marks back, on the page of settings. */
export async function bringBack(page: Page, file: ReturnType<typeof marksFile>): Promise<void> {
  await page.getByLabel("Bring a file back").setInputFiles(file);
  await expect(page.getByText(/^New: /)).toBeVisible();
}

/** Everything that the page has, by saving it to a file. */
export async function saved(page: Page): Promise<{ registers: Registers; setAside: unknown[] }> {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save everything to a file" }).click();
  const text = readFileSync(await (await download).path(), "utf8");
  return JSON.parse(text) as { registers: Registers; setAside: unknown[] };
}
