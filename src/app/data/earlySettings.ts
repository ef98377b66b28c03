/** What the first paint needs of the reader's settings; whatever else is in the record is read later, with care. */
export function readEarlySettings(): { theme?: string; language?: string } {
  try {
    const stored = JSON.parse(localStorage.getItem("crossread.settings") ?? "{}") as unknown;
    const { theme, language } = stored as { theme?: unknown; language?: unknown };
    return {
      ...(typeof theme === "string" && /^[a-z]+$/.test(theme) && { theme }),
      ...(typeof language === "string" && { language }),
    };
  } catch {
    return {};
  }
}
