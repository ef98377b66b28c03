import fc from "fast-check";

/**
 * Properties are tried on the same inputs in every run, so that a red test is the change's fault. `FUZZ_SEED=random`,
 * or a number, looks for new faults, `FUZZ_RUNS` for longer.
 */
const { FUZZ_SEED = "1", FUZZ_RUNS } = process.env;

fc.configureGlobal({
  ...(FUZZ_SEED === "random" ? {} : { seed: Number(FUZZ_SEED) }),
  ...(FUZZ_RUNS === undefined ? {} : { numRuns: Number(FUZZ_RUNS) }),
});
