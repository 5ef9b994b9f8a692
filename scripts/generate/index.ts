import { readFile, writeFile } from "node:fs/promises";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { format } from "../format.js";
import { emitEventPages } from "./events.js";
import { emitEventTable } from "./eventTable.js";
import { emitGuards } from "./guards.js";
import { emitJsonSchemas } from "./jsonSchema.js";
import { emitPicture } from "./picture.js";
import { checkRedactions } from "./redactions.js";
import { modelOfSchemas } from "./schemas.js";
import { emitStateChangeJsonSchemas } from "./stateChangeJsonSchema.js";
import {
  emitStateChangeGuards,
  emitStateChangeTypes,
  emitStateChangeValidators,
  emitStateChangeZod,
  modelOfStateChanges,
} from "./stateChanges.js";
import { emitTypes } from "./types.js";
import { emitValidators } from "./validate.js";
import { emitZod } from "./zod.js";

const HEADER = "// Written by `npm run generate` from src/schemas/. Do not edit.\n\n";

/** Returns the content of each generated file. In the list of events, only the text between the markers changes. */
async function generated(): Promise<ReadonlyMap<URL, string>> {
  const model = modelOfSchemas();
  checkRedactions(model);
  const stateChanges = modelOfStateChanges();
  const at = (path: string) => new URL(`../../${path}`, import.meta.url);
  const events = at("docs/events/README.md");
  return new Map([
    [at("src/generated/types.ts"), await format(`${HEADER}${emitTypes(model)}`, "types.ts")],
    [at("src/generated/validate.ts"), await format(`${HEADER}${emitValidators(model)}`, "validate.ts")],
    [at("src/generated/guards.ts"), await format(`${HEADER}${emitGuards()}`, "guards.ts")],
    [at("src/generated/zod.ts"), await format(`${HEADER}${emitZod()}`, "zod.ts")],
    ...[...emitJsonSchemas(model)].map(([file, text]) => [at(`json-schema/${file}`), text] as const),
    ...[...emitStateChangeJsonSchemas(stateChanges)].map(([file, text]) => [at(`json-schema/${file}`), text] as const),
    ...(await Promise.all(
      [
        ["stateChangeTypes.ts", emitStateChangeTypes(stateChanges, model)],
        ["stateChangeValidators.ts", emitStateChangeValidators(stateChanges)],
        ["stateChangeGuards.ts", emitStateChangeGuards()],
        ["stateChangeZod.ts", emitStateChangeZod()],
      ].map(async ([name = "", text = ""]) => [at(`src/generated/${name}`), await format(`${HEADER}${text}`, name)] as const),
    )),
    [at("docs/images/demo.svg"), emitPicture()],
    [events, emitEventTable(await readFile(events, "utf8"))],
    ...[...emitEventPages(model)].map(([file, text]) => [at(`docs/events/${file}`), text] as const),
  ]);
}

const check = process.argv.includes("--check");
const stale: string[] = [];
for (const [url, text] of await generated()) {
  const current = await readFile(url, "utf8").catch(() => "");
  if (current === text) continue;
  stale.push(relative(process.cwd(), fileURLToPath(url)));
  if (!check) await writeFile(url, text);
}
if (stale.length === 0) console.log("Everything generated is up to date.");
else if (check) {
  console.error(`Out of date: ${stale.join(", ")}. Run \`npm run generate\` and commit the result.`);
  process.exitCode = 1;
} else console.log(`Written: ${stale.join(", ")}.`);
