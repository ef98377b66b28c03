import { createHash } from "node:crypto";
import postcss, { type AtRule, type Rule, type Root } from "postcss";
import { unescapeHtml } from "./escape.ts";

/** The styles that stand in a page, and how its policy names them. */
interface OwnStyles {
  css: string;
  allowed: string;
}

/** Gives the styles of a page, by its HTML. */
type StylesFor = (html: string) => OwnStyles;

/**
 * Leaves out of a style sheet the rules for classes that a page does not have; what is not told by a class stays. The app
 * brings the whole sheet with it. Pages that have the same classes share one result.
 */
export function stylesOfPages(sheet: string): StylesFor {
  const root = postcss.parse(sheet);
  const known = new Set<string>();
  root.walkRules((rule) => {
    for (const selector of selectorsOf(rule))
      for (const name of classesOf(selector)) known.add(name);
  });
  const made = new Map<string, OwnStyles>();
  return (html) => {
    const has = new Set(classesIn(html).filter((name) => known.has(name)));
    const key = [...has].toSorted().join(" ");
    const styles = made.get(key) ?? own(root, has);
    made.set(key, styles);
    return styles;
  };
}

/** How a policy names a text that may stand in the page. */
export function allowed(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

function own(root: Root, has: ReadonlySet<string>): OwnStyles {
  const copy = root.clone();
  copy.walkRules((rule) => {
    const kept = selectorsOf(rule).filter((each) => classesOf(each).every((name) => has.has(name)));
    if (kept.length === 0) rule.remove();
    else if (kept.length < rule.selectors.length) rule.selectors = kept;
  });
  removeEmpty(copy);
  const css = copy.toString().trim();
  return { css, allowed: allowed(css) };
}

/** Conditions of which nothing is left; an order of layers, which has no body, says something. */
function removeEmpty(root: Root): void {
  const isEmpty = ({ nodes }: AtRule) => nodes?.length === 0;
  for (let before = -1; before !== 0;) {
    before = 0;
    root.walkAtRules((rule) => {
      if (!isEmpty(rule)) return;
      rule.remove();
      before += 1;
    });
  }
}

/** Steps of an animation have no selectors. */
function selectorsOf(rule: Rule): string[] {
  const { parent } = rule;
  return parent?.type === "atrule" && (parent as AtRule).name.endsWith("keyframes")
    ? [""]
    : rule.selectors;
}

const CLASS = /\.((?:[\w-]|\\.|\P{ASCII})+)/gu;

/** The classes that an element must have, or be within, for a selector to hold; any of several in `:is()`, none in `:not()`. */
function classesOf(selector: string): string[] {
  const certain = selector.replaceAll(/:(?:not|is|where|has)\([^()]*(?:\([^()]*\)[^()]*)*\)/g, "");
  return [...certain.matchAll(CLASS)].map(([, name = ""]) => name.replaceAll(/\\(.)/gu, "$1"));
}

function classesIn(html: string): string[] {
  return [...html.matchAll(/\sclass="([^"]*)"/g)].flatMap(([, names = ""]) =>
    unescapeHtml(names).split(/\s+/),
  );
}
