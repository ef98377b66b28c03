/** Why marks are not kept, in English: apart from the others, as hardly anybody needs it. */
export const storageEn = {
  forbidden:
    "This browser does not let the site keep anything. What you mark holds until you close this page.",
  full: "There is no room left on this device. What you mark now holds until you close this page.",
  newer:
    "A newer version of this site has been open here. Reload the page; until then, what you mark holds only while it is open.",
  failed: "What you mark cannot be kept just now. It holds until you close this page.",
};

export type StorageMessages = typeof storageEn;
