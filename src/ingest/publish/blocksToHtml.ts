import type { Block, Span } from "../../model/block.ts";
import { escapeHtml } from "../../model/escapeHtml.ts";
import { largestSource } from "../../model/picture.ts";

/** A body as HTML for other feed readers, from blocks only: what is not in the model cannot be in it. */
export function blocksToHtml(body: readonly Block[]): string {
  return body.map(blockToHtml).join("\n");
}

function blockToHtml(block: Block): string {
  switch (block.type) {
    case "paragraph":
      return `<p>${spans(block.spans)}</p>`;
    case "heading":
      return `<h${block.level}>${spans(block.spans)}</h${block.level}>`;
    case "list": {
      const name = block.ordered ? "ol" : "ul";
      return `<${name}>${block.items.map((item) => `<li>${spans(item)}</li>`).join("")}</${name}>`;
    }
    case "quote": {
      const source = block.source ? `<footer>${spans(block.source)}</footer>` : "";
      const said = block.paragraphs.map((each) => `<p>${spans(each)}</p>`).join("");
      return `<blockquote>${said}${source}</blockquote>`;
    }
    case "figure": {
      const { alt } = block.picture;
      const img = `<img src="${escapeHtml(largestSource(block.picture))}" alt="${escapeHtml(alt)}">`;
      const caption = block.caption ? `<figcaption>${spans(block.caption)}</figcaption>` : "";
      return `<figure>${img}${caption}</figure>`;
    }
    case "table":
      return tableToHtml(block);
    case "code":
      return `<pre><code>${escapeHtml(block.text)}</code></pre>`;
    case "embed":
      return `<p><a href="${escapeHtml(block.url)}">${escapeHtml(block.label)}</a></p>`;
    case "divider":
      return "<hr>";
  }
}

function tableToHtml({ caption, head, rows }: Extract<Block, { type: "table" }>): string {
  const row = (cells: readonly Span[][], name: string) =>
    `<tr>${cells.map((cell) => `<${name}>${spans(cell)}</${name}>`).join("")}</tr>`;
  const title = caption ? `<caption>${spans(caption)}</caption>` : "";
  const top = head.length > 0 ? `<thead>${row(head, "th")}</thead>` : "";
  return `<table>${title}${top}<tbody>${rows.map((cells) => row(cells, "td")).join("")}</tbody></table>`;
}

function spans(all: readonly Span[]): string {
  return all.map(spanToHtml).join("");
}

function spanToHtml({ text, code, em, strong, href }: Span): string {
  let html = escapeHtml(text).replaceAll("\n", "<br>");
  if (code) html = `<code>${html}</code>`;
  if (em) html = `<em>${html}</em>`;
  if (strong) html = `<strong>${html}</strong>`;
  return href ? `<a href="${escapeHtml(href)}">${html}</a>` : html;
}
