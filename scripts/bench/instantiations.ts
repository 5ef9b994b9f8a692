import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { project } from "./built.js";
import { compile, compileEmpty, consumer, isOfZod } from "./consumer.js";
import { type Answer, assert, bytes } from "./harness.js";
import { zodSource } from "./zodSource.js";

/** Measures the work of the user's compiler: an exhaustive switch over all events with both outcomes. */
export function instantiations(): Answer {
  const directory = project();
  const empty = compileEmpty();
  const ours = compile(
    join(directory, "consumer.ts"),
    consumer(`import type { BraketEvent } from "braket-cloudtrail";`, "event.eventName"),
  );
  writeFileSync(join(directory, "events.ts"), zodSource("zod"));
  const inferred = compile(
    join(directory, "inferred.ts"),
    consumer(
      `import type * as z from "zod";\nimport type * as events from "./events.js";\ntype BraketEvent = z.infer<typeof events.BraketEvent>;`,
      "event satisfies never",
    ),
  );
  const read = ours.files.filter(isOfZod).length;
  assert(inferred.files.some(isOfZod), "the types by z.infer are not zod's");
  const more = ours.instantiations - empty.instantiations;
  const row = (name: string, { instantiations, types, seconds, files }: typeof empty) => [
    name,
    bytes(instantiations),
    bytes(instantiations - empty.instantiations),
    bytes(types),
    `${seconds.toFixed(1)} s`,
    bytes(files.filter(isOfZod).length),
  ];
  return {
    title: "The user's compiler",
    notes: [
      "A switch over all 17 events, with both outcomes and skipLibCheck, over the published declarations and over `z.infer` of the same schemas. The time is of one run and shows only the order of magnitude.",
    ],
    head: ["consumer", "instantiations", "more than empty", "types", "time", "files of zod read"],
    rows: [row("an empty file", empty), row("braket-cloudtrail", ours), row("z.infer, zod 4", inferred)],
    targets: [
      {
        question: "a consumer's `tsc` (exhaustive switch over all events, both outcomes)",
        against: `an empty file (\`z.infer\` types: + ${bytes(inferred.instantiations - empty.instantiations)})`,
        target: "+ ≤ 5,000 instantiations",
        measured: `+ ${bytes(more)}`,
        met: more <= 5000,
      },
      {
        question: "zod declarations that it reads",
        against: `\`z.infer\` types: ${inferred.files.filter(isOfZod).length}`,
        target: "none",
        measured: read === 0 ? "none" : bytes(read),
        met: read === 0,
      },
    ],
  };
}
