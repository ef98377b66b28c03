import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Condition, CONDITIONS } from "./measure.ts";
import { type Phase, PHASES } from "./phases.ts";

/** What one run measures. */
export interface Options {
  /** Stories of each edition. */
  sizes: number[];
  turns: number;
  /** Names of targets. */
  targets: string[];
  phases: Phase[];
  conditions: Condition[];
  /** Whether building is measured too. */
  isBuilding: boolean;
  /** A folder with our site that is built already, instead of a new one for each edition. */
  site: string | undefined;
  /** The file for the results. */
  out: string;
}

const LARGEST = 100_000;
const BUILD = "build";
const PHASE_NAMES = Object.keys(PHASES) as Phase[];
const CONDITION_NAMES = Object.keys(CONDITIONS) as Condition[];

/**
 * Reads the command line: `--n 50,1000 --full --reps 5 --only static,react-min --phases build,story,front,use,heap
 * --conditions slow,processor,free --site <folder> --out <file>`. `--full` is 100 000 stories besides.
 * @throws Error naming an option that cannot be.
 */
export function readOptions(args: string[], targets: readonly string[]): Options {
  const text = { type: "string" } as const;
  const { values } = parseArgs({
    args,
    options: {
      n: text,
      reps: text,
      only: text,
      phases: text,
      conditions: text,
      site: text,
      out: text,
      full: { type: "boolean", default: false },
    },
  });
  const sizes = (values.n ?? "50,1000,10000").split(",").map((size) => atLeast(50, "n", size));
  const phases = among([BUILD, ...PHASE_NAMES], "phases", values.phases);
  return {
    sizes: [...new Set([...sizes, ...(values.full ? [LARGEST] : [])])],
    turns: atLeast(1, "reps", values.reps ?? "5"),
    targets: among(targets, "only", values.only),
    phases: PHASE_NAMES.filter((phase) => phases.includes(phase)),
    conditions: among(CONDITION_NAMES, "conditions", values.conditions),
    isBuilding: phases.includes(BUILD),
    site: values.site,
    out: values.out ?? join("bench", "results.md"),
  };
}

function atLeast(least: number, name: string, text: string): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= least) return value;
  throw new Error(`--${name}: expected a number from ${least} up, received "${text}"`);
}

/** All, when nothing is said. */
function among<Name extends string>(
  all: readonly Name[],
  option: string,
  text: string | undefined,
): Name[] {
  const names = text?.split(",");
  const unknown = names?.find((name) => !all.some((each) => each === name));
  if (unknown !== undefined) {
    throw new Error(`--${option}: expected some of ${all.join(", ")}, received "${unknown}"`);
  }
  return all.filter((name) => !names || names.includes(name));
}
