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

/** How the app is built; `src/site` makes pages of it. */
export default defineConfig({
  plugins: [react(), tailwindcss(), editionOfLastBuild()],
  build: {
    target: "es2023",
    // The first ones that know `light-dark()`; written out for older ones it is a third of the style sheet.
    cssTarget: ["chrome123", "firefox120", "safari17.5"],
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        // One file of what every page needs: what lazy pages share with it would else be cut out of it piece by piece.
        codeSplitting: { groups: [{ name: "shared", minShareCount: 2, test: /\.tsx?$|valibot/ }] },
      },
    },
  },
});
