import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv2020 } from "ajv/dist/2020.js";

const file = createRequire(import.meta.url).resolve("braket-cloudtrail/json-schema/CreateQuantumTask.json");
const validate = new Ajv2020({ allErrors: true }).compile(JSON.parse(readFileSync(file, "utf8")) as object);

/** Where a record is not as the schema says; nothing for a valid `CreateQuantumTask` event. */
export function withAjv(record: unknown): string[] {
  if (validate(record)) return [];
  const errors = (validate.errors ?? []).filter(({ keyword }) => keyword !== "if");
  return [...new Set(errors.map(({ instancePath, message }) => `${instancePath || "/"} ${message}`))];
}
