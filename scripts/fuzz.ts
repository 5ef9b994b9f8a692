import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** Runs the property tests with new seeds: `npm run fuzz -- 20` runs them with 20 seeds. A failure prints its seed. */
const rounds = Number(process.argv[2] ?? 10);
const vitest = fileURLToPath(new URL("../node_modules/vitest/vitest.mjs", import.meta.url));
for (let round = 1; round <= rounds; round++) {
  const seed = Math.floor(Math.random() * 2 ** 31);
  const args = [vitest, "run", "test/properties", "--mode", "all", "--typecheck.enabled=false"];
  const { status, stdout } = spawnSync(process.execPath, args, {
    env: { ...process.env, FUZZ_SEED: `${seed}` },
    encoding: "utf8",
  });
  if (status !== 0) {
    console.error(`Seed ${seed} fails. To repeat it, run FUZZ_SEED=${seed} npx vitest run test/properties --mode all\n${stdout}`);
    process.exit(1);
  }
  console.log(`Round ${round} of ${rounds}: seed ${seed} passes.`);
}
