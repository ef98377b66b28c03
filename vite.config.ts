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

/** Parts that every page would load and none needs, and what takes their place. */
const NEEDLESS: [RegExp, string][] = [
  // Pages ask for what they need themselves and have their styles in them: nothing is left for the helper of every import.
  [/\0vite\/preload-helper\.js$/, "export const __vitePreload = (load) => load();"],
  // Nothing is ever written to a host, so there are no mutations to keep.
  [
    /@tanstack\/query-core\/build\/modern\/mutationCache\.js$/,
    `export class MutationCache {
      clear() {}
      find() {}
      findAll() { return []; }
      getAll() { return []; }
      subscribe() { return () => {}; }
      resumePausedMutations() { return Promise.resolve(); }
    }`,
  ],
  // No query suspends what it is asked by, or throws its error to a boundary.
  [
    /@tanstack\/react-query\/build\/modern\/suspense\.js$/,
    `export const ensureSuspenseTimers = () => {};
    export const shouldSuspend = () => false;
    export const fetchOptimistic = () => {};
    export const defaultThrowOnError = () => false;`,
  ],
  [
    /@tanstack\/react-query\/build\/modern\/errorBoundaryUtils\.js$/,
    `export const ensurePreventErrorBoundaryRetry = () => {};
    export const useClearResetErrorBoundary = () => {};
    export const getHasError = () => false;`,
  ],
  [
    /@tanstack\/react-query\/build\/modern\/QueryErrorResetBoundary\.js$/,
    `export const useQueryErrorResetBoundary = () => {};
    export const QueryErrorResetBoundary = undefined;`,
  ],
  // Every query asks, whatever the browser says of the network.
  [
    /@tanstack\/query-core\/build\/modern\/onlineManager\.js$/,
    `export class OnlineManager {}
    export const onlineManager = { subscribe: () => () => {}, isOnline: () => true };`,
  ],
  // The browser alone says whether anybody looks.
  [
    /@tanstack\/query-core\/build\/modern\/focusManager\.js$/,
    `export class FocusManager {}
    export const focusManager = {
      isFocused: () => globalThis.document?.visibilityState !== "hidden",
      subscribe(tell) {
        const listen = () => tell(this.isFocused());
        addEventListener("visibilitychange", listen);
        return () => removeEventListener("visibilitychange", listen);
      },
    };`,
  ],
  // Timers are the browser's own.
  [
    /@tanstack\/query-core\/build\/modern\/timeoutManager\.js$/,
    `export const timeoutManager = globalThis;
    export const defaultTimeoutProvider = globalThis;
    export class TimeoutManager {}
    export const systemSetTimeoutZero = (callback) => void setTimeout(callback);`,
  ],
];

function withoutNeedless(): Plugin {
  return {
    name: "without-needless",
    apply: "build",
    enforce: "pre",
    load: (id) => NEEDLESS.find(([needless]) => needless.test(id))?.[1],
  };
}

/** What is not needed for reading: chunks that are loaded later share it among them. */
const LATER =
  /ui\/(?:Dialog|RowButton|ToolIcon|CheckLine)|features\/(?:backup|comfort|offline|search|keys|palette|touch|listen|share|marks)\/|data\/offline\/|data\/marks\/(?:readMany|listPlace|write|document)|sync\/status|searchWords|i18n\/(?:\w+(?:En|Ar)|wordsIn|use\w+Words)\.ts|lib\/commands|model\/keeping/;

function isForEveryPage(id: string): boolean {
  return /\.tsx?$|node_modules/.test(id) && !LATER.test(id);
}

/** How the app is built; `src/site` makes pages of it. */
export default defineConfig({
  plugins: [withoutNeedless(), react(), tailwindcss(), editionOfLastBuild()],
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
            { name: "react", test: /node_modules\/(?:react|react-dom|scheduler)\// },
            { name: "shared", test: isForEveryPage, minShareCount: 2 },
            // What these need besides stays where it is: else what every page needs would be in here, and every page would load this.
            {
              name: "later",
              test: LATER,
              minShareCount: 2,
              includeDependenciesRecursively: false,
            },
          ],
        },
      },
    },
  },
});
