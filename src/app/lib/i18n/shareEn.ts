/** The words around sharing, in English. */
export const shareEn = {
  share: "Share",
  shareHow: "Share this story",
  send: "Send with…",
  copyLink: "Copy link",
  copyPassage: "Copy link to selection",
  copied: "Copied",
  notCopied: "The clipboard cannot be written to. Here is the link to copy:",
  link: "Link",
};

export type ShareMessages = typeof shareEn;
