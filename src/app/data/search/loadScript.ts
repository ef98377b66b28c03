/** Runs a script of the site that is not in the app's own bundle. */
export function loadScript(url: string): Promise<unknown> {
  return import(/* @vite-ignore */ url) as Promise<unknown>;
}
