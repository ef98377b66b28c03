/** The reader's storage elsewhere, in localStorage: the access token stays on this device and is in no export. */
export const ACCOUNT_KEY = "crossread.sync";

/** In sessionStorage, what was asked of that storage before its page was opened. */
export const ASKED_KEY = "crossread.sync.asked";
