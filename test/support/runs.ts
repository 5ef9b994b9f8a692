/** The fewest runs with which a property still meets its rare cases, on the seed that the tests use. */
const FEWEST = 100;

/**
 * How often a property runs, or how many records a test tries: all of `wanted` in `npm run test:all`, a tenth of it in `npm test`.
 * Every number of runs goes through this function, so that the newcomer's command stays quick.
 */
export function runs(wanted: number): number {
  return isLongRun() ? wanted : Math.min(wanted, Math.max(FEWEST, Math.ceil(wanted / 10)));
}

/** Whether `npm run test:all` runs, which tries everything. */
export function isLongRun(): boolean {
  return process.env.TEST_RUNS === "all";
}
