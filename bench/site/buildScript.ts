import { basename } from "node:path";
import { build } from "vite";

/** A program for the browser with all that it imports, made small as for readers, as one script. */
export async function buildScript(path: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "warn",
    define: { "process.env.NODE_ENV": '"production"' },
    build: {
      write: false,
      target: "es2023",
      minify: true,
      lib: { entry: path, formats: ["iife"], name: "program" },
    },
  });
  const output = [built].flat().flatMap((each) => ("output" in each ? each.output : []));
  const script = output.find((each) => each.type === "chunk");
  if (!script) throw new Error(`${basename(path)}: nothing was built of it`);
  return script.code;
}
