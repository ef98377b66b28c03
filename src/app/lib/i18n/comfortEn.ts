/** The words of how the paper is set, in English: apart from the others, as the first view does not need them. */
export const comfortEn = {
  title: "Comfort",
  open: "Aa: how the page is set",
  close: "Close",
  theme: {
    legend: "Colours",
    system: "As the system",
    light: "Light",
    sepia: "Sepia",
    dark: "Dark",
  },
  textSize: { legend: "Text size", less: "Smaller text", more: "Larger text" },
  lineHeight: { legend: "Line height", less: "Closer lines", more: "More room between lines" },
  width: { legend: "Line length", narrow: "Short", normal: "Normal", wide: "Long" },
  face: {
    legend: "Typeface",
    serif: "Serif",
    sans: "Sans serif",
    legible: "Atkinson Hyperlegible",
  },
  sample: "This is how a story reads",
  sampleText:
    "The ferry left at six, as it has every morning since the bridge was closed. “You get used to it,” said the captain, who lost 1,204 passengers a day to the new road and has won 1,187 of them back.",
  reset: "As the paper sets it",
  wasReset: "Everything is as the paper sets it.",
};

export type ComfortMessages = typeof comfortEn;
