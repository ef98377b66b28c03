import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // Every processor: nothing else runs meanwhile.
    maxWorkers: "100%",
    projects: [
      {
        test: {
          name: "unit",
          // None of them keeps anything in its modules.
          isolate: false,
          // Properties tried thousands of times are slow on a busy machine.
          testTimeout: 30_000,
          environment: "node",
          include: ["src/**/*.test.ts", "scripts/**/*.test.ts", "bench/**/*.test.ts"],
          setupFiles: ["scripts/fuzz.setup.ts"],
        },
      },
      {
        plugins: [react()],
        test: {
          name: "component",
          environment: "jsdom",
          include: ["src/**/*.test.tsx"],
          // Finding things by what they are called is slow on a busy machine.
          testTimeout: 20_000,
          setupFiles: ["scripts/fuzz.setup.ts", "src/app/testing/setup.ts"],
          env: { TZ: "UTC" },
        },
      },
    ],
  },
});
