/** The folder of a language's pages. */
export function baseOf(root: string, language: string, languages: readonly string[]): string {
  return language === languages[0] ? root : `${root}/${language}`;
}
