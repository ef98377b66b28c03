/** The id of the element that holds the page's data. */
export const PAGE_DATA_ID = "page-data";

/** The id of the element of a page that names the faces it is set in. */
export const FACES_ID = "faces";

/** The id of the element of a page that names the whole style sheet, for the app to take up. */
export const STYLESHEET_ID = "stylesheet";
