import { copyFileSync } from "node:fs";
import { join } from "node:path";
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

/**
 * Nothing but our own files, no HTML made from strings. Outlets' pictures only when the reader asks for them. Which storage a reader
 * will connect is not known when the page is built, so any https host may be spoken to; nothing is, until the reader asks.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "connect-src 'self' https:",
  "img-src 'self' https: http:",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join("; ");

/** The policy stands in the page, so that it holds on any host; the development server could not work under it. */
function contentSecurityPolicy(): Plugin {
  return {
    name: "content-security-policy",
    apply: "build",
    transformIndexHtml: () => [
      {
        tag: "meta",
        attrs: { "http-equiv": "Content-Security-Policy", content: CONTENT_SECURITY_POLICY },
        injectTo: "head-prepend",
      },
    ],
  };
}

/** Hosts of static files answer an address they do not know with this page, which is the app. */
function notFoundPage(): Plugin {
  let folder = "";
  return {
    name: "not-found-page",
    apply: "build",
    configResolved: (config) => {
      folder = config.build.outDir;
    },
    closeBundle: () => copyFileSync(join(folder, "index.html"), join(folder, "404.html")),
  };
}

export default defineConfig({
  plugins: [react(), tailwindcss(), contentSecurityPolicy(), notFoundPage()],
  build: { target: "es2023", assetsInlineLimit: 0 },
});
