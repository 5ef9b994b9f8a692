import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { modelOfSchemas } from "../generate/schemas.js";
import { npm } from "../package/command.js";
import { placeToEdit } from "./declarations.js";
import { type Difference, differences, lineOf } from "./differences.js";
import { differencesFromExport, pathsOfExport } from "./registryExport.js";
import { readSdkModel } from "./sdkModel.js";

/**
 * Compares the schemas with the Braket API of today: `npm run drift`. The status is 1 if something differs, and 2 if the comparison
 * could not be made.
 *
 * - `--sdk latest`: the version of `@aws-sdk/client-braket` to compare with.
 * - `--export file.json`: a schema of EventBridge's registry to compare with too.
 */
const { values } = parseArgs({ options: { sdk: { type: "string", default: "latest" }, export: { type: "string" } } });

try {
  const model = modelOfSchemas();
  const { version, sdk } = installedSdk(values.sdk);
  let failed = show(`@aws-sdk/client-braket ${version}`, differences(model, sdk));
  if (values.export !== undefined) {
    const found = differencesFromExport(model, pathsOfExport(readFileSync(values.export, "utf8")));
    // What an export lacks is shown, but is no failure: it may be older than the API, and has no member that is never logged.
    failed = show(values.export, found, ["new"]) || failed;
  }
  process.exitCode = failed ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

/** Installs a version of the SDK in a temporary folder, reads its model, and removes the folder. */
function installedSdk(wanted: string) {
  const folder = mkdtempSync(join(tmpdir(), "braket-drift-"));
  try {
    writeFileSync(join(folder, "package.json"), "{}");
    npm(["install", "--ignore-scripts", "--no-audit", "--no-fund", `@aws-sdk/client-braket@${wanted}`], folder);
    const client = join(folder, "node_modules/@aws-sdk/client-braket");
    const { version } = JSON.parse(readFileSync(join(client, "package.json"), "utf8")) as { readonly version: string };
    return { version, sdk: readSdkModel(client) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Prints the differences, and what to edit for each. Returns whether one of them is a failure. */
function show(
  source: string,
  found: readonly Difference[],
  failures: readonly Difference["what"][] = ["new", "gone", "changed"],
) {
  console.log(`Compared with ${source}: ${found.length === 0 ? "no difference" : `${found.length} differences`}.`);
  for (const what of ["new", "gone", "changed"] as const) {
    for (const difference of found.filter((each) => each.what === what))
      console.log(`  ${what}: ${lineOf(difference)}\n    edit ${placeToEdit(difference.declaration)}`);
  }
  return found.some(({ what }) => failures.includes(what));
}
