import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { differencesOf, SUBJECTS } from "../test/support/differential/differences.js";

/**
 * Compares the validators, the zod schemas and the JSON Schemas on mutated fixtures, then runs the property tests with new seeds.
 *
 *     npm run fuzz                                                    a million mutations, then three rounds of properties
 *     npm run fuzz -- --cases 20000 --rounds 0                        fewer
 *     npm run fuzz -- --seed 7 --rounds 0 --subject records --case 12 one mutation again
 */
const { values } = parseArgs({
  options: {
    cases: { type: "string", default: "1000000" },
    rounds: { type: "string", default: "3" },
    seed: { type: "string" },
    subject: { type: "string" },
    case: { type: "string" },
  },
});

const numberOf = (name: "cases" | "rounds" | "seed" | "case", fallback = 0) => {
  const value = Number(values[name] ?? fallback);
  if (!Number.isSafeInteger(value) || value < 0) throw new Error(`--${name}: expected a whole number, found ${values[name]}`);
  return value;
};
const newSeed = () => Math.floor(Math.random() * 2 ** 31);

/** Of five mutations one is of Braket's own events: they have few members. */
const SHARES: readonly (readonly [subject: keyof typeof SUBJECTS, share: number])[] = [
  ["records", 0.8],
  ["state-changes", 0.2],
];
const STEP = 20_000;
const MOST_REPORTS = 5;

function compare(seed: number): void {
  for (const [subject, share] of SHARES) {
    if (values.subject !== undefined && values.subject !== subject) continue;
    const single = values.case === undefined ? undefined : numberOf("case");
    const [from, to] = single === undefined ? [0, Math.ceil(numberOf("cases") * share)] : [single, single + 1];
    const totals = new Map<string, number>();
    let different = 0;
    for (let at = from; at < to; at += STEP) {
      const { verdicts, reports } = differencesOf(subject, seed, at, Math.min(to, at + STEP));
      for (const [verdict, count] of verdicts) totals.set(verdict, (totals.get(verdict) ?? 0) + count);
      different += reports.length;
      for (const report of reports.slice(0, MOST_REPORTS)) console.error(report);
      const told = [...totals].sort(([, a], [, b]) => b - a).map(([verdict, count]) => `${verdict} ${count}`);
      console.log(
        `Seed ${seed}, ${subject}: ${Math.min(to, at + STEP) - from} compared, ${different} differ (${told.join(", ")})`,
      );
      if (different > 0) {
        console.error(
          `To repeat: npm run fuzz -- --seed ${seed} --rounds 0 --subject ${subject} --case <number of the mutation>`,
        );
        process.exit(1);
      }
    }
  }
}

/** Runs the property tests with a seed. */
function properties(round: string, seed: number): void {
  const vitest = fileURLToPath(new URL("../node_modules/vitest/vitest.mjs", import.meta.url));
  const args = [vitest, "run", "test/properties", "--mode", "all", "--typecheck.enabled=false"];
  const { status, stdout } = spawnSync(process.execPath, args, {
    env: { ...process.env, FUZZ_SEED: `${seed}` },
    encoding: "utf8",
  });
  if (status !== 0) {
    console.error(`Seed ${seed} fails. To repeat it, run FUZZ_SEED=${seed} npx vitest run test/properties --mode all\n${stdout}`);
    process.exit(1);
  }
  console.log(`Properties, round ${round}: seed ${seed} passes.`);
}

if (values.subject !== undefined && !Object.hasOwn(SUBJECTS, values.subject))
  throw new Error(`--subject: expected one of ${Object.keys(SUBJECTS).join(", ")}, found ${values.subject}`);
compare(values.seed === undefined ? newSeed() : numberOf("seed"));
const rounds = numberOf("rounds");
for (let round = 1; round <= rounds; round++) properties(`${round} of ${rounds}`, newSeed());
