import fc from "fast-check";

/**
 * Property tests use one seed, so that a change is judged by the change and not by luck. `npm run fuzz` tries new ones, and
 * what it finds becomes a plain test.
 */
fc.configureGlobal({ seed: Number(process.env.FUZZ_SEED ?? 20261122) });
