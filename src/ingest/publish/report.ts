import { escapeHtml } from "../../model/escapeHtml.ts";

/** What one source gave, and what became of it. */
export interface SourceReport {
  /** The path or address of the source. */
  source: string;
  outcome: "read" | "unchanged" | "failed";
  /** Items that the source holds. */
  items: number;
  /** Stories of it that are in the edition, related ones included. */
  stories: number;
  /** What was left out or guessed, a sentence each with its reason. */
  notes: string[];
}

/** The report of one run: `report.json` for programs, `report.html` for the publisher. */
export interface Report {
  title: string;
  at: string;
  stories: number;
  sources: SourceReport[];
  /** What was left out after the sources were read: stories that the model refuses, pictures that could not be had. */
  notes: string[];
}

/** The report as a page: no script, every word of a source escaped. */
export function reportPage(report: Report): string {
  const { title, at, stories, sources, notes } = report;
  const rows = sources.map(
    (
      each,
    ) => `<tr class="${each.outcome}"><td>${escapeHtml(each.source)}</td><td>${each.outcome}</td>
<td>${each.items}</td><td>${each.stories}</td><td>${notesList(each.notes)}</td></tr>`,
  );
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Report: ${escapeHtml(title)}</title>
<style>${STYLE}</style></head><body>
<h1>${escapeHtml(title)}</h1><p>${stories} stories, ${at}</p>
<table><thead><tr><th>Source</th><th>Outcome</th><th>Items</th><th>Stories</th><th>Left out, and why</th></tr></thead>
<tbody>${rows.join("\n")}</tbody></table>${notesList(notes)}</body></html>
`;
}

const STYLE = `:root{color-scheme:light dark}body{font:16px/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem}
table{border-collapse:collapse;width:100%}th,td{text-align:start;vertical-align:top;padding:.4rem .8rem .4rem 0;border-top:1px solid;overflow-wrap:anywhere}
.failed td{font-weight:600}ul{margin:0;padding-inline-start:1.1rem}`;

function notesList(notes: readonly string[]): string {
  if (notes.length === 0) return "";
  return `<ul>${notes.map((note) => `<li>${escapeHtml(note)}</li>`).join("")}</ul>`;
}
