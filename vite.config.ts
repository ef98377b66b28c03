import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** How the app is built; `src/site` makes pages of it. */
export default defineConfig({
  plugins: [react(), tailwindcss()],
  build: { target: "es2023", assetsInlineLimit: 0 },
});
