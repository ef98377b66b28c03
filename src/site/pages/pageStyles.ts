import { createHash } from "node:crypto";
import postcss, { type AtRule, type Rule, type Root } from "postcss";
import selectorParser, { type Selector } from "postcss-selector-parser";
import { unescapeHtml } from "./escape.ts";

/** The styles that stand in a page, and how its policy names them. */
interface OwnStyles {
  css: string;
  allowed: string;
}

/** Gives the styles of a page, by the HTML of its body. */
type StylesFor = (html: string) => OwnStyles;

/**
 * Leaves out of a style sheet the rules for elements and classes that a page does not have, and the custom properties that
 * then nothing refers to. The app brings the whole sheet with it. Pages that have the same share one result.
 */
export function stylesOfPages(sheet: string): StylesFor {
  const root = postcss.parse(sheet);
  const needs = new Map<string, readonly string[]>();
  root.walkRules((rule) => {
    for (const selector of selectorsOf(rule)) needs.set(selector, needsOf(selector));
  });
  const known = new Set([...needs.values()].flat());
  const made = new Map<string, OwnStyles>();
  return (html) => {
    const has = new Set([...partsOf(html)].filter((part) => known.has(part)));
    const key = [...has].toSorted().join(" ");
    const styles = made.get(key) ?? own(root, needs, has);
    made.set(key, styles);
    return styles;
  };
}

/** How a policy names a text that may stand in the page. */
export function allowed(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

function own(
  root: Root,
  needs: ReadonlyMap<string, readonly string[]>,
  has: ReadonlySet<string>,
): OwnStyles {
  const copy = root.clone();
  copy.walkRules((rule) => {
    const selectors = selectorsOf(rule);
    const kept = selectors.filter((each) => needs.get(each)?.every((part) => has.has(part)));
    if (kept.length === 0) rule.remove();
    else if (kept.length < selectors.length) rule.selectors = kept;
  });
  while (removeUnreferred(copy));
  while (removeEmpty(copy));
  const css = copy.toString().trim();
  return { css, allowed: allowed(css) };
}

/** Custom properties to which nothing refers; whether there was any: others may have been referred to by them alone. */
function removeUnreferred(root: Root): boolean {
  const referred = new Set<string>();
  root.walkDecls(({ value }) => {
    for (const [, name = ""] of value.matchAll(/var\((--[\w-]+)/g)) referred.add(name);
  });
  let removed = false;
  root.walk((node) => {
    const name = node.type === "decl" ? node.prop : node.type === "atrule" ? node.params : "";
    if (!name.startsWith("--") || referred.has(name)) return;
    node.remove();
    removed = true;
  });
  return removed;
}

/** Rules and conditions of which nothing is left; an order of layers, which has no body, says something. */
function removeEmpty(root: Root): boolean {
  let removed = false;
  root.walk((node) => {
    if (!("nodes" in node) || node.nodes?.length !== 0) return;
    node.remove();
    removed = true;
  });
  return removed;
}

/** Steps of an animation have no selectors. */
function selectorsOf(rule: Rule): string[] {
  const { parent } = rule;
  return parent?.type === "atrule" && (parent as AtRule).name.endsWith("keyframes")
    ? [""]
    : rule.selectors;
}

/** Parts of fields to fill in, as each engine has them. */
const OF_FIELDS = /^::(?:file-selector|placeholder|-webkit-(?!scrollbar|details-marker))/;

/** What a page must have for a selector to hold: classes, with their dot, elements, and what only the app brings. */
function needsOf(selector: string): string[] {
  if (selector === "") return [];
  return selectorParser()
    .astSync(selector)
    .nodes.flatMap((each) => certainOf(each));
}

/** Any of several in `:is()` will do, and what stands in `:not()` must not be. */
function certainOf(selector: Selector): string[] {
  return selector.nodes.flatMap((node) => {
    if (node.type === "class") return [`.${node.value}`];
    if (node.type === "tag") return [node.value];
    if (node.type !== "pseudo") return [];
    if (node.value.startsWith("::view-transition")) return [node.value];
    if (OF_FIELDS.test(node.value)) return ["input"];
    const [only, ...others] = node.nodes;
    const isSure = [":is", ":where"].includes(node.value) && only && others.length === 0;
    return isSure ? certainOf(only) : [];
  });
}

/** The elements of a page, whose body's HTML is given, and their classes, as selectors name them. */
function partsOf(html: string): Set<string> {
  const elements = [...html.matchAll(/<([a-z][\w-]*)/g)].map(([, name = ""]) => name);
  const classes = [...html.matchAll(/\sclass="([^"]*)"/g)].flatMap(([, names = ""]) =>
    unescapeHtml(names).split(/\s+/),
  );
  return new Set(["html", "body", ...elements, ...classes.map((name) => `.${name}`)]);
}
