import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** How the app is built; `src/site` makes pages of it. */
export default defineConfig({
  plugins: [react(), tailwindcss()],
  build: {
    target: "es2023",
    // The first ones that know `light-dark()`; written out for older ones it is a third of the style sheet.
    cssTarget: ["chrome123", "firefox120", "safari17.5"],
    assetsInlineLimit: 0,
  },
});
