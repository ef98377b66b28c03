import { readEarlySettings } from "../data/earlySettings.ts";
import { applySettings } from "../lib/applySettings.ts";
import { baseOf } from "../lib/baseOf.ts";
import { putFacesOff } from "./faces.ts";
import { beginWithAWindow } from "./firstFrame.ts";
import { tellTimes } from "./times.ts";

/**
 * Stands in the head of every page and runs before anything is painted: how the reader has it set, and the page in the language
 * that the reader has chosen, if this is not it.
 */
const { documentElement: root } = document;
const { languages = "", root: folder = "" } = root.dataset;
const spoken = languages.split(" ");
const settings = readEarlySettings();

putFacesOff(document);
applySettings(settings);

const base = baseOf(folder, root.lang, spoken);
// One slash, however many were asked for: two would name another site.
const path = location.pathname.slice(base.length).replace(/^\/*/, "/");
const chosen = typeof settings.language === "string" ? settings.language : undefined;
const wanted = chosen ?? (path === "/" && root.lang === spoken[0] ? preferred() : undefined);
// Hosts answer with the same page for every address that is missing, also in the other language's folder.
const isThere = path.startsWith(`/${wanted}/`);
if (wanted && wanted !== root.lang && spoken.includes(wanted) && !isThere) {
  location.replace(baseOf(folder, wanted, spoken) + path + location.search + location.hash);
} else if (location.search.includes("outlet=") && !path.startsWith("/story/")) {
  root.dataset["pending"] = "";
}

beginWithAWindow(document);
tellTimes(document);

/** The first of the reader's languages that the site has. */
function preferred(): string | undefined {
  return navigator.languages
    .map((each) => each.split("-")[0]?.toLowerCase() ?? "")
    .find((each) => spoken.includes(each));
}
