import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { toInstant } from "../../model/time.ts";
import { type Report, reportPage, type SourceReport } from "./report.ts";

/** Writes the report of a run into the ingest's own folder: it names paths and addresses, so it is not published. */
export async function writeReport(
  options: { work: string; title: string; now: Date },
  run: Pick<Report, "stories" | "notes"> & { sources: readonly SourceReport[] },
): Promise<void> {
  const sources = run.sources.map(({ source, outcome, items, stories: its, notes: said }) => ({
    source,
    outcome,
    items,
    stories: its,
    notes: said,
  }));
  const { stories, notes } = run;
  const at = toInstant(options.now);
  const report: Report = { title: options.title, at, stories, sources, notes };
  await mkdir(options.work, { recursive: true });
  await writeFile(join(options.work, "report.json"), `${JSON.stringify(report, undefined, 2)}\n`);
  await writeFile(join(options.work, "report.html"), reportPage(report));
}
