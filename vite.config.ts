import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import send from "send";
import { defineConfig, type Plugin } from "vite";

/** The development server shows the edition of the last build. */
function editionOfLastBuild(): Plugin {
  return {
    name: "edition-of-last-build",
    apply: "serve",
    configureServer: ({ middlewares }) => {
      middlewares.use("/edition", (request, response) => {
        send(request, request.url ?? "/", { root: "dist/edition" }).pipe(response);
      });
    },
  };
}

/** Pages ask for what they need themselves and have their styles in them: nothing is left for this helper of every import. */
function noPreloadHelper(): Plugin {
  const id = "\0vite/preload-helper.js";
  return {
    name: "no-preload-helper",
    apply: "build",
    enforce: "pre",
    load: (asked) => (asked === id ? "export const __vitePreload = (load) => load();" : undefined),
  };
}

/** How the app is built; `src/site` makes pages of it. */
export default defineConfig({
  plugins: [noPreloadHelper(), react(), tailwindcss(), editionOfLastBuild()],
  build: {
    target: "es2023",
    // The first ones that know `light-dark()`; written out for older ones it is a third of the style sheet.
    cssTarget: ["chrome123", "firefox120", "safari17.5"],
    assetsInlineLimit: 0,
    // Pages name what they load themselves, and CSS stands in them.
    modulePreload: false,
    rolldownOptions: {
      output: {
        // React runs before the rest, and what every page needs is one file: what lazy pages share with it would else be cut out
        // of it piece by piece.
        codeSplitting: {
          groups: [
            {
              name: "react",
              test: /node_modules\/(?:react|react-dom|scheduler)\//,
            },
            {
              name: "shared",
              // Not what only pages that come later share.
              test: /^(?!.*(?:\/features\/marks\/|\/i18n\/marking|\/marks\/(?:readMany|listPlace|write|document)|sync\/status|searchWords)).*(?:\.tsx?$|node_modules)/,
              minShareCount: 2,
            },
            {
              name: "marking",
              test: /\/features\/marks\/|\/i18n\/marking|\/marks\/(?:readMany|listPlace|write)|searchWords/,
              minShareCount: 2,
            },
            { name: "exchange", test: /marks\/document|sync\/status/, minShareCount: 2 },
          ],
        },
      },
    },
  },
});
