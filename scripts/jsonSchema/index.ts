import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { BRAKET_EVENT_NAMES, safeParseBraketEvent } from "../../src/entries/index.js";
import { fixtures } from "../../test/support/fixtures.js";
import { mutations } from "../../test/support/mutations.js";
import { run } from "../package/command.js";
import { Report } from "../package/report.js";

/**
 * Compares the parser with Python's jsonschema over the published JSON Schemas. Both must have the same verdict on every fixture and
 * on mutated records. It needs Python 3 with jsonschema 4: `apt-get install python3-jsonschema` on Debian, `pip install jsonschema` on
 * other systems. The environment variable PYTHON selects another interpreter.
 */
const MUTATIONS = 2000;

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Debian's interpreter is tried before `python3`, because another interpreter on the path does not find Debian's packages. */
const python = [process.env.PYTHON, "/usr/bin/python3", "python3"].find(
  (name) => name !== undefined && spawnSync(name, ["-c", "from jsonschema import Draft202012Validator"]).status === 0,
);

interface Case {
  readonly what: string;
  readonly file: string;
  readonly record: Readonly<Record<string, unknown>>;
}

function* cases(records: Iterable<{ readonly what: string; readonly record: Case["record"] }>): Generator<Case> {
  for (const { what, record } of records) {
    yield { what, record, file: "braket-event.json" };
    const own = BRAKET_EVENT_NAMES.find((name) => name === record.eventName);
    if (own !== undefined) yield { what, record, file: `${own}.json` };
  }
}

/** Returns the verdicts of Python, in the order of the cases. */
function verdicts(interpreter: string, asked: readonly Case[]): boolean[] {
  const { status, stdout, stderr } = spawnSync(interpreter, [at("validate.py"), at("../../json-schema")], {
    input: asked.map(({ file, record }) => `${JSON.stringify({ file, record })}\n`).join(""),
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });
  if (status !== 0) throw new Error(stderr);
  return stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as boolean);
}

function compare(interpreter: string, asked: readonly Case[], fewestRejected: number): string {
  const found = verdicts(interpreter, asked);
  if (found.length !== asked.length) throw new Error(`expected ${asked.length} verdicts, found ${found.length}`);
  const expected = asked.map(({ record }) => safeParseBraketEvent(record).success);
  const different = asked.filter((_, index) => found[index] !== expected[index]);
  if (different.length > 0)
    throw new Error(
      different
        .map(({ file, what }) => `${file}: ${what}`)
        .slice(0, 10)
        .join("\n"),
    );
  const rejected = expected.filter((success) => !success).length;
  if (rejected < fewestRejected)
    throw new Error(
      `expected at least ${fewestRejected} invalid records, found ${rejected}: with fewer, the check proves little`,
    );
  return `${asked.length} verdicts, ${rejected} of them rejections`;
}

/** Runs the program of the guide on the example log, and compares its output with the output in the guide. */
function guide(interpreter: string): string {
  const files = ["validate.py", "validate.txt"].map((file) => at(`../../docs/guides/json-schema/${file}`));
  const [program, shown] = files as [string, string];
  const found = run(
    interpreter,
    [program, at("../../json-schema/braket-event.json"), at("../../docs/examples/a-week.json")],
    ".",
  );
  const lines = found.split("\n").filter((line) => line.includes(" fails "));
  if (`${lines.join("\n")}\n` !== readFileSync(shown, "utf8"))
    throw new Error(`expected the lines of the guide, found ${lines.join("\n")}`);
  return `${lines.length} invalid records`;
}

const report = new Report();
if (python === undefined) {
  report.missing("Python's jsonschema", "Run `apt-get install python3-jsonschema`, or `pip install jsonschema`.");
} else {
  const valid = fixtures().map(({ name, record }) => ({ what: name, record }));
  const mutated = [...mutations(MUTATIONS, 2020)].map(({ how, record }) => ({ what: how, record }));
  await report.check("Python's jsonschema, fixtures", () => compare(python, [...cases(valid)], 0));
  await report.check("the guide's program", () => guide(python));
  await report.check("Python's jsonschema, mutations", () => compare(python, [...cases(mutated)], MUTATIONS / 6));
}
report.end();
