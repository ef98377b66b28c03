/** The address of a file of the edition. */
export function editionUrl(file: string): string {
  return new URL(`${import.meta.env.BASE_URL}edition/${file}`, document.baseURI).href;
}

/** The address of a file of the site. */
export function siteUrl(file: string): string {
  return new URL(`${import.meta.env.BASE_URL}${file}`, document.baseURI).href;
}
